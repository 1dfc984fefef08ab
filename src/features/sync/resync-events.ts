import type { SyncJob } from '../../backend/index.js';

/** What a resynchronisation copies from: a connection, or (id 0) SuperOffice. */
export interface ResyncSource {
  readonly id: number;
  /** In the user's language; of id 0 it is not used. */
  readonly name: string;
}

/**
 * The dialog: the backend has begun a resynchronisation. It stays inside; the tab tells the host with an event of the same
 * name, so this one is in no map of events.
 */
export class QuotesyncResyncBegunEvent extends Event {
  /** `undefined`: the service did not name it; it may turn up among the jobs. */
  readonly job: SyncJob | undefined;
  readonly source: ResyncSource;

  constructor(job: SyncJob | undefined, source: ResyncSource) {
    super('quotesync-resync-started');
    this.job = job;
    this.source = source;
  }
}

/** The list of jobs: one that ran has ended, or is not listed any more. */
export class QuotesyncResyncEndedEvent extends Event {
  /** As it was when it was last seen. */
  readonly job: SyncJob;

  constructor(job: SyncJob) {
    super('quotesync-resync-ended');
    this.job = job;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-resync-ended': QuotesyncResyncEndedEvent;
  }
}
