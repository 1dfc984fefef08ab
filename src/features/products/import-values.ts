import { PRODUCT_FIELD_KINDS, type ListItem } from '../../backend/index.js';
import type { Cell } from '../../core/spreadsheet/spreadsheet-model.js';
import { decimalText } from '../../core/spreadsheet/spreadsheet-numbers.js';
import { cellText, isNumeric, type ImportOptions } from './import-columns.js';
import type { ImportTarget } from './import-labels.js';
import { parseNumber } from './import-numbers.js';

/** As names and codes are compared: in any case, whatever spaces are around. */
export const comparable = (text: string): string => text.trim().toLowerCase();

/** What cells of list and supplier columns mean, by comparable name. */
export interface KnownNames {
  /** By name of the list. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, ListItem>>;
  /** Companies; `'ambiguous'`: several have the name. */
  readonly suppliers: ReadonlyMap<string, { readonly id: number; readonly name: string } | 'ambiguous'>;
}

/** What is wrong with a value, or noteworthy. `text` is the value as it stands in the file. */
export interface ValueProblem {
  readonly kind:
    | 'number'
    | 'checkbox'
    | 'too-long'
    | 'supplier'
    | 'supplier-ambiguous'
    | 'mandatory'
    /** Warnings: the list does not have it yet, and will have it, or the field stays empty. */
    | 'item-blank'
    | 'item-added';
  readonly target: ImportTarget;
  readonly text: string;
}

/** A value as a list of products shows it: a name for lists and suppliers. */
export interface ReadValue {
  readonly value: string;
  readonly problem?: ValueProblem;
}

/** Yes and no in the languages of SuperOffice, as spreadsheets write them and as our export does. */
const YES = new Set(['1', 'yes', 'y', 'true', 'ja', 'j', 'x', '✓', '✔', 'wahr', 'sant', 'sand', 'waar', 'on']);
const NO = new Set([
  '0',
  'no',
  'n',
  'false',
  'nej',
  'nei',
  'nein',
  'nee',
  '-',
  'falsch',
  'usant',
  'falskt',
  'falsk',
  'onwaar',
  'off',
]);

/** Reads a cell that is not empty. */
export function readValue(cell: Cell, target: ImportTarget, options: ImportOptions, known: KnownNames): ReadValue {
  const text = typeof cell === 'number' ? decimalText(cell) : cellText(cell);
  if (target === 'inAssortment') return readCheckbox(text, target);
  const kind = PRODUCT_FIELD_KINDS[target];
  if (isNumeric(target)) {
    const value = typeof cell === 'number' ? text : parseNumber(text, options.numberFormat);
    return value === undefined ? { value: '', problem: { kind: 'number', target, text } } : { value };
  }
  switch (kind.type) {
    case 'checkbox':
      return readCheckbox(text, target);
    case 'list':
      return readItem(text, target, kind.listName, options, known);
    case 'supplier':
      return readSupplier(text, known);
    default:
      return text.length > kind.maxLength
        ? { value: text, problem: { kind: 'too-long', target, text: String(kind.maxLength) } }
        : { value: text };
  }
}

function readCheckbox(text: string, target: ImportTarget): ReadValue {
  const word = comparable(text);
  if (YES.has(word)) return { value: '1' };
  return NO.has(word) ? { value: '' } : { value: '', problem: { kind: 'checkbox', target, text } };
}

function readItem(
  text: string,
  target: ImportTarget,
  listName: string,
  { newListItems }: ImportOptions,
  { lists }: KnownNames,
): ReadValue {
  const item = lists.get(listName)?.get(comparable(text));
  if (item) return { value: item.name };
  return newListItems === 'add'
    ? { value: text.trim(), problem: { kind: 'item-added', target, text } }
    : { value: '', problem: { kind: 'item-blank', target, text } };
}

function readSupplier(text: string, { suppliers }: KnownNames): ReadValue {
  const supplier = suppliers.get(comparable(text));
  if (supplier === 'ambiguous') return { value: '', problem: { kind: 'supplier-ambiguous', target: 'supplier', text } };
  return supplier ? { value: supplier.name } : { value: '', problem: { kind: 'supplier', target: 'supplier', text } };
}

export const isWarning = ({ kind }: ValueProblem): boolean => kind === 'item-blank' || kind === 'item-added';
