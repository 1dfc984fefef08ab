import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { http, passthrough } from 'msw';
import { createHandlers, createMockFetch, createTenant, FaultPlan } from '../../src/mocks/index.js';
import { instantly } from './support.js';

describe('The mock fetch', () => {
  const faults = new FaultPlan();
  const tenant = createTenant('demo', instantly);
  const mockFetch = createMockFetch(createHandlers(tenant, { faults }));
  const address = 'https://online.example/Cust12345/api/v1/Agents/Quote/GetConnection';
  const init = { method: 'POST', headers: { Authorization: 'Bearer test' }, body: '{"QuoteConnectionId":1}' };

  it('answers strings, URLs and requests', async () => {
    for (const input of [address, new URL(address), new Request(address, init)]) {
      const response = await mockFetch(input, input instanceof Request ? undefined : init);
      assert.equal(response.status, 200);
    }
  });

  it('rejects with the caller’s own reason, at once, whether aborted before or meanwhile', async () => {
    const reason = { why: 'the user left' };
    await assert.rejects(
      mockFetch(address, { ...init, signal: AbortSignal.abort(reason) }),
      (error) => error === reason,
    );
    faults.add({ kind: 'hang', pattern: '*', times: 1 });
    const leaving = new AbortController();
    const silent = mockFetch(address, { ...init, signal: leaving.signal });
    setTimeout(() => {
      leaving.abort(reason);
    }, 20);
    await assert.rejects(silent, (error) => error === reason);
    faults.latency = 60_000;
    const slow = mockFetch(new Request(address, { ...init, signal: AbortSignal.timeout(20) }));
    await assert.rejects(slow, { name: 'TimeoutError' });
    faults.latency = undefined;
  });

  it('fails like a network for addresses that nobody answers', async () => {
    await assert.rejects(mockFetch('https://online.example/elsewhere'), TypeError);
    await assert.rejects(mockFetch('/relative/in/node'), TypeError);
    const passing = createMockFetch([http.get('https://online.example/*', () => passthrough())]);
    await assert.rejects(passing('https://online.example/elsewhere'), TypeError);
  });

  it('keeps to one address when the handlers have one', async () => {
    for (const baseUrl of ['https://online.example/Cust12345', 'https://online.example/Cust12345/api/', '/Cust12345']) {
      const own = createMockFetch(createHandlers(tenant, { baseUrl }));
      assert.equal((await own(address, init)).status, 200, baseUrl);
      await assert.rejects(own(address.replace('Cust12345', 'Cust99999'), init), TypeError);
    }
  });
});
