import {
  PRODUCT_FIELD_KINDS,
  PRODUCT_INFO_KEYS,
  type ListItem,
  type ProductColumnKey,
  type ProductField,
  type ProductFieldKey,
  type ProductRow,
} from '../../backend/index.js';
import { formatDecimal, parseDecimal } from '../../core/decimal.js';
import { formatAmount, formatMoney } from '../../core/money.js';
import type { CellEditor, PagedGridColumn } from '../../ui/paged-grid-model.js';
import type { ProductListLocalize } from './product-list-terms.js';

export type ProductListColumnKey = ProductColumnKey | 'inAssortment';

type Column = PagedGridColumn<ProductRow>;

/** What SuperOffice's own list shows; everything else on demand. */
export const DEFAULT_COLUMNS: readonly ProductListColumnKey[] = [
  'inAssortment',
  'code',
  'name',
  'description',
  'cost',
  'listPrice',
  'minimumPrice',
];

export interface ProductColumnsOptions {
  readonly localize: ProductListLocalize;
  readonly currency: string;
  /** The items of a list that a field chooses from. */
  readonly items: (listName: string) => Promise<readonly ListItem[]>;
}

/** Pixels. */
const WIDTHS: Readonly<Partial<Record<ProductListColumnKey, number>>> = {
  inAssortment: 116,
  code: 130,
  name: 220,
  description: 260,
  cost: 116,
  listPrice: 116,
  minimumPrice: 156,
  url: 220,
  id: 90,
  updated: 160,
  registered: 160,
};

/** Every column that the list can show, with the tenant's words: those of SuperOffice's list first. */
export function productColumns(fields: readonly ProductField[], options: ProductColumnsOptions): readonly Column[] {
  const inOrder = [...fields].sort((a, b) => placeOf(a.key) - placeOf(b.key));
  return [
    assortmentColumn(options),
    ...inOrder.map((field) => fieldColumn(field, options)),
    ...PRODUCT_INFO_KEYS.map((key) => infoColumn(key, options)),
  ];
}

/** The default ones in their order, then the others by the rank that they come with. */
function placeOf(key: ProductFieldKey): number {
  const place = DEFAULT_COLUMNS.indexOf(key);
  return place < 0 ? DEFAULT_COLUMNS.length : place;
}

/** What names a product where there is only one word for it. */
export function productName({ id, values }: ProductRow): string {
  return values.name || values.code || `#${id}`;
}

function assortmentColumn({ localize }: ProductColumnsOptions): Column {
  return {
    key: 'inAssortment',
    label: localize.term('productInAssortment'),
    width: WIDTHS.inAssortment ?? 0,
    text: ({ inAssortment }) => localize.term(inAssortment ? 'yes' : 'no'),
    checkbox: {
      checked: ({ inAssortment }) => inAssortment,
      label: (row) => localize.term('assortmentOf', productName(row)),
    },
  };
}

/** The service would sort these by what is stored, a number that nobody sees. */
const SORTED_BY_KEY: ReadonlySet<ProductFieldKey> = new Set(['unit', 'priceUnit', 'subscriptionUnit', 'supplier']);

function fieldColumn(field: ProductField, options: ProductColumnsOptions): Column {
  const { key, label } = field;
  const { type } = PRODUCT_FIELD_KINDS[key];
  const editor = editorOf(field, options);
  const width = WIDTHS[key];
  const column: Column = {
    key,
    label: label || key,
    text: textOf(key, options),
    ...(width === undefined ? {} : { width }),
    ...(type === 'money' || type === 'percent' || type === 'quantity' ? { align: 'end' } : {}),
    ...(key === 'name' ? { rowHeader: true } : {}),
    ...(SORTED_BY_KEY.has(key) ? { sortable: false } : {}),
    ...(editor ? { editor } : {}),
  };
  if (type !== 'checkbox') return column;
  const checkbox = {
    checked: ({ values }: ProductRow) => values[key] === '1',
    label: (row: ProductRow) => `${productName(row)}: ${label}`,
  };
  return { ...column, checkbox };
}

/** As it is read: numbers in the user's language, amounts with the digits of the price list's currency. */
function textOf(key: ProductFieldKey, { localize, currency }: ProductColumnsOptions): (row: ProductRow) => string {
  const { language } = localize;
  switch (PRODUCT_FIELD_KINDS[key].type) {
    case 'money':
      return ({ values }) => formatMoney(values[key] ?? '', currency, language);
    case 'percent':
      // A space that does not break, as most languages write it.
      return ({ values }) => (values[key] ? `${formatAmount(values[key], language)}\u00a0%` : '');
    case 'quantity':
      return ({ values }) => formatAmount(values[key] ?? '', language);
    case 'checkbox':
      return ({ values }) => localize.term(values[key] === '1' ? 'yes' : 'no');
    default:
      return ({ values }) => values[key] ?? '';
  }
}

/** The right to edit is SuperOffice's: rights of single products and the configuration are for sellers. */
function editorOf({ key }: ProductField, options: ProductColumnsOptions): CellEditor<ProductRow> | undefined {
  const { type, maxLength, listName } = PRODUCT_FIELD_KINDS[key];
  const value = ({ values }: ProductRow): string => values[key] ?? '';
  switch (type) {
    case 'checkbox':
    case 'supplier':
      return undefined;
    case 'list':
      return { kind: 'list', value, options: () => listOptions(listName, options) };
    case 'money':
    case 'percent':
    case 'quantity':
      return decimalEditor(value, options);
    default:
      // A line break would be lost in a cell: such a text is edited in the dialog.
      return { kind: 'text', value, maxLength, editable: (row) => !/[\r\n]/.test(value(row)) };
  }
}

function decimalEditor(
  value: (row: ProductRow) => string,
  { localize }: ProductColumnsOptions,
): CellEditor<ProductRow> {
  const { language } = localize;
  return {
    kind: 'decimal',
    value: (row) => formatDecimal(value(row), language),
    parse: (text) => {
      if (text.trim() === '') return { value: '' };
      const parsed = parseDecimal(text, language);
      if (parsed !== undefined) return { value: parsed };
      return { error: localize.term('unreadableNumber', formatDecimal('1234.5', language)) };
    },
  };
}

async function listOptions(
  listName: string,
  { localize, items }: ProductColumnsOptions,
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  return [{ key: '', name: localize.term('noSelection') }, ...(await items(listName))];
}

const INFO_TERMS = {
  id: 'productId',
  updated: 'productUpdated',
  updatedBy: 'productUpdatedBy',
  registered: 'productRegistered',
  registeredBy: 'productRegisteredBy',
} as const;

function infoColumn(key: (typeof PRODUCT_INFO_KEYS)[number], { localize }: ProductColumnsOptions): Column {
  const width = WIDTHS[key];
  const isTime = key === 'updated' || key === 'registered';
  return {
    key,
    label: localize.term(INFO_TERMS[key]),
    ...(width === undefined ? {} : { width }),
    ...(key === 'id'
      ? { align: 'end', text: ({ id }: ProductRow) => String(id) }
      : { text: ({ values }: ProductRow) => (isTime ? timeText(localize, values[key]) : (values[key] ?? '')) }),
  };
}

function timeText(localize: ProductListLocalize, value = ''): string {
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : localize.dateTime(time, { dateStyle: 'short', timeStyle: 'short' });
}
