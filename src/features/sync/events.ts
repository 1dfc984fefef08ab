import type { ConfiguredPart } from './configured-event.js';

/** Facts for the host page. They bubble and cross shadow roots, and never carry a secret. */

abstract class SyncConnectionEvent extends Event {
  /** SuperOffice's `ErpConnectionId`. */
  readonly connectionId: number;
  readonly connectionName: string;

  constructor(type: string, connectionId: number, connectionName: string) {
    super(type, { bubbles: true, composed: true });
    this.connectionId = connectionId;
    this.connectionName = connectionName;
  }
}

/** A sync connection and its configuration were saved. */
export class QuotesyncSyncConnectionSavedEvent extends SyncConnectionEvent {
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(connectionId: number, connectionName: string, created: boolean) {
    super('quotesync-sync-connection-saved', connectionId, connectionName);
    this.created = created;
  }
}

/** A sync connection was deleted (softly: it can be restored). It is not active any more. */
export class QuotesyncSyncConnectionDeletedEvent extends SyncConnectionEvent {
  constructor(connectionId: number, connectionName: string) {
    super('quotesync-sync-connection-deleted', connectionId, connectionName);
  }
}

/** A deleted sync connection was restored. It is inactive. */
export class QuotesyncSyncConnectionRestoredEvent extends SyncConnectionEvent {
  constructor(connectionId: number, connectionName: string) {
    super('quotesync-sync-connection-restored', connectionId, connectionName);
  }
}

/** A saved sync connection was tested from the list. */
export class QuotesyncSyncConnectionTestedEvent extends SyncConnectionEvent {
  /** False as well when the test itself could not be made. */
  readonly ok: boolean;

  constructor(connectionId: number, connectionName: string, ok: boolean) {
    super('quotesync-sync-connection-tested', connectionId, connectionName);
    this.ok = ok;
  }
}

/** A sync connection became active or inactive. */
export class QuotesyncSyncConnectionActivatedEvent extends SyncConnectionEvent {
  readonly active: boolean;

  constructor(connectionId: number, connectionName: string, active: boolean) {
    super('quotesync-sync-connection-activated', connectionId, connectionName);
    this.active = active;
  }
}

/** What a connection synchronises was changed, or records were imported with it. */
export class QuotesyncSyncConfigurationSavedEvent extends SyncConnectionEvent {
  readonly part: ConfiguredPart;

  constructor(connectionId: number, connectionName: string, part: ConfiguredPart) {
    super('quotesync-sync-configuration-saved', connectionId, connectionName);
    this.part = part;
  }
}

abstract class SyncConnectorEvent extends Event {
  /** SuperOffice's `ErpConnectorId`. */
  readonly connectorId: number;
  readonly connectorName: string;

  constructor(type: string, connectorId: number, connectorName: string) {
    super(type, { bubbles: true, composed: true });
    this.connectorId = connectorId;
    this.connectorName = connectorName;
  }
}

/** A sync connector was saved. */
export class QuotesyncSyncConnectorSavedEvent extends SyncConnectorEvent {
  /** Whether it is a new one. */
  readonly created: boolean;

  constructor(connectorId: number, connectorName: string, created: boolean) {
    super('quotesync-sync-connector-saved', connectorId, connectorName);
    this.created = created;
  }
}

/** A sync connector was deleted (softly: it can be restored). */
export class QuotesyncSyncConnectorDeletedEvent extends SyncConnectorEvent {
  constructor(connectorId: number, connectorName: string) {
    super('quotesync-sync-connector-deleted', connectorId, connectorName);
  }
}

/** A deleted sync connector was restored. */
export class QuotesyncSyncConnectorRestoredEvent extends SyncConnectorEvent {
  constructor(connectorId: number, connectorName: string) {
    super('quotesync-sync-connector-restored', connectorId, connectorName);
  }
}

/** Automatic synchronisation was switched on or off, or has another interval: what the service said after the change. */
export class QuotesyncSyncEngineChangedEvent extends Event {
  readonly running: boolean;
  /** Seconds; `undefined` when the service does not say. */
  readonly interval: number | undefined;

  constructor(running: boolean, interval: number | undefined) {
    super('quotesync-sync-engine-changed', { bubbles: true, composed: true });
    this.running = running;
    this.interval = interval;
  }
}

/** The order in which connections are synchronised was saved. */
export class QuotesyncSyncPrioritiesSavedEvent extends Event {
  /** Ids of sync connections in their new order; 0 = SuperOffice itself. */
  readonly ids: readonly number[];

  constructor(ids: readonly number[]) {
    super('quotesync-sync-priorities-saved', { bubbles: true, composed: true });
    this.ids = ids;
  }
}

/** A resynchronisation was begun; it runs in the background. */
export class QuotesyncResyncStartedEvent extends Event {
  /** What is copied from: SuperOffice's `ErpConnectionId`, 0 = SuperOffice itself. */
  readonly sourceId: number;
  /** The background job; `undefined` when the service did not name it. */
  readonly jobId: number | undefined;

  constructor(sourceId: number, jobId: number | undefined) {
    super('quotesync-resync-started', { bubbles: true, composed: true });
    this.sourceId = sourceId;
    this.jobId = jobId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-connection-saved': QuotesyncSyncConnectionSavedEvent;
    'quotesync-sync-connection-deleted': QuotesyncSyncConnectionDeletedEvent;
    'quotesync-sync-connection-restored': QuotesyncSyncConnectionRestoredEvent;
    'quotesync-sync-connection-tested': QuotesyncSyncConnectionTestedEvent;
    'quotesync-sync-connection-activated': QuotesyncSyncConnectionActivatedEvent;
    'quotesync-sync-configuration-saved': QuotesyncSyncConfigurationSavedEvent;
    'quotesync-sync-connector-saved': QuotesyncSyncConnectorSavedEvent;
    'quotesync-sync-connector-deleted': QuotesyncSyncConnectorDeletedEvent;
    'quotesync-sync-connector-restored': QuotesyncSyncConnectorRestoredEvent;
    'quotesync-sync-engine-changed': QuotesyncSyncEngineChangedEvent;
    'quotesync-resync-started': QuotesyncResyncStartedEvent;
    'quotesync-sync-priorities-saved': QuotesyncSyncPrioritiesSavedEvent;
  }
}
