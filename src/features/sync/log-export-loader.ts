import type { ElementClass } from '../../core/custom-element.js';

/** The code of the dialog comes with its first use. */
export const logExportDialog: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./quotesync-sync-log-export-dialog.js')).QuotesyncSyncLogExportDialog,
};
