import type { BackendError, BackendErrorKind } from '../backend/index.js';

const UNANSWERED: ReadonlySet<BackendErrorKind> = new Set(['network', 'timeout', 'protocol']);

/** No answer, or none that can be read: what was sent may have been stored all the same. */
export function isUnanswered({ kind }: BackendError): boolean {
  return UNANSWERED.has(kind);
}

/** Unanswered, or a service that failed, perhaps after it had stored what was sent. For what must not be done twice. */
export function mayBeStored(error: BackendError): boolean {
  return isUnanswered(error) || error.kind === 'server';
}
