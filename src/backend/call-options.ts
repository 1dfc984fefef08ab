/** The last argument of every method of a backend. */
export interface CallOptions {
  /** Aborts the call: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** BCP 47. The language for the service's own texts; without it the backend's default. */
  readonly language?: string | undefined;
}
