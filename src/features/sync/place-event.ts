import type { ConfigurationPlace } from './model/configuration-place.js';

/** The user wants to see, or mend, something where it is configured. */
export class QuotesyncSyncPlaceRequestedEvent extends Event {
  readonly place: ConfigurationPlace;

  constructor(place: ConfigurationPlace) {
    super('quotesync-sync-place-requested', { bubbles: true, composed: true });
    this.place = place;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-place-requested': QuotesyncSyncPlaceRequestedEvent;
  }
}
