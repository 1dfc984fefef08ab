import { BackendError } from '../backend/backend-error.js';

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly total: number;
}

interface KnownPage<Row> {
  /** A gap is a row that moved in from a page that is not known. */
  readonly rows: readonly (Row | undefined)[];
  /** The list has changed since it was read. */
  readonly stale: boolean;
}

/** Pages kept on each side of what is in view: enough to scroll back, and no more than that in memory. */
const KEPT_PAGES = 8;
/** A list that changes with every reading is not read for ever. */
const MAX_REREADS = 3;

/** The known pages of one answer. */
export class RowPages<Row> {
  readonly #size: number;
  readonly #rowKey: (row: Row) => string;
  readonly #pages = new Map<number, KnownPage<Row>>();
  readonly #errors = new Map<number, BackendError>();
  #total: number | undefined;
  #rereads = 0;

  constructor(size: number, rowKey: (row: Row) => string) {
    this.#size = size;
    this.#rowKey = rowKey;
  }

  get total(): number | undefined {
    return this.#total;
  }

  get error(): BackendError | undefined {
    return [...this.#errors.values()][0];
  }

  row(index: number): Row | undefined {
    return this.#pages.get(this.#pageOf(index))?.rows[index % this.#size];
  }

  errorAt(index: number): BackendError | undefined {
    return this.row(index) === undefined ? this.#errors.get(this.#pageOf(index)) : undefined;
  }

  indexOf(key: string): number {
    for (const [page, { rows }] of this.#pages) {
      const found = rows.findIndex((row) => row !== undefined && this.#rowKey(row) === key);
      if (found >= 0) return page * this.#size + found;
    }
    return -1;
  }

  /** In the order of the list. */
  *known(): Generator<Row> {
    for (const page of [...this.#pages.keys()].sort((a, b) => a - b)) {
      for (const row of this.#pages.get(page)?.rows ?? []) if (row !== undefined) yield row;
    }
  }

  /** The pages that hold a range of rows, as far as there are any. */
  pagesOf(first: number, last: number): readonly number[] {
    const end = Math.min(last, (this.#total ?? Infinity) - 1);
    const from = this.#pageOf(Math.max(0, first));
    return Array.from({ length: Math.max(0, this.#pageOf(end) - from + 1) }, (_, index) => from + index);
  }

  /** Whether a page is to be read. One that failed is, once its error is forgotten. */
  needs(page: number): boolean {
    if (this.#errors.has(page)) return false;
    const known = this.#pages.get(page);
    return !known || known.stale || this.#hasGaps(page, known.rows);
  }

  forgetError(index: number): void {
    this.#errors.delete(this.#pageOf(index));
  }

  fail(page: number, error: BackendError): void {
    this.#errors.set(page, error);
  }

  /** @param inView - pages that stay in sight while they are read again when the list turns out to have changed */
  take(page: number, { rows, total }: RowPage<Row>, inView: readonly number[]): void {
    const changed = this.#total !== undefined && this.#total !== total;
    this.#total = Math.max(0, total);
    this.#errors.delete(page);
    this.#pages.set(page, { rows: rows.slice(0, this.#size), stale: false });
    if (changed) this.#distrustOthers(page, inView);
    // Otherwise it would be asked for again and again.
    if (this.#hasGaps(page, rows))
      this.fail(page, new BackendError('protocol', 'The page has fewer rows than it says.'));
  }

  /** @returns whether the row is a known one */
  replace(key: string, row: Row): boolean {
    const index = this.indexOf(key);
    const known = this.#pages.get(this.#pageOf(index));
    if (index < 0 || !known) return false;
    this.#pages.set(this.#pageOf(index), { ...known, rows: known.rows.with(index % this.#size, row) });
    return true;
  }

  /** The rows behind it move up. @returns whether the row is a known one */
  remove(key: string): boolean {
    const index = this.indexOf(key);
    if (index < 0 || this.#total === undefined) return false;
    const first = this.#pageOf(index);
    for (const page of [...this.#pages.keys()].sort((a, b) => a - b)) {
      const known = this.#pages.get(page);
      if (page < first || !known) continue;
      const rows = known.rows.toSpliced(page === first ? index % this.#size : 0, 1);
      const next = this.#pages.get(page + 1)?.rows[0];
      this.#pages.set(page, { ...known, rows: next === undefined ? rows : [...rows, next] });
    }
    this.#total -= 1;
    return true;
  }

  /** Forgets what is far from a range of rows, but for one. */
  trim(first: number, last: number, kept: number): void {
    const from = this.#pageOf(first) - KEPT_PAGES;
    const to = this.#pageOf(last) + KEPT_PAGES;
    const keptPage = this.#pageOf(kept);
    for (const page of this.#pages.keys()) {
      if ((page < from || page > to) && page !== keptPage) this.#pages.delete(page);
    }
  }

  #pageOf(index: number): number {
    return Math.floor(index / this.#size);
  }

  #hasGaps(page: number, rows: readonly (Row | undefined)[]): boolean {
    const expected = Math.min(this.#size, (this.#total ?? 0) - page * this.#size);
    return rows.length < expected || rows.includes(undefined);
  }

  /** Rows have come or gone between two readings, so others may stand elsewhere now. */
  #distrustOthers(page: number, inView: readonly number[]): void {
    this.#rereads += 1;
    for (const [other, { rows }] of this.#pages) {
      if (other === page) continue;
      if (!inView.includes(other)) this.#pages.delete(other);
      else if (this.#rereads <= MAX_REREADS) this.#pages.set(other, { rows, stale: true });
    }
  }
}
