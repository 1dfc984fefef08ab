import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant } from '../../src/mocks/index.js';
import { callerOf, textOf, type Json, type JsonObject } from './support.js';

let now = 0;
const tenant = createTenant('demo', { wait: async () => {}, clock: () => new Date(now) });
const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));

const [SUPER_SALE, NOWHERE] = [3, 999] as const;
const CONTEXT = 'connectionId=3&actorType=Customer';

function valuesIn(value: Json | undefined): Json[] {
  assert.ok(Array.isArray(value));
  return value;
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return valuesIn(value) as JsonObject[];
}

/** Display values of a row, by column. */
function cells(row: JsonObject): Record<string, Json | undefined> {
  const columns = Object.entries(row['ColumnData'] as JsonObject);
  return Object.fromEntries(columns.map(([name, cell]) => [name, (cell as JsonObject)['DisplayValue']]));
}

async function messageOf(path: string, body: unknown): Promise<string> {
  const response = await call.post(path, body);
  assert.equal(response.status, 500);
  return textOf(((await response.json()) as JsonObject)['ErrorMessage']);
}

beforeEach(() => {
  now = Date.parse('2027-03-01T09:15:00Z');
  tenant.reset();
});

describe('The archive ErpField', () => {
  const ask = async (Columns: string, Restriction: string, language = '*') => {
    const body = {
      ...{ ProviderName: 'ErpField', Columns, SortOrder: 'Rank asc', Restriction },
      ...{ Entities: 'erpfield', Page: 0, PageSize: 200, Options: 'rowcount=true' },
    };
    const result = await call.object('Archive/GetArchiveListByColumnsWithHeader2', body, { 'SO-Language': language });
    return objectsIn(result['Rows']);
  };

  it('has the fields of connections in the order of the ERP tab', async () => {
    tenant.sync.actors.move(SUPER_SALE, 'Customer', 11, 1);
    const rows = await ask('Id,ErpFieldKey,Rank', "ConnectionId = 3 and ActorTypeErp = 'Customer'");
    assert.deepEqual(
      rows.slice(0, 3).map(cells),
      [
        ['NAME', 12],
        ['CustNo', 11],
        ['POSTALAD1', 13],
      ].map(([ErpFieldKey, id], index) => ({ Id: `[I:${id}]`, ErpFieldKey, Rank: `[I:${index + 1}]` })),
    );
    assert.equal(rows[0]?.['PrimaryKey'], 12);
    assert.deepEqual(await ask('Id', 'ConnectionId = 999'), []);
  });

  it('has all that is known and decided about a field', async () => {
    const columns =
      'ErpFieldKey,DisplayName,DisplayDescription,FieldType,ListName,MaxLength,Access,HasFirstSyncDefaultValue,' +
      'FirstSyncDefaultValue,PromptUser,Mandatory,CrmFieldKey,SyncToCrm,SyncToErp,ShowInGui,ShowInSearch,' +
      'ListReference,MissingInERP,ConnectionId,ActorTypeErp,PromptOrHasDefault,DefaultValue,ErpConnectionActorTypeId,' +
      'updatedDate';
    const [group] = await ask(columns, "Id = 17 and ConnectionId = 3 and ErpFieldKey = 'CustGr'", 'en');
    assert.ok(group);
    assert.deepEqual(cells(group), {
      ...{ ErpFieldKey: 'CustGr', DisplayName: 'Customer group', DisplayDescription: 'Customer group' },
      ...{ FieldType: '[I:5]', ListName: 'CustomerGroup', MaxLength: '[I:0]', Access: '[I:0]' },
      ...{ HasFirstSyncDefaultValue: '[I:0]', FirstSyncDefaultValue: '', PromptUser: '[I:0]', Mandatory: '[I:0]' },
      ...{ CrmFieldKey: 'BUSINESS', SyncToCrm: '[I:1]', SyncToErp: '[I:0]', ShowInGui: '[I:0]' },
      ...{ ShowInSearch: '[I:1]', ListReference: 'table=business', MissingInERP: '[I:0]', ConnectionId: '[I:3]' },
      ...{
        ActorTypeErp: 'Customer',
        PromptOrHasDefault: '[I:0]',
        DefaultValue: '',
        ErpConnectionActorTypeId: '[I:31]',
      },
      updatedDate: cells(group)['updatedDate'],
    });
    const withDefault = await ask('ErpFieldKey,FirstSyncDefaultValue', 'ConnectionId = 3 and PromptOrHasDefault = 1');
    assert.ok(withDefault.length > 0);
    assert.ok(withDefault.some((row) => cells(row)['FirstSyncDefaultValue'] === '[I:42]'));
  });
});

