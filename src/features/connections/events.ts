/** Facts for the host page. They bubble and cross shadow roots, and never carry a secret. */

abstract class ConnectionEvent extends Event {
  /** SuperOffice's `QuoteConnectionId`. */
  readonly connectionId: number;
  readonly connectionName: string;

  constructor(type: string, connectionId: number, connectionName: string) {
    super(type, { bubbles: true, composed: true });
    this.connectionId = connectionId;
    this.connectionName = connectionName;
  }
}

/** A quote connection and its configuration were saved. */
export class QuotesyncConnectionSavedEvent extends ConnectionEvent {
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(connectionId: number, connectionName: string, created: boolean) {
    super('quotesync-connection-saved', connectionId, connectionName);
    this.created = created;
  }
}

/** A quote connection was deleted (softly: it can be restored). */
export class QuotesyncConnectionDeletedEvent extends ConnectionEvent {
  constructor(connectionId: number, connectionName: string) {
    super('quotesync-connection-deleted', connectionId, connectionName);
  }
}

/** A deleted quote connection was restored. */
export class QuotesyncConnectionRestoredEvent extends ConnectionEvent {
  constructor(connectionId: number, connectionName: string) {
    super('quotesync-connection-restored', connectionId, connectionName);
  }
}

/** A saved quote connection was tested from the list. */
export class QuotesyncConnectionTestedEvent extends ConnectionEvent {
  /** False as well when the test itself could not be made. */
  readonly ok: boolean;

  constructor(connectionId: number, connectionName: string, ok: boolean) {
    super('quotesync-connection-tested', connectionId, connectionName);
    this.ok = ok;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-connection-saved': QuotesyncConnectionSavedEvent;
    'quotesync-connection-deleted': QuotesyncConnectionDeletedEvent;
    'quotesync-connection-restored': QuotesyncConnectionRestoredEvent;
    'quotesync-connection-tested': QuotesyncConnectionTestedEvent;
  }
}
