import type { CallOptions } from './call-options.js';
import type { ConnectorResponse } from './connections.js';

/** Automatic synchronisation: a process on the server that visits every active connection at an interval. */
export interface SyncEngine {
  readonly running: boolean;
  /** What the service says of it, in the language of the call; may be empty. */
  readonly message: string;
  /** Seconds between two runs; `undefined` when the service does not say, or says it in a way that nobody can read. */
  readonly interval: number | undefined;
}

/** Seconds. SuperOffice's documentation: from one minute up to days. */
export const SYNC_INTERVAL_MIN = 60;
/** Seconds: 31 days. The service names no upper limit; what is longer is more likely a slip than a wish. */
export const SYNC_INTERVAL_MAX = 31 * 24 * 60 * 60;

export type SyncDirection = 'to-superoffice' | 'to-erp';

/** One value that synchronisation has written. */
export interface SyncLogEntry {
  /** Opaque; unique in the log. */
  readonly id: string;
  /** The connection's name. */
  readonly connection: string;
  /** Where the value came from and where it went, as the service words it. */
  readonly source: string;
  readonly target: string;
  /** `undefined`: the service does not say. */
  readonly direction: SyncDirection | undefined;
  /** Key of the SuperOffice field. */
  readonly field: string;
  /** As they are stored: SuperOffice keeps at most 254 characters. */
  readonly oldValue: string;
  readonly newValue: string;
  /** The service's local time, `YYYY-MM-DDTHH:mm:ss`; when it cannot be read as a time, what the service wrote. */
  readonly at: string;
}

/** Conditions that hold all at once. Absent or empty: no condition. */
export interface SyncLogFilter {
  /** The whole name, as {@link SyncLogEntry.connection} has it. */
  readonly connection?: string;
  /** A part of the field's key, in any case. */
  readonly field?: string;
  readonly direction?: SyncDirection;
  /** Stands in the source, the target or one of the values, in any case. */
  readonly text?: string;
  /** The service's local time, `YYYY-MM-DDTHH:mm`; inclusive. */
  readonly from?: string;
  /** Likewise; the whole minute is included. */
  readonly to?: string;
}

export interface SyncLogQuery {
  readonly offset: number;
  /** At most {@link SYNC_LOG_PAGE_LIMIT}; 0 = only the total. */
  readonly limit: number;
  readonly filter?: SyncLogFilter;
  /**
   * The `total` of an earlier answer to the same filter: rows are then counted from the entry that was the newest one
   * at that time, so that what is added meanwhile moves nothing. Absent: from the newest one now.
   */
  readonly asOf?: number;
}

export const SYNC_LOG_PAGE_LIMIT = 1000;

export interface SyncLogPage {
  /** Newest first. */
  readonly rows: readonly SyncLogEntry[];
  /** All entries that meet the filter now: what exceeds `asOf` is new. */
  readonly total: number;
  /**
   * The service cannot filter by itself, so only this many of the newest entries were looked through: older ones may meet
   * the filter, too. Absent: all were.
   */
  readonly searched?: number;
}

export type SyncJobState = 'waiting' | 'running' | 'succeeded' | 'failed';

/** A resynchronisation that the server makes in the background. */
export interface SyncJob {
  readonly id: number;
  /** What is copied from: the id of a connection, 0 = SuperOffice. `undefined`: the service does not say. */
  readonly source: number | undefined;
  readonly state: SyncJobState;
  /** 0…100; `undefined`: not known. */
  readonly percent: number | undefined;
  /** How far it is, or how it ended, in the words of the service; may be empty. */
  readonly message: string;
  /** The service's local time, `YYYY-MM-DDTHH:mm:ss`; `''` when it is not known. */
  readonly created: string;
  readonly stoppable: boolean;
}

/** The engine, its log, and resynchronisation. */
export interface SyncEngineBackend {
  engine(options?: CallOptions): Promise<SyncEngine>;

  /** Asks the server to start or stop it. The answer may still be the state before: `engine` follows. */
  setEngine(running: boolean, options?: CallOptions): Promise<SyncEngine>;

  /** @param seconds whole, {@link SYNC_INTERVAL_MIN}…{@link SYNC_INTERVAL_MAX}; others are refused (`validation`, field `interval`) */
  setInterval(seconds: number, options?: CallOptions): Promise<SyncEngine>;

  /** Runs once, also while the engine is off. Slow. A failure of a connection is an answer (`ok: false`), not an error. */
  syncNow(options?: CallOptions): Promise<ConnectorResponse>;

  log(query: SyncLogQuery, options?: CallOptions): Promise<SyncLogPage>;

  /**
   * Copies everything in one direction and ignores what is newer: from a connection into SuperOffice and from there to
   * all others, or (`0`) from SuperOffice to all connections. Runs in the background.
   *
   * @returns the job, unless the service does not name it (then it may turn up in `jobs`)
   */
  resync(source: number, options?: CallOptions): Promise<SyncJob | undefined>;

  /** Resynchronisations that run or have ended lately, the newest first. They outlive the page that began them. */
  jobs(options?: CallOptions): Promise<readonly SyncJob[]>;

  /** @returns whether it stops; what it has copied stays. `not-found`: there is no such job. */
  stopJob(id: number, options?: CallOptions): Promise<boolean>;
}
