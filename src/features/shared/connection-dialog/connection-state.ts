import type { BackendError, ConfigurationField, SyncActivation } from '../../../backend/index.js';
import type { ConnectionForm, Problem } from './connection-form.js';
import type { ConnectionDetails, Rest, Step } from './connection-subject.js';
import type { TestState } from './connection-test.js';

/** Someone else saved (`theirs`), or deleted it for good (`theirs` is missing). */
export interface Conflict {
  readonly theirs?: ConnectionDetails;
}

/** The one value of the editor. */
export interface EditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed. */
  readonly error?: BackendError | undefined;
  readonly form: ConnectionForm;
  /** What is stored, as a form. */
  readonly base: ConnectionForm;
  readonly fields: readonly ConfigurationField[];
  readonly dirty: boolean;
  /** What is stored is deleted. */
  readonly deleted: boolean;
  /** The configuration fields cannot be changed as things are. */
  readonly locked: boolean;
  readonly problems: readonly Problem[];
  readonly test: TestState;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** A part of it is saved: saving again finishes it. */
  readonly rest?: Rest | undefined;
  readonly conflict?: Conflict | undefined;
  /** The present values passed a test, or need none. */
  readonly tested: boolean;
  readonly canSave: boolean;
}

/** What was stored; one save can be several steps. */
export interface StoredStep {
  readonly step: Step;
  readonly details: ConnectionDetails;
  /** Whether it is a new one. */
  readonly created: boolean;
  /** False when something is still missing. */
  readonly complete: boolean;
  readonly activation?: SyncActivation | undefined;
  /** What belongs to the original of a copy and could not be copied. */
  readonly notCopied?: object | undefined;
}
