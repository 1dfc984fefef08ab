import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { textInLanguage } from '../../src/backend/multi-language.js';
import { TenantError, type Tenant } from '../../src/mocks/index.js';
import type { ErpActorType } from '../../src/mocks/connectors/sync-connector.js';
import type { FieldMapping, SyncLogRecord } from '../../src/mocks/tenant/sync/sync-records.js';
import type { Link } from '../../src/mocks/tenant/sync/world.js';
import { MINUTE, movingTenant, type MovingTenant } from './moving-clock.js';

const SUPER_SALE = 3;
const NORDIC = 4;
const WAREHOUSE = 7;

function isRefusal(errorType: string) {
  return (error: unknown): boolean => error instanceof TenantError && error.errorType === errorType;
}

function linkOf({ sync }: Tenant, connectionId: number, actorType: ErpActorType, erpKey: string): Link {
  const found = sync.world.links(connectionId).find((each) => each.actorType === actorType && each.erpKey === erpKey);
  assert.ok(found, `${connectionId} ${actorType} ${erpKey}`);
  return found;
}

/** Another direction for a field that is mapped. */
function direct(
  { sync }: Tenant,
  connectionId: number,
  actorType: ErpActorType,
  key: string,
  changes: Partial<FieldMapping>,
): void {
  const field = sync.actors.fields(connectionId, actorType).find((each) => each.key === key);
  assert.ok(field);
  const { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch } = field;
  const mapping = { crmFieldKey, syncToCrm, syncToErp, showInGui, showInSearch, ...changes };
  sync.actors.save(connectionId, actorType, { active: true, fields: new Map([[key, mapping]]) });
}

