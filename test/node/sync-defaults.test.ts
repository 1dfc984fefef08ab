import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import type { ErpFieldRecord, FieldDefault } from '../../src/mocks/tenant/sync/sync-records.js';
import { refusedAs, SUPER_SALE, SUPER_SYNC } from './sync-drafts.js';
import { instantly } from './support.js';

const NONE: FieldDefault = { hasFirstSyncDefault: false, firstSyncDefault: '', promptUser: false, mandatory: false };

describe('Defaults of fields', () => {
  let sync: Tenant['sync'];
  beforeEach(() => {
    sync = createTenant('demo', instantly).sync;
  });

  function field(key: string): ErpFieldRecord {
    const found = sync.actors.fields(SUPER_SALE, 'Customer').find((each) => each.key === key);
    assert.ok(found, key);
    return found;
  }

  const save = (key: string, draft: Partial<FieldDefault>): ErpFieldRecord =>
    sync.defaults.save(field(key).id, { ...NONE, ...draft });
  const saveValue = (key: string, firstSyncDefault: string): ErpFieldRecord =>
    save(key, { hasFirstSyncDefault: true, firstSyncDefault });

  it('are stored in the form of their type, however they are sent', () => {
    const cases = [
      ['IntField', '17', '[I:17]'],
      ['IntField', '[I:-3]', '[I:-3]'],
      ['DoubleField', '1.5', '[F:1.5]'],
      ['DateField', '2027-02-28', '[DT:02/28/2027 00:00:00.0000000]'],
      ['DateField', '[D:12/31/2026]', '[DT:12/31/2026 00:00:00.0000000]'],
      ['CheckboxField', '[I:0]', '[I:0]'],
      ['CheckboxField', '1', '[I:1]'],
      ['CustGr', '9', '9'],
      ['POSTALCITY', 'Oslo', 'Oslo'],
    ] as const;
    for (const [key, sent, stored] of cases) {
      assert.equal(saveValue(key, sent).firstSyncDefault, stored, `${key} ${sent}`);
      assert.equal(field(key).hasFirstSyncDefault, true);
    }
  });

  it('fit their field', () => {
    const wrong = [
      ['IntField', '1.5'],
      ['IntField', 'many'],
      ['DoubleField', '1,5'],
      ['DateField', 'tomorrow'],
      ['DateField', '2027-02-30'],
      ['CheckboxField', 'yes'],
      ['CustGr', '10'],
      ['POSTALZIP', 'x'.repeat(21)],
      ['POSTALCITY', ' '],
      ['IntField', ''],
    ] as const;
    for (const [key, value] of wrong) {
      const before = field(key);
      assert.throws(() => saveValue(key, value), refusedAs('ArgumentException', 'FirstSyncDefaultValue'), value);
      assert.equal(field(key), before);
    }
    assert.equal(saveValue('POSTALZIP', 'x'.repeat(20)).firstSyncDefault.length, 20);
  });

  it('of mandatory fields need a value, or are asked for', () => {
    assert.throws(() => save('POSTALCITY', { mandatory: true }), refusedAs('ArgumentException', 'Mandatory'));
    assert.equal(save('POSTALCITY', { mandatory: true, promptUser: true }).mandatory, true);
    const both = save('POSTALCITY', { mandatory: true, hasFirstSyncDefault: true, firstSyncDefault: 'Oslo' });
    assert.deepEqual([both.promptUser, both.mandatory, both.firstSyncDefault], [false, true, 'Oslo']);
  });

  it('are mandatory whatever is sent where the connector says so', () => {
    assert.equal(save('NAME', { promptUser: true }).mandatory, true);
    const removed = save('NAME', {});
    assert.deepEqual([removed.promptUser, removed.mandatory, removed.hasFirstSyncDefault], [false, true, false]);
    assert.throws(() => save('NAME', { mandatory: true }), refusedAs('ArgumentException', 'Mandatory'));
  });

  it('are removed with everything off, and forget their value without one', () => {
    assert.equal(field('IntField').firstSyncDefault, '[I:42]');
    const asked = save('IntField', { promptUser: true, firstSyncDefault: '7' });
    assert.deepEqual([asked.hasFirstSyncDefault, asked.firstSyncDefault], [false, '']);
    save('IntField', {});
    assert.deepEqual(sync.connections.summary(SUPER_SALE)?.actors[0]?.defaults, [{ label: 'Zip code', value: '' }]);
    assert.throws(() => sync.defaults.save(9999, NONE), refusedAs('SoNotFoundException'));
  });

  it('outlive the connector’s changes, and mapping leaves them alone', async () => {
    sync.connectors.save({ id: SUPER_SYNC, name: 'Super Sync', url: 'app://global-ledger', deleted: false });
    await sync.connections.updateFields(SUPER_SALE);
    assert.deepEqual([field('IntField').missingInErp, field('IntField').firstSyncDefault], [true, '[I:42]']);
    sync.actors.save(SUPER_SALE, 'Customer', { active: false, fields: new Map() });
    assert.equal(field('IntField').firstSyncDefault, '[I:42]');
  });
});
