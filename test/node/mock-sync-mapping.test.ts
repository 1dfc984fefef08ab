import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { SyncFieldMapping, SyncMappedField, SyncMappingBackend } from '../../src/backend/sync-mapping.js';
import { createTenant, MockBackend, parseFaults } from '../../src/mocks/index.js';
import {
  BACK_OFFICE,
  fails,
  mockSync,
  NOWHERE,
  SERVICE_DESK,
  SUPER_SALE,
  WAREHOUSE,
  type MockSync,
} from './sync-support.js';

let mock: MockSync;
let mapping: SyncMappingBackend;
beforeEach(() => {
  mock = mockSync();
  assert.ok(mock.sync.mapping);
  mapping = mock.sync.mapping;
});

async function field(key: string, id = SUPER_SALE): Promise<SyncMappedField> {
  const found = (await mapping.actorMapping(id, 'customer')).fields.find((each) => each.key === key);
  assert.ok(found, key);
  return found;
}

function decided({
  crmFieldKey,
  toSuperOffice,
  toErp,
  showInErpTab,
  showInSearch,
}: SyncFieldMapping): SyncFieldMapping {
  return { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch };
}

const UNMAPPED: SyncFieldMapping = {
  crmFieldKey: '',
  toSuperOffice: false,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
};

async function order(): Promise<number[]> {
  return (await mapping.fieldOrder(SUPER_SALE, 'customer')).map(({ id }) => id);
}

