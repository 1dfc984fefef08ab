import { expect } from 'chai';
import { createHandlers, createMockFetch, createTenant, startMocks, type StartedMocks } from '../../src/mocks/index.js';

const path = '/Cust12345/api/v1/Agents/Quote/GetConnection';
const ask = (headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: '{"quoteConnectionId":2}',
});
const token = { Authorization: 'Bearer demo' };

describe('The mock fetch in a page', () => {
  const mockFetch = createMockFetch(createHandlers(createTenant('demo')));

  it('answers addresses relative to the page', async () => {
    const response = await mockFetch(path, ask({ ...token, 'SO-Language': 'nb' }));
    const connection = (await response.json()) as { DisplayName: string };
    expect(connection.DisplayName).to.equal('Nordisk prisbok');
  });

  it('accepts the page’s session with an XSRF token, unless cookies are left out', async () => {
    const session = ask({ 'X-XSRF-TOKEN': 'abc' });
    expect((await mockFetch(path, session)).status).to.equal(200);
    expect((await mockFetch(path, { ...session, credentials: 'omit' })).status).to.equal(401);
    expect((await mockFetch(path, ask({}))).status).to.equal(401);
  });
});

describe('The mocks behind a service worker', () => {
  let mocks: StartedMocks;
  before(async () => {
    mocks = await startMocks({ tenant: 'demo' });
  });
  after(() => mocks.stop());
  afterEach(() => {
    mocks.faults.clear();
  });

  it('answer the page’s own fetch', async () => {
    const response = await fetch(path, ask({ ...token, 'SO-Language': 'en' }));
    expect(response.status).to.equal(200);
    expect(((await response.json()) as { DisplayName: string }).DisplayName).to.equal('Nordic price book');
  });

  it('work on the tenant that they give', async () => {
    mocks.tenant.quoteConnections.delete(2);
    const response = await fetch(path, ask(token));
    expect(((await response.json()) as { Deleted: boolean }).Deleted).to.equal(true);
    mocks.tenant.reset();
  });

  it('leave the page’s other requests alone', async () => {
    const own = await fetch('/mockServiceWorker.js');
    expect(own.status).to.equal(200);
    expect(own.headers.get('Content-Type')).to.contain('javascript');
  });

  it('can be offline, or silent until the caller gives up', async () => {
    mocks.faults.add({ kind: 'offline', pattern: '*', times: 1 });
    const offline = await fetch(path, ask(token)).then(
      () => 'answered',
      (error: unknown) => error,
    );
    expect(offline).to.be.instanceOf(TypeError);
    mocks.faults.add({ kind: 'hang', pattern: '*', times: 1 });
    const silent = await fetch(path, { ...ask(token), signal: AbortSignal.timeout(100) }).then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    );
    expect(silent).to.equal('TimeoutError');
    expect((await fetch(path, ask(token))).status).to.equal(200);
  });
});
