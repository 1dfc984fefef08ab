import type { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connections } from '../../locales/en/connections.js';
import { fieldConfiguration } from '../../locales/en/field-configuration.js';
import { productDialog } from '../../locales/en/product-dialog.js';
import { settings } from '../../locales/en/settings.js';

/** The words of the dialog "Configure product" and its parts. */
export const fieldTerms = { ...connections, ...settings, ...productDialog, ...conflict, ...fieldConfiguration };

export type FieldLocalize = Localize<typeof fieldTerms>;
