import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type ProductRow, type ProductsBackend } from '../../backend/index.js';
import { adjustProduct, isAdjustable, type AdjustedProduct, type Adjustment } from './adjust-calculation.js';
import { conflicts, pendingEntries, retryable, undoable, type Direction, type Ledger } from './adjust-ledger.js';
import { mapInSlices, readPrices } from './adjust-reading.js';
import { AdjustWriter } from './adjust-writer.js';

export type AdjustPhase = 'form' | 'reading' | 'preview' | 'writing' | 'report';

export interface AdjustSessionOptions {
  readonly backend: () => ProductsBackend | undefined;
  readonly priceListId: () => number;
  readonly ids: () => readonly number[];
  readonly language: () => string;
  /** Something was written, or perhaps was. */
  readonly onWritten: () => void;
}

/** A preview that the user asked for: these products, adjusted like this. */
interface Question {
  readonly ids: readonly number[];
  readonly adjustment: Adjustment;
}

/** From what is to be done, by way of a preview, to a report of what was done. Nothing is written before `apply()`. */
export class AdjustSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: AdjustSessionOptions;
  readonly #writer: AdjustWriter;
  #phase: AdjustPhase = 'form';
  #question: Question | undefined;
  #reading: AbortController | undefined;
  #interrupted = false;
  #readDone = 0;
  #readError: BackendError | undefined;
  /** What was read for the ids; the same ones are not read again for another percentage. */
  #read: { readonly ids: readonly number[]; readonly rows: readonly ProductRow[] } | undefined;
  #products: readonly AdjustedProduct[] = [];
  #excluded: ReadonlySet<number> = new Set();
  #ledger: Ledger = [];
  #direction: Direction = 'apply';

  constructor(host: ReactiveControllerHost, options: AdjustSessionOptions) {
    this.#host = host;
    this.#options = options;
    this.#writer = new AdjustWriter(host, options);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#interrupted && this.#question) void this.#preview(this.#question);
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted = this.#reading !== undefined;
    this.stopReading();
  }

  get phase(): AdjustPhase {
    return this.#phase;
  }

  get reading(): { readonly done: number; readonly total: number; readonly error: BackendError | undefined } {
    return { done: this.#readDone, total: this.#question?.ids.length ?? 0, error: this.#readError };
  }

  /** Of the preview. */
  get products(): readonly AdjustedProduct[] {
    return this.#products;
  }

  /** How many were asked for and are not there any more. */
  get gone(): number {
    return (this.#question?.ids.length ?? 0) - this.#products.length;
  }

  /** Ids of those that could be adjusted, and are not to be. */
  get excluded(): ReadonlySet<number> {
    return this.#excluded;
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get direction(): Direction {
    return this.#direction;
  }

  get writer(): AdjustWriter {
    return this.#writer;
  }

  preview(adjustment: Adjustment): void {
    if (this.#phase !== 'form') return;
    void this.#preview({ ids: this.#options.ids(), adjustment });
  }

  retryReading(): void {
    if (this.#question && this.#readError) void this.#preview(this.#question);
  }

  /** To the form, or to the report when there is one already. */
  back(): void {
    this.stopReading();
    this.#set(this.#ledger.length > 0 ? 'report' : 'form');
  }

  stopReading(): void {
    this.#reading?.abort();
    this.#reading = undefined;
  }

  setExcluded(excluded: ReadonlySet<number>): void {
    this.#excluded = excluded;
    this.#host.requestUpdate();
  }

  /** Writes what is ticked. */
  apply(): void {
    if (this.#phase !== 'preview') return;
    const chosen = this.#products.filter((product) => isAdjustable(product) && !this.#excluded.has(product.id));
    if (chosen.length > 0) void this.#write(pendingEntries(chosen), 'apply');
  }

  /** Does again what failed, or was not done. */
  retry(): void {
    const entries = retryable(this.#ledger);
    if (this.#phase === 'report' && entries.length > 0) void this.#write(entries, this.#direction);
  }

  /** The same adjustment from the prices that someone else has given the products. */
  previewConflicts(): void {
    const question = this.#question;
    if (this.#phase !== 'report' || !question) return;
    const ids = conflicts(this.#ledger).map(({ product }) => product.id);
    void this.#preview({ ...question, ids });
  }

  undo(): void {
    if (this.#phase !== 'report' || this.#direction === 'undo') return;
    const entries = undoable(this.#ledger);
    if (entries.length === 0) return;
    this.#ledger = [];
    void this.#write(entries, 'undo');
  }

  #set(phase: AdjustPhase): void {
    this.#phase = phase;
    this.#host.requestUpdate();
  }

  async #preview(question: Question): Promise<void> {
    const backend = this.#options.backend();
    if (!backend) return;
    this.stopReading();
    const reading = new AbortController();
    this.#reading = reading;
    this.#question = question;
    this.#readDone = 0;
    this.#readError = undefined;
    this.#set('reading');
    try {
      const rows = await this.#rows(backend, question.ids, reading.signal);
      const products = await mapInSlices(rows, (row) => adjustProduct(row, question.adjustment), reading.signal);
      if (this.#reading !== reading) return;
      this.#products = products;
      this.#excluded = new Set();
      this.#set('preview');
    } catch (thrown) {
      if (this.#reading !== reading) return;
      this.#readError = BackendError.from(thrown);
      this.#host.requestUpdate();
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  async #rows(backend: ProductsBackend, ids: readonly number[], signal: AbortSignal): Promise<readonly ProductRow[]> {
    if (this.#read?.ids === ids) return this.#read.rows;
    const rows = await readPrices(backend, {
      priceListId: this.#options.priceListId(),
      ids,
      language: this.#options.language(),
      signal,
      progress: (done) => {
        this.#readDone = done;
        this.#host.requestUpdate();
      },
    });
    this.#read = { ids, rows };
    return rows;
  }

  async #write(entries: Ledger, direction: Direction): Promise<void> {
    this.#direction = direction;
    this.#read = undefined;
    this.#set('writing');
    this.#ledger = await this.#writer.run(this.#ledger, entries, direction);
    this.#set('report');
    const { done, unknown } = this.#writer.state;
    if (done + unknown > 0) this.#options.onWritten();
  }
}
