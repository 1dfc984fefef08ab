import type { Localize } from '../../core/localize.js';
import type { priceAdjustment } from '../../locales/en/price-adjustment.js';

export type AdjustLocalize = Localize<typeof priceAdjustment>;
