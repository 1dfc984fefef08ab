import {
  BackendError,
  type Decimal,
  type ProductChange,
  type ProductOutcome,
  type ProductRow,
} from '../../backend/index.js';
import { sameDecimal } from '../../core/money.js';
import type { AdjustedProduct, PriceChange, PriceKey } from './adjust-calculation.js';

/** `undo` writes the old prices back. */
export type Direction = 'apply' | 'undo';

/** What became of a product. */
export interface LedgerEntry {
  readonly product: AdjustedProduct;
  readonly status:
    | 'pending'
    | 'done'
    /** See `error`. */
    | 'failed'
    /** It was sent, and the answer never came. */
    | 'unknown';
  readonly error?: BackendError | undefined;
}

export type Ledger = readonly LedgerEntry[];

export interface LedgerCounts {
  readonly done: number;
  /** Someone else has changed a price since it was read. */
  readonly conflicts: number;
  /** For other reasons. */
  readonly failed: number;
  readonly unknown: number;
  readonly pending: number;
}

export function pendingEntries(products: readonly AdjustedProduct[]): Ledger {
  return products.map((product) => ({ product, status: 'pending' }));
}

/** Prices that are written, or that must be there: all of a product that change. */
function pricesOf(
  changes: readonly PriceChange[],
  amount: (change: PriceChange) => Decimal,
): Partial<Record<PriceKey, Decimal>> {
  const prices: Partial<Record<PriceKey, Decimal>> = {};
  for (const change of changes) if (change.changed) prices[change.key] = amount(change);
  return prices;
}

export function toChange({ id, changes }: AdjustedProduct, direction: Direction): ProductChange {
  const before = pricesOf(changes, (change) => change.before);
  const after = pricesOf(changes, (change) => change.after);
  return direction === 'apply'
    ? { kind: 'update', id, values: after, expected: before }
    : { kind: 'update', id, values: before, expected: after };
}

/** What a product that was read again says about a change whose answer never came. `undefined`: it was not made. */
export function outcomeFrom(
  row: ProductRow | undefined,
  product: AdjustedProduct,
  direction: Direction,
): ProductOutcome | undefined {
  if (!row) return { ok: false, error: new BackendError('not-found', `There is no product ${product.id} any more.`) };
  const changed = product.changes.filter((change) => change.changed);
  const are = (amount: (change: PriceChange) => Decimal): boolean =>
    changed.every((change) => sameDecimal(row.values[change.key] ?? '', amount(change)));
  if (are((change) => (direction === 'apply' ? change.after : change.before))) return { ok: true };
  if (are((change) => (direction === 'apply' ? change.before : change.after))) return undefined;
  return { ok: false, error: new BackendError('conflict', `Product ${product.id} has other prices.`) };
}

/** With what a run has found out about some of the entries. */
export function withOutcomes(
  ledger: Ledger,
  tried: Ledger,
  outcomes: readonly (ProductOutcome | undefined)[],
  isDoubtful: (id: number) => boolean,
): Ledger {
  const entries = new Map(ledger.map((entry) => [entry.product.id, entry]));
  tried.forEach(({ product }, index) => {
    const outcome = outcomes[index];
    entries.set(product.id, entryOf(product, outcome, isDoubtful(product.id)));
  });
  return [...entries.values()];
}

function entryOf(product: AdjustedProduct, outcome: ProductOutcome | undefined, doubtful: boolean): LedgerEntry {
  if (outcome?.ok) return { product, status: 'done' };
  if (outcome) return { product, status: 'failed', error: outcome.error };
  return { product, status: doubtful ? 'unknown' : 'pending' };
}

const isConflict = ({ error }: LedgerEntry): boolean => error?.kind === 'conflict';

export function countLedger(ledger: Ledger): LedgerCounts {
  const count = (wanted: (entry: LedgerEntry) => boolean): number => ledger.filter(wanted).length;
  return {
    done: count(({ status }) => status === 'done'),
    conflicts: count((entry) => entry.status === 'failed' && isConflict(entry)),
    failed: count((entry) => entry.status === 'failed' && !isConflict(entry)),
    unknown: count(({ status }) => status === 'unknown'),
    pending: count(({ status }) => status === 'pending'),
  };
}

/** Those for which the same write may succeed now. A conflict stays one. */
export function retryable(ledger: Ledger): Ledger {
  return ledger.filter((entry) => entry.status !== 'done' && !isConflict(entry) && entry.error?.kind !== 'not-found');
}

export function conflicts(ledger: Ledger): Ledger {
  return ledger.filter(isConflict);
}

export function notDone(ledger: Ledger): Ledger {
  return ledger.filter(({ status }) => status !== 'done');
}

/** What can be undone. */
export function undoable(ledger: Ledger): Ledger {
  return pendingEntries(ledger.filter(({ status }) => status === 'done').map(({ product }) => product));
}
