/** The dialog "Set Sync Priority": the backend has stored another order. */
export class QuotesyncSyncPrioritiesStoredEvent extends Event {
  /** As it is stored now; 0 is SuperOffice itself. */
  readonly ids: readonly number[];

  constructor(ids: readonly number[]) {
    super('quotesync-sync-priorities-stored');
    this.ids = ids;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-priorities-stored': QuotesyncSyncPrioritiesStoredEvent;
  }
}
