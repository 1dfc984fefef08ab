import type { CallOptions } from './call-options.js';
import type { ConfigurationFieldType } from './connections.js';
import type { SyncActorType } from './sync-connections.js';

/** How a connector can compare (SuperOffice's names, `=` and the like by words). */
export type SyncSearchOperator =
  | 'equals'
  | 'not-equals'
  | 'begins'
  | 'not-begins'
  | 'contains'
  | 'not-contains'
  | 'ends'
  | 'not-ends'
  | 'less'
  | 'less-or-equal'
  | 'greater'
  | 'greater-or-equal'
  | 'between'
  | 'one-of'
  | 'not-one-of'
  | 'before'
  | 'before-or-equal'
  | 'after'
  | 'after-or-equal';

export interface SyncSearchField {
  readonly key: string;
  readonly label: string;
  readonly type: ConfigurationFieldType;
  /** Of `list` fields: the name to ask `directory.listItems` for. */
  readonly listName: string;
  /** What it can be searched by, the most usual first. */
  readonly operators: readonly SyncSearchOperator[];
}

/** A kind of records that can be imported. */
export interface SyncImportTarget {
  readonly type: SyncActorType;
  readonly fields: readonly SyncSearchField[];
}

/** Conditions hold all at once. Values as {@link ConfigurationValue} texts: `1`/`0` for a box, dates `YYYY-MM-DD`. */
export interface SyncSearchCondition {
  readonly field: string;
  readonly operator: SyncSearchOperator;
  /** One; two of `between`; any number of `one-of` and `not-one-of`. */
  readonly values: readonly string[];
}

export interface SyncErpQuery {
  readonly connectionId: number;
  readonly type: SyncActorType;
  readonly conditions: readonly SyncSearchCondition[];
}

/** A record of an ERP system. */
export interface SyncErpRecord {
  /** The ERP system's own key, unique among records of its kind. */
  readonly key: string;
  /** It has a counterpart in SuperOffice already. */
  readonly connected: boolean;
  /** By field key, as the service words them for people. */
  readonly values: ReadonlyMap<string, string>;
}

export interface SyncErpPage {
  readonly rows: readonly SyncErpRecord[];
  readonly total: number;
}

export type SyncImportAction = 'added' | 'updated' | 'unchanged';

export interface SyncImportLine {
  /** The ERP system's key. */
  readonly key: string;
  /** By {@link SyncImportPreview.columns}. */
  readonly values: readonly string[];
  /** What happens to records of SuperOffice; empty when the service does not say. */
  readonly actions: readonly {
    readonly record: 'contact' | 'person' | 'product';
    readonly action: SyncImportAction;
  }[];
  /** Another record of the ERP system has the same counterpart. */
  readonly duplicate: boolean;
  /** The service wants somebody to look at it. */
  readonly attention: boolean;
  /** Whether the service would import it if nobody decided otherwise. */
  readonly selected: boolean;
}

export interface SyncImportPreview {
  readonly query: SyncErpQuery;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly locked: boolean }[];
  readonly lines: readonly SyncImportLine[];
}

export interface SyncImportResult {
  /** How many lines the service says it has imported. */
  readonly imported: number;
  /** The selection that it made of them in SuperOffice; `undefined`: none. */
  readonly selectionId: number | undefined;
}

/** Records of an ERP system that are taken into SuperOffice by hand. Automatic synchronisation has to be off. */
export interface SyncImportBackend {
  /** Kinds of records with at least one field to search by. `not-found`. */
  targets(connectionId: number, options?: CallOptions): Promise<readonly SyncImportTarget[]>;

  /** @param page `limit` at most 500. Slow: the connector is asked. `validation`, by `conditions.<index>`. */
  search(
    query: SyncErpQuery,
    page: { readonly offset: number; readonly limit: number },
    options?: CallOptions,
  ): Promise<SyncErpPage>;

  /**
   * What importing these records would do. Nothing is written. Slow.
   *
   * @param keys of records that the query finds; others are left out of the answer
   */
  preview(query: SyncErpQuery, keys: readonly string[], options?: CallOptions): Promise<SyncImportPreview>;

  /**
   * Writes lines of a preview. `conflict`: automatic synchronisation is on.
   *
   * @param keys of those lines that are wanted
   * @param options.selection whether SuperOffice keeps what was imported as a selection
   */
  run(
    preview: SyncImportPreview,
    keys: readonly string[],
    options?: CallOptions & { readonly selection?: boolean },
  ): Promise<SyncImportResult>;
}
