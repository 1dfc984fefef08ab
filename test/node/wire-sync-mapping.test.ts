import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant } from '../../src/mocks/index.js';
import { callerOf, instantly, textOf, type Json, type JsonObject } from './support.js';

const tenant = createTenant('demo', instantly);
const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));

const [SUPER_SALE, SERVICE_DESK, NOWHERE] = [3, 5, 999] as const;

/** Status, kind and words of a refusal. */
async function refusal(path: string, body?: unknown): Promise<[number, Json | undefined, string]> {
  const response = await call.post(path, body);
  const answer = (await response.json()) as JsonObject;
  return [response.status, answer['ErrorType'], textOf(answer['ErrorMessage'])];
}

function rowsOf(value: Json | undefined): JsonObject[] {
  assert.ok(Array.isArray(value));
  return value as JsonObject[];
}

beforeEach(() => {
  tenant.reset();
});

describe('Mappings on the wire', () => {
  const mapping = (language = '*', ActorType = 'Customer'): Promise<JsonObject> =>
    call.object('ErpSync/GetActorTypeMapping', { ErpConnectionId: SUPER_SALE, ActorType }, { 'SO-Language': language });
  const row = (of: JsonObject, key: string): JsonObject => {
    const found = rowsOf(of['FieldMappings']).find(({ ErpFieldKey }) => ErpFieldKey === key);
    assert.ok(found, key);
    return found;
  };

  it('are whole carriers', async () => {
    const read = await mapping('en');
    assert.deepEqual(
      [read['ErpConnectionId'], read['ActorTypeErp'], read['ActorTypeCrm'], read['IsActive']],
      [SUPER_SALE, 'Customer', 'Contact', true],
    );
    assert.deepEqual(row(read, 'CustGr'), {
      ...{ ErpFieldId: 17, ErpFieldKey: 'CustGr', FieldType: 'List', Access: 'Normal', CrmFieldKey: 'BUSINESS' },
      ...{ SyncToCrm: true, SyncToErp: false, ShowInGui: false, ShowInSearch: true },
      ...{ AlreadyMapped: false, MissingInERP: false, MissingInCRM: false, ListReference: 'table=business' },
      ...{ CrmDisplayName: 'Business', CrmDisplayTooltip: '' },
      ...{ ErpDisplayName: 'Customer group', ErpDisplayTooltip: 'Customer group' },
      ...{ TableRight: null, FieldProperties: {} },
    });
    assert.deepEqual([row(read, 'CustNo')['ShowInSearch'], row(read, 'NAME')['ListReference']], [true, '']);
  });

  it('are saved as they are sent, whatever the case of the names', async () => {
    const read = await mapping();
    const changed = rowsOf(read['FieldMappings']).map((each) =>
      each['ErpFieldKey'] === 'DoubleField' ? { ...each, CrmFieldKey: 'UDEF_CREDIT', SyncToCrm: true } : each,
    );
    const saved = await call.object('ErpSync/SaveActorTypeMapping', {
      mapping: { ...read, FieldMappings: changed, IsActive: false },
    });
    assert.deepEqual(saved, await mapping());
    assert.deepEqual([saved['IsActive'], row(saved, 'DoubleField')['CrmFieldKey']], [false, 'UDEF_CREDIT']);
    // As the official client sends it; a row by its id, the others stay.
    const { ErpFieldId } = row(saved, 'DoubleField');
    const unmapped = await call.object('ErpSync/SaveActorTypeMapping', {
      mapping: {
        ...{ erpConnectionId: SUPER_SALE, isActive: true, actorTypeErp: 'Customer', actorTypeCrm: 'Contact' },
        fieldMappings: [{ erpFieldId: ErpFieldId, crmFieldKey: null }],
      },
    });
    assert.deepEqual(unmapped, read);
  });

  it('are refused with the key of the field', async () => {
    const read = await mapping();
    const wrong = { ...row(read, 'CustNo'), CrmFieldKey: 'NUMBER2', SyncToErp: true };
    const save = (Mapping: object) => refusal('ErpSync/SaveActorTypeMapping', { Mapping });
    const [status, type, message] = await save({ ...read, FieldMappings: [wrong] });
    assert.deepEqual([status, type], [500, 'ArgumentException']);
    assert.match(message, /read-only.+\(Parameter 'FieldMappings\[CustNo\]'\)$/);
    assert.match((await save({ ...read, ActorTypeErp: 'Employee' }))[2], /Parameter 'ActorTypeErp'/);
    assert.match((await save({ ...read, ActorTypeErp: 'Nobody' }))[2], /Parameter 'ActorTypeErp'/);
    assert.equal((await save({ ...read, ErpConnectionId: NOWHERE }))[1], 'SoNotFoundException');
    assert.deepEqual(await mapping(), read);
  });

  it('say what a kind of records is in SuperOffice', async () => {
    const ask = (ErpConnectionId: number, ErpActorType: string | number): Promise<Json> =>
      call.ask('ErpSync/GetCrmActorType', { ErpConnectionId, ErpActorType });
    assert.deepEqual(
      [await ask(SUPER_SALE, 'Supplier'), await ask(SUPER_SALE, 4), await ask(SUPER_SALE, 'Employee')],
      ['Contact', 'Person', 'Unknown'],
    );
    assert.equal(
      await call.ask('ErpSync/GetActorTypeMapping', { ErpConnectionId: NOWHERE, ActorType: 'Customer' }),
      null,
    );
  });

  it('bring lists of the user interface up to date without a word', async () => {
    const validate = (ErpConnectionId: number) =>
      call.post('ErpSync/ValidateArchiveColumnConfig', { ListOwner: 'FindErpEntity', ErpConnectionId });
    assert.equal((await validate(SUPER_SALE)).status, 204);
    assert.equal((await validate(NOWHERE)).status, 500);
  });
});

