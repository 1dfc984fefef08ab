import { addressOf, createRoutes, type HandlerOptions } from './handlers/routes.js';
import type { Tenant } from './tenant/tenant.js';
import { orAborted } from './waiting.js';

/**
 * A `fetch` that a tenant answers in this very process, without MSW and without a service worker: for
 * `new SuperOfficeBackend({ fetch })` on a page of its own.
 *
 * Like the real one it rejects with the signal's reason when aborted, and with a TypeError when there is no network (the
 * fault `offline`) or nobody answers at that address. Relative addresses work in a browser.
 */
export function createTenantFetch(tenant: Tenant, options: HandlerOptions = {}): typeof fetch {
  const routes = createRoutes(tenant, options);
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const address = addressOf(request);
    const route = routes.find(
      ({ method, pattern }) => pattern.test(address) && (method === 'all' || request.method === 'GET'),
    );
    if (!route) throw new TypeError(`Failed to fetch: no mock answers ${request.url}`);
    const response = await orAborted(Promise.resolve(route.answer(request)), signal);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}