describe('Mappings of the mock backend', () => {
  it('are read by kind of records, in the language of the call', async () => {
    assert.deepEqual(await mapping.actorTypes(SUPER_SALE), ['customer', 'supplier', 'person', 'project']);
    const { type, crmType, active, fields } = await mapping.actorMapping(SUPER_SALE, 'customer');
    assert.deepEqual([type, crmType, active, fields.length], ['customer', 'contact', true, 12]);
    const [number] = fields;
    assert.ok(number);
    assert.deepEqual(
      [number.key, number.type, number.access, number.identifier, number.showInSearch, number.crmLabel],
      ['CustNo', 'integer', 'read-only', true, true, ''],
    );
    const group = await field('CustGr');
    assert.deepEqual(
      { ...decided(group), label: group.label, crmLabel: group.crmLabel },
      {
        crmFieldKey: 'BUSINESS',
        toSuperOffice: true,
        toErp: false,
        showInErpTab: false,
        showInSearch: true,
        label: 'Customer group',
        crmLabel: 'Business',
      },
    );
    const swedish = await mapping.actorMapping(SUPER_SALE, 'customer', { language: 'sv' });
    assert.equal(swedish.fields.find(({ key }) => key === 'CustGr')?.crmLabel, 'Business');
    const lists = await mapping.listMappings(SUPER_SALE, { language: 'sv' });
    assert.equal(lists.lists.find(({ fieldKey }) => fieldKey === 'CustGr')?.crmListName, 'Bransch');
  });

  it('say what there is to map to', async () => {
    const fields = await mapping.crmFields(SUPER_SALE, 'customer');
    const find = (wanted: string) => fields.find(({ key }) => key === wanted);
    assert.deepEqual(find('BUSINESS'), { key: 'BUSINESS', label: 'Business', type: 'list', listName: 'business' });
    assert.deepEqual(find('UDEF_CREDIT'), { key: 'UDEF_CREDIT', label: 'Credit limit', type: 'double', listName: '' });
    mock.tenant.sync.crmFields.add('Contact', {
      ...{ key: 'UDEF_NEW', label: 'US:"New";NO:"Ny"', type: 'Checkbox', listReference: '', maxLength: 0 },
    });
    const norwegian = await mapping.crmFields(SUPER_SALE, 'customer', { language: 'nb' });
    assert.deepEqual(norwegian.at(-1), { key: 'UDEF_NEW', label: 'Ny', type: 'checkbox', listName: '' });
  });

  it('are saved, fields that are left out as they are', async () => {
    const before = await mapping.actorMapping(SUPER_SALE, 'customer');
    const fields = new Map([['DoubleField', { ...UNMAPPED, crmFieldKey: 'UDEF_CREDIT', toSuperOffice: true }]]);
    const input = { type: 'customer', active: false, fields } as const;
    const saved = await mapping.saveActorMapping(SUPER_SALE, input, { revision: before.revision });
    assert.equal(saved.active, false);
    assert.notEqual(saved.revision, before.revision);
    assert.deepEqual(saved, await mapping.actorMapping(SUPER_SALE, 'customer'));
    const changed = saved.fields.filter((each, index) => {
      const earlier = before.fields[index];
      return !earlier || JSON.stringify(decided(each)) !== JSON.stringify(decided(earlier));
    });
    assert.deepEqual(
      changed.map(({ key, crmLabel, toSuperOffice }) => [key, crmLabel, toSuperOffice]),
      [['DoubleField', 'Credit limit', true]],
    );
    const again = await mapping.saveActorMapping(SUPER_SALE, { ...input, fields: new Map() });
    assert.equal(again.revision, saved.revision, 'what is stored already is no change');
  });

  it('are all saved or none, and name the field that is wrong', async () => {
    const before = await mapping.actorMapping(SUPER_SALE, 'customer');
    const fields = new Map([
      ['DoubleField', { ...UNMAPPED, crmFieldKey: 'UDEF_CREDIT' }],
      ['CustNo', { ...UNMAPPED, crmFieldKey: 'NUMBER2', toErp: true }],
    ]);
    const input = { type: 'customer', active: true, fields } as const;
    await assert.rejects(mapping.saveActorMapping(SUPER_SALE, input), fails('validation', ['fields.CustNo']));
    assert.deepEqual(await mapping.actorMapping(SUPER_SALE, 'customer'), before);
  });

  it('are not written over what somebody else has saved meanwhile', async () => {
    const { revision } = await mapping.actorMapping(SUPER_SALE, 'customer');
    const input = (crmFieldKey: string) =>
      ({ type: 'customer', active: true, fields: new Map([['DoubleField', { ...UNMAPPED, crmFieldKey }]]) }) as const;
    const [mine, theirs] = await Promise.allSettled([
      mapping.saveActorMapping(SUPER_SALE, input('UDEF_CREDIT'), { revision }),
      mapping.saveActorMapping(SUPER_SALE, input('UDEF_EMPLOYEES'), { revision }),
    ]);
    assert.deepEqual([mine.status, theirs.status], ['fulfilled', 'rejected']);
    assert.ok(theirs.status === 'rejected' && fails('conflict')(theirs.reason));
    assert.equal((await field('DoubleField')).crmFieldKey, 'UDEF_CREDIT');
  });

  it('say what is gone on either side, and keep its name', async () => {
    const fields = new Map([['DoubleField', { ...UNMAPPED, crmFieldKey: 'UDEF_CREDIT', toSuperOffice: true }]]);
    await mapping.saveActorMapping(SUPER_SALE, { type: 'customer', active: true, fields });
    mock.tenant.sync.crmFields.remove('Contact', 'UDEF_CREDIT');
    const gone = await field('DoubleField');
    assert.deepEqual([gone.missingInCrm, gone.missingInErp, gone.crmLabel], [true, false, 'Credit limit']);
    assert.ok((await mapping.crmFields(SUPER_SALE, 'customer')).every(({ key }) => key !== 'UDEF_CREDIT'));
  });

  it('of what there is not are not found', async () => {
    await assert.rejects(mapping.actorTypes(NOWHERE), fails('not-found'));
    await assert.rejects(mapping.actorMapping(SUPER_SALE, 'employee'), fails('not-found'));
    await assert.rejects(mapping.crmFields(SUPER_SALE, 'unknown'), fails('not-found'));
    await assert.rejects(mapping.listMappings(NOWHERE), fails('not-found'));
    await assert.rejects(mapping.defaults(NOWHERE), fails('not-found'));
    await assert.rejects(mapping.fieldOrder(NOWHERE, 'customer'), fails('not-found'));
    assert.deepEqual(await mapping.actorTypes(WAREHOUSE), [], 'its connector has never answered');
  });
});

