import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import { emptySeed } from '../../src/mocks/tenant/seeds/empty.js';
import { movingTenant } from './moving-clock.js';
import { DEAD, LEDGER, NORDIC, REFUSED, refusedAs, SLOW, SUPER_SALE, SUPER_SYNC } from './sync-drafts.js';
import { instantly } from './support.js';

describe('Sync connectors', () => {
  let tenant: Tenant;
  let connectors: Tenant['sync']['connectors'];
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    connectors = tenant.sync.connectors;
  });

  it('get an id and stamps when they are new, and keep both', () => {
    const saved = connectors.save({ ...connectors.draft(), name: 'Fresh', url: ' https://x.example/y.svc ' });
    assert.deepEqual(
      [saved.id, saved.url, saved.deleted, saved.registered, saved.registeredBy],
      [7, 'https://x.example/y.svc', false, '2027-03-01T09:15:00', 1],
    );
    const again = connectors.save({ id: SUPER_SYNC, name: 'Renamed', url: 'app://test-excel', deleted: false });
    assert.deepEqual([again.registered, again.updated], ['2025-03-28T09:10:00', '2027-03-01T09:15:00']);
    assert.equal(connectors.find(SUPER_SYNC)?.name, 'Renamed');
    assert.equal(connectors.all().length, 7);
  });

  it('must have a name and an address that fit', () => {
    const valid = { id: 0, name: 'A', url: 'https://a.example', deleted: false };
    for (const name of ['', ' ', 'US:"";NO:""', 'x'.repeat(255)]) {
      assert.throws(() => connectors.save({ ...valid, name }), refusedAs('ArgumentException', 'DisplayName'));
    }
    for (const url of ['', ' ', `https://${'x'.repeat(1016)}`]) {
      assert.throws(() => connectors.save({ ...valid, url }), refusedAs('ArgumentException', 'URL'));
    }
    assert.equal(connectors.all().length, 6);
    connectors.save({ ...valid, name: 'x'.repeat(254), url: `https://${'x'.repeat(1015)}` });
    assert.throws(() => connectors.save({ ...valid, id: 99 }), refusedAs('SoNotFoundException'));
  });

  it('are not deleted while connections use them', async () => {
    assert.equal(connectors.canDelete(SUPER_SYNC), 'ErrorConnectorHasConnections');
    assert.deepEqual(
      connectors.usedBy(SUPER_SYNC).map(({ id }) => id),
      [SUPER_SALE, NORDIC, REFUSED],
      'those that are not deleted, by priority',
    );
    assert.throws(() => {
      connectors.delete(SUPER_SYNC);
    }, refusedAs('InvalidOperationException'));
    const record = connectors.find(SUPER_SYNC);
    assert.ok(record);
    assert.throws(() => connectors.save({ ...record, deleted: true }), refusedAs('InvalidOperationException'));
    assert.equal(connectors.find(SUPER_SYNC)?.deleted, false);
    for (const id of [SUPER_SALE, NORDIC, REFUSED]) await tenant.sync.connections.delete(id);
    assert.equal(connectors.canDelete(SUPER_SYNC), 'NoError');
    connectors.delete(SUPER_SYNC);
    assert.equal(connectors.find(SUPER_SYNC)?.deleted, true);
  });

  it('are deleted softly, and restored by saving', () => {
    assert.equal(connectors.canDelete(99), 'ErrorNotFound');
    assert.throws(() => {
      connectors.delete(99);
    }, refusedAs('SoNotFoundException'));
    connectors.delete(LEDGER);
    connectors.delete(LEDGER);
    const record = connectors.find(LEDGER);
    assert.equal(record?.deleted, true);
    connectors.save({ ...record, deleted: false });
    assert.equal(connectors.find(LEDGER)?.deleted, false);
  });

  it('are reached by address', async () => {
    const answers = {
      'https://erp.example.com/ErpConnectorWS.svc': true,
      'http://erp.example/any/path/ErpConnectorWS.svc?ConnectorName=test.excel': true,
      'app://Contoso-ERP-Cloud': true,
      'app://global-ledger/': true,
      'https://erp.example.com/ErpConnectorWS.svc?ConnectorName=Nobody': false,
      'https://erp.example.com/wms/ErpConnectorWS.svc?ConnectorName=Warehouse.Link': false,
      'https://elsewhere.example.org/ErpConnectorWS.svc': false,
      'https://erp.example.com/': false,
      'ftp://erp.example.com/ErpConnectorWS.svc': false,
      'app://nobody': false,
      'not an address': false,
      '': false,
    };
    for (const [url, expected] of Object.entries(answers)) assert.equal(await connectors.testUrl(url), expected, url);
  });

  it('say what they ask for, unless they do not answer', async () => {
    const fields = await connectors.fields(SUPER_SYNC);
    assert.deepEqual(
      fields?.map(({ key, rank }) => [key, rank]),
      [
        ...[['Filename', 1] as const, ['CheckboxField', 2], ['DateField', 3], ['DoubleField', 4], ['IntegerField', 5]],
        ...[['PasswordField', 6] as const, ['TextField', 7], ['ListField', 8]],
      ],
    );
    assert.equal(await connectors.fields(99), undefined);
    await assert.rejects(connectors.fields(DEAD), refusedAs('ConnectorException'));
  });

  it('take their time when they are slow, answering or not', async () => {
    const slow = movingTenant();
    await slow.tenant.sync.connectors.fields(SLOW);
    const answered = slow.waited();
    assert.ok(answered >= 1000, `${answered} ms`);
    await slow.tenant.sync.connectors.testUrl('app://warehouse-link');
    assert.ok(slow.waited() > answered);
  });
});

