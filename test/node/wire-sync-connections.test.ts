import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant } from '../../src/mocks/index.js';
import { callerOf, instantly, textOf, type Json, type JsonObject } from './support.js';

const tenant = createTenant('demo', instantly);
const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));

const [SUPER_SALE, BACK_OFFICE, SERVICE_DESK, TRADE_FAIR, WAREHOUSE] = [3, 4, 5, 6, 7] as const;

async function refusal(path: string, body?: unknown): Promise<[number, Json | undefined, Json | undefined]> {
  const response = await call.post(path, body);
  const answer = (await response.json()) as JsonObject;
  return [response.status, answer['ErrorType'], answer['ErrorMessage'] ?? answer['MessageDetail']];
}

beforeEach(() => {
  tenant.reset();
});

describe('Sync connectors on the wire', () => {
  const get = (id: number): Promise<Json> =>
    call.ask(`ErpSync/GetErpSyncConnectorEntity?erpSyncConnectorEntityId=${id}`, 'null');

  it('are entities: not wrapped, their ids in the address', async () => {
    const draft = await call.object('ErpSync/CreateDefaultErpSyncConnectorEntity', 'null');
    assert.deepEqual(draft, {
      ErpConnectorId: 0,
      DisplayName: '',
      URL: '',
      Deleted: false,
      TableRight: null,
      FieldProperties: {},
    });
    const saved = await call.object('ErpSync/SaveErpSyncConnectorEntity', {
      erpConnectorId: 0,
      displayName: 'US:"Stock";NO:"Lager"',
      uRL: 'app://contoso-erp-cloud',
      deleted: false,
    });
    const id = Number(saved['ErpConnectorId']);
    assert.ok(id > 0);
    assert.deepEqual([saved['URL'], await get(id)], ['app://contoso-erp-cloud', saved]);
    const removed = await call.post(`ErpSync/DeleteErpSyncConnectorEntity?ErpSyncConnectorEntityId=${id}`, 'null');
    assert.equal(removed.status, 204);
    assert.deepEqual(await get(id), { ...saved, Deleted: true });
    const listed = await call.objects('ErpSync/GetAllConnectors', '');
    assert.ok(listed.every(({ Id }) => Id !== id));
    assert.deepEqual(listed[0], { Id: 1, Name: 'Super Sync', ToolTip: '' });
    const back = await call.object('ErpSync/SaveErpSyncConnectorEntity', { ...saved, Deleted: false });
    assert.deepEqual(back, saved);
    assert.equal(await get(999), null);
  });

  it('are not deleted while connections use them', async () => {
    const can = (id: number): Promise<Json> =>
      call.ask('ErpSync/CanDeleteErpSyncConnectorEntity', { ErpSyncConnectorId: id });
    assert.deepEqual(
      [await can(1), await can(2), await can(999)],
      ['ErrorConnectorHasConnections', 'NoError', 'ErrorNotFound'],
    );
    const [code, type] = await refusal('ErpSync/DeleteErpSyncConnectorEntity?erpSyncConnectorEntityId=1', 'null');
    assert.deepEqual([code, type], [500, 'InvalidOperationException']);
    for (const id of [SUPER_SALE, BACK_OFFICE, SERVICE_DESK]) {
      assert.equal((await call.post('ErpSync/DeleteConnection', { ErpConnectionId: id })).status, 204);
    }
    assert.equal(await can(1), 'NoError', 'deleted ones do not count');
  });

  it('are found at their addresses', async () => {
    const test = (Url: string): Promise<Json> => call.ask('ErpSync/TestConnectorUrl', { Url });
    assert.equal(await test('https://erp.example.com/ErpConnectorWS.svc'), 'NoError');
    assert.equal(await test('app://contoso-erp-cloud'), 'NoError');
    assert.equal(await test('https://nobody.example.com/'), 'ErrorNotFound');
  });
});

