import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { SyncLogEntry, SyncLogFilter } from '../../src/backend/sync-engine.js';
import type { SyncBackend } from '../../src/backend/sync.js';
import { BACK_OFFICE, fails, mockSync, NOWHERE, SUPER_SALE, WAREHOUSE, type MockSync } from './sync-support.js';

let mock: MockSync;
let sync: SyncBackend;
beforeEach(() => {
  mock = mockSync();
  ({ sync } = mock);
});

describe('The engine of the mock backend', () => {
  it('is switched on and off, a little later than it is asked for', async () => {
    const { running, message } = await sync.engine();
    assert.equal(running, true);
    assert.equal((await sync.setEngine(false)).running, true, 'it says what is, not what was asked');
    mock.pass(2);
    const off = await sync.engine({ language: 'en' });
    assert.deepEqual([off.running, off.message], [false, 'Automatic sync is turned off.']);
    assert.notEqual(off.message, message);
    assert.notEqual((await sync.engine({ language: 'nb' })).message, off.message);
  });

  it('takes an interval from a minute to a month', async () => {
    assert.equal((await sync.setInterval(90)).interval, 90);
    assert.equal((await sync.setInterval(31 * 86_400)).interval, 31 * 86_400);
    for (const seconds of [59, 0, -60, 90.5, 31 * 86_400 + 1, Number.NaN]) {
      await assert.rejects(sync.setInterval(seconds), fails('validation', ['interval']));
    }
    assert.equal((await sync.engine()).interval, 31 * 86_400);
  });

  it('runs once on request, also while it is off, and writes the log', async () => {
    await sync.setEngine(false);
    mock.pass(2);
    const { total } = await sync.log({ offset: 0, limit: 0 });
    const before = (await sync.summary(SUPER_SALE)).lastSync;
    mock.pass(3600);
    assert.equal((await sync.log({ offset: 0, limit: 0 })).total, total, 'nothing happens by itself');
    const answer = await sync.syncNow();
    assert.deepEqual([answer.ok, answer.status === 'error'], [true, false]);
    const after = await sync.log({ offset: 0, limit: 1 });
    assert.ok(after.total > total);
    assert.equal(after.rows[0]?.at, '2027-03-01T10:15:02');
    assert.notEqual((await sync.summary(SUPER_SALE)).lastSync, before);
  });
});

