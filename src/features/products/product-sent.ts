import type { CallOptions, ProductRow, ProductsBackend } from '../../backend/index.js';
import type { ProductForm } from './product-form.js';

/** How many products with the same code are looked through for the one that may have been saved. */
const LOOKED_THROUGH = 100;

/** The product that was sent when no answer came: the one with this code and name. */
export async function findSent(
  products: ProductsBackend,
  { priceListId, values }: ProductForm,
  options: CallOptions,
): Promise<ProductRow | undefined> {
  const column = values.code.trim() === '' ? 'name' : 'code';
  if (values[column].trim() === '') return undefined;
  const { rows } = await products.page(
    {
      priceListId,
      offset: 0,
      limit: LOOKED_THROUGH,
      columns: ['code', 'name'],
      filter: { oneOf: { column, values: [values[column].trim()] } },
    },
    options,
  );
  const same = (row: ProductRow, key: 'code' | 'name'): boolean =>
    (row.values[key] ?? '').trim() === values[key].trim();
  return rows.find((row) => same(row, 'code') && same(row, 'name'));
}
