/** What of a connection was stored. */
export type ConfiguredPart = 'mappings' | 'list-mapping' | 'defaults' | 'rank' | 'import' | 'configuration';

/** A dialog has stored something of what a connection synchronises. For the tab: the host gets a fact of its own. */
export class QuotesyncSyncConfiguredEvent extends Event {
  readonly connectionId: number;
  readonly part: ConfiguredPart;

  constructor(connectionId: number, part: ConfiguredPart) {
    super('quotesync-sync-configured', { bubbles: true, composed: true });
    this.connectionId = connectionId;
    this.part = part;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-configured': QuotesyncSyncConfiguredEvent;
  }
}
