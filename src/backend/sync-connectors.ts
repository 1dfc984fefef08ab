import type { CallOptions } from './call-options.js';
import type { SyncConnectionReference } from './directory.js';

/** A sync connector: a web service that speaks for ERP systems. Texts are in the language of the call. */
export interface SyncConnector {
  readonly id: number;
  readonly name: string;
  /** http(s), or `app://<client id>` of an app that SuperOffice knows. A connector's text: never a link. */
  readonly url: string;
  readonly deleted: boolean;
}

/** What a user edits. `name` is raw: it may hold inline translations (multi-language.ts). */
export interface SyncConnectorInput {
  /** 0 = new. */
  readonly id: number;
  /** Mandatory; at most {@link SYNC_NAME_LIMIT} characters, all its languages together. */
  readonly name: string;
  /** Mandatory; at most {@link SYNC_URL_LIMIT} characters. */
  readonly url: string;
}

/** In characters (SuperOffice's columns). */
export const SYNC_NAME_LIMIT = 254;
export const SYNC_URL_LIMIT = 1023;

/** One sync connector, as it is edited. */
export interface SyncConnectorDetails extends SyncConnectorInput {
  readonly deleted: boolean;
  /** Opaque: another one whenever someone saves something else. */
  readonly revision: string;
}

/** A connector that is in use is not deleted. */
export interface SyncConnectorDeletion {
  readonly deleted: boolean;
  /** The connections in the way; also empty when the service refuses without a connection that could be seen. */
  readonly usedBy: readonly SyncConnectionReference[];
}

export interface SyncConnectorsBackend {
  /** In no particular order. */
  connectors(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnector[]>;

  /** `not-found` when there is no such connector; a deleted one is given, with `deleted: true`. */
  connector(id: number, options?: CallOptions): Promise<SyncConnectorDetails>;

  /** @returns whether a connector answers there. Slow. */
  testConnectorUrl(url: string, options?: CallOptions): Promise<boolean>;

  /**
   * `conflict`: `revision` is not the present one, or the connector is deleted; `not-found`; `validation` with
   * `fieldErrors` by the names of the input. It can be aborted until it writes.
   */
  saveConnector(
    input: SyncConnectorInput,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncConnectorDetails>;

  /** Soft: `restoreConnector` undoes it. */
  deleteConnector(id: number, options?: CallOptions): Promise<SyncConnectorDeletion>;

  restoreConnector(id: number, options?: CallOptions): Promise<void>;
}
