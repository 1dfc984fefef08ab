import type { Localize } from '../../core/localize.js';
import { connections } from '../../locales/en/connections.js';
import { shell } from '../../locales/en/shell.js';
import { sync } from '../../locales/en/sync.js';

/** The words of the tab and its parts. */
export const syncTerms = { ...connections, ...shell, ...sync };

export type SyncLocalize = Localize<typeof syncTerms>;
