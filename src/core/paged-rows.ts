import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';
import { RowPages, type RowPage } from './row-pages.js';
import type { RowReadOptions, RowSource } from './row-source.js';

export type { RowPage } from './row-pages.js';

/** Like `ResourceState`, of a list of which only parts are known. `total` is there once a page has arrived. */
export type PagedRowsState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  /** Pages may still be missing, or have failed on their own: the grid says so where their rows are. */
  | { readonly status: 'ready'; readonly total: number }
  | { readonly status: 'refreshing'; readonly total: number }
  /** With `total`: it could not be read again, and the rows of the earlier reading are still there. */
  | { readonly status: 'failed'; readonly error: BackendError; readonly total?: number };

export interface RowRange {
  readonly offset: number;
  readonly limit: number;
  /** The total to count from: of the first page (which has none), or of the list in the other language. If it grows. */
  readonly asOf?: number;
}

export interface PagedRowsOptions<Args extends readonly unknown[], Row> {
  /** What the answer depends on; read before every render, and a change asks anew. `undefined`: nothing to read yet. */
  readonly args: () => Args | undefined;
  readonly read: (args: Args, range: RowRange, signal: AbortSignal) => Promise<RowPage<Row>>;
  /** The last of the args only says in which language: with another one, rows stay until they have come in that. */
  readonly languageLast?: boolean;
  /** Keys alone, when that is cheaper than rows. */
  readonly readKeys?: (args: Args, range: RowRange, signal: AbortSignal) => Promise<readonly string[]>;
  readonly rowKey: (row: Row) => string;
  /**
   * Rows come at the top while the list is being read, and the service can count from where it once began: `range.asOf`.
   * The answer then has that total, too. Read in another language (`languageLast`), it goes on from there.
   */
  readonly growsAtTop?: boolean;
  /** Asked when the list that was read again is there; false: it is dropped, and what is shown stays. */
  readonly mayReplace?: () => boolean;
  /** Rows a request; default 100. */
  readonly pageSize?: number;
  /** Rows a request where many are needed at once (`keys`, `readRows`); default 1000. */
  readonly bulkSize?: number;
}

const PAGE_SIZE = 100;
const BULK_SIZE = 1000;
const REQUESTS_AT_ONCE = 2;
/** Milliseconds without a jump: what only flies by is not asked for. */
const STANDSTILL = 60;

interface View {
  readonly first: number;
  readonly last: number;
  readonly active: number;
}

const TOP: View = { first: 0, last: 0, active: 0 };

/**
 * A list of any length, of which the pages around what is in view are read. The newest question wins: with other `args`
 * the rows of the old answer are gone at once, so that none of them ever stands under a new sort or filter. Reading the
 * same list again keeps its rows until all that is in view has arrived.
 */
export class PagedRows<Args extends readonly unknown[], Row> implements ReactiveController, RowSource<Row> {
  readonly #host: ReactiveControllerHost;
  readonly #options: PagedRowsOptions<Args, Row>;
  readonly #listeners = new Set<() => void>();
  /** Requests under way, by page of {@link #asked}. */
  readonly #pending = new Map<number, AbortController>();
  /** Long readings under way. */
  readonly #jobs = new Set<AbortController>();
  #args: Args | undefined;
  #shown: RowPages<Row>;
  /** The same list, read again. */
  #next: RowPages<Row> | undefined;
  /** The total that it is to have; `undefined`: the one of its first page. */
  #asOf: number | undefined;
  /** Of the last reading again. */
  #failure: BackendError | undefined;
  #view: View = TOP;
  #standstill: ReturnType<typeof setTimeout> | undefined;
  #connected = false;
  #answer = 0;
  #revision = 0;

