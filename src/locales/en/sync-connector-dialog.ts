import { syncDialogsPart } from '../parts/sync-dialogs.js';

/** The dialog of a sync connector. */
export const syncConnectorDialog = {
  syncDialogsPart,
};
