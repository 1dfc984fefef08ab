import { syncDialogsPart } from '../parts/sync-dialogs.js';

/** The dialog “Set Sync Priority”. */
export const syncPriority = {
  syncDialogsPart,
};
