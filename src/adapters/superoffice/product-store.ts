import * as v from 'valibot';
import type { CallOptions } from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { notFound } from './errors.js';
import { withFieldNames } from './field-errors.js';
import { productFieldOf } from './product-mappers.js';
import { product, type ProductCarrier } from './wire/product-carriers.js';

/** Single products over the Quote agent, as they are stored: what is edited must come back whole. */

export async function readProduct(
  client: SuperOfficeClient,
  id: number,
  options?: CallOptions,
): Promise<ProductCarrier> {
  const name = 'Quote/GetProductFromDbId';
  const parameters = { ProductId: id };
  const carrier = await client.call({ name, parameters, answer: v.nullish(product, null), raw: true }, options);
  // Some getters of the service answer a blank carrier for what is not there.
  if (!carrier || carrier.ProductId === 0) throw notFound(name, `product ${id}`);
  return carrier;
}

/** The service's defaults for a new product. */
export function blankProduct(client: SuperOfficeClient, options?: CallOptions): Promise<ProductCarrier> {
  return client.call({ name: 'Quote/CreateDefaultProduct', answer: product, raw: true }, options);
}

/** @param language of the service's words, should it refuse; a write has no signal */
export function writeProduct(
  client: SuperOfficeClient,
  carrier: Readonly<Record<string, unknown>>,
  language: string | undefined,
): Promise<ProductCarrier> {
  return withFieldNames(productFieldOf, () =>
    client.call({ name: 'Quote/SaveProduct', parameters: carrier, answer: product, raw: true }, { language }),
  );
}

export function removeProduct(client: SuperOfficeClient, id: number, language: string | undefined): Promise<undefined> {
  return client.call({ name: 'Quote/RemoveProduct', parameters: { ProductId: id }, answer: nothing }, { language });
}
