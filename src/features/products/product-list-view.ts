import { PRODUCT_FIELD_KEYS, PRODUCT_INFO_KEYS, type ProductColumnKey, type ProductSort } from '../../backend/index.js';
import { readLayout } from '../../ui/kept-layout.js';
import type { GridLayout } from '../../ui/paged-grid-model.js';
import { DEFAULT_COLUMNS, type ProductListColumnKey } from './product-columns.js';

/** How the list of products is arranged; the same for all price lists. */
export interface ProductListView {
  readonly layout: GridLayout;
  readonly sort: ProductSort;
}

const ALL_COLUMNS: readonly ProductListColumnKey[] = ['inAssortment', ...PRODUCT_FIELD_KEYS, ...PRODUCT_INFO_KEYS];

export const DEFAULT_VIEW: ProductListView = {
  layout: { order: [], hidden: ALL_COLUMNS.filter((key) => !DEFAULT_COLUMNS.includes(key)), widths: {} },
  sort: { column: 'code', direction: 'ascending' },
};

export function isColumn(key: unknown): key is ProductListColumnKey {
  return ALL_COLUMNS.some((known) => known === key);
}

/** A view that was kept, without what this version does not know. */
export function readProductListView(value: unknown): ProductListView | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { layout, sort } = value as Partial<Record<keyof ProductListView, unknown>>;
  const kept = readLayout(layout, isColumn);
  return kept && { layout: kept, sort: readSort(sort) ?? DEFAULT_VIEW.sort };
}

function readSort(value: unknown): ProductSort | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { column, direction } = value as Partial<Record<keyof ProductSort, unknown>>;
  if (!isColumn(column) || (direction !== 'ascending' && direction !== 'descending')) return undefined;
  return { column, direction };
}

/** What has to be asked for, in one stable text: the order and the widths of columns are no other question. */
export function shownColumnKeys({ hidden }: GridLayout): string {
  // The name is in every row header, the code stands in for an empty one.
  return ALL_COLUMNS.filter((key) => key === 'name' || key === 'code' || !hidden.includes(key)).join(',');
}

export function columnKeysOf(keys: string): readonly ProductColumnKey[] {
  return keys.split(',').filter((key): key is ProductColumnKey => isColumn(key) && key !== 'inAssortment');
}

/** The chosen price list, as it was kept. */
export function readPriceListId(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'number' ? value.id : undefined;
}
