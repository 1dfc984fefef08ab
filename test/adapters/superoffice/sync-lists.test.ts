import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import { archive, type Answers } from './product-server.js';
import { CONNECTION, exception, STORED, syncServer, type Carrier, type SyncServer } from './sync-server.js';

const missing = (): Response => new Response('Not found', { status: 404 });

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return ((await rejection(promise)) as BackendError).kind;
}

const named = (id: number, name: string, more: Carrier = {}): Carrier => ({
  ...CONNECTION,
  ErpConnectionId: id,
  DisplayName: name,
  ConfigFields: null,
  ...more,
});

const THREE = [
  named(3, 'Three', { Active: true }),
  named(4, 'Four', { AllAccess: true, ErpConnectorId: 9 }),
  named(6, 'Six', { Deleted: true, Active: true }),
];

const ranked = (...ids: readonly number[]): Answers => ({
  'MDO/GetList': ({ body }) =>
    /"erpconnections".*useRank=true/.test(body) ? ids.map((id) => ({ Id: id, Name: id === 0 ? '' : `N${id}` })) : null,
});

describe('the list of sync connections', () => {
  it('is by priority, deleted ones last and never active, with names of connectors that are there', async () => {
    const server = syncServer({ 'ErpSync/GetAllConnections': THREE, ...ranked(4, 0, 3) });
    const rows = await server.backend.sync.list({ includeDeleted: true }, { language: 'nb' });
    expect(rows).to.deep.equal([
      {
        id: 4,
        active: false,
        name: 'Four',
        connectorId: 9,
        connectorName: '',
        description: '',
        scope: { everyone: true },
        deleted: false,
      },
      {
        id: 3,
        active: true,
        name: 'Three',
        connectorId: 1,
        connectorName: 'Super Sync',
        description: '',
        scope: { everyone: false, userGroupIds: [2], associateIds: [] },
        deleted: false,
      },
      { ...rows[1], id: 6, active: false, name: 'Six', deleted: true },
    ]);
    expect(server.body('ErpSync/GetAllConnections')).to.deep.equal({ IncludeDeleted: true });
    expect(new Set(server.sent.map(({ headers }) => headers.get('so-language')))).to.deep.equal(new Set(['nb']));
  });

  it('leaves deleted ones out although the service does not', async () => {
    const { backend } = syncServer({ 'ErpSync/GetAllConnections': THREE, ...ranked() });
    expect((await backend.sync.list({ includeDeleted: false })).map(({ id }) => id)).to.deep.equal([3, 4]);
  });

  it('has an order all the same where the service has no ranked list, but not when that failed', async () => {
    const none = syncServer({ 'ErpSync/GetAllConnections': THREE.toReversed(), 'MDO/GetList': null });
    expect((await none.backend.sync.list({ includeDeleted: true })).map(({ id }) => id)).to.deep.equal([4, 3, 6]);
    const failed = syncServer({ 'MDO/GetList': () => exception('X', 'no') });
    expect(await kindOf(failed.backend.sync.list({ includeDeleted: false }))).to.equal('server');
  });

  it('of a version before 10.1.5 comes from the archive, scopes from each connection', async () => {
    const server = syncServer({
      'ErpSync/GetAllConnections': missing,
      'ErpSync/GetAllConnectors': missing,
      'MDO/GetList': ({ body }) => (body.includes('"erpconnectors"') ? [{ Id: 1, Name: 'Super Sync' }] : null),
      'Archive/GetArchiveListByColumnsWithHeader2': {
        RowCount: 2,
        Rows: [
          {
            EntityName: 'erpConnection',
            PrimaryKey: 3,
            ColumnData: {
              active: { DisplayValue: '[I:1]' },
              name: { DisplayValue: 'Super Sale' },
              'connector/id': { DisplayValue: '[I:1]' },
              description: { DisplayValue: 'Old' },
              allAccess: { DisplayValue: '[I:0]' },
            },
          },
          { EntityName: 'deleted', PrimaryKey: 7, ColumnData: { allAccess: { DisplayValue: '[I:1]' } } },
        ],
      },
    });
    expect(await server.backend.sync.list({ includeDeleted: true })).to.deep.equal([
      {
        id: 3,
        active: true,
        name: 'Super Sale',
        connectorId: 1,
        connectorName: 'Super Sync',
        description: 'Old',
        scope: { everyone: false, userGroupIds: [2], associateIds: [] },
        deleted: false,
      },
      {
        id: 7,
        active: false,
        name: '',
        connectorId: 0,
        connectorName: '',
        description: '',
        scope: { everyone: true },
        deleted: true,
      },
    ]);
    expect(server.body('Archive/GetArchiveListByColumnsWithHeader2')).to.include({
      ProviderName: 'ErpConnection',
      Entities: 'erpConnection,deleted',
    });
    // No sorting by what cannot be sorted by.
    const { SortOrder } = server.body('Archive/GetArchiveListByColumnsWithHeader2');
    expect(SortOrder).to.match(/^connector\//);
    expect(server.erp().filter((name) => name === 'GetConnection')).to.have.length(1);
  });
});

describe('deleting and restoring a sync connection', () => {
  it('delete by the method, once', async () => {
    const server = syncServer();
    await server.backend.sync.delete(3);
    await server.backend.sync.delete(3);
    expect(server.erp().filter((name) => name === 'DeleteConnection')).to.have.length(1);
    expect(await kindOf(server.backend.sync.delete(8))).to.equal('not-found');
  });

  it('restore by saving what was read, whole', async () => {
    const server = syncServer();
    const deleted = { ...CONNECTION, Deleted: true };
    server.connection = deleted;
    await server.backend.sync.restore(3);
    expect(server.body('ErpSync/SaveConnection')['Connection']).to.deep.equal({
      ...deleted,
      DisplayDescription: '',
      AssociateAccessIds: [],
      Deleted: false,
      ConfigFields: STORED,
    });
    await server.backend.sync.restore(3);
    expect(server.erp().filter((name) => name === 'SaveConnection')).to.have.length(1);
    expect(await kindOf(server.backend.sync.restore(8))).to.equal('not-found');
  });

  it('do not bring one back active', async () => {
    const server = syncServer();
    server.connection = { ...CONNECTION, Deleted: true, Active: true };
    expect((await server.backend.sync.get(3)).connection.active).to.equal(false);
    await server.backend.sync.restore(3);
    expect(server.connection).to.include({ Deleted: false, Active: false });
  });

  it('say when the service does not restore', async () => {
    const server = syncServer({ 'ErpSync/SaveConnection': { ...CONNECTION, Deleted: true } });
    server.connection = { ...CONNECTION, Deleted: true };
    expect(await kindOf(server.backend.sync.restore(3))).to.equal('unsupported');
  });
});

describe('the order of sync connections', () => {
  it('is the ranked list, SuperOffice itself included', async () => {
    const { backend } = syncServer(ranked(3, 0, 4));
    expect(await backend.sync.priorities()).to.deep.equal([
      { id: 3, name: 'N3' },
      { id: 0, name: 'SuperOffice' },
      { id: 4, name: 'N4' },
    ]);
    const older = syncServer({ 'ErpSync/GetAllConnections': THREE, 'MDO/GetList': missing });
    expect(await older.backend.sync.priorities()).to.deep.equal([
      { id: 3, name: 'Three' },
      { id: 4, name: 'Four' },
    ]);
  });

  it('has every connection, also those that the list of the user leaves out', async () => {
    const server = syncServer({
      ...ranked(3, 0),
      'ErpSync/GetAllConnections': THREE,
      'ErpSync/SaveErpConnectionSyncPriorities': true,
    });
    const all = await server.backend.sync.priorities();
    expect(all.map(({ id, name }) => [id, name])).to.deep.equal([
      [3, 'N3'],
      [0, 'SuperOffice'],
      [4, 'Four'],
    ]);
    await server.backend.sync.savePriorities([4, 0, 3], { expected: [3, 0, 4] });
    expect(server.body('ErpSync/SaveErpConnectionSyncPriorities')).to.deep.equal({ ErpConnectionIds: [4, 0, 3] });
  });

  it('is saved whole, the 0 where it was put', async () => {
    const server = syncServer({ ...ranked(3, 0, 4), 'ErpSync/SaveErpConnectionSyncPriorities': true });
    await server.backend.sync.savePriorities([0, 4, 3], { expected: [3, 0, 4] });
    expect(server.body('ErpSync/SaveErpConnectionSyncPriorities')).to.deep.equal({ ErpConnectionIds: [0, 4, 3] });
  });

  it('is not saved over another one, nor with connections left out or doubled', async () => {
    const server = syncServer({ ...ranked(3, 0, 4), 'ErpSync/SaveErpConnectionSyncPriorities': true });
    const save = (ids: readonly number[], expected: readonly number[]): Promise<string> =>
      kindOf(server.backend.sync.savePriorities(ids, { expected }));
    expect(await save([4, 3, 0], [4, 0, 3])).to.equal('conflict');
    expect(await save([4, 3, 0], [3, 0])).to.equal('conflict');
    for (const ids of [[4, 3], [4, 3, 0, 0], [4, 3, 3], [4, 3, 0, 8], [], [4, 3, 8]]) {
      expect(await save(ids, [3, 0, 4])).to.equal('validation');
    }
    expect(server.erp()).not.to.include('SaveErpConnectionSyncPriorities');
  });

  it('has not been saved when the service says so, and has been when it only cannot be read again', async () => {
    const refused = syncServer({ ...ranked(3, 4), 'ErpSync/SaveErpConnectionSyncPriorities': false });
    const error = (await rejection(refused.backend.sync.savePriorities([4, 3], { expected: [3, 4] }))) as BackendError;
    expect([error.kind, error.retryable]).to.deep.equal(['server', false]);
    let reads = 0;
    const { backend } = syncServer({
      'MDO/GetList': () => (reads++ === 0 ? [3, 4].map((Id) => ({ Id, Name: `N${Id}` })) : exception('X', 'no')),
      'ErpSync/SaveErpConnectionSyncPriorities': true,
    });
    const saved = await backend.sync.savePriorities([4, 3], { expected: [3, 4] });
    expect(saved.map(({ id }) => id)).to.deep.equal([4, 3]);
  });
});

describe('a service that does not let the app near synchronisation', () => {
  it('refuses also what lists, archives and batch tasks would answer', async () => {
    const closed = (): Response => exception('SoSentryException', 'No access.', 403);
    const agent = { 'ErpSync/GetEngineStatus': closed, 'ErpSync/GetAllConnections': closed };
    const answers = { ...agent, ...ranked(3), 'Batch/GetBatchTaskInfosByState': [] };
    const page = { 'Archive/GetArchiveListByColumnsWithHeader2': archive([]) };
    for (const read of [
      ({ backend }: SyncServer) => backend.sync.log({ offset: 0, limit: 1 }),
      ({ backend }: SyncServer) => backend.sync.jobs(),
      ({ backend }: SyncServer) => backend.sync.stopJob(1),
      ({ backend }: SyncServer) => backend.sync.connectors({ includeDeleted: false }),
      ({ backend }: SyncServer) => backend.sync.priorities(),
    ]) {
      expect(await kindOf(read(syncServer({ ...answers, ...page })))).to.equal('forbidden');
    }
  });

  it('is asked only until it has answered once; another failure of the engine is not in the way', async () => {
    const server = syncServer({ 'Batch/GetBatchTaskInfosByState': [] });
    await server.backend.sync.jobs();
    await server.backend.sync.jobs();
    expect(server.erp()).to.deep.equal(['GetEngineStatus']);
    let isClosed = false;
    const closing = syncServer({
      'ErpSync/GetEngineStatus': () =>
        isClosed ? exception('SoSentryException', 'No.', 403) : { IsRunning: true, StatusMessage: '', Interval: '' },
      'Batch/GetBatchTaskInfosByState': [],
    });
    await closing.backend.sync.jobs();
    isClosed = true;
    expect(await kindOf(closing.backend.sync.engine())).to.equal('forbidden');
    expect(await kindOf(closing.backend.sync.jobs())).to.equal('forbidden');
    const broken = syncServer({
      'ErpSync/GetEngineStatus': () => exception('X', 'no'),
      'Batch/GetBatchTaskInfosByState': [],
    });
    expect(await broken.backend.sync.jobs()).to.deep.equal([]);
  });
});
