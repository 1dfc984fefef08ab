import { BackendError, PRODUCT_FIELD_KINDS, type ProductChange, type ProductFieldKey } from '../../backend/index.js';
import { existingValue, type PlannedRow } from './import-plan.js';
import type { ImportTarget } from './import-labels.js';
import { comparable, type KnownNames } from './import-values.js';

/** An item that a list does not have yet. */
export interface NewListItem {
  readonly listName: string;
  readonly name: string;
}

/** Keys of items that were added, and why others were not; by {@link itemKey}. */
export type AddedItems = ReadonlyMap<string, { readonly key: string } | { readonly error: BackendError }>;

export const itemKey = ({ listName, name }: NewListItem): string => `${listName}\n${comparable(name)}`;

const listNameOf = (target: ImportTarget): string =>
  target === 'inAssortment' ? '' : PRODUCT_FIELD_KINDS[target].listName;

/** The items that the rows need, each once, as it is first written. */
export function newListItems(rows: readonly PlannedRow[]): readonly NewListItem[] {
  const items = new Map<string, NewListItem>();
  for (const { problems, values } of rows) {
    for (const problem of problems) {
      if (problem.kind !== 'item-added' || values[problem.target] === undefined) continue;
      const item = { listName: listNameOf(problem.target), name: problem.text.trim() };
      if (!items.has(itemKey(item))) items.set(itemKey(item), item);
    }
  }
  return [...items.values()];
}

/** A change, or why there can be none. */
export type ChangeOrError = ProductChange | { readonly kind: 'impossible'; readonly error: BackendError };

/** What is to be written for a row. Names become keys. */
export function changeOf(row: PlannedRow, priceListId: number, known: KnownNames, added: AddedItems): ChangeOrError {
  const values: Partial<Record<ProductFieldKey, string>> = {};
  const expected: Partial<Record<ProductFieldKey, string>> = {};
  for (const [target, value] of targetsOf(row)) {
    if (target === 'inAssortment') continue;
    const stored = storedValue(target, value, known, added);
    if (stored instanceof BackendError) return { kind: 'impossible', error: stored };
    values[target] = stored;
    const before = row.existing && expectedValue(target, existingValue(row.existing, target), known);
    if (before !== undefined) expected[target] = before;
  }
  const assortment = row.values.inAssortment;
  const inAssortment = assortment === undefined ? {} : { inAssortment: assortment === '1' };
  return row.existing
    ? { kind: 'update', id: row.existing.id, values, ...inAssortment, expected }
    : { kind: 'add', priceListId, values, ...inAssortment };
}

export function* targetsOf({ values }: PlannedRow): Generator<readonly [ImportTarget, string]> {
  for (const target of TARGETS) {
    const value = values[target];
    if (value !== undefined) yield [target, value];
  }
}

const TARGETS: readonly ImportTarget[] = ['inAssortment', ...productFieldKeys()];

function productFieldKeys(): readonly ProductFieldKey[] {
  const isKey = (key: string): key is ProductFieldKey => key in PRODUCT_FIELD_KINDS;
  return Object.keys(PRODUCT_FIELD_KINDS).filter(isKey);
}

function storedValue(
  target: ProductFieldKey,
  value: string,
  { lists, suppliers }: KnownNames,
  added: AddedItems,
): string | BackendError {
  const { type, listName } = PRODUCT_FIELD_KINDS[target];
  if (value === '' || (type !== 'list' && type !== 'supplier')) return value;
  if (type === 'supplier') {
    const supplier = suppliers.get(comparable(value));
    return supplier && supplier !== 'ambiguous' ? String(supplier.id) : '';
  }
  const item = lists.get(listName)?.get(comparable(value));
  if (item) return item.key;
  const made = added.get(itemKey({ listName, name: value }));
  if (made && 'key' in made) return made.key;
  return made?.error ?? new BackendError('not-found', `${listName} has no item of this name.`);
}

/** What must still be stored; `undefined` when only a name is known that cannot be told from others. */
function expectedValue(target: ProductFieldKey, value: string, { lists, suppliers }: KnownNames): string | undefined {
  const { type, listName } = PRODUCT_FIELD_KINDS[target];
  if (value === '') return '';
  if (type === 'list') return lists.get(listName)?.get(comparable(value))?.key;
  if (type !== 'supplier') return value;
  const supplier = suppliers.get(comparable(value));
  return supplier && supplier !== 'ambiguous' ? String(supplier.id) : undefined;
}