describe('Synchronisation', () => {
  let moving: MovingTenant;
  let tenant: Tenant;
  beforeEach(() => {
    moving = movingTenant('demo', { edits: false });
    tenant = moving.tenant;
  });

  /** Runs once. @returns what was logged of one value */
  async function logged(erpKey: string, field: string): Promise<SyncLogRecord[]> {
    const before = tenant.sync.engine.log().length;
    await tenant.sync.engine.forceSyncAll();
    const rows = tenant.sync.engine.log();
    return rows.slice(0, rows.length - before).filter((row) => row.erpKey === erpKey && row.field === field);
  }

  it('brings a value to SuperOffice where the direction says so', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Supplier', '20001');
    tenant.sync.world.write(erp, 'POSTALCITY', 'Narvik');
    const [row, ...more] = await logged('20001', 'POSTALCITY');
    assert.equal(crm.get('POSTALCITY'), 'Narvik');
    assert.equal(more.length, 0);
    assert.deepEqual(
      [row?.toCrm, row?.oldValue, row?.newValue, row?.updated, row?.crmName],
      [true, 'Lokasjonen', 'Narvik', '2027-03-01T09:15:00', 'De Ringer Vi Bringer'],
    );
    assert.ok(row);
    assert.deepEqual(
      tenant.sync.engine.logTexts(row, (raw) => raw),
      {
        connection: 'Super Sale',
        source: 'Super Sale: Supplier 20001',
        target: 'SuperOffice: De Ringer Vi Bringer',
      },
    );
  });

  it('brings a value to the ERP system where the direction says so', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Project', 'PROJ01');
    tenant.sync.world.write(crm, 'ENDDATE', '2030-01-01');
    const [row] = await logged('PROJ01', 'ENDDATE');
    assert.equal(erp.get('ENDDATE'), '2030-01-01');
    assert.deepEqual([row?.toCrm, row?.oldValue, row?.newValue], [false, '2013-01-01', '2030-01-01']);
  });

  it('never goes against the direction', async () => {
    const supplier = linkOf(tenant, SUPER_SALE, 'Supplier', '20001');
    const project = linkOf(tenant, SUPER_SALE, 'Project', 'PROJ01');
    tenant.sync.world.write(supplier.crm, 'POSTALCITY', 'Narvik');
    tenant.sync.world.write(project.erp, 'ENDDATE', '2030-01-01');
    assert.deepEqual(await logged('20001', 'POSTALCITY'), []);
    assert.equal(supplier.erp.get('POSTALCITY'), 'Lokasjonen');
    assert.equal(project.crm.get('ENDDATE'), '2013-01-01');
  });

  it('brings a value once: what is changed afterwards on the other side stays', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Supplier', '20001');
    tenant.sync.world.write(erp, 'POSTALCITY', 'Narvik');
    assert.equal((await logged('20001', 'POSTALCITY')).length, 1);
    tenant.sync.world.write(crm, 'POSTALCITY', 'Bodø');
    assert.deepEqual(await logged('20001', 'POSTALCITY'), []);
    assert.equal(crm.get('POSTALCITY'), 'Bodø');
  });

  it('leaves fields alone that the ERP system does not offer any more', async () => {
    const { sync } = tenant;
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Person', '30001');
    sync.connectors.save({ id: 1, name: 'Super Sync', url: 'app://global-ledger', deleted: false });
    await sync.connections.toggleActive(SUPER_SALE);
    const record = sync.connections.find(SUPER_SALE);
    assert.ok(record);
    await sync.connections.save({ ...record, config: new Map([['ledger', 'main']]) });
    assert.deepEqual(await sync.connections.toggleActive(SUPER_SALE), []);
    sync.world.write(erp, 'PHONE_DIRECT', '112');
    sync.world.write(erp, 'LASTNAME', 'Eriksson');
    assert.deepEqual(await logged('30001', 'PHONE_DIRECT'), []);
    assert.equal(crm.get('LASTNAME'), 'Eriksson', 'the others go on');
  });

  it('leaves fields alone that are mapped without a direction, or whose actor is off', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Customer', '10001');
    tenant.sync.world.write(erp, 'POSTALCITY', 'Narvik');
    assert.deepEqual(await logged('10001', 'POSTALCITY'), []);
    assert.equal(crm.get('POSTALCITY'), 'Byen');
    tenant.sync.actors.save(SUPER_SALE, 'Customer', { active: false, fields: new Map() });
    tenant.sync.world.write(erp, 'NAME', 'Other');
    assert.deepEqual(await logged('10001', 'NAME'), []);
  });

  it('lets the later value win where both directions are open', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Customer', '10005');
    tenant.sync.world.write(erp, 'NAME', 'Earlier');
    tenant.sync.world.write(crm, 'NAME', 'Later');
    const [row, ...more] = await logged('10005', 'NAME');
    assert.deepEqual([row?.toCrm, row?.oldValue, row?.newValue, more.length], [false, 'Earlier', 'Later', 0]);
    assert.deepEqual([erp.get('NAME'), crm.get('NAME')], ['Later', 'Later']);
    tenant.sync.world.write(crm, 'NAME', 'Earlier');
    tenant.sync.world.write(erp, 'NAME', 'Last');
    assert.equal((await logged('10005', 'NAME'))[0]?.toCrm, true);
    assert.equal(crm.get('NAME'), 'Last');
  });

  it('translates items of lists, and drops those without a counterpart', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Customer', '10001');
    assert.equal(crm.get('BUSINESS'), '1');
    tenant.sync.world.write(erp, 'CustGr', '4');
    const [row] = await logged('10001', 'BUSINESS');
    assert.equal(crm.get('BUSINESS'), '6');
    assert.deepEqual([row?.oldValue, row?.newValue], ['Retail', 'Finance']);
    tenant.sync.world.write(erp, 'CustGr', '9');
    assert.deepEqual(await logged('10001', 'BUSINESS'), []);
    assert.equal(crm.get('BUSINESS'), '6');
  });

  it('brings what one ERP system says to the others', async () => {
    assert.deepEqual(await tenant.sync.connections.toggleActive(NORDIC), []);
    const source = linkOf(tenant, SUPER_SALE, 'Customer', '10002');
    const other = linkOf(tenant, NORDIC, 'Customer', '10002');
    assert.equal(source.crm, other.crm, 'one company in SuperOffice');
    tenant.sync.world.write(source.erp, 'NAME', 'Firma World');
    const rows = await logged('10002', 'NAME');
    assert.equal(other.erp.get('NAME'), 'Firma World');
    assert.deepEqual(
      rows.map(({ connectionId, toCrm }) => [connectionId, toCrm]),
      [
        [NORDIC, false],
        [SUPER_SALE, true],
      ],
    );
  });

  it('leaves inactive and deleted connections alone', async () => {
    const { erp, crm } = linkOf(tenant, NORDIC, 'Customer', '10009');
    tenant.sync.world.write(crm, 'NAME', 'Changed');
    await tenant.sync.engine.forceSyncAll();
    assert.equal(erp.get('NAME'), 'Coop Giga');
    await tenant.sync.connections.delete(SUPER_SALE);
    const rows = tenant.sync.engine.log().length;
    moving.pass(10 * MINUTE);
    assert.equal(tenant.sync.engine.log().length, rows);
  });

  it('cuts what it logs to the width of the column', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Supplier', '20004');
    tenant.sync.world.write(erp, 'POSTALAD1', 'x'.repeat(300));
    const [row] = await logged('20004', 'POSTALAD1');
    assert.equal(row?.newValue.length, 254);
    assert.equal(crm.get('POSTALAD1').length, 300);
    tenant.sync.world.write(erp, 'POSTALAD1', 'Storgata 1');
    assert.equal((await logged('20004', 'POSTALAD1'))[0]?.oldValue.length, 254);
  });

  it('shows the name that its connection has now, also in old entries', async () => {
    const [row] = tenant.sync.engine.log();
    const record = tenant.sync.connections.find(SUPER_SALE);
    const config = tenant.sync.connections.config(SUPER_SALE);
    assert.ok(row && record && config);
    await tenant.sync.connections.save({ ...record, config, name: 'US:"Sale";NO:"Salg"' });
    const texts = tenant.sync.engine.logTexts(row, (raw) => textInLanguage(raw, 'nb'));
    assert.equal(texts.connection, 'Salg');
    assert.match(texts.source, /^Salg: /);
  });

  it('ignores what is newer when it copies everything', async () => {
    const { erp, crm } = linkOf(tenant, SUPER_SALE, 'Customer', '10014');
    tenant.sync.world.write(erp, 'NAME', 'Of the ERP system');
    tenant.sync.world.write(crm, 'NAME', 'Of SuperOffice');
    assert.equal((await tenant.sync.engine.resync(SUPER_SALE)).status, 'Ok');
    assert.deepEqual([erp.get('NAME'), crm.get('NAME')], ['Of the ERP system', 'Of the ERP system']);
    tenant.sync.world.write(crm, 'NAME', 'Of SuperOffice');
    tenant.sync.world.write(erp, 'NAME', 'Of the ERP system, newer');
    assert.equal((await tenant.sync.engine.resync(0)).status, 'Ok');
    assert.deepEqual([erp.get('NAME'), crm.get('NAME')], ['Of SuperOffice', 'Of SuperOffice']);
  });

  it('copies everything in the directions of the mapping only', async () => {
    const supplier = linkOf(tenant, SUPER_SALE, 'Supplier', '20001');
    const project = linkOf(tenant, SUPER_SALE, 'Project', 'PROJ02');
    tenant.sync.world.write(supplier.crm, 'NAME', 'Only here');
    tenant.sync.world.write(project.erp, 'ENDDATE', '2031-01-01');
    await tenant.sync.engine.resync(0);
    assert.equal(supplier.erp.get('NAME'), 'De Ringer Vi Bringer');
    assert.equal(project.erp.get('ENDDATE'), '2013-12-31', 'SuperOffice’s value goes there');
    await tenant.sync.engine.resync(SUPER_SALE);
    assert.equal(supplier.crm.get('NAME'), 'De Ringer Vi Bringer');
    direct(tenant, SUPER_SALE, 'Project', 'ENDDATE', { syncToErp: false });
    tenant.sync.world.write(project.crm, 'ENDDATE', '2032-01-01');
    await tenant.sync.engine.resync(0);
    assert.equal(project.erp.get('ENDDATE'), '2013-12-31');
  });

  it('copies everything from a connection to the others, too', async () => {
    await tenant.sync.connections.toggleActive(NORDIC);
    const other = linkOf(tenant, NORDIC, 'Customer', '10063');
    const source = linkOf(tenant, SUPER_SALE, 'Customer', '10063');
    tenant.sync.world.write(other.erp, 'NAME', 'Strayed');
    await tenant.sync.engine.resync(SUPER_SALE);
    assert.equal(other.erp.get('NAME'), source.erp.get('NAME'));
    const { erp } = linkOf(tenant, SUPER_SALE, 'Project', 'PROJ01');
    tenant.sync.world.write(erp, 'ENDDATE', '2031-01-01');
    await tenant.sync.engine.resync(SUPER_SALE);
    assert.equal(erp.get('ENDDATE'), '2031-01-01', 'nothing comes back to the source');
  });

  it('copies from active connections only', async () => {
    await assert.rejects(tenant.sync.engine.resync(NORDIC), isRefusal('InvalidOperationException'));
    await assert.rejects(tenant.sync.engine.resync(WAREHOUSE), isRefusal('InvalidOperationException'));
    await assert.rejects(tenant.sync.engine.resync(6), isRefusal('SoNotFoundException'));
    await assert.rejects(tenant.sync.engine.resync(99), isRefusal('SoNotFoundException'));
    tenant.sync.connectors.save({ id: 1, name: 'Super Sync', url: 'app://warehouse-link', deleted: false });
    assert.equal((await tenant.sync.engine.resync(SUPER_SALE)).status, 'Error');
  });
});
