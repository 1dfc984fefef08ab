import type { PriceList, Product, ProductFilter, ProductSort } from '../../backend/index.js';
import type { ProductListColumnKey } from './product-columns.js';

/** What dialogs and parts tell the tab around them. Not for the host: these stay inside. */

/** The backend has stored a product. */
export class QuotesyncProductStoredEvent extends Event {
  constructor(
    readonly product: Product,
    /** Whether it is a new one. */
    readonly created: boolean,
  ) {
    super('quotesync-product-stored');
  }
}

/** Products were added, changed or removed: what is shown is outdated. */
export class QuotesyncProductsChangedEvent extends Event {
  constructor() {
    super('quotesync-products-changed');
  }
}

/** The backend has stored a price list. */
export class QuotesyncPriceListStoredEvent extends Event {
  constructor(
    readonly priceList: PriceList,
    /** Whether it is a new one. */
    readonly created: boolean,
  ) {
    super('quotesync-price-list-stored');
  }
}

export type PriceListAction = 'add' | 'edit' | 'delete' | 'activate' | 'deactivate';

/** A button for price lists was pressed. */
export class QuotesyncPriceListActionRequestedEvent extends Event {
  constructor(readonly action: PriceListAction) {
    super('quotesync-price-list-action-requested');
  }
}

/** Another price list is to be shown. */
export class QuotesyncPriceListChosenEvent extends Event {
  constructor(readonly id: number) {
    super('quotesync-price-list-chosen');
  }
}

/** The price lists are to be read again: nobody knows whether a save was made. */
export class QuotesyncPriceListsOutdatedEvent extends Event {
  constructor() {
    super('quotesync-price-lists-outdated');
  }
}

export type ProductAction = 'add' | 'edit' | 'duplicate' | 'import' | 'export' | 'adjust';

/** What the list shows when one of its buttons is pressed. */
export interface ProductListSituation {
  /** The selected products. */
  readonly ids: readonly number[];
  /** As shown, in the user's order. */
  readonly columns: readonly { readonly key: ProductListColumnKey; readonly label: string }[];
  readonly sort: ProductSort;
  readonly filter: ProductFilter | undefined;
}

/** A dialog for products is wanted. */
export class QuotesyncProductActionRequestedEvent extends Event {
  constructor(
    readonly action: ProductAction,
    readonly situation: ProductListSituation,
  ) {
    super('quotesync-product-action-requested');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-product-stored': QuotesyncProductStoredEvent;
    'quotesync-products-changed': QuotesyncProductsChangedEvent;
    'quotesync-price-list-stored': QuotesyncPriceListStoredEvent;
    'quotesync-price-list-action-requested': QuotesyncPriceListActionRequestedEvent;
    'quotesync-price-list-chosen': QuotesyncPriceListChosenEvent;
    'quotesync-product-action-requested': QuotesyncProductActionRequestedEvent;
    'quotesync-price-lists-outdated': QuotesyncPriceListsOutdatedEvent;
  }
}
