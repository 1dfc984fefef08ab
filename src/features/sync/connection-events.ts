import type { SyncActivation, SyncConnectionRow } from '../../backend/index.js';
import type { NotCopied } from './model/not-copied.js';

/** What the dialog of a sync connection tells the tab around it. Not for the host: these stay inside. */

/** What has just happened to the connection. */
export type SyncConnectionStep =
  /** Its own part and its configuration were saved. */
  | 'saved'
  /** It was activated or deactivated, or its activation was refused: see `activation`. */
  | 'activation'
  /** It is a copy, and what it synchronises was copied, too. */
  | 'copied'
  /** It was deleted, and is back. */
  | 'restored';

/**
 * The backend has stored something. One save can be several steps, each with an event of its own: deactivated, saved,
 * activated again.
 */
export class QuotesyncSyncConnectionStoredEvent extends Event {
  constructor(
    readonly step: SyncConnectionStep,
    /** The connection as a row of the list, in the user's language; without a connector's name where nobody knows it. */
    readonly row: SyncConnectionRow,
    /** Whether it is a new one. */
    readonly created: boolean,
    /** False: more is to come, or failed, or was refused. The dialog says so and stays open. */
    readonly complete: boolean,
    /** Of the step `activation`. */
    readonly activation?: SyncActivation | undefined,
    /** What the original synchronises and could not be copied. */
    readonly notCopied?: NotCopied | undefined,
  ) {
    super('quotesync-sync-connection-stored');
  }
}

/** Nobody knows whether a write was made: what is shown has to be read again. */
export class QuotesyncSyncConnectionUnsureEvent extends Event {
  constructor() {
    super('quotesync-sync-connection-unsure');
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-sync-connection-stored': QuotesyncSyncConnectionStoredEvent;
    'quotesync-sync-connection-unsure': QuotesyncSyncConnectionUnsureEvent;
  }
}