describe('List mappings on the wire', () => {
  const container = (id: number, language = '*'): Promise<JsonObject> =>
    call.object('ErpSync/GetConnectionListMappings', { ErpConnectionId: id }, { 'SO-Language': language });

  it('are saved as a whole container', async () => {
    const read = await container(SUPER_SALE);
    const lists = rowsOf(read['ErpListItemMappings']);
    const [first, ...others] = lists;
    assert.ok(first);
    assert.deepEqual(
      [first['ErpFieldId'], first['ErpListName'], first['ErpActorTypeName'], (first['CrmList'] as JsonObject)['Type']],
      [17, 'CustomerGroup', 'Customer', 'business'],
    );
    const title = (of: JsonObject) => ((rowsOf(of['ErpListItemMappings'])[0] ?? {})['CrmList'] as JsonObject)['Name'];
    assert.match(textOf(title(read)), /^US:"Business"/, 'raw without a language');
    assert.equal(title(await container(SUPER_SALE, 'sv')), 'Bransch');
    const items = rowsOf(first['ErpCrmListItemMappings']);
    const CrmListItem = (item: JsonObject) => (item['CrmListItem'] as JsonObject | null)?.['Id'] ?? null;
    assert.deepEqual([items.length, items.map(CrmListItem).includes(null)], [9, true]);
    const swapped = items.map((item) => {
      if (item['ErpListItemId'] === '1') return { ...item, CrmListItem: null };
      return item['ErpListItemId'] === '8' ? { ...item, CrmListItem: { Id: 9 } } : item;
    });
    const saved = await call.object('ErpSync/SaveConnectionListMappings', {
      ListMapping: { ...read, ErpListItemMappings: [{ ...first, ErpCrmListItemMappings: swapped }, ...others] },
    });
    assert.deepEqual(saved, await container(SUPER_SALE));
    const after = rowsOf(rowsOf(saved['ErpListItemMappings'])[0]?.['ErpCrmListItemMappings']);
    assert.deepEqual(
      [after[0], after[7]].map((item) => item && CrmListItem(item)),
      [null, 9],
    );
    assert.deepEqual(rowsOf(saved['ErpListItemMappings']).slice(1), others);
  });

  it('name what is wrong, and let an item stand for two', async () => {
    const save = (ErpFieldId: number, ErpListItemId: string, Id: number) =>
      refusal('ErpSync/SaveConnectionListMappings', {
        ListMapping: {
          ErpConnectionId: SUPER_SALE,
          ErpListItemMappings: [{ ErpFieldId, ErpCrmListItemMappings: [{ ErpListItemId, CrmListItem: { Id } }] }],
        },
      });
    assert.match((await save(17, '1', 4711))[2], /'ErpListItemMappings\[17\]\.ErpCrmListItemMappings\[1\]'/);
    assert.match((await save(4711, '1', 1))[2], /'ErpListItemMappings\[4711\]'/);
    const doubled = rowsOf(
      rowsOf((await container(SERVICE_DESK))['ErpListItemMappings'])[0]?.['ErpCrmListItemMappings'],
    );
    const ids = doubled.map(({ CrmListItem }) => (CrmListItem as JsonObject | null)?.['Id']).filter(Boolean);
    assert.ok(new Set(ids).size < ids.length);
    assert.equal(await call.ask('ErpSync/GetConnectionListMappings', { ErpConnectionId: NOWHERE }), null);
  });
});

