/** Registers the elements. Each tab registers itself when it is first opened, so this stays small. */
import { define } from './core/custom-element.js';
import { QuotesyncAdmin } from './shell/quotesync-admin.js';

define(QuotesyncAdmin);