describe('List mappings of the mock backend', () => {
  it('are changed item by item', async () => {
    const { lists, revision } = await mapping.listMappings(SUPER_SALE);
    const list = lists.find(({ fieldKey }) => fieldKey === 'CustGr');
    assert.ok(list);
    const chosen = (items: typeof list.items) =>
      Object.fromEntries(items.map(({ key, crmItemId }) => [key, crmItemId]));
    const before = chosen(list.items);
    const changes = new Map([
      [
        list.fieldId,
        new Map([
          ['8', 9],
          ['1', 0],
        ]),
      ],
    ]);
    const saved = await mapping.saveListMappings(SUPER_SALE, changes, { revision });
    const after = saved.lists.find(({ fieldId }) => fieldId === list.fieldId);
    assert.deepEqual(chosen(after?.items ?? []), { ...before, 8: 9, 1: 0 });
    assert.deepEqual(saved, await mapping.listMappings(SUPER_SALE));
    const others = new Map([[list.fieldId, new Map([['1', 9]])]]);
    await assert.rejects(mapping.saveListMappings(SUPER_SALE, others, { revision }), fails('conflict'));
  });

  it('know fields and items on both sides', async () => {
    const { lists, revision } = await mapping.listMappings(SUPER_SALE);
    const id = lists[0]?.fieldId ?? 0;
    const save = (fieldId: number, key: string, crmItemId: number) =>
      mapping.saveListMappings(SUPER_SALE, new Map([[fieldId, new Map([[key, crmItemId]])]]));
    await assert.rejects(save(id, 'nobody', 1), fails('validation', [`items.${id}.nobody`]));
    await assert.rejects(save(id, '1', 4711), fails('validation', [`items.${id}.1`]));
    await assert.rejects(save(4711, '1', 1), fails('validation', ['items.4711.1']));
    assert.equal((await mapping.listMappings(SUPER_SALE)).revision, revision);
  });

  it('are where an activation says that an item stands for two', async () => {
    const { reasons } = await mock.sync.setActive(SERVICE_DESK, true);
    assert.deepEqual(
      reasons.flatMap(({ place }) => (place?.kind === 'list-mapping' ? [place] : [])),
      [{ kind: 'list-mapping', actorType: 'customer', fieldKey: 'CustGr' }],
    );
  });
});

describe('Defaults of the mock backend', () => {
  const find = async (key: string) => {
    const found = (await mapping.defaults(SUPER_SALE)).find(
      (each) => each.key === key && each.actorType === 'customer',
    );
    assert.ok(found, key);
    return found;
  };

  it('are set, changed and removed', async () => {
    const { id, maxLength } = await find('POSTALZIP');
    assert.equal(maxLength, 20);
    const none = { value: undefined, askUser: false, mandatory: false };
    const value = { value: '0150', askUser: true, mandatory: true };
    const saved = await mapping.saveDefault(SUPER_SALE, id, value, { expected: (await find('POSTALZIP')).default });
    assert.deepEqual(saved.default, value);
    assert.deepEqual(await find('POSTALZIP'), saved);
    await assert.rejects(mapping.saveDefault(SUPER_SALE, id, none, { expected: none }), fails('conflict'));
    assert.deepEqual((await mapping.saveDefault(SUPER_SALE, id, none, { expected: value })).default, none);
  });

  it('hold values of every type as the port has them', async () => {
    const values = { IntField: '42', DoubleField: '1.5', DateField: '2027-01-31', CheckboxField: true, CatErp: '2' };
    for (const [key, value] of Object.entries(values)) {
      const { id } = await find(key);
      const saved = await mapping.saveDefault(SUPER_SALE, id, { value, askUser: false, mandatory: false });
      assert.deepEqual(saved.default.value, value, key);
    }
  });

  it('refuse what cannot be one', async () => {
    const [zip, number] = [(await find('POSTALZIP')).id, (await find('IntField')).id];
    const save = (id: number, value: string | undefined, mandatory = false) =>
      mapping.saveDefault(SUPER_SALE, id, { value, askUser: false, mandatory });
    await assert.rejects(save(zip, undefined, true), fails('validation', ['mandatory']));
    await assert.rejects(save(zip, '', true), fails('validation', ['mandatory']), 'an empty value is none');
    await assert.rejects(save(zip, 'x'.repeat(21)), fails('validation', ['value']));
    await assert.rejects(save(number, 'many'), fails('validation', ['value']));
    await assert.rejects(save(4711, '1'), fails('not-found'));
    await assert.rejects(
      mapping.saveDefault(BACK_OFFICE, zip, { value: '1', askUser: false, mandatory: false }),
      fails('not-found'),
      'it is a field of another connection',
    );
  });

  it('of what the connector calls mandatory are always', async () => {
    const { id, default: value } = await find('NAME');
    assert.equal(value.mandatory, true);
    const saved = await mapping.saveDefault(SUPER_SALE, id, { value: 'New', askUser: false, mandatory: false });
    assert.deepEqual(saved.default, { value: 'New', askUser: false, mandatory: true });
  });
});

