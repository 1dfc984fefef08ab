/** Registers the elements. Each tab registers itself when it is first opened, so this stays small. */
// The types of the elements (`document.querySelector('quotesync-admin')`) come with the registration.
export type { QuotesyncAdmin } from './shell/quotesync-admin.js';

import { define } from './core/custom-element.js';
import { QuotesyncAdmin } from './shell/quotesync-admin.js';

// Lit brings a registry of its own to Node: on a server there is nothing to register for.
if (typeof document !== 'undefined') define(QuotesyncAdmin);
