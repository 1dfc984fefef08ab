import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  NewSecret,
  type BackendErrorKind,
  type ConfigurationValue,
  type QuoteConnectionInput,
} from '../../src/backend/index.js';
import { createTenant, MockBackend, type FaultKind, type Tenant } from '../../src/mocks/index.js';
import { instantly } from './support.js';

const NORDIC = 'Nordic ERP Gateway';

/** What every adapter must do is in the backend contract; here is what is this backend's own. */
describe('MockBackend', () => {
  let tenant: Tenant;
  let backend: MockBackend;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    backend = new MockBackend(tenant);
  });
  const ofKind = (kind: BackendErrorKind) => ({ name: 'BackendError', kind });

  it('speaks the language of the call, else its own', async () => {
    const name = async (language?: string): Promise<string | undefined> =>
      (await backend.connections.list({ includeDeleted: false }, { language }))[1]?.name;
    assert.equal(await name(), 'Nordic price book');
    assert.equal(await name('nb'), 'Nordisk prisbok');
    const norwegian = new MockBackend(tenant, { language: 'nb' });
    assert.equal((await norwegian.directory.userGroups())[1]?.name, 'Salg');
    const { connection, fields } = await backend.connections.get(2, { language: 'de' });
    assert.equal(connection.name, 'US:"Nordic price book";NO:"Nordisk prisbok"', 'what is edited stays raw');
    assert.equal(fields[0]?.label, 'Name der Excel-Datei');
  });

  it('decodes values by type and never gives a secret', async () => {
    const { values, fields } = await backend.connections.get(3);
    const expected: [string, ConfigurationValue][] = [
      ['serviceUrl', 'https://erp.example.com/quote'],
      ['password', { isSet: true }],
      ['priceBook', 'wholesale'],
      ['validFrom', '2026-01-01'],
      ['markup', '1.15'],
      ['includeStock', true],
      ['timeout', '45'],
    ];
    for (const [key, value] of expected) assert.deepEqual(values.get(key), value);
    assert.equal(values.has('captionService'), false, 'captions have no value');
    const everything = JSON.stringify([await backend.connections.get(3), [...values], fields]);
    assert.equal(everything.includes('FAKE-kept'), false);
  });

  it('stores what it is given the way connectors expect it, and keeps secrets that are not replaced', async () => {
    const { connection, values } = await backend.connections.get(3);
    const changed = new Map(values).set('timeout', '60').set('includeStock', false).set('validFrom', '');
    await backend.connections.save(connection, changed, { revision: connection.revision });
    const stored = tenant.quoteConnections.config(3);
    assert.equal(stored?.get('password'), 'FAKE-kept-on-the-server');
    assert.equal(stored.get('timeout'), '[I:60]');
    assert.equal(stored.get('includeStock'), '[I:0]');
    assert.equal(stored.get('validFrom'), '');
    assert.equal(stored.has('captionService'), false);
    await backend.connections.saveConfiguration(3, new Map(changed).set('password', new NewSecret('fresh')));
    assert.equal(tenant.quoteConnections.config(3)?.get('password'), 'fresh');
  });

  it('tests with kept secrets, and without them for a new connection', async () => {
    const { values } = await backend.connections.get(3);
    assert.equal((await backend.connections.test({ id: 3, connectorName: NORDIC, values })).ok, true);
    assert.equal((await backend.connections.testSaved(3)).ok, true);
    const asNew = await backend.connections.test({ id: 0, connectorName: NORDIC, values });
    assert.equal(asNew.ok, false);
    assert.match(asNew.explanation, /Password/);
  });

  it('says when someone else saved', async () => {
    const { connection, values } = await backend.connections.get(3);
    const { revision } = connection;
    await backend.connections.save(connection, values, { revision });
    await backend.connections.save(connection, values, { revision });
    await backend.connections.saveConfiguration(3, new Map(values).set('timeout', '61'));
    await assert.rejects(backend.connections.save(connection, values, { revision }), ofKind('conflict'));
    await backend.connections.save(connection, values);
    const again = (await backend.connections.get(3)).connection;
    await backend.connections.delete(3);
    await assert.rejects(backend.connections.save(again, values, { revision: again.revision }), ofKind('conflict'));
  });

  it('points at the field that breaks a rule', async () => {
    const { connection, values } = await backend.connections.create(NORDIC);
    const errors = async (changes: Partial<QuoteConnectionInput>): Promise<string[]> => {
      const saving = backend.connections.save({ ...connection, ...changes }, values);
      return saving.then(
        () => [],
        (error: { fieldErrors: Record<string, string> }) => Object.keys(error.fieldErrors),
      );
    };
    assert.deepEqual(await errors({}), ['name']);
    assert.deepEqual(await errors({ name: 'A', scope: { everyone: false, userGroupIds: [], associateIds: [] } }), [
      'scope',
    ]);
    assert.deepEqual(await errors({ name: 'A', syncConnectionId: 99 }), ['syncConnectionId']);
    assert.deepEqual(await errors({ name: 'A', connectorName: 'None' }), ['connectorName']);
  });

  it('saves the first half and reports the second when that fails', async () => {
    const { connection, values } = await backend.connections.create('SuperOffice Standalone');
    const input = { ...connection, name: 'Halfway' };
    backend.faults.add({ kind: '500', pattern: 'connections/saveConfiguration', times: 1 });
    const { details, configurationError } = await backend.connections.save(input, values);
    assert.equal(configurationError?.kind, 'server');
    assert.ok(details.connection.id > 0);
    assert.equal(tenant.quoteConnections.config(details.connection.id)?.size, 0);
    const finished = await backend.connections.saveConfiguration(details.connection.id, values);
    assert.deepEqual(finished.values, values);
    const tooLong = await backend.connections.save(
      finished.connection,
      new Map(values).set('assortment', 'x'.repeat(1024)),
    );
    assert.deepEqual(Object.keys(tooLong.configurationError?.fieldErrors ?? {}), ['values.assortment']);
  });

  it('turns faults into the kinds that an adapter would give', async () => {
    const kinds: [FaultKind, BackendErrorKind][] = [
      ['401', 'unauthenticated'],
      ['403', 'forbidden'],
      ['409', 'conflict'],
      ['429', 'rate-limited'],
      ['503', 'server'],
      ['malformed', 'protocol'],
      ['offline', 'network'],
    ];
    for (const [kind, expected] of kinds) {
      backend.faults.add({ kind, pattern: 'directory/*', times: 1 });
      await assert.rejects(backend.directory.associates(), ofKind(expected));
    }
    await backend.directory.associates();
  });

  it('stops for its caller only, with the caller’s reason, and before anything is changed', async () => {
    const reason = new Error('left');
    await assert.rejects(backend.connections.delete(1, { signal: AbortSignal.abort(reason) }), reason);
    const patient = new MockBackend(tenant, { latency: 60_000 });
    const leaving = new AbortController();
    const deleting = patient.connections.delete(1, { signal: leaving.signal });
    leaving.abort(reason);
    await assert.rejects(deleting, reason);
    assert.equal(tenant.quoteConnections.find(1)?.deleted, false);
    backend.faults.add({ kind: 'hang', pattern: '*', times: 1 });
    // Not AbortSignal.timeout: its timer does not keep Node alive.
    const impatient = new AbortController();
    setTimeout(() => impatient.abort(reason), 20);
    await assert.rejects(backend.connections.get(1, { signal: impatient.signal }), reason);
  });

  it('can lack capabilities', async () => {
    assert.equal((await backend.capabilities()).connections.restore, true);
    const limited = new MockBackend(tenant, { capabilities: { restore: false } });
    assert.deepEqual((await limited.capabilities()).connections, {
      test: true,
      delete: true,
      restore: false,
      scope: true,
      syncConnection: true,
    });
  });

  it('rejects for what does not exist', async () => {
    await assert.rejects(backend.connections.get(99), ofKind('not-found'));
    await assert.rejects(backend.connections.create('None'), ofKind('not-found'));
    await assert.rejects(backend.connections.delete(99), ofKind('not-found'));
    await assert.rejects(backend.connections.testSaved(99), ofKind('not-found'));
    await assert.rejects(backend.directory.listItems('None'), ofKind('not-found'));
    await assert.rejects(backend.directory.listItems('FabrikamCatalogue'), ofKind('server'));
  });
});
