import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { BackendError, NewSecret, type BackendErrorKind } from '../../src/backend/index.js';
import { checkBackend } from '../../src/contract/index.js';
import { MockBackend } from '../../src/mocks/index.js';
import { freshTenant, subjectOn } from '../contract/subjects.js';
import { WireCheck } from '../rest-backend/openapi.js';
import { RestBackend } from '../rest-backend/rest-backend.js';
import { createRestServer } from '../rest-backend/rest-server.js';
import { createRestService } from '../rest-backend/rest-service.js';
import { fetchOf } from '../rest-backend/rest-subject.js';

/** A backend whose service answers everything alike. @returns it, and the requests that it made */
function backendOn(answer: (request: Request) => Response | Promise<Response>, timeout = 1000) {
  const requests: Request[] = [];
  const fetch = fetchOf(async (request) => {
    requests.push(request.clone());
    return answer(request);
  });
  return { backend: new RestBackend({ baseUrl: 'https://erp.example', fetch, timeout }), requests };
}

async function errorOf(promise: Promise<unknown>): Promise<BackendError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof BackendError, `rejected with ${String(error)}`);
  return error;
}

describe('the REST example on the wire', () => {
  it('keeps its promises over a real connection', async () => {
    const check = new WireCheck().bodyProblems;
    const tenant = freshTenant();
    const server = createRestServer(createRestService(new MockBackend(tenant.tenant), check)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const open = (): RestBackend => new RestBackend({ baseUrl: `http://127.0.0.1:${port}` });
      const { failed, passed } = await checkBackend(() => subjectOn(open, tenant), {
        slices: ['connections', 'directory'],
      });
      assert.deepEqual(
        failed.map(({ error }) => error?.message),
        [],
      );
      assert.ok(passed > 30);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  const problem = (status: number, body: unknown = { status, title: 'x', detail: 'Sorry.' }): Response =>
    Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
  const html = (status: number): Response =>
    new Response('<h1>Sign in</h1>', { status, headers: { 'Content-Type': 'text/html' } });
  const answers: readonly (readonly [string, () => Response | Promise<Response>, BackendErrorKind])[] = [
    ['400', () => problem(400), 'validation'],
    ['401', () => problem(401), 'unauthenticated'],
    ['403', () => problem(403), 'forbidden'],
    ['404', () => problem(404), 'not-found'],
    ['409', () => problem(409), 'conflict'],
    ['429', () => problem(429), 'rate-limited'],
    ['500', () => problem(500), 'server'],
    ['501', () => problem(501), 'unsupported'],
    ['502', () => problem(502), 'protocol'],
    ['504', () => problem(504), 'timeout'],
    ['a status of a later version', () => problem(599), 'server'],
    ['a page of a proxy that says 401', () => html(401), 'unauthenticated'],
    ['a page of a proxy that says 503', () => html(503), 'server'],
    ['a page instead of data', () => html(200), 'protocol'],
    ['half of the data', () => new Response('[{"id":1', { status: 200 }), 'protocol'],
    ['null', () => Response.json(null), 'protocol'],
    ['an object instead of a list', () => Response.json({ rows: [] }), 'protocol'],
    ['rows without what is needed', () => Response.json([{ id: 1 }]), 'protocol'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['no answer in time', () => new Promise((resolve) => setTimeout(() => resolve(problem(500)), 500)), 'timeout'],
  ];
  for (const [what, answer, kind] of answers) {
    it(`makes of ${what} an error of kind ${kind}`, async () => {
      const { backend } = backendOn(answer, kind === 'timeout' ? 20 : 1000);
      const error = await errorOf(backend.directory.associates());
      assert.equal(error.kind, kind);
      assert.match(error.message, /GET \/associates/);
    });
  }

  it('hands on what the service says for the user, at the fields, and for a technician', async () => {
    const body = { status: 400, title: 'x', detail: 'Sorry.', fieldErrors: { name: 'Too long' }, correlationId: 'c-1' };
    const error = await errorOf(backendOn(() => problem(400, body)).backend.directory.associates());
    assert.deepEqual(
      [error.userMessage, error.fieldErrors, error.correlationId],
      ['Sorry.', { name: 'Too long' }, 'c-1'],
    );
  });

  it('sends secrets in the body alone, and nothing that a form of another site could send', async () => {
    const { backend, requests } = backendOn(() => problem(500));
    const values = new Map([['password', new NewSecret('FAKE-canary-4455')]]);
    const error = await errorOf(backend.connections.saveConfiguration(3, values, { language: 'nb' }));
    await errorOf(backend.connections.restore(3));
    const [save, restore] = requests;
    assert.ok(save && restore);
    assert.deepEqual([save.method, save.url], ['PUT', 'https://erp.example/quote-connections/3/values']);
    assert.equal(save.headers.get('Accept-Language'), 'nb');
    assert.deepEqual(await save.json(), { values: { password: { new: 'FAKE-canary-4455' } } });
    assert.ok(!JSON.stringify([error, error.message]).includes('canary'));
    assert.deepEqual([restore.method, restore.headers.get('Content-Type')], ['POST', 'application/json']);
  });

  it('escapes what stands in an address', async () => {
    const { backend, requests } = backendOn(() => problem(404));
    await errorOf(backend.connections.create('A/B?c=d #é'));
    assert.equal(requests[0]?.url, 'https://erp.example/quote-connectors/A%2FB%3Fc%3Dd%20%23%C3%A9/new-connection');
  });
});

describe('the check of the wire', () => {
  const wire = new WireCheck();

  it('finds what an answer has too much, too little and wrong', async () => {
    const row = { id: 1, name: 'A' };
    const operation = 'GET /associates';
    assert.equal(await wire.problemOf(operation, Response.json([row])), undefined);
    for (const [answer, words] of [
      [[{ ...row, password: 'x' }], /additional/],
      [[{ id: 1 }], /name/],
      [[{ ...row, id: '1' }], /integer/],
      [row, /array/],
    ] as const) {
      assert.match((await wire.problemOf(operation, Response.json(answer))) ?? '', words);
    }
    assert.match((await wire.problemOf(operation, Response.json([row], { status: 201 }))) ?? '', /201/);
    assert.match((await wire.problemOf(operation, new Response('x'))) ?? '', /text\/plain/);
    await assert.rejects(wire.problemOf('GET /nothing', Response.json([])), /has no GET \/nothing/);
  });

  it('knows bodies that are not what an operation takes, and a secret that is given out', async () => {
    assert.deepEqual(wire.bodyProblems('PUT /sync/engine/interval', { interval: 60 }), []);
    assert.deepEqual(wire.bodyProblems('PUT /sync/engine/interval', { interval: 'often' }), ['interval']);
    assert.deepEqual(wire.bodyProblems('PUT /sync/engine/interval', {}), ['']);
    const { tenant } = freshTenant();
    const service = createRestService(new MockBackend(tenant), wire.bodyProblems);
    const at = 'http://127.0.0.1/quote-connectors/Nordic%20ERP%20Gateway/new-connection';
    const operation = 'GET /quote-connectors/{name}/new-connection';
    const answer = await service(new Request(at));
    assert.equal(await wire.problemOf(operation, answer.clone()), undefined);
    const text = (await answer.text()).replace('"password":{"isSet":false}', '"password":{"new":"x"}');
    const leak = new Response(text, { headers: { 'Content-Type': 'application/json' } });
    assert.match((await wire.problemOf(operation, leak)) ?? '', /password|oneOf/);
  });
});
