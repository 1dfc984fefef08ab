import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import {
  DEAD,
  DELETED,
  DELETED_CONNECTOR,
  draft,
  draftOf,
  LEDGER,
  NORDIC,
  REFUSED,
  refusedAs,
  SUPER_SALE,
  SUPER_SYNC,
  WAREHOUSE,
} from './sync-drafts.js';
import { instantly } from './support.js';

const GUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('A sync connection', () => {
  let tenant: Tenant;
  let connections: Tenant['sync']['connections'];
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    connections = tenant.sync.connections;
  });

  it('starts inactive, last in order, with a GUID of its own', async () => {
    const saved = await connections.save(draft());
    assert.deepEqual([saved.id, saved.active, saved.deleted, saved.mostRecent], [8, false, false, '']);
    assert.match(saved.guid, GUID);
    assert.equal(saved.updated, '2027-03-01T09:15:00');
    assert.deepEqual([...(connections.config(8) ?? [])], [['Filename', 'New.xlsm']]);
    assert.deepEqual(connections.priorities(), [3, 0, 4, 5, 7, 8]);
    const again = await connections.save({ ...draft(), id: 8, name: 'Renamed' });
    assert.equal(again.guid, saved.guid, 'its connector knows it by that');
    assert.notEqual((await connections.save(draft())).guid, saved.guid);
  });

  it('is listed by priority, deleted ones last', async () => {
    const ids = (): number[] => connections.all().map(({ id }) => id);
    assert.deepEqual(ids(), [3, 4, 5, 7, 6]);
    assert.equal(connections.savePriorities([7, 4, 0, 3, 5]), true);
    assert.deepEqual(ids(), [7, 4, 3, 5, 6]);
    await connections.delete(4);
    assert.deepEqual(ids(), [7, 3, 5, 4, 6]);
    assert.deepEqual(connections.priorities(), [7, 0, 3, 5]);
  });

  it('must have a name and be for someone', async () => {
    for (const name of ['', ' ', 'US:"";NO:""', 'x'.repeat(255)]) {
      await assert.rejects(connections.save(draft({ name })), refusedAs('ArgumentException', 'DisplayName'));
    }
    await assert.rejects(connections.save(draft({ everyone: false })), refusedAs('ArgumentException', 'AllAccess'));
    const limited = await connections.save(draft({ everyone: false, userGroupIds: [2] }));
    const opened = await connections.save({ ...draft(), id: limited.id, userGroupIds: [2] });
    assert.deepEqual(opened.userGroupIds, [], 'the lists mean nothing once everyone may');
  });

  it('belongs to a connector that is there, for good', async () => {
    for (const connectorId of [99, DELETED_CONNECTOR]) {
      await assert.rejects(
        connections.save(draft({ connectorId })),
        refusedAs('ArgumentException', 'ErpConnectorId'),
        String(connectorId),
      );
    }
    await assert.rejects(
      connections.save(draftOf(tenant, NORDIC, { connectorId: LEDGER })),
      refusedAs('ArgumentException', 'ErpConnectorId'),
    );
    await assert.rejects(connections.save(draft({ id: 99 })), refusedAs('SoNotFoundException'));
  });

  it('has the configuration that its connector asks for', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Filename', ''],
      ['Filename', 'x'.repeat(501)],
      ['IntegerField', '[I:1.5]'],
      ['DoubleField', '[F:a]'],
      ['Unknown', 'x'.repeat(1024)],
    ];
    for (const [key, value] of cases) {
      const config = new Map([['Filename', 'New.xlsm'], [key, value] as const]);
      await assert.rejects(connections.save(draft({ config })), refusedAs('ArgumentException', `ConfigFields[${key}]`));
    }
    await assert.rejects(
      connections.save(draftOf(tenant, NORDIC, { config: new Map() })),
      refusedAs('ArgumentException', 'ConfigFields[Filename]'),
      'a carrier from a list, without configuration',
    );
    assert.equal(connections.config(NORDIC)?.get('Filename'), 'BackOffice.xlsm');
  });

  it('has its configuration replaced whole', async () => {
    await connections.save(draftOf(tenant, NORDIC, { config: new Map([['Filename', 'Other.xlsm']]) }));
    assert.deepEqual([...(connections.config(NORDIC) ?? [])], [['Filename', 'Other.xlsm']]);
  });

  it('keeps its configuration while it is active, and nothing else', async () => {
    const config = new Map(connections.config(SUPER_SALE)).set('TextField', 'changed');
    await assert.rejects(
      connections.save(draftOf(tenant, SUPER_SALE, { config, name: 'Changed' })),
      refusedAs('InvalidOperationException', 'ConfigFields'),
    );
    assert.equal(connections.find(SUPER_SALE)?.name, 'Super Sale');
    const bare = new Map(connections.config(SUPER_SALE)).set('IntegerField', '0');
    const saved = await connections.save(draftOf(tenant, SUPER_SALE, { config: bare, name: 'Renamed' }));
    assert.deepEqual([saved.name, saved.active], ['Renamed', true], 'the same value in another spelling');
    await connections.toggleActive(SUPER_SALE);
    await connections.save(draftOf(tenant, SUPER_SALE, { config }));
    assert.equal(connections.config(SUPER_SALE)?.get('TextField'), 'changed');
  });

  it('notices that it became active while its connector was asked', async () => {
    let activate = async (): Promise<void> => {};
    const slow = createTenant('demo', { ...instantly, wait: () => activate() }).sync;
    slow.connectors.save({ id: SUPER_SYNC, name: 'Slow', url: 'app://contoso-erp-cloud', deleted: false });
    const config = new Map([
      ['tenant', 'contoso'],
      ['apiKey', 'FAKE'],
    ]);
    const { connections: slowly } = slow;
    const stored = slowly.find(NORDIC);
    assert.ok(stored);
    await slowly.save({ ...stored, config });
    activate = async () => {
      activate = async () => {};
      assert.deepEqual(await slowly.toggleActive(NORDIC), []);
    };
    await assert.rejects(
      slowly.save({ ...stored, config: new Map(config).set('tenant', 'other') }),
      refusedAs('InvalidOperationException', 'ConfigFields'),
    );
    assert.equal(slowly.config(NORDIC)?.get('tenant'), 'contoso');
  });

  it('is deleted softly, and is not active then', async () => {
    await connections.delete(SUPER_SALE);
    await connections.delete(SUPER_SALE);
    const record = connections.find(SUPER_SALE);
    assert.deepEqual([record?.deleted, record?.active], [true, false]);
    assert.equal(connections.config(SUPER_SALE)?.get('Filename'), 'ErpClient.xlsm', 'its configuration is kept');
    await assert.rejects(connections.save(draftOf(tenant, SUPER_SALE)), refusedAs('InvalidOperationException'));
    await assert.rejects(connections.delete(99), refusedAs('SoNotFoundException'));
    await assert.rejects(
      connections.save(draftOf(tenant, NORDIC, { deleted: true })),
      refusedAs('InvalidOperationException'),
      'saving deletes nothing',
    );
    assert.equal(connections.find(NORDIC)?.deleted, false);
  });

  it('comes back by saving it, inactive and last in order', async () => {
    await connections.delete(SUPER_SALE);
    const restored = await connections.save(draftOf(tenant, SUPER_SALE, { deleted: false }));
    assert.deepEqual([restored.deleted, restored.active], [false, false]);
    assert.deepEqual(connections.priorities(), [0, 4, 5, 7, 3]);
    assert.equal(tenant.sync.actors.fields(SUPER_SALE, 'Customer')[1]?.syncToCrm, true, 'its mapping is kept');
  });

  it('does not come back to a connector that is gone', async () => {
    for (const id of [SUPER_SALE, NORDIC, REFUSED]) await connections.delete(id);
    tenant.sync.connectors.delete(SUPER_SYNC);
    await assert.rejects(
      connections.save(draftOf(tenant, DELETED, { deleted: false })),
      refusedAs('ArgumentException', 'ErpConnectorId'),
    );
  });

  it('can be renamed while its connector does not answer, but not configured', async () => {
    const renamed = await connections.save(draftOf(tenant, WAREHOUSE, { name: 'Renamed' }));
    assert.equal(renamed.name, 'Renamed');
    await assert.rejects(
      connections.save(draftOf(tenant, WAREHOUSE, { config: new Map([['a', 'b']]) })),
      refusedAs('ConnectorException'),
    );
    await assert.rejects(connections.save(draft({ connectorId: DEAD })), refusedAs('ConnectorException'));
  });

  it('is tested by the id of its connector first, else by its own', async () => {
    const good = new Map([['Filename', 'New.xlsm']]);
    const bad = new Map([['Filename', 'missing.xlsm']]);
    assert.equal(await connections.test(SUPER_SYNC, good), true);
    assert.equal(await connections.test(SUPER_SYNC, bad), false);
    assert.equal(await connections.test(SUPER_SYNC, new Map()), false);
    assert.equal(await connections.test(DEAD, new Map()), false, '4 is a connector, and it does not answer');
    assert.equal(await connections.test(WAREHOUSE, new Map()), false, '7 is a connection only');
    assert.equal(await connections.test(6, good), false, '6 is the connector that refuses, not the connection');
    await assert.rejects(connections.test(99, good), refusedAs('SoNotFoundException'));
    assert.equal(await connections.testById(SUPER_SALE), true);
    assert.equal(await connections.testById(REFUSED), false);
    assert.equal(await connections.testById(WAREHOUSE), false);
    await assert.rejects(connections.testById(99), refusedAs('SoNotFoundException'));
  });

  it('has its place in the order, which knows SuperOffice, too', () => {
    assert.deepEqual(connections.priorities(), [3, 0, 4, 5, 7]);
    assert.equal(connections.savePriorities([7, 3]), true);
    assert.deepEqual(connections.priorities(), [7, 3, 4, 5], 'left out: connections go last, SuperOffice is gone');
    for (const ids of [[3, 3], [99], [DELETED]]) assert.equal(connections.savePriorities(ids), false, ids.join());
    assert.deepEqual(connections.priorities(), [7, 3, 4, 5]);
  });

  it('has a place even if the order has no room for it', async () => {
    for (let count = 0; count < 90; count += 1) await connections.save(draft());
    const ids = connections.priorities();
    assert.equal(ids.length, 95);
    assert.equal(ids.at(-1), 97);
    assert.equal(connections.savePriorities([...ids].reverse()), false, 'the column has 254 characters');
    assert.deepEqual(connections.priorities(), ids);
  });
});
