import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { textInLanguage } from '../../src/backend/multi-language.js';
import type { ErpActorType } from '../../src/mocks/connectors/sync-connector.js';
import type { Tenant } from '../../src/mocks/index.js';
import type { PreviewChangeRecord, SyncPreviewRecord } from '../../src/mocks/tenant/sync/preview-records.js';
import { randomFrom } from '../../src/mocks/tenant/sync/random.js';
import type { FieldMapping } from '../../src/mocks/tenant/sync/sync-records.js';
import type { Link } from '../../src/mocks/tenant/sync/world.js';
import { movingTenant, type MovingTenant } from './moving-clock.js';
import { DELETED, NORDIC, REFUSED, refusedAs, SUPER_SALE, WAREHOUSE } from './sync-drafts.js';

const ALL = { samples: Infinity, examples: Infinity };

describe('A dry run', () => {
  let moving: MovingTenant;
  let sync: Tenant['sync'];
  beforeEach(() => {
    moving = movingTenant('demo', { edits: false });
    sync = moving.tenant.sync;
  });

  const preview = (id = SUPER_SALE): Promise<SyncPreviewRecord> => sync.previews.of(id, ALL);

  function linkOf(actorType: ErpActorType, erpKey: string, id = SUPER_SALE): Link {
    const found = sync.world.links(id).find((each) => each.actorType === actorType && each.erpKey === erpKey);
    assert.ok(found, erpKey);
    return found;
  }

  function map(type: ErpActorType, key: string, changes: Partial<FieldMapping>, id = SUPER_SALE): void {
    const field = sync.actors.fields(id, type).find((each) => each.key === key);
    assert.ok(field);
    const { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch } = field;
    const mapping = { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch, ...changes };
    sync.actors.save(id, type, { active: true, fields: new Map([[key, mapping]]) });
  }

  const counts = async (type: ErpActorType, id = SUPER_SALE) =>
    (await preview(id)).actors.find((each) => each.type === type);
  const cause = (text: string): string => textInLanguage(text, 'en');

  /** `Customer 10001 NAME > a → b` for every value. */
  function valuesOf(changes: readonly PreviewChangeRecord[]): string[] {
    return changes.flatMap(({ type, key, values }) =>
      values.map((v) => `${type} ${key} ${v.crmFieldKey} ${v.toCrm ? '>' : '<'} ${v.oldValue} → ${v.newValue}`),
    );
  }

  /** The same of what a real run writes. */
  async function run(): Promise<string[]> {
    const before = sync.engine.log().length;
    await sync.engine.forceSyncAll();
    return sync.engine
      .log()
      .slice(0, sync.engine.log().length - before)
      .map((v) => `${v.actorType} ${v.erpKey} ${v.field} ${v.toCrm ? '>' : '<'} ${v.oldValue} → ${v.newValue}`);
  }

  it('tells what a real run writes then, and writes nothing', async () => {
    sync.world.write(linkOf('Customer', '10001').erp, 'NAME', 'Kunden Nye A/S');
    sync.world.write(linkOf('Customer', '10005').crm, 'NAME', 'Bare Slanger AS');
    sync.world.write(linkOf('Customer', '10002').erp, 'CustGr', '2');
    sync.world.write(linkOf('Project', 'PROJ01').crm, 'ENDDATE', '2030-01-01');
    map('Customer', 'POSTALCITY', { syncToErp: true });
    map('Customer', 'IntField', { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true });
    const writes = sync.world.writes;
    const log = sync.engine.log();
    const { changes, actors } = await preview();
    assert.equal(sync.world.writes, writes);
    assert.equal(sync.engine.log(), log);
    assert.deepEqual(changes.find(({ key }) => key === '30006')?.action, 'create');
    const expected = valuesOf(changes);
    assert.ok(expected.includes('Customer 10002 BUSINESS > Finance → Manufacturing'), expected.join('\n'));
    assert.deepEqual((await run()).sort(), [...expected].sort());
    const again = await preview();
    assert.deepEqual(valuesOf(again.changes), []);
    const failing = ({ fail }: { readonly fail: number }): number => fail;
    assert.deepEqual(again.actors.map(failing), actors.map(failing), 'what failed fails again');
  });

  it('and a real run agree whatever people change', async () => {
    const random = randomFrom(6);
    for (let round = 0; round < 12; round += 1) {
      for (let edit = 0; edit < 6; edit += 1) {
        const link = random.pick(sync.world.links(SUPER_SALE));
        const field = link && random.pick(sync.actors.fields(SUPER_SALE, link.actorType));
        if (!field) continue;
        const value = random.pick(['', '1', '9', 'x'.repeat(30), 'y'.repeat(230), '2029-02-01']) ?? '';
        if (random.next() < 0.5) sync.world.write(link.erp, field.key, value);
        else sync.world.write(link.crm, field.crmFieldKey, value);
      }
      const { changes, failures } = await preview();
      assert.deepEqual((await run()).sort(), valuesOf(changes).sort(), `round ${round}`);
      const causes = (all: typeof failures) => all.map(({ cause: text, count }) => `${count} ${cause(text)}`);
      assert.deepEqual(causes((await preview()).failures), causes(failures), `round ${round}`);
    }
  });

  it('counts every record once', async () => {
    assert.deepEqual(await counts('Customer'), { type: 'Customer', create: 0, update: 0, skip: 14, fail: 1 });
    assert.deepEqual(await counts('Person'), { type: 'Person', create: 1, update: 0, skip: 6, fail: 0 });
    sync.world.write(linkOf('Customer', '10001').erp, 'NAME', 'Other');
    sync.world.write(linkOf('Customer', '10063').erp, 'NAME', 'Another');
    assert.deepEqual(await counts('Customer'), { type: 'Customer', create: 0, update: 1, skip: 13, fail: 1 });
    sync.actors.save(SUPER_SALE, 'Person', { active: false, fields: new Map() });
    assert.equal(await counts('Person'), undefined);
  });

  it('makes persons of companies that SuperOffice knows, and no others', async () => {
    const [nina, ...more] = (await preview()).changes.filter(({ action }) => action === 'create');
    assert.deepEqual([nina?.type, nina?.key, nina?.record, more.length], ['Person', '30006', 'Nina Nilsen', 0]);
    assert.deepEqual(
      nina?.values.map(({ fieldLabel, oldValue, newValue, toCrm }) => [fieldLabel, oldValue, newValue, toCrm]),
      [
        ['First name', '', 'Nina', true],
        ['Last name', '', 'Nilsen', true],
        ['Direct phone', '', '+47 22 40 00 06', true],
        ['Position', '', 'Purchaser', true],
      ],
    );
    await run();
    assert.equal(linkOf('Person', '30006').crm.get('LASTNAME'), 'Nilsen');
    assert.deepEqual(await counts('Person'), { type: 'Person', create: 0, update: 0, skip: 7, fail: 0 });
    assert.ok(sync.world.unlinked(SUPER_SALE).some(({ erpKey }) => erpKey === '30007'));
  });

  it('names items without a counterpart, where they are mended, until they are', async () => {
    const [failure, ...more] = (await preview()).failures;
    assert.ok(failure);
    assert.equal(more.length, 0);
    assert.equal(cause(failure.cause), '“Kundegruppe 8” has no counterpart in the list mapping of “Customer group”.');
    assert.deepEqual([failure.count, failure.examples], [1, ['Østkanten Sykkel']]);
    assert.deepEqual(failure.place, { kind: 'list-mapping', actorType: 'Customer', fieldKey: 'CustGr' });
    const { fieldId } = sync.listMappings.all(SUPER_SALE)[0] ?? {};
    assert.ok(fieldId);
    sync.world.write(linkOf('Customer', '10001').erp, 'CustGr', '8');
    sync.world.write(linkOf('Customer', '10002').erp, 'CustGr', '9');
    assert.deepEqual(
      (await preview()).failures.map(({ cause: text, count }) => `${count} ${cause(text).slice(0, 15)}`),
      ['2 “Kundegruppe 8”', '1 “Kundegruppe 9”'],
    );
    sync.listMappings.save(SUPER_SALE, fieldId, new Map([['8', 10]]));
    assert.deepEqual((await run()).sort(), [
      'Customer 10001 BUSINESS > Retail → Energy',
      'Customer 10063 BUSINESS >  → Energy',
      'Person 30006 FIRSTNAME >  → Nina',
      'Person 30006 LASTNAME >  → Nilsen',
      'Person 30006 PHONE_DIRECT >  → +47 22 40 00 06',
      'Person 30006 POSITION >  → Purchaser',
    ]);
    assert.deepEqual(
      (await preview()).failures.map(({ count }) => count),
      [1],
    );
  });

  it('finds texts that are too long, numbers and dates that are none', async () => {
    map('Customer', 'POSTALAD2', { crmFieldKey: 'UDEF_SHIPPING', syncToCrm: true });
    map('Supplier', 'POSTALAD2', { crmFieldKey: 'UDEF_CREDIT', syncToCrm: true });
    map('Project', 'TEXT', { crmFieldKey: 'ENDDATE', syncToCrm: true, syncToErp: false });
    map('Supplier', 'POSTALZIP', { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true });
    sync.world.write(linkOf('Customer', '10001').erp, 'POSTALAD2', 'x'.repeat(41));
    sync.world.write(linkOf('Customer', '10002').erp, 'POSTALAD2', 'x'.repeat(40));
    sync.world.write(linkOf('Supplier', '20001').erp, 'POSTALAD2', '12.50');
    sync.world.write(linkOf('Supplier', '20004').erp, 'POSTALAD2', 'twelve');
    const { failures, changes } = await preview();
    assert.deepEqual(
      failures.map(({ cause: text, examples }) => `${cause(text)} ${examples.join()}`),
      [
        '“Ships by” can hold 40 characters at most. Kunden A/S',
        '“Kundegruppe 8” has no counterpart in the list mapping of “Customer group”. Østkanten Sykkel',
        '“Credit limit” takes numbers only. Papir & Penn Engros',
        '“End date” takes dates only. Prosjekt 1,Prosjekt 2',
      ],
    );
    assert.deepEqual(failures[0]?.place, { kind: 'mappings', actorType: 'Customer', fieldKey: 'POSTALAD2' });
    const values = valuesOf(changes);
    assert.ok(values.includes('Supplier 20001 UDEF_CREDIT >  → 12.50'), values.join('\n'));
    assert.ok(values.includes('Supplier 20001 UDEF_EMPLOYEES >  → 1501'));
    sync.world.write(linkOf('Customer', '10009').crm, 'NAME', 'y'.repeat(101));
    assert.match((await preview()).failures.map(({ cause: text }) => cause(text)).join(), /“Name” can hold 100/);
  });

  it('brings all values of a field that is mapped anew, and none that are empty', async () => {
    const before = await counts('Customer');
    map('Customer', 'IntField', { crmFieldKey: 'UDEF_EMPLOYEES' });
    assert.deepEqual(await counts('Customer'), before, 'without a direction nothing happens');
    map('Customer', 'IntField', { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true });
    assert.equal((await counts('Customer'))?.update, 9);
    map('Customer', 'DoubleField', { crmFieldKey: 'UDEF_CREDIT', syncToCrm: true, syncToErp: true });
    sync.world.write(linkOf('Customer', '10041').crm, 'UDEF_CREDIT', '900');
    const values = valuesOf((await preview()).changes).filter((each) => each.includes('UDEF_CREDIT'));
    assert.deepEqual(values, ['Customer 10041 UDEF_CREDIT <  → 900']);
  });

  it('is for connections that are not active, too, and have never been synchronised', async () => {
    assert.deepEqual(await counts('Customer', NORDIC), { type: 'Customer', create: 0, update: 3, skip: 12, fail: 0 });
    const expected = valuesOf((await preview(NORDIC)).changes);
    assert.ok(expected.includes('Customer 10041 POSTALAD1 < Kontorveien 1 → Kontorveien 2'), expected.join('\n'));
    await sync.connections.toggleActive(SUPER_SALE);
    await sync.connections.toggleActive(NORDIC);
    assert.deepEqual((await run()).sort(), [...expected].sort());
  });

  it('shows some changes and examples only', async () => {
    map('Customer', 'IntField', { crmFieldKey: 'UDEF_SHIPPING', syncToCrm: true });
    for (const { erp, actorType } of sync.world.links(SUPER_SALE)) {
      if (actorType === 'Customer') sync.world.write(erp, 'CustGr', '9');
    }
    const { changes, failures } = await sync.previews.of(SUPER_SALE);
    assert.deepEqual(
      changes.map(({ type }) => type),
      [...Array<string>(5).fill('Customer'), 'Person'],
    );
    assert.deepEqual([failures[0]?.count, failures[0]?.examples.length], [10, 3]);
  });

  it('needs an ERP system that answers and agrees', async () => {
    await assert.rejects(preview(WAREHOUSE), refusedAs('ConnectorException'));
    await assert.rejects(preview(REFUSED), refusedAs('ConnectorException'));
    await assert.rejects(preview(DELETED), refusedAs('SoNotFoundException'));
    await assert.rejects(preview(999), refusedAs('SoNotFoundException'));
    assert.ok(moving.waited() > 0, 'it takes its time');
  });
});
