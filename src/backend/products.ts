import type { BackendError } from './backend-error.js';
import type { CallOptions } from './call-options.js';

/**
 * A number as canonical text: `-1234.50`, with `.` and without groups; `''` = none. Money never passes through a binary
 * float on our side of the wire.
 */
export type Decimal = string;

/** A currency of the tenant: `units` of it are worth `rate` of the base currency ("100 NOK = 12.37 EUR"). */
export interface Currency {
  readonly id: number;
  /** ISO 4217. */
  readonly code: string;
  readonly rate: Decimal;
  readonly units: Decimal;
}

export interface Currencies {
  /** Whether price lists may have different currencies (preference `System/EnableCurrency`). */
  readonly enabled: boolean;
  /** ISO code of the currency that rates are given in; `''` when there is none. */
  readonly base: string;
  readonly all: readonly Currency[];
}

/** The part of a price list that a user edits. */
export interface PriceListInput {
  /** 0 = new. */
  readonly id: number;
  /** Mandatory; at most 254 characters. */
  readonly name: string;
  readonly description: string;
  /** ISO code. Fixed once saved. */
  readonly currency: string;
  readonly active: boolean;
  /** `YYYY-MM-DD`, the first day; `''` = no start. */
  readonly validFrom: string;
  /** `YYYY-MM-DD`, the last day; `''` = no end. */
  readonly validTo: string;
}

/** A price list of SuperOffice's own register. */
export interface PriceList extends PriceListInput {
  /** The quote connection that uses it; 0 = all of them. */
  readonly quoteConnectionId: number;
  /** Changes whenever someone saves another value; hand it back to `savePriceList`. Opaque. */
  readonly revision: string;
}

export interface PriceListCopy {
  readonly sourceId: number;
  /** `convert`: by the rates of the currencies; `zero`: every cost, list price and minimum price is 0. */
  readonly prices: 'convert' | 'zero';
}

/** SuperOffice's product fields that a price list can hold, in the official order. */
export const PRODUCT_FIELD_KEYS = [
  'code',
  'name',
  'description',
  'unit',
  'priceUnit',
  'listPrice',
  'minimumPrice',
  'cost',
  'subscription',
  'subscriptionUnit',
  'subscriptionQuantity',
  'category',
  'family',
  'type',
  'supplier',
  'supplierCode',
  'vatInfo',
  'vat',
  'itemNumber',
  'url',
  'extraField1',
  'extraField2',
  'extraField3',
  'extraField4',
  'extraField5',
] as const;

export type ProductFieldKey = (typeof PRODUCT_FIELD_KEYS)[number];

export type ProductFieldType =
  | 'text'
  | 'multiline'
  | 'url'
  | 'money'
  | 'percent'
  | 'quantity'
  | 'checkbox'
  | 'list'
  /** A company of SuperOffice. */
  | 'supplier';

/** What a product field holds, whatever a tenant calls it. */
export interface ProductFieldKind {
  readonly type: ProductFieldType;
  /** In characters (SuperOffice's columns); 0 = not a text. */
  readonly maxLength: number;
  /** Of `list` fields: the name to ask {@link DirectoryBackend.listItems} for. */
  readonly listName: string;
}

const text = (maxLength: number, type: 'text' | 'multiline' | 'url' = 'text'): ProductFieldKind => ({
  type,
  maxLength,
  listName: '',
});
const other = (type: ProductFieldType): ProductFieldKind => ({ type, maxLength: 0, listName: '' });
const list = (listName: string): ProductFieldKind => ({ type: 'list', maxLength: 0, listName });

/** SuperOffice's types and column lengths (WebAPI reference of `Product`; lists are MDO lists). */
export const PRODUCT_FIELD_KINDS: Readonly<Record<ProductFieldKey, ProductFieldKind>> = {
  code: text(254),
  name: text(254),
  description: text(2047, 'multiline'),
  unit: list('priceunit'),
  priceUnit: list('priceunit'),
  listPrice: other('money'),
  minimumPrice: other('money'),
  cost: other('money'),
  subscription: other('checkbox'),
  subscriptionUnit: list('subscriptionunit'),
  subscriptionQuantity: other('quantity'),
  category: list('productcategory'),
  family: list('productfamily'),
  type: list('producttype'),
  supplier: other('supplier'),
  supplierCode: text(254),
  vatInfo: text(254),
  vat: other('percent'),
  itemNumber: text(79),
  url: text(1023, 'url'),
  extraField1: text(1023),
  extraField2: text(1023),
  extraField3: text(1023),
  extraField4: text(1023),
  extraField5: text(1023),
};