describe('Defaults and the order of fields on the wire', () => {
  const info = (ErpFieldId: number): Promise<JsonObject> => call.object('ErpSync/GetDefaultValueInfo', { ErpFieldId });
  const save = (value: object): Promise<JsonObject> =>
    call.object('ErpSync/SaveDefaultValueInfo', { ErpSyncDefaultValue: value });

  it('are carriers with encoded values', async () => {
    const number = await info(18);
    assert.deepEqual(
      [number['ErpFieldKey'], number['FieldType'], number['Access'], number['DefaultValue']],
      ['IntField', 'Integer', 'Normal', ''],
    );
    const set = { ...number, HasFirstSyncDefaultValue: true, FirstSyncDefaultValue: '43', PromptUser: true };
    const saved = await save({ ...set, DefaultValue: 'not mine to change' });
    assert.deepEqual(saved, { ...set, FirstSyncDefaultValue: '[I:43]' });
    assert.deepEqual(await info(18), saved);
    const none = { HasFirstSyncDefaultValue: false, FirstSyncDefaultValue: '', PromptUser: false, Mandatory: false };
    assert.deepEqual(await save({ ...saved, ...none }), { ...number, ...none });
    assert.equal(await call.ask('ErpSync/GetDefaultValueInfo', { ErpFieldId: NOWHERE }), null);
  });

  it('name what is wrong', async () => {
    const zip = await info(15);
    assert.equal(zip['ErpFieldKey'], 'POSTALZIP');
    const refused = async (changes: object): Promise<string> =>
      (await refusal('ErpSync/SaveDefaultValueInfo', { ErpSyncDefaultValue: { ...zip, ...changes } }))[2];
    const bare = { HasFirstSyncDefaultValue: false, PromptUser: false };
    assert.match(await refused({ ...bare, Mandatory: true }), /Parameter 'Mandatory'/);
    const long = { HasFirstSyncDefaultValue: true, FirstSyncDefaultValue: 'x'.repeat(21) };
    assert.match(await refused(long), /Parameter 'FirstSyncDefaultValue'/);
    assert.deepEqual(await info(15), zip);
  });

  it('move one step at a time', async () => {
    const ids = (): number[] => tenant.sync.actors.ranked(SUPER_SALE, 'Customer').map(({ id }) => id);
    const before = ids();
    const [first = 0, second = 0, third = 0] = before;
    const move = async (ErpFieldId: number, Direction: number, ErpActorType = 'Customer'): Promise<number> =>
      (
        await call.post('ErpSync/MoveErpFieldItem', {
          ErpFieldId,
          Direction,
          ErpConnectionId: SUPER_SALE,
          ErpActorType,
        })
      ).status;
    assert.equal(await move(first, 1), 204);
    assert.deepEqual(ids().slice(0, 3), [second, first, third]);
    assert.equal(await move(third, -1), 204);
    assert.deepEqual(ids().slice(0, 3), [second, third, first]);
    assert.equal(await move(second, -1), 204, 'it is the first one already');
    assert.deepEqual(ids().slice(0, 3), [second, third, first]);
    assert.equal(await move(first, 1, 'Person'), 500, 'it is a field of customers');
    assert.deepEqual([...ids()].sort(), [...before].sort());
  });
});
