import { syncLogPart } from '../parts/sync-log.js';

/** The log of synchronisation. */
export const syncLog = {
  syncLogPart,
};
