import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  Backend,
  BackendCapabilities,
  CallOptions,
  SyncActivation,
  SyncBackend,
  SyncConnectionRow,
} from '../../backend/index.js';
import { BackendError } from '../../backend/backend-error.js';
import { memoizeLast } from '../../core/memoize.js';
import { oneAction } from '../../core/one-action.js';
import { Resource, type ResourceState } from '../../core/resource.js';
import { SyncActivations } from './sync-activations.js';
import type { SyncConnectionItem, SyncRowTest } from './sync-connection-item.js';

type Named = Pick<SyncConnectionRow, 'id' | 'name'>;

export type SyncCapabilities = NonNullable<BackendCapabilities['sync']>;

export interface SyncConnectionsOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  readonly includeDeleted: () => boolean;
}

/** Until the backend has said what it can do, and when it does not say: controls that came later would make the page jump. */
const ALL_CAPABILITIES: SyncCapabilities = {
  interval: true,
  log: true,
  priorities: true,
  resync: true,
  test: true,
  restore: true,
  scope: true,
};

/** The list of sync connections, and what is done to its rows. */
export class SyncConnectionsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SyncConnectionsOptions;
  readonly #rows: Resource<readonly [SyncBackend, boolean, string], readonly SyncConnectionRow[]>;
  readonly #capabilities: Resource<readonly [Backend], SyncCapabilities>;
  readonly #activations: SyncActivations;
  /** Rows with a write under way. */
  #busy: ReadonlySet<number> = new Set();
  #tests: ReadonlyMap<number, SyncRowTest> = new Map();
  #testing = new AbortController();
  #backend: SyncBackend | undefined;
  #connected = false;
  /** A write ended while nobody looked. */
  #outdated = false;
  readonly #names = memoizeLast(
    (items: readonly SyncConnectionItem[]): ReadonlyMap<number, string> =>
      new Map(items.map(({ id, name }) => [id, name])),
  );
  readonly #nameList = memoizeLast((names: ReadonlyMap<number, string>): readonly string[] => [...names.values()]);

  constructor(host: ReactiveControllerHost, options: SyncConnectionsOptions) {
    this.#host = host;
    this.#options = options;
    const { backend, language, includeDeleted } = options;
    this.#activations = new SyncActivations(host);
    this.#capabilities = new Resource(host, {
      args: () => {
        const present = backend();
        return present && ([present] as const);
      },
      read: async ([present], signal) => (await present.capabilities({ signal })).sync ?? ALL_CAPABILITIES,
    });
    this.#rows = new Resource(host, {
      args: () => {
        const sync = backend()?.sync;
        return sync && ([sync, includeDeleted(), language()] as const);
      },
      read: ([sync, deleted, tag], signal) => sync.list({ includeDeleted: deleted }, { signal, language: tag }),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#outdated) void this.refreshRows();
  }

  hostUpdate(): void {
    const backend = this.#options.backend()?.sync;
    if (backend === this.#backend) return;
    this.#backend = backend;
    this.#abortTests();
    this.#activations.forget();
    this.#tests = new Map();
    this.#busy = new Set();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#abortTests();
  }

  get capabilities(): SyncCapabilities {
    return this.#capabilities.data ?? ALL_CAPABILITIES;
  }

  get connections(): ResourceState<readonly SyncConnectionItem[]> {
    const { state } = this.#rows;
    const rows = this.#rows.data;
    const data = rows && this.#items(rows, this.#tests, this.#busy, this.#activations.wishes);
    if (state.status === 'idle' || state.status === 'loading') return state;
    if (state.status === 'failed') return { status: state.status, error: state.error, ...(data ? { data } : {}) };
    return { status: state.status, data: data ?? [] };
  }

  get items(): readonly SyncConnectionItem[] {
    const state = this.connections;
    return ('data' in state ? state.data : undefined) ?? [];
  }

  /** By id; the same map as long as the rows are the same. */
  get names(): ReadonlyMap<number, string> {
    return this.#names(this.items);
  }

  get nameList(): readonly string[] {
    return this.#nameList(this.names);
  }

  refresh(): void {
    void this.#capabilities.refresh();
    void this.refreshRows();
  }

  refreshRows(): Promise<void> {
    this.#outdated = !this.#connected;
    return this.#outdated ? Promise.resolve() : this.#rows.refresh();
  }

  async test(id: number): Promise<SyncRowTest | undefined> {
    const sync = this.#options.backend()?.sync;
    if (!sync || this.#tests.get(id)?.status === 'running') return undefined;
    const { signal } = this.#testing;
    this.#setTest(id, { status: 'running' });
    let result: SyncRowTest;
    try {
      result = { status: 'answered', response: await sync.testSaved(id, this.#call(signal)), at: new Date() };
    } catch (thrown) {
      result = { status: 'failed', error: BackendError.from(thrown), at: new Date() };
    }
    if (signal.aborted) return undefined;
    this.#setTest(id, result);
    return result;
  }

  /** @throws BackendError */
  async delete({ id, name }: Named): Promise<boolean> {
    const done = await this.#write(id, (sync) => sync.delete(id, { ...this.#call(), ...oneAction({ id, name }) }));
    if (done) this.#change(id, (row) => ({ ...row, deleted: true, active: false }));
    return done;
  }

  /** @throws BackendError */
  async restore({ id, name }: Named): Promise<boolean> {
    const backend = this.#backend;
    const done = await this.#write(id, async (sync) => {
      await sync.restore(id, { ...this.#call(), ...oneAction({ id, name }) });
      if (backend !== this.#backend) return;
      this.#change(id, (row) => ({ ...row, deleted: false, active: false }));
      // It may not have been in the list at all (Undo while deleted ones are hidden). Still part of the write: "Undo"
      // stays until it is shown, and pressed again it must not restore again.
      await this.refreshRows();
    });
    return done && backend === this.#backend;
  }

  /**
   * @returns what the backend answered; `undefined` when that is not what counts: a later wish for the same connection is
   * under way, or another tenant is shown
   * @throws BackendError; what is true then is read again
   */
  async setActive({ id, name }: Named, active: boolean): Promise<SyncActivation | undefined> {
    const sync = this.#options.backend()?.sync;
    if (!sync) return undefined;
    try {
      const options = { ...this.#call(), ...oneAction({ id, name }) };
      const answer = await this.#activations.make(id, active, () => sync.setActive(id, active, options));
      if (!answer || sync !== this.#backend) return undefined;
      this.#change(id, (row) => ({ ...row, active: answer.active }));
      return answer;
    } catch (thrown) {
      if (sync === this.#backend) await this.refreshRows();
      // Also while it was read again.
      if (sync !== this.#backend) return undefined;
      throw BackendError.from(thrown);
    }
  }

  /** Takes what the dialog stored. Its texts may be resources of the service, so the list is read again, too. */
  stored(row: SyncConnectionRow): void {
    this.#tests = new Map([...this.#tests].filter(([tested]) => tested !== row.id));
    const taken = (other: SyncConnectionRow): SyncConnectionRow =>
      other.id === row.id ? { ...row, connectorName: row.connectorName || other.connectorName } : other;
    // Taking it makes a reading that is under way begin again: a save of several steps needs no second one for each.
    const isRead = this.#rows.state.status === 'refreshing';
    this.#rows.update((rows) => (rows.some(({ id }) => id === row.id) ? rows.map(taken) : [...rows, row]));
    if (!isRead) void this.refreshRows();
  }

  /** The same items for the same knowledge: lists compare by identity. */
  readonly #items = memoizeLast(
    (
      rows: readonly SyncConnectionRow[],
      tests: ReadonlyMap<number, SyncRowTest>,
      busy: ReadonlySet<number>,
      wishes: SyncActivations['wishes'],
    ): readonly SyncConnectionItem[] =>
      rows.map((row) => ({
        ...row,
        test: tests.get(row.id),
        busy: busy.has(row.id),
        wanted: wishes.get(row.id)?.active,
      })),
  );

  /** @returns false when a write of this row is already under way, or when it is no longer about what is shown */
  async #write(id: number, write: (sync: SyncBackend) => Promise<void>): Promise<boolean> {
    const sync = this.#options.backend()?.sync;
    if (!sync || this.#busy.has(id)) return false;
    this.#busy = new Set([...this.#busy, id]);
    this.#host.requestUpdate();
    try {
      await write(sync);
      return sync === this.#backend;
    } catch (thrown) {
      if (sync !== this.#backend) return false;
      throw BackendError.from(thrown);
    } finally {
      if (sync === this.#backend) this.#busy = new Set([...this.#busy].filter((other) => other !== id));
      this.#host.requestUpdate();
    }
  }

  #change(id: number, change: (row: SyncConnectionRow) => SyncConnectionRow): void {
    this.#rows.update((rows) =>
      rows
        .map((row) => (row.id === id ? change(row) : row))
        .filter((row) => !row.deleted || this.#options.includeDeleted()),
    );
  }

  #setTest(id: number, test: SyncRowTest): void {
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
