import { QuotesyncSettings as ElementClass } from '../../features/settings/quotesync-settings.js';
import { component } from './component.js';

export const QuotesyncSettings = /* @__PURE__ */ component('quotesync-settings', ElementClass);
