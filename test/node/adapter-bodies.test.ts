import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { http } from 'msw';
import { SuperOfficeBackend } from '../../src/adapters/superoffice/index.js';
import { NewSecret } from '../../src/backend/index.js';
import { createHandlers, createTenant } from '../../src/mocks/index.js';
import { createMockServer } from '../../src/mocks/server.js';

const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

/** Whose keys are data, not property names. */
const DICTIONARIES = new Set(['connectiondata', 'connectionconfigfields']);

/**
 * A body as the server understands it: property names whatever their case, `null` like absent. Two carrier properties
 * that every carrier has and no save reads are left out.
 */
function understood(value: unknown, isDictionary = false): unknown {
  if (Array.isArray(value)) return value.map((item) => understood(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => {
      const name = isDictionary ? key : key.toLowerCase();
      return [name, understood(inner, DICTIONARIES.has(name))];
    })
    .filter(([key, inner]) => inner !== null && !['tableright', 'fieldproperties'].includes(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('request bodies of the adapter and of the official client', () => {
  const seen: { method: string; body: unknown }[] = [];
  const tenant = createTenant('demo', { wait: async () => {} });
  const server = createMockServer([
    http.post('*/v1/Agents/:agent/:method', async ({ request, params }) => {
      const text = await request.clone().text();
      seen.push({
        method: `${String(params['agent'])}/${String(params['method'])}`,
        body: text === '' ? '' : understood(JSON.parse(text)),
      });
      return undefined;
    }),
    ...createHandlers(tenant),
  ]);
  let official: { quote: SuperOffice.QuoteAgent; archive: SuperOffice.ArchiveAgent; mdo: SuperOffice.MDOAgent };
  let backend: SuperOfficeBackend;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/Cust12345`;
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    official = {
      quote: new client.QuoteAgent(options()),
      archive: new client.ArchiveAgent(options()),
      mdo: new client.MDOAgent(options()),
    };
    backend = new SuperOfficeBackend({ baseUrl, getToken: () => '8A:Cust12345.test' });
  });
  after(() => server.close());

  async function sent(method: string, act: () => Promise<unknown>): Promise<unknown> {
    seen.length = 0;
    await act();
    const calls = seen.filter((call) => call.method === method);
    assert.equal(calls.length, 1, `${method} was called ${calls.length} times`);
    return calls[0]?.body;
  }

  async function same(method: string, ours: () => Promise<unknown>, theirs: () => Promise<unknown>): Promise<void> {
    const mine = await sent(method, ours);
    assert.deepEqual(mine, await sent(method, theirs));
    assert.notEqual(mine, undefined);
  }

  it('are the same for reading', async () => {
    const { quote, archive, mdo } = official;
    await same(
      'Quote/GetAllInstalledQuoteConnections',
      () => backend.connections.statuses(),
      () => quote.getAllInstalledQuoteConnectionsAsync(),
    );
    await same(
      'Quote/GetConnection',
      () => backend.connections.get(3),
      () => quote.getConnectionAsync(3),
    );
    await same(
      'Quote/GetConnectionConfigFields',
      () => backend.connections.get(3),
      () => quote.getConnectionConfigFieldsAsync(3),
    );
    await same(
      'Quote/GetConfigurationFields',
      () => backend.connections.get(3),
      () => quote.getConfigurationFieldsAsync(3, ''),
    );
    await same(
      'Quote/CreateConnectionFromConnectorName',
      () => backend.connections.create('Nordic ERP Gateway'),
      () => quote.createConnectionFromConnectorNameAsync('Nordic ERP Gateway'),
    );
    await same(
      'Archive/GetArchiveListByColumnsWithHeader2',
      () => backend.connections.list({ includeDeleted: true }),
      () =>
        archive.getArchiveListByColumnsWithHeader2Async(
          'QuoteConnection',
          'quoteConnectionId,displayName,connectorName,displayDescription,allAccess',
          'displayName asc,quoteConnectionId asc',
          '',
          'quoteConnection,deleted',
          0,
          1000,
          'rowcount=true',
        ),
    );
    await same(
      'MDO/GetList',
      () => backend.directory.userGroups(),
      () => mdo.getListAsync('usergroup', true, '', false),
    );
  });

  it('are the same for testing and saving', async () => {
    const { quote } = official;
    const { connection, values } = await backend.connections.get(3);
    const edited = new Map(values).set('markup', '1.5').set('password', new NewSecret('FAKE-secret'));
    const stored = await quote.getConnectionConfigFieldsAsync(3);
    const data = { ...stored, markup: '[F:1.5]', password: 'FAKE-secret' };
    await same(
      'Quote/TestConnection',
      () => backend.connections.test({ id: 3, connectorName: connection.connectorName, values: edited }),
      () => quote.testConnectionAsync(connection.connectorName, data),
    );

    const carrier = await quote.getConnectionAsync(3);
    const save = (): Promise<unknown> => backend.connections.save({ ...connection, name: 'Renamed' }, edited);
    await same('Quote/SaveConnection', save, () => quote.saveConnectionAsync({ ...carrier, displayName: 'Renamed' }));
    await same('Quote/SaveConnectionConfigFields', save, () => quote.saveConnectionConfigFieldsAsync(3, data));
  });

  it('are the same for deleting and restoring', async () => {
    const { quote } = official;
    await same(
      'Quote/DeleteConnection',
      () => backend.connections.delete(2),
      () => quote.deleteConnectionAsync(2),
    );
    await same(
      'Quote/RestoreConnection',
      () => backend.connections.restore(2),
      () => quote.restoreConnectionAsync(2),
    );
  });
});