describe('Sync connections on the wire', () => {
  const get = (id: number, language = '*'): Promise<JsonObject> =>
    call.object('ErpSync/GetConnection', { erpConnectionId: id }, { 'SO-Language': language });
  const save = (connection: object): Promise<JsonObject> => call.object('ErpSync/SaveConnection', { connection });

  it('are listed without their configuration, and read with it', async () => {
    const all = await call.objects('ErpSync/GetAllConnections', { IncludeDeleted: true });
    assert.deepEqual(
      all.map((each) => [each['ErpConnectionId'], each['Active'], each['Deleted'], each['ConfigFields']]),
      [
        [SUPER_SALE, true, false, null],
        [BACK_OFFICE, false, false, null],
        [SERVICE_DESK, false, false, null],
        [WAREHOUSE, false, false, null],
        [TRADE_FAIR, false, true, null],
      ],
    );
    assert.equal((await call.objects('ErpSync/GetAllConnections', { includeDeleted: false })).length, 4);
    const one = await get(SUPER_SALE);
    assert.match(textOf(one['ConnectionId']), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const config = one['ConfigFields'] as JsonObject;
    assert.equal(config['CheckboxField'], '[I:0]');
    assert.deepEqual(await call.ask('ErpSync/GetErpConnectionConfigFields', { ErpConnectionId: SUPER_SALE }), config);
    assert.equal(await call.ask('ErpSync/GetConnection', { ErpConnectionId: 999 }), null);
  });

  it('have translated texts, but configuration as it is stored', async () => {
    const { ConfigFields, ...connection } = await get(BACK_OFFICE);
    const text = 'US:"Stock";NO:"Lager"';
    const config = { ...(ConfigFields as JsonObject), TextField: text };
    const saved = await save({ ...connection, DisplayName: text, ConfigFields: config });
    assert.deepEqual([saved['DisplayName'], saved['ConfigFields']], [text, config]);
    const norwegian = await get(BACK_OFFICE, 'nb');
    assert.deepEqual([norwegian['DisplayName'], norwegian['ConfigFields']], ['Lager', config]);
  });

  it('are made without a draft, inactive, whatever is sent', async () => {
    const connection = {
      erpConnectionId: 0,
      erpConnectorId: 1,
      displayName: 'New',
      displayDescription: '',
      active: true,
      configFields: { Filename: 'ErpClient.xlsm', CheckboxField: '[I:0]' },
      allAccess: false,
      userGroupAccessIds: [2],
      associateAccessIds: [],
    };
    const saved = await save(connection);
    const { Active, ConnectionId, UserGroupAccessIds, ConfigFields, Deleted } = saved;
    assert.deepEqual([Active, Deleted, UserGroupAccessIds], [false, false, [2]]);
    assert.deepEqual(ConfigFields, connection.configFields);
    assert.match(textOf(ConnectionId), /^[0-9a-f-]{36}$/);
    const again = await save({ ...saved, Active: true, ConnectionId: 'mine', DisplayName: 'Renamed' });
    assert.deepEqual(again, { ...saved, DisplayName: 'Renamed' });
  });

  it('lose what a carrier from a list does not have', async () => {
    const [, listed] = await call.objects('ErpSync/GetAllConnections', { IncludeDeleted: false });
    const [code, type, message] = await refusal('ErpSync/SaveConnection', { Connection: listed });
    assert.deepEqual([code, type], [500, 'ArgumentException']);
    assert.match(textOf(message), /\(Parameter 'ConfigFields\[Filename\]'\)$/);
    assert.equal((await refusal('ErpSync/SaveConnection', listed))[0], 400, 'it is wrapped');
  });

  it('are described by their connector, and tested by its id', async () => {
    const fields = await call.objects('ErpSync/GetConfigurationFields', { erpConnectorId: 1 }, { 'SO-Language': 'en' });
    assert.deepEqual(fields.map(({ FieldKey, FieldType, Access }) => [FieldKey, FieldType, Access]).slice(0, 3), [
      ['Filename', 'Text', 'Mandatory'],
      ['CheckboxField', 'Checkbox', 'Normal'],
      ['DateField', 'Date', 'Normal'],
    ]);
    assert.equal(fields[0]?.['DisplayName'], 'File Name');
    assert.equal((await refusal('ErpSync/GetConfigurationFields', { ErpConnectorId: 999 }))[1], 'SoNotFoundException');
    assert.equal((await refusal('ErpSync/GetConfigurationFields', { ErpConnectorId: 4 }))[1], 'ConnectorException');
    const { ConfigFields } = await get(BACK_OFFICE);
    const test = (ErpConnectionId: number, config: Json | undefined): Promise<Json> =>
      call.ask('ErpSync/TestConnectionByConfig', { ErpConnectionId, ConfigFields: config ?? {} });
    assert.deepEqual([await test(1, ConfigFields), await test(1, {})], [true, false]);
    const { ErpConnectionId: fresh } = await save({ ...(await get(BACK_OFFICE)), ErpConnectionId: 0 });
    assert.equal(await test(Number(fresh), ConfigFields), true, 'no such connector: the connection’s');
    assert.equal((await refusal('ErpSync/TestConnectionByConfig', { ErpConnectionId: 999 }))[1], 'SoNotFoundException');
    assert.equal(await call.ask('ErpSync/TestConnectionById', { ErpConnectionId: SERVICE_DESK }), false);
    assert.equal(await call.ask('ErpSync/UpdateConnectionFields', { ErpConnectionId: SUPER_SALE }), true);
    assert.equal(await call.ask('ErpSync/UpdateConnectionFields', { ErpConnectionId: WAREHOUSE }), false);
  });

  it('are toggled, or say why not', async () => {
    const toggle = (id: number, language = '*'): Promise<Json> =>
      call.ask('ErpSync/ToggleErpConnectionActive', { ErpConnectionId: id }, { 'SO-Language': language });
    assert.deepEqual(await toggle(BACK_OFFICE), []);
    assert.equal((await get(BACK_OFFICE))['Active'], true);
    assert.deepEqual(await toggle(BACK_OFFICE), []);
    assert.equal((await get(BACK_OFFICE))['Active'], false);
    const reasons = (await toggle(SERVICE_DESK, 'en')) as string[];
    assert.equal(reasons.length, 4);
    assert.match(reasons[0] ?? '', /^The mandatory field “.+” of \w+ has no direction\.$/);
    assert.equal((await get(SERVICE_DESK))['Active'], false);
    assert.equal((await refusal('ErpSync/ToggleErpConnectionActive', { ErpConnectionId: TRADE_FAIR }))[0], 500);
  });

  it('are restored by saving them', async () => {
    const deleted = await get(TRADE_FAIR);
    assert.equal((await refusal('ErpSync/SaveConnection', { Connection: deleted }))[1], 'InvalidOperationException');
    const back = await save({ ...deleted, Deleted: false });
    assert.deepEqual(back, { ...deleted, Deleted: false });
    assert.equal((await call.objects('ErpSync/GetAllConnections', {})).length, 5);
  });

  it('have an order', async () => {
    const order = [BACK_OFFICE, 0, SUPER_SALE, WAREHOUSE, SERVICE_DESK];
    const put = (ids: readonly number[]): Promise<Json> =>
      call.ask('ErpSync/SaveErpConnectionSyncPriorities', { erpConnectionIds: ids });
    assert.deepEqual([await put(order), await put([...order, 999])], [true, false]);
    const list = await call.objects('MDO/GetList', { Name: 'erpconnections', AdditionalInfo: 'useRank=true' });
    assert.deepEqual(
      list.map(({ Id, Rank }) => [Id, Rank]),
      order.map((id, index) => [id, index + 1]),
    );
    assert.equal(list[1]?.['Name'], 'SuperOffice');
  });

  it('are summed up', async () => {
    const summary = (id: number, language: string): Promise<Json> =>
      call.ask('ErpSync/GetErpSyncConnectionSummary', { ErpSyncConnectionId: id }, { 'SO-Language': language });
    const { DisplayName, Active, Actors } = (await summary(SUPER_SALE, 'en')) as JsonObject;
    assert.deepEqual([DisplayName, Active], ['Super Sale', true]);
    const customer = (Actors as JsonObject[]).find(({ ActorType }) => ActorType === 'Customer');
    assert.equal(customer?.['HasMappings'], true);
    assert.match(textOf(customer['Mappings']), /^Name, Address 1, Address 2, Zip code, City/);
    const fresh = await save({ ...(await get(BACK_OFFICE)), ErpConnectionId: 0 });
    const never = (await summary(Number(fresh['ErpConnectionId']), 'en')) as JsonObject;
    assert.equal(never['LastSync'], '0001-01-01T00:00:00');
    assert.equal(await summary(999, 'en'), null);
  });

  it('give the mappings of actors and lists', async () => {
    const mapping = await call.object('ErpSync/GetActorTypeMapping', { ErpConnectionId: 3, ActorType: 'customer' });
    assert.deepEqual(
      [mapping['ActorTypeErp'], mapping['ActorTypeCrm'], mapping['IsActive']],
      ['Customer', 'Contact', true],
    );
    const rows = mapping['FieldMappings'] as JsonObject[];
    const name = rows.find(({ ErpFieldKey }) => ErpFieldKey === 'NAME');
    assert.deepEqual(
      [name?.['Access'], name?.['CrmFieldKey'], name?.['SyncToCrm'], name?.['SyncToErp'], name?.['MissingInERP']],
      ['Mandatory', 'NAME', true, true, false],
    );
    assert.equal(await call.ask('ErpSync/GetActorTypeMapping', { ErpConnectionId: 3, ActorType: 'Sale' }), null);
    const lists = await call.object('ErpSync/GetConnectionListMappings', { ErpConnectionId: SERVICE_DESK });
    const [list] = lists['ErpListItemMappings'] as JsonObject[];
    const items = (list?.['ErpCrmListItemMappings'] ?? []) as JsonObject[];
    const used = items.flatMap(({ CrmListItem }) => (CrmListItem === null ? [] : [(CrmListItem as JsonObject)['Id']]));
    assert.ok(used.length > new Set(used).size, 'one item is used twice');
    assert.equal(await call.ask('ErpSync/GetConnectionListMappings', { ErpConnectionId: 999 }), null);
  });
});