describe('The archive FindErpEntity', () => {
  const OF_CUSTOMERS = [
    { Name: 'ConnectionId', Operator: '=', Values: ['[I:3]'], IsActive: true },
    { Name: 'ErpActorType', Operator: '=', Values: ['Customer'], IsActive: true },
  ];
  const body = (conditions: readonly object[], more: object = {}) => ({
    ...{ ProviderName: 'FindErpEntity', Columns: ['ErpKey', 'Connected', 'NAME', 'CustNo', 'CustGr', 'CheckboxField'] },
    ...{ SortOrder: [], Restriction: [...conditions, ...OF_CUSTOMERS], Entities: ['ErpEntity'] },
    ...{ Page: 0, PageSize: 500, Options: 'rowcount=true', ...more },
  });
  const condition = (Name: string, Operator: string, ...Values: string[]) => ({
    Name,
    Operator,
    Values,
    IsActive: true,
  });
  const ask = (...args: Parameters<typeof body>): Promise<JsonObject> =>
    call.object('Archive/GetArchiveListByColumnsWithHeader', body(...args), { 'SO-Language': 'en' });
  const keys = (result: JsonObject) => objectsIn(result['Rows']).map((row) => cells(row)['ErpKey']);

  it('describes the fields of the connector that is meant', async () => {
    const columns = (Context: string): Promise<JsonObject[]> =>
      call.objects('Archive/GetAvailableColumns', { ProviderName: 'FindErpEntity', Context }, { 'SO-Language': 'en' });
    const found = await columns(CONTEXT);
    const group = found.find(({ Name }) => Name === 'CustGr');
    assert.deepEqual(
      [group?.['DisplayName'], group?.['RestrictionType'], group?.['RestrictionListName'], group?.['CanRestrictBy']],
      ['Customer group', 'list', 'CustomerGroup', true],
    );
    const base = await columns('');
    assert.deepEqual(
      base.map(({ Name }) => Name),
      ['ConnectionId', 'SearchText', 'ErpActorType', 'Connected', 'OnlyParentConnected', 'ErpKey'],
    );
    assert.equal(found.length, base.length + 12);
    const log = await call.objects('Archive/GetAvailableColumns', { ProviderName: 'ErpSyncLog', Context: '' });
    assert.ok(log.some(({ Name, CanOrderBy }) => Name === 'id' && CanOrderBy === false));
  });

  it('finds records, a page of them, with their values in words', async () => {
    const all = await ask([]);
    assert.equal(all['RowCount'], keys(all).length);
    assert.deepEqual(keys(await ask([], { Page: -5, PageSize: 3 })), keys(all).slice(5, 8));
    assert.deepEqual(cells(objectsIn(all['Rows'])[0] ?? {}), {
      ...{ ErpKey: '10001', Connected: '[I:1]', NAME: 'Kunden A/S', CustNo: '[I:10001]' },
      ...{ CustGr: 'Kundegruppe 1', CheckboxField: '[I:1]' },
    });
    const byName = await ask([], { SortOrder: [{ Name: 'CustNo', Direction: 'DESC' }] });
    assert.deepEqual(keys(byName), [...keys(all)].reverse());
    assert.deepEqual(keys(await ask([condition('SearchText', '=', 'hotellbakken')])), ['10040']);
    const open = await ask([condition('Connected', '=', '[I:0]')]);
    assert.ok(keys(open).length > 0 && keys(open).length < keys(all).length);
  });

  it('compares as connectors do, and names what makes no sense', async () => {
    const found = await ask([
      condition('NAME', 'notContains', 'kunden'),
      condition('CustGr', 'oneOf', '1', '2'),
      condition('CustNo', 'between', '[I:10001]', '[I:10010]'),
    ]);
    assert.deepEqual(keys(found), ['10005']);
    const refused = (...conditions: object[]): Promise<string> =>
      messageOf('Archive/GetArchiveListByColumnsWithHeader', body(conditions));
    const good = condition('NAME', 'begins', 'K');
    assert.match(await refused(good, condition('CustNo', 'begins', '1')), /Parameter 'Restriction\[1\]'/);
    assert.match(await refused(condition('Nobody', '=', '1')), /Parameter 'Restriction\[0\]'/);
    assert.match(await refused({ ...good, InterOperator: 'Or' }), /hold all at once/);
    assert.match(
      await messageOf('Archive/GetArchiveListByColumnsWithHeader', { ...body([]), Restriction: [] }),
      /ConnectionId and ErpActorType/,
    );
  });
});

