import type { BackendError } from '../backend/backend-error.js';

/** How far a long reading has come: `done` of `total` rows. */
export type RowProgress = (done: number, total: number) => void;

export interface RowReadOptions {
  readonly signal: AbortSignal;
  readonly progress?: RowProgress;
}

/**
 * Where a grid takes its rows from: any number of them, of which only those in view need to be known.
 * `PagedRows` is one.
 */
export interface RowSource<Row> {
  /** Rows of the whole answer; `undefined` = not known yet. */
  readonly total: number | undefined;
  /** The rows that are to come belong to another question (sort, filter …): the grid starts at the top again. */
  readonly answer: number;
  /** Counts up with everything that could look different. */
  readonly revision: number;
  /** Rows are being read that are known from an earlier reading. */
  readonly refreshing: boolean;
  /** Stable under sort and filter. */
  rowKey(row: Row): string;
  /** `undefined` = not known (yet). */
  row(index: number): Row | undefined;
  /** Where a known row stands; −1 when it is not known. */
  indexOf(key: string): number;
  /** Why a row that is not known will not come by itself. */
  errorAt(index: number): BackendError | undefined;
  /** Asks again for a row that failed. */
  retry(index: number): void;
  /**
   * What is in view, first and last index: reads it, and gives up reading what is out of view.
   * @param active - the row that has the keyboard, in view or not: it is kept
   */
  show(first: number, last: number, active: number): void;
  /** Keys of a range of rows, known or not. Rejects with a `BackendError`, or with the signal's reason. */
  keys(first: number, last: number, options: RowReadOptions): Promise<readonly string[]>;
  /** The rows with these keys in the order of the answer, when all of them are known. */
  knownRows(keys: ReadonlySet<string>): readonly Row[] | undefined;
  /** The same, of any rows. Rejects as `keys`. */
  readRows(keys: ReadonlySet<string>, options: RowReadOptions): Promise<readonly Row[]>;
  /** @returns a function that ends the subscription */
  subscribe(changed: () => void): () => void;
}
