import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import type { Localize } from '../../core/localize.js';

/** The words of the dialog and its parts. */
export const dialogTerms = { ...connections, ...connectionDialog };

export type DialogLocalize = Localize<typeof dialogTerms>;
