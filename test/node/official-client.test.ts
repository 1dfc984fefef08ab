import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { startServer, type RunningServer } from './support.js';

// Only its CommonJS build can be loaded by plain Node.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

/** The official client against the mock server: what it can work with is no invention of ours. */
describe('The official client @superoffice/webapi', () => {
  let server: RunningServer;
  let quote: SuperOffice.QuoteAgent;
  let archive: SuperOffice.ArchiveAgent;
  let mdo: SuperOffice.MDOAgent;

  before(async () => {
    server = await startServer();
    // Settings per agent: the client's `authenticateWith…` is shared by all its instances.
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl: server.url,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    quote = new client.QuoteAgent(options());
    archive = new client.ArchiveAgent(options());
    mdo = new client.MDOAgent(options());
  });
  after(() => server.close());

  async function listedNames(entities: string): Promise<Record<string, string>> {
    const result = await archive.getArchiveListByColumnsWithHeader2Async(
      'QuoteConnection',
      'quoteConnectionId,displayName,deleted',
      'displayName asc',
      '',
      entities,
      0,
      100,
      'rowcount=true',
    );
    const rows = result.rows ?? [];
    assert.equal(result.rowCount, rows.length);
    return Object.fromEntries(
      rows.map((row) => [row.columnData?.['displayName']?.displayValue ?? '', row.entityName ?? '']),
    );
  }

  it('lives through the whole life of a quote connection', async () => {
    const created = await quote.createConnectionFromConnectorNameAsync('Nordic ERP Gateway');
    assert.equal(created.quoteConnectionId, 0);
    assert.equal(created.connectorName, 'Nordic ERP Gateway');
    assert.equal(created.allAccess, true);

    const fields = await quote.getConfigurationFieldsAsync(0, 'Nordic ERP Gateway');
    assert.equal(fields['password']?.fieldType, client.FieldMetadataType.Password);
    assert.equal(fields['clientId']?.access, client.FieldAccess.ReadOnly);
    assert.equal(fields['companyCode']?.maxLength, 4);
    const ranks = Object.values(fields).map(({ rank }) => rank);
    assert.equal(new Set(ranks).size, ranks.length);

    const values: Record<string, string> = {};
    for (const field of Object.values(fields)) {
      if (field.fieldType !== client.FieldMetadataType.Label) values[field.fieldKey ?? ''] = field.defaultValue ?? '';
    }
    Object.assign(values, { companyCode: 'NO02', password: 'wrong' });
    const refused = await quote.testConnectionAsync('Nordic ERP Gateway', values);
    assert.equal(refused.isOk, false);
    assert.equal(refused.status, client.QuoteStatus.Error);
    assert.match(refused.userExplanation ?? '', /Password/);
    values['password'] = 'correct horse';
    const accepted = await quote.testConnectionAsync('Nordic ERP Gateway', values);
    assert.equal(accepted.isOk, true);
    assert.equal(accepted.status, client.QuoteStatus.Ok);

    Object.assign(created, { displayName: 'Official life', allAccess: false, userGroupAccessIds: [2] });
    const saved = await quote.saveConnectionAsync(created);
    const id = saved.quoteConnectionId ?? 0;
    assert.ok(id > 0);
    assert.equal(saved.displayName, 'Official life');
    assert.deepEqual(saved.userGroupAccessIds, [2]);
    assert.equal(saved.isAvailable, false, 'it cannot run before its configuration is saved');
    const stored = await quote.saveConnectionConfigFieldsAsync(id, values);
    assert.deepEqual(stored, values);
    assert.deepEqual(await quote.getConnectionConfigFieldsAsync(id), values);

    const installed = await quote.getAllInstalledQuoteConnectionsAsync();
    const own = installed.find((each) => each.quoteConnectionId === id);
    assert.equal(own?.isAvailable, true, 'saving the configuration starts it again');
    assert.equal(own.initializeResponse?.isOk, true);
    assert.equal((await listedNames('quoteConnection'))['Official life'], 'quoteConnection');

    const opened = await quote.getConnectionAsync(id);
    opened.displayName = 'Official life, renamed';
    assert.equal((await quote.saveConnectionAsync(opened)).displayName, 'Official life, renamed');
    assert.deepEqual(await quote.getConnectionConfigFieldsAsync(id), values, 'a save leaves the configuration alone');

    await quote.deleteConnectionAsync(id);
    assert.equal('Official life, renamed' in (await listedNames('quoteConnection')), false);
    assert.equal((await listedNames('quoteConnection,deleted'))['Official life, renamed'], 'deleted');
    assert.equal((await quote.getConnectionAsync(id)).deleted, true);
    await quote.restoreConnectionAsync(id);
    assert.equal((await listedNames('quoteConnection'))['Official life, renamed'], 'quoteConnection');
  });

  it('reads the start of connections', async () => {
    const [errors, some, available] = [
      await quote.getConnectionStartupErrorsAsync(),
      await quote.hasConnectionsAsync(),
      await quote.getAllAvailableQuoteConnectionsAsync(),
    ];
    assert.match(errors[0]?.userExplanation ?? '', /US:"The workbook/);
    assert.match(errors[0]?.techExplanation ?? '', /network path was not found/);
    assert.equal(some.isOk, true);
    assert.deepEqual(available.map((each) => each.quoteConnectionId).slice(0, 3), [1, 2, 3]);
  });

  it('reads capabilities', async () => {
    const all = await quote.getConnectorCapabilityNamesAsync(3);
    const supported = await quote.getConnectorCapabilitiesAsync(3);
    assert.ok(supported.length > 0 && supported.length < all.length);
    assert.equal(await quote.canConnectorProvideCapabilityAsync(3, 'iorderconsumer_place_order'), true);
    assert.equal(await quote.canConnectorProvideCapabilityAsync(2, 'iorderconsumer_place_order'), false);
  });

  it('lists installed connectors through the archive with arrays', async () => {
    const sort: SuperOffice.ArchiveOrderByInfo = { name: 'name', direction: client.OrderBySortType.DESC };
    const result = await archive.getArchiveListByColumnsWithHeaderAsync(
      'QuoteConnector',
      ['name', 'licensed'],
      [sort],
      [],
      ['connector'],
      0,
      3,
      'rowcount=true',
    );
    assert.equal(result.rowCount, 8);
    const rows = result.rows ?? [];
    assert.deepEqual(
      rows.map((row) => row.columnData?.['name']?.displayValue),
      ['Untrusted Text Lab', 'SuperOffice Standalone', 'Nordic ERP Gateway'],
    );
    assert.equal(rows[0]?.columnData?.['licensed']?.displayValue, '[I:1]');
  });

  it('gets lists in the language it asks for', async () => {
    const nb = await mdo.getListAsync('quotelinestatus', true, '', false, { languageCode: 'nb' });
    assert.deepEqual(
      nb.map(({ id, name }) => [id, name]),
      [
        [0, 'OK'],
        [1, 'OK med informasjon'],
        [2, 'Varsel'],
        [3, 'Feil'],
      ],
    );
    const groups = await mdo.getListAsync('usergroup', true, '', false, { languageCode: 'nb' });
    assert.equal(groups.find(({ id }) => id === 2)?.name, 'Salg');
    const people = await mdo.getListAsync('associate', false, '', false);
    assert.equal(people.find(({ id }) => id === 2)?.childItems?.[0]?.name, 'Henrik Dahl');
    const links = await mdo.getSimpleListAsync('erpconnectionswithnoselection', { languageCode: 'de' });
    assert.deepEqual(
      links.map(({ id, name }) => [id, name]),
      [
        [0, '(Keine Selektion)'],
        [3, 'Super Sale'],
        [4, 'Nordic back office'],
        [5, 'Service desk'],
        [7, 'Warehouse'],
      ],
    );
  });

  it('is told of a refusal by a rejected promise with the error object', async () => {
    const created = await quote.createConnectionFromConnectorNameAsync('SuperOffice Standalone');
    await assert.rejects(
      quote.saveConnectionAsync(created),
      (error: { response?: { status: number; data: object } }) => {
        assert.equal(error.response?.status, 500);
        assert.deepEqual(error.response.data, {
          Error: true,
          ErrorType: 'ArgumentException',
          ErrorMessage: "The connection must have a name. (Parameter 'DisplayName')",
          ErrorSource: 'SuperOffice.Services.Implementation',
        });
        return true;
      },
    );
  });
});
