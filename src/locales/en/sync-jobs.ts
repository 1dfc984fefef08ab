import { syncDialogsPart } from '../parts/sync-dialogs.js';

/** Resynchronising, and how far it is. */
export const syncJobs = {
  syncDialogsPart,
};
