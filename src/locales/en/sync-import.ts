import { syncImportPart } from '../parts/sync-import.js';

/** The dialog “Import from ERP”. */
export const syncImport = {
  syncImportPart,
};