/**
 * By type: text, multiline, url: the text · money, percent, quantity: a {@link Decimal} · checkbox: `'1'` or `''` ·
 * list: the item's key, `''` = none · supplier: the company's id, `''` = none.
 */
export type ProductValues = Readonly<Record<ProductFieldKey, string>>;

/** Those of a product that has none. */
export const NO_PRODUCT_VALUES: ProductValues = {
  code: '',
  name: '',
  description: '',
  unit: '',
  priceUnit: '',
  listPrice: '',
  minimumPrice: '',
  cost: '',
  subscription: '',
  subscriptionUnit: '',
  subscriptionQuantity: '',
  category: '',
  family: '',
  type: '',
  supplier: '',
  supplierCode: '',
  vatInfo: '',
  vat: '',
  itemNumber: '',
  url: '',
  extraField1: '',
  extraField2: '',
  extraField3: '',
  extraField4: '',
  extraField5: '',
};

/** How the tenant wants a product field: its place, its words, and what may be done with it. */
export interface ProductField {
  readonly key: ProductFieldKey;
  readonly rank: number;
  /** In the language of the call. */
  readonly label: string;
  readonly tooltip: string;
  /** Shown in quotes. The product dialog shows every field. */
  readonly shown: boolean;
  readonly editable: boolean;
  readonly mandatory: boolean;
  /** Neither can be changed, not even for one product. */
  readonly restricted: boolean;
}

/** What sellers may do with a field of one product. `mandatory` implies `writable`. */
export type ProductAccess = 'hidden' | 'read-only' | 'writable' | 'mandatory';

export interface ProductRight {
  readonly access: ProductAccess;
  /** Told to the seller; may be empty. Without `&`. */
  readonly reason: string;
}

/** Overrides what {@link ProductField} says, for one product. Empty = nothing is overridden. */
export type ProductRights = ReadonlyMap<ProductFieldKey, ProductRight>;

/** The part of a product that a user edits. */
export interface ProductInput {
  /** 0 = new. */
  readonly id: number;
  readonly priceListId: number;
  /** Sold, as opposed to kept for its history. */
  readonly inAssortment: boolean;
  readonly values: ProductValues;
  readonly rights: ProductRights;
}

export interface Product extends ProductInput {
  /** Changes whenever someone saves another value; hand it back to `save`. Opaque. */
  readonly revision: string;
}

/** What a list of products can show beside its fields. Read-only. */
export const PRODUCT_INFO_KEYS = ['id', 'updated', 'updatedBy', 'registered', 'registeredBy'] as const;

export type ProductColumnKey = ProductFieldKey | (typeof PRODUCT_INFO_KEYS)[number];

/**
 * A product in a list. Of what was asked for, and as it is read: the value of a list or supplier field is its **name**,
 * not its key; `updated` and `registered` are `YYYY-MM-DDTHH:MM:SS`; everything else as in {@link ProductValues}.
 */
export interface ProductRow {
  readonly id: number;
  readonly inAssortment: boolean;
  readonly values: Readonly<Partial<Record<ProductColumnKey, string>>>;
}

/** How units and suppliers are ordered is the backend's: by their names, or by what is stored. */
export interface ProductSort {
  readonly column: ProductColumnKey | 'inAssortment';
  readonly direction: 'ascending' | 'descending';
}

/** All that is given must hold. */
export interface ProductFilter {
  /** Part of the code, the name or the description, in any case. */
  readonly text?: string | undefined;
  readonly inAssortment?: boolean | undefined;
  /** At most {@link PRODUCT_FILTER_LIMIT}. */
  readonly ids?: readonly number[] | undefined;
  /** The code or name is one of these, in any case. At most {@link PRODUCT_FILTER_LIMIT}. */
  readonly oneOf?: { readonly column: 'code' | 'name'; readonly values: readonly string[] } | undefined;
}

export const PRODUCT_FILTER_LIMIT = 500;
export const PRODUCT_PAGE_LIMIT = 1000;
export const PRODUCT_CHANGES_LIMIT = 50;

export interface ProductQuery {
  readonly priceListId: number;
  readonly offset: number;
  /** At most {@link PRODUCT_PAGE_LIMIT}; 0 = only the total. */
  readonly limit: number;
  /** Besides `id` and `inAssortment`, which every row has. */
  readonly columns: readonly ProductColumnKey[];
  /** By default by code; equal ones by id, so that pages neither overlap nor leave gaps. */
  readonly sort?: ProductSort | undefined;
  readonly filter?: ProductFilter | undefined;
}

