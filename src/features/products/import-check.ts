import type { ProductColumnKey, ProductRow, ProductsBackend } from '../../backend/index.js';
import type { ImportOptions } from './import-columns.js';
import { targetsOf } from './import-changes.js';
import { existingValue, isSame, keyOf, type PlannedRow } from './import-plan.js';

/**
 * Finds out which rows were written although the answer got lost. For "Add always" nobody can tell: then it is not
 * asked.
 * @returns for each row whether the price list has what was to be written
 */
export async function areWritten(
  rows: readonly PlannedRow[],
  products: ProductsBackend,
  priceListId: number,
  options: ImportOptions,
  language: string,
): Promise<readonly boolean[]> {
  const columns = new Set<ProductColumnKey>(['code', 'name']);
  for (const row of rows) for (const [target] of targetsOf(row)) if (target !== 'inAssortment') columns.add(target);
  const read = async (filter: Parameters<typeof products.page>[0]['filter']): Promise<readonly ProductRow[]> => {
    const query = { priceListId, offset: 0, limit: 1000, columns: [...columns], filter };
    return (await products.page(query, { language })).rows;
  };
  const ids = rows.flatMap(({ existing }) => (existing ? [existing.id] : []));
  const updated = new Map((ids.length > 0 ? await read({ ids }) : []).map((row) => [row.id, row]));
  const column = options.match === 'name' ? 'name' : 'code';
  const values = rows.flatMap((row) => (row.existing ? [] : [row.values[column] ?? '']));
  const found = values.length > 0 ? await read({ oneOf: { column, values } }) : [];
  const added = new Set(found.map((row) => keyOf(row.values.code ?? '', row.values.name ?? '', options)));
  return rows.map((row) => {
    if (!row.existing) return added.has(keyOf(row.values.code ?? '', row.values.name ?? '', options));
    const now = updated.get(row.existing.id);
    return (
      now !== undefined &&
      [...targetsOf(row)].every(([target, value]) => isSame(target, existingValue(now, target), value))
    );
  });
}
