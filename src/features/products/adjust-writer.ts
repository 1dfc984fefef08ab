import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  PRODUCT_CHANGES_LIMIT,
  type CallOptions,
  type ProductOutcome,
  type ProductRow,
  type ProductsBackend,
} from '../../backend/index.js';
import { BulkRun, type BulkState } from '../../core/bulk-run.js';
import { oneAction } from '../../core/one-action.js';
import { isRefused } from '../../core/refused.js';
import { mayBeStored } from '../../core/uncertain.js';
import { outcomeFrom, toChange, withOutcomes, type Direction, type Ledger, type LedgerEntry } from './adjust-ledger.js';
import { readPrices } from './adjust-reading.js';

export interface WriterOptions {
  readonly backend: () => ProductsBackend | undefined;
  readonly priceListId: () => number;
  readonly language: () => string;
}

/**
 * Writes prices in bulk, or the old ones back. A product whose write was never answered is read again before anything
 * else is done with it: five percent must not become ten.
 */
export class AdjustWriter {
  readonly #options: WriterOptions;
  readonly #run: BulkRun<LedgerEntry, ProductOutcome>;
  readonly #doubtful = new Set<number>();
  #direction: Direction = 'apply';
  #entries: Ledger = [];
  /** One action: the page is asked once for all chunks, and again when it has refused. */
  #together: CallOptions = {};

  constructor(host: ReactiveControllerHost, options: WriterOptions) {
    this.#options = options;
    this.#run = new BulkRun(host, { size: PRODUCT_CHANGES_LIMIT, run: (entries) => this.#write(entries) });
  }

  get state(): BulkState {
    return this.#run.state;
  }

  /** Running, or waiting for the user to say how to go on. */
  get busy(): boolean {
    const { status } = this.#run.state;
    return status === 'running' || status === 'paused';
  }

  /** @returns the ledger with what became of the entries, some of it or all */
  async run(ledger: Ledger, entries: Ledger, direction: Direction): Promise<Ledger> {
    if (direction !== this.#direction) this.#doubtful.clear();
    this.#direction = direction;
    this.#entries = entries;
    this.#begin();
    const outcomes = await this.#run.start(entries);
    return withOutcomes(ledger, entries, outcomes, (id) => this.#doubtful.has(id));
  }

  cancel(): void {
    this.#run.cancel();
  }

  /** Those without an answer come again; see {@link #write}. */
  resume(): void {
    if (isRefused(this.state.error)) this.#begin();
    this.#run.resume({ again: true });
  }

  #begin(): void {
    this.#together = oneAction(...this.#entries.map(({ product: { id, name } }) => ({ id, name })));
  }

  async #write(entries: readonly LedgerEntry[]): Promise<readonly ProductOutcome[]> {
    const backend = this.#options.backend();
    if (!backend) throw new TypeError('There is no backend for products any more.');
    const known = await this.#findOut(backend, entries);
    const untold = entries.filter(({ product }) => !known.has(product.id));
    const answers = untold.length > 0 ? await this.#send(backend, untold) : [];
    const told = new Map(untold.map(({ product }, index) => [product.id, answers[index]]));
    return entries.flatMap(({ product }) => known.get(product.id) ?? told.get(product.id) ?? []);
  }

  async #send(backend: ProductsBackend, entries: readonly LedgerEntry[]): Promise<readonly ProductOutcome[]> {
    const changes = entries.map(({ product }) => toChange(product, this.#direction));
    let outcomes: readonly ProductOutcome[];
    try {
      outcomes = await backend.change(changes, { language: this.#options.language(), ...this.#together });
      if (outcomes.length !== changes.length) throw new BackendError('protocol', 'One outcome a change was expected.');
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (mayBeStored(error)) entries.forEach(({ product }) => this.#doubtful.add(product.id));
      throw error;
    }
    outcomes.forEach((outcome, index) => {
      const id = entries[index]?.product.id;
      if (id !== undefined && !outcome.ok && mayBeStored(outcome.error)) this.#doubtful.add(id);
    });
    return outcomes;
  }

  /** What became of those that were sent before, as far as that was anything. */
  async #findOut(
    backend: ProductsBackend,
    entries: readonly LedgerEntry[],
  ): Promise<ReadonlyMap<number, ProductOutcome>> {
    const doubtful = entries.filter(({ product }) => this.#doubtful.has(product.id));
    const outcomes = new Map<number, ProductOutcome>();
    if (doubtful.length === 0) return outcomes;
    const ids = doubtful.map(({ product }) => product.id);
    const { language, priceListId } = this.#options;
    const rows = await readPrices(backend, { priceListId: priceListId(), ids, language: language() });
    const byId = new Map<number, ProductRow>(rows.map((row) => [row.id, row]));
    for (const { product } of doubtful) {
      this.#doubtful.delete(product.id);
      const outcome = outcomeFrom(byId.get(product.id), product, this.#direction);
      if (outcome) outcomes.set(product.id, outcome);
    }
    return outcomes;
  }
}
