import { QuotesyncSync as ElementClass } from '../../features/sync/quotesync-sync.js';
import { component } from './component.js';

export const QuotesyncSync = /* @__PURE__ */ component('quotesync-sync', ElementClass);