describe('Lists of synchronisation on the wire', () => {
  const list = (Name: string, AdditionalInfo = CONTEXT, language = 'en'): Promise<Json> =>
    call.ask('MDO/GetList', { Name, AdditionalInfo, ForceFlatList: true }, { 'SO-Language': language });
  const extra = (item: JsonObject | undefined) =>
    Object.fromEntries(new URLSearchParams(textOf(item?.['ExtraInfo'] ?? '')));

  it('have keys of fields beside their names', async () => {
    const fields = objectsIn(await list('crmfields'));
    const find = (name: string) => fields.find(({ Name }) => Name === name);
    assert.deepEqual(extra(find('Business')), { key: 'BUSINESS', type: 'List', list: 'business' });
    assert.deepEqual(extra(find('Credit limit')), { key: 'UDEF_CREDIT', type: 'Double', list: '' });
    const withNone = objectsIn(await list('crmfieldswithnoselection'));
    assert.deepEqual([withNone[0]?.['Id'], withNone.slice(1)], [0, fields]);
    const own = objectsIn(await list('erpfields'));
    assert.deepEqual([own[0]?.['Id'], own[0]?.['Name'], extra(own[0])['key']], [11, 'Customer number', 'CustNo']);
    const actors = objectsIn(await list('erpactortype', 'connectionId=3'));
    assert.deepEqual(
      actors.map(({ Id, Name }) => [Id, Name]),
      [
        [1, 'Customer'],
        [2, 'Supplier'],
        [4, 'Person'],
        [5, 'Project'],
      ],
    );
    assert.ok(objectsIn(await list('importfields', '')).some(({ Name }) => Name === 'Company: Business'));
  });

  it('are nothing where there is no such connection', async () => {
    for (const info of ['connectionId=999&actorType=Customer', 'connectionId=3&actorType=Employee', '']) {
      assert.equal(await list('crmfields', info), null);
      assert.equal(await list('erpfieldswithnoselection', info), null);
    }
    assert.equal(await list('erpactortype', 'connectionId=999'), null);
  });

  it('hold the items of both sides', async () => {
    const business = objectsIn(await list('business', ''));
    assert.ok(business.every(({ Id, Name }) => Number(Id) > 0 && Name !== ''));
    assert.deepEqual(
      objectsIn(await list('CustomerGroup', '')).map(({ ExtraInfo }) => ExtraInfo),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    );
  });
});

