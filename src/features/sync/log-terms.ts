import type { Localize } from '../../core/localize.js';
import { syncLog } from '../../locales/en/sync-log.js';

/** The words of the log and its parts. */
export const logTerms = { ...syncLog };

export type LogLocalize = Localize<typeof logTerms>;
