import type { ProductValues } from '../../backend/products.js';
import { PRODUCT_FIELD_KINDS } from '../../backend/products.js';
import type { CurrencyRecord } from '../tenant/currencies.js';
import type { PriceListRecord } from '../tenant/price-lists.js';
import { PRODUCT_COLUMNS, productProperty } from '../tenant/product-columns.js';
import type { BlobRecord } from '../tenant/product-images.js';
import { imageType } from '../tenant/product-images.js';
import type { ProductListItem } from '../tenant/product-lists.js';
import { mappedValues, type ProductDraft, type ProductRecord } from '../tenant/product-rules.js';
import { carrier } from './carriers.js';
import type { Params } from './params.js';

/** Price lists, products and what belongs to them as the WebAPI's carriers. */

/** .NET's Decimal.MinValue stands for “not given”. As a double it is a little less exact. */
export const NOT_GIVEN = -79228162514264337593543950335;
const HIGHEST_NOT_GIVEN = -1e27;

/** The earliest and the latest moment of .NET stand for “no limit”. */
const NO_START = '0001-01-01T00:00:00';
const NO_END = '9999-12-31T23:59:59';

export function priceListCarrier(record: PriceListRecord): object {
  return {
    PriceListId: record.id,
    ERPPriceListKey: record.id === 0 ? '' : String(record.id),
    QuoteConnectionId: record.quoteConnectionId,
    Name: record.name,
    Description: record.description,
    Currency: record.currency,
    CurrencyName: record.currency,
    ValidFrom: record.validFrom === '' ? NO_START : `${record.validFrom}T00:00:00`,
    ValidTo: record.validTo === '' ? NO_END : `${record.validTo}T00:00:00`,
    IsActive: record.active,
    ...carrier,
  };
}

/**
 * The day of a moment. Without an offset it is what it says; the official client sends UTC, which is a day off for
 * those east of it: the server takes it as it is, and so does this one.
 * @returns `''` for a missing one, and for those that mean “no limit”
 */
export function dayFrom(text: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '';
  const year = Number(day.slice(0, 4));
  return year <= 1760 || year >= 9999 ? '' : day;
}

export function currencyCarrier({ id, code, name, rate, units }: CurrencyRecord): object {
  return {
    CurrencyId: id,
    Name: code,
    Tooltip: name,
    Rank: id,
    Rate: Number(rate),
    Units: Number(units),
    Deleted: false,
    ...carrier,
  };
}

export function productKey({ id, priceListId }: ProductRecord): string {
  return id === 0 ? '' : `${priceListId}-${id}`;
}

export function productCarrier(record: ProductRecord): object {
  const { id, priceListId, inAssortment, values, rights } = record;
  return {
    ProductId: id,
    ERPProductKey: productKey(record),
    ERPPriceListKey: priceListId === 0 ? '' : String(priceListId),
    InAssortment: inAssortment,
    Rights: rights,
    Rule: '',
    ExtraInfo: [],
    RawExtraInfo: '',
    InStock: 0,
    ...Object.fromEntries(PRODUCT_COLUMNS.map(({ key, property }) => [property, carrierValue(key, values[key])])),
    ...carrier,
  };
}

function carrierValue(key: keyof ProductValues, value: string): string | number | boolean {
  switch (PRODUCT_FIELD_KINDS[key].type) {
    case 'money':
    case 'percent':
    case 'quantity':
      return value === '' ? NOT_GIVEN : Number(value);
    case 'checkbox':
      return value !== '';
    default:
      return value;
  }
}

/** What the server does not let clients set is not read: keys, rule, stock. */
export function productDraftFrom(params: Params): ProductDraft {
  return {
    id: params.integer('ProductId'),
    priceListId: params.integer('ERPPriceListKey'),
    inAssortment: params.flag('InAssortment'),
    values: mappedValues((key) => valueFrom(params, key)),
    rights: params.text('Rights'),
  };
}

function valueFrom(params: Params, key: keyof ProductValues): string {
  const property = productProperty(key);
  switch (PRODUCT_FIELD_KINDS[key].type) {
    case 'money':
    case 'percent':
    case 'quantity': {
      const amount = params.decimal(property);
      return Number(amount) <= HIGHEST_NOT_GIVEN ? '' : amount;
    }
    case 'checkbox':
      return params.flag(property) ? '1' : '';
    default:
      return params.text(property);
  }
}

export function listItemCarrier({ id, name, tooltip }: ProductListItem, definitionId: number, rank: number): object {
  return {
    Id: id,
    Name: name,
    Tooltip: tooltip,
    Deleted: false,
    UdListDefinitionId: definitionId,
    Rank: rank,
    ...carrier,
  };
}

export function blobCarrier({ id, description, bytes, created }: BlobRecord): object {
  return {
    BlobId: id,
    BlobSize: bytes.length,
    Description: description,
    ExtraInfo: '',
    IsEncrypted: false,
    IsZipped: false,
    MimeType: imageType(bytes) ?? 'application/octet-stream',
    OriginalSize: bytes.length,
    CreatedDate: created,
    UpdatedDate: created,
    CreatedBy: null,
    UpdatedBy: null,
    ConceptualType: 'ProductImage',
    ...carrier,
  };
}
