import type { QuoteConnectionRow } from '../../backend/index.js';

/** What the list and the dialog tell the tab around them. Not for the host: these stay inside. */

export type ConnectionAction = 'add' | 'edit' | 'duplicate' | 'test' | 'delete' | 'restore';

/** The user wants something done, to the connection `id` or (add) to none. */
export class QuotesyncConnectionActionRequestedEvent extends Event {
  readonly action: ConnectionAction;
  readonly id: number | undefined;

  constructor(action: ConnectionAction, id: number | undefined) {
    super('quotesync-connection-action-requested');
    this.action = action;
    this.id = id;
  }
}

/** Another row is the chosen one. */
export class QuotesyncConnectionChosenEvent extends Event {
  readonly id: number | undefined;

  constructor(id: number | undefined) {
    super('quotesync-connection-chosen');
    this.id = id;
  }
}

export class QuotesyncDeletedToggledEvent extends Event {
  constructor() {
    super('quotesync-deleted-toggled');
  }
}

export class QuotesyncRefreshRequestedEvent extends Event {
  constructor() {
    super('quotesync-refresh-requested');
  }
}

/** The dialog: the backend has stored something. */
export class QuotesyncConnectionStoredEvent extends Event {
  constructor(
    /** The connection as a row of the list, in the user's language. */
    readonly row: QuoteConnectionRow,
    /** Whether it is a new one. */
    readonly created: boolean,
    /** False when the configuration is still to be saved. */
    readonly complete: boolean,
  ) {
    super('quotesync-connection-stored');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-connection-action-requested': QuotesyncConnectionActionRequestedEvent;
    'quotesync-connection-stored': QuotesyncConnectionStoredEvent;
    'quotesync-connection-chosen': QuotesyncConnectionChosenEvent;
    'quotesync-deleted-toggled': QuotesyncDeletedToggledEvent;
    'quotesync-refresh-requested': QuotesyncRefreshRequestedEvent;
  }
}
