import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  PRODUCT_CHANGES_LIMIT,
  type Backend,
  type CallOptions,
  type ProductOutcome,
  type ProductsBackend,
} from '../../backend/index.js';
import { BulkRun, type BulkState } from '../../core/bulk-run.js';
import { oneAction } from '../../core/one-action.js';
import { isRefused } from '../../core/refused.js';
import { changeOf, itemKey, newListItems, type NewListItem } from './import-changes.js';
import type { PlannedRow } from './import-plan.js';
import { areWritten } from './import-check.js';
import type { ImportOptions } from './import-columns.js';
import { comparable, type KnownNames } from './import-values.js';

export type ImportPhase = 'items' | 'rows' | 'over';

type ItemOutcome = { readonly ok: true; readonly key: string } | { readonly ok: false; readonly error: BackendError };

/** What became of a row. */
export type RowResult =
  | { readonly kind: 'added' | 'updated' }
  | { readonly kind: 'failed'; readonly error: BackendError }
  /** The answer never came. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-done' };

export interface ImportJob {
  readonly backend: Pick<Backend, 'directory'> & { readonly products: ProductsBackend };
  readonly priceListId: number;
  /** What was ticked. */
  readonly rows: readonly PlannedRow[];
  readonly options: ImportOptions;
  readonly known: KnownNames;
  readonly language: string;
}

/** What the page is asked about: everything that is ticked, and the list items that it needs. */
function togetherOf({ rows }: ImportJob): CallOptions {
  const slice = 'products';
  return oneAction(
    ...newListItems(rows).map(({ name }) => ({ slice, method: 'addListItem', name })),
    ...rows.map(({ existing, values }) => {
      const name = values.name || existing?.values.name || values.code;
      return { slice, method: 'change', id: existing?.id, name };
    }),
  );
}

/** Writes what was ticked: first the list items, then the rows. What is done stays done. */
export class ImportRun {
  readonly job: ImportJob;
  readonly #host: ReactiveControllerHost;
  readonly #items: BulkRun<NewListItem, ItemOutcome>;
  readonly #changes: BulkRun<PlannedRow, ProductOutcome>;
  /** One action: the page is asked once for all of it, and again when it has refused. */
  #together: CallOptions;
  #phase: ImportPhase = 'items';
  #results: readonly RowResult[] = [];
  readonly #added = new Map<string, { readonly key: string } | { readonly error: BackendError }>();

  constructor(host: ReactiveControllerHost, job: ImportJob) {
    this.#host = host;
    this.job = job;
    this.#together = togetherOf(job);
    this.#items = new BulkRun(host, {
      size: 1,
      run: (items) => this.#addItems(items),
      check: (items) => this.#findItems(items),
    });
    this.#changes = new BulkRun(host, {
      size: PRODUCT_CHANGES_LIMIT,
      run: (chunk) => this.#write(chunk),
      // What is always added may have been there before: finding it says nothing.
      check: job.options.action === 'add' ? undefined : (chunk) => this.#findWritten(chunk),
    });
  }

  get phase(): ImportPhase {
    return this.#phase;
  }

  /** Of the phase. */
  get state(): BulkState {
    return this.#phase === 'items' ? this.#items.state : this.#changes.state;
  }

  /** How it ended: with everything, because it was stopped, or because it was refused. */
  get ending(): BulkState['status'] {
    const items = this.#items.state.status;
    return items === 'cancelled' || items === 'failed' ? items : this.#changes.state.status;
  }

  /** For each of the rows in their order; there when it is over. */
  get results(): readonly RowResult[] {
    return this.#results;
  }

  /** Whether anything may be different from before. */
  get hasWritten(): boolean {
    return this.#changes.state.done + this.#changes.state.unknown > 0;
  }

  get error(): BackendError | undefined {
    return this.state.error;
  }

  async start(): Promise<void> {
    const { rows } = this.job;
    const items = newListItems(rows);
    const outcomes = items.length > 0 ? await this.#items.start(items) : [];
    outcomes.forEach((outcome, index) => {
      const item = items[index];
      if (item && outcome) this.#added.set(itemKey(item), outcome.ok ? { key: outcome.key } : { error: outcome.error });
    });
    const stopped = items.length > 0 && this.#items.state.status !== 'done';
    if (stopped) this.#results = rows.map(() => ({ kind: 'not-done' }));
    else this.#results = await this.#run();
    this.#phase = 'over';
    this.#host.requestUpdate();
  }

  cancel(): void {
    (this.#phase === 'items' ? this.#items : this.#changes).cancel();
  }

  resume(): void {
    if (isRefused(this.error)) this.#together = togetherOf(this.job);
    (this.#phase === 'items' ? this.#items : this.#changes).resume();
  }

  async #run(): Promise<readonly RowResult[]> {
    const { rows } = this.job;
    this.#phase = 'rows';
    const outcomes = await this.#changes.start(rows);
    return rows.map(({ existing }, index) => {
      const outcome = outcomes[index];
      if (outcome?.ok === false) return { kind: 'failed', error: outcome.error };
      if (outcome) return { kind: existing ? 'updated' : 'added' };
      return { kind: this.#changes.unknown.has(index) ? 'unknown' : 'not-done' };
    });
  }

  async #addItems(items: readonly NewListItem[]): Promise<readonly ItemOutcome[]> {
    const { backend, language } = this.job;
    const outcomes: ItemOutcome[] = [];
    for (const { listName, name } of items) {
      try {
        outcomes.push({
          ok: true,
          key: await backend.products.addListItem(listName, name, { language, ...this.#together }),
        });
      } catch (thrown) {
        outcomes.push({ ok: false, error: BackendError.from(thrown) });
      }
    }
    return outcomes;
  }

  /** Whether items were added although the answer got lost. */
  async #findItems(items: readonly NewListItem[]): Promise<readonly (ItemOutcome | undefined)[]> {
    const { backend, language } = this.job;
    const found: (ItemOutcome | undefined)[] = [];
    for (const { listName, name } of items) {
      const known = await backend.directory.listItems(listName, { language });
      const item = known.find((candidate) => comparable(candidate.name) === comparable(name));
      found.push(item && { ok: true, key: item.key });
    }
    return found;
  }

  /** What cannot be written fails alone, and is not sent. */
  async #write(rows: readonly PlannedRow[]): Promise<readonly ProductOutcome[]> {
    const { backend, priceListId, known, language } = this.job;
    const changes = rows.map((row) => changeOf(row, priceListId, known, this.#added));
    const possible = changes.filter((change) => change.kind !== 'impossible');
    const answered =
      possible.length > 0 ? await backend.products.change(possible, { language, ...this.#together }) : [];
    let next = 0;
    return changes.map((change) => {
      if (change.kind === 'impossible') return { ok: false, error: change.error };
      const outcome = answered[next];
      next += 1;
      return outcome ?? { ok: false, error: new BackendError('protocol', 'An outcome for each change was expected.') };
    });
  }

  async #findWritten(rows: readonly PlannedRow[]): Promise<readonly (ProductOutcome | undefined)[]> {
    const { backend, priceListId, options, language } = this.job;
    const found = await areWritten(rows, backend.products, priceListId, options, language);
    return found.map((isWritten) => (isWritten ? { ok: true } : undefined));
  }
}
