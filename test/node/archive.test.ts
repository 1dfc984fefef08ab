import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant } from '../../src/mocks/index.js';
import { callerOf, instantly, type JsonObject } from './support.js';

interface Row {
  readonly EntityName: string;
  readonly PrimaryKey: number;
  readonly ColumnData: Record<string, { DisplayValue: string }>;
}
interface Result {
  readonly RowCount: number;
  readonly Rows: Row[];
}

describe('Archives', () => {
  const tenant = createTenant('demo', instantly);
  const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));
  const text = {
    ProviderName: 'QuoteConnection',
    Columns: 'quoteConnectionId,displayName',
    SortOrder: '',
    Restriction: '',
    Entities: '',
    Page: 0,
    PageSize: 100,
    Options: '',
  };
  const ask = async (changes: object, headers?: Record<string, string>): Promise<Result> =>
    (await call.ask(
      'Archive/GetArchiveListByColumnsWithHeader2',
      { ...text, ...changes },
      headers,
    )) as unknown as Result;
  const keys = async (changes: object, headers?: Record<string, string>): Promise<number[]> =>
    (await ask(changes, headers)).Rows.map((row) => row.PrimaryKey);

  it('encode what is no text', async () => {
    const Columns = 'quoteConnectionId,displayName,deleted,allAccess,erpConnection/name,updatedDate,updatedBy';
    const { Rows } = await ask({ Columns, Restriction: 'quoteConnectionId = 3' });
    assert.deepEqual(
      Object.entries(Rows[0]?.ColumnData ?? {}).map(([name, { DisplayValue }]) => [name, DisplayValue]),
      [
        ['quoteConnectionId', '[I:3]'],
        ['displayName', 'Key account pricing'],
        ['deleted', '[I:0]'],
        ['allAccess', '[I:0]'],
        ['erpConnection/name', 'Super Sale'],
        ['updatedDate', '[DT:09/30/2026 16:47:00.0000000]'],
        ['updatedBy', 'Marcus Lindqvist'],
      ],
    );
  });

  it('show deleted rows as an entity of their own', async () => {
    assert.deepEqual(await keys({}), [1, 2, 3, 4, 5]);
    assert.deepEqual(await keys({ Entities: 'deleted' }), [6]);
    const both = await ask({ Entities: 'quoteConnection,deleted' });
    assert.deepEqual([...new Set(both.Rows.map((row) => row.EntityName))], ['quoteConnection', 'deleted']);
  });

  it('page, skip and count on request', async () => {
    assert.deepEqual(await keys({ PageSize: 2, Page: 1 }), [3, 4]);
    assert.deepEqual(await keys({ PageSize: 2, Page: -1 }), [2, 3]);
    assert.equal((await ask({ PageSize: 2 })).RowCount, 0);
    assert.equal((await ask({ PageSize: 2, Options: 'rowcount=true' })).RowCount, 5);
  });

  it('sort by several columns, by what the user reads', async () => {
    assert.deepEqual(await keys({ SortOrder: 'connectorName asc, displayName desc' }), [5, 2, 4, 3, 1]);
    const names = { Restriction: 'quoteConnectionId oneOf (2, 5)', SortOrder: 'displayName asc' };
    assert.deepEqual(await keys(names, { 'SO-Language': 'en' }), [2, 5]);
    assert.deepEqual(await keys(names), [5, 2], 'raw: “Partner …” comes before “US:…”');
  });

  it('restrict', async () => {
    assert.deepEqual(await keys({ Restriction: "connectorName begins 'excel'" }), [2, 4]);
    assert.deepEqual(await keys({ Restriction: "connectorName contains 'cloud' and allAccess = 0" }), [5]);
    assert.deepEqual(await keys({ Restriction: "displayName = 'Rock \\'n\\' roll'" }), []);
    assert.deepEqual(await keys({ Restriction: 'quoteConnectionId > [I:3]' }), [4, 5]);
    assert.deepEqual(await keys({ Restriction: 'rank = 1 or rank = 3 and allAccess = 1' }), [1]);
    assert.deepEqual(await keys({ Restriction: '(rank = 1 or rank = 3) and allAccess = 0' }), [3]);
    for (const Restriction of ['rank =', '(rank = 1', 'rank = 1)', 'rank = 1 rank = 2', 'or rank = 1']) {
      const answer = await call.post('Archive/GetArchiveListByColumnsWithHeader2', { ...text, Restriction });
      assert.equal(answer.status, 400, Restriction);
    }
    const unknown = await call.object('Archive/GetArchiveListByColumnsWithHeader2', {
      ...text,
      Restriction: "displayName soundsLike 'x'",
    });
    assert.equal(unknown['ErrorType'], 'ArgumentException');
  });

  it('take the same questions as arrays, and without a header', async () => {
    const arrays = {
      ProviderName: 'quoteconnection',
      Columns: ['displayname'],
      Entities: ['quoteConnection'],
      Page: 0,
      PageSize: 10,
      SortOrder: [{ Name: 'quoteConnectionId', Direction: 'DESC' }],
      Restriction: [
        { Name: 'quoteConnectionId', Operator: 'oneOf', Values: ['[I:2]', '[I:4]'], IsActive: true },
        { Name: 'quoteConnectionId', Operator: '=', Values: ['1'], IsActive: false },
      ],
    };
    const withHeader = (await call.ask('Archive/GetArchiveListByColumnsWithHeader', {
      ...arrays,
      Options: 'rowcount=true',
    })) as unknown as Result;
    assert.equal(withHeader.RowCount, 2);
    assert.equal(withHeader.Rows[0]?.ColumnData['displayName']?.DisplayValue, 'Price archive 2019–2024');
    assert.deepEqual(await call.ask('Archive/GetArchiveListByColumns', arrays), withHeader.Rows);
    const { Restriction: _, ...rest } = text;
    const plain = await call.objects('Archive/GetArchiveListByColumns2', {
      ...rest,
      Restrictions: 'quoteConnectionId = 2',
    });
    assert.deepEqual(
      plain.map((row) => row['PrimaryKey']),
      [2],
    );
  });

  it('refuse providers, columns and entities that do not exist', async () => {
    for (const changes of [
      { ProviderName: 'Nothing' },
      { Columns: 'password' },
      { Entities: 'ghost' },
      { SortOrder: 'ghost asc' },
    ]) {
      const refused = await call.object('Archive/GetArchiveListByColumnsWithHeader2', { ...text, ...changes });
      assert.equal(refused['ErrorType'], 'ArgumentException');
    }
  });

  it('know the installed connectors', async () => {
    const connectors = { ProviderName: 'QuoteConnector', Entities: 'connector', SortOrder: 'name asc' };
    const { Rows } = await ask({
      ...connectors,
      Columns: 'name,className,assemblyName,location,filename,version,licensed',
    });
    assert.equal(Rows.length, 8);
    const standalone = Rows.find((row) => row.ColumnData['name']?.DisplayValue === 'SuperOffice Standalone');
    assert.equal(standalone?.EntityName, 'connector');
    assert.equal(standalone.ColumnData['filename']?.DisplayValue, 'SuperOffice.Quote.dll');
    const licences = new Set(Rows.map((row) => row.ColumnData['licensed']?.DisplayValue));
    assert.deepEqual(licences, new Set(['[I:0]', '[I:1]']));
  });
});

