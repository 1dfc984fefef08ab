import type { CallOptions } from './call-options.js';
import type { BackendError } from './backend-error.js';
import type { SecretValue } from './secret.js';

/** A quote connector that is installed on the server. Connectors have no id: `name` is the key. */
export interface QuoteConnector {
  readonly name: string;
  readonly className: string;
  readonly assemblyName: string;
  /** Where it was loaded from. */
  readonly source: string;
  readonly fileName: string;
  readonly version: string;
  readonly licensed: boolean;
}

/** A row of the connections list. Texts are in the language of the call. */
export interface QuoteConnectionRow {
  readonly id: number;
  readonly name: string;
  readonly connectorName: string;
  readonly description: string;
  /** Everyone may use it; otherwise see {@link QuoteConnectionStatus.scope}. */
  readonly everyone: boolean;
  readonly deleted: boolean;
}

/** What the server found when it started a connection. Asking for it starts connections that are not running yet. */
export interface QuoteConnectionStatus {
  readonly id: number;
  readonly available: boolean;
  /** How the start went; absent when the server has nothing to say. */
  readonly response?: ConnectorResponse;
  readonly scope: Scope;
}

/** Who may use a connection. */
export type Scope =
  | { readonly everyone: true }
  | { readonly everyone: false; readonly userGroupIds: readonly number[]; readonly associateIds: readonly number[] };

/** A connector's answer to a test or a start (SuperOffice `PluginResponse`). */
export interface ConnectorResponse {
  readonly ok: boolean;
  readonly status: 'ok' | 'ok-with-info' | 'warning' | 'error';
  /** For the user, in the language of the call; may be empty. */
  readonly explanation: string;
  /** For a technician; may be empty. */
  readonly technical: string;
  readonly errorCode: string;
}

export type ConfigurationFieldType =
  | 'checkbox'
  | 'text'
  | 'password'
  | 'integer'
  | 'double'
  | 'date'
  | 'list'
  /** A caption: it has no value. */
  | 'label';

/** A setting that a connector declares. */
export interface ConfigurationField {
  readonly key: string;
  readonly rank: number;
  readonly type: ConfigurationFieldType;
  readonly label: string;
  readonly description: string;
  readonly access: 'normal' | 'mandatory' | 'read-only';
  /** In characters; 0 = no limit of its own (the server stores 1,023). */
  readonly maxLength: number;
  /** Of `list` fields: the name to ask {@link DirectoryBackend.listItems} for. */
  readonly listName: string;
  /** Used for a new connection only. */
  readonly defaultValue: ConfigurationValue | undefined;
}

/**
 * checkbox: boolean · password: {@link SecretValue} · integer, double: a decimal string with `.`, `''` = none ·
 * date: `YYYY-MM-DD`, `''` = none · list: the item's key, `''` = none · text: the text.
 */
export type ConfigurationValue = string | boolean | SecretValue;

/** By field key. A map, because keys come from connectors and may be any text. */
export type ConfigurationValues = ReadonlyMap<string, ConfigurationValue>;

/** The part of a connection that a user edits. Texts are raw: they may hold inline translations (multi-language.ts). */
export interface QuoteConnectionInput {
  /** 0 = new. */
  readonly id: number;
  /** Mandatory; at most 254 characters, all its languages together (SuperOffice's column). */
  readonly name: string;
  readonly description: string;
  /** Fixed once saved. */
  readonly connectorName: string;
  /** Nobody (not everyone, and empty lists) is refused. */
  readonly scope: Scope;
  /** The linked sync connection; 0 = none. */
  readonly syncConnectionId: number;
}

/** One connection, whole. */
export interface QuoteConnection extends QuoteConnectionInput {
  readonly deleted: boolean;
  /**
   * Changes whenever someone saves another value; hand it back to `save`, so that nothing is overwritten unseen.
   * Opaque, and made without secrets.
   */
  readonly revision: string;
}

export interface QuoteConnectionDetails {
  readonly connection: QuoteConnection;
  readonly fields: readonly ConfigurationField[];
  readonly values: ConfigurationValues;
}

export interface SaveResult {
  readonly details: QuoteConnectionDetails;
  /** Present when the connection itself was saved but its configuration was not: `saveConfiguration` finishes it. */
  readonly configurationError?: BackendError;
}

export interface ConnectionTest {
  /** 0 = not saved yet. With an id, secrets that are kept (`isSet`) are taken from what is stored. */
  readonly id: number;
  readonly connectorName: string;
  readonly values: ConfigurationValues;
}

/** Quote connectors and their connections (the tab "ERP connections"). */
export interface ConnectionsBackend {
  connectors(options?: CallOptions): Promise<readonly QuoteConnector[]>;

  /** Every connection the administrator may see, in no particular order. */
  list(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly QuoteConnectionRow[]>;

  /** Of every installed connection that is not deleted. Slow: it may start connectors. */
  statuses(options?: CallOptions): Promise<readonly QuoteConnectionStatus[]>;

  /** `not-found` when there is no such connection; a deleted one is given, with `deleted: true`. */
  get(id: number, options?: CallOptions): Promise<QuoteConnectionDetails>;

  /** A new, unsaved connection of a connector, with its fields and their default values. `not-found`: no such connector. */
  create(connectorName: string, options?: CallOptions): Promise<QuoteConnectionDetails>;

  /** Tries the values without saving them. A refusal by the connector is an answer (`ok: false`), not an error. */
  test(test: ConnectionTest, options?: CallOptions): Promise<ConnectorResponse>;

  /** Tests a saved connection with what is stored. */
  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse>;

  /**
   * Saves the connection and its configuration. A stored secret that is handed back as `{isSet: true}` is kept.
   * `conflict`: `revision` is not the present one (someone else saved), the connection is deleted, or a secret that is
   * to be kept is gone; `not-found`; `validation`, with `fieldErrors` by the names of the input and `values.<key>`.
   *
   * It can be aborted until it writes. After that it is made, and only the waiting for it can end.
   */
  save(
    input: QuoteConnectionInput,
    values: ConfigurationValues,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SaveResult>;

  /** The second half of a save, by itself. */
  saveConfiguration(id: number, values: ConfigurationValues, options?: CallOptions): Promise<QuoteConnectionDetails>;

  /** Soft: `restore` undoes it. */
  delete(id: number, options?: CallOptions): Promise<void>;

  restore(id: number, options?: CallOptions): Promise<void>;
}
