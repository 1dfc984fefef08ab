import type { Localize } from '../../core/localize.js';
import { connections } from '../../locales/en/connections.js';
import { priceAdjustment } from '../../locales/en/price-adjustment.js';
import { products } from '../../locales/en/products.js';

/** The words of the dialog and its parts. */
export const adjustTerms = { ...connections, ...products, ...priceAdjustment };

export type AdjustLocalize = Localize<typeof adjustTerms>;
