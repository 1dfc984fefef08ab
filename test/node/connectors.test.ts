import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageSegments } from '../../src/backend/multi-language.js';
import { createTenant, type FieldDefinition, type PluginAnswer } from '../../src/mocks/index.js';
import { instantly } from './support.js';

const waits: number[] = [];
const tenant = createTenant('demo', {
  wait: async (ms) => {
    waits.push(ms);
  },
});

function fieldsOf(name: string): readonly FieldDefinition[] {
  return tenant.quoteConnections.fields(0, name) ?? [];
}

function defaultsOf(name: string, changes: Record<string, string> = {}): Map<string, string> {
  const values = new Map<string, string>();
  for (const { key, type, defaultValue } of fieldsOf(name)) if (type !== 'Label') values.set(key, defaultValue);
  for (const [key, value] of Object.entries(changes)) values.set(key, value);
  return values;
}

function test(name: string, changes: Record<string, string> = {}): Promise<PluginAnswer> {
  return tenant.quoteConnections.test(name, defaultsOf(name, changes));
}

describe('Every connector', () => {
  for (const connector of createTenant('demo', instantly).connectors.all()) {
    it(`${connector.info.name} keeps the contract of configuration fields`, async () => {
      const fields = connector.configurationFields();
      assert.ok(fields.length > 0);
      assert.equal(new Set(fields.map(({ key }) => key)).size, fields.length, 'keys are unique');
      assert.equal(new Set(fields.map(({ rank }) => rank)).size, fields.length, 'ranks are unique');
      for (const { type, listName, label } of fields) {
        assert.equal(type === 'List', listName !== '');
        assert.notEqual(label, '');
      }
      const context = { wait: async () => {} };
      assert.notEqual((await connector.test(new Map(), context)).status, undefined, 'it answers instead of throwing');
      assert.equal(await connector.listItems('no such list'), undefined);
    });
  }
});

describe('SuperOffice Standalone', () => {
  it('asks how strict quotes are, with a list that SuperOffice provides', async () => {
    const rules = fieldsOf('SuperOffice Standalone').filter(({ type }) => type === 'List');
    assert.deepEqual(
      rules.map(({ key }) => key),
      ['assortment', 'expired', 'belowminprice', 'belowcost', 'zero', 'negative'],
    );
    for (const { listName, defaultValue } of rules) {
      const items = (await tenant.lists.items(listName)) ?? [];
      assert.ok(items.some(({ key }) => key === defaultValue));
    }
    assert.equal((await test('SuperOffice Standalone')).status, 'Ok');
  });
});

describe('Excel Quote Connector', () => {
  it('refuses other files in four languages', async () => {
    for (const file of ['prices.csv', 'prices.xlsx.bak', 'xlsx']) {
      const { status, userExplanation } = await test('Excel Quote Connector', { '#1': file });
      assert.equal(status, 'Error');
      assert.deepEqual([...languageSegments(userExplanation).keys()], ['US', 'NO', 'GE', 'FR']);
    }
    for (const file of ['C:\\prices.xlsx', 'C:\\Prices.XLSM']) {
      assert.equal((await test('Excel Quote Connector', { '#1': file })).status, 'Ok');
    }
  });

  it('names its mandatory field in the user’s language', async () => {
    const { userExplanation } = await test('Excel Quote Connector');
    assert.match(languageSegments(userExplanation).get('GE') ?? '', /„Name der Excel-Datei“/);
    assert.match(languageSegments(userExplanation).get('NO') ?? '', /«Excel-filnavn»/);
  });
});

