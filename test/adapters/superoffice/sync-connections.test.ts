import { expect } from 'chai';
import { BackendError, NewSecret, type ConfigurationValue } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import { CONNECTION, exception, FIELDS, STORED, syncServer, type Carrier, type SyncServer } from './sync-server.js';

function sent(server: SyncServer, method: string, index = 0): Carrier {
  return server.body(`ErpSync/${method}`, index);
}

function saved(server: SyncServer, index = 0): Carrier {
  return (sent(server, 'SaveConnection', index) as { Connection: Carrier }).Connection;
}

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return ((await rejection(promise)) as BackendError).kind;
}

describe('a sync connection on the wire', () => {
  it('is read raw, with its fields by rank in the language of the call and its values by type', async () => {
    const server = syncServer();
    const { connection, fields, values } = await server.backend.sync.get(3, { language: 'nb' });
    const { revision, ...rest } = connection;
    expect(rest).to.deep.equal({
      id: 3,
      name: 'US:"Super Sale";NO:"Supersalg"',
      description: '',
      connectorId: 1,
      scope: { everyone: false, userGroupIds: [2], associateIds: [] },
      active: false,
      deleted: false,
    });
    expect(fields.map(({ key }) => key)).to.deep.equal(['caption', 'file', 'pass', 'day', 'on', 'number']);
    expect(Object.fromEntries(values)).to.deep.include({ file: 'ErpClient.xlsm', pass: { isSet: true }, on: true });
    expect(revision).not.to.contain('FAKE');
    expect(server.sent.map(({ headers }) => headers.get('so-language'))).to.deep.equal(['x', 'nb']);
  });

  it('has a revision that others change, but not activation and not a secret', async () => {
    const server = syncServer();
    const revision = async (): Promise<string> => (await server.backend.sync.get(3)).connection.revision;
    const before = await revision();
    server.connection = { ...CONNECTION, Active: true, ConfigFields: { ...STORED, pass: 'FAKE-other' } };
    expect(await revision()).to.equal(before);
    server.connection = { ...CONNECTION, ConfigFields: { ...STORED, file: 'other.xlsm' } };
    expect(await revision()).not.to.equal(before);
    server.connection = { ...CONNECTION, ConfigFields: { ...STORED, pass: '' } };
    expect(await revision()).not.to.equal(before);
    server.connection = { ...CONNECTION, UserGroupAccessIds: [2, 14] };
    const two = await revision();
    expect(two).not.to.equal(before);
    server.connection = { ...CONNECTION, UserGroupAccessIds: [14, 2] };
    expect(await revision()).to.equal(two);
  });

  it('is asked for its configuration where the connection comes without', async () => {
    const server = syncServer({ 'ErpSync/GetErpConnectionConfigFields': STORED });
    for (const ConfigFields of [null, undefined, {}]) {
      server.connection = { ...CONNECTION, ConfigFields };
      const { connection, values } = await server.backend.sync.get(3);
      expect(values.get('file')).to.equal('ErpClient.xlsm');
      expect(sent(server, 'GetErpConnectionConfigFields')).to.deep.equal({ ErpConnectionId: 3 });
      await server.backend.sync.save({ ...connection, name: 'Renamed' }, values);
    }
    expect([0, 1, 2].map((index) => saved(server, index)['ConfigFields'])).to.deep.equal([STORED, STORED, STORED]);
    // Nobody can say what there is: nothing is written over it.
    const silent = syncServer({ 'ErpSync/GetErpConnectionConfigFields': null });
    silent.connection = { ...CONNECTION, ConfigFields: null };
    expect(await kindOf(silent.backend.sync.get(3))).to.equal('protocol');
  });

  it('has the configuration that was saved, also where the answer leaves it out', async () => {
    const { backend } = syncServer({ 'ErpSync/SaveConnection': { ...CONNECTION, ConfigFields: {} } });
    const { connection, values } = await backend.sync.get(3);
    const answer = await backend.sync.save(connection, values);
    expect(answer.values).to.deep.equal(values);
    expect(answer.connection.revision).to.equal(connection.revision);
  });

  it('that is not there is not found, also when another one is answered', async () => {
    expect(await kindOf(syncServer().backend.sync.get(4))).to.equal('not-found');
    const empty = syncServer({ 'ErpSync/GetConnection': { ErpConnectionId: 0, ErpConnectorId: 0 } });
    expect(await kindOf(empty.backend.sync.get(3))).to.equal('not-found');
  });

  it('is new with the default values of its connector, and no default password', async () => {
    const server = syncServer();
    const { connection, values } = await server.backend.sync.create(1);
    expect(connection).to.include({ id: 0, name: '', connectorId: 1, active: false, deleted: false });
    expect(Object.fromEntries(values)).to.deep.equal({
      file: 'ErpClient.xlsm',
      pass: { isSet: false },
      day: '',
      on: true,
      number: '',
    });
    expect(sent(server, 'GetConfigurationFields')).to.deep.equal({ ErpConnectorId: 1 });
  });

  it('is not made for a connector that is not there, or deleted, whatever else fails for it', async () => {
    const failing = { 'ErpSync/GetConfigurationFields': () => exception('X', 'no') };
    expect(await kindOf(syncServer(failing).backend.sync.create(7))).to.equal('not-found');
    const server = syncServer();
    server.connector = { ...server.connector, Deleted: true };
    expect(await kindOf(server.backend.sync.create(1))).to.equal('not-found');
  });
});

