import { QuotesyncConnections as ElementClass } from '../../features/connections/quotesync-connections.js';
import { component } from './component.js';

export const QuotesyncConnections = /* @__PURE__ */ component('quotesync-connections', ElementClass);
