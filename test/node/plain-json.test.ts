import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { nothing, SuperOfficeClient } from '../../src/adapters/superoffice/client.js';
import { plainJson } from '../../src/adapters/superoffice/plain-json.js';

/** What old frameworks put on the prototypes. */
function patch(): void {
  for (const owner of [Array.prototype, Object.prototype]) {
    Object.defineProperty(owner, 'toJSON', { value: () => 'patched', configurable: true, writable: true });
  }
}

describe('JSON on a page that has patched it', () => {
  afterEach(() => {
    for (const owner of [Array.prototype, Object.prototype]) Reflect.deleteProperty(owner, 'toJSON');
  });

  it('is the JSON of any other page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = JSON.stringify(value);
        patch();
        const text = plainJson(value);
        for (const owner of [Array.prototype, Object.prototype]) Reflect.deleteProperty(owner, 'toJSON');
        assert.equal(text, expected);
      }),
    );
  });

  it('leaves out what has no JSON, and lets things that decide themselves decide', () => {
    const value = { a: undefined, b: [undefined, new Date(0)], c: { toJSON: () => 'own' } };
    assert.equal(plainJson(value), JSON.stringify(value));
    assert.equal(plainJson(value), '{"b":[null,"1970-01-01T00:00:00.000Z"],"c":"own"}');
  });

  it('is what the service gets', async () => {
    const bodies: unknown[] = [];
    const client = new SuperOfficeClient({
      baseUrl: 'https://crm.example/Cust1',
      getToken: () => 'a-token',
      fetch: (_input, init) => {
        bodies.push(init?.body);
        return Promise.resolve(new Response(null, { status: 204 }));
      },
    });
    const call = { name: 'Quote/Save', parameters: { Ids: [1, 2], Names: [{ Name: 'A' }] }, answer: nothing };
    await client.call(call);
    patch();
    assert.equal(JSON.stringify([1]), '"patched"', 'the page is not patched: the test is void');
    await client.call(call);
    assert.deepEqual(bodies, Array(2).fill('{"Ids":[1,2],"Names":[{"Name":"A"}]}'));
  });
});
