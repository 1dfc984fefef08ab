import assert from 'node:assert/strict';
import { after, beforeEach, before, describe, it } from 'node:test';
import {
  createHandlers,
  createMockFetch,
  createTenant,
  FaultPlan,
  parseFaults,
  parseLatency,
  type FaultKind,
} from '../../src/mocks/index.js';
import { callerOf, instantly, startServer, type JsonObject, type RunningServer } from './support.js';

describe('Faults', () => {
  const faults = new FaultPlan();
  const call = callerOf(
    'https://online.example/Cust12345',
    createMockFetch(createHandlers(createTenant('demo', instantly), { faults })),
  );
  const hit = (kind: FaultKind, pattern = 'Quote/HasConnections', times = 1): void => {
    faults.add({ kind, pattern, times });
  };
  beforeEach(() => {
    faults.clear();
    faults.latency = undefined;
  });

  it('are answers with the status they are named after', async () => {
    for (const kind of ['401', '403', '404', '409', '429', '500', '503'] as const) {
      hit(kind);
      const response = await call.post('Quote/HasConnections');
      assert.equal(response.status, Number(kind));
      assert.match(response.headers.get('Content-Type') ?? '', /json/);
    }
    hit('429');
    assert.equal((await call.post('Quote/HasConnections')).headers.get('Retry-After'), '2');
  });

  it('can hide behind status 200', async () => {
    hit('error-200');
    assert.equal((await call.object('Quote/HasConnections'))['Error'], true);
    hit('null');
    assert.equal(await call.ask('Quote/HasConnections'), null);
    hit('shape');
    assert.equal('IsOk' in (await call.object('Quote/HasConnections')), false);
    hit('malformed');
    await assert.rejects(call.ask('Quote/HasConnections'), SyntaxError);
    hit('html');
    const page = await call.post('Quote/HasConnections');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('Content-Type') ?? '', /^text\/html/);
  });

  it('can be no answer at all', async () => {
    hit('offline');
    await assert.rejects(call.post('Quote/HasConnections'), TypeError);
    hit('hang');
    const silent = call.post('Quote/HasConnections').then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(resolve, 60, 'silent'));
    assert.equal(await Promise.race([silent, patience]), 'silent');
  });

  it('hit the next calls of the methods that match, and are used up', async () => {
    hit('500', 'quote/*', 2);
    const statuses = [];
    for (const path of ['MDO/GetListNames', 'Quote/HasConnections', 'Quote/GetConnection', 'Quote/HasConnections']) {
      statuses.push((await call.post(path)).status);
    }
    assert.deepEqual(statuses, [200, 500, 500, 200]);
    assert.deepEqual(faults.rules, []);
  });

  it('let calls through first when they are told to', async () => {
    faults.add({ kind: '503', pattern: 'Quote/HasConnections', after: 2, times: 1 });
    faults.add({ kind: '429', pattern: 'Quote/*', after: 3 });
    const statuses = [];
    for (const path of ['HasConnections', 'GetConnection', 'HasConnections', 'HasConnections', 'HasConnections']) {
      statuses.push((await call.post(`Quote/${path}`)).status);
    }
    assert.deepEqual(statuses, [200, 200, 200, 503, 429], 'each rule counts the calls that match it');
  });

  it('stay until they are cleared when they have no number', async () => {
    faults.add({ kind: '503', pattern: '*' });
    faults.add({ kind: '401', pattern: 'Quote/GetConnection' });
    assert.equal((await call.post('MDO/GetListNames')).status, 503);
    assert.equal((await call.post('Quote/GetConnection')).status, 503);
    faults.clear('*');
    assert.equal((await call.post('MDO/GetListNames')).status, 200);
    assert.equal((await call.post('Quote/GetConnection')).status, 401);
    faults.clear();
    assert.equal((await call.post('Quote/GetConnection')).status, 200);
  });

  it('do not change anything in the tenant', async () => {
    hit('500', 'Quote/DeleteConnection');
    await call.post('Quote/DeleteConnection', { QuoteConnectionId: 1 });
    assert.equal((await call.object('Quote/GetConnection', { QuoteConnectionId: 1 }))['Deleted'], false);
  });

  it('include time', async () => {
    faults.latency = 80;
    const before = performance.now();
    await call.post('Quote/HasConnections');
    assert.ok(performance.now() - before >= 75);
    const delays = (plan: FaultPlan): number[] => Array.from({ length: 20 }, () => plan.nextDelay());
    const some = delays(new FaultPlan([], [100, 900]));
    assert.ok(some.every((ms) => ms >= 100 && ms <= 900));
    assert.ok(new Set(some).size > 10);
    assert.deepEqual(delays(new FaultPlan([], [100, 900])), some, 'the sequence is repeatable');
  });
});

describe('A fault switch', () => {
  it('is read', () => {
    assert.deepEqual(parseFaults('500@Quote/SaveConnectionConfigFields*1, 401@*,null@Quote/**3,hang@**2'), [
      { kind: '500', pattern: 'Quote/SaveConnectionConfigFields', times: 1 },
      { kind: '401', pattern: '*' },
      { kind: 'null', pattern: 'Quote/*', times: 3 },
      { kind: 'hang', pattern: '*', times: 2 },
    ]);
    assert.deepEqual(parseFaults('500@Resource/SetResourceSubstitution+2*1,401@*+3'), [
      { kind: '500', pattern: 'Resource/SetResourceSubstitution', after: 2, times: 1 },
      { kind: '401', pattern: '*', after: 3 },
    ]);
    const inAnAddress = new URLSearchParams('fault=503@Quote/*+1').get('fault') ?? '';
    assert.deepEqual(parseFaults(inAnAddress), [{ kind: '503', pattern: 'Quote/*', after: 1 }]);
    assert.deepEqual(parseFaults(''), []);
    assert.equal(parseLatency('300'), 300);
    assert.deepEqual(parseLatency('100-900'), [100, 900]);
  });

  it('is refused in words', () => {
    for (const text of ['500', '418@*', '500@', '@Quote/X', '500@Quote/X*many', '500@Quote/*1', '500@Quote/X+']) {
      assert.throws(
        () => parseFaults(text),
        (error) => error instanceof RangeError && error.message.startsWith(`“${text}” is no fault`),
      );
    }
    for (const text of ['', 'soon', '5-', '-5'])
      assert.throws(() => parseLatency(text), { name: 'RangeError', message: /is no latency/ });
  });
});

describe('Faults over real HTTP', () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  it('break the connection, or keep it silent until the caller gives up', async () => {
    const call = callerOf(server.url);
    server.faults.add({ kind: 'offline', pattern: '*', times: 1 });
    await assert.rejects(call.post('Quote/HasConnections'), TypeError);
    server.faults.add({ kind: 'hang', pattern: '*', times: 1 });
    const headers = { Authorization: 'Bearer test' };
    const signal = AbortSignal.timeout(80);
    const silent = fetch(`${server.url}/api/v1/Agents/Quote/HasConnections`, { method: 'POST', headers, signal });
    await assert.rejects(silent, { name: 'TimeoutError' });
    const next = (await call.ask('Quote/HasConnections')) as JsonObject;
    assert.equal(next['IsOk'], true, 'the server is well afterwards');
  });
});
