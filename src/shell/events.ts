import type { TabId } from './tabs.js';

/** The user chose another tab (setting the `tab` property fires nothing). */
export class QuotesyncTabChangedEvent extends Event {
  readonly tab: TabId;

  constructor(tab: TabId) {
    super('quotesync-tab-changed', { bubbles: true, composed: true });
    this.tab = tab;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-tab-changed': QuotesyncTabChangedEvent;
  }
}
