import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { textInLanguage } from '../../src/backend/multi-language.js';
import { TenantError, type Tenant } from '../../src/mocks/index.js';
import { MINUTE, movingTenant, type MovingTenant } from './moving-clock.js';

const SUPER_SALE = 3;
const NORDIC = 4;

function isRefusal(errorType: string, parameter?: string) {
  return (error: unknown): boolean =>
    error instanceof TenantError && error.errorType === errorType && error.parameter === parameter;
}

describe('The sync engine', () => {
  let moving: MovingTenant;
  let tenant: Tenant;
  let engine: Tenant['sync']['engine'];
  beforeEach(() => {
    moving = movingTenant();
    tenant = moving.tenant;
    engine = tenant.sync.engine;
  });

  const lastSync = (id = SUPER_SALE): string | undefined => tenant.sync.connections.summary(id)?.lastSync;

  it('says how it is, and how often it runs', () => {
    const { running, message, intervalSeconds } = engine.status();
    assert.deepEqual([running, intervalSeconds], [true, 60]);
    assert.equal(textInLanguage(message, 'en'), 'Automatic sync is turned on.');
  });

  it('runs at its interval, whether anybody looks or not', () => {
    moving.pass(MINUTE - 1000);
    assert.equal(lastSync(), '2026-10-30T16:42:00', 'not before its time');
    moving.pass(1000);
    assert.equal(lastSync(), '2027-03-01T09:16:00');
    moving.pass(10 * MINUTE + 30_000);
    assert.equal(lastSync(), '2027-03-01T09:26:00', 'stamped with the time when it was due');
  });

  it('writes the log row by row, each with its own time', () => {
    const before = engine.log();
    assert.equal(engine.log(), before, 'the same array while nothing happens');
    moving.pass(30 * MINUTE);
    const after = engine.log();
    const added = after.slice(0, after.length - before.length);
    assert.ok(added.length > 10, `${added.length} rows`);
    assert.ok(new Set(added.map(({ updated }) => updated)).size > 5);
    assert.ok(added.every(({ updated }) => updated >= '2027-03-01T09:16:00' && updated <= '2027-03-01T09:45:00'));
    assert.deepEqual(after.slice(added.length), before);
    assert.deepEqual(
      after.map(({ id }) => id),
      [...after].map(({ id }) => id).sort((a, b) => b - a),
    );
  });

  it('does the same whether somebody looks often or once', () => {
    const other = movingTenant();
    for (let minute = 0; minute < 20; minute += 1) {
      moving.pass(MINUTE);
      engine.status();
    }
    other.pass(20 * MINUTE);
    assert.deepEqual(other.tenant.sync.engine.log(), engine.log());
  });

  it('makes the latest runs only, after a long time', () => {
    moving.pass(365 * 24 * 60 * MINUTE);
    assert.equal(lastSync(), '2028-02-29T09:15:00');
    const times = engine.log().map(({ updated }) => updated);
    assert.ok(times.filter((time) => time > '2027-03-02').every((time) => time >= '2028-02-29T08:20:00'));
  });

  it('starts and stops with a delay, as its last caller wishes', () => {
    assert.equal(engine.setRunning(false).running, true, 'asked for, not done');
    moving.pass(1000);
    assert.equal(engine.status().running, true);
    moving.pass(500);
    assert.equal(engine.status().running, false);
    assert.equal(textInLanguage(engine.status().message, 'en'), 'Automatic sync is turned off.');
    moving.pass(10 * MINUTE);
    assert.equal(lastSync(), '2026-10-30T16:42:00');
    engine.setRunning(true);
    engine.setRunning(false);
    moving.pass(MINUTE);
    assert.equal(engine.status().running, false);
    engine.setRunning(true);
    moving.pass(1500);
    assert.equal(engine.status().running, true);
    assert.equal(lastSync(), '2027-03-01T09:26:03', 'it runs as soon as it starts');
  });

  it('makes the runs that were due before a connection is deactivated', async () => {
    moving.pass(5 * MINUTE);
    await tenant.sync.connections.toggleActive(SUPER_SALE);
    moving.pass(5 * MINUTE);
    assert.equal(lastSync(), '2027-03-01T09:20:00');
  });

  it('makes the runs that were due before it stops', () => {
    moving.pass(MINUTE - 1000);
    engine.setRunning(false);
    moving.pass(5 * MINUTE);
    assert.equal(lastSync(), '2027-03-01T09:16:00');
  });

  it('can start at once', () => {
    const { tenant: instant } = movingTenant('demo', { engineLag: 0 });
    assert.equal(instant.sync.engine.setRunning(false).running, false);
  });

  it('takes another interval, of a minute at least', () => {
    for (const seconds of [59, 0, -1, 60.5, Number.NaN]) {
      assert.throws(
        () => {
          engine.setInterval(seconds);
        },
        isRefusal('ArgumentException', 'Interval'),
        String(seconds),
      );
    }
    engine.setInterval(3600);
    assert.equal(engine.status().intervalSeconds, 3600);
    moving.pass(59 * MINUTE);
    assert.equal(lastSync(), '2026-10-30T16:42:00');
    moving.pass(MINUTE);
    assert.equal(lastSync(), '2027-03-01T10:15:00');
  });

  it('runs when it is told to, also while it is off if it must', async () => {
    engine.setRunning(false);
    moving.pass(2000);
    const refused = await engine.syncAll();
    assert.equal(refused.status, 'OkWithInfo');
    assert.match(textInLanguage(refused.userExplanation, 'en'), /turned off/);
    assert.equal(lastSync(), '2026-10-30T16:42:00');
    const forced = await engine.forceSyncAll();
    assert.equal(forced.status, 'Ok');
    assert.equal(lastSync(), '2027-03-01T09:15:02');
    engine.setRunning(true);
    moving.pass(2000);
    assert.equal((await engine.syncAll()).status, 'Ok');
    assert.equal(lastSync(), '2027-03-01T09:15:04');
  });

  it('says which connections it could not reach, and goes on with the others', async () => {
    tenant.sync.actors.save(NORDIC, 'Customer', { active: true, fields: new Map() });
    await tenant.sync.connections.toggleActive(NORDIC);
    const added = await tenant.sync.connections.save({
      ...{ id: 0, connectorId: 5, name: 'Ledger', description: '', everyone: true, userGroupIds: [], associateIds: [] },
      ...{ deleted: false, config: new Map([['ledger', 'main']]) },
    });
    tenant.sync.actors.save(added.id, 'Customer', {
      active: true,
      fields: new Map([
        ['NAME', { crmFieldKey: 'NAME', syncToCrm: false, syncToErp: true, showInGui: false, showInSearch: false }],
      ]),
    });
    assert.deepEqual(await tenant.sync.connections.toggleActive(added.id), []);
    tenant.sync.connectors.save({ id: 1, name: 'Super Sync', url: 'app://warehouse-link', deleted: false });
    const answer = await engine.forceSyncAll();
    assert.equal(answer.status, 'Error');
    assert.match(textInLanguage(answer.userExplanation, 'nb'), /Super Sale, Nordisk økonomisystem\./);
    assert.match(answer.techExplanation, /ErpConnection 3/);
    assert.equal(lastSync(), '2026-10-30T16:42:00');
    assert.equal(lastSync(added.id), '2027-03-01T09:15:00');
    assert.ok(moving.waited() >= 3000, 'it takes a while to notice');
  });

  it('finds nothing to do when nobody changes anything', () => {
    const calm = movingTenant('demo', { edits: false });
    calm.pass(MINUTE);
    const rows = calm.tenant.sync.engine.log();
    const first = new Set(rows.slice(0, rows.length - 400).map(({ crmName }) => crmName));
    assert.deepEqual([...first], ['Nina Nilsen'], 'somebody who is new in the ERP system');
    calm.pass(9 * MINUTE);
    assert.equal(calm.tenant.sync.engine.log().length, rows.length, 'all was done the first time');
    assert.equal(
      calm.tenant.sync.connections.summary(SUPER_SALE)?.lastSync,
      '2027-03-01T09:25:00',
      'it runs all the same',
    );
  });

  it('has nothing to do while no connection is active', async () => {
    await tenant.sync.connections.toggleActive(SUPER_SALE);
    const rows = engine.log().length;
    assert.equal((await engine.forceSyncAll()).status, 'OkWithInfo');
    moving.pass(10 * MINUTE);
    assert.equal(engine.log().length, rows);
    assert.equal(lastSync(), '2026-10-30T16:42:00');
  });
});
