import type {
  Backend,
  BackendError,
  CallOptions,
  ConfigurationField,
  ConfigurationValues,
  ConnectorResponse,
  ActivationReason,
  Scope,
  SyncActivation,
} from '../../../backend/index.js';
import type { ConnectionDraft } from './connection-draft.js';
import type { ConnectionForm, FormPart } from './connection-form.js';

/**
 * What a kind of connection has beside what all kinds have, by name: a flag, or the id of something else. What the
 * names mean is known to its {@link ConnectionSubject} alone.
 */
export type OwnValues = Readonly<Record<string, number | boolean>>;

/** A connection of any kind. Texts are raw: they may hold inline translations. */
export interface StoredConnection {
  /** 0 = not saved yet. */
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** Names it among the connectors that can be chosen; `''` = none. Fixed once saved. */
  readonly connector: string;
  readonly scope: Scope;
  readonly own: OwnValues;
  readonly deleted: boolean;
  /** Opaque: another one whenever someone saves something else. */
  readonly revision: string;
}

export interface ConnectionDetails {
  readonly connection: StoredConnection;
  readonly fields: readonly ConfigurationField[];
  readonly values: ConfigurationValues;
}

/** What the dialog was opened for. */
export type EditorTarget =
  /** @param connector the one to begin with; `''` = none */
  | { readonly kind: 'new'; readonly connector: string }
  | { readonly kind: 'edit'; readonly id: number }
  /** A new connection that starts as a copy, without secrets. */
  | { readonly kind: 'copy'; readonly id: number; readonly nameOfCopy: (name: string) => string };

/** What is left of a save that was half made. */
export type Rest =
  /** `copying`: what belongs to the connection that it is a copy of; it is saved itself. */
  | { readonly kind: 'failed'; readonly error: BackendError; readonly copying?: boolean }
  /** The service did not want it, and says why. */
  | { readonly kind: 'refused'; readonly reasons: readonly ActivationReason[] };

/** What was stored: one save can be several steps. */
export type Step =
  | 'saved'
  /** It was activated or deactivated, or that was refused. */
  | 'activation'
  /** What belongs to the connection that it is a copy of was copied, too. */
  | 'copied'
  | 'restored';

/** What a save, or a step of it, has brought. */
export interface Saved {
  /** `none`: since the last step nothing was stored. */
  readonly step: Step | 'none';
  /** As it is stored now. */
  readonly details: ConnectionDetails;
  readonly rest?: Rest | undefined;
  /** Of the step `activation`. */
  readonly activation?: SyncActivation | undefined;
  /** What belongs to the original and could not be copied: the service's own to know. */
  readonly notCopied?: object | undefined;
}

export interface ConnectionWrite {
  readonly form: ConnectionForm;
  /** As far as it is known; of a new connection what its connector begins with. */
  readonly stored: ConnectionDetails | undefined;
  /** Where the form differs from what is stored. */
  readonly changed: readonly FormPart[];
  readonly revision: string;
  /** The connection that it is a copy of. */
  readonly copiedFrom: number | undefined;
  /** What the save before it left. */
  readonly rest: Rest | undefined;
  readonly options: CallOptions;
  /** Tells of a step that is stored while others are still to come. */
  readonly report: (step: Saved) => void;
}

/** A backend's connections of one kind. Errors are those of the port. */
export interface ConnectionService {
  get(id: number, options: CallOptions): Promise<ConnectionDetails>;
  create(connector: string, options: CallOptions): Promise<ConnectionDetails>;
  test(
    connection: { readonly id: number; readonly connector: string; readonly values: ConfigurationValues },
    options: CallOptions,
  ): Promise<ConnectorResponse>;
  save(write: ConnectionWrite): Promise<Saved>;
  restore(connection: Pick<StoredConnection, 'id' | 'name'>, options: CallOptions): Promise<void>;
}

/** What a kind of connection is to the dialog: everything that is not the same for all kinds, and is not drawn. */
export interface ConnectionSubject {
  /** Begins the keys of its drafts: `quote-connection` of `quote-connection/7`. */
  readonly draftName: string;
  /** What it has of its own, as it is in a connection that nobody has touched yet. */
  readonly own: OwnValues;
  /** `undefined`: the backend has no such connections. */
  service(backend: Backend): ConnectionService | undefined;
  /** A draft that an older version kept, in the present shape; `undefined` when it is none. */
  migrated(value: unknown): ConnectionDraft | undefined;
  /** What a copy takes over. */
  copied(own: OwnValues): OwnValues;
  /** Whether the form has to pass a test before it is saved. */
  needsTest(base: ConnectionForm, form: ConnectionForm): boolean;
  /** Whether the configuration must not be changed as things are. */
  isLocked(base: ConnectionForm, form: ConnectionForm): boolean;
  /** Whether something would be lost with the form. */
  isDirty(changed: readonly FormPart[], rest: Rest | undefined): boolean;
  /** The form after a save that left something. */
  settled(base: ConnectionForm, form: ConnectionForm): ConnectionForm;
}
