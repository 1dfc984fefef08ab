import type { ErpActorType } from '../../connectors/sync-connector.js';
import type { ErpFieldRecord } from './sync-records.js';

/** What is searched for in an ERP system, found there, and taken into SuperOffice by hand. */

/** A kind of records with the fields that its connector can search by. */
export interface ImportTarget {
  readonly type: ErpActorType;
  readonly fields: readonly ErpFieldRecord[];
}

export interface SearchCondition {
  /** Key of a field. */
  readonly field: string;
  /** As connectors call it, in any case. */
  readonly operator: string;
  /** Bare, or in CultureDataFormatter's form. */
  readonly values: readonly string[];
}

export interface ErpFound {
  readonly key: string;
  /** It has a counterpart in SuperOffice. */
  readonly connected: boolean;
  /** It has none, but the record that it belongs to has one. */
  readonly onlyParentConnected: boolean;
  /** Bare, by key of the field. */
  readonly values: ReadonlyMap<string, string>;
}

export type ImportAction = 'added' | 'updated' | 'unchanged';

export interface ImportLineRecord {
  readonly key: string;
  /** Bare, by column. */
  readonly values: readonly string[];
  /** What happens to records of SuperOffice; of projects it is not said. */
  readonly actions: readonly { readonly record: 'contact' | 'person'; readonly action: ImportAction }[];
  /** Another record of the ERP system has the same counterpart. */
  readonly duplicate: boolean;
  /** Somebody had better look at it: it is a duplicate, or not all of its values can be kept. */
  readonly attention: boolean;
  readonly selected: boolean;
}

export interface ImportColumn {
  /** Key of the ERP system's field. */
  readonly key: string;
  readonly label: string;
  /** It cannot be assigned to anything else. */
  readonly locked: boolean;
}

export interface ImportPreviewRecord {
  readonly columns: readonly ImportColumn[];
  readonly lines: readonly ImportLineRecord[];
}

export interface ImportOutcome {
  /** How many lines. */
  readonly imported: number;
  /** 0 = none. */
  readonly selectionId: number;
}

/** Records of SuperOffice that an import has kept together. */
export interface ImportSelection {
  readonly id: number;
  readonly name: string;
  /** Names of its records. */
  readonly records: readonly string[];
}
