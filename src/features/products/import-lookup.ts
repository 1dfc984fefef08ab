import {
  PRODUCT_FIELD_KINDS,
  PRODUCT_FILTER_LIMIT,
  PRODUCT_PAGE_LIMIT,
  type Backend,
  type CallOptions,
  type ListItem,
  type ProductColumnKey,
  type ProductRow,
  type ProductsBackend,
} from '../../backend/index.js';
import type { SheetRow } from '../../core/spreadsheet/spreadsheet-model.js';
import { Slices } from '../../core/spreadsheet/spreadsheet-slices.js';
import { cellText, type ColumnMapping, type ImportOptions } from './import-columns.js';
import { keyOf } from './import-plan.js';
import { comparable, type KnownNames } from './import-values.js';

export type Progress = (done: number, total: number) => void;

/** Calls at a time: enough to hide the way there and back, few enough for a service that counts. */
const PARALLEL = 3;

/** Runs over the items, a few at a time; the first failure ends it. */
async function forEach<Item>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const slices = new Slices(signal);
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      await work(item);
      if (slices.due) await slices.rest();
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

/** Different texts of a column, as they are first written. */
async function distinct(rows: readonly SheetRow[], column: number, signal?: AbortSignal): Promise<readonly string[]> {
  const slices = new Slices(signal);
  const found = new Map<string, string>();
  for (const { cells } of rows) {
    const text = cellText(cells[column]).trim();
    const key = comparable(text);
    if (key !== '' && !found.has(key)) found.set(key, text);
    if (slices.due) await slices.rest();
  }
  return [...found.values()];
}

/** Reads the lists and the companies that the columns name. */
export async function readNames(
  { directory, products }: { readonly directory: Backend['directory']; readonly products: ProductsBackend },
  rows: readonly SheetRow[],
  mapping: ColumnMapping,
  options: CallOptions,
): Promise<KnownNames> {
  const listNames = new Set(
    mapping.flatMap((target) => {
      const listName = target && target !== 'inAssortment' ? PRODUCT_FIELD_KINDS[target].listName : '';
      return listName === '' ? [] : [listName];
    }),
  );
  const lists = new Map<string, ReadonlyMap<string, ListItem>>();
  await forEach([...listNames], options.signal, async (listName) => {
    const items = await directory.listItems(listName, options);
    // Of two items with the same name the first one is meant.
    lists.set(listName, new Map(items.toReversed().map((item) => [comparable(item.name), item])));
  });
  const suppliers = new Map<string, { readonly id: number; readonly name: string } | 'ambiguous'>();
  const column = mapping.indexOf('supplier');
  const named = column === -1 ? [] : await distinct(rows, column, options.signal);
  await forEach(named, options.signal, async (text) => {
    const key = comparable(text);
    const [found, ...others] = (await products.suppliers({ text }, options)).filter(
      ({ name }) => comparable(name) === key,
    );
    if (found) suppliers.set(key, others.length > 0 ? 'ambiguous' : found);
  });
  return { lists, suppliers };
}

/** Reads the products that the rows may match, by {@link keyOf}. */
export async function readExisting(
  products: ProductsBackend,
  priceListId: number,
  rows: readonly SheetRow[],
  mapping: ColumnMapping,
  options: ImportOptions,
  call: CallOptions,
  progress: Progress,
): Promise<ReadonlyMap<string, readonly ProductRow[]>> {
  const existing = new Map<string, ProductRow[]>();
  if (options.action === 'add') return existing;
  const columns = new Set<ProductColumnKey>(['code', 'name']);
  for (const target of mapping) if (target && target !== 'inAssortment') columns.add(target);
  const found = new Map<number, ProductRow>();
  const questions = await questionsOf(rows, mapping, options, call.signal);
  const total = questions.reduce((sum, { values }) => sum + values.length, 0);
  let done = 0;
  await forEach(questions, call.signal, async (oneOf) => {
    let offset = 0;
    for (;;) {
      const query = { priceListId, offset, limit: PRODUCT_PAGE_LIMIT, columns: [...columns], filter: { oneOf } };
      const page = await products.page(query, call);
      for (const row of page.rows) found.set(row.id, row);
      offset += page.rows.length;
      if (page.rows.length === 0 || offset >= page.total) break;
    }
    done += oneOf.values.length;
    progress(done, total);
  });
  const slices = new Slices(call.signal);
  for (const row of found.values()) {
    if (slices.due) await slices.rest();
    const key = keyOf(row.values.code ?? '', row.values.name ?? '', options);
    if (key === undefined) continue;
    const same = existing.get(key);
    if (same) same.push(row);
    else existing.set(key, [row]);
  }
  return existing;
}

interface Question {
  readonly column: 'code' | 'name';
  readonly values: readonly string[];
}

async function questionsOf(
  rows: readonly SheetRow[],
  mapping: ColumnMapping,
  { match }: ImportOptions,
  signal: AbortSignal | undefined,
): Promise<readonly Question[]> {
  const ask = async (column: 'code' | 'name', asked: readonly SheetRow[]): Promise<readonly Question[]> => {
    const index = mapping.indexOf(column);
    const values = index === -1 ? [] : await distinct(asked, index, signal);
    return Array.from({ length: Math.ceil(values.length / PRODUCT_FILTER_LIMIT) }, (_, chunk) => ({
      column,
      values: values.slice(chunk * PRODUCT_FILTER_LIMIT, (chunk + 1) * PRODUCT_FILTER_LIMIT),
    }));
  };
  if (match !== 'name-code') return ask(match, rows);
  // By code; those that have none can only be found by name.
  const code = mapping.indexOf('code');
  const withoutCode = rows.filter(({ cells }) => cellText(cells[code]).trim() === '');
  return [...(await ask('code', rows)), ...(await ask('name', withoutCode))];
}
