import type { Localize } from '../../core/localize.js';
import { sync } from '../../locales/en/sync.js';
import { syncConnectionDialog } from '../../locales/en/sync-connection-dialog.js';
import { dialogTerms } from '../shared/connection-dialog/dialog-terms.js';

/** The words of the dialog of a sync connection and its parts. */
export const syncDialogTerms = { ...dialogTerms, ...sync, ...syncConnectionDialog };

export type SyncDialogLocalize = Localize<typeof syncDialogTerms>;
