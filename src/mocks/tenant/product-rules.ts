import {
  NO_PRODUCT_VALUES,
  PRODUCT_FIELD_KEYS,
  PRODUCT_FIELD_KINDS,
  type ProductFieldKey,
  type ProductValues,
} from '../../backend/products.js';
import { canonicalDecimal } from './exact.js';
import { productProperty } from './product-columns.js';
import { TenantError } from './tenant-error.js';

/** What a client may change of a product. Values are by the port's keys, in its forms; the server's names are elsewhere. */
export interface ProductDraft {
  /** 0 = new. */
  readonly id: number;
  readonly priceListId: number;
  readonly inAssortment: boolean;
  readonly values: ProductValues;
  /** As the server stores it: `QuoteLine.UnitCost=R,Fixed price.&QuoteLine.Description=W`. */
  readonly rights: string;
}

export interface ProductRecord extends ProductDraft {
  /** Local time without offset. */
  readonly updated: string;
  /** Associate ids. */
  readonly updatedBy: number;
  readonly registered: string;
  readonly registeredBy: number;
}

const MAX_RIGHTS = 2047;
/** Of list keys and units, where the port knows no limit. */
const MAX_KEY = 254;
const RIGHT = /^\s*[\w.]+\s*=\s*[NRWM](?:,.*)?$/is;

/** All values of a product, those that are not given empty. */
export function productValues(values: Partial<ProductValues>): ProductValues {
  return { ...NO_PRODUCT_VALUES, ...values };
}

/** What the server starts a product with: numbers are 0. */
export function defaultProductValues(): ProductValues {
  return productValues({ listPrice: '0', minimumPrice: '0', cost: '0', vat: '0', subscriptionQuantity: '0' });
}

/** All values of a product, made one by one. */
export function mappedValues(value: (key: ProductFieldKey) => string): ProductValues {
  const values: Record<ProductFieldKey, string> = { ...NO_PRODUCT_VALUES };
  for (const key of PRODUCT_FIELD_KEYS) values[key] = value(key);
  return values;
}

/**
 * The draft's values as they are stored.
 * @throws TenantError an ArgumentException that names the property
 */
export function checkedValues({ values, rights }: ProductDraft): ProductValues {
  if (values.name.trim() === '') throw refusal('The product must have a name.', 'Name');
  checkRights(rights);
  return mappedValues((key) => checkedValue(key, values[key]));
}

function checkedValue(key: ProductFieldKey, value: string): string {
  const { type, maxLength } = PRODUCT_FIELD_KINDS[key];
  const property = productProperty(key);
  switch (type) {
    case 'money':
    case 'percent':
    case 'quantity': {
      const exact = value === '' ? '' : canonicalDecimal(value);
      if (exact === undefined) throw refusal(`“${value}” is no number that can be stored.`, property);
      return exact;
    }
    case 'checkbox':
      return value === '' ? '' : '1';
    default: {
      const limit = maxLength === 0 ? MAX_KEY : maxLength;
      if (value.length > limit) {
        throw refusal(`${property} is ${value.length} characters long; ${limit} is the limit.`, property);
      }
      return value;
    }
  }
}

function checkRights(rights: string): void {
  if (rights.length > MAX_RIGHTS) {
    throw refusal(`The rights are ${rights.length} characters long; ${MAX_RIGHTS} is the limit.`, 'Rights');
  }
  const wrong = rights === '' ? undefined : rights.split('&').find((each) => !RIGHT.test(each));
  if (wrong !== undefined) throw refusal(`The rights cannot be read at “${wrong}”.`, 'Rights');
}

function refusal(message: string, property: string): TenantError {
  return new TenantError('ArgumentException', message, property);
}
