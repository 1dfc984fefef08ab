import type { Product } from '../../backend/index.js';

/** What the dialogs tell the tab around them. Not for the host: these stay inside. */

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

declare global {
  interface HTMLElementEventMap {
    'quotesync-product-stored': QuotesyncProductStoredEvent;
    'quotesync-products-changed': QuotesyncProductsChangedEvent;
  }
}
