import { QuotesyncProducts as ElementClass } from '../../features/products/quotesync-products.js';
import { component } from './component.js';

export const QuotesyncProducts = /* @__PURE__ */ component('quotesync-products', ElementClass);
