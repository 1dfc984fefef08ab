import type { ReactiveControllerHost } from 'lit';
import type { SyncBackend, SyncLogEntry, SyncLogFilter, SyncLogPage } from '../../backend/index.js';
import { PagedRows, type RowPage, type RowRange } from '../../core/paged-rows.js';
import { Polling } from '../../core/polling.js';
import { Resource } from '../../core/resource.js';

export interface LogOptions {
  readonly sync: () => SyncBackend | undefined;
  /** The same one for the same conditions; `undefined` = all entries. */
  readonly filter: () => SyncLogFilter | undefined;
  readonly language: () => string;
  /** Milliseconds between two looks for new entries. */
  readonly interval: () => number;
  /** New entries may be taken in by themselves: it moves nothing that anybody reads. */
  readonly mayFollow: () => boolean;
  /** The filter is another one, and so is the list. */
  readonly onAnswer: () => void;
  /** New entries are on the list now. `asked`: because the user wanted it. */
  readonly onTaken: (asked: boolean) => void;
}

/** What is known of the whole log while a filter is set. */
export interface WholeLog {
  readonly total: number;
  /** When the newest entry was written; `undefined`: there is none. */
  readonly newest: string | undefined;
}

const NO_NAMES: ReadonlySet<string> = new Set();

type LogArgs = readonly [SyncBackend, SyncLogFilter | undefined, string];

/** What the log knows: its rows as of the moment they were read, and how many have come since. No DOM. */
export class LogController {
  readonly rows: PagedRows<LogArgs, SyncLogEntry>;
  readonly #options: LogOptions;
  readonly #host: ReactiveControllerHost;
  readonly #whole: Resource<readonly [SyncBackend], WholeLog>;
  /** Names of connections, and whose they are. */
  #found: { readonly sync: SyncBackend; readonly names: ReadonlySet<string> } | undefined;
  /** Entries that meet the filter, as of the last answer. */
  #latest = 0;
  #searched: number | undefined;
  #answer = 0;
  #lookFailed = false;
  /** Why the list is being read again. */
  #taking: 'followed' | 'asked' | 'shrunk' | undefined;

  constructor(host: ReactiveControllerHost & Element, options: LogOptions) {
    this.#host = host;
    this.#options = options;
    this.rows = new PagedRows<LogArgs, SyncLogEntry>(host, {
      args: () => this.#args,
      read: (args, range, signal) => this.#read(args, range, signal),
      rowKey: ({ id }) => id,
      languageLast: true,
      growsAtTop: true,
      // The user may have gone on reading meanwhile.
      mayReplace: () => this.#taking !== 'followed' || options.mayFollow(),
    });
    this.rows.subscribe(() => this.#onRows());
    this.#whole = new Resource<readonly [SyncBackend], WholeLog>(host, {
      args: () => this.#wholeArgs,
      read: async ([sync], signal) => {
        const { rows, total } = await sync.log({ offset: 0, limit: 1 }, { signal });
        return { total, newest: rows[0]?.at };
      },
    });
    new Polling(host, {
      interval: () => (this.rows.total === undefined ? undefined : options.interval()),
      poll: (signal) => this.#look(signal),
    });
  }

  /** Entries that have come since the list was read, and do not come in by themselves just now. */
  get newer(): number {
    return this.#taking === 'followed' ? 0 : this.#missing;
  }

  /** It is being taken in at the moment. */
  get taking(): boolean {
    return this.rows.refreshing;
  }

  get lookFailed(): boolean {
    return this.#lookFailed;
  }

  /** How many of the newest entries the service looked through, when that was not all. */
  get searched(): number | undefined {
    return this.#searched;
  }

  /** Beside what the filter shows; `undefined` without a filter, and while it is not known. */
  get whole(): WholeLog | undefined {
    return this.#whole.data;
  }

  /** Names of connections in the entries that were read: another set whenever there is another name. */
  get names(): ReadonlySet<string> {
    return this.#found?.sync === this.#options.sync() ? (this.#found?.names ?? NO_NAMES) : NO_NAMES;
  }

  /** The user wants the new entries, or everything read again. */
  takeIn(): void {
    this.#take('asked');
  }

  get #args(): LogArgs | undefined {
    const sync = this.#options.sync();
    return sync && [sync, this.#options.filter(), this.#options.language()];
  }

  get #wholeArgs(): readonly [SyncBackend] | undefined {
    const sync = this.#options.sync();
    return sync && this.#options.filter() ? [sync] : undefined;
  }

  async #read([sync, filter, language]: LogArgs, range: RowRange, signal: AbortSignal): Promise<RowPage<SyncLogEntry>> {
    const page = await sync.log({ ...range, ...(filter ? { filter } : {}) }, { signal, language });
    signal.throwIfAborted();
    this.#learn(sync, page.rows);
    this.#hear(page, range.asOf === undefined);
    return { rows: page.rows, total: range.asOf ?? page.total };
  }

  async #look(signal: AbortSignal): Promise<void> {
    const args = this.#args;
    if (!args) return;
    const [sync, filter, language] = args;
    try {
      const page = await sync.log({ offset: 0, limit: 0, ...(filter ? { filter } : {}) }, { signal, language });
      // Another filter ends the look, too: until its rows are there, there is nothing to watch.
      if (signal.aborted) return;
      this.#setLookFailed(false);
      this.#hear(page, false);
    } catch (thrown) {
      if (!signal.aborted) this.#setLookFailed(true);
      throw thrown;
    }
    if (this.#missing > 0 && this.#options.mayFollow()) this.#take('followed');
  }

  /** Entries that are not on the list. */
  get #missing(): number {
    const { total } = this.rows;
    return total === undefined ? 0 : Math.max(0, this.#latest - total);
  }

  #learn(sync: SyncBackend, rows: readonly SyncLogEntry[]): void {
    const { names } = this;
    const added = rows.map(({ connection }) => connection).filter((name) => name !== '' && !names.has(name));
    if (added.length > 0) this.#found = { sync, names: new Set([...names, ...added]) };
  }

  /** @param first - of a reading, which begins anew what the others count from */
  #hear({ total, searched }: SyncLogPage, first: boolean): void {
    const shown = this.rows.total;
    this.#searched = searched;
    if (total !== this.#latest) this.#host.requestUpdate();
    this.#latest = total;
    // Entries were removed, so those that are left stand elsewhere.
    if (!first && shown !== undefined && total < shown) this.#take('shrunk');
  }

  #take(why: 'followed' | 'asked' | 'shrunk'): void {
    // Otherwise it is only read in another language, as it stands.
    if (this.rows.refreshing && this.#taking) {
      if (why === 'asked') this.#taking = why;
      return;
    }
    this.#taking = why;
    this.rows.refresh();
    if (this.#wholeArgs) void this.#whole.refresh();
  }

  #setLookFailed(failed: boolean): void {
    if (failed === this.#lookFailed) return;
    this.#lookFailed = failed;
    this.#host.requestUpdate();
  }

  #onRows(): void {
    if (this.rows.answer !== this.#answer) {
      // Another question: what was new for the other one counts for nothing.
      this.#answer = this.rows.answer;
      this.#taking = undefined;
      this.#lookFailed = false;
      this.#options.onAnswer();
    }
    const { state } = this.rows;
    if (!this.#taking || this.rows.refreshing || state.status === 'loading') return;
    const taken = this.#taking;
    this.#taking = undefined;
    if (state.status !== 'ready' || taken === 'shrunk') return;
    const asked = taken === 'asked';
    // Otherwise what was read was dropped: somebody has begun to read.
    if (asked || this.#missing === 0) this.#options.onTaken(asked);
  }
}
