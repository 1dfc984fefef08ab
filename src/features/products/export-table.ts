import { PRODUCT_FIELD_KINDS, type ProductColumnKey, type ProductRow } from '../../backend/index.js';
import { currencyDigits } from '../../core/money.js';
import type { WrittenColumn, WrittenRow } from '../../core/spreadsheet/spreadsheet-write.js';

export interface ExportColumn {
  readonly key: ProductColumnKey | 'inAssortment';
  readonly label: string;
}

/** What a checkbox is in a file: words, which the import reads in any of our languages. */
export interface YesNo {
  readonly yes: string;
  readonly no: string;
}

const isField = (key: ExportColumn['key']): key is keyof typeof PRODUCT_FIELD_KINDS => key in PRODUCT_FIELD_KINDS;

const isCheckbox = (key: ExportColumn['key']): boolean =>
  key === 'inAssortment' || (isField(key) && PRODUCT_FIELD_KINDS[key].type === 'checkbox');

export function writtenColumn({ key, label }: ExportColumn, currency: string): WrittenColumn {
  if (key === 'id') return { label, type: 'number' };
  const type = isField(key) ? PRODUCT_FIELD_KINDS[key].type : 'text';
  if (type === 'money') return { label, type: 'number', digits: currencyDigits(currency) };
  return { label, type: type === 'percent' || type === 'quantity' ? 'number' : 'text' };
}

function writtenRow(row: ProductRow, columns: readonly ExportColumn[], { yes, no }: YesNo): WrittenRow {
  return columns.map(({ key }) => {
    if (key === 'id') return String(row.id);
    const value = key === 'inAssortment' ? (row.inAssortment ? '1' : '') : (row.values[key] ?? '');
    if (isCheckbox(key)) return value === '1' ? yes : no;
    // Nobody reads a `T` between date and time.
    return key === 'updated' || key === 'registered' ? value.replace('T', ' ') : value;
  });
}

/** One by one, as they are written: a hundred thousand at once would hold up the page. */
export function* writtenRows(
  rows: readonly ProductRow[],
  columns: readonly ExportColumn[],
  words: YesNo,
): Generator<WrittenRow> {
  for (const row of rows) yield writtenRow(row, columns, words);
}

/** Which fields to ask the backend for. */
export function askedColumns(columns: readonly ExportColumn[]): readonly ProductColumnKey[] {
  return columns.flatMap(({ key }) => (key === 'inAssortment' || key === 'id' ? [] : [key]));
}
