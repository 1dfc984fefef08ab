import { syncListsPart } from '../parts/sync-lists.js';

/** The dialogs of default values. */
export const syncDefaults = {
  syncListsPart,
};
