import type { SyncFieldDefault } from '../../../backend/index.js';

/** The dialog of one default has stored it. */
export class QuotesyncSyncDefaultStoredEvent extends Event {
  readonly field: SyncFieldDefault;

  constructor(field: SyncFieldDefault) {
    super('quotesync-sync-default-stored');
    this.field = field;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-default-stored': QuotesyncSyncDefaultStoredEvent;
  }
}
