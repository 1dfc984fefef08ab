import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  Backend,
  BackendCapabilities,
  CallOptions,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
} from '../../backend/index.js';
import { BackendError } from '../../backend/backend-error.js';
import { memoizeLast } from '../../core/memoize.js';
import { oneAction } from '../../core/one-action.js';
import { Resource, type ResourceState } from '../../core/resource.js';
import type { ConnectionItem, RowTest } from './connection-item.js';

export interface ConnectionsOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  readonly includeDeleted: () => boolean;
}

type Named = Pick<QuoteConnectionRow, 'id' | 'name'>;

/** Until the backend has said what it can do: controls that came later would make the page jump. */
const ALL_CAPABILITIES: BackendCapabilities['connections'] = {
  test: true,
  delete: true,
  restore: true,
  scope: true,
  syncConnection: true,
};

/** The two lists of the tab, and what is done to their rows. */
export class ConnectionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ConnectionsOptions;
  readonly #rows: Resource<readonly [Backend, boolean, string], readonly QuoteConnectionRow[]>;
  readonly #starts: Resource<readonly [Backend, string], ReadonlyMap<number, QuoteConnectionStatus>>;
  readonly #connectors: Resource<readonly [Backend, string], readonly QuoteConnector[]>;
  readonly #capabilities: Resource<readonly [Backend], BackendCapabilities['connections']>;
  /** Rows with a write under way. */
  #busy: ReadonlySet<number> = new Set();
  #tests: ReadonlyMap<number, RowTest> = new Map();
  #testing = new AbortController();
  #backendOfTests: Backend | undefined;
  #connected = false;
  /** A write ended while nobody looked. */
  #outdated = false;

  constructor(host: ReactiveControllerHost, options: ConnectionsOptions) {
    this.#host = host;
    this.#options = options;
    const { backend, language, includeDeleted } = options;
    const args = (): readonly [Backend, string] | undefined => {
      const present = backend();
      return present && [present, language()];
    };
    this.#capabilities = new Resource(host, {
      args: () => {
        const present = backend();
        return present && ([present] as const);
      },
      read: async ([present], signal) => (await present.capabilities({ signal })).connections,
    });
    this.#rows = new Resource(host, {
      args: () => {
        const present = backend();
        return present && ([present, includeDeleted(), language()] as const);
      },
      read: ([present, deleted, tag], signal) =>
        present.connections.list({ includeDeleted: deleted }, { signal, language: tag }),
    });
    this.#starts = new Resource(host, {
      args,
      read: async ([present, tag], signal) =>
        new Map((await present.connections.statuses({ signal, language: tag })).map((status) => [status.id, status])),
    });
    this.#connectors = new Resource(host, {
      args,
      read: ([present, tag], signal) => present.connections.connectors({ signal, language: tag }),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#outdated) void this.#readAgain();
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend === this.#backendOfTests) return;
    this.#backendOfTests = backend;
    this.#abortTests();
    this.#tests = new Map();
    this.#busy = new Set();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#abortTests();
  }

  get capabilities(): BackendCapabilities['connections'] {
    return this.#capabilities.data ?? ALL_CAPABILITIES;
  }

  get connectors(): ResourceState<readonly QuoteConnector[]> {
    return this.#connectors.state;
  }

  /** The list; rows come before the server has started every connection, and take its word when it arrives. */
  get connections(): ResourceState<readonly ConnectionItem[]> {
    const { state } = this.#rows;
    const rows = this.#rows.data;
    const data = rows && this.#items(rows, this.#starts.data, this.#tests, this.#busy);
    if (state.status === 'idle' || state.status === 'loading') return state;
    if (state.status === 'failed') return { status: state.status, error: state.error, ...(data ? { data } : {}) };
    return { status: state.status, data: data ?? [] };
  }

  /** Why the server could not say which connections work; the list itself is fine. */
  get startError(): BackendError | undefined {
    const { state } = this.#starts;
    return state.status === 'failed' ? state.error : undefined;
  }

  refresh(): void {
    void this.#capabilities.refresh();
    void this.#rows.refresh();
    void this.#starts.refresh();
    void this.#connectors.refresh();
  }

  refreshConnectors(): void {
    void this.#connectors.refresh();
  }

  async test(id: number): Promise<RowTest | undefined> {
    const backend = this.#options.backend();
    if (!backend || this.#tests.get(id)?.status === 'running') return undefined;
    const { signal } = this.#testing;
    this.#setTest(id, { status: 'running' });
    let result: RowTest;
    try {
      const response = await backend.connections.testSaved(id, this.#call(signal));
      result = { status: 'answered', response, at: new Date() };
    } catch (thrown) {
      result = { status: 'failed', error: BackendError.from(thrown), at: new Date() };
    }
    if (signal.aborted) return undefined;
    this.#setTest(id, result);
    return result;
  }

  /** @throws BackendError */
  async delete({ id, name }: Named): Promise<boolean> {
    const done = await this.#write(id, ({ connections }) =>
      connections.delete(id, { ...this.#call(), ...oneAction({ id, name }) }),
    );
    if (done) this.#markDeleted(id, true);
    return done;
  }

  /** @throws BackendError */
  async restore({ id, name }: Named): Promise<boolean> {
    return this.#write(id, async (backend) => {
      await backend.connections.restore(id, { ...this.#call(), ...oneAction({ id, name }) });
      if (backend !== this.#options.backend()) return;
      this.#markDeleted(id, false);
      // It may not have been in the list at all (Undo while deleted ones are hidden), and it was started again. Still
      // part of the write: "Undo" stays until it is shown, and pressed again it must not restore again.
      await this.#readAgain();
    });
  }

  /** Takes what a save answered. The texts of a row are the service's (its resources), so the list is read again, too. */
  saved(row: QuoteConnectionRow): void {
    const { id } = row;
    this.#tests = new Map([...this.#tests].filter(([tested]) => tested !== id));
    this.#rows.update((rows) =>
      rows.some((other) => other.id === id) ? rows.map((other) => (other.id === id ? row : other)) : [...rows, row],
    );
    void this.#readAgain();
  }

  /** The same items for the same knowledge: lists compare by identity. */
  readonly #items = memoizeLast(
    (
      rows: readonly QuoteConnectionRow[],
      starts: ReadonlyMap<number, QuoteConnectionStatus> | undefined,
      tests: ReadonlyMap<number, RowTest>,
      busy: ReadonlySet<number>,
    ): readonly ConnectionItem[] =>
      rows.map((row) => ({
        ...row,
        start: row.deleted ? undefined : starts?.get(row.id),
        test: tests.get(row.id),
        busy: busy.has(row.id),
      })),
  );

  /** @returns a promise for the rows: they do not wait for connections to be started, which may take long */
  #readAgain(): Promise<void> {
    this.#outdated = !this.#connected;
    if (this.#outdated) return Promise.resolve();
    void this.#starts.refresh();
    return this.#rows.refresh();
  }

  /** @returns false when a write of this row is already under way, or when it is no longer about what is shown */
  async #write(id: number, write: (backend: Backend) => Promise<void>): Promise<boolean> {
    const backend = this.#options.backend();
    if (!backend || this.#busy.has(id)) return false;
    this.#busy = new Set([...this.#busy, id]);
    this.#host.requestUpdate();
    try {
      await write(backend);
      return backend === this.#options.backend();
    } catch (thrown) {
      if (backend !== this.#options.backend()) return false;
      throw BackendError.from(thrown);
    } finally {
      this.#busy = new Set([...this.#busy].filter((other) => other !== id));
      this.#host.requestUpdate();
    }
  }

  #markDeleted(id: number, deleted: boolean): void {
    const keep = this.#options.includeDeleted() || !deleted;
    this.#rows.update((rows) =>
      keep ? rows.map((row) => (row.id === id ? { ...row, deleted } : row)) : rows.filter((row) => row.id !== id),
    );
  }

  #setTest(id: number, test: RowTest): void {
    this.#tests = new Map(this.#tests).set(id, test);
    this.#host.requestUpdate();
  }

  #abortTests(): void {
    this.#testing.abort();
    this.#testing = new AbortController();
    this.#tests = new Map([...this.#tests].filter(([, test]) => test.status !== 'running'));
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
