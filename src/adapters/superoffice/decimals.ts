import type { Decimal } from '../../backend/index.js';

/** Money on the wire: JSON numbers and archive texts on one side, exact decimal text on the other. */

const NUMBER = /^([-+]?)(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/i;

/** "Not given" is .NET's Decimal.MinValue, here as the double next to it: that is what the carriers have. */
export const NOT_GIVEN = -(2 ** 96);
const HIGHEST_NOT_GIVEN = -1e27;

/**
 * A number's text without exponent; its digits stay as they are.
 * @returns `undefined` when it is no number
 */
export function plainDigits(text: string): Decimal | undefined {
  const [, sign, whole, fraction = '', exponent] = NUMBER.exec(text.trim()) ?? [];
  if (sign === undefined || whole === undefined) return undefined;
  const point = whole.length + Number(exponent ?? 0);
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart((whole + fraction).length - Math.min(point - 1, 0), '0');
  const start = Math.max(point, 1);
  const integer = digits.slice(0, start).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(start);
  return `${sign === '-' ? '-' : ''}${integer}${rest === '' ? '' : `.${rest}`}`;
}

/** The number's shortest text; `''` when the service has none. */
export function decimalOf(value: number | null): Decimal {
  if (value === null || value <= HIGHEST_NOT_GIVEN) return '';
  return plainDigits(String(value)) ?? '';
}

/** An amount in an archive. @returns `undefined` when the text is no number */
export function decimalOfText(text: string): Decimal | undefined {
  if (text.trim() === '') return '';
  const digits = plainDigits(text);
  return digits !== undefined && Number(digits) <= HIGHEST_NOT_GIVEN ? '' : digits;
}

export function isDecimalText(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** One text for each amount: `1.50`, `01.5` and `1.5` are `1.5`. */
function amountOf(decimal: Decimal): string {
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  const short = trimmed.replace(/^(-?)0+(?=\d)/, '$1');
  return short === '-0' ? '0' : short;
}

export function sameAmount(a: Decimal, b: Decimal): boolean {
  return amountOf(a) === amountOf(b);
}

/**
 * The JSON number that says exactly this.
 * @returns `undefined` when there is none (no number, or more digits than a double holds): a price is never rounded
 */
export function numberOf(decimal: Decimal): number | undefined {
  if (!isDecimalText(decimal)) return undefined;
  const value = Number(decimal);
  const digits = plainDigits(String(value));
  return digits !== undefined && sameAmount(digits, decimal) ? value : undefined;
}
