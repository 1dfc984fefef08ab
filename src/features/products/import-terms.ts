import type { Localize } from '../../core/localize.js';
import { connections } from '../../locales/en/connections.js';
import { productImport } from '../../locales/en/product-import.js';
import { products } from '../../locales/en/products.js';

/** The words of the dialog and its parts. */
export const importTerms = { ...connections, ...products, ...productImport };

export type ImportLocalize = Localize<typeof importTerms>;
