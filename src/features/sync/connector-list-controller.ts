import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  textInLanguage,
  type Backend,
  type CallOptions,
  type SyncBackend,
  type SyncConnector,
  type SyncConnectorDeletion,
  type SyncConnectorDetails,
} from '../../backend/index.js';
import { memoizeLast } from '../../core/memoize.js';
import { oneAction } from '../../core/one-action.js';
import { Resource, type ResourceState } from '../../core/resource.js';

/** A row of the list. */
export interface ConnectorItem extends SyncConnector {
  /** A write of it is under way. */
  readonly busy: boolean;
}

type Named = Pick<SyncConnector, 'id' | 'name'>;

export interface ConnectorListOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  readonly includeDeleted: () => boolean;
}

/** The list of sync connectors, and what is done to its rows. */
export class ConnectorListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ConnectorListOptions;
  readonly #rows: Resource<readonly [SyncBackend, boolean, string], readonly SyncConnector[]>;
  /** Rows with a write under way. */
  #busy: ReadonlySet<number> = new Set();
  #backend: Backend | undefined;
  #connected = false;
  /** A write ended while nobody looked. */
  #outdated = false;

  constructor(host: ReactiveControllerHost, options: ConnectorListOptions) {
    this.#host = host;
    this.#options = options;
    this.#rows = new Resource(host, {
      args: () => {
        const sync = options.backend()?.sync;
        return sync && ([sync, options.includeDeleted(), options.language()] as const);
      },
      read: ([sync, includeDeleted, language], signal) => sync.connectors({ includeDeleted }, { signal, language }),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#outdated) void this.#readAgain();
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend === this.#backend) return;
    this.#backend = backend;
    this.#busy = new Set();
  }

  hostDisconnected(): void {
    this.#connected = false;
  }

  get state(): ResourceState<readonly ConnectorItem[]> {
    const { state } = this.#rows;
    const rows = this.#rows.data;
    const data = rows && this.#items(rows, this.#busy);
    if (state.status === 'idle' || state.status === 'loading') return state;
    if (state.status === 'failed') return { status: state.status, error: state.error, ...(data ? { data } : {}) };
    return { status: state.status, data: data ?? [] };
  }

  refresh(): void {
    void this.#readAgain();
  }

  /**
   * @returns `undefined` when a write of this row is already under way, or when it is no longer about what is shown
   * @throws BackendError
   */
  async delete({ id, name }: Named): Promise<SyncConnectorDeletion | undefined> {
    const options = { ...this.#call(), ...oneAction({ id, name }) };
    const deletion = await this.#write(id, (sync) => sync.deleteConnector(id, options));
    if (deletion?.deleted) this.#mark(id, true);
    return deletion;
  }

  /**
   * @returns whether it was made, and is still about what is shown
   * @throws BackendError
   */
  async restore({ id, name }: Named): Promise<boolean> {
    const backend = this.#options.backend();
    const options = { ...this.#call(), ...oneAction({ id, name }) };
    const done = await this.#write(id, (sync) => sync.restoreConnector(id, options).then(() => true));
    if (!done) return false;
    this.#mark(id, false);
    // It may not have been in the list at all: Undo while deleted ones are hidden.
    await this.#readAgain();
    return backend === this.#options.backend();
  }

  /** Takes what a save answered; other languages of its name may matter, so the list is read again, too. */
  saved({ id, name, url, deleted }: SyncConnectorDetails): SyncConnector {
    const row = { id, name: textInLanguage(name, this.#options.language()), url, deleted };
    this.#rows.update((rows) =>
      rows.some((other) => other.id === id) ? rows.map((other) => (other.id === id ? row : other)) : [...rows, row],
    );
    void this.#readAgain();
    return row;
  }

  /** The same items for the same knowledge: the grid compares by identity. */
  readonly #items = memoizeLast((rows: readonly SyncConnector[], busy: ReadonlySet<number>): readonly ConnectorItem[] =>
    rows.map((row) => ({ ...row, busy: busy.has(row.id) })),
  );

  #readAgain(): Promise<void> {
    this.#outdated = !this.#connected;
    return this.#outdated ? Promise.resolve() : this.#rows.refresh();
  }

  async #write<T>(id: number, write: (sync: SyncBackend) => Promise<T>): Promise<T | undefined> {
    const backend = this.#options.backend();
    if (!backend?.sync || this.#busy.has(id)) return undefined;
    this.#setBusy(new Set([...this.#busy, id]));
    try {
      const answer = await write(backend.sync);
      return backend === this.#options.backend() ? answer : undefined;
    } catch (thrown) {
      if (backend !== this.#options.backend()) return undefined;
      throw BackendError.from(thrown);
    } finally {
      if (backend === this.#options.backend()) this.#setBusy(new Set([...this.#busy].filter((other) => other !== id)));
    }
  }

  #setBusy(busy: ReadonlySet<number>): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }

  #mark(id: number, deleted: boolean): void {
    // Off the page it is not read again by itself.
    this.#outdated ||= !this.#connected;
    const keep = this.#options.includeDeleted() || !deleted;
    this.#rows.update((rows) =>
      keep ? rows.map((row) => (row.id === id ? { ...row, deleted } : row)) : rows.filter((row) => row.id !== id),
    );
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }
}