export interface ProductPage {
  readonly rows: readonly ProductRow[];
  /** Of all pages. */
  readonly total: number;
}

/** One of many changes. Values that are not named stay as they are. */
export type ProductChange =
  | {
      readonly kind: 'add';
      readonly priceListId: number;
      readonly values: Partial<ProductValues>;
      readonly inAssortment?: boolean;
    }
  | {
      readonly kind: 'update';
      readonly id: number;
      readonly values: Partial<ProductValues>;
      readonly inAssortment?: boolean;
      /** Values that must still be there (money compares by amount); otherwise nothing is written: `conflict`. */
      readonly expected?: Partial<ProductValues>;
    }
  | { readonly kind: 'remove'; readonly id: number };

export type ProductOutcome =
  /** The product as it is now; absent when it was removed. */
  { readonly ok: true; readonly product?: Product } | { readonly ok: false; readonly error: BackendError };

export interface ProductImage {
  readonly id: number;
  readonly name: string;
}

/** A company. */
export interface Supplier {
  readonly id: number;
  readonly name: string;
}

/** Price lists and products of SuperOffice's own register (the tab "SuperOffice products"). */
export interface ProductsBackend {
  currencies(options?: CallOptions): Promise<Currencies>;

  /** All of them, inactive and expired ones too, by name. */
  priceLists(options?: CallOptions): Promise<readonly PriceList[]>;

  /**
   * `conflict`: `revision` is not the present one; `not-found`; `validation`, with `fieldErrors` by the names of the
   * input (also for a changed currency).
   */
  savePriceList(
    input: PriceListInput,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<PriceList>;

  /**
   * Makes a price list (`input.id` is 0) with copies of another one's products. Errors as of `savePriceList`. One that
   * cannot be finished is taken away again; an error that is not `retryable` may mean that it is there all the same.
   */
  copyPriceList(input: PriceListInput, copy: PriceListCopy, options?: CallOptions): Promise<PriceList>;

  /** For good, with its products. `not-found` when it is gone already. */
  deletePriceList(id: number, options?: CallOptions): Promise<void>;

  /** The tenant's configuration of every product field, by rank. */
  fields(options?: CallOptions): Promise<readonly ProductField[]>;

  page(query: ProductQuery, options?: CallOptions): Promise<ProductPage>;

  /** `not-found` when there is no such product. */
  get(id: number, options?: CallOptions): Promise<Product>;

  /** A new, unsaved product with the service's defaults. */
  create(priceListId: number, options?: CallOptions): Promise<Product>;

  /**
   * `conflict`: `revision` is not the present one; `not-found`; `validation`, with `fieldErrors` by field key.
   * It can be aborted until it writes. After that it is made, and only the waiting for it can end.
   */
  save(input: ProductInput, options?: CallOptions & { readonly revision?: string | undefined }): Promise<Product>;

  /** Takes it into the assortment or out of it. Asking for what is so already changes nothing. */
  setInAssortment(id: number, inAssortment: boolean, options?: CallOptions): Promise<void>;

  /**
   * Up to {@link PRODUCT_CHANGES_LIMIT} changes, each on its own: a bad one fails alone.
   * @returns an outcome for each, in the order given. Rejects only when nothing was tried (aborted before it began).
   */
  change(changes: readonly ProductChange[], options?: CallOptions): Promise<readonly ProductOutcome[]>;

  /** The images that the tenant has for products. */
  images(options?: CallOptions): Promise<readonly ProductImage[]>;

  /** `not-found`; `protocol` when it is not a PNG, JPEG, GIF or WebP. The blob has its type. */
  image(id: number, options?: CallOptions): Promise<Blob>;

  /** `undefined` when the product has none. */
  productImage(productId: number, options?: CallOptions): Promise<Blob | undefined>;

  /** One of {@link images}, a new one, or none. The service scales a new one down to 1000 × 1000 pixels. */
  setProductImage(productId: number, image: ProductImage | Blob | undefined, options?: CallOptions): Promise<void>;

  /** Companies whose name contains the text (at most 50), or those with the ids. */
  suppliers(
    query: { readonly text: string } | { readonly ids: readonly number[] },
    options?: CallOptions,
  ): Promise<readonly Supplier[]>;

  /** Adds an item to one of the lists of {@link PRODUCT_FIELD_KINDS}. @returns its key */
  addListItem(listName: string, name: string, options?: CallOptions): Promise<string>;
}
