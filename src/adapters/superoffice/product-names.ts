import type { CallOptions, ProductColumnKey, ProductRow } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { mdoList } from './mdo-list.js';
import { supplierNames } from './suppliers.js';

/** Of these the archive has what is stored (an id, or a text of another system), of the other lists the names. */
const LISTS = { unit: 'priceunit', priceUnit: 'priceunit', subscriptionUnit: 'subscriptionunit' } as const;

type NamedColumn = keyof typeof LISTS | 'supplier';
const COLUMNS: readonly NamedColumn[] = ['unit', 'priceUnit', 'subscriptionUnit', 'supplier'];

/** Rows with names where the archive has ids. What has no name, or is one already, stays as it is. */
export async function withNames(
  client: SuperOfficeClient,
  rows: readonly ProductRow[],
  columns: readonly ProductColumnKey[],
  options?: CallOptions,
): Promise<readonly ProductRow[]> {
  const wanted = COLUMNS.filter((column) => columns.includes(column));
  const ids = new Map(wanted.map((column) => [column, idsIn(rows, column)]));
  const lists = new Map<string, Promise<ReadonlyMap<number, string>>>();
  const names = await Promise.all(
    wanted.map(async (column): Promise<readonly [NamedColumn, ReadonlyMap<number, string>]> => {
      const found = ids.get(column) ?? [];
      if (found.length === 0) return [column, new Map()];
      if (column === 'supplier') return [column, await supplierNames(client, found, options)];
      const list = LISTS[column];
      const items = lists.get(list) ?? listNames(client, list, options);
      lists.set(list, items);
      return [column, await items];
    }),
  );
  return rows.map((row) => {
    const values = { ...row.values };
    for (const [column, known] of names) values[column] = known.get(Number(values[column])) ?? values[column] ?? '';
    return { ...row, values };
  });
}

function idsIn(rows: readonly ProductRow[], column: NamedColumn): readonly number[] {
  const ids = rows.map(({ values }) => Number(values[column] || Number.NaN));
  return [...new Set(ids)].filter((id) => Number.isInteger(id) && id > 0);
}

async function listNames(
  client: SuperOfficeClient,
  list: string,
  options?: CallOptions,
): Promise<ReadonlyMap<number, string>> {
  const items = (await mdoList(client, list, options)) ?? [];
  return new Map(items.map(({ Id, Name }) => [Id, Name]));
}
