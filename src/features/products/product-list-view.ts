import { PRODUCT_FIELD_KEYS, PRODUCT_INFO_KEYS, type ProductColumnKey, type ProductSort } from '../../backend/index.js';
import type { ViewStore } from '../../core/view-store.js';
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

/** Milliseconds that the screen waits for a store: a slow one must not keep anybody from working. */
const PATIENCE = 1000;

/** What a store kept under a key, once it is checked; `undefined` when there is nothing to be had. */
export async function loadView<T>(
  store: ViewStore | undefined,
  key: string,
  read: (value: unknown) => T | undefined,
): Promise<T | undefined> {
  if (!store) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return read(await Promise.race([store.load(key), tooLate]));
  } catch {
    // A host's own store may reject; the default order is no misfortune.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export function saveView(store: ViewStore | undefined, key: string, value: unknown): void {
  void store?.save(key, value).catch(() => undefined);
}

export function isColumn(key: unknown): key is ProductListColumnKey {
  return ALL_COLUMNS.some((known) => known === key);
}

/** A view that was kept, without what this version does not know. */
export function readProductListView(value: unknown): ProductListView | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { layout, sort } = value as Partial<Record<keyof ProductListView, unknown>>;
  const kept = readLayout(layout);
  return kept && { layout: kept, sort: readSort(sort) ?? DEFAULT_VIEW.sort };
}

function readLayout(value: unknown): GridLayout | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { order, hidden, widths } = value as Partial<Record<keyof GridLayout, unknown>>;
  if (!Array.isArray(order) || !Array.isArray(hidden) || typeof widths !== 'object' || widths === null) {
    return undefined;
  }
  const entries = Object.entries(widths).filter(
    (entry): entry is [string, number] => isColumn(entry[0]) && typeof entry[1] === 'number' && entry[1] > 0,
  );
  return { order: order.filter(isColumn), hidden: hidden.filter(isColumn), widths: Object.fromEntries(entries) };
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