describe('Nordic ERP Gateway', () => {
  const name = 'Nordic ERP Gateway';
  const good = { companyCode: 'NO01', password: 'right' };

  it('has fields of every type and access', () => {
    const types = new Set(fieldsOf(name).map(({ type }) => type));
    assert.deepEqual([...types].sort(), ['Checkbox', 'Date', 'Double', 'Integer', 'Label', 'List', 'Password', 'Text']);
    assert.equal(new Set(fieldsOf(name).map(({ access }) => access)).size, 3);
    assert.ok(fieldsOf(name).some(({ maxLength }) => maxLength > 0));
  });

  it('names the field that is to blame', async () => {
    const blamed: [Record<string, string>, RegExp][] = [
      [{ companyCode: '' }, /“Company code” must be filled in/],
      [{ companyCode: 'NORTH' }, /“Company code”.*4 characters/],
      [{ serviceUrl: 'http://erp.example.com' }, /“Service address”/],
      [{ password: 'wrong' }, /“Password”/],
      [{ priceBook: 'wishes' }, /“Price book”/],
      [{ validFrom: '[DT:12/31/1999 00:00:00.0000000]' }, /“Prices valid from”/],
      [{ timeout: '[I:121]' }, /“Timeout \(seconds\)” must be between 5 and 120/],
      [{ timeout: '12.5' }, /“Timeout \(seconds\)” must be a whole number/],
      [{ markup: '[F:0.05]' }, /“Mark-up factor” must be between 0.1 and 10/],
      [{ markup: 'plenty' }, /“Mark-up factor” must be a number/],
    ];
    for (const [changes, explanation] of blamed) {
      const answer = await test(name, { ...good, ...changes });
      assert.equal(answer.status, 'Error');
      assert.match(answer.userExplanation, explanation);
    }
  });

  it('is content with good values, encoded or bare', async () => {
    assert.equal((await test(name, good)).status, 'Ok');
    assert.equal((await test(name, { ...good, timeout: '45', markup: '2', validFrom: '' })).status, 'Ok');
  });
});

describe('Connectors that make life hard', () => {
  it('take four seconds to answer', async () => {
    waits.length = 0;
    const answer = await test('Contoso Cloud Pricing', { tenant: 'contoso', apiKey: 'key' });
    assert.deepEqual(waits, [4000]);
    assert.equal(answer.status, 'OkWithInfo');
  });

  it('always refuse, with a technical reason', async () => {
    const answer = await test('Legacy Order Desk');
    assert.equal(answer.status, 'Error');
    assert.match(answer.techExplanation, /LicenseException/);
    assert.equal(tenant.connectors.find('Legacy Order Desk')?.info.licensed, false);
  });

  it('cannot load one of their lists, and the others well', async () => {
    await assert.rejects(tenant.lists.items('FabrikamCatalogue'), {
      name: 'TenantError',
      errorType: 'ConnectorException',
    });
    assert.equal((await tenant.lists.items('FabrikamSeason'))?.length, 2);
    assert.equal((await test('Fabrikam Catalogue', { customerNumber: '1' })).status, 'Ok');
  });

  it('have about three hundred settings, ready to be tested', async () => {
    const settings = fieldsOf('Global Trade Suite').filter(({ type }) => type !== 'Label');
    assert.equal(settings.length, 300);
    assert.equal((await test('Global Trade Suite')).status, 'Ok');
  });
});

describe('Untrusted Text Lab', () => {
  const name = 'Untrusted Text Lab';

  it('brings every kind of text', () => {
    const texts = fieldsOf(name).flatMap(({ label, description }) => [label, description]);
    assert.ok(texts.some((text) => text.includes('<img')));
    assert.ok(texts.some((text) => text.startsWith('javascript:')));
    assert.ok(texts.some((text) => text.length === 10_000));
    assert.ok(texts.some((text) => /\p{Script=Arabic}/u.test(text) && text.includes('\u202E')));
  });

  it('works with its keys, and pollutes nothing', async () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    const answer = await test(name);
    assert.equal(answer.status, 'Warning');
    const values = defaultsOf(name);
    values.set('__proto__', '');
    assert.equal((await tenant.quoteConnections.test(name, values)).errorCode, 'MANDATORY_FIELD');
    assert.equal((await test(name, { constructor: 'fail' })).status, 'Error');
    const draft = tenant.quoteConnections.draft(name);
    assert.ok(draft);
    const saved = await tenant.quoteConnections.save({ ...draft, displayName: 'Lab' });
    await tenant.quoteConnections.saveConfig(saved.id, defaultsOf(name, { constructor: 'stored' }));
    assert.equal(tenant.quoteConnections.config(saved.id)?.get('__proto__'), 'polluted');
    assert.equal(tenant.quoteConnections.config(saved.id)?.get('constructor'), 'stored');
    assert.equal(Reflect.ownKeys(Object.prototype).length, before);
    assert.equal('polluted' in {}, false);
  });
});
