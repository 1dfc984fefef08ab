import type { ActivationReason, SyncActorType } from '../../backend/index.js';
import type { ConfigurationPlace } from './model/configuration-place.js';
import type { SyncTask } from './sync-tasks.js';

/** What the parts of the tab tell the tab around them. Not for the host: these stay inside. */

export type SyncConnectionAction =
  'add' | 'edit' | 'duplicate' | 'test' | 'delete' | 'restore' | 'priority' | 'resync' | 'resync-crm';

/** The user wants something done, to the connection `id` or to none. */
export class QuotesyncSyncActionRequestedEvent extends Event {
  readonly action: SyncConnectionAction;
  readonly id: number | undefined;

  constructor(action: SyncConnectionAction, id: number | undefined) {
    super('quotesync-sync-action-requested');
    this.action = action;
    this.id = id;
  }
}

/** Another row is the chosen one. */
export class QuotesyncSyncConnectionChosenEvent extends Event {
  readonly id: number;

  constructor(id: number) {
    super('quotesync-sync-connection-chosen');
    this.id = id;
  }
}

/** The box in the column "Active" was pressed. */
export class QuotesyncSyncActiveToggledEvent extends Event {
  readonly id: number;
  readonly active: boolean;

  constructor(id: number, active: boolean) {
    super('quotesync-sync-active-toggled');
    this.id = id;
    this.active = active;
  }
}

/** Deleted connections are wanted in the list, or no longer. */
export class QuotesyncSyncDeletedToggledEvent extends Event {
  constructor() {
    super('quotesync-sync-deleted-toggled');
  }
}

/** The list is to be read again. */
export class QuotesyncSyncRefreshRequestedEvent extends Event {
  constructor() {
    super('quotesync-sync-refresh-requested');
  }
}

/** Why a connection was not activated. */
export interface SyncRefusal {
  readonly id: number;
  readonly name: string;
  readonly reasons: readonly ActivationReason[];
}

/** Where the user goes to mend what keeps a connection from being activated. */
export type MendingPlace =
  | { readonly kind: 'test' | 'again' | 'dismiss' }
  | { readonly kind: 'place'; readonly place: ConfigurationPlace }
  | { readonly kind: 'summary'; readonly actor: SyncActorType | undefined };

export class QuotesyncSyncMendRequestedEvent extends Event {
  readonly id: number;
  readonly place: MendingPlace;

  constructor(id: number, place: MendingPlace) {
    super('quotesync-sync-mend-requested');
    this.id = id;
    this.place = place;
  }
}

/** A dialog about what the selected connection synchronises is wanted. */
export class QuotesyncSyncTaskRequestedEvent extends Event {
  readonly task: SyncTask;

  constructor(task: SyncTask) {
    super('quotesync-sync-task-requested');
    this.task = task;
  }
}

/** Automatic sync is to be switched. */
export class QuotesyncSyncEngineRequestedEvent extends Event {
  readonly running: boolean;

  constructor(running: boolean) {
    super('quotesync-sync-engine-requested');
    this.running = running;
  }
}

/** Automatic sync is to have another interval. */
export class QuotesyncSyncIntervalRequestedEvent extends Event {
  /** Whole, within the limits. */
  readonly seconds: number;

  constructor(seconds: number) {
    super('quotesync-sync-interval-requested');
    this.seconds = seconds;
  }
}

/** Synchronisation is to run now. */
export class QuotesyncSyncRunRequestedEvent extends Event {
  constructor() {
    super('quotesync-sync-run-requested');
  }
}

/** The log is to be shown. */
export class QuotesyncSyncLogRequestedEvent extends Event {
  constructor() {
    super('quotesync-sync-log-requested');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-action-requested': QuotesyncSyncActionRequestedEvent;
    'quotesync-sync-connection-chosen': QuotesyncSyncConnectionChosenEvent;
    'quotesync-sync-active-toggled': QuotesyncSyncActiveToggledEvent;
    'quotesync-sync-deleted-toggled': QuotesyncSyncDeletedToggledEvent;
    'quotesync-sync-refresh-requested': QuotesyncSyncRefreshRequestedEvent;
    'quotesync-sync-mend-requested': QuotesyncSyncMendRequestedEvent;
    'quotesync-sync-task-requested': QuotesyncSyncTaskRequestedEvent;
    'quotesync-sync-engine-requested': QuotesyncSyncEngineRequestedEvent;
    'quotesync-sync-interval-requested': QuotesyncSyncIntervalRequestedEvent;
    'quotesync-sync-run-requested': QuotesyncSyncRunRequestedEvent;
    'quotesync-sync-log-requested': QuotesyncSyncLogRequestedEvent;
  }
}
