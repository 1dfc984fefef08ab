/**
 * SuperOffice's CultureDataFormatter: a value as text, in the invariant culture, `[marker:value]`. Strings are not
 * encoded, and readers accept bare values (`123` is `[I:123]`). Used in configuration values, archive columns and
 * archive restrictions.
 */

import { bareValue } from './culture-text.js';

export { bareValue, decodeBoolean } from './culture-text.js';

/**
 * I: whole number or box (1/0) · F: number · M: money · D: date · DT: date and time · T: time · TS: seconds · A: whole
 * numbers, separated by commas · B: binary as base64.
 */
export type Marker = 'I' | 'F' | 'M' | 'D' | 'DT' | 'T' | 'TS' | 'A' | 'B';

/** @param bare in the invariant culture; `''` (none) stays `''` */
export function encodeAs(marker: Marker, bare: string): string {
  return bare === '' ? '' : `[${marker}:${bare}]`;
}

export function encodeBoolean(value: boolean): string {
  return value ? '[I:1]' : '[I:0]';
}

/** `''` (none) stays `''`. */
export function encodeInteger(value: string): string {
  return encodeAs('I', value);
}

export function encodeDouble(value: string): string {
  return encodeAs('F', value);
}

/** @param date `YYYY-MM-DD` or `''` */
export function encodeDate(date: string): string {
  const [year, month, day] = date.split('-');
  return year && month && day ? `[DT:${month}/${day}/${year} 00:00:00.0000000]` : '';
}

const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})/;

/** `YYYY-MM-DD`, or `''` when there is no date (0001-01-01 is .NET's "not set"). */
export function decodeDate(encoded: string): string {
  const bare = bareValue(encoded).trim();
  const us = US_DATE.exec(bare);
  const date = us
    ? `${us[3] ?? ''}-${(us[1] ?? '').padStart(2, '0')}-${(us[2] ?? '').padStart(2, '0')}`
    : (ISO_DATE.exec(bare)?.[1] ?? '');
  return date.startsWith('0001') ? '' : date;
}
