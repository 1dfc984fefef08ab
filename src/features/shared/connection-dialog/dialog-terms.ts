import { conflict } from '../../../locales/en/conflict.js';
import { connectionDialog } from '../../../locales/en/connection-dialog.js';
import { connections } from '../../../locales/en/connections.js';
import { fields } from '../../../locales/en/fields.js';
import type { Localize } from '../../../core/localize.js';

/** The words of the dialog and its parts. */
export const dialogTerms = { ...fields, ...connections, ...conflict, ...connectionDialog };

export type DialogLocalize = Localize<typeof dialogTerms>;
