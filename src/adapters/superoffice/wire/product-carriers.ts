import * as v from 'valibot';

/**
 * The carriers that price lists and products need (see carriers.ts for the rules). Shapes: official Swagger of the
 * Quote, List, Preference and BLOB agents, v1.
 */

const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean(), false);
const id = v.pipe(v.number(), v.integer());
/** `null` stays `null`: it goes back as it was read. */
const amount = v.nullish(v.number(), null);
const date = v.nullish(v.string(), null);

export const priceList = v.looseObject({
  PriceListId: id,
  QuoteConnectionId: v.nullish(id, 0),
  Name: text,
  Description: text,
  Currency: text,
  ValidFrom: date,
  ValidTo: date,
  IsActive: flag,
});
export type PriceListCarrier = v.InferOutput<typeof priceList>;

export const product = v.looseObject({
  ProductId: id,
  /** Of a price list of SuperOffice's own: its id. */
  ERPPriceListKey: text,
  Name: text,
  Description: text,
  Code: text,
  PriceUnit: text,
  QuantityUnit: text,
  IsSubscription: flag,
  SubscriptionUnit: text,
  DefaultSubscriptionQuantity: amount,
  ItemNumber: text,
  Url: text,
  ProductCategoryKey: text,
  ProductFamilyKey: text,
  ProductTypeKey: text,
  VAT: amount,
  VATInfo: text,
  UnitCost: amount,
  UnitMinimumPrice: amount,
  UnitListPrice: amount,
  InAssortment: flag,
  Supplier: text,
  SupplierCode: text,
  Rights: text,
  ExtraField1: text,
  ExtraField2: text,
  ExtraField3: text,
  ExtraField4: text,
  ExtraField5: text,
});
export type ProductCarrier = v.InferOutput<typeof product>;

export const quoteLineConfiguration = v.object({
  FieldName: v.string(),
  Label: text,
  Tooltip: text,
  Editable: flag,
  InUse: flag,
  Mandatory: flag,
  Rank: v.nullish(v.number(), 0),
  RestrictEdit: flag,
});
export type QuoteLineConfigurationCarrier = v.InferOutput<typeof quoteLineConfiguration>;

export const currencyEntity = v.object({
  CurrencyId: id,
  Name: text,
  Rate: v.nullish(v.number(), 0),
  Units: v.nullish(v.number(), 0),
});

export const listItemEntity = v.object({ Id: id });

/** Bytes in base64, as the JSON form has them; `''` is none. */
export const base64 = text;
