import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  SYNC_LOG_PAGE_LIMIT,
  type SyncBackend,
  type SyncLogEntry,
  type SyncLogFilter,
} from '../../backend/index.js';
import type { RowProgress, RowReadOptions } from '../../core/row-source.js';

/** Entries that a file holds at most: what a browser can keep and a spreadsheet program open without pain. */
export const LOG_EXPORT_LIMIT = 100_000;

export type LogExportSource =
  | { readonly sync: SyncBackend; readonly filter: SyncLogFilter | undefined; readonly language: string }
  /** Entries that the list knows or can find. */
  | { readonly read: (options: RowReadOptions) => Promise<readonly SyncLogEntry[]>; readonly count: number };

export type LogExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly done: number; readonly total: number | undefined }
  | { readonly status: 'writing'; readonly done: number }
  | { readonly status: 'failed'; readonly error: BackendError; readonly done: number }
  | {
      readonly status: 'done';
      readonly count: number;
      /** How many there were to export: more than `count` when not all of them are in the file. */
      readonly total: number;
      /** The service looked only through so many of the newest entries. */
      readonly searched: number | undefined;
      readonly file: File;
    };

/** Reads entries, page by page and as of its beginning, and has a file made of them. A failure loses nothing. */
export class LogExportRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: LogExportState = { status: 'idle' };
  #stop: AbortController | undefined;
  #rows: SyncLogEntry[] = [];
  /** Ids of those. */
  readonly #seen = new Set<string>();
  /** Entries that were asked for. */
  #offset = 0;
  #asOf: number | undefined;
  #searched: number | undefined;
  #next: ((stop: AbortController) => Promise<void>) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  get state(): LogExportState {
    return this.#state;
  }

  get running(): boolean {
    return this.#state.status === 'reading' || this.#state.status === 'writing';
  }

  /** @param write makes the file; it is called with all rows */
  start(source: LogExportSource, write: (rows: readonly SyncLogEntry[], signal: AbortSignal) => Promise<File>): void {
    if (this.running) return;
    this.#forget();
    this.#next = async (stop) => {
      if ('read' in source) await this.#readChosen(source, stop.signal);
      else await this.#readPages(source, stop.signal);
      this.#set({ status: 'writing', done: this.#rows.length });
      const file = await write(this.#rows, stop.signal);
      stop.signal.throwIfAborted();
      const count = this.#rows.length;
      this.#set({ status: 'done', count, total: this.#asOf ?? count, searched: this.#searched, file });
      this.#forget();
    };
    this.retry();
  }

  /** Goes on after a failure. */
  retry(): void {
    if (this.running || !this.#next) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#set({ status: 'reading', done: this.#rows.length, total: this.#asOf });
    this.#next(stop).catch((thrown: unknown) => {
      // Nobody wants it any more; another one may be under way.
      if (stop.signal.aborted) return;
      this.#set({ status: 'failed', error: BackendError.from(thrown), done: this.#rows.length });
    });
  }

  /** Forgets what was read. */
  cancel(): void {
    this.#stop?.abort();
    this.#forget();
    this.#next = undefined;
    this.#set({ status: 'idle' });
  }

  async #readChosen(
    { read, count }: Extract<LogExportSource, { readonly read: unknown }>,
    signal: AbortSignal,
  ): Promise<void> {
    const progress: RowProgress = (done) => this.#set({ status: 'reading', done, total: count });
    this.#rows = [...(await read({ signal, progress }))];
    signal.throwIfAborted();
    this.#asOf = count;
  }

  async #readPages(
    { sync, filter, language }: Extract<LogExportSource, { readonly sync: SyncBackend }>,
    signal: AbortSignal,
  ): Promise<void> {
    const wanted = (): number => Math.min(this.#asOf ?? 1, LOG_EXPORT_LIMIT);
    while (this.#offset < wanted()) {
      const offset = this.#offset;
      const limit = Math.min(SYNC_LOG_PAGE_LIMIT, LOG_EXPORT_LIMIT - offset);
      const asOf = this.#asOf === undefined ? {} : { asOf: this.#asOf };
      const page = await sync.log({ offset, limit, ...asOf, ...(filter ? { filter } : {}) }, { signal, language });
      signal.throwIfAborted();
      this.#asOf ??= page.total;
      this.#searched = page.searched;
      this.#offset += page.rows.length;
      this.#add(page.rows);
      this.#set({ status: 'reading', done: this.#rows.length, total: wanted() });
      if (page.rows.length === 0) return;
    }
  }

  /** When entries are removed meanwhile, others stand where they were; what is missing then is told by the numbers. */
  #add(rows: readonly SyncLogEntry[]): void {
    for (const row of rows) {
      if (this.#seen.has(row.id)) continue;
      this.#seen.add(row.id);
      this.#rows.push(row);
    }
  }

  #forget(): void {
    this.#rows = [];
    this.#seen.clear();
    this.#offset = 0;
    this.#asOf = this.#searched = undefined;
  }

  #set(state: LogExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
