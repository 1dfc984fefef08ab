import { FaultPlan, type Latency } from '../faults.js';
import type { Tenant } from '../tenant/tenant.js';
import { describe, invoke } from './agent-route.js';
import { Agents } from './agents.js';
import { json, methodNotAllowed, notFound } from './responses.js';

export interface HandlerOptions {
  /** Answer only below this address: `https://host/Cust1`, with or without `/api`. Default: any host and any path. */
  readonly baseUrl?: string;
  readonly latency?: Latency;
  /** Keep a reference to change the faults while the handlers are in use. */
  readonly faults?: FaultPlan;
  /** Ends calls that still wait or hang, as a broken network would. A service worker cannot stop before they end. */
  readonly closing?: AbortSignal;
}

/** `https://host/Cust1/api/`, `/Cust1` or nothing, as the start of a pattern that ends before `/api`. */
function prefixPattern(baseUrl: string | undefined): string {
  if (baseUrl === undefined) return String.raw`^\w+://[^/]+(?:/.*)?`;
  const base = baseUrl.replace(/\/+$/, '').replace(/\/api$/i, '');
  const literal = base.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return /^\w+:/.test(base) ? `^${literal}` : String.raw`^\w+://[^/]+${literal}`;
}

/** What answers at addresses that `pattern` matches: origin and path. */
export interface Route {
  /** `all` knows by itself what it cannot do. */
  readonly method: 'all' | 'get';
  readonly pattern: RegExp;
  readonly answer: (request: Request) => Response | Promise<Response>;
}

/** The WebAPI's agents over a tenant, whatever brings the requests. */
export function createRoutes(tenant: Tenant, options: HandlerOptions = {}): readonly Route[] {
  const faults = options.faults ?? new FaultPlan();
  if (options.latency !== undefined) faults.latency = options.latency;
  const agents = new Agents(tenant);
  const context = { faults, resources: tenant.resources, closing: options.closing };
  const api = `${prefixPattern(options.baseUrl)}/api`;
  const method = new RegExp(`${api}/v1/Agents/([^/]+)/([^/]+)/?$`, 'i');
  const rootOf = (request: Request): string => addressOf(request).replace(/\/$/, '');

  return [
    {
      method: 'all',
      pattern: method,
      answer: (request) => {
        const [, agent = '', name = ''] = method.exec(addressOf(request)) ?? [];
        const found = agents.find(agent, name);
        if (!found) return notFound(request.url);
        if (request.method === 'POST') return invoke(found, request, context);
        return request.method === 'GET' ? describe(found) : methodNotAllowed();
      },
    },
    {
      method: 'get',
      pattern: new RegExp(`${api}/v1/?$`, 'i'),
      answer: (request) =>
        json({ Methods: agents.all().map(({ agent, name }) => `${rootOf(request)}/Agents/${agent}/${name}`) }),
    },
    {
      method: 'get',
      pattern: new RegExp(`${api}/?$`, 'i'),
      answer: (request) => json({ v1: `${rootOf(request)}/v1`, Version: 'v1', NetServerVersion: '12.4.0.0' }),
    },
  ];
}

export function addressOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return origin + pathname;
}
