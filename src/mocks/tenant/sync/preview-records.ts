import type { ErpActorType } from '../../connectors/sync-connector.js';

/** What the next synchronisation of a connection would do. */

export interface ActorPreviewRecord {
  readonly type: ErpActorType;
  readonly create: number;
  readonly update: number;
  /** Nothing to do, or no counterpart. */
  readonly skip: number;
  /** At least one of its values cannot be written. */
  readonly fail: number;
}

export interface PreviewValueRecord {
  /** Name of SuperOffice's field; may hold translations. */
  readonly fieldLabel: string;
  readonly crmFieldKey: string;
  readonly toCrm: boolean;
  /** As people read them. */
  readonly oldValue: string;
  readonly newValue: string;
}

export interface PreviewChangeRecord {
  readonly type: ErpActorType;
  readonly key: string;
  readonly record: string;
  readonly action: 'create' | 'update';
  readonly values: readonly PreviewValueRecord[];
}

export interface PreviewFailureRecord {
  /** With translations. */
  readonly cause: string;
  readonly type: ErpActorType;
  /** Values. */
  readonly count: number;
  /** Names of records. */
  readonly examples: readonly string[];
  readonly place: {
    readonly kind: 'mappings' | 'list-mapping';
    readonly actorType: ErpActorType;
    readonly fieldKey: string;
  };
}

export interface SyncPreviewRecord {
  /** Kinds of records that are switched on. */
  readonly actors: readonly ActorPreviewRecord[];
  readonly changes: readonly PreviewChangeRecord[];
  readonly failures: readonly PreviewFailureRecord[];
}