describe('the test of a sync connection', () => {
  it('sends the connector’s id by the name of the connection’s, and the stored secret', async () => {
    const server = syncServer();
    const { values } = await server.backend.sync.get(3);
    const edited = new Map(values).set('number', '8');
    const response = await server.backend.sync.test({ id: 3, connectorId: 1, values: edited });
    expect(response).to.deep.equal({ ok: true, status: 'ok', explanation: '', technical: '', errorCode: '' });
    expect(sent(server, 'TestConnectionByConfig')).to.deep.equal({
      ErpConnectionId: 1,
      ConfigFields: { ...STORED, number: '[I:8]' },
    });
  });

  it('answers a refusal, and asks for what is stored only where a secret is kept', async () => {
    const server = syncServer({ 'ErpSync/TestConnectionByConfig': false });
    const values = new Map<string, ConfigurationValue>([['pass', new NewSecret('FAKE-new')]]);
    const response = await server.backend.sync.test({ id: 3, connectorId: 1, values });
    expect([response.ok, response.status]).to.deep.equal([false, 'error']);
    expect(server.erp()).not.to.include('GetConnection');
  });

  it('tells no connector what is kept for another one', async () => {
    const server = syncServer();
    const { values } = await server.backend.sync.get(3);
    const error = (await rejection(server.backend.sync.test({ id: 3, connectorId: 2, values }))) as BackendError;
    expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['connectorId']]);
    expect(server.erp()).not.to.include('TestConnectionByConfig');
  });

  it('of a saved one tells "no" from "not there"', async () => {
    const { backend } = syncServer({ 'ErpSync/TestConnectionById': false });
    expect((await backend.sync.testSaved(3)).ok).to.equal(false);
    expect(await kindOf(backend.sync.testSaved(4))).to.equal('not-found');
  });
});

