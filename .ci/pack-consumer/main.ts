/** A host as in the README: built with Vite against the packed tarball, and type-checked. */
import 'quotesync/define';
import { BackendError, type Backend, type QuotesyncAdmin } from 'quotesync';
import { describeBackend } from 'quotesync/contract';
import { createHandlers, createMockFetch, createTenant, MockBackend } from 'quotesync/mocks';
import { SuperOfficeBackend } from 'quotesync/superoffice';

const tenant = createTenant('demo');
const backend: Backend = new SuperOfficeBackend({
  baseUrl: 'https://crm.example/Cust1',
  getToken: () => 'a-token',
  fetch: createMockFetch(createHandlers(tenant)),
});

const admin: QuotesyncAdmin | null = document.querySelector('quotesync-admin');
if (!admin) throw new Error('The page has no <quotesync-admin>.');
admin.backend = backend;

/** Only has to compile: what a host's own tests and error handling use. */
export function usesTheOtherTypes(error: unknown): string {
  const mock: Backend = new MockBackend(createTenant('empty'));
  const runner = { describe: (_name: string, body: () => void) => body(), it: () => undefined };
  describeBackend(runner, 'mock', () => ({
    backend: mock,
    connectorName: '',
    accepted: new Map(),
    refused: new Map(),
  }));
  return error instanceof BackendError ? error.kind : 'unknown';
}

// @ts-expect-error a misspelt property must not compile: it proves that the types arrive at all.
admin.backendd = backend;
