import type { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import { fields } from '../../locales/en/fields.js';
import { productDialog } from '../../locales/en/product-dialog.js';

/** The words of the product dialog and its parts. */
export const productTerms = { ...fields, ...connections, ...conflict, ...connectionDialog, ...productDialog };

export type ProductLocalize = Localize<typeof productTerms>;
