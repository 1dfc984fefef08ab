import { QuotesyncAdmin as ElementClass } from '../../shell/quotesync-admin.js';
import { component } from './component.js';

export const QuotesyncAdmin = /* @__PURE__ */ component('quotesync-admin', ElementClass);
