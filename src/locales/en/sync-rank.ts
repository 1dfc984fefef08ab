import { syncListsPart } from '../parts/sync-lists.js';

/** The dialog “Rank Fields”. */
export const syncRank = {
  syncListsPart,
};
