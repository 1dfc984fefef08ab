/**
 * A host page as strict as they come: the script-tag build from /cdn/, and the mocked tenant behind the adapter's
 * `fetch` (registering a service worker is itself a Trusted Types sink). `?tenant=` as on the dev page.
 */
import { SuperOfficeBackend } from '/cdn/quotesync.js';
import { createHandlers, createMockFetch, createTenant } from '/mocks/mocks.js';

// What a host's own copy of Lit does while it loads. Under a `trusted-types` list a name may be taken only once.
globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

const tenant = createTenant(new URLSearchParams(location.search).get('tenant') ?? 'demo');
const fetch = createMockFetch(createHandlers(tenant));
const backend = new SuperOfficeBackend({ baseUrl: 'https://crm.example/Cust1', getToken: () => 'a-token', fetch });

document.querySelector('quotesync-admin').backend = backend;
