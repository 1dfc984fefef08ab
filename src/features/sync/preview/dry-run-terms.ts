import type { Localize } from '../../../core/localize.js';
import { conflict } from '../../../locales/en/conflict.js';
import { sync } from '../../../locales/en/sync.js';
import { syncPreview } from '../../../locales/en/sync-preview.js';

/** The words of the dialog and its parts. */
export const dryRunTerms = { ...conflict, ...sync, ...syncPreview };

export type DryRunLocalize = Localize<typeof dryRunTerms>;
