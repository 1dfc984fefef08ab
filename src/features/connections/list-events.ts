/** What the list asks of the tab around it. Not for the host: these stay inside. */

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

declare global {
  interface HTMLElementEventMap {
    'quotesync-connection-action-requested': QuotesyncConnectionActionRequestedEvent;
    'quotesync-connection-chosen': QuotesyncConnectionChosenEvent;
    'quotesync-deleted-toggled': QuotesyncDeletedToggledEvent;
    'quotesync-refresh-requested': QuotesyncRefreshRequestedEvent;
  }
}
