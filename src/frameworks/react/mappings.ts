import { QuotesyncMappings as ElementClass } from '../../features/sync/mappings/quotesync-mappings.js';
import { component } from './component.js';

export const QuotesyncMappings = /* @__PURE__ */ component('quotesync-mappings', ElementClass);
