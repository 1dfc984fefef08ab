/** Registers the elements. Each tab registers itself when it is first opened, so this stays small. */
// The types of the elements (`document.querySelector('quotesync-admin')`) and of what the document hears come with the
// registration.
export type { QuotesyncVersionConflictEvent } from './core/page-conflict.js';
export type { QuotesyncAdmin } from './shell/quotesync-admin.js';
export type { QuotesyncProvider } from './shell/quotesync-provider.js';

import { setBackendFactory } from './core/backend-factory.js';
import { define } from './core/custom-element.js';
import { QuotesyncAdmin } from './shell/quotesync-admin.js';
import { QuotesyncProvider } from './shell/quotesync-provider.js';

setBackendFactory(async (baseUrl) => {
  const { SuperOfficeBackend } = await import('./adapters/superoffice/index.js');
  return new SuperOfficeBackend({ baseUrl });
});

// Lit brings a registry of its own to Node: on a server there is nothing to register for.
if (typeof document !== 'undefined') define(QuotesyncAdmin, QuotesyncProvider);
