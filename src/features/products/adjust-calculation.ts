import type { Decimal, ProductRow } from '../../backend/index.js';
import {
  addDecimals,
  compareDecimals,
  currencyDigits,
  multiplyDecimals,
  roundDecimal,
  sameDecimal,
  type RoundingMode,
} from '../../core/money.js';

/** What can be adjusted, in the order of the product list. */
export const PRICE_KEYS = ['cost', 'listPrice', 'minimumPrice'] as const;

export type PriceKey = (typeof PRICE_KEYS)[number];

/**
 * To a multiple of `step`, which `ending` is then put behind: step `1` and ending `0.99` give 0.99, 1.99, 2.99 …
 * The first of {@link roundingsOf} is the smallest amount of the currency: no price gets more digits than that.
 */
export interface Rounding {
  readonly step: Decimal;
  /** `0`: none. */
  readonly ending: Decimal;
}

const STEPS = ['0.05', '0.10', '0.50', '1', '5', '10', '100'];
const ENDINGS = ['0.90', '0.99'];

/** The roundings that make sense for a currency: there is no 0.05 in yen. */
export function roundingsOf(currency: string): readonly Rounding[] {
  const digits = currencyDigits(currency);
  const smallest = digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`;
  const steps = STEPS.filter((step) => compareDecimals(step, smallest) > 0);
  const endings = digits >= 2 ? ENDINGS : [];
  return [
    ...[smallest, ...steps].map((step) => ({ step, ending: '0' })),
    ...endings.map((ending) => ({ step: '1', ending })),
  ];
}

export interface Adjustment {
  readonly prices: readonly PriceKey[];
  readonly by: 'percent' | 'amount';
  /** May be negative. */
  readonly value: Decimal;
  readonly rounding: Rounding;
  readonly mode: RoundingMode;
}

/** @returns none for none, and 0 for what becomes 0: nothing free gets a price by rounding */
export function adjustPrice(price: Decimal, { by, value, rounding, mode }: Adjustment): Decimal {
  const factor = multiplyDecimals(addDecimals('100', value), '0.01');
  const exact = by === 'percent' ? multiplyDecimals(price, factor) : addDecimals(price, value);
  if (exact === '' || sameDecimal(exact, '0')) return exact;
  const { step, ending } = rounding;
  const rounded = addDecimals(roundDecimal(addDecimals(exact, `-${ending}`), step, mode), ending);
  // Below the first price with this ending there is only a negative one.
  const tooLow = compareDecimals(exact, '0') > 0 && compareDecimals(rounded, '0') < 0;
  return tooLow ? ending : rounded;
}

export interface PriceChange {
  readonly key: PriceKey;
  /** `''`: the product has no such price, and gets none. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly changed: boolean;
}

export type PriceWarning = 'minimumAboveList' | 'listBelowCost' | 'becomesZero';

/** A product with what is to happen to its prices. */
export interface AdjustedProduct {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly changes: readonly PriceChange[];
  readonly changed: boolean;
  /** A price would be below zero: it cannot be adjusted. */
  readonly negative: boolean;
  /** Of all its prices as they would be, the ones that stay as they are included. */
  readonly warnings: readonly PriceWarning[];
}

export function adjustProduct({ id, values }: ProductRow, adjustment: Adjustment): AdjustedProduct {
  const prices: Record<PriceKey, Decimal> = {
    cost: values.cost ?? '',
    listPrice: values.listPrice ?? '',
    minimumPrice: values.minimumPrice ?? '',
  };
  const changes = adjustment.prices.map((key): PriceChange => {
    const before = prices[key];
    const after = adjustPrice(before, adjustment);
    return { key, before, after, changed: !sameDecimal(before, after) };
  });
  for (const { key, after } of changes) prices[key] = after;
  return {
    id,
    code: values.code ?? '',
    name: values.name ?? '',
    changes,
    changed: changes.some(({ changed }) => changed),
    negative: changes.some(({ changed, after }) => changed && compareDecimals(after, '0') < 0),
    warnings: [...warningsOf(prices), ...(changes.some(becomesZero) ? (['becomesZero'] as const) : [])],
  };
}

function warningsOf({ cost, listPrice, minimumPrice }: Readonly<Record<PriceKey, Decimal>>): readonly PriceWarning[] {
  const above = (a: Decimal, b: Decimal): boolean => a !== '' && b !== '' && compareDecimals(a, b) > 0;
  const warnings: PriceWarning[] = [];
  if (above(minimumPrice, listPrice)) warnings.push('minimumAboveList');
  if (above(cost, listPrice)) warnings.push('listBelowCost');
  return warnings;
}

function becomesZero({ changed, after }: PriceChange): boolean {
  return changed && sameDecimal(after, '0');
}

/** Whether there is anything to write. */
export function isAdjustable({ changed, negative }: AdjustedProduct): boolean {
  return changed && !negative;
}

/** @returns `after` − `before` */
export function differenceOf({ before, after }: PriceChange): Decimal {
  return addDecimals(after, multiplyDecimals(before, '-1'));
}