describe('Lists of synchronisation', () => {
  it('are found by name like all others', async () => {
    const { lists } = createTenant('demo', instantly);
    const test = await lists.items('connectortestlist');
    assert.deepEqual([test?.length, test?.[0]?.key, test?.[0]?.ownKey], [5, 'item1', true]);
    const business = await lists.items('Business');
    assert.deepEqual([business?.[0]?.key, business?.[0]?.name, business?.[0]?.ownKey], ['1', 'Retail', false]);
    assert.equal(await lists.items('nobodys'), undefined);
  });
});

describe('The seeds of synchronisation', () => {
  for (const seed of ['demo', 'large'] as const) {
    it(`${seed}: hang together`, () => {
      const { sync, directory } = createTenant(seed, instantly);
      const groups = new Set(directory.userGroups().map(({ id }) => id));
      const all = sync.connections.all();
      assert.equal(new Set(all.map(({ guid }) => guid)).size, all.length);
      for (const connection of all) {
        const connector = sync.connectors.find(connection.connectorId);
        assert.ok(connector, connection.name);
        assert.ok(connection.deleted || !connector.deleted, `${connection.name} uses what is deleted`);
        assert.ok(connection.everyone || connection.userGroupIds.length > 0, connection.name);
        assert.ok(connection.userGroupIds.every((id) => groups.has(id)));
        for (const field of sync.actors.fields(connection.id)) {
          assert.equal(sync.actors.missingInCrm(field), false, `${connection.name}: ${field.key}`);
          const isIdle = !field.syncToCrm && !field.syncToErp;
          assert.ok(isIdle || field.crmFieldKey !== '', `${connection.name}: ${field.key}`);
        }
      }
      const open = all.filter(({ deleted }) => !deleted).map(({ id }) => id);
      assert.deepEqual([...sync.connections.priorities()].filter((id) => id !== 0).sort(), [...open].sort());
    });

    it(`${seed}: the log leads to what stands there now`, () => {
      const { sync } = createTenant(seed, instantly);
      const rows = sync.engine.log();
      const newer = new Map<string, string>();
      const names = new Set(sync.connections.all().map(({ name }) => name));
      let later = '9999';
      for (const row of rows) {
        const key = `${row.actorType} ${row.erpKey} ${row.field}`;
        assert.ok(row.updated <= later, 'newest first');
        assert.notEqual(row.oldValue, row.newValue);
        const crm = sync.world.links(row.connectionId).find(({ erpKey }) => erpKey === row.erpKey)?.crm;
        const isList = ['BUSINESS', 'POSITION', 'PROJECTTYPE', 'STATUS'].includes(row.field);
        const next = newer.get(key) ?? (isList ? row.newValue : crm?.get(row.field));
        assert.equal(row.newValue, next, key);
        newer.set(key, row.oldValue);
        later = row.updated;
        const { connection, source, target } = sync.engine.logTexts(row, (raw) => raw);
        assert.ok(names.has(connection));
        assert.ok((row.toCrm ? source : target).startsWith(`${connection}: ${row.actorType} ${row.erpKey}`));
        assert.ok((row.toCrm ? target : source).startsWith('SuperOffice: '));
      }
      assert.equal(rows.length, seed === 'demo' ? 400 : 12_000);
      assert.deepEqual(rows, createTenant(seed, instantly).sync.engine.log(), 'the same one every time');
    });
  }

  it('demo: the log is never ahead of the clock', () => {
    const { sync } = createTenant('demo', { ...instantly, clock: () => new Date('2026-04-01T12:00:00Z') });
    const rows = sync.engine.log();
    assert.equal(rows.length, 400);
    assert.ok((rows[0]?.updated ?? '') <= '2026-04-01T12:00:00', rows[0]?.updated);
    assert.ok((rows[0]?.updated ?? '') > '2026-04-01T11:00:00');
  });

  it('large: 40 connections', () => {
    const { sync } = createTenant('large', instantly);
    assert.equal(sync.connections.all().filter(({ deleted }) => !deleted).length, 40);
  });

  it('empty: nothing, and the engine is off', () => {
    const { sync, batch } = createTenant('empty', instantly);
    assert.deepEqual(
      [sync.connectors.all(), sync.connections.all(), sync.engine.log(), batch.list()],
      [[], [], [], []],
    );
    assert.equal(sync.engine.status().running, false);
    assert.deepEqual(sync.connections.priorities(), []);
  });

  it('come back after a reset', async () => {
    const tenant = createTenant('demo', instantly);
    await tenant.sync.connections.delete(SUPER_SALE);
    tenant.sync.connectors.delete(LEDGER);
    await tenant.sync.engine.forceSyncAll();
    tenant.rights.deny('sync');
    tenant.reset();
    assert.equal(tenant.sync.connections.find(SUPER_SALE)?.active, true);
    assert.equal(tenant.sync.connectors.find(LEDGER)?.deleted, false);
    assert.equal(tenant.sync.engine.log().length, 400);
    assert.equal(tenant.rights.has('sync'), true);
    assert.equal(tenant.sync.actors.fields(SUPER_SALE)[0]?.id, 11);
    tenant.reset(emptySeed());
    assert.deepEqual(tenant.sync.connections.all(), []);
  });
});

describe('The right to synchronisation', () => {
  it('is refused with a SoSentryException', () => {
    const { rights } = createTenant('demo', instantly);
    rights.check('sync');
    rights.deny('sync');
    assert.throws(() => {
      rights.check('sync');
    }, refusedAs('SoSentryException'));
  });
});