describe('The order of fields in the mock backend', () => {
  it('is saved, and is the one of the defaults, too', async () => {
    const present = await order();
    const wanted = [...present.slice(3), ...present.slice(0, 3)];
    const saved = await mapping.saveFieldOrder(SUPER_SALE, 'customer', wanted, { expected: present });
    assert.deepEqual(
      saved.map(({ id }) => id),
      wanted,
    );
    const defaults = await mapping.defaults(SUPER_SALE);
    assert.deepEqual(
      defaults.filter(({ actorType }) => actorType === 'customer').map(({ id }) => id),
      wanted,
    );
    const { fields } = await mapping.actorMapping(SUPER_SALE, 'customer');
    assert.deepEqual(
      fields.map(({ id }) => id),
      present,
      'the connector has an order of its own',
    );
  });

  it('is half done when a step fails, and saving again does the rest', async () => {
    const present = await order();
    const wanted = [...present].reverse();
    mock.faults.add({ kind: '503', pattern: 'sync/mapping.moveField', after: 5, times: 1 });
    const save = (expected: readonly number[]) => mapping.saveFieldOrder(SUPER_SALE, 'customer', wanted, { expected });
    await assert.rejects(save(present), fails('server'));
    const half = await order();
    assert.notDeepEqual(half, present);
    assert.notDeepEqual(half, wanted);
    assert.deepEqual([...half].sort(), [...present].sort());
    await assert.rejects(save(present), fails('conflict'));
    await save(half);
    assert.deepEqual(await order(), wanted);
  });

  it('must hold every field once', async () => {
    const expected = await order();
    const [first = 0, ...rest] = expected;
    for (const ids of [rest, [first, first, ...rest.slice(1)]]) {
      await assert.rejects(mapping.saveFieldOrder(SUPER_SALE, 'customer', ids, { expected }), fails('validation'));
    }
    assert.deepEqual(await order(), expected);
  });
});

describe('What is absent or fails in the mock backend', () => {
  it('is what an option leaves out', async () => {
    const tenant = createTenant('demo');
    const bare = new MockBackend(tenant, {
      ...{ withoutMapping: true, withoutImports: true, capabilities: { sync: { previewSync: false } } },
    });
    assert.ok(bare.sync);
    assert.deepEqual(
      ['mapping', 'imports', 'previewSync'].map((name) => name in (bare.sync ?? {})),
      [false, false, false],
    );
    assert.equal((await bare.capabilities()).sync?.previewSync, false);
    const whole = new MockBackend(tenant);
    assert.equal((await whole.capabilities()).sync?.previewSync, true);
    assert.equal(typeof whole.sync?.previewSync, 'function');
  });

  it('fails by the names of the port, before anything is written', async () => {
    const { id, default: expected } = (await mapping.defaults(SUPER_SALE))[2] ?? assert.fail('no default');
    const value = { value: 'Somewhere', askUser: false, mandatory: false };
    for (const fault of ['503@sync/mapping.saveDefault*1', '503@sync/mapping.storeDefault*1', '503@sync/mapping.**1']) {
      for (const rule of parseFaults(fault)) mock.faults.add(rule);
      await assert.rejects(mapping.saveDefault(SUPER_SALE, id, value), fails('server'), fault);
    }
    await mapping.saveDefault(SUPER_SALE, id, value, { expected });
  });

  it('is everything when the right to it is missing', async () => {
    mock.tenant.rights.deny('sync');
    await assert.rejects(mapping.actorTypes(SUPER_SALE), fails('forbidden'));
    await assert.rejects(async () => mock.sync.imports?.targets(SUPER_SALE), fails('forbidden'));
    await assert.rejects(async () => mock.sync.previewSync?.(SUPER_SALE), fails('forbidden'));
  });
});
