const KINDS = [
  'network',
  'timeout',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'validation',
  'rate-limited',
  'server',
  'protocol',
  'unsupported',
] as const;

/** What went wrong, in the few kinds that a user interface treats differently. */
export type BackendErrorKind = (typeof KINDS)[number];

export interface BackendErrorOptions {
  /** A sentence the service wrote for the user, shown as text. Absent: the words of the kind are used. */
  userMessage?: string | undefined;
  /** Messages by field name of the model that was sent, for example `{ name: 'Too long' }`. */
  fieldErrors?: Readonly<Record<string, string>> | undefined;
  /** Whether the same call may succeed later. Default: true for network, timeout, rate-limited and server. */
  retryable?: boolean | undefined;
  /** Identifies the call: in the service's log when it named one, else in what the adapter tells its host. */
  correlationId?: string | undefined;
  /** Seconds to wait before the next attempt, when the service said so. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

const RETRYABLE: ReadonlySet<BackendErrorKind> = new Set(['network', 'timeout', 'rate-limited', 'server']);

/**
 * The one error that every method of a {@link Backend} rejects with.
 * `message` is technical and for logs: it never holds a secret. The user reads `userMessage` or the words of `kind`.
 *
 * A call that its own caller aborted is no error of the backend: it rejects with the signal's `reason`.
 */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  readonly kind: BackendErrorKind;
  readonly userMessage: string | undefined;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly retryable: boolean;
  readonly correlationId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(kind: BackendErrorKind, message: string, options: BackendErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.userMessage = options.userMessage;
    this.fieldErrors = options.fieldErrors ?? {};
    this.retryable = options.retryable ?? RETRYABLE.has(kind);
    this.correlationId = options.correlationId;
    this.retryAfter = options.retryAfter;
  }

  /** Any thrown value as a `BackendError`: a host's own backend may throw what it likes. */
  static from(thrown: unknown): BackendError {
    if (thrown instanceof BackendError) return thrown;
    // Two copies of the library on one page have two classes; the name and the kind are what counts.
    if (thrown instanceof Error && thrown.name === 'BackendError' && 'kind' in thrown) {
      const { message, cause, userMessage, fieldErrors, retryable, correlationId, retryAfter } = thrown as BackendError;
      // A kind of a later version has no words here.
      const kind = KINDS.find((known) => known === thrown.kind) ?? 'server';
      return new BackendError(kind, message, { cause, userMessage, fieldErrors, retryable, correlationId, retryAfter });
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new BackendError('server', message, { cause: thrown, retryable: true });
  }
}
