import type { FieldsPart, QuoteSettingKey } from '../../backend/index.js';

/** Facts for the host page, and one question. They bubble and cross shadow roots. */

/** Quote settings were saved. */
export class QuotesyncQuoteSettingsSavedEvent extends Event {
  /** Which of them are other than before. */
  readonly settings: readonly QuoteSettingKey[];

  constructor(settings: readonly QuoteSettingKey[]) {
    super('quotesync-quote-settings-saved', { bubbles: true, composed: true });
    this.settings = settings;
  }
}

/** Something of the configuration of product fields was saved. */
export class QuotesyncProductFieldsSavedEvent extends Event {
  /** What of it, in the order of writing; empty when texts that were there have been switched on. */
  readonly parts: readonly FieldsPart[];

  constructor(parts: readonly FieldsPart[]) {
    super('quotesync-product-fields-saved', { bubbles: true, composed: true });
    this.parts = parts;
  }
}

/**
 * The user wants to see the list of sale types, which is not part of this administration. A host that opens it prevents
 * the default: following the link of `sale-types-url`, or saying where the list is.
 */
export class QuotesyncSaleTypesRequestedEvent extends Event {
  constructor() {
    super('quotesync-sale-types-requested', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-quote-settings-saved': QuotesyncQuoteSettingsSavedEvent;
    'quotesync-product-fields-saved': QuotesyncProductFieldsSavedEvent;
    'quotesync-sale-types-requested': QuotesyncSaleTypesRequestedEvent;
  }
}
