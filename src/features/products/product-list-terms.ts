import type { Localize } from '../../core/localize.js';
import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import { fields } from '../../locales/en/fields.js';
import { products } from '../../locales/en/products.js';

/** The words of the list of products and its parts. */
export const productListTerms = { ...fields, ...connections, ...connectionDialog, ...products };

export type ProductListLocalize = Localize<typeof productListTerms>;
