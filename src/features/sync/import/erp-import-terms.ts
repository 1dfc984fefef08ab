import type { Localize } from '../../../core/localize.js';
import { conflict } from '../../../locales/en/conflict.js';
import { connections } from '../../../locales/en/connections.js';
import { fields } from '../../../locales/en/fields.js';
import { sync } from '../../../locales/en/sync.js';
import { syncImport } from '../../../locales/en/sync-import.js';

/** The words of the dialog and its parts. */
export const erpImportTerms = { ...conflict, ...connections, ...fields, ...sync, ...syncImport };

export type ErpImportLocalize = Localize<typeof erpImportTerms>;
