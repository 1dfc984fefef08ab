import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  PRODUCT_FILTER_LIMIT,
  PRODUCT_PAGE_LIMIT,
  type ProductColumnKey,
  type ProductFilter,
  type ProductRow,
  type ProductsBackend,
  type ProductSort,
} from '../../backend/index.js';

export interface ExportQuestion {
  readonly backend: ProductsBackend;
  readonly priceListId: number;
  readonly columns: readonly ProductColumnKey[];
  readonly sort: ProductSort | undefined;
  /** Which rows: those with the ids, or those of the filter. */
  readonly rows: { readonly ids: readonly number[] } | { readonly filter: ProductFilter | undefined };
  readonly language: string;
}

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly done: number; readonly total: number | undefined }
  | { readonly status: 'writing'; readonly done: number }
  | { readonly status: 'failed'; readonly error: BackendError; readonly done: number }
  | { readonly status: 'done'; readonly count: number; readonly file: File };

/** Reads all rows, page by page, and has a file made of them. After a failure it goes on where it was. */
export class ExportRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: ExportState = { status: 'idle' };
  #stop: AbortController | undefined;
  #rows: ProductRow[] = [];
  /** Ids of the rows that were read: what moves between two pages is not to be there twice. */
  readonly #seen = new Set<number>();
  #next: (() => Promise<void>) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  get state(): ExportState {
    return this.#state;
  }

  get running(): boolean {
    return this.#state.status === 'reading' || this.#state.status === 'writing';
  }

  /** @param write makes the file; it is called with all rows */
  start(question: ExportQuestion, write: (rows: readonly ProductRow[], signal: AbortSignal) => Promise<File>): void {
    if (this.running) return;
    this.#rows = [];
    this.#seen.clear();
    const pages = pagesOf(question);
    let page: PageRequest | undefined = pages.shift();
    this.#next = async () => {
      const stop = new AbortController();
      this.#stop = stop;
      while (page) page = (await this.#read(question, page, stop.signal)) ?? pages.shift();
      this.#set({ status: 'writing', done: this.#rows.length });
      const file = await write(this.#rows, stop.signal);
      stop.signal.throwIfAborted();
      this.#set({ status: 'done', count: this.#rows.length, file });
      this.#rows = [];
    };
    this.retry();
  }

  /** Goes on after a failure. */
  retry(): void {
    if (this.running || !this.#next) return;
    this.#set({ status: 'reading', done: this.#rows.length, total: undefined });
    this.#next().catch((thrown: unknown) => {
      // Nobody wants it any more.
      if (this.#stop?.signal.aborted) return;
      this.#set({ status: 'failed', error: BackendError.from(thrown), done: this.#rows.length });
    });
  }

  /** Forgets what was read. */
  cancel(): void {
    this.#stop?.abort();
    this.#rows = [];
    this.#next = undefined;
    this.#set({ status: 'idle' });
  }

  /** @returns the request for the next page of the same answer, if there is one */
  async #read(question: ExportQuestion, page: PageRequest, signal: AbortSignal): Promise<PageRequest | undefined> {
    const { backend, priceListId, columns, sort, language } = question;
    const { offset, filter, of } = page;
    const query = { priceListId, offset, limit: PRODUCT_PAGE_LIMIT, columns, sort, filter };
    const { rows, total } = await backend.page(query, { signal, language });
    signal.throwIfAborted();
    for (const row of rows) {
      if (this.#seen.has(row.id)) continue;
      this.#seen.add(row.id);
      this.#rows.push(row);
    }
    this.#set({ status: 'reading', done: this.#rows.length, total: of ?? total });
    const next = offset + rows.length;
    return rows.length === 0 || next >= total ? undefined : { offset: next, filter, of };
  }

  #set(state: ExportState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

interface PageRequest {
  readonly offset: number;
  readonly filter: ProductFilter | undefined;
  /** How many rows there are in all, where the answer does not know. */
  readonly of: number | undefined;
}

function pagesOf({ rows }: ExportQuestion): PageRequest[] {
  if ('filter' in rows) return [{ offset: 0, filter: rows.filter, of: undefined }];
  const { ids } = rows;
  return Array.from({ length: Math.ceil(ids.length / PRODUCT_FILTER_LIMIT) }, (_, chunk) => ({
    offset: 0,
    filter: { ids: ids.slice(chunk * PRODUCT_FILTER_LIMIT, (chunk + 1) * PRODUCT_FILTER_LIMIT) },
    of: ids.length,
  }));
}
