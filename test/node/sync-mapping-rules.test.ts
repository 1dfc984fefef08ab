import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import type { ErpActorType } from '../../src/mocks/connectors/sync-connector.js';
import type { ErpFieldRecord, FieldMapping } from '../../src/mocks/tenant/sync/sync-records.js';
import { NORDIC, refusedAs, SUPER_SALE } from './sync-drafts.js';
import { instantly } from './support.js';

const UNMAPPED: FieldMapping = {
  crmFieldKey: '',
  syncToCrm: false,
  syncToErp: false,
  showInGui: false,
  showInSearch: false,
};

describe('The rules of mapping', () => {
  let sync: Tenant['sync'];
  beforeEach(() => {
    sync = createTenant('demo', instantly).sync;
  });

  function field(key: string, id = NORDIC, type: ErpActorType = 'Customer'): ErpFieldRecord {
    const found = sync.actors.fields(id, type).find((each) => each.key === key);
    assert.ok(found, key);
    return found;
  }

  /** Saves fields of customers of the back office; what is left out of a mapping is off. */
  function save(mappings: Readonly<Record<string, Partial<FieldMapping>>>, type: ErpActorType = 'Customer'): void {
    const fields = new Map(Object.entries(mappings).map(([key, each]) => [key, { ...UNMAPPED, ...each }]));
    sync.actors.save(NORDIC, type, { active: true, fields });
  }

  function refuses(key: string, mapping: Partial<FieldMapping>): void {
    const before = sync.actors.fields(NORDIC);
    assert.throws(
      () => {
        save({ NAME: { crmFieldKey: 'NAME', syncToErp: true, showInGui: true }, [key]: mapping });
      },
      refusedAs('ArgumentException', `FieldMappings[${key}]`),
    );
    assert.equal(sync.actors.fields(NORDIC), before, 'nothing of it is stored');
  }

  it('keep lossy pairs to one direction', () => {
    refuses('DoubleField', { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true, syncToErp: true });
    save({ DoubleField: { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true } });
    save({ DoubleField: { crmFieldKey: 'UDEF_EMPLOYEES', syncToErp: true } });
    assert.deepEqual([field('DoubleField').syncToCrm, field('DoubleField').syncToErp], [false, true]);
    save({ IntField: { crmFieldKey: 'UDEF_CREDIT', syncToCrm: true } });
    refuses('IntField', { crmFieldKey: 'UDEF_CREDIT', syncToCrm: true, syncToErp: true });
    save({ DoubleField: { crmFieldKey: 'UDEF_CREDIT', syncToErp: true } });
  });

  it('refuse what can only lead to lost values', () => {
    refuses('CheckboxField', { crmFieldKey: 'UDEF_SHIPPING' });
    refuses('CustGr', { crmFieldKey: 'UDEF_SHIPPING' });
    refuses('DateField', { crmFieldKey: 'UDEF_CREDIT', syncToCrm: true });
    save({ CustGr: { crmFieldKey: 'CATEGORY', syncToErp: true } });
  });

  it('refuse the direction that is impossible, and take the other one', () => {
    sync.crmFields.add('Contact', { key: 'UDEF_NOTE', label: 'Note', type: 'Text', listReference: '', maxLength: 0 });
    save({ DateField: { crmFieldKey: 'UDEF_NOTE', syncToCrm: true } });
    refuses('DateField', { crmFieldKey: 'UDEF_NOTE', syncToCrm: true, syncToErp: true });
    save({ CheckboxField: { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true } });
    refuses('CheckboxField', { crmFieldKey: 'UDEF_SINCE', syncToErp: true });
    assert.equal(field('CheckboxField').crmFieldKey, 'UDEF_EMPLOYEES');
  });

  it('let one field of an actor write to a SuperOffice field', () => {
    save({ POSTALAD2: { crmFieldKey: 'UDEF_SHIPPING', syncToCrm: true } });
    refuses('POSTALZIP', { crmFieldKey: 'UDEF_SHIPPING', syncToCrm: true });
    save({ POSTALZIP: { crmFieldKey: 'UDEF_SHIPPING', syncToErp: true } });
    assert.throws(
      () => {
        save({
          POSTALAD2: { crmFieldKey: 'FAX', syncToCrm: true },
          POSTALAD1: { crmFieldKey: 'FAX', syncToCrm: true },
        });
      },
      refusedAs('ArgumentException', 'FieldMappings[POSTALAD1]'),
      'the first of them in the connector’s order',
    );
    save({ POSTALAD2: UNMAPPED, POSTALZIP: { crmFieldKey: 'UDEF_SHIPPING', syncToCrm: true } });
    assert.equal(field('POSTALZIP').syncToCrm, true, 'they are judged by what comes out');
  });

  it('let two kinds of records write to a SuperOffice field', () => {
    save({ POSTALAD2: { crmFieldKey: 'FAX', syncToCrm: true } });
    save({ POSTALAD2: { crmFieldKey: 'FAX', syncToCrm: true } }, 'Supplier');
    assert.equal(field('POSTALAD2', NORDIC, 'Supplier').syncToCrm, true);
  });

  it('show the identifier in search whatever is asked for', () => {
    save({ CustNo: UNMAPPED, NAME: { crmFieldKey: 'NAME' } });
    assert.equal(field('CustNo').showInSearch, true);
    assert.equal(field('NAME').showInSearch, false);
    assert.deepEqual(
      sync.actors
        .fields(NORDIC)
        .filter((each) => sync.actors.isIdentifier(each))
        .map(({ key, showInSearch }) => `${key} ${showInSearch}`),
      ['CustNo true', 'SupNo true', 'PersonNo true', 'ProjNo true'],
    );
  });

  it('leave alone what did not change, even where it would be refused today', () => {
    sync.crmFields.add('Contact', { key: 'FAX', label: 'Fax', type: 'Text', listReference: '', maxLength: 0 });
    save({ POSTALAD2: { crmFieldKey: 'FAX', syncToCrm: true, syncToErp: true } });
    sync.crmFields.remove('Contact', 'FAX');
    assert.equal(sync.actors.missingInCrm(field('POSTALAD2')), true);
    save({ POSTALAD2: { crmFieldKey: 'FAX', syncToCrm: true, syncToErp: true, showInGui: true } });
    assert.equal(field('POSTALAD2').showInGui, true);
    save({ POSTALAD2: UNMAPPED });
    refuses('POSTALAD2', { crmFieldKey: 'FAX' });
  });

  it('are for kinds of records that the connection has', () => {
    const draft = { active: true, fields: new Map<string, FieldMapping>() };
    assert.throws(
      () => {
        sync.actors.save(NORDIC, 'Employee', draft);
      },
      refusedAs('ArgumentException', 'ActorTypeErp'),
    );
    assert.throws(() => {
      sync.actors.save(999, 'Customer', draft);
    }, refusedAs('SoNotFoundException'));
  });
});