describe('saving a sync connection', () => {
  it('sends what was read again, with the input and the complete configuration', async () => {
    const server = syncServer();
    const { sync } = server.backend;
    const { connection, values } = await sync.get(3);
    const edited = new Map(values).set('number', '').set('day', '2028-02-29');
    server.connection = { ...server.connection, MostRecentTimestamp: '18' };
    const scope = { everyone: false, userGroupIds: [], associateIds: [5] } as const;
    const { revision } = connection;
    const result = await sync.save({ ...connection, name: 'Renamed', description: 'New', scope }, edited, { revision });
    const configuration = { ...STORED, number: '', day: '[DT:02/29/2028 00:00:00.0000000]' };
    expect(saved(server)).to.deep.equal({
      ...CONNECTION,
      DisplayName: 'Renamed',
      DisplayDescription: 'New',
      MostRecentTimestamp: '18',
      UserGroupAccessIds: [],
      AssociateAccessIds: [5],
      ConfigFields: configuration,
    });
    expect(result.connection).to.include({ id: 3, name: 'Renamed', active: false });
    expect(result.connection.revision).not.to.equal(revision);
    expect((await sync.get(3)).connection.revision).to.equal(result.connection.revision);
  });

  it('makes a new one from a carrier of its own', async () => {
    const server = syncServer();
    const { connection, values } = await server.backend.sync.create(1);
    const secret = new Map(values).set('pass', new NewSecret('FAKE-new'));
    const result = await server.backend.sync.save({ ...connection, name: 'New' }, secret);
    expect(saved(server)).to.deep.equal({
      ErpConnectionId: 0,
      ErpConnectorId: 1,
      DisplayName: 'New',
      DisplayDescription: '',
      Active: false,
      Deleted: false,
      AllAccess: true,
      UserGroupAccessIds: [],
      AssociateAccessIds: [],
      ConfigFields: { file: 'ErpClient.xlsm', pass: 'FAKE-new', day: '', on: '[I:1]', number: '' },
    });
    expect(result.connection).to.include({ id: 9, active: false });
    expect(result.values.get('pass')).to.deep.equal({ isSet: true });
  });

  it('leaves "active" as it is, and writes the configuration of an active one exactly as it was', async () => {
    const server = syncServer();
    server.connection = { ...CONNECTION, Active: true };
    const { connection, values } = await server.backend.sync.get(3);
    // As an older dialog would send them: a value for a field that is not stored yet, and the same day in our form.
    await server.backend.sync.save({ ...connection, name: 'Renamed' }, new Map(values));
    expect(saved(server)).to.deep.include({ Active: true, ConfigFields: STORED, DisplayName: 'Renamed' });
    expect(server.erp()).not.to.include('ToggleErpConnectionActive');
  });

  it('refuses another configuration of an active one', async () => {
    const server = syncServer();
    server.connection = { ...CONNECTION, Active: true };
    const { connection, values } = await server.backend.sync.get(3);
    for (const [key, value] of [
      ['file', 'x.xlsm'],
      ['pass', new NewSecret('FAKE-new')],
      ['on', false],
    ] as const) {
      const changed = new Map<string, ConfigurationValue>(values).set(key, value);
      expect(await kindOf(server.backend.sync.save(connection, changed))).to.equal('conflict');
    }
    expect(server.erp()).not.to.include('SaveConnection');
  });

  it('is not made when someone else saved, deleted it, or took the secret away', async () => {
    const server = syncServer();
    const { sync } = server.backend;
    const { connection, values } = await sync.get(3);
    const { revision } = connection;
    for (const change of [
      { DisplayName: 'Theirs' },
      { Deleted: true },
      { ConfigFields: { ...STORED, pass: '' } },
      { ConfigFields: { ...STORED, file: 'theirs.xlsm' } },
    ]) {
      server.connection = { ...CONNECTION, ...change };
      expect(await kindOf(sync.save({ ...connection, name: 'Mine' }, values, { revision }))).to.equal('conflict');
    }
    server.connection = { ...CONNECTION, ConfigFields: { ...STORED, pass: '' } };
    const without = await sync.get(3);
    server.connection = CONNECTION;
    const theirs = sync.save(without.connection, without.values, { revision: without.connection.revision });
    expect(await kindOf(theirs)).to.equal('conflict');
    server.connection = { ...CONNECTION, ErpConnectionId: 5 };
    expect(await kindOf(sync.save(connection, values))).to.equal('not-found');
    expect(server.erp()).not.to.include('SaveConnection');
  });

  it('is not made with values that nobody could use', async () => {
    const server = syncServer();
    const { connection, values } = await server.backend.sync.get(3);
    const nobody = { everyone: false, userGroupIds: [], associateIds: [] } as const;
    for (const [change, field] of [
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(255) }, 'name'],
      [{ scope: nobody }, 'scope'],
      [{ connectorId: 2 }, 'connectorId'],
    ] as const) {
      const error = (await rejection(server.backend.sync.save({ ...connection, ...change }, values))) as BackendError;
      expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', [field]]);
    }
    expect(server.erp()).not.to.include('SaveConnection');
  });

  it('is written although the caller stops waiting, and not when it stopped before', async () => {
    const controller = new AbortController();
    const server: SyncServer = syncServer({
      'ErpSync/GetErpSyncConnectionSummary': () => {
        controller.abort(new Error('mine'));
        return { Actors: [] };
      },
    });
    const { connection, values } = await server.backend.sync.get(3);
    const { signal } = controller;
    const { connection: after } = await server.backend.sync.save({ ...connection, name: 'A' }, values, { signal });
    expect(after.name).to.equal('A');
    expect(server.erp().at(-1)).to.equal('UpdateConnectionFields');
    const again = await rejection(server.backend.sync.save({ ...connection, name: 'B' }, values, { signal }));
    expect(again).to.equal(signal.reason);
    expect(server.erp().filter((name) => name === 'SaveConnection')).to.have.length(1);
  });

  it('asks the connector for its kinds of records only when none came', async () => {
    const server = syncServer();
    const { connection, values } = await server.backend.sync.get(3);
    await server.backend.sync.save(connection, values);
    expect(server.erp()).not.to.include('UpdateConnectionFields');
    for (const answer of [{ Actors: null }, null, () => exception('X', 'no')]) {
      const failing = syncServer({
        'ErpSync/GetErpSyncConnectionSummary': answer,
        'ErpSync/UpdateConnectionFields': () => exception('ConnectorException', 'no'),
      });
      await failing.backend.sync.save(connection, values);
      const asked = failing.erp().includes('UpdateConnectionFields');
      expect(asked).to.equal(typeof answer !== 'function');
    }
  });

  it('gives refusals the names of the input', async () => {
    for (const [parameter, field] of [
      ['DisplayName', 'name'],
      ['UserGroupAccessIds', 'scope'],
      ['ConfigFields[file]', 'values.file'],
      ['constructor', 'constructor'],
    ] as const) {
      const refusal = exception('ArgumentException', `Not so. (Parameter '${parameter}')`);
      const { backend } = syncServer({ 'ErpSync/SaveConnection': () => refusal.clone() });
      const { connection, values } = await backend.sync.get(3);
      const error = (await rejection(backend.sync.save(connection, values))) as BackendError;
      expect([error.kind, error.fieldErrors]).to.deep.equal(['validation', { [field]: 'Not so.' }]);
    }
  });

  it('has failed when the service answers nothing, or a connection without an id', async () => {
    for (const answer of [null, { ...CONNECTION, ErpConnectionId: 0 }]) {
      const { backend } = syncServer({ 'ErpSync/SaveConnection': answer });
      const { connection, values } = await backend.sync.get(3);
      expect(await kindOf(backend.sync.save(connection, values))).to.equal('protocol');
    }
  });

  it('waits for an activation of the same connection, and takes nothing back from it', async () => {
    const server = syncServer();
    const { connection, values } = await server.backend.sync.get(3);
    const activation = server.backend.sync.setActive(3, true);
    await server.backend.sync.save({ ...connection, name: 'Renamed' }, values);
    expect((await activation).active).to.equal(true);
    expect(saved(server)['Active']).to.equal(true);
  });
});

