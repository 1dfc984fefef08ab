import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import { draft, draftOf, NORDIC, refusedAs, SUPER_SALE, SUPER_SYNC, WAREHOUSE } from './sync-drafts.js';
import { instantly } from './support.js';

describe('The fields of a sync connection', () => {
  let tenant: Tenant;
  let actors: Tenant['sync']['actors'];
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    actors = tenant.sync.actors;
  });

  it('come from its connector, mapped by their keys, without a direction', async () => {
    const { id } = await tenant.sync.connections.save(draft());
    assert.deepEqual(
      actors.types(id).map(({ type, crmType, active }) => [type, crmType, active]),
      [
        ['Customer', 'Contact', false],
        ['Supplier', 'Contact', false],
        ['Person', 'Person', false],
        ['Project', 'Project', false],
      ],
    );
    assert.deepEqual(
      actors.fields(id, 'Customer').map(({ key, rank, crmFieldKey }) => `${rank} ${key} ${crmFieldKey}`),
      [
        '1 CustNo ',
        '2 NAME NAME',
        '3 POSTALAD1 POSTALAD1',
        '4 POSTALAD2 POSTALAD2',
        '5 POSTALZIP POSTALZIP',
        '6 POSTALCITY POSTALCITY',
        '7 CustGr ',
        '8 IntField ',
        '9 DoubleField ',
        '10 DateField ',
        '11 CheckboxField ',
        '12 CatErp ',
      ],
    );
    assert.ok(actors.fields(id).every(({ syncToCrm, syncToErp }) => !syncToCrm && !syncToErp));
    assert.equal(actors.fields(id, 'Customer')[1]?.access, 'Mandatory');
  });

  it('have the numbers of the sample', () => {
    const customer = actors.fields(SUPER_SALE, 'Customer');
    assert.deepEqual([customer[0]?.id, customer[1]?.id, customer[6]?.id], [11, 12, 17]);
    assert.equal(actors.field(17)?.key, 'CustGr');
    assert.equal(
      new Set(tenant.sync.connections.all().flatMap(({ id }) => actors.fields(id).map((f) => f.id))).size,
      148,
    );
  });

  it('keep what was decided when the connector changes, and say what is gone', async () => {
    const before = actors.fields(SUPER_SALE, 'Customer');
    tenant.sync.connectors.save({ id: SUPER_SYNC, name: 'Super Sync', url: 'app://global-ledger', deleted: false });
    assert.equal(await tenant.sync.connections.updateFields(SUPER_SALE), true);
    const after = actors.fields(SUPER_SALE, 'Customer');
    const byKey = new Map(after.map((each) => [each.key, each]));
    assert.equal(byKey.get('CustGr')?.missingInErp, true);
    assert.equal(byKey.get('CustGr')?.crmFieldKey, 'BUSINESS');
    const name = byKey.get('NAME');
    assert.deepEqual([name?.missingInErp, name?.syncToCrm, name?.id, name?.rank], [false, true, before[1]?.id, 2]);
    assert.deepEqual([byKey.get('VATNO')?.crmFieldKey, byKey.get('VATNO')?.syncToErp], ['VATNO', false]);
    assert.ok((byKey.get('VATNO')?.rank ?? 0) > before.length, 'new ones come last');
    assert.equal(actors.fields(SUPER_SALE, 'Customer').filter((each) => !each.missingInErp).length, 500);
    assert.equal(await tenant.sync.connections.updateFields(WAREHOUSE), false);
  });

  it('are mapped by rules', async () => {
    const mapping = { crmFieldKey: 'NAME', syncToCrm: false, syncToErp: true, showInGui: false, showInSearch: false };
    const save = (key: string, changes: Partial<typeof mapping>, id = NORDIC) => {
      actors.save(id, 'Customer', { active: true, fields: new Map([[key, { ...mapping, ...changes }]]) });
    };
    const refused = (key: string): ReturnType<typeof refusedAs> =>
      refusedAs('ArgumentException', `FieldMappings[${key}]`);
    assert.throws(() => {
      save('NAME', { crmFieldKey: '' });
    }, refused('NAME'));
    assert.throws(() => {
      save('CustNo', { crmFieldKey: 'NUMBER2' });
    }, refused('CustNo'));
    assert.throws(() => {
      save('CheckboxField', { crmFieldKey: 'URL' });
    }, refused('CheckboxField'));
    assert.throws(() => {
      save('NAME', { crmFieldKey: 'NOBODY' });
    }, refused('NAME'));
    assert.throws(() => {
      save('NAME', { syncToCrm: true });
    }, refused('NAME'));
    assert.throws(() => {
      save('Nothing', {});
    }, refused('Nothing'));
    save('CustNo', { crmFieldKey: 'NUMBER2', syncToErp: false, syncToCrm: true });
    assert.equal(actors.fields(NORDIC, 'Customer')[0]?.crmFieldKey, 'NUMBER2');
    await tenant.sync.connections.delete(SUPER_SALE);
    save('NAME', { syncToCrm: true });
    assert.equal(actors.fields(NORDIC, 'Customer')[1]?.syncToCrm, true, 'nobody else feeds it any more');
    await tenant.sync.connections.save(draftOf(tenant, SUPER_SALE, { deleted: false }));
    save('NAME', { syncToCrm: true, showInGui: true });
    assert.equal(actors.fields(NORDIC, 'Customer')[1]?.showInGui, true, 'what was so before is not judged again');
  });

  it('know whether another connection feeds their SuperOffice field', () => {
    const [nordic, own] = [NORDIC, SUPER_SALE].map((id) => actors.fields(id, 'Customer')[1]);
    assert.ok(nordic && own);
    assert.equal(actors.alreadyMapped(nordic), true);
    assert.equal(actors.alreadyMapped(own), false);
  });

  it('are summarised', () => {
    const summary = tenant.sync.connections.summary(SUPER_SALE);
    assert.equal(summary?.lastSync, '2026-10-30T16:42:00');
    const [customer, , person] = summary.actors;
    assert.deepEqual(customer?.mapped, ['Name', 'Address 1', 'Address 2', 'Zip code', 'City', 'Customer group']);
    assert.deepEqual(customer.defaults, [
      { label: 'Zip code', value: '' },
      { label: 'Integer field', value: '42' },
    ]);
    assert.deepEqual(person?.mapped, ['First name', 'Last name', 'Address', 'Phone number', 'Position']);
    assert.deepEqual(tenant.sync.connections.summary(WAREHOUSE), { lastSync: '', actors: [] });
    assert.equal(tenant.sync.connections.summary(99), undefined);
  });

  it('of lists are mapped item by item', () => {
    const { listMappings } = tenant.sync;
    const [groups] = listMappings.all(SUPER_SALE);
    assert.deepEqual(
      [groups?.erpListName, groups?.crmListName, groups?.items.length],
      ['CustomerGroup', 'business', 9],
    );
    assert.deepEqual(groups?.items[3], { key: '4', name: 'Kundegruppe 4', crmItem: { id: 6, name: 'Finance' } });
    assert.equal(groups.items[8]?.crmItem, undefined);
    listMappings.save(SUPER_SALE, groups.fieldId, new Map([['9', 5]]));
    const saved = listMappings.all(SUPER_SALE)[0]?.items;
    assert.deepEqual([saved?.[8]?.crmItem?.id, saved?.[0]?.crmItem], [5, undefined], 'what is left out is gone');
    assert.throws(
      () => {
        listMappings.save(SUPER_SALE, groups.fieldId, new Map([['9', 77]]));
      },
      refusedAs('ArgumentException', 'ErpCrmListItemMappings[9]'),
    );
    assert.throws(
      () => {
        listMappings.save(SUPER_SALE, 12, new Map());
      },
      refusedAs('ArgumentException', 'ErpFieldId'),
    );
  });
});
