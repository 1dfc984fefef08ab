import { syncDialogsPart } from '../parts/sync-dialogs.js';

/** What the dialog of a sync connection says beyond those of all connections. */
export const syncConnectionDialog = {
  syncDialogsPart,
};