describe('Fields of SuperOffice', () => {
  let sync: Tenant['sync'];
  beforeEach(() => {
    sync = createTenant('demo', instantly).sync;
  });

  it('that are deleted leave what is mapped to them without a target', () => {
    assert.equal(sync.crmFields.labelOf('Contact', 'BUSINESS'), 'Business');
    sync.crmFields.remove('Contact', 'BUSINESS');
    const group = sync.actors.fields(SUPER_SALE, 'Customer').find(({ key }) => key === 'CustGr');
    assert.ok(group);
    assert.equal(sync.actors.missingInCrm(group), true);
    assert.equal(group.crmFieldKey, 'BUSINESS');
    assert.equal(sync.actors.listReference(group), '');
    assert.equal(sync.crmFields.labelOf('Contact', 'BUSINESS'), 'Business', 'its name is still known');
    assert.equal(sync.crmFields.labelOf('Contact', 'NOBODY'), '');
    assert.ok(sync.listMappings.all(SUPER_SALE).every(({ fieldKey }) => fieldKey !== 'CustGr'));
  });

  it('can be made, come back after a reset, and are each tenant’s own', () => {
    const tenant = createTenant('demo', instantly);
    const own = { key: 'UDEF_NEW', label: 'New', type: 'Text', listReference: '', maxLength: 10 } as const;
    tenant.sync.crmFields.add('Project', own);
    tenant.sync.crmFields.remove('Contact', 'NAME');
    assert.deepEqual(tenant.sync.crmFields.find('Project', 'UDEF_NEW'), own);
    assert.equal(sync.crmFields.find('Project', 'UDEF_NEW'), undefined);
    tenant.reset();
    assert.equal(tenant.sync.crmFields.find('Project', 'UDEF_NEW'), undefined);
    assert.equal(tenant.sync.crmFields.find('Contact', 'NAME')?.label, 'Name');
  });

  it('large: 1,000 of its own for companies and persons, some of them mapped to 500 fields of a ledger', () => {
    const large = createTenant('large', instantly).sync;
    const ledger = large.connections.all().find(({ id }) => large.actors.fields(id, 'Customer').length === 500);
    assert.ok(ledger && !ledger.deleted);
    for (const [erp, crm] of [
      ['Customer', 'Contact'],
      ['Person', 'Person'],
    ] as const) {
      assert.equal(large.crmFields.of(crm).filter(({ key }) => /^UDEF_\d/.test(key)).length, 1000);
      const mapped = large.actors.fields(ledger.id, erp).filter(({ crmFieldKey }) => crmFieldKey.startsWith('UDEF_'));
      assert.ok(mapped.length >= 8);
      const drafts = mapped.map(({ key, crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch }) => {
        return [key, { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch }] as const;
      });
      large.actors.save(ledger.id, erp, {
        active: true,
        fields: new Map(
          drafts.map(([key, each]) => [key, { ...each, crmFieldKey: '', syncToCrm: false, syncToErp: false }]),
        ),
      });
      large.actors.save(ledger.id, erp, { active: true, fields: new Map(drafts) });
    }
  });
});
