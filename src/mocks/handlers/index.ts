import { http, type RequestHandler } from 'msw';
import type { Tenant } from '../tenant/tenant.js';
import { createRoutes, type HandlerOptions } from './routes.js';

export type { HandlerOptions } from './routes.js';

/** The WebAPI's agents over a tenant, as MSW handlers for a service worker, a test, or a real port. */
export function createHandlers(tenant: Tenant, options: HandlerOptions = {}): RequestHandler[] {
  return createRoutes(tenant, options).map(({ method, pattern, answer }) =>
    http[method](pattern, ({ request }) => answer(request)),
  );
}
