import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { instantly, startServer, type RunningServer } from './support.js';

// Only its CommonJS build can be loaded by plain Node.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

const URL = 'https://erp.example.com/ErpConnectorWS.svc';

describe('The official client @superoffice/webapi, on synchronisation', () => {
  let now = 0;
  let server: RunningServer;
  let sync: SuperOffice.ErpSyncAgent;
  let batch: SuperOffice.BatchAgent;
  let archive: SuperOffice.ArchiveAgent;
  let mdo: SuperOffice.MDOAgent;

  before(async () => {
    server = await startServer('demo', { ...instantly, clock: () => new Date(now) });
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl: server.url,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    sync = new client.ErpSyncAgent(options());
    batch = new client.BatchAgent(options());
    archive = new client.ArchiveAgent(options());
    mdo = new client.MDOAgent(options());
  });
  after(() => server.close());
  beforeEach(() => {
    now = Date.parse('2027-03-01T09:15:00Z');
    server.tenant.reset();
  });

  it('lives through the whole life of a sync connector', async () => {
    const { NoError, ErrorNotFound, ErrorConnectorHasConnections } = client.ErpSyncResponseCode;
    const draft = await sync.createDefaultErpSyncConnectorEntityAsync();
    assert.equal(draft.erpConnectorId, 0);
    assert.equal(await sync.testConnectorUrlAsync(URL), NoError);
    assert.equal(await sync.testConnectorUrlAsync('https://nobody.example.com'), ErrorNotFound);
    Object.assign(draft, { displayName: 'US:"Stock";NO:"Lager"', uRL: URL });
    const saved = await sync.saveErpSyncConnectorEntityAsync(draft, { languageCode: '*' });
    const id = saved.erpConnectorId ?? 0;
    assert.deepEqual([id > 0, saved.uRL, saved.deleted], [true, URL, false]);
    const read = await sync.getErpSyncConnectorEntityAsync(id, { languageCode: 'nb' });
    assert.equal(read.displayName, 'Lager');
    const all = await sync.getAllConnectorsAsync({ languageCode: 'en' });
    assert.equal(all.find((each) => each.id === id)?.name, 'Stock');

    assert.equal(await sync.canDeleteErpSyncConnectorEntityAsync(1), ErrorConnectorHasConnections);
    await assert.rejects(sync.deleteErpSyncConnectorEntityAsync(1));
    assert.equal(await sync.canDeleteErpSyncConnectorEntityAsync(999), ErrorNotFound);
    assert.equal(await sync.canDeleteErpSyncConnectorEntityAsync(id), NoError);
    await sync.deleteErpSyncConnectorEntityAsync(id);
    const deleted = await sync.getErpSyncConnectorEntityAsync(id, { languageCode: '*' });
    assert.equal(deleted.deleted, true);
    const restored = await sync.saveErpSyncConnectorEntityAsync({ ...deleted, deleted: false }, { languageCode: '*' });
    assert.deepEqual(restored, saved);
  });

  it('lives through the whole life of a sync connection', async () => {
    const fields = await sync.getConfigurationFieldsAsync(1);
    assert.deepEqual(
      fields.slice(0, 3).map(({ fieldKey, fieldType, access }) => [fieldKey, fieldType, access]),
      [
        ['Filename', client.FieldMetadataType.Text, client.FieldAccess.Mandatory],
        ['CheckboxField', client.FieldMetadataType.Checkbox, client.FieldAccess.Normal],
        ['DateField', client.FieldMetadataType.Date, client.FieldAccess.Normal],
      ],
    );
    const configFields = Object.fromEntries(fields.map((field) => [field.fieldKey ?? '', field.defaultValue ?? '']));
    assert.equal(await sync.testConnectionByConfigAsync(1, { ...configFields, Filename: '' }), false);
    assert.equal(await sync.testConnectionByConfigAsync(1, configFields), true);

    const saved = await sync.saveConnectionAsync({
      ...{ erpConnectionId: 0, erpConnectorId: 1, displayName: 'Official life', displayDescription: '' },
      ...{ active: false, configFields, allAccess: false, userGroupAccessIds: [2], associateAccessIds: [] },
    });
    const id = saved.erpConnectionId ?? 0;
    assert.ok(id > 0);
    assert.deepEqual([saved.userGroupAccessIds, saved.configFields], [[2], configFields]);
    assert.equal(await sync.testConnectionByIdAsync(id), true);
    const listed = await sync.getAllConnectionsAsync(false);
    const row = listed.find((each) => each.erpConnectionId === id);
    assert.deepEqual([row?.displayName, row?.connectionId], ['Official life', saved.connectionId]);

    await sync.deleteConnectionAsync(id);
    const deleted = await sync.getConnectionAsync(id);
    assert.equal(deleted.deleted, true);
    assert.equal(
      (await sync.getAllConnectionsAsync(false)).some((each) => each.erpConnectionId === id),
      false,
    );
    const restored = await sync.saveConnectionAsync({ ...deleted, deleted: false });
    assert.deepEqual([restored.deleted, restored.active, restored.configFields], [false, false, configFields]);
    await assert.rejects(sync.saveConnectionAsync({ ...restored, displayName: '' }));
  });

  it('activates connections, or hears all that is in the way', async () => {
    const isActive = async (id: number): Promise<boolean | undefined> => (await sync.getConnectionAsync(id)).active;
    assert.deepEqual(await sync.toggleErpConnectionActiveAsync(4), []);
    assert.equal(await isActive(4), true);
    const locked = await sync.getConnectionAsync(4);
    await assert.rejects(sync.saveConnectionAsync({ ...locked, configFields: { Filename: 'Other.xlsm' } }));
    assert.deepEqual(await sync.toggleErpConnectionActiveAsync(4), []);
    assert.equal(await isActive(4), false);
    const reasons = await sync.toggleErpConnectionActiveAsync(5, { languageCode: 'en' });
    assert.equal(reasons.length, 4);
    assert.match(reasons.join('\n'), /no direction\.\n.+no direction\.\n.+more than once.+\n.+test.+failed/);
    assert.equal(await isActive(5), false);
  });

  it('reads what a connection synchronises', async () => {
    const summary = await sync.getErpSyncConnectionSummaryAsync(3, { languageCode: 'en' });
    const customer = summary.actors?.find(({ actorType }) => actorType === client.ErpActorType.Customer);
    assert.equal(customer?.hasMappings, true);
    assert.match(customer.mappings ?? '', /^Name, Address 1/);
    assert.ok(summary.lastSync instanceof Date);
    const mapping = await sync.getActorTypeMappingAsync(3, client.ErpActorType.Customer, { languageCode: 'en' });
    assert.equal(mapping.actorTypeCrm, client.CrmActorType.Contact);
    const name = mapping.fieldMappings?.find(({ erpFieldKey }) => erpFieldKey === 'NAME');
    assert.deepEqual(
      [name?.access, name?.fieldType, name?.syncToCrm, name?.crmFieldKey],
      [client.FieldAccess.Mandatory, client.FieldMetadataType.Text, true, 'NAME'],
    );
    const lists = await sync.getConnectionListMappingsAsync(5, { languageCode: 'en' });
    assert.equal(lists.erpConnectionName, 'Service desk');
    const [list] = lists.erpListItemMappings ?? [];
    assert.ok((list?.erpCrmListItemMappings ?? []).some(({ crmListItem }) => (crmListItem?.id ?? 0) > 0));
    assert.equal(await sync.updateConnectionFieldsAsync(3), true);
    assert.equal(await sync.updateConnectionFieldsAsync(7), false);
  });

  it('runs the engine at its interval', async () => {
    const started = await sync.getEngineStatusAsync();
    assert.deepEqual([started.isRunning, started.interval?.asSeconds()], [true, 60]);
    const { interval } = started;
    assert.ok(interval);
    for (const minutes of [5, 90, 60 * 48]) {
      await sync.changeEngineIntervalAsync(interval.add(minutes - 1, 'minutes'));
      assert.equal((await sync.getEngineStatusAsync()).interval?.asMinutes(), minutes);
    }
    assert.equal((await sync.changeEngineStatusAsync(false)).isRunning, true, 'not yet');
    now += 2000;
    const stopped = await sync.getEngineStatusAsync({ languageCode: 'en' });
    assert.deepEqual([stopped.isRunning, stopped.statusMessage], [false, 'Automatic sync is turned off.']);
    const nothing = await sync.syncAllAsync();
    assert.deepEqual([nothing.isOk, nothing.status], [true, client.QuoteStatus.OkWithInfo]);
    assert.equal((await sync.forceSyncAllAsync()).isOk, true);
    assert.equal((await sync.forceResyncAsync(3, [])).isOk, true);
  });

  it('reads the log', async () => {
    await sync.forceSyncAllAsync();
    const ask = (restriction: string, page: number): Promise<SuperOffice.ArchiveListResult> =>
      archive.getArchiveListByColumnsWithHeader2Async(
        'ErpSyncLog',
        'connection,source,target,crmfieldkey,oldvalue,newvalue,updated',
        'updated desc',
        restriction,
        'all',
        page,
        50,
        'rowcount=true',
        { languageCode: 'en' },
      );
    const first = await ask('getAllRows = 1', 0);
    assert.deepEqual([first.rows?.length, (first.rowCount ?? 0) > 100], [50, true]);
    assert.equal(first.rows?.[0]?.columnData?.['updated']?.displayValue, '2027-03-01T09:15:00');
    const sales = await ask("getAllRows = 1 and connection = 'Super Sale' and updated >= '2027-01-01T00:00'", 1);
    assert.ok(sales.rows?.every(({ columnData }) => columnData?.['connection']?.displayValue === 'Super Sale'));
  });

  it('resynchronises in the background', async () => {
    const { Started, New, Failed, All } = client.BatchTaskState;
    await sync.forceResyncBatchTaskAsync(0, []);
    const [task] = await batch.getBatchTaskInfosByStateAsync(All);
    assert.deepEqual(
      [task?.name, task?.state, task?.parameterObject, task?.cancellationBehaviour],
      ['ErpSyncResync', New, { ErpConnectionId: '0' }, client.BatchTaskCancellationBehaviour.CanCancel],
    );
    now += 11_000;
    const id = task?.id ?? 0;
    const running = await batch.getBatchTaskInfoAsync(id, { languageCode: 'en' });
    assert.deepEqual([running.state, running.progressPercent], [Started, 50]);
    assert.equal(await batch.stopBatchJobAsync(id), true);
    const [stopped] = await batch.getAllBatchTaskInfosByNameAsync('ErpSyncResync');
    assert.equal(stopped?.state, Failed);
    await batch.deleteBatchTaskAsync(id);
    assert.deepEqual(await batch.getBatchTaskInfosByStateAsync(All), []);
  });

  it('orders connections, and lists them', async () => {
    assert.equal(await sync.saveErpConnectionSyncPrioritiesAsync([7, 0, 3, 5, 4]), true);
    const ranked = await mdo.getListAsync('erpconnections', true, 'useRank=true', false);
    assert.deepEqual(
      ranked.map(({ id }) => id),
      [7, 0, 3, 5, 4],
    );
    assert.equal(await sync.saveErpConnectionSyncPrioritiesAsync([3, 999]), false);
    const connectors = await mdo.getListAsync('erpconnectorswithnoselection', true, '', false);
    assert.deepEqual([connectors[0]?.id, connectors[1]?.extraInfo], [0, URL]);
    const rows = await archive.getArchiveListByColumnsAsync(
      'ErpConnection',
      ['name', 'connector/name', 'active'],
      [{ name: 'connector/name', direction: client.OrderBySortType.ASC }],
      [],
      ['erpConnection'],
      0,
      10,
    );
    assert.equal(rows.length, 4);
    assert.equal(rows.at(-1)?.columnData?.['name']?.displayValue, 'Warehouse');
  });

  it('is refused with 403 where the app has no access, and archives are not', async () => {
    server.tenant.rights.deny('sync');
    for (const call of [() => sync.getEngineStatusAsync(), () => sync.getAllConnectionsAsync(true)]) {
      await assert.rejects(call(), (error: { response?: { status: number; data: { ErrorType?: string } } }) => {
        assert.deepEqual([error.response?.status, error.response?.data.ErrorType], [403, 'SoSentryException']);
        return true;
      });
    }
    assert.equal((await mdo.getSimpleListAsync('erpconnections')).length, 4);
  });
});
