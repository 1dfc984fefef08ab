/** The `fetch` that needs no MSW does what the one over MSW handlers does; how it ends, as the real one does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createHandlers,
  createMockFetch,
  createTenant,
  createTenantFetch,
  FaultPlan,
  parseFaults,
} from '../../src/mocks/index.js';

const BASE = 'https://crm.example/Cust1';
const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
const list = (fetch: typeof globalThis.fetch, init: RequestInit = {}): Promise<Response> =>
  fetch(`${BASE}/api/v1/Agents/Quote/GetAllInstalledQuoteConnections`, { method: 'POST', headers, ...init });

describe('createTenantFetch', () => {
  it('answers as MSW does over the same tenant', async () => {
    const tenant = createTenant('demo');
    const fetches = [createTenantFetch(tenant), createMockFetch(createHandlers(tenant))];
    for (const [path, init] of [
      ['v1/Agents/Quote/GetAllInstalledQuoteConnections', { method: 'POST', headers }],
      ['v1/Agents/Quote/GetAllInstalledQuoteConnections', { method: 'POST' }],
      ['v1/Agents/Quote/GetAllInstalledQuoteConnections', { method: 'PUT', headers }],
      ['v1/Agents/Quote/NoSuchMethod?with=more', { method: 'POST', headers }],
      ['v1/', {}],
      ['', {}],
    ] as const) {
      const [own, over] = await Promise.all(
        fetches.map(async (fetch) => {
          const response = await fetch(`${BASE}/api/${path}`, init);
          return { status: response.status, body: await response.text() };
        }),
      );
      assert.deepEqual(own, over, path);
    }
  });

  it('answers below its address only', async () => {
    const fetch = createTenantFetch(createTenant('demo'), { baseUrl: 'https://crm.example/Cust2' });
    await assert.rejects(list(fetch), TypeError);
  });

  it('fails like a network that is gone, and gives up when it is told to', async () => {
    const faults = new FaultPlan(parseFaults('offline@Quote/**1,hang@Quote/**1'));
    const fetch = createTenantFetch(createTenant('demo'), { faults });
    await assert.rejects(list(fetch), TypeError);
    const reason = new Error('given up');
    const controller = new AbortController();
    const hanging = list(fetch, { signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(hanging, reason);
    await assert.rejects(list(fetch, { signal: AbortSignal.abort(reason) }), reason);
  });
});
