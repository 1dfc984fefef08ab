import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { instantly, startServer, type RunningServer } from './support.js';

// Only its CommonJS build can be loaded by plain Node.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

const SUPER_SALE = 3;
const CONTEXT = 'connectionId=3&actorType=Customer';
const RAW = { languageCode: '*' };
const ENGLISH = { languageCode: 'en' };

describe('The official client @superoffice/webapi, on what is synchronised', () => {
  const { Customer, Person, Employee } = client.ErpActorType;
  let now = 0;
  let server: RunningServer;
  let sync: SuperOffice.ErpSyncAgent;
  let archive: SuperOffice.ArchiveAgent;
  let imports: SuperOffice.ImportAgent;
  let mdo: SuperOffice.MDOAgent;

  before(async () => {
    server = await startServer('demo', { ...instantly, clock: () => new Date(now) });
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl: server.url,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    sync = new client.ErpSyncAgent(options());
    archive = new client.ArchiveAgent(options());
    imports = new client.ImportAgent(options());
    mdo = new client.MDOAgent(options());
  });
  after(() => server.close());
  beforeEach(() => {
    now = Date.parse('2027-03-01T09:15:00Z');
    server.tenant.reset();
  });

  it('maps fields, both ways and none', async () => {
    assert.equal(await sync.getCrmActorTypeAsync(SUPER_SALE, Person), client.CrmActorType.Person);
    const read = await sync.getActorTypeMappingAsync(SUPER_SALE, Customer, RAW);
    const field = (mapping: SuperOffice.ErpSyncActorTypeMapping, key: string) => {
      const found = mapping.fieldMappings?.find(({ erpFieldKey }) => erpFieldKey === key);
      assert.ok(found, key);
      return found;
    };
    Object.assign(field(read, 'IntField'), { crmFieldKey: 'UDEF_EMPLOYEES', syncToCrm: true, syncToErp: true });
    Object.assign(field(read, 'POSTALAD2'), { crmFieldKey: '' });
    const saved = await sync.saveActorTypeMappingAsync({ ...read, isActive: false }, RAW);
    const [number, address] = [field(saved, 'IntField'), field(saved, 'POSTALAD2')];
    assert.deepEqual(
      [saved.isActive, number.crmFieldKey, number.syncToErp, number.crmDisplayName, address.crmFieldKey],
      [false, 'UDEF_EMPLOYEES', true, 'Number of employees', ''],
    );
    assert.deepEqual(await sync.getActorTypeMappingAsync(SUPER_SALE, Customer, RAW), saved);
    await sync.validateArchiveColumnConfigAsync('FindErpEntity', SUPER_SALE);

    Object.assign(field(saved, 'CustNo'), { crmFieldKey: 'NUMBER2', syncToErp: true });
    await assert.rejects(sync.saveActorTypeMappingAsync(saved, RAW), { message: /status code 500/ });
    const stored = await sync.getActorTypeMappingAsync(SUPER_SALE, Customer, RAW);
    assert.equal(field(stored, 'CustNo').crmFieldKey, '');
  });

  it('chooses what to map to', async () => {
    const fields = await mdo.getListAsync('crmfields', true, CONTEXT, false, ENGLISH);
    const credit = fields.find(({ name }) => name === 'Credit limit');
    assert.equal(new URLSearchParams(credit?.extraInfo).get('key'), 'UDEF_CREDIT');
    assert.equal(fields.length + 1, (await mdo.getListAsync('crmfieldswithnoselection', true, CONTEXT, false)).length);
  });

  it('maps the items of lists', async () => {
    const read = await sync.getConnectionListMappingsAsync(SUPER_SALE, RAW);
    const groups = read.erpListItemMappings?.find(({ erpListName }) => erpListName === 'CustomerGroup');
    const item = (key: string) => {
      const found = groups?.erpCrmListItemMappings?.find(({ erpListItemId }) => erpListItemId === key);
      assert.ok(found);
      return found;
    };
    const business = await mdo.getListAsync(groups?.crmList?.type ?? '', true, '', false, RAW);
    const energy = business.find(({ name }) => name === 'Energy');
    assert.ok(energy?.id);
    item('8').crmListItem = energy;
    item('1').crmListItem = { id: 0 };
    await sync.saveConnectionListMappingsAsync(read, RAW);
    const saved = await sync.getConnectionListMappingsAsync(SUPER_SALE, RAW);
    const ids = saved.erpListItemMappings
      ?.find(({ erpFieldId }) => erpFieldId === groups?.erpFieldId)
      ?.erpCrmListItemMappings?.map(({ crmListItem }) => crmListItem?.id ?? 0);
    assert.deepEqual([ids?.[0], ids?.[1], ids?.[7]], [0, 2, energy.id]);
  });

  it('sets and removes defaults', async () => {
    const read = await sync.getDefaultValueInfoAsync(15, RAW);
    assert.deepEqual([read.erpFieldKey, read.fieldType], ['POSTALZIP', client.FieldMetadataType.Text]);
    const wanted = { hasFirstSyncDefaultValue: true, firstSyncDefaultValue: '0150', promptUser: true, mandatory: true };
    const saved = await sync.saveDefaultValueInfoAsync({ ...read, ...wanted }, RAW);
    assert.deepEqual(saved, { ...read, ...wanted });
    const none = {
      ...{ hasFirstSyncDefaultValue: false, firstSyncDefaultValue: '', promptUser: false, mandatory: false },
    };
    await assert.rejects(sync.saveDefaultValueInfoAsync({ ...saved, ...none, mandatory: true }));
    await sync.saveDefaultValueInfoAsync({ ...saved, ...none });
    const summary = await sync.getErpSyncConnectionSummaryAsync(SUPER_SALE, ENGLISH);
    const { defaults } = summary.actors?.find(({ actorType }) => actorType === Customer) ?? {};
    assert.doesNotMatch(defaults ?? '', /Zip code/);
  });

  it('reads fields in the order of the ERP tab, and moves them', async () => {
    const order = async (): Promise<(string | undefined)[]> => {
      const { rows } = await archive.getArchiveListByColumnsWithHeader2Async(
        'ErpField',
        'Id,ErpFieldKey,DisplayName,Rank',
        'Rank asc',
        "ConnectionId = 3 and ActorTypeErp = 'Customer'",
        'erpfield',
        0,
        200,
        'rowcount=true',
        ENGLISH,
      );
      return rows?.map(({ columnData }) => columnData?.['ErpFieldKey']?.displayValue) ?? [];
    };
    const [first, second, third, ...rest] = await order();
    await sync.moveErpFieldItemAsync(11, 1, SUPER_SALE, Customer);
    assert.deepEqual(await order(), [second, first, third, ...rest]);
    await sync.moveErpFieldItemAsync(13, -1, SUPER_SALE, Customer);
    assert.deepEqual(await order(), [second, third, first, ...rest]);
  });

  it('finds records and imports them', async () => {
    const supports = await Promise.all(
      [Customer, Employee].map((type) => sync.supportsAdvancedSearchAsync(SUPER_SALE, type)),
    );
    assert.deepEqual(supports, [true, false]);
    const columns = await archive.getAvailableColumnsAsync('FindErpEntity', CONTEXT, ENGLISH);
    const number = columns.find(({ name }) => name === 'CustNo');
    assert.deepEqual([number?.displayName, number?.restrictionType], ['Customer number', 'int']);
    const restriction = [{ name: 'CustNo', operator: '>=', values: ['[I:10070]'], isActive: true }];
    const equals = (name: string, value: string) => ({ name, operator: '=', values: [value], isActive: true });
    const found = await archive.getArchiveListByColumnsWithHeaderAsync(
      'FindErpEntity',
      ['ErpKey', 'NAME', 'Connected'],
      [],
      [...restriction, equals('ConnectionId', '[I:3]'), equals('ErpActorType', 'Customer')],
      ['ErpEntity'],
      0,
      50,
      'rowcount=true',
    );
    assert.equal(found.rows?.[0]?.columnData?.['ErpKey']?.displayValue, '10070');

    const data = await imports.createErpImportDataAsync(restriction, [], SUPER_SALE, Customer, ENGLISH);
    assert.equal(data.importLines?.length, found.rowCount);
    const definition = data.columnInfos?.map(({ name }) => name ?? '') ?? [];
    const lines = await imports.previewImportAsync(data.importLines ?? [], definition, 'en-US', CONTEXT);
    const { ContactAdded, ObsERPDuplicate } = client.ImportAction;
    const has = ({ operation = 0 }: SuperOffice.ImportLine, flag: number) => (operation & flag) !== 0;
    assert.ok(lines.some((line) => has(line, ContactAdded) && line.type === client.ImportEntityType.Contact));
    assert.ok(lines.some((line) => has(line, ObsERPDuplicate) && line.selected === false));
    await assert.rejects(imports.saveImportAsync(lines, definition, true, 'en-US', CONTEXT), 'the engine is on');
    await sync.changeEngineStatusAsync(false);
    now += 2000;
    const [selection, imported] = await imports.saveImportAsync(lines, definition, true, 'en-US', CONTEXT);
    assert.ok((selection ?? 0) > 0);
    assert.equal(imported, lines.filter(({ selected }) => selected).length);
  });
});
