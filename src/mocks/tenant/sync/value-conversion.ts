import type { FieldType } from '../../connectors/index.js';

/** Values on their way from one field to another. Bare: `1`/`0` for a box, dates `YYYY-MM-DD`. */

/** Why a value cannot be written. */
export type ValueFailure = 'list-item' | 'too-long' | 'no-number' | 'no-date';

export type ConvertedValue = { readonly value: string } | { readonly failure: ValueFailure };

const WHOLE_NUMBER = /^[+-]?\d+$/;
const DECIMAL_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDate(text: string): boolean {
  const date = DATE.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text as a value of a type; `undefined`: it is none. */
export function readValue(text: string, type: FieldType): string | undefined {
  switch (type) {
    case 'Integer':
      return WHOLE_NUMBER.test(text) ? text : undefined;
    case 'Double':
      return DECIMAL_NUMBER.test(text) ? text : undefined;
    case 'Checkbox':
      return text === '1' || text === '0' ? text : undefined;
    case 'Date':
      return isDate(text) ? text : undefined;
    default:
      return text;
  }
}

function numberFrom(text: string, type: 'Integer' | 'Double'): ConvertedValue {
  const exact = readValue(text, type);
  if (exact !== undefined) return { value: exact };
  const value = readValue(text, 'Double');
  return value === undefined ? { failure: 'no-number' } : { value: String(Math.trunc(Number(value))) };
}

/**
 * What a value is in a field of another type; items of lists are translated by the list mapping instead.
 *
 * @param maxLength of the field that it goes to; 0 = any
 */
export function convertedValue(text: string, to: FieldType, maxLength: number): ConvertedValue {
  if (text === '') return { value: '' };
  if (to === 'Date') return isDate(text.trim()) ? { value: text.trim() } : { failure: 'no-date' };
  if (to === 'Integer' || to === 'Double') return numberFrom(text.trim(), to);
  if (to === 'Checkbox') return { value: Number(text) === 0 ? '0' : '1' };
  return maxLength > 0 && text.length > maxLength ? { failure: 'too-long' } : { value: text };
}
