import type { ProductFieldKey } from '../../backend/products.js';

/** How the server calls what the port calls by another name. */
export interface ProductColumn {
  readonly key: ProductFieldKey;
  /** Property of the carrier `Product`. */
  readonly property: string;
  /** Column of the archive `Product`. */
  readonly archive: string;
}

const column = (key: ProductFieldKey, property: string, archive: string): ProductColumn => ({ key, property, archive });

export const PRODUCT_COLUMNS: readonly ProductColumn[] = [
  column('code', 'Code', 'code'),
  column('name', 'Name', 'name'),
  column('description', 'Description', 'description'),
  column('unit', 'QuantityUnit', 'quantityUnit'),
  column('priceUnit', 'PriceUnit', 'priceUnit'),
  column('listPrice', 'UnitListPrice', 'listPrice'),
  column('minimumPrice', 'UnitMinimumPrice', 'minimumPrice'),
  column('cost', 'UnitCost', 'cost'),
  column('subscription', 'IsSubscription', 'isSubscription'),
  column('subscriptionUnit', 'SubscriptionUnit', 'subscriptionUnit'),
  column('subscriptionQuantity', 'DefaultSubscriptionQuantity', 'defaultSubscriptionQuantity'),
  column('category', 'ProductCategoryKey', 'productCategoryKey'),
  column('family', 'ProductFamilyKey', 'productFamilyKey'),
  column('type', 'ProductTypeKey', 'productTypeKey'),
  column('supplier', 'Supplier', 'supplier'),
  column('supplierCode', 'SupplierCode', 'supplierCode'),
  column('vatInfo', 'VATInfo', 'vatInfo'),
  column('vat', 'VAT', 'vat'),
  column('itemNumber', 'ItemNumber', 'itemNumber'),
  column('url', 'Url', 'url'),
  column('extraField1', 'ExtraField1', 'extraField1'),
  column('extraField2', 'ExtraField2', 'extraField2'),
  column('extraField3', 'ExtraField3', 'extraField3'),
  column('extraField4', 'ExtraField4', 'extraField4'),
  column('extraField5', 'ExtraField5', 'extraField5'),
];

const PROPERTIES: ReadonlyMap<ProductFieldKey, string> = new Map(
  PRODUCT_COLUMNS.map(({ key, property }) => [key, property]),
);

/** Column of `QuoteLine`, by which rights and the configuration of fields name it: all but one as the carrier does. */
export function quoteLineColumn(key: ProductFieldKey): string {
  return key === 'subscriptionQuantity' ? 'SubscriptionQuantity' : productProperty(key);
}

const KEYS: ReadonlyMap<string, ProductFieldKey> = new Map(
  PRODUCT_COLUMNS.flatMap(({ key, property }) => [
    [property.toLowerCase(), key] as const,
    [quoteLineColumn(key).toLowerCase(), key] as const,
  ]),
);

/** @param name with or without its table, in any case: `QuoteLine.UnitCost`, `unitcost` */
export function productKeyOf(name: string): ProductFieldKey | undefined {
  return KEYS.get(
    name
      .slice(name.lastIndexOf('.') + 1)
      .trim()
      .toLowerCase(),
  );
}

export function productProperty(key: ProductFieldKey): string {
  return PROPERTIES.get(key) ?? key;
}
