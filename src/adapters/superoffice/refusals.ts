import { BackendError, type BackendErrorKind } from '../../backend/index.js';

const REFUSALS: ReadonlySet<BackendErrorKind> = new Set(['forbidden', 'not-found', 'unsupported']);
const UNHELPFUL: ReadonlySet<BackendErrorKind> = new Set([...REFUSALS, 'validation', 'server']);

/** The service will not or cannot do this for this user; asking again changes nothing. */
export function isRefusal(thrown: unknown): thrown is BackendError {
  return thrown instanceof BackendError && REFUSALS.has(thrown.kind);
}

/** Refused, or not understood: what is asked in a way that is documented nowhere may be asked in the wrong way. */
export function isUnhelpful(thrown: unknown): thrown is BackendError {
  return thrown instanceof BackendError && UNHELPFUL.has(thrown.kind);
}