  constructor(host: ReactiveControllerHost, options: PagedRowsOptions<Args, Row>) {
    this.#host = host;
    this.#options = options;
    this.#shown = this.#newPages();
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#ask();
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#standstill);
    // Only moved within the page, it is back before that.
    queueMicrotask(() => {
      if (this.#connected) return;
      this.#abort();
      this.#jobs.forEach((job) => job.abort());
    });
  }

  hostUpdate(): void {
    const args = this.#options.args();
    const before = this.#args;
    if (sameArgs(args, before)) return;
    if (!this.#options.languageLast || !sameArgs(args?.slice(0, -1), before?.slice(0, -1))) return this.#begin(args);
    this.#args = args;
    this.#readAgain(this.#next && this.#asOf === undefined ? undefined : this.total);
  }

  get state(): PagedRowsState {
    const { total, error = this.#failure } = this.#shown;
    if (!this.#args) return { status: 'idle' };
    if (total === undefined) return error ? { status: 'failed', error } : { status: 'loading' };
    if (this.#next) return { status: 'refreshing', total };
    return this.#failure ? { status: 'failed', error: this.#failure, total } : { status: 'ready', total };
  }

  get total(): number | undefined {
    return this.#shown.total;
  }

  get answer(): number {
    return this.#answer;
  }

  get revision(): number {
    return this.#revision;
  }

  get refreshing(): boolean {
    return this.#next !== undefined;
  }

  rowKey(row: Row): string {
    return this.#options.rowKey(row);
  }

  row(index: number): Row | undefined {
    return this.#shown.row(index);
  }

  indexOf(key: string): number {
    return this.#shown.indexOf(key);
  }

  /** Among the known rows. */
  find(key: string): Row | undefined {
    const index = this.indexOf(key);
    return index < 0 ? undefined : this.row(index);
  }

  errorAt(index: number): BackendError | undefined {
    return this.#shown.errorAt(index);
  }

  retry(index: number): void {
    this.#shown.forgetError(index);
    this.#ask();
    this.#changed();
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  show(first: number, last: number, active: number): void {
    const jump = Math.abs(first - this.#view.first) > last - first + 1;
    this.#view = { first, last, active };
    this.#abort(this.#wanted());
    clearTimeout(this.#standstill);
    if (jump) this.#standstill = setTimeout(() => this.#ask(), STANDSTILL);
    else this.#ask();
  }

  /** Reads the same list again. */
  refresh(): void {
    this.#readAgain(undefined);
  }

  #readAgain(asOf: number | undefined): void {
    if (!this.#args) return;
    this.#abort();
    this.#asOf = asOf;
    this.#failure = undefined;
    if (this.total === undefined) this.#shown = this.#newPages();
    else this.#next = this.#newPages();
    this.#ask();
    this.#changed();
  }

  /**
   * Takes what a write answered. What is still under way was asked before it, so it is asked again.
   * @returns whether the row is a known one
   */
  update(key: string, row: Row): boolean {
    const found = this.#shown.replace(key, row);
    this.#next?.replace(key, row);
    this.#restart();
    if (found) this.#changed();
    return found;
  }

  /** The row was deleted. */
  remove(key: string): void {
    if (!this.#shown.remove(key)) return this.refresh();
    if (this.#next) return this.refresh();
    this.#restart();
    this.#changed();
  }

  async keys(first: number, last: number, { signal, progress }: RowReadOptions): Promise<readonly string[]> {
    const { rowKey, readKeys } = this.#options;
    return this.#job(signal, async (args, jobSignal) => {
      const keys = new Set<string>();
      for (let offset = first; offset <= last;) {
        const row = this.row(offset);
        const limit = row === undefined ? this.#unknownFrom(offset, last) : 1;
        const found =
          row !== undefined
            ? [rowKey(row)]
            : readKeys
              ? await readKeys(args, this.#range(this.#shown, offset, limit), jobSignal)
              : (await this.#options.read(args, this.#range(this.#shown, offset, limit), jobSignal)).rows.map(rowKey);
        jobSignal.throwIfAborted();
        found.forEach((key) => keys.add(key));
        // The list has become shorter.
        if (found.length < limit) break;
        offset += limit;
        if (row === undefined || offset > last) progress?.(offset - first, last - first + 1);
      }
      return [...keys];
    });
  }

  knownRows(keys: ReadonlySet<string>): readonly Row[] | undefined {
    const rows = [...this.#shown.known()].filter((row) => keys.has(this.rowKey(row)));
    return rows.length === keys.size ? rows : undefined;
  }

  async readRows(keys: ReadonlySet<string>, { signal, progress }: RowReadOptions): Promise<readonly Row[]> {
    const known = this.knownRows(keys);
    if (known) return known;
    const { read, bulkSize: limit = BULK_SIZE } = this.#options;
    return this.#job(signal, async (args, jobSignal) => {
      const found: Row[] = [];
      for (let offset = 0, total = 1; offset < total && found.length < keys.size; offset += limit) {
        const page = await read(args, this.#range(this.#shown, offset, limit), jobSignal);
        jobSignal.throwIfAborted();
        total = page.total;
        found.push(...page.rows.filter((row) => keys.has(this.rowKey(row))));
        progress?.(found.length, keys.size);
      }
      return found;
    });
  }

  /** Whose pages are being read. */
  get #asked(): RowPages<Row> {
    return this.#next ?? this.#shown;
  }

  #range(pages: RowPages<Row>, offset: number, limit: number): RowRange {
    const asOf = pages.total ?? (pages === this.#next ? this.#asOf : undefined);
    return this.#options.growsAtTop && asOf !== undefined ? { offset, limit, asOf } : { offset, limit };
  }

  #newPages(): RowPages<Row> {
    const { pageSize = PAGE_SIZE, rowKey } = this.#options;
    return new RowPages(pageSize, rowKey);
  }

  #begin(args: Args | undefined): void {
    this.#abort();
    this.#jobs.forEach((job) => job.abort());
    this.#args = args;
    this.#shown = this.#newPages();
    this.#next = undefined;
    this.#failure = undefined;
    this.#view = TOP;
    this.#answer += 1;
    this.#ask();
    this.#changed();
  }

  /** Pages to have, the most urgent first: those in view, then what comes next to either side, and the active row. */
  #wanted(): readonly number[] {
    const { first, last, active } = this.#view;
    const pages = this.#asked;
    const inView = pages.pagesOf(first, last);
    if (pages.total === undefined) return inView;
    const around = Math.max(20, last - first);
    const next = [...pages.pagesOf(last, last + around), ...pages.pagesOf(first - around, first)];
    return [...new Set([...inView, ...next, ...pages.pagesOf(active, active)])];
  }

  #ask(): void {
    clearTimeout(this.#standstill);
    if (!this.#connected || !this.#args) return;
    const wanted = this.#wanted();
    this.#abort(wanted);
    for (const page of wanted) {
      if (this.#pending.size >= REQUESTS_AT_ONCE) return;
      if (this.#asked.needs(page) && !this.#pending.has(page)) void this.#load(this.#args, page);
    }
  }

  async #load(args: Args, page: number): Promise<void> {
    const pages = this.#asked;
    const request = new AbortController();
    this.#pending.set(page, request);
    const { read, pageSize: limit = PAGE_SIZE } = this.#options;
    try {
      const answer = await read(args, this.#range(pages, page * limit, limit), request.signal);
      if (request.signal.aborted) return;
      pages.take(page, answer, pages.pagesOf(this.#view.first, this.#view.last));
    } catch (thrown) {
      if (request.signal.aborted) return;
      pages.fail(page, BackendError.from(thrown));
    }
    this.#pending.delete(page);
    pages.trim(this.#view.first, this.#view.last, this.#view.active);
    this.#settle();
    this.#ask();
    this.#changed();
  }

  /** The list that was read again takes the place of the old one as a whole, once all that is in view is there. */
  #settle(): void {
    const next = this.#next;
    if (!next) return;
    if (next.total === undefined) {
      if (!next.error || this.#pending.size > 0) return;
      this.#failure = next.error;
      this.#next = undefined;
    } else if (!next.pagesOf(this.#view.first, this.#view.last).some((page) => next.needs(page))) {
      if (this.#options.mayReplace?.() ?? true) this.#shown = next;
      else this.#abort();
      this.#next = undefined;
    }
  }

  #restart(): void {
    if (this.#pending.size === 0) return;
    this.#abort();
    this.#ask();
  }

  #abort(except: readonly number[] = []): void {
    for (const [page, request] of this.#pending) {
      if (except.includes(page)) continue;
      this.#pending.delete(page);
      request.abort();
    }
  }

  #unknownFrom(offset: number, last: number): number {
    const { bulkSize = BULK_SIZE } = this.#options;
    let end = offset;
    while (end <= last && end - offset < bulkSize && this.row(end) === undefined) end += 1;
    return end - offset;
  }

  /** A reading that ends with the question, and with the element. */
  async #job<T>(signal: AbortSignal, work: (args: Args, signal: AbortSignal) => Promise<T>): Promise<T> {
    const job = new AbortController();
    this.#jobs.add(job);
    const either = AbortSignal.any([signal, job.signal]);
    try {
      either.throwIfAborted();
      if (!this.#args) throw new BackendError('unsupported', 'There is nothing to read yet.');
      return await work(this.#args, either);
    } catch (thrown) {
      throw either.aborted ? either.reason : BackendError.from(thrown);
    } finally {
      this.#jobs.delete(job);
    }
  }

  #changed(): void {
    this.#revision += 1;
    this.#host.requestUpdate();
    this.#listeners.forEach((notify) => notify());
  }
}

function sameArgs(before: readonly unknown[] | undefined, after: readonly unknown[] | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}
