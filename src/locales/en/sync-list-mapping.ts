import { syncListsPart } from '../parts/sync-lists.js';

/** The dialog “List mapping”. */
export const syncListMapping = {
  syncListsPart,
};
