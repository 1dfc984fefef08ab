import type { ConfigurationFieldType } from '../../../backend/index.js';
import { isDecimalText } from '../decimals.js';
import { bareValue, decodeDate, encodeBoolean, encodeDate, encodeDouble, encodeInteger } from '../wire/culture-data.js';

/** Values that a person typed, as texts: `1`/`0` for a box, dates `YYYY-MM-DD`, numbers with `.`. */

/** What is wrong with the form of a value; `undefined`: nothing. */
export function formProblem(type: ConfigurationFieldType, text: string): string | undefined {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text) ? undefined : 'It is no whole number.';
    case 'double':
      return isDecimalText(text) ? undefined : 'It is no number.';
    case 'date':
      return isDate(text) ? undefined : 'It is no date.';
    case 'checkbox':
      return text === '1' || text === '0' ? undefined : 'It is neither yes nor no.';
    default:
      return undefined;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The 31st of a month that has 30 days is read as the next month's first by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function encodeText(type: ConfigurationFieldType, text: string): string {
  switch (type) {
    case 'integer':
      return encodeInteger(text);
    case 'double':
      return encodeDouble(text);
    case 'date':
      return encodeDate(text);
    case 'checkbox':
      return encodeBoolean(text === '1');
    default:
      return text;
  }
}

/** A value of an ERP system as people may read it. `undefined`: nobody says of which type it is. */
export function shownValue(type: ConfigurationFieldType | undefined, encoded: string): string {
  if (type === 'text') return encoded;
  const isDateValue = type === 'date' || (type === undefined && /^\[DT?:/.test(encoded));
  return isDateValue ? decodeDate(encoded) : bareValue(encoded);
}
