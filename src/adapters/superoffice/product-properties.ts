import type { ProductColumnKey, ProductFieldKey } from '../../backend/index.js';
import type { ProductCarrier } from './wire/product-carriers.js';

/** What a product field is called: in the carrier `Product`, in the table `QuoteLine`, and in the archive `Product`. */

export const PROPERTIES = {
  code: 'Code',
  name: 'Name',
  description: 'Description',
  unit: 'QuantityUnit',
  priceUnit: 'PriceUnit',
  listPrice: 'UnitListPrice',
  minimumPrice: 'UnitMinimumPrice',
  cost: 'UnitCost',
  subscription: 'IsSubscription',
  subscriptionUnit: 'SubscriptionUnit',
  subscriptionQuantity: 'DefaultSubscriptionQuantity',
  category: 'ProductCategoryKey',
  family: 'ProductFamilyKey',
  type: 'ProductTypeKey',
  supplier: 'Supplier',
  supplierCode: 'SupplierCode',
  vatInfo: 'VATInfo',
  vat: 'VAT',
  itemNumber: 'ItemNumber',
  url: 'Url',
  extraField1: 'ExtraField1',
  extraField2: 'ExtraField2',
  extraField3: 'ExtraField3',
  extraField4: 'ExtraField4',
  extraField5: 'ExtraField5',
} as const satisfies Readonly<Record<ProductFieldKey, keyof ProductCarrier>>;

/** Rights and the configuration of fields name columns of the quote line: all but one as the carrier does. */
export const QUOTE_LINE_COLUMNS: Readonly<Record<ProductFieldKey, string>> = {
  ...PROPERTIES,
  subscriptionQuantity: 'SubscriptionQuantity',
};

const KEYS: ReadonlyMap<string, ProductFieldKey> = new Map(
  [PROPERTIES, QUOTE_LINE_COLUMNS].flatMap((names) =>
    Object.entries(names).flatMap(([key, name]) => (isFieldKey(key) ? [[name.toLowerCase(), key] as const] : [])),
  ),
);

function isFieldKey(key: string): key is ProductFieldKey {
  return Object.hasOwn(PROPERTIES, key);
}

/**
 * How the service spells a field is not documented; its own examples have `QuoteLine.UnitCost` and all lower case.
 * @param name with or without the table, in any case
 */
export function keyOfField(name: string): ProductFieldKey | undefined {
  return KEYS.get(
    name
      .slice(name.lastIndexOf('.') + 1)
      .trim()
      .toLowerCase(),
  );
}

export const ARCHIVE_COLUMNS: Readonly<Record<ProductColumnKey | 'inAssortment', string>> = {
  inAssortment: 'inAssortment',
  id: 'productId',
  updated: 'updatedDate',
  updatedBy: 'updatedBy',
  registered: 'registeredDate',
  registeredBy: 'registeredBy',
  code: 'code',
  name: 'name',
  description: 'description',
  unit: 'quantityUnit',
  priceUnit: 'priceUnit',
  listPrice: 'listPrice',
  minimumPrice: 'minimumPrice',
  cost: 'cost',
  subscription: 'isSubscription',
  subscriptionUnit: 'subscriptionUnit',
  subscriptionQuantity: 'defaultSubscriptionQuantity',
  category: 'productCategoryKey',
  family: 'productFamilyKey',
  type: 'productTypeKey',
  supplier: 'supplier',
  supplierCode: 'supplierCode',
  vatInfo: 'vatInfo',
  vat: 'vat',
  itemNumber: 'itemNumber',
  url: 'url',
  extraField1: 'extraField1',
  extraField2: 'extraField2',
  extraField3: 'extraField3',
  extraField4: 'extraField4',
  extraField5: 'extraField5',
};
