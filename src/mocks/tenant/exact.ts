/** Exact decimals as text (`-1234.5`; `''` = none), as the server's database keeps money. */

/** 28 digits are what the server's decimal type holds. */
const MAX_DIGITS = 28;

const NUMBER = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?(?:e([+-]?\d{1,3}))?$/i;

interface Scaled {
  /** The value times ten to the power of `scale`. */
  readonly units: bigint;
  readonly scale: number;
}

/** One spelling for each number: `0012.50`, `1.25e1` → `12.5`. `undefined` when it is none that the server could keep. */
export function canonicalDecimal(text: string): string | undefined {
  const [matched, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text.trim()) ?? [];
  if (matched === undefined || !/\d/.test(matched)) return undefined;
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const integer = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  const rest = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(Math.max(0, point))).replace(/0+$/, '');
  const shortened = integer.replace(/^0+/, '');
  if (shortened.length + rest.length > MAX_DIGITS) return undefined;
  if (shortened === '' && rest === '') return '0';
  return `${sign === '-' ? '-' : ''}${shortened === '' ? '0' : shortened}${rest === '' ? '' : `.${rest}`}`;
}

function scaled(text: string): Scaled {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Half away from zero, as invoices are rounded. */
function dividedAndRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -quotient : quotient;
}

function spelled(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const text = `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  return canonicalDecimal(text) ?? '0';
}

/**
 * `value × product(factors) ÷ product(divisors)`, rounded to a number of decimals. All of them canonical; `''` stays `''`.
 * @throws RangeError when a divisor is 0
 */
export function multiplied(
  value: string,
  factors: readonly string[],
  divisors: readonly string[],
  decimals: number,
): string {
  if (value === '') return '';
  const top = [value, ...factors].map(scaled);
  const bottom = divisors.map(scaled);
  const product = (each: readonly Scaled[]): bigint => each.reduce((all, { units }) => all * units, 1n);
  const places = (each: readonly Scaled[]): number => each.reduce((all, { scale }) => all + scale, 0);
  const denominator = product(bottom);
  if (denominator === 0n) throw new RangeError('Division by zero');
  const shift = places(bottom) - places(top) + decimals;
  const power = 10n ** BigInt(Math.abs(shift));
  const [numerator, divisor] = shift < 0 ? [product(top), denominator * power] : [product(top) * power, denominator];
  return spelled(dividedAndRounded(numerator, divisor), decimals);
}

/** A decimal that is compared many times. */
export interface DecimalKey {
  readonly text: string;
  readonly approximately: number;
}

export function decimalKey(text: string): DecimalKey {
  return { text, approximately: text === '' ? -Infinity : Number(text) };
}

/** Ascending; `''` (none) comes first. */
export function decimalOrder(a: DecimalKey, b: DecimalKey): number {
  if (a.text === b.text) return 0;
  if (a.approximately !== b.approximately) return a.approximately - b.approximately;
  // Too close for a float: compare digit by digit.
  const [left, right] = [scaled(a.text), scaled(b.text)];
  const scale = Math.max(left.scale, right.scale);
  const exact = ({ units, scale: own }: Scaled): bigint => units * 10n ** BigInt(scale - own);
  return exact(left) < exact(right) ? -1 : 1;
}
