import type { BackendError } from '../backend/backend-error.js';

/** The cause of a refusal by the page. Registered: there may be another copy of the library on the page. */
export const REFUSED = Symbol.for('quotesync.refused');

/** The page refused it: nothing was sent, and everything else of the same action is refused, too. */
export const isRefused = (error: BackendError | undefined): boolean => error?.cause === REFUSED;
