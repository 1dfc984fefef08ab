import type { BackendError } from '../backend/backend-error.js';
import type { SupportBundle } from './support-bundle.js';

/**
 * A call that failed, without what was sent or answered: what a support bundle may hold. Also a part that could not be
 * drawn: then `kind` and `method` are `render`, and `slice` is its tag.
 */
export interface FailedCall {
  readonly at: Date;
  /** `connections`, `sync.mapping` … */
  readonly slice: string;
  readonly method: string;
  readonly id: number | undefined;
  readonly kind: string;
  /** Technical; for logs. */
  readonly message: string;
  readonly correlationId: string | undefined;
  /** How often in a row, when a question that is asked again and again went wrong. */
  readonly times: number;
}

/** A `base-url` of which there is no backend yet. */
export interface AwaitedBackend {
  /** Absent: it is being made. */
  readonly error?: BackendError;
  readonly retry: () => void;
}

/** What the elements inside another one of ours take over from it. */
export interface HostSurroundings {
  /** Why nothing may be changed, in the host's words; may be empty. */
  readonly readonlyReason: string;
  readonly hiddenParts: ReadonlySet<string>;
  readonly awaited: AwaitedBackend | undefined;
  /** Another number: everything is to be read again. */
  readonly refreshes: number;
  readonly remember: (failure: FailedCall) => void;
  /** Of the outermost element. */
  readonly supportBundle: () => Promise<SupportBundle>;
}
