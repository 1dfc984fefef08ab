import { syncPart } from '../parts/sync.js';

/** The tab “Sync”. Official labels are SuperOffice’s own, literally. */
export const sync = {
  syncPart,
};
