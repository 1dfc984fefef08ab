import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { SyncBackend } from '../../src/backend/sync.js';
import {
  CLOUD,
  fails,
  mockSync,
  NOWHERE,
  OLD_BRIDGE,
  SUPER_SYNC,
  WAREHOUSE_LINK,
  type MockSync,
} from './sync-support.js';

let mock: MockSync;
let sync: SyncBackend;
beforeEach(() => {
  mock = mockSync();
  ({ sync } = mock);
});

describe('Sync connectors of the mock backend', () => {
  it('are listed, deleted ones when they are asked for', async () => {
    const present = await sync.connectors({ includeDeleted: false });
    assert.ok(present.every(({ deleted }) => !deleted));
    const superSync = present.find(({ id }) => id === SUPER_SYNC);
    assert.deepEqual(superSync, {
      id: SUPER_SYNC,
      name: 'Super Sync',
      url: 'https://erp.example.com/ErpConnectorWS.svc',
      deleted: false,
    });
    const all = await sync.connectors({ includeDeleted: true });
    assert.deepEqual(
      all.filter(({ deleted }) => deleted).map(({ id }) => id),
      [OLD_BRIDGE],
    );
    assert.equal(all.length, present.length + 1);
  });

  it('are made, changed and read with every language of their name', async () => {
    const name = 'US:"Stock";NO:"Lager"';
    const made = await sync.saveConnector({ id: 0, name, url: 'app://contoso-erp-cloud' });
    assert.ok(made.id > 0);
    assert.deepEqual(
      { ...made, revision: '' },
      { ...made, name, url: 'app://contoso-erp-cloud', deleted: false, revision: '' },
    );
    const named = async (language: string) =>
      (await sync.connectors({ includeDeleted: false }, { language })).find(({ id }) => id === made.id)?.name;
    assert.deepEqual([await named('nb'), await named('de')], ['Lager', 'Stock']);
    const changed = await sync.saveConnector(
      { id: made.id, name: 'Stock', url: made.url },
      { revision: made.revision },
    );
    assert.notEqual(changed.revision, made.revision);
    assert.deepEqual(await sync.connector(made.id), changed);
  });

  it('are not written over what somebody else has changed', async () => {
    const { revision, ...input } = await sync.connector(CLOUD);
    const theirs = await sync.saveConnector({ ...input, name: 'Theirs' }, { revision });
    await assert.rejects(sync.saveConnector({ ...input, name: 'Mine' }, { revision }), fails('conflict'));
    assert.equal((await sync.connector(CLOUD)).name, 'Theirs');
    const again = await sync.saveConnector({ ...input, name: 'Mine' }, { revision: theirs.revision });
    assert.equal(again.name, 'Mine');
    await sync.deleteConnector(CLOUD);
    await assert.rejects(sync.saveConnector(input, { revision: again.revision }), fails('conflict'));
    await assert.rejects(sync.saveConnector(input), fails('conflict'), 'a deleted one is not restored by the way');
    assert.equal((await sync.connector(CLOUD)).deleted, true);
  });

  it('are refused by the field that is wrong', async () => {
    const url = 'https://erp.example.com/ErpConnectorWS.svc';
    for (const [input, field] of [
      [{ name: ' ', url }, 'name'],
      [{ name: 'x'.repeat(255), url }, 'name'],
      [{ name: 'x', url: '' }, 'url'],
      [{ name: 'x', url: 'x'.repeat(1024) }, 'url'],
    ] as const) {
      await assert.rejects(sync.saveConnector({ id: 0, ...input }), fails('validation', [field]));
    }
    await assert.rejects(sync.saveConnector({ id: NOWHERE, name: 'x', url }), fails('not-found'));
    await assert.rejects(sync.connector(NOWHERE), fails('not-found'));
  });

  it('answer at their addresses, or do not', async () => {
    assert.equal(await sync.testConnectorUrl('https://erp.example.com/ErpConnectorWS.svc'), true);
    assert.equal(await sync.testConnectorUrl('https://nobody.example.com/ErpConnectorWS.svc'), false);
    assert.equal(await sync.testConnectorUrl((await sync.connector(WAREHOUSE_LINK)).url), false);
  });

  it('are not deleted while they are used, and say by what', async () => {
    const refused = await sync.deleteConnector(SUPER_SYNC, { language: 'en' });
    assert.equal(refused.deleted, false);
    assert.deepEqual(
      refused.usedBy.map(({ name }) => name),
      ['Super Sale', 'Nordic back office', 'Service desk'],
    );
    assert.equal((await sync.connector(SUPER_SYNC)).deleted, false);
    assert.deepEqual(await sync.deleteConnector(CLOUD), { deleted: true, usedBy: [] });
    assert.deepEqual(await sync.deleteConnector(CLOUD), { deleted: true, usedBy: [] }, 'twice');
    await assert.rejects(sync.deleteConnector(NOWHERE), fails('not-found'));
    await sync.restoreConnector(CLOUD);
    await sync.restoreConnector(CLOUD);
    assert.equal((await sync.connector(CLOUD)).deleted, false);
    await assert.rejects(sync.restoreConnector(NOWHERE), fails('not-found'));
  });
});

describe('The slice `sync` of the mock backend', () => {
  it('is closed to those who may not, and nothing else is', async () => {
    mock.tenant.rights.deny('sync');
    for (const call of [
      () => sync.engine(),
      () => sync.log({ offset: 0, limit: 1 }),
      () => sync.jobs(),
      () => sync.connectors({ includeDeleted: true }),
      () => sync.saveConnector({ id: 0, name: 'x', url: 'x' }),
      () => sync.list({ includeDeleted: true }),
      () => sync.setActive(NOWHERE, true),
      () => sync.priorities(),
    ]) {
      await assert.rejects(call(), fails('forbidden'));
    }
    assert.ok((await mock.backend.connections.list({ includeDeleted: false })).length > 0);
    assert.ok((await mock.backend.directory.syncConnections()).length > 0);
  });

  it('says what it can, and may be missing', async () => {
    const { MockBackend } = await import('../../src/mocks/index.js');
    const { sync: all } = await mock.backend.capabilities();
    assert.ok(all && Object.values(all).every(Boolean));
    const part = new MockBackend(mock.tenant, { capabilities: { scope: false, sync: { log: false } } });
    const { connections, sync: some } = await part.capabilities();
    assert.deepEqual([connections.scope, some?.scope, some?.log], [false, true, false]);
    const without = new MockBackend(mock.tenant, { withoutSync: true });
    assert.deepEqual([without.sync, (await without.capabilities()).sync], [undefined, undefined]);
  });

  it('fails on demand', async () => {
    mock.faults.add({ kind: '503', pattern: 'sync/connectors', times: 1 });
    await assert.rejects(sync.connectors({ includeDeleted: false }), fails('server'));
    assert.ok((await sync.connectors({ includeDeleted: false })).length > 0);
  });
});
