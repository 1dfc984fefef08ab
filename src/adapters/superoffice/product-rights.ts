import {
  BackendError,
  type ProductAccess,
  type ProductFieldKey,
  type ProductRight,
  type ProductRights,
} from '../../backend/index.js';
import { keyOfField, QUOTE_LINE_COLUMNS } from './product-properties.js';

/**
 * `Product.Rights`: `QuoteLine.UnitCost=R,This product has a fixed cost.&QuoteLine.VAT=M`. One item a field: a letter,
 * and after a comma what the seller is told. Items that say something else belong to others; they are kept.
 */

const ACCESS: Readonly<Record<string, ProductAccess>> = {
  N: 'hidden',
  R: 'read-only',
  W: 'writable',
  M: 'mandatory',
};
const LETTERS: Readonly<Record<ProductAccess, string>> = {
  hidden: 'N',
  'read-only': 'R',
  writable: 'W',
  mandatory: 'M',
};

const ITEM = /^\s*([^=,]+?)\s*=\s*([NRWM])\s*(?:,(.*))?$/is;

interface Item {
  readonly text: string;
  /** Absent: not ours to understand. */
  readonly known?: { readonly key: ProductFieldKey; readonly right: ProductRight };
}

function itemsOf(text: string): readonly Item[] {
  return text
    .split('&')
    .filter((item) => item.trim() !== '')
    .map((item) => {
      const [, field = '', letter = '', reason = ''] = ITEM.exec(item) ?? [];
      const key = keyOfField(field);
      const access = ACCESS[letter.toUpperCase()];
      return key && access ? { text: item, known: { key, right: { access, reason: reason.trim() } } } : { text: item };
    });
}

/** Of items for the same field the last one counts. */
export function parseRights(text: string): ProductRights {
  return new Map(itemsOf(text).flatMap(({ known }) => (known ? [[known.key, known.right] as const] : [])));
}

/**
 * @param stored as it was read: what is the same stays as it is written there, and so does what we do not know
 * @throws BackendError `validation` for a reason with `&`, which the format cannot hold
 */
export function formatRights(stored: string, rights: ProductRights): string {
  const left = new Map(rights);
  const items = itemsOf(stored).flatMap(({ text, known }) => {
    if (!known) return [text];
    const right = left.get(known.key);
    // Gone, or said by an item before.
    if (!right) return [];
    left.delete(known.key);
    return [isSame(right, parseRights(text).get(known.key)) ? text : format(known.key, right)];
  });
  return [...items, ...[...left].map(([key, right]) => format(key, right))].join('&');
}

function isSame(a: ProductRight, b: ProductRight | undefined): boolean {
  return a.access === b?.access && a.reason === b.reason;
}

function format(key: ProductFieldKey, { access, reason }: ProductRight): string {
  if (reason.includes('&')) {
    const message = 'A reason cannot contain "&".';
    throw new BackendError('validation', message, { fieldErrors: { [key]: message } });
  }
  const told = reason.trim();
  return `QuoteLine.${QUOTE_LINE_COLUMNS[key]}=${LETTERS[access]}${told === '' ? '' : `,${told}`}`;
}
