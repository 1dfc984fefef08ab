/** Another counterpart was chosen for an item, or none. */
export class QuotesyncListItemChosenEvent extends Event {
  readonly itemKey: string;
  /** 0 = none. */
  readonly crmItemId: number;

  constructor(itemKey: string, crmItemId: number) {
    super('quotesync-list-item-chosen');
    this.itemKey = itemKey;
    this.crmItemId = crmItemId;
  }
}

/** The keyboard has come to an item. */
export class QuotesyncListItemEnteredEvent extends Event {
  readonly itemKey: string;

  constructor(itemKey: string) {
    super('quotesync-list-item-entered');
    this.itemKey = itemKey;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-list-item-chosen': QuotesyncListItemChosenEvent;
    'quotesync-list-item-entered': QuotesyncListItemEnteredEvent;
  }
}
