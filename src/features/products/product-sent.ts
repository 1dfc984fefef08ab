import type { CallOptions, ProductRow, ProductsBackend } from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import type { ProductForm } from './product-form.js';

/** What the page is asked about when a product is saved, or its image, or both. */
export function aboutProduct({ id, values: { name } }: ProductForm, itself: boolean, image: boolean): CallOptions {
  const calls = [...(itself ? ['save'] : []), ...(image ? ['setProductImage'] : [])];
  return oneAction(...calls.map((method) => ({ slice: 'products', method, id, name })));
}

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