describe('The log of the mock backend', () => {
  const all = async (filter?: SyncLogFilter): Promise<readonly SyncLogEntry[]> => {
    const { rows, total } = await sync.log({ offset: 0, limit: 1000, ...(filter ? { filter } : {}) });
    assert.equal(rows.length, Math.min(total, 1000));
    return rows;
  };

  it('is read in pages, the newest first', async () => {
    const rows = await all();
    assert.ok(rows.length > 100);
    assert.ok(rows.every((row, index) => index === 0 || row.at <= (rows[index - 1]?.at ?? '')));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const page = await sync.log({ offset: 20, limit: 10 });
    assert.deepEqual(page.rows, rows.slice(20, 30));
    assert.deepEqual((await sync.log({ offset: 0, limit: 0 })).rows, []);
    for (const wrong of [
      { offset: -1, limit: 1 },
      { offset: 0, limit: 1001 },
      { offset: 0.5, limit: 1 },
    ]) {
      await assert.rejects(sync.log(wrong), fails('validation'));
    }
  });

  it('names its sides by direction', async () => {
    for (const { connection, source, target, direction } of await all()) {
      const [erp, crm] = direction === 'to-superoffice' ? [source, target] : [target, source];
      assert.ok(erp.startsWith(`${connection}: `), erp);
      assert.ok(crm.startsWith('SuperOffice: '), crm);
    }
  });

  it('is filtered by everything at once', async () => {
    const rows = await all();
    const one = rows[Math.floor(rows.length / 2)];
    assert.ok(one);
    const meets: readonly (readonly [SyncLogFilter, (row: SyncLogEntry) => boolean])[] = [
      [{ connection: one.connection }, ({ connection }) => connection === one.connection],
      [{ field: 'postal' }, ({ field }) => /postal/i.test(field)],
      [{ direction: 'to-erp' }, ({ direction }) => direction === 'to-erp'],
      [
        { text: one.newValue.slice(0, 3).toUpperCase() },
        ({ source, target, oldValue, newValue }) =>
          [source, target, oldValue, newValue].some((each) =>
            each.toLowerCase().includes(one.newValue.slice(0, 3).toLowerCase()),
          ),
      ],
      [{ from: one.at.slice(0, 16) }, ({ at }) => at.slice(0, 16) >= one.at.slice(0, 16)],
      [{ to: one.at.slice(0, 16) }, ({ at }) => at.slice(0, 16) <= one.at.slice(0, 16)],
    ];
    for (const [filter, meet] of meets) {
      const found = await all(filter);
      assert.deepEqual(found, rows.filter(meet), JSON.stringify(filter));
      assert.ok(found.length > 0, JSON.stringify(filter));
    }
    const empty: SyncLogFilter = { connection: '', field: '', text: '', from: '', to: '' };
    assert.deepEqual(await all(empty), rows);
    const { connection, field, direction } = one;
    const several = await all({ connection, field, direction: direction ?? 'to-erp', to: one.at.slice(0, 16) });
    assert.ok(several.some(({ id }) => id === one.id));
    assert.deepEqual(await all({ text: 'nobody wrote this' }), []);
  });

  it('stays in place while it grows', async () => {
    const first = await sync.log({ offset: 0, limit: 5 });
    mock.pass(600);
    const now = await sync.log({ offset: 0, limit: 5 });
    assert.ok(now.total > first.total, 'the engine has run');
    assert.notDeepEqual(now.rows, first.rows);
    const held = await sync.log({ offset: 0, limit: 5, asOf: first.total });
    assert.deepEqual(held, { rows: first.rows, total: now.total });
    const next = await sync.log({ offset: 5, limit: 5, asOf: first.total });
    const added = now.total - first.total;
    assert.deepEqual(next.rows, (await sync.log({ offset: added + 5, limit: 5 })).rows);
    assert.deepEqual((await sync.log({ offset: 0, limit: 5, asOf: now.total + 100 })).rows, now.rows);
  });

  it('shows the present names of connections', async () => {
    const [newest] = await all();
    assert.ok(newest);
    const { connection, values } = await sync.get(SUPER_SALE);
    assert.equal(newest.connection, 'Super Sale');
    await sync.save({ ...connection, name: 'US:"Sales";NO:"Salg"' }, values);
    const named = await sync.log({ offset: 0, limit: 1, filter: { connection: 'Salg' } }, { language: 'nb' });
    assert.equal(named.rows[0]?.connection, 'Salg');
    assert.equal((await all({ connection: 'Super Sale' })).length, 0);
  });

  it('answers fast when it is long', async () => {
    const large = mockSync('large');
    const { total } = await large.sync.log({ offset: 0, limit: 1 });
    assert.ok(total >= 10_000, String(total));
    const timed = async (text: string, offset: number): Promise<number> => {
      const start = performance.now();
      const { rows } = await large.sync.log({ offset, limit: 100, filter: { text } });
      assert.equal(rows.length, 100);
      return performance.now() - start;
    };
    await timed('e', 0);
    const searched = await timed('a', 0);
    const later = [await timed('a', 100), await timed('a', 5000), await timed('a', 200)];
    assert.ok(Math.min(...later) < searched / 3, `${searched} ms for the first page, then ${later.join(', ')}`);
  });
});

describe('Resynchronising in the mock backend', () => {
  it('is a job that goes on, ends, and is remembered', async () => {
    assert.deepEqual(await sync.jobs(), []);
    const job = await sync.resync(SUPER_SALE);
    assert.ok(job);
    assert.deepEqual([job.source, job.state, job.stoppable], [SUPER_SALE, 'waiting', true]);
    mock.pass(11);
    const [running] = await sync.jobs({ language: 'en' });
    assert.deepEqual([running?.id, running?.state, running?.percent], [job.id, 'running', 50]);
    assert.ok(running?.message);
    const fromCrm = await sync.resync(0);
    assert.equal(fromCrm?.source, 0);
    mock.pass(60);
    const jobs = await sync.jobs();
    assert.deepEqual(
      jobs.map(({ id, state, percent, stoppable }) => [id, state, percent, stoppable]),
      [
        [fromCrm.id, 'succeeded', 100, false],
        [job.id, 'succeeded', 100, false],
      ],
    );
  });

  it('is stopped while it runs', async () => {
    const job = await sync.resync(SUPER_SALE);
    mock.pass(6);
    assert.equal(await sync.stopJob(job?.id ?? 0), true);
    assert.equal(await sync.stopJob(job?.id ?? 0), false);
    const [stopped] = await sync.jobs();
    assert.deepEqual([stopped?.state, stopped?.percent, stopped?.stoppable], ['failed', 25, false]);
    await assert.rejects(sync.stopJob(NOWHERE), fails('not-found'));
  });

  it('is refused without a connection that is active', async () => {
    await assert.rejects(sync.resync(NOWHERE), fails('not-found'));
    for (const id of [BACK_OFFICE, WAREHOUSE]) await assert.rejects(sync.resync(id), fails('conflict'));
    assert.deepEqual(await sync.jobs(), []);
  });
});