describe('MDO lists', () => {
  const tenant = createTenant('demo', instantly);
  const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));
  const list = (Name: string, more: object = {}): Promise<JsonObject[]> =>
    call.objects(
      'MDO/GetList',
      { Name, ForceFlatList: true, AdditionalInfo: '', OnlyHistory: false, ...more },
      { 'SO-Language': 'en' },
    );
  const names = async (...args: Parameters<typeof list>): Promise<unknown[]> =>
    (await list(...args)).map((item) => item['Name']);

  it('nest associates under their groups unless they must be flat', async () => {
    assert.equal((await list('associate')).length, 25);
    const nested = await list('associate', { ForceFlatList: false });
    assert.equal(nested.length, 8);
    const sales = nested.find((item) => item['Name'] === 'Sales');
    assert.equal((sales?.['ChildItems'] as JsonObject[]).length, 6);
    assert.equal((await list('associate'))[0]?.['ExtraInfo'], 'person_id=101&contact_id=1');
  });

  it('carry connectors’ keys in ExtraInfo, and in Id when they are numbers', async () => {
    const keys = async (name: string) =>
      (await list(name)).map((item) => [item['Id'], item['ExtraInfo'], item['Name']]);
    assert.deepEqual((await keys('NordicWarehouse'))[3], [4, '4', 'Hamburg']);
    assert.deepEqual((await keys('nordicpricebook'))[1], [2, 'wholesale', 'Wholesale prices']);
    assert.deepEqual((await keys('quotelinestatus'))[0], [0, '', 'OK']);
  });

  it('understand AdditionalInfo', async () => {
    assert.deepEqual(await names('quoteconnections', { AdditionalInfo: 'connectorname=Excel Quote Connector' }), [
      'Nordic price book',
      'Price archive 2019–2024',
    ]);
    assert.equal((await names('usergroup', { AdditionalInfo: 'exclude_ids=1,2' })).length, 6);
    assert.equal(
      (await names('erpconnections', { AdditionalInfo: 'prefixWithConnector=true' }))[0],
      'Super Sync: Super Sale',
    );
  });

  it('have a blank item on request, single items, names, and no history', async () => {
    assert.equal((await names('quoteconnectorswithnoselection'))[0], '(No Selection)');
    assert.equal((await call.object('MDO/GetListItem', { ListName: 'associate', Id: 4 }))['Name'], 'Henrik Dahl');
    assert.equal(await call.ask('MDO/GetListItem', { ListName: 'associate', Id: 400 }), null);
    assert.ok(((await call.ask('MDO/GetListNames')) as string[]).includes('erpconnectionswithnoselection'));
    assert.deepEqual(await list('usergroup', { OnlyHistory: true }), []);
    assert.equal((await call.objects('MDO/GetListWithHistory', { Name: 'usergroup', HistoryItems: [1] })).length, 8);
  });

  it('say so when a list does not exist or cannot be loaded', async () => {
    assert.equal((await call.object('MDO/GetSimpleList', { Name: 'nothing' }))['ErrorType'], 'SoNotFoundException');
    const broken = await call.object('MDO/GetSimpleList', { Name: 'FabrikamCatalogue' });
    assert.equal(broken['ErrorType'], 'ConnectorException');
    assert.match(broken['ErrorMessage'] as string, /Fabrikam Catalogue/);
  });

  it('have a sister in the User agent', async () => {
    const groups = await call.objects('User/GetAllUserGroups', { IncludeDeleted: false }, { 'SO-Language': 'nb' });
    assert.deepEqual([groups[1]?.['Id'], groups[1]?.['Value']], [2, 'Salg']);
  });
});
