import { connections } from '../../locales/en/connections.js';
import { productExport } from '../../locales/en/product-export.js';
import { products } from '../../locales/en/products.js';

/** The words of the dialog and its parts. */
export const exportTerms = { ...connections, ...products, ...productExport };
