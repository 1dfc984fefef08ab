/** Facts for the host page. They bubble and cross shadow roots. */

abstract class PriceListEvent extends Event {
  /** SuperOffice's `PriceListId`. */
  readonly priceListId: number;
  readonly priceListName: string;

  constructor(type: string, priceListId: number, priceListName: string) {
    super(type, { bubbles: true, composed: true });
    this.priceListId = priceListId;
    this.priceListName = priceListName;
  }
}

/** A price list was saved: new, copied, edited, activated or deactivated. */
export class QuotesyncPriceListSavedEvent extends PriceListEvent {
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(priceListId: number, priceListName: string, created: boolean) {
    super('quotesync-price-list-saved', priceListId, priceListName);
    this.created = created;
  }
}

/** A price list was deleted for good, with its products. */
export class QuotesyncPriceListDeletedEvent extends PriceListEvent {
  constructor(priceListId: number, priceListName: string) {
    super('quotesync-price-list-deleted', priceListId, priceListName);
  }
}

/** Many products of a price list were written at once: an import, or an adjustment of prices. */
export class QuotesyncPriceListProductsChangedEvent extends PriceListEvent {
  constructor(priceListId: number, priceListName: string) {
    super('quotesync-price-list-products-changed', priceListId, priceListName);
  }
}

/** A product was saved: in its dialog, in the list, or into or out of the assortment. */
export class QuotesyncProductSavedEvent extends Event {
  /** SuperOffice's `ProductId`. */
  readonly productId: number;
  readonly priceListId: number;
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(productId: number, priceListId: number, created: boolean) {
    super('quotesync-product-saved', { bubbles: true, composed: true });
    this.productId = productId;
    this.priceListId = priceListId;
    this.created = created;
  }
}

/** Products were removed for good. */
export class QuotesyncProductRemovedEvent extends Event {
  /** SuperOffice's `ProductId`s. */
  readonly productIds: readonly number[];
  readonly priceListId: number;

  constructor(productIds: readonly number[], priceListId: number) {
    super('quotesync-product-removed', { bubbles: true, composed: true });
    this.productIds = productIds;
    this.priceListId = priceListId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-price-list-saved': QuotesyncPriceListSavedEvent;
    'quotesync-price-list-deleted': QuotesyncPriceListDeletedEvent;
    'quotesync-price-list-products-changed': QuotesyncPriceListProductsChangedEvent;
    'quotesync-product-saved': QuotesyncProductSavedEvent;
    'quotesync-product-removed': QuotesyncProductRemovedEvent;
  }
}
