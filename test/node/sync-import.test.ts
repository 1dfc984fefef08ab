import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { ErpActorType } from '../../src/mocks/connectors/sync-connector.js';
import type { Tenant } from '../../src/mocks/index.js';
import type { ImportLineRecord } from '../../src/mocks/tenant/sync/import-records.js';
import { operatorsOf } from '../../src/mocks/tenant/sync/search-operators.js';
import { movingTenant, type MovingTenant } from './moving-clock.js';
import { REFUSED, refusedAs, SUPER_SALE, WAREHOUSE } from './sync-drafts.js';

describe('Import from ERP', () => {
  let moving: MovingTenant;
  let sync: Tenant['sync'];
  beforeEach(() => {
    moving = movingTenant('demo', { edits: false, engineLag: 0 });
    sync = moving.tenant.sync;
    sync.engine.setRunning(false);
  });

  /** Keys, joined. */
  async function found(type: ErpActorType, field: string, operator: string, ...values: string[]): Promise<string> {
    const rows = await sync.imports.search(SUPER_SALE, type, [{ field, operator, values }]);
    return rows.map(({ key }) => key).join(' ');
  }

  async function lineOf(key: string, type: ErpActorType = 'Customer'): Promise<ImportLineRecord> {
    const { lines } = await sync.imports.preview(SUPER_SALE, type, [key]);
    assert.equal(lines.length, 1);
    assert.ok(lines[0]);
    return lines[0];
  }

  /** `contact added`, … */
  const actionsOf = async (key: string, type?: ErpActorType): Promise<string[]> =>
    (await lineOf(key, type)).actions.map(({ record, action }) => `${record} ${action}`);

  const importing = (type: ErpActorType, ...keys: string[]) =>
    sync.imports.run(SUPER_SALE, type, keys, { selection: true });

  const crmOf = (erpKey: string) => sync.world.links(SUPER_SALE).find((link) => link.erpKey === erpKey)?.crm;

  describe('searching', () => {
    it('is for kinds of records with something to search by', async () => {
      assert.deepEqual(
        sync.imports.targets(SUPER_SALE).map(({ type, fields }) => `${type} ${fields.length}`),
        ['Customer 12', 'Supplier 12', 'Person 7', 'Project 6'],
      );
      assert.equal(sync.imports.supportsAdvancedSearch(SUPER_SALE, 'Person'), true);
      assert.equal(sync.imports.supportsAdvancedSearch(SUPER_SALE, 'Sale'), false);
      assert.deepEqual(sync.imports.targets(WAREHOUSE), []);
      assert.throws(() => sync.imports.targets(999), refusedAs('SoNotFoundException'));
      await assert.rejects(sync.imports.search(SUPER_SALE, 'Sale', []), refusedAs('ArgumentException', 'ErpActorType'));
    });

    it('finds everything without a condition, connected or not', async () => {
      const rows = await sync.imports.search(SUPER_SALE, 'Person', []);
      assert.deepEqual(
        rows.map(({ key, connected, onlyParentConnected }) => [key, connected, onlyParentConnected]),
        [
          ...['30001', '30002', '30003', '30004', '30005'].map((key) => [key, true, false]),
          ['30006', false, true],
          ['30007', false, false],
        ],
      );
      assert.equal(rows[0]?.values.get('FIRSTNAME'), 'Erik');
    });

    it('compares as connectors do', async () => {
      assert.equal(await found('Customer', 'NAME', 'begins', 'KUNDEN'), '10001 10075');
      assert.equal(await found('Customer', 'NAME', 'ends', 'as'), '10005');
      assert.equal(await found('Customer', 'NAME', 'contains', 'rør'), '10005');
      assert.equal(await found('Customer', 'NAME', '=', 'coop giga'), '10009');
      assert.equal(await found('Customer', 'NAME', 'between', 'K', 'M'), '10001 10070 10075 10077');
      assert.equal(await found('Project', 'NAME', 'isnot', 'Prosjekt 1'), 'PROJ02');
      assert.equal(await found('Project', 'NAME', 'NotEnds', '2'), 'PROJ01');
      assert.equal(await found('Customer', 'CustNo', '>=', '[I:10072]'), '10072 10075 10077');
      assert.equal(await found('Customer', 'IntField', 'between', '5', '9'), '10014 10063 10072');
      assert.equal((await found('Customer', 'IntField', '!=', '42')).split(' ').length, 9);
      assert.equal(await found('Customer', 'DoubleField', '<', '1'), '', 'what is empty is not less');
      assert.equal(await found('Project', 'ENDDATE', 'before', '2013-02-01'), 'PROJ01');
      assert.equal(await found('Project', 'ENDDATE', 'afterorequal', '[D:12/31/2013]'), 'PROJ02');
      assert.equal(await found('Project', 'ENDDATE', 'between', '2013-01-01', '2013-12-31'), 'PROJ01 PROJ02');
      assert.equal(await found('Supplier', 'CheckboxField', '=', '0'), '20004');
      assert.equal(await found('Person', 'PersPos', 'oneof', '3', '4'), '30003 30005');
      assert.equal(await found('Person', 'PersPos', 'notoneof', '1', '2'), '30003 30005');
    });

    it('takes several conditions, which hold all at once', async () => {
      const rows = await sync.imports.search(SUPER_SALE, 'Customer', [
        { field: 'NAME', operator: 'begins', values: ['Kunden'] },
        { field: 'IntField', operator: '<', values: ['40'] },
      ]);
      assert.deepEqual(
        rows.map(({ key }) => key),
        ['10075'],
      );
    });

    it('refuses what the connector cannot compare, and says which condition it is', async () => {
      const name = { field: 'NAME', operator: 'begins', values: ['K'] };
      for (const wrong of [
        { field: 'Nothing', operator: '=', values: ['1'] },
        { field: 'NAME', operator: '>', values: ['K'] },
        { field: 'NAME', operator: 'begins', values: [] },
        { field: 'NAME', operator: 'begins', values: [''] },
        { field: 'NAME', operator: 'begins', values: ['a', 'b'] },
        { field: 'IntField', operator: 'between', values: ['1'] },
        { field: 'IntField', operator: '=', values: ['many'] },
        { field: 'DateField', operator: '=', values: ['soon'] },
        { field: 'CustGr', operator: '=', values: ['1'] },
        { field: 'CustGr', operator: 'oneof', values: [] },
      ]) {
        await assert.rejects(
          sync.imports.search(SUPER_SALE, 'Customer', [name, wrong]),
          refusedAs('ArgumentException', 'Restrictions[1]'),
          JSON.stringify(wrong),
        );
      }
      assert.deepEqual(operatorsOf('Label'), []);
      assert.deepEqual(operatorsOf('List'), ['oneof', 'notoneof']);
    });

    it('needs an ERP system that answers and agrees', async () => {
      await assert.rejects(sync.imports.search(WAREHOUSE, 'Customer', []), refusedAs('ConnectorException'));
      await assert.rejects(sync.imports.search(REFUSED, 'Customer', []), refusedAs('ConnectorException'));
      await assert.rejects(sync.imports.preview(REFUSED, 'Customer', []), refusedAs('ConnectorException'));
      const run = sync.imports.run(999, 'Customer', [], { selection: false });
      await assert.rejects(run, refusedAs('SoNotFoundException'));
      await assert.rejects(importing('Sale', '1'), refusedAs('ArgumentException', 'ErpActorType'));
      assert.ok(moving.waited() > 0);
    });
  });

  describe('looking ahead', () => {
    it('says what is new, updated and unchanged, and writes nothing', async () => {
      const writes = sync.world.writes;
      assert.deepEqual(await actionsOf('10070'), ['contact added']);
      assert.deepEqual(await actionsOf('10001'), ['contact unchanged']);
      assert.deepEqual(await actionsOf('10077'), ['contact unchanged'], 'SuperOffice has this supplier');
      assert.deepEqual(await actionsOf('30006', 'Person'), ['person added']);
      assert.deepEqual(await actionsOf('30007', 'Person'), ['contact added', 'person added']);
      assert.deepEqual(await actionsOf('PROJ01', 'Project'), [], 'it is not told of projects');
      assert.equal(sync.world.writes, writes);
      const customer = sync.world.links(SUPER_SALE)[0];
      assert.ok(customer);
      sync.world.write(customer.erp, 'POSTALCITY', 'Narvik');
      assert.deepEqual(await actionsOf('10001'), ['contact updated']);
    });

    it('has a column for what is mapped or searched by', async () => {
      const { columns, lines } = await sync.imports.preview(SUPER_SALE, 'Customer', ['10070', '10071', 'nobody']);
      assert.deepEqual(
        columns.map(({ key, label, locked }) => `${key} ${label} ${locked}`),
        [
          'CustNo Customer number true',
          'NAME Name true',
          'POSTALAD1 Address 1 true',
          'POSTALAD2 Address 2 true',
          'POSTALZIP Zip code true',
          'POSTALCITY City true',
          'CustGr Customer group true',
        ],
      );
      assert.deepEqual(
        lines.map(({ values }) => values.join('|')),
        ['10070|Lofoten Rorbuer|Bryggeveien 4||8300|Fiskeværet|4', '10071|Havørn Rederi|Kaigata 31||6002|Kysten|5'],
      );
    });

    it('marks records that have the same counterpart', async () => {
      const copy = await lineOf('10075');
      assert.deepEqual([copy.duplicate, copy.attention, copy.selected], [true, true, false]);
      assert.equal((await lineOf('10001')).duplicate, true, 'and the one that is connected');
      const plain = await lineOf('10070');
      assert.deepEqual([plain.duplicate, plain.attention, plain.selected], [false, false, true]);
      assert.equal((await lineOf('10002')).selected, false, 'there is nothing to do');
    });

    it('wants somebody to look at values that cannot be kept', async () => {
      assert.deepEqual([(await lineOf('10063')).attention, (await lineOf('10077')).attention], [true, true]);
      assert.equal((await lineOf('10077')).selected, true);
    });
  });

  describe('importing', () => {
    it('makes records and links them', async () => {
      const outcome = await importing('Customer', '10070', '10071');
      assert.equal(outcome.imported, 2);
      const crm = crmOf('10070');
      assert.deepEqual(
        ['NAME', 'POSTALAD1', 'POSTALCITY', 'BUSINESS'].map((key) => crm?.get(key)),
        ['Lofoten Rorbuer', 'Bryggeveien 4', 'Fiskeværet', '6'],
      );
      assert.deepEqual(sync.imports.selections(), [
        { id: outcome.selectionId, name: 'Super Sale', records: ['Lofoten Rorbuer', 'Havørn Rederi'] },
      ]);
      assert.deepEqual(await actionsOf('10070'), ['contact unchanged']);
      assert.equal((await lineOf('10070')).selected, false);
    });

    it('links what SuperOffice has already', async () => {
      const supplier = crmOf('20007');
      await importing('Customer', '10077');
      assert.equal(crmOf('10077'), supplier);
    });

    it('makes the company of a person first', async () => {
      assert.equal((await importing('Person', '30007')).imported, 1);
      assert.equal(crmOf('10070')?.get('NAME'), 'Lofoten Rorbuer');
      assert.equal(crmOf('30007')?.get('LASTNAME'), 'Olsen');
    });

    it('keeps no selection that nobody wants, or that is empty', async () => {
      const without = await sync.imports.run(SUPER_SALE, 'Customer', ['10071'], { selection: false });
      assert.deepEqual(without, { imported: 1, selectionId: 0 });
      assert.deepEqual(await importing('Customer', 'nobody'), { imported: 0, selectionId: 0 });
      assert.deepEqual(sync.imports.selections(), []);
    });

    it('leaves a record out whose counterpart belongs to another one', async () => {
      const before = crmOf('10001');
      assert.equal((await importing('Customer', '10075', '10070')).imported, 1);
      assert.equal(before?.get('POSTALAD1'), 'Byveien 1');
      assert.equal(crmOf('10075'), undefined);
    });

    it('does not overwrite what only goes to the ERP system', async () => {
      const project = sync.world.links(SUPER_SALE).find(({ erpKey }) => erpKey === 'PROJ01');
      assert.ok(project);
      sync.world.write(project.erp, 'ENDDATE', '2040-01-01');
      sync.world.write(project.erp, 'NAME', 'Prosjekt Ny');
      await importing('Project', 'PROJ01');
      assert.deepEqual([project.crm.get('NAME'), project.crm.get('ENDDATE')], ['Prosjekt Ny', '2013-01-01']);
    });

    it('is refused while automatic synchronisation is on', async () => {
      sync.engine.setRunning(true);
      await assert.rejects(importing('Customer', '10070'), refusedAs('InvalidOperationException'));
      assert.equal(crmOf('10070'), undefined);
      assert.equal((await lineOf('10070')).selected, true, 'looking ahead is not');
    });

    it('leaves nothing to synchronise, and is forgotten after a reset', async () => {
      await importing('Customer', '10070', '10071', '10072');
      const rows = sync.engine.log().length;
      await sync.engine.forceSyncAll();
      const written = sync.engine.log().slice(0, sync.engine.log().length - rows);
      assert.deepEqual([...new Set(written.map(({ erpKey }) => erpKey))].sort(), ['30006', '30007']);
      moving.tenant.reset();
      assert.equal(crmOf('10070'), undefined);
      assert.deepEqual(sync.imports.selections(), []);
    });
  });
});
