import {
  PRODUCT_FIELD_KEYS,
  PRODUCT_FIELD_KINDS,
  type Product,
  type ProductFieldKey,
  type ProductFieldType,
  type ProductInput,
  type ProductValues,
} from '../../backend/index.js';
import { decimalOf, isDecimalText, NOT_GIVEN, numberOf, sameAmount } from './decimals.js';
import { invalid } from './field-errors.js';
import { keyOfField, PROPERTIES } from './product-properties.js';
import { formatRights, parseRights } from './product-rights.js';
import type { ProductCarrier } from './wire/product-carriers.js';

const DECIMALS: ReadonlySet<ProductFieldType> = new Set(['money', 'percent', 'quantity']);

export function isDecimal(key: ProductFieldKey): boolean {
  return DECIMALS.has(PRODUCT_FIELD_KINDS[key].type);
}

function read(carrier: ProductCarrier, key: ProductFieldKey): string {
  const value = carrier[PROPERTIES[key]];
  if (typeof value === 'boolean') return value ? '1' : '';
  if (typeof value !== 'string') return decimalOf(value);
  const { type } = PRODUCT_FIELD_KINDS[key];
  // 0 is "none" wherever SuperOffice has ids.
  return (type === 'list' || type === 'supplier') && value === '0' ? '' : value;
}

export function toValues(carrier: ProductCarrier): ProductValues {
  return readAll((key) => read(carrier, key));
}

/** Named one by one: only so are all of them certain to be there. */
function readAll(of: (key: ProductFieldKey) => string): ProductValues {
  return {
    code: of('code'),
    name: of('name'),
    description: of('description'),
    unit: of('unit'),
    priceUnit: of('priceUnit'),
    listPrice: of('listPrice'),
    minimumPrice: of('minimumPrice'),
    cost: of('cost'),
    subscription: of('subscription'),
    subscriptionUnit: of('subscriptionUnit'),
    subscriptionQuantity: of('subscriptionQuantity'),
    category: of('category'),
    family: of('family'),
    type: of('type'),
    supplier: of('supplier'),
    supplierCode: of('supplierCode'),
    vatInfo: of('vatInfo'),
    vat: of('vat'),
    itemNumber: of('itemNumber'),
    url: of('url'),
    extraField1: of('extraField1'),
    extraField2: of('extraField2'),
    extraField3: of('extraField3'),
    extraField4: of('extraField4'),
    extraField5: of('extraField5'),
  };
}

export function toProduct(carrier: ProductCarrier): Product {
  const priceListId = Number(carrier.ERPPriceListKey);
  const product = {
    id: carrier.ProductId,
    // Those of other systems have keys of their own; they are not asked for here.
    priceListId: Number.isInteger(priceListId) ? priceListId : 0,
    inAssortment: carrier.InAssortment,
    values: toValues(carrier),
    rights: parseRights(carrier.Rights),
  };
  // The wire has no version, so the state itself is one.
  const { values, rights, ...rest } = product;
  const revision = JSON.stringify([rest, values, PRODUCT_FIELD_KEYS.map((key) => rights.get(key) ?? 0)]);
  return { ...product, revision };
}

/** The part of a product that a change names. */
export interface ProductEdit extends Partial<Omit<ProductInput, 'values'>> {
  readonly values: Partial<ProductValues>;
}

/**
 * The carrier as it was read, with what is edited. What is the same stays exactly as it was stored.
 *
 * @throws BackendError `validation`
 */
export function withEdit(carrier: ProductCarrier, edit: ProductEdit): Readonly<Record<string, unknown>> {
  const changed: Record<string, unknown> = {};
  const fieldErrors: Record<string, string> = {};
  for (const key of PRODUCT_FIELD_KEYS) {
    const value = edit.values[key];
    if (value === undefined || isSame(key, value, read(carrier, key))) continue;
    const encoded = encode(key, value);
    if (encoded === undefined) fieldErrors[key] = whyNoNumber(value);
    else changed[PROPERTIES[key]] = encoded;
  }
  if (Object.keys(fieldErrors).length > 0) throw invalid(fieldErrors);
  return {
    ...carrier,
    ...changed,
    ERPPriceListKey: edit.priceListId === undefined ? carrier.ERPPriceListKey : String(edit.priceListId),
    InAssortment: edit.inAssortment ?? carrier.InAssortment,
    Rights: edit.rights ? formatRights(carrier.Rights, edit.rights) : carrier.Rights,
  };
}

function whyNoNumber(value: string): string {
  return isDecimalText(value) ? 'This number has more digits than SuperOffice can hold.' : 'This is no number.';
}

/** Money by amount, everything else by its text. */
export function isSame(key: ProductFieldKey, a: string, b: string): boolean {
  return isDecimal(key) ? sameAmount(a, b) : a === b;
}

/** @returns `undefined` for a number that cannot be written */
function encode(key: ProductFieldKey, value: string): string | number | boolean | undefined {
  if (PRODUCT_FIELD_KINDS[key].type === 'checkbox') return value === '1';
  if (!isDecimal(key)) return value;
  if (value !== '') return numberOf(value);
  // Only of these two the service is known to say "not given".
  return key === 'cost' || key === 'minimumPrice' ? NOT_GIVEN : 0;
}

/** The service's names of what a save sends → ours. */
export function productFieldOf(parameter: string): string | undefined {
  const name = parameter.slice(parameter.lastIndexOf('.') + 1).toLowerCase();
  return keyOfField(name) ?? OTHERS[name];
}

const OTHERS: Readonly<Record<string, string>> = {
  erppricelistkey: 'priceListId',
  inassortment: 'inAssortment',
  rights: 'rights',
};
