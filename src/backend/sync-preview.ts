import type { ActivationPlace, SyncActorType } from './sync-connections.js';
import type { SyncDirection } from './sync-engine.js';

/** How many records of one kind the next synchronisation would touch. */
export interface SyncActorPreview {
  readonly type: SyncActorType;
  readonly create: number;
  readonly update: number;
  /** Nothing to do, or no counterpart. */
  readonly skip: number;
  /** At least one of its values could not be written. */
  readonly fail: number;
}

export interface SyncPreviewChange {
  readonly type: SyncActorType;
  /** The ERP system's key. */
  readonly key: string;
  /** Name of the record. */
  readonly record: string;
  readonly action: 'create' | 'update';
  readonly values: readonly {
    /** Name of the SuperOffice field. */
    readonly field: string;
    readonly direction: SyncDirection;
    readonly oldValue: string;
    readonly newValue: string;
  }[];
}

export interface SyncPreviewFailure {
  /** Why, in the language of the call. */
  readonly cause: string;
  readonly type: SyncActorType;
  /** How many values. */
  readonly count: number;
  /** Names of some of the records. */
  readonly examples: readonly string[];
  readonly place: ActivationPlace | undefined;
}

/** What the next synchronisation of a connection would do, if it came now. Nothing is written. */
export interface SyncPreview {
  readonly actors: readonly SyncActorPreview[];
  /** Some of the changes, of every kind of records. */
  readonly changes: readonly SyncPreviewChange[];
  readonly failures: readonly SyncPreviewFailure[];
}
