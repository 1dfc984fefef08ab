import type { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connections } from '../../locales/en/connections.js';
import { settings } from '../../locales/en/settings.js';
import { shell } from '../../locales/en/shell.js';

/** The words of the tab and its parts. */
export const settingsTerms = { ...connections, ...conflict, ...shell, ...settings };

export type SettingsLocalize = Localize<typeof settingsTerms>;
