import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, TenantError, type Tenant } from '../../src/mocks/index.js';
import type { FieldMapping } from '../../src/mocks/tenant/sync/sync-records.js';
import { textInLanguage } from '../../src/backend/multi-language.js';
import { instantly } from './support.js';

const SUPER_SALE = 3;
const NORDIC = 4;
const REFUSED = 5;
const DELETED = 6;
const WAREHOUSE = 7;

const IDLE: FieldMapping = {
  crmFieldKey: 'NAME',
  syncToCrm: false,
  syncToErp: false,
  showInGui: false,
  showInSearch: false,
};

function isRefusal(errorType: string) {
  return (error: unknown): boolean => error instanceof TenantError && error.errorType === errorType;
}

describe('Activating a sync connection', () => {
  let tenant: Tenant;
  let sync: Tenant['sync'];
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    sync = tenant.sync;
  });

  /** `mappings Customer NAME` for every reason. */
  async function places(id: number): Promise<string[]> {
    const problems = await sync.connections.toggleActive(id);
    return problems.map(({ place, actorType = '', fieldKey = '' }) => `${place} ${actorType} ${fieldKey}`.trim());
  }

  const isActive = (id: number): boolean | undefined => sync.connections.find(id)?.active;

  it('turns it on and off', async () => {
    assert.deepEqual(await places(NORDIC), []);
    assert.equal(isActive(NORDIC), true);
    assert.deepEqual(await places(NORDIC), []);
    assert.equal(isActive(NORDIC), false);
  });

  it('is refused with all reasons at once', async () => {
    assert.deepEqual(await places(REFUSED), [
      'mappings Customer NAME',
      'mappings Supplier NAME',
      'list-mapping Customer CustGr',
      'configuration',
    ]);
    assert.equal(isActive(REFUSED), false);
  });

  it('is refused in words that name what is wrong, in the user’s language', async () => {
    const [name, , item, test] = await sync.connections.toggleActive(REFUSED);
    assert.ok(name && item && test);
    assert.equal(textInLanguage(name.text, 'en'), 'The mandatory field “Name” of Customer has no direction.');
    assert.equal(textInLanguage(name.text, 'nb'), 'Det obligatoriske feltet «Name» i Customer har ingen retning.');
    assert.match(textInLanguage(item.text, 'de'), /„Retail“.*„Customer group“/);
    assert.match(textInLanguage(test.text, 'da'), /mislykkedes/);
  });

  it('is refused until every reason is mended, one after the other', async () => {
    const directed = new Map([['NAME', { ...IDLE, syncToErp: true }]]);
    sync.actors.save(REFUSED, 'Customer', { active: true, fields: directed });
    assert.deepEqual(await places(REFUSED), [
      'mappings Supplier NAME',
      'list-mapping Customer CustGr',
      'configuration',
    ]);
    sync.actors.save(REFUSED, 'Supplier', { active: false, fields: new Map() });
    assert.deepEqual(await places(REFUSED), ['list-mapping Customer CustGr', 'configuration']);
    const fieldId = sync.listMappings.all(REFUSED)[0]?.fieldId ?? 0;
    sync.listMappings.save(
      REFUSED,
      fieldId,
      new Map([
        ['1', 1],
        ['2', 2],
      ]),
    );
    assert.deepEqual(await places(REFUSED), ['configuration']);
    const record = sync.connections.find(REFUSED);
    assert.ok(record);
    const config = new Map(sync.connections.config(REFUSED)).set('Filename', 'Desk.xlsm');
    await sync.connections.save({ ...record, config });
    assert.deepEqual(await places(REFUSED), []);
    assert.equal(isActive(REFUSED), true);
  });

  it('does not judge the mapping of actors that are switched off', async () => {
    sync.actors.save(REFUSED, 'Customer', { active: false, fields: new Map() });
    sync.actors.save(REFUSED, 'Supplier', { active: false, fields: new Map() });
    assert.deepEqual(await places(REFUSED), ['mappings', 'configuration']);
  });

  it('does not wait for fields that the ERP system does not offer any more', async () => {
    sync.connectors.save({ id: 1, name: 'Other', url: 'app://contoso-erp-cloud', deleted: false });
    assert.equal(await sync.connections.updateFields(REFUSED), true);
    assert.ok(sync.actors.fields(REFUSED, 'Supplier').every(({ missingInErp }) => missingInErp));
    assert.deepEqual(await places(REFUSED), [
      'mappings Customer NAME',
      'list-mapping Customer CustGr',
      'configuration',
    ]);
  });

  it('asks the connector, which need not answer', async () => {
    assert.deepEqual(await places(WAREHOUSE), ['mappings', 'configuration']);
    sync.connectors.save({ id: 1, name: 'Gone', url: 'https://gone.example/x.svc', deleted: false });
    assert.deepEqual(await places(NORDIC), ['configuration']);
    assert.deepEqual(await places(SUPER_SALE), [], 'nobody is asked for turning it off');
    assert.equal(isActive(SUPER_SALE), false);
  });

  it('is not for what is deleted or unknown', async () => {
    await assert.rejects(sync.connections.toggleActive(DELETED), isRefusal('InvalidOperationException'));
    await assert.rejects(sync.connections.toggleActive(99), isRefusal('SoNotFoundException'));
  });

  it('leaves what is deleted meanwhile inactive', async () => {
    let meanwhile = async (): Promise<void> => {};
    const slow = createTenant('demo', { ...instantly, wait: () => meanwhile() }).sync;
    slow.connectors.save({ id: 1, name: 'Slow', url: 'app://contoso-erp-cloud', deleted: false });
    const record = slow.connections.find(NORDIC);
    assert.ok(record);
    const config = new Map([
      ['tenant', 'contoso'],
      ['apiKey', 'FAKE'],
    ]);
    await slow.connections.save({ ...record, config });
    meanwhile = () => slow.connections.delete(NORDIC);
    await assert.rejects(slow.connections.toggleActive(NORDIC), isRefusal('InvalidOperationException'));
    assert.equal(slow.connections.find(NORDIC)?.active, false);
  });
});
