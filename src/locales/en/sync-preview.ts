import { syncImportPart } from '../parts/sync-import.js';

/** What the next synchronisation would do. */
export const syncPreview = {
  syncImportPart,
};
