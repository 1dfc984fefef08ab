import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { callerOf, startServer, type JsonObject, type RunningServer } from './support.js';

/** What holds for every call, whatever the agent: SuperOffice WebAPI v1, "Agents". */
describe('The WebAPI’s wire', () => {
  let server: RunningServer;
  let call: ReturnType<typeof callerOf>;

  before(async () => {
    server = await startServer();
    call = callerOf(server.url);
  });
  after(() => server.close());

  describe('addresses', () => {
    it('finds agents and methods in any case, below any path', async () => {
      const { origin } = new URL(server.url);
      for (const address of [
        `${origin}/api/v1/agents/QUOTE/getconnection`,
        `${server.url}/API/V1/Agents/quote/GetConnection/`,
      ]) {
        const headers = { Authorization: 'Bearer test' };
        const response = await fetch(address, { method: 'POST', headers, body: '{"QuoteConnectionId":1}' });
        assert.equal(((await response.json()) as JsonObject)['QuoteConnectionId'], 1);
      }
    });

    it('answers 404 for what does not exist', async () => {
      for (const path of ['Quote/NoSuchMethod', 'NoSuchAgent/GetConnection', 'Quote/toString']) {
        const response = await call.post(path, {});
        assert.equal(response.status, 404);
        assert.equal(typeof ((await response.json()) as JsonObject)['Message'], 'string');
      }
      assert.equal((await fetch(`${server.url}/elsewhere`)).status, 404);
    });

    it('describes a method on GET and does not run it', async () => {
      const response = await fetch(`${server.url}/api/v1/Agents/Quote/DeleteConnection?QuoteConnectionId=1`);
      assert.deepEqual(await response.json(), {
        Name: 'Quote.DeleteConnection',
        HttpMethod: 'POST',
        Parameters: [{ Name: 'QuoteConnectionId', Type: 'Int32' }],
        Returns: 'void',
      });
      assert.equal(server.tenant.quoteConnections.find(1)?.deleted, false);
      assert.equal((await fetch(`${server.url}/api/v1/Agents/Quote/GetConnection`, { method: 'PUT' })).status, 405);
    });

    it('introduces itself', async () => {
      const api = (await (await fetch(`${server.url}/api`)).json()) as JsonObject;
      assert.equal(api['v1'], `${server.url}/api/v1`);
      const { Methods } = (await (await fetch(`${server.url}/api/v1`)).json()) as { Methods: string[] };
      assert.ok(Methods.includes(`${server.url}/api/v1/Agents/Quote/SaveConnection`));
    });

    it('lets pages of any origin call', async () => {
      const headers = {
        Origin: 'https://admin.example',
        'Access-Control-Request-Headers': 'authorization,so-language',
      };
      const preflight = await fetch(`${server.url}/api/v1/Agents/Quote/GetConnection`, { method: 'OPTIONS', headers });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), 'https://admin.example');
      const allowed = preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase() ?? '';
      for (const name of ['authorization', 'content-type', 'so-language', 'x-xsrf-token'])
        assert.ok(allowed.includes(name));
      const refused = await fetch(`${server.url}/api/v1/Agents/Quote/GetConnection`, {
        method: 'POST',
        headers: { Origin: 'https://admin.example' },
      });
      assert.equal(refused.status, 401);
      assert.equal(refused.headers.get('Access-Control-Allow-Origin'), 'https://admin.example');
    });
  });

  describe('credentials', () => {
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${server.url}/api/v1/Agents/Quote/HasConnections`, { method: 'POST', headers })).status;

    it('accepts every kind of the documentation', async () => {
      assert.equal(await status({ Authorization: 'Bearer 8A:Cust12345.abc' }), 200);
      assert.equal(await status({ Authorization: 'Basic dXNlcjpwYXNz' }), 200);
      assert.equal(await status({ Authorization: 'SOTicket 7T:abc', 'SO-AppToken': 'secret' }), 200);
      assert.equal(await status({ Cookie: 'SoSession=1', 'X-XSRF-TOKEN': 'abc' }), 200);
    });

    it('refuses everything else with 401 and a message', async () => {
      for (const headers of [{}, { Authorization: 'Bearer' }, { Cookie: 'SoSession=1' }, { 'X-XSRF-TOKEN': 'abc' }]) {
        assert.equal(await status(headers), 401);
      }
      const response = await fetch(`${server.url}/api/v1/Agents/Quote/HasConnections`, { method: 'POST' });
      assert.deepEqual(await response.json(), { Message: 'Authorization has been denied for this request.' });
    });
  });

  describe('requests', () => {
    it('match property names in any case and leave dictionary keys alone', async () => {
      const connection = {
        quoteConnectionId: 1,
        erpName: 'ABC',
        displayname: 'Renamed',
        CONNECTORNAME: 'SuperOffice Standalone',
        allAccess: true,
      };
      const saved = await call.object('Quote/SaveConnection', { connection });
      assert.equal(saved['ERPName'], 'ABC');
      assert.equal(saved['DisplayName'], 'Renamed');
      const dictionary = '{"assortment":"1","ASSORTMENT":"2","__proto__":"3","constructor":"4"}';
      const stored = await call.post(
        'Quote/SaveConnectionConfigFields',
        `{"quoteConnectionId":1,"connectionConfigFields":${dictionary}}`,
      );
      assert.equal(await stored.text(), dictionary);
      assert.equal(
        await call.post('Quote/GetConnectionConfigFields', { QuoteConnectionId: 1 }).then((r) => r.text()),
        dictionary,
      );
    });

    it('may have no body, or null', async () => {
      for (const body of ['', 'null', '{}']) {
        assert.equal((await call.objects('Quote/GetAllInstalledQuoteConnections', body)).length, 6);
      }
    });

    it('answer 400 when they cannot be understood', async () => {
      const bodies: [string, string][] = [
        ['Quote/GetConnection', '{"QuoteConnectionId":'],
        ['Quote/GetConnection', '[1]'],
        ['Quote/GetConnection', '{"QuoteConnectionId":"one"}'],
        ['Quote/GetConnection', '{"QuoteConnectionId":1.5}'],
        ['Quote/SaveConnection', '{"Connection":7}'],
        ['Quote/SaveConnection', '{"Connection":{"AllAccess":"yes"}}'],
        ['Quote/TestConnection', '{"ConnectorName":"Excel Quote Connector","ConnectionData":{"a":{}}}'],
      ];
      for (const [path, body] of bodies) {
        const response = await call.post(path, body);
        assert.equal(response.status, 400, body);
        const { Message, MessageDetail } = (await response.json()) as JsonObject;
        assert.equal(Message, 'The request is invalid.');
        assert.equal(typeof MessageDetail, 'string');
      }
    });
  });

  describe('answers', () => {
    it('are carriers in PascalCase, with enums by name', async () => {
      const carrier = await call.object('Quote/GetConnection', { QuoteConnectionId: 4 });
      assert.equal(carrier['TableRight'], null);
      assert.deepEqual(carrier['FieldProperties'], {});
      assert.deepEqual(carrier['PriceLists'], []);
      assert.equal(carrier['IsAvailable'], false);
      assert.equal((carrier['InitializeResponse'] as JsonObject)['Status'], 'Error');
      const fields = await call.object('Quote/GetConfigurationFields', { ConnectionId: 3, ConnectorName: '' });
      const password = fields['password'] as JsonObject;
      assert.equal(password['FieldType'], 'Password');
      assert.equal(password['Access'], 'Mandatory');
      assert.equal(password['FieldKey'], 'password');
    });

    it('are 204 without a body for void, and null for what is not found', async () => {
      const deleted = await call.post('Quote/DeleteConnection', { QuoteConnectionId: 5 });
      assert.equal(deleted.status, 204);
      assert.equal(await deleted.text(), '');
      const missing = await call.post('Quote/GetConnection', { QuoteConnectionId: 99 });
      assert.equal(missing.status, 200);
      assert.equal(await missing.text(), 'null');
      assert.equal(await call.ask('Quote/CreateConnectionFromConnectorName', { ConnectorName: 'None' }), null);
    });

    it('are an error object with status 500 when the tenant refuses', async () => {
      const response = await call.post('Quote/DeleteConnection', { QuoteConnectionId: 99 });
      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), {
        Error: true,
        ErrorType: 'SoNotFoundException',
        ErrorMessage: 'QuoteConnection id 99 not found',
        ErrorSource: 'SuperOffice.Services.Implementation',
      });
      const test = await call.object('Quote/TestConnection', { ConnectorName: 'None', ConnectionData: {} });
      assert.equal(test['ErrorType'], 'SoNotFoundException');
    });
  });

  describe('languages', () => {
    const name = async (headers: Record<string, string>): Promise<unknown> =>
      (await call.object('Quote/GetConnection', { QuoteConnectionId: 2 }, headers))['DisplayName'];

    it('resolve texts: SO-Language counts more than Accept-Language', async () => {
      assert.equal(await name({ 'SO-Language': 'nb' }), 'Nordisk prisbok');
      assert.equal(await name({ 'SO-Language': 'nb-NO', 'Accept-Language': 'en' }), 'Nordisk prisbok');
      assert.equal(await name({ 'SO-Language': 'fi' }), 'Nordic price book');
    });

    it('leave texts alone when none is asked for', async () => {
      for (const none of ['', 'x', '*']) {
        assert.equal(
          await name({ 'SO-Language': none, 'Accept-Language': 'nb' }),
          'US:"Nordic price book";NO:"Nordisk prisbok"',
        );
      }
    });

    it('resolve resources, in lists as elsewhere', async () => {
      const parameters = { ConnectionId: 0, ConnectorName: 'Excel Quote Connector' };
      const raw = await call.object('Quote/GetConfigurationFields', parameters);
      assert.equal((raw['#3'] as JsonObject)['DisplayName'], '[SR_LABEL_CATEGORY]');
      const german = await call.object('Quote/GetConfigurationFields', parameters, { 'SO-Language': 'de' });
      assert.equal((german['#3'] as JsonObject)['DisplayName'], 'Kategorie');
      assert.equal((german['#1'] as JsonObject)['DisplayName'], 'Name der Excel-Datei');
    });

    it('never touch configuration values', async () => {
      const ConnectionConfigFields = { host: 'US:"host";NO:"vert"', other: '[SR_LABEL_CATEGORY]' };
      const parameters = { QuoteConnectionId: 1, ConnectionConfigFields };
      const german = { 'SO-Language': 'de' };
      assert.deepEqual(await call.ask('Quote/SaveConnectionConfigFields', parameters, german), ConnectionConfigFields);
      assert.deepEqual(
        await call.ask('Quote/GetConnectionConfigFields', { QuoteConnectionId: 1 }, german),
        ConnectionConfigFields,
      );
    });
  });
});
