import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import type { Answers } from './product-server.js';
import { CONNECTION, CONNECTOR, exception, syncServer, type Carrier, type SyncServer } from './sync-server.js';

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return ((await rejection(promise)) as BackendError).kind;
}

/** One that uses the connector, one of another connector, and a deleted one. */
const THREE: readonly Carrier[] = [
  { ...CONNECTION, ErpConnectionId: 3, DisplayName: 'Three', Active: true },
  { ...CONNECTION, ErpConnectionId: 4, DisplayName: 'Four', ErpConnectorId: 9 },
  { ...CONNECTION, ErpConnectionId: 6, DisplayName: 'Six', Deleted: true },
];

describe('sync connectors on the wire', () => {
  it('are listed from the archive, with their addresses', async () => {
    const server = syncServer({
      'Archive/GetArchiveListByColumnsWithHeader2': {
        RowCount: 1,
        Rows: [
          {
            EntityName: 'deleted',
            PrimaryKey: 2,
            ColumnData: { name: { DisplayValue: 'Old' }, url: { DisplayValue: 'app://x' } },
          },
        ],
      },
    });
    const list = await server.backend.sync.connectors({ includeDeleted: true });
    expect(list).to.deep.equal([{ id: 2, name: 'Old', url: 'app://x', deleted: true }]);
    await server.backend.sync.connectors({ includeDeleted: false });
    const queries = [0, 1].map((index) => server.body('Archive/GetArchiveListByColumnsWithHeader2', index)['Entities']);
    expect(queries).to.deep.equal(['erpConnector,deleted', 'erpConnector']);
  });

  it('are read raw by an id in the query', async () => {
    const server = syncServer();
    const details = await server.backend.sync.connector(1, { language: 'nb' });
    expect(details).to.include({ id: 1, name: 'Super Sync', url: 'https://erp.example/', deleted: false });
    const [call] = server.sent;
    expect(call?.url).to.match(/\?erpSyncConnectorEntityId=1$/);
    expect([call?.body, call?.headers.get('so-language')]).to.deep.equal(['', 'x']);
    expect(await kindOf(server.backend.sync.connector(8))).to.equal('not-found');
  });

  it('are saved as the entity itself: a new one from the service’s defaults, an old one as it was read', async () => {
    const server = syncServer();
    const { sync } = server.backend;
    const added = await sync.saveConnector({ id: 0, name: 'New', url: 'app://new' });
    expect(added.id).to.equal(2);
    expect(server.body('ErpSync/SaveErpSyncConnectorEntity')).to.deep.equal({
      ...CONNECTOR,
      ErpConnectorId: 0,
      DisplayName: 'New',
      URL: 'app://new',
      Rank: 5,
    });
    server.connector = { ...CONNECTOR, Later: 'kept' };
    const { revision } = await sync.connector(1);
    const saved = await sync.saveConnector({ id: 1, name: 'Renamed', url: 'https://erp.example/' }, { revision });
    expect(server.body('ErpSync/SaveErpSyncConnectorEntity', 1)).to.include({ DisplayName: 'Renamed', Later: 'kept' });
    expect(saved.revision).not.to.equal(revision);
  });

  it('are not saved over what someone else saved or deleted, nor with what does not fit', async () => {
    const server = syncServer();
    const { sync } = server.backend;
    const { revision } = await sync.connector(1);
    const input = { id: 1, name: 'Mine', url: 'app://mine' };
    server.connector = { ...CONNECTOR, URL: 'app://theirs' };
    expect(await kindOf(sync.saveConnector(input, { revision }))).to.equal('conflict');
    server.connector = { ...CONNECTOR, Deleted: true };
    expect(await kindOf(sync.saveConnector(input))).to.equal('conflict');
    expect(await kindOf(sync.saveConnector({ ...input, id: 8 }))).to.equal('not-found');
    for (const [change, field] of [
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(255) }, 'name'],
      [{ url: '' }, 'url'],
      [{ url: 'x'.repeat(1024) }, 'url'],
    ] as const) {
      const error = (await rejection(sync.saveConnector({ ...input, ...change }))) as BackendError;
      expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', [field]]);
    }
    expect(server.erp()).not.to.include('SaveErpSyncConnectorEntity');
  });

  it('give refusals the names of the input', async () => {
    const refusal = exception('ArgumentException', `Not an address. (Parameter 'URL')`);
    const { backend } = syncServer({ 'ErpSync/SaveErpSyncConnectorEntity': () => refusal });
    const saving = backend.sync.saveConnector({ id: 1, name: 'x', url: 'x' });
    expect(((await rejection(saving)) as BackendError).fieldErrors).to.deep.equal({ url: 'Not an address.' });
  });

  it('answer at an address, or not', async () => {
    const asked = async (code: string): Promise<boolean> =>
      syncServer({ 'ErpSync/TestConnectorUrl': () => JSON.stringify(code) }).backend.sync.testConnectorUrl('app://x');
    expect([await asked('NoError'), await asked('ErrorNotFound')]).to.deep.equal([true, false]);
  });

  it('are deleted when nothing is in the way', async () => {
    const server = syncServer();
    expect(await server.backend.sync.deleteConnector(1)).to.deep.equal({ deleted: true, usedBy: [] });
    expect(server.sent.at(-1)?.url).to.match(/DeleteErpSyncConnectorEntity\?erpSyncConnectorEntityId=1$/);
  });

  it('are not deleted while connections use them, and name those', async () => {
    const blocked = { 'ErpSync/CanDeleteErpSyncConnectorEntity': () => '"ErrorConnectorHasConnections"' };
    const deletion = (connections: readonly Carrier[], answers: Answers = blocked): SyncServer =>
      syncServer({ 'ErpSync/GetAllConnections': connections, ...answers });
    const server = deletion(THREE);
    expect(await server.backend.sync.deleteConnector(1)).to.deep.equal({
      deleted: false,
      usedBy: [{ id: 3, name: 'Three' }],
    });
    expect(server.erp()).not.to.include('DeleteErpSyncConnectorEntity');
    // Only deleted ones are there, so they are in the way; or nobody can say what is.
    const onlyDeleted = await deletion(THREE.slice(2)).backend.sync.deleteConnector(1);
    expect(onlyDeleted.usedBy).to.deep.equal([{ id: 6, name: 'Six' }]);
    expect((await deletion([]).backend.sync.deleteConnector(1)).usedBy).to.deep.equal([]);
    const gone = { 'ErpSync/CanDeleteErpSyncConnectorEntity': () => '"ErrorNotFound"' };
    expect(await kindOf(deletion(THREE, gone).backend.sync.deleteConnector(1))).to.equal('not-found');
  });

  it('that someone began to use in between are refused, and other failures stay failures', async () => {
    const failing = (second: string): SyncServer => {
      const codes = ['NoError', second];
      return syncServer({
        'ErpSync/GetAllConnections': THREE,
        'ErpSync/CanDeleteErpSyncConnectorEntity': () => JSON.stringify(codes.shift()),
        'ErpSync/DeleteErpSyncConnectorEntity': () => exception('X', 'no'),
      });
    };
    const refused = await failing('ErrorConnectorHasConnections').backend.sync.deleteConnector(1);
    expect(refused).to.deep.equal({ deleted: false, usedBy: [{ id: 3, name: 'Three' }] });
    expect(await kindOf(failing('NoError').backend.sync.deleteConnector(1))).to.equal('server');
  });

  it('are restored by saving them', async () => {
    const server = syncServer();
    server.connector = { ...CONNECTOR, Deleted: true };
    await server.backend.sync.restoreConnector(1);
    expect(server.body('ErpSync/SaveErpSyncConnectorEntity')).to.deep.equal(CONNECTOR);
    await server.backend.sync.restoreConnector(1);
    expect(server.erp().filter((name) => name === 'SaveErpSyncConnectorEntity')).to.have.length(1);
    const stubborn = syncServer({ 'ErpSync/SaveErpSyncConnectorEntity': { ...CONNECTOR, Deleted: true } });
    stubborn.connector = { ...CONNECTOR, Deleted: true };
    expect(await kindOf(stubborn.backend.sync.restoreConnector(1))).to.equal('unsupported');
  });
});
