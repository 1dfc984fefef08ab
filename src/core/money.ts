/**
 * Arithmetic and display of canonical decimals (`-1234.50`, `''` = none), exactly: digits never pass through a binary
 * float. What a service sent and is no number is shown as it is and never calculated with.
 */

import Big from 'big.js';
import type { Decimal } from '../backend/index.js';

/** `up`: never lower than the value, `down`: never higher, `nearest`: the half goes away from zero. */
export type RoundingMode = 'nearest' | 'up' | 'down';

/** All that Intl takes in every browser; digits after these are put behind by hand. */
const MOST_DIGITS = 20;

const formats = new Map<string, Intl.NumberFormat>();
const digitsOfCurrencies = new Map<string, number>();

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** No exponent, no `-0`. */
function toDecimal(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed();
}

/** @returns the digits that amounts of it have after the separator: 0 for JPY, 3 for KWD, 2 for what nobody knows */
export function currencyDigits(currency: string): number {
  const known = digitsOfCurrencies.get(currency);
  if (known !== undefined) return known;
  let digits = 2;
  try {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    digits = options.maximumFractionDigits ?? 2;
  } catch {
    // Not three letters: no currency, and not our mistake.
  }
  digitsOfCurrencies.set(currency, digits);
  return digits;
}

/**
 * For display: with groups and at least the currency's digits, without a sign of the currency. Digits are never rounded
 * away; zeros at the end, beyond the currency's digits, are.
 */
export function formatMoney(value: Decimal, currency: string, language: string): string {
  return display(value, currencyDigits(currency), language);
}

/** For display: a plain number, with groups and as many digits as it has. */
export function formatAmount(value: Decimal, language: string): string {
  return display(value, 0, language);
}

function display(value: Decimal, digits: number, language: string): string {
  // Nothing is negative zero.
  const written = /^-[0.]*$/.test(value) ? value.slice(1) : value;
  if (!isDecimal(written)) return value;
  const format = numberFormat(language, digits);
  const point = written.indexOf('.');
  const rest = point < 0 ? '' : written.slice(point + 1 + MOST_DIGITS).replace(/0+$/, '');
  if (rest === '') return format.format(written);
  const begin = written.slice(0, point + 1 + MOST_DIGITS);
  if (!isDecimal(begin)) return value;
  const end = [...rest].map((digit) => format.formatToParts(Number(digit))[0]?.value ?? digit).join('');
  const parts = numberFormat(language, MOST_DIGITS).formatToParts(begin);
  return parts.map((part) => (part.type === 'fraction' ? part.value + end : part.value)).join('');
}

/** Making one takes longer than formatting a screen of numbers. */
function numberFormat(language: string, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: MOST_DIGITS,
  });
  formats.set(key, made);
  return made;
}

/** @returns a number as `sort` wants it; what is no number comes first, none before all */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (isDecimal(a) && isDecimal(b)) return new Big(a).cmp(b);
  if (isDecimal(a)) return 1;
  if (isDecimal(b)) return -1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether they are the same amount: `1.5` is `1.50`, and none is only none. */
export function sameDecimal(a: Decimal, b: Decimal): boolean {
  return a === b || (isDecimal(a) && isDecimal(b) && new Big(a).eq(b));
}

/** @returns none when one of them is none */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return isDecimal(a) && isDecimal(b) ? toDecimal(new Big(a).plus(b)) : '';
}

/** @returns none when one of them is none */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return isDecimal(a) && isDecimal(b) ? toDecimal(new Big(a).times(b)) : '';
}

/**
 * To a multiple of a step: `roundDecimal('12.34', '0.05', 'nearest')` is `12.35`.
 * @param step more than 0; anything else leaves the value as it is
 * @returns none when the value is none
 */
export function roundDecimal(value: Decimal, step: Decimal, mode: RoundingMode): Decimal {
  if (!isDecimal(value)) return '';
  const exact = new Big(value);
  if (!isDecimal(step) || !new Big(step).gt(0)) return toDecimal(exact);
  // Not by division, which is cut after some digits; the remainder is exact and has the sign of the value.
  const remainder = exact.mod(step);
  const truncated = exact.minus(remainder);
  const negative = remainder.lt(0);
  const away = negative ? truncated.minus(step) : truncated.plus(step);
  if (remainder.eq(0)) return toDecimal(exact);
  if (mode === 'nearest') return toDecimal(remainder.abs().times(2).gte(step) ? away : truncated);
  return toDecimal((mode === 'up') === negative ? truncated : away);
}
