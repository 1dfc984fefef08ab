import { QuotesyncProvider as ElementClass } from '../../shell/quotesync-provider.js';
import { component } from './component.js';

export const QuotesyncProvider = /* @__PURE__ */ component('quotesync-provider', ElementClass);
