/** What the list of sync connectors and their dialog tell what is around them. Not for the host: these stay inside. */

import type { SyncConnectorDetails } from '../../backend/index.js';

export type SyncConnectorChange = 'saved' | 'deleted' | 'restored';

/** The list has changed a connector, and the backend has confirmed it. */
export class QuotesyncSyncConnectorsChangedEvent extends Event {
  readonly kind: SyncConnectorChange;
  readonly id: number;
  /** In the user's language. */
  readonly name: string;
  /** Whether it is a new one; only of what was saved. */
  readonly created: boolean;

  constructor(kind: SyncConnectorChange, id: number, name: string, created = false) {
    super('quotesync-sync-connectors-changed');
    this.kind = kind;
    this.id = id;
    this.name = name;
    this.created = created;
  }
}

/** The dialog: the backend has stored a connector. */
export class QuotesyncSyncConnectorStoredEvent extends Event {
  readonly connector: SyncConnectorDetails;
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(connector: SyncConnectorDetails, created: boolean) {
    super('quotesync-sync-connector-stored');
    this.connector = connector;
    this.created = created;
  }
}

/** The dialog: nobody knows whether something was stored; the list does, once it is read again. */
export class QuotesyncSyncConnectorsOutdatedEvent extends Event {
  constructor() {
    super('quotesync-sync-connectors-outdated');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-connectors-changed': QuotesyncSyncConnectorsChangedEvent;
    'quotesync-sync-connector-stored': QuotesyncSyncConnectorStoredEvent;
    'quotesync-sync-connectors-outdated': QuotesyncSyncConnectorsOutdatedEvent;
  }
}
