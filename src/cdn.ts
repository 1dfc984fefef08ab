/** The script-tag build: registers the elements, with the SuperOffice adapter, and hands out what a page needs. */
// The types of the elements (`document.querySelector('quotesync-admin')`) and of what the document hears come with the
// registration.
export type { QuotesyncVersionConflictEvent } from './core/page-conflict.js';
export type { QuotesyncAdmin } from './shell/quotesync-admin.js';
export type { QuotesyncProvider } from './shell/quotesync-provider.js';

import { SuperOfficeBackend } from './adapters/superoffice/superoffice-backend.js';
import { setBackendFactory } from './core/backend-factory.js';
import { define } from './core/custom-element.js';
import { QuotesyncAdmin } from './shell/quotesync-admin.js';
import { QuotesyncProvider } from './shell/quotesync-provider.js';

export type { SuperOfficeOptions } from './adapters/superoffice/index.js';
export { BackendError } from './backend/backend-error.js';
export { NewSecret } from './backend/secret.js';
export { overrideTerms } from './core/localize.js';
export { VERSION } from './core/version.js';
export { SuperOfficeBackend };

setBackendFactory((baseUrl) => new SuperOfficeBackend({ baseUrl }));
if (typeof document !== 'undefined') define(QuotesyncAdmin, QuotesyncProvider);
