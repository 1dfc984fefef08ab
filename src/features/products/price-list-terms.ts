import type { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import { priceListDialog } from '../../locales/en/price-list-dialog.js';
import { products } from '../../locales/en/products.js';

/** The words of the dialog and its parts. */
export const priceListTerms = { ...connections, ...conflict, ...connectionDialog, ...products, ...priceListDialog };

export type PriceListLocalize = Localize<typeof priceListTerms>;