describe('Imports on the wire', () => {
  const condition = { Name: 'CustNo', Operator: '>=', Values: ['[I:10070]'], IsActive: true };
  const create = (more: object = {}): Promise<JsonObject> =>
    call.object('Import/CreateErpImportData', {
      ...{ Restriction: [condition], Columns: [], ConnectionId: SUPER_SALE, ErpActorType: 'Customer', ...more },
    });
  const where = { Culture: 'en-US', Context: CONTEXT };

  it('are said to be possible by kind of records', async () => {
    const ask = (ErpActorType: string): Promise<Json> =>
      call.ask('ErpSync/SupportsAdvancedSearch', { ErpConnectionId: SUPER_SALE, ErpActorType });
    assert.deepEqual([await ask('Customer'), await ask('Employee'), await ask('Nobody')], [true, false, false]);
  });

  it('start with lines of what is found', async () => {
    const { ImportLines, ColumnInfos } = await create();
    const columns = objectsIn(ColumnInfos).map(({ Name }) => Name);
    const lines = objectsIn(ImportLines);
    assert.ok(lines.length > 0);
    assert.ok(lines.every((line) => valuesIn(line['Values']).length === columns.length));
    const duplicate = lines.find(({ Operation }) => textOf(Operation).includes('ObsERPDuplicate'));
    assert.deepEqual(
      [duplicate?.['ExternalKey'], duplicate?.['Selected'], duplicate?.['Operation']],
      ['10075', false, 'Obs, ObsERPDuplicate'],
    );
    const named = await create({ Columns: ['CustGr', 'CustNo'] });
    assert.deepEqual(
      objectsIn(named['ColumnInfos']).map(({ Name }) => Name),
      ['CustNo', 'CustGr'],
    );
    const [first] = objectsIn(named['ImportLines']);
    assert.match(textOf(valuesIn(first?.['Values'])[1]), /^Kundegruppe \d$/);
    assert.match(
      await messageOf('Import/CreateErpImportData', {
        ...{ Restriction: [{ ...condition, Operator: 'begins' }], ConnectionId: SUPER_SALE, ErpActorType: 'Customer' },
      }),
      /Parameter 'Restriction\[0\]'/,
    );
  });

  it('are previewed, refused while the engine is on, and written', async () => {
    const { ImportLines, ColumnInfos } = await create();
    const request = { ImportLines, ColumnDefinition: objectsIn(ColumnInfos).map(({ Name }) => textOf(Name)), ...where };
    const lines = await call.objects('Import/PreviewImport', request);
    assert.deepEqual(
      lines.map(({ ExternalKey, Values }) => [ExternalKey, Values]),
      objectsIn(ImportLines).map(({ ExternalKey, Values }) => [ExternalKey, Values]),
    );
    const wanted = lines.filter(({ Selected }) => Selected === true);
    assert.ok(wanted.some(({ Operation, Type }) => Operation === 'ContactAdded' && Type === 'Contact'));
    const save = { ...request, ImportLines: lines, CreateSelection: true };
    assert.match(await messageOf('Import/SaveImport', save), /Automatic sync is on/);
    await call.ask('ErpSync/ChangeEngineStatus', { Run: false });
    now += 2000;
    const [selection, imported] = (await call.ask('Import/SaveImport', save)) as Json[];
    assert.ok(Number(selection) > 0);
    assert.equal(imported, wanted.length, 'lines that are not selected stay where they are');
    const again = await call.objects('Import/PreviewImport', { ...request, ImportLines: wanted });
    assert.ok(again.every(({ Operation }) => textOf(Operation).startsWith('ContactNoChange')));
    assert.match(await messageOf('Import/PreviewImport', { ...request, Context: 'anything' }), /Parameter 'Context'/);
    const unknown = { ...request, Context: `connectionId=${NOWHERE}&actorType=Customer` };
    assert.match(await messageOf('Import/PreviewImport', unknown), /not found/);
  });

  it('make empty lines, too', async () => {
    const line = await call.object('Import/CreateDefaultImportLine', { CountColumns: 3 });
    assert.deepEqual(line, {
      ...{ Values: ['', '', ''], Selected: true, Operation: 'Unknown', Type: 'Unknown', ExternalKey: '' },
      ...{ TableRight: null, FieldProperties: {} },
    });
  });
});
