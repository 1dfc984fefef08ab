import {
  PRODUCT_FIELD_KINDS,
  type Currency,
  type PriceList,
  type PriceListInput,
  type Product,
  type ProductField,
  type ProductFieldKey,
  type ProductInput,
  type ProductValues,
} from '../../backend/products.js';
import type { CurrencyRecord } from '../tenant/currencies.js';
import { canonicalDecimal } from '../tenant/exact.js';
import type { PriceListRecord } from '../tenant/price-lists.js';
import { productKeyOf } from '../tenant/product-columns.js';
import type { ProductFieldRecord } from '../tenant/product-fields.js';
import type { ProductDraft, ProductRecord } from '../tenant/product-rules.js';
import type { TextReader } from './calls.js';
import { rightsFrom, rightsText } from './product-rights.js';

export function currencyModel({ id, code, rate, units }: CurrencyRecord): Currency {
  return { id, code, rate, units };
}

function priceListInput({
  id,
  name,
  description,
  currency,
  active,
  validFrom,
  validTo,
}: PriceListRecord): PriceListInput {
  return { id, name, description, currency, active, validFrom, validTo };
}

export function priceListModel(record: PriceListRecord): PriceList {
  const { quoteConnectionId } = record;
  return { ...priceListInput(record), quoteConnectionId, revision: priceListRevision(record) };
}

/** The values themselves: saving what is stored already is no conflict. */
export function priceListRevision(record: PriceListRecord): string {
  return record.id === 0 ? '' : JSON.stringify(priceListInput(record));
}

export function productModel(record: ProductRecord): Product {
  const { id, priceListId, inAssortment, values, rights } = record;
  const revision = productRevision(record);
  return { id, priceListId, inAssortment, values, rights: rightsFrom(rights), revision };
}

export function productRevision({ id, priceListId, inAssortment, values, rights }: ProductRecord): string {
  return id === 0 ? '' : JSON.stringify([priceListId, inAssortment, values, rights]);
}

export function productDraft(input: ProductInput, stored: ProductRecord | undefined): ProductDraft {
  const { id, priceListId, inAssortment, values, rights } = input;
  return { id, priceListId, inAssortment, values, rights: rightsText(rights, stored?.rights ?? '') };
}

/** `undefined` for a field that only quote lines have. */
export function fieldModel(record: ProductFieldRecord, read: TextReader): ProductField | undefined {
  const key = productKeyOf(record.column);
  if (!key) return undefined;
  return {
    key,
    rank: record.rank,
    label: read(record.label),
    tooltip: read(record.tooltip),
    shown: record.inUse,
    editable: record.editable,
    mandatory: record.mandatory,
    restricted: record.restrictEdit,
  };
}

const NUMBERS: readonly string[] = ['money', 'percent', 'quantity'];

/** The fields whose present values are not the ones that were expected. Numbers compare by amount. */
export function unexpectedFields(present: ProductValues, expected: Partial<ProductValues>): readonly ProductFieldKey[] {
  return productEntries(expected)
    .filter(([key, value]) => {
      if (!NUMBERS.includes(PRODUCT_FIELD_KINDS[key].type)) return present[key] !== value;
      const amount = (text: string): string => canonicalDecimal(text) ?? text;
      return amount(present[key]) !== amount(value);
    })
    .map(([key]) => key);
}

function productEntries(values: Partial<ProductValues>): readonly (readonly [ProductFieldKey, string])[] {
  return Object.entries(values).flatMap(([name, value]) => (isFieldKey(name) ? [[name, value] as const] : []));
}

function isFieldKey(name: string): name is ProductFieldKey {
  return Object.hasOwn(PRODUCT_FIELD_KINDS, name);
}