describe('the summary of a sync connection', () => {
  it('has its kinds of records, also those of a later version', async () => {
    const { backend } = syncServer({
      'ErpSync/GetErpSyncConnectionSummary': {
        LastSync: '2027-03-01T09:15:00.123',
        Actors: [
          { ActorType: 'Customer', HasMappings: true, Mappings: 'Name, City', Defaults: null },
          { ActorType: 'Subscription', HasMappings: false, Mappings: null, Defaults: 'Group = 1' },
        ],
      },
    });
    expect(await backend.sync.summary(3)).to.deep.equal({
      lastSync: '2027-03-01T09:15:00',
      actors: [
        { type: 'customer', mapped: true, mappings: 'Name, City', defaults: '' },
        { type: 'unknown', mapped: false, mappings: '', defaults: 'Group = 1' },
      ],
    });
    const never = await syncServer().backend.sync.summary(3);
    expect(never.lastSync).to.equal('');
  });

  it('of one that is not there is not found', async () => {
    const { backend } = syncServer({ 'ErpSync/GetErpSyncConnectionSummary': null });
    expect(await kindOf(backend.sync.summary(3))).to.equal('not-found');
  });
});

describe('a secret of a sync connection', () => {
  it('stands in no error, whether it was sent or is stored', async () => {
    const echo = ({ body }: { body: string }): Response => exception('X', `refused: FAKE-stored-271 ${body}`);
    const methods = ['SaveConnection', 'TestConnectionById', 'DeleteConnection'];
    // It is told of no connection, so all that it knows is what it was sent.
    const test = ({ body }: { body: string }): Response => exception('X', `refused: ${body}`);
    const toggling = { 'ErpSync/ToggleErpConnectionActive': echo };
    for (const fields of [FIELDS, () => exception('X', 'The connector does not answer.')]) {
      const failing = Object.fromEntries(methods.map((method) => [`ErpSync/${method}`, echo]));
      const server = syncServer({ ...failing, ...toggling, 'ErpSync/TestConnectionByConfig': test });
      const { sync } = server.backend;
      const { connection, values } = await sync.get(3);
      const fresh = new Map<string, ConfigurationValue>(values).set('pass', new NewSecret('FAKE-new-314'));
      const late = syncServer({ ...failing, ...toggling, 'ErpSync/GetConfigurationFields': fields });
      const errors = [
        await rejection(sync.save(connection, fresh)),
        await rejection(sync.test({ id: 3, connectorId: 1, values: fresh })),
        await rejection(late.backend.sync.testSaved(3)),
        await rejection(late.backend.sync.setActive(3, true)),
        await rejection(late.backend.sync.delete(3)),
        await rejection(restored(late)),
      ];
      for (const error of errors) {
        if (!(error instanceof BackendError)) throw new Error(`not a BackendError: ${String(error)}`);
        const shown = `${error.message} ${error.userMessage ?? ''} ${error.stack ?? ''} ${String(error.cause)}`;
        expect(shown).to.contain('refused').and.not.to.contain('FAKE');
      }
    }
  });

  async function restored(server: SyncServer): Promise<void> {
    server.connection = { ...CONNECTION, Deleted: true };
    await server.backend.sync.restore(3);
  }

  it('stands in no reason for which a connection is not activated', async () => {
    const { backend } = syncServer({
      'ErpSync/ToggleErpConnectionActive': [`Signing in with "FAKE-stored-271" failed.`],
    });
    const { active, reasons } = await backend.sync.setActive(3, true);
    expect([active, reasons.map(({ text }) => text)]).to.deep.equal([false, ['Signing in with "•••" failed.']]);
  });
});
