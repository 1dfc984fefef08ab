/** Texts of what a cell stores as a binary number. */

/** The shortest decimal text that stands for the same double: `1e21` → `1000000000000000000000`, never an exponent. */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(exponent);
  if (shift === 0) return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Whether a double says the same as the decimal text; if not, a cell of numbers would change it. */
export function fitsDouble(decimal: string): boolean {
  return plain(decimalText(Number(decimal))) === plain(decimal);
}

/** Without what does not count: `007.50` → `7.5`, `-0` → `0`. */
function plain(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  const digits = `${whole}${fraction ? `.${fraction}` : ''}`;
  return digits === '0' ? digits : sign + digits;
}

const DAY = 86_400_000;

/**
 * Excel's days since 1900 (with its 29 February 1900, which never was) or 1904, as `YYYY-MM-DD`, with a time
 * (`YYYY-MM-DD HH:MM:SS`) when it has one. `undefined`: beyond what a date can be.
 */
export function dateText(days: number, from1904: boolean): string | undefined {
  if (!(days >= 0 && days < 2_958_466)) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const text = new Date(epoch + Math.round(days * 86_400) * 1000).toISOString();
  if (days < 1 && !from1904) return text.slice(11, 19);
  return (Math.round(days * 86_400) * 1000) % DAY === 0
    ? text.slice(0, 10)
    : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** Formats of the standard that show a date or a time, by number (ECMA-376, 18.8.30). */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a format of a workbook's own shows a date or a time: it has one of its letters outside quotes and brackets. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  return /[ymdhs]/i.test(
    positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''),
  );
}
