import type { CallOptions } from './call-options.js';
import type { ConfigurationField, ConfigurationValues, ConnectorResponse, Scope } from './connections.js';
import type { SyncConnectionReference } from './directory.js';

/** What a record is in the ERP system (SuperOffice `ErpActorType`). */
export type SyncActorType =
  | 'customer'
  | 'supplier'
  | 'partner'
  | 'person'
  | 'project'
  | 'employee'
  | 'sale'
  /** Of a later version. */
  | 'unknown';

/** A row of the list of sync connections. Texts are in the language of the call. */
export interface SyncConnectionRow {
  readonly id: number;
  readonly active: boolean;
  readonly name: string;
  readonly connectorId: number;
  /** `''` when the connector is not there any more. */
  readonly connectorName: string;
  readonly description: string;
  readonly scope: Scope;
  readonly deleted: boolean;
}

/** The part of a connection that a user edits. Texts are raw: they may hold inline translations. */
export interface SyncConnectionInput {
  /** 0 = new. New ones start inactive. */
  readonly id: number;
  /** Mandatory; at most 254 characters, all its languages together. */
  readonly name: string;
  readonly description: string;
  /** Fixed once saved. */
  readonly connectorId: number;
  /** Nobody (not everyone, and empty lists) is refused. */
  readonly scope: Scope;
}

/** One sync connection, whole. */
export interface SyncConnection extends SyncConnectionInput {
  /** Changed by `setActive` alone. */
  readonly active: boolean;
  readonly deleted: boolean;
  /** Opaque, made without secrets: another one whenever someone saves something else. `active` is no part of it. */
  readonly revision: string;
}

export interface SyncConnectionDetails {
  readonly connection: SyncConnection;
  readonly fields: readonly ConfigurationField[];
  readonly values: ConfigurationValues;
}

export interface SyncConnectionTest {
  /** 0 = not saved yet. With an id, secrets that are kept (`isSet`) are taken from what is stored. */
  readonly id: number;
  readonly connectorId: number;
  readonly values: ConfigurationValues;
}

/** Where something can be mended that keeps a connection from being activated. */
export type ActivationPlace =
  | { readonly kind: 'configuration' }
  | { readonly kind: 'mappings'; readonly actorType?: SyncActorType; readonly fieldKey?: string }
  | { readonly kind: 'list-mapping'; readonly actorType?: SyncActorType; readonly fieldKey?: string };

export interface ActivationReason {
  /** The service's words, in the language of the call. */
  readonly text: string;
  /** `undefined`: the backend cannot tell. */
  readonly place: ActivationPlace | undefined;
}

export interface SyncActivation {
  /** As it is now, whatever was asked for. */
  readonly active: boolean;
  /** Why it was not activated. */
  readonly reasons: readonly ActivationReason[];
}

/** What a connection synchronises, of one kind of records. */
export interface SyncActorSummary {
  readonly type: SyncActorType;
  /** Fields of it are mapped. */
  readonly mapped: boolean;
  /** Names of fields, in the service's words: `Name, Address 1`; may be empty. */
  readonly mappings: string;
  readonly defaults: string;
}

export interface SyncSummary {
  /** The service's local time, `YYYY-MM-DDTHH:mm:ss`; `''`: never. */
  readonly lastSync: string;
  readonly actors: readonly SyncActorSummary[];
}

/** The order in which connections are synchronised. Id 0 is SuperOffice itself, where the service ranks it, too. */
export type SyncPriorities = readonly SyncConnectionReference[];

export interface SyncConnectionsBackend {
  /** By priority; deleted ones last. */
  list(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnectionRow[]>;

  /** `not-found` when there is no such connection; a deleted one is given, with `deleted: true`. */
  get(id: number, options?: CallOptions): Promise<SyncConnectionDetails>;

  /** A new, unsaved connection with the connector's fields and their default values. `not-found`: no such connector. */
  create(connectorId: number, options?: CallOptions): Promise<SyncConnectionDetails>;

  /**
   * Tries the values without saving them. A refusal is an answer (`ok: false`), not an error; SuperOffice gives no
   * reason for it. Slow.
   */
  test(test: SyncConnectionTest, options?: CallOptions): Promise<ConnectorResponse>;

  /** Tests a saved connection with what is stored. Slow. */
  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse>;

  /**
   * Saves the connection and its configuration in one; `active` stays as it is. A stored secret that is handed back as
   * `{isSet: true}` is kept. `conflict`: `revision` is not the present one, the connection is deleted, a secret that is
   * to be kept is gone, or configuration fields of an active connection would change; `not-found`; `validation` with
   * `fieldErrors` by the names of the input and `values.<key>`.
   *
   * It can be aborted until it writes. After that it is made, and only the waiting for it can end.
   */
  save(
    input: SyncConnectionInput,
    values: ConfigurationValues,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncConnectionDetails>;

  /**
   * Does nothing to a connection that is so already. Calls for the same connection are made one after the other, in
   * the order in which they were asked for. `conflict`: it is deleted; `not-found`. Slow.
   */
  setActive(id: number, active: boolean, options?: CallOptions): Promise<SyncActivation>;

  /** Soft: `restore` undoes it. A connection that is deleted is not active any more. */
  delete(id: number, options?: CallOptions): Promise<void>;

  /** It comes back inactive. */
  restore(id: number, options?: CallOptions): Promise<void>;

  /** What the connection synchronises. `not-found`. */
  summary(id: number, options?: CallOptions): Promise<SyncSummary>;

  priorities(options?: CallOptions): Promise<SyncPriorities>;

  /**
   * @param ids in the new order: each of {@link priorities} once
   * @param options.expected the order that the change was made on. `conflict`: it is another one by now.
   */
  savePriorities(
    ids: readonly number[],
    options: CallOptions & { readonly expected: readonly number[] },
  ): Promise<SyncPriorities>;
}
