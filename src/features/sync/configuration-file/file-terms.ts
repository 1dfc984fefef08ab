import type { Localize } from '../../../core/localize.js';
import { conflict } from '../../../locales/en/conflict.js';
import { connections } from '../../../locales/en/connections.js';
import { fields } from '../../../locales/en/fields.js';
import { sync } from '../../../locales/en/sync.js';
import { syncFile } from '../../../locales/en/sync-file.js';

/** The words of the dialog. */
export const fileTerms = { ...connections, ...conflict, ...fields, ...sync, ...syncFile };

export type FileLocalize = Localize<typeof fileTerms>;
