import {
  SYNC_LOG_PAGE_LIMIT,
  type SyncLogEntry,
  type SyncLogFilter,
  type SyncLogPage,
  type SyncLogQuery,
} from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { eventually, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** Without the engine the log stands still. */
async function still(subject: SyncSubject): Promise<readonly SyncLogEntry[]> {
  const { sync } = subject;
  await sync.setEngine(false);
  await eventually(subject, async () => !(await sync.engine()).running, 'the engine is off');
  const { rows, total } = await sync.log({ offset: 0, limit: SYNC_LOG_PAGE_LIMIT });
  ok(rows.length >= 20, `a log of ${rows.length} entries proves little`);
  same(rows.length, Math.min(total, SYNC_LOG_PAGE_LIMIT), 'entries of the first page');
  return rows;
}

async function grow(subject: SyncSubject, filter: SyncLogFilter = {}): Promise<number> {
  const { sync } = subject;
  const count = async (): Promise<number> => (await sync.log({ offset: 0, limit: 0, filter })).total;
  const before = await count();
  const hasGrown = async (): Promise<boolean> => {
    await sync.syncNow();
    return (await count()) > before;
  };
  await eventually(subject, hasGrown, 'the log grows', { step: 60_000 });
  return before;
}

const idsOf = (rows: readonly SyncLogEntry[]): readonly string[] => rows.map(({ id }) => id);

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** The promises of `SyncEngineBackend` about the log. */
export function describeSyncLog(runner: ContractRunner, create: SubjectFactory): void {
  const all = syncTest(runner, create);
  const test = (name: string, body: (subject: SyncSubject) => Promise<void>): void => all(name, body, 'log');

  runner.describe('sync log', () => {
    test('has the newest entries first, each with an id of its own', async (subject) => {
      const rows = await still(subject);
      unique(idsOf(rows), 'ids');
      const times = rows.map(({ at }) => at);
      same(times, [...times].sort().reverse(), 'times');
      for (const { at, connection, field } of rows) {
        ok(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(at), `a time like ${at}`);
        ok(connection !== '' && field !== '', 'an entry without a connection or a field');
      }
      const directions = new Set(rows.map(({ direction }) => direction));
      ok(directions.has('to-erp') && directions.has('to-superoffice'), 'it does not say which way values went');
    });

    test('has pages that neither overlap nor leave gaps, wherever they begin', async (subject) => {
      const whole = idsOf(await still(subject));
      const { total } = await subject.sync.log({ offset: 0, limit: 1 });
      for (const [start, limit] of [
        [0, 7],
        [3, 5],
        [11, 9],
      ] as const) {
        const ids: string[] = [];
        for (let offset = start; ids.length < 20; offset += limit) {
          ids.push(...idsOf((await subject.sync.log({ offset, limit })).rows));
        }
        same(ids, whole.slice(start, start + ids.length), `ids from ${start}`);
      }
      same(await subject.sync.log({ offset: total, limit: 5 }), { rows: [], total }, 'what is behind the end');
      same(await subject.sync.log({ offset: 0, limit: 0 }), { rows: [], total }, 'only the total');
    });

    test('has pages of a limited size', async ({ sync }) => {
      await failsWith('validation', sync.log({ offset: 0, limit: SYNC_LOG_PAGE_LIMIT + 1 }));
      await failsWith('validation', sync.log({ offset: -1, limit: 1 }));
      await failsWith('validation', sync.log({ offset: 0, limit: 1, asOf: -1 }));
    });

    test('is filtered by each of its conditions, and by all at once', async (subject) => {
      const rows = await still(subject);
      const first = rows[0];
      const middle = rows.slice(rows.length / 2).find(({ newValue }) => newValue.length >= 4);
      ok(first && middle, 'no entry with a text');
      const [from, to] = [middle.at.slice(0, 16), first.at.slice(0, 16)];
      const [field, text] = [middle.field.slice(0, 3).toLowerCase(), middle.newValue.slice(0, 4).toUpperCase()];
      const { connection, direction = 'to-erp' } = middle;
      const conditions: readonly (readonly [SyncLogFilter, (entry: SyncLogEntry) => boolean])[] = [
        [{ connection }, (entry) => entry.connection === connection],
        [{ field }, (entry) => has(entry.field, field)],
        [{ direction: 'to-erp' }, (entry) => entry.direction === 'to-erp'],
        [{ direction: 'to-superoffice' }, (entry) => entry.direction === 'to-superoffice'],
        [
          { text },
          (entry) => [entry.source, entry.target, entry.oldValue, entry.newValue].some((each) => has(each, text)),
        ],
        [
          { text: middle.target.toUpperCase() },
          (entry) => has(entry.target, middle.target) || has(entry.source, middle.target),
        ],
        [{ from }, (entry) => entry.at >= from],
        // The whole minute.
        [{ to: from }, (entry) => entry.at.slice(0, 16) <= from],
        [{ from: '0001-01-01T00:00', to: '9999-12-31T23:59' }, () => true],
        [{ from, to }, (entry) => entry.at >= from && entry.at.slice(0, 16) <= to],
      ];
      const expected = async (filter: SyncLogFilter, meets: (entry: SyncLogEntry) => boolean): Promise<void> => {
        const found = await subject.sync.log({ offset: 0, limit: SYNC_LOG_PAGE_LIMIT, filter });
        same(idsOf(found.rows), idsOf(rows.filter(meets)), `entries with ${JSON.stringify(filter)}`);
        same(found.total, found.rows.length, 'total');
      };
      for (const [filter, meets] of conditions) await expected(filter, meets);
      await expected(
        { connection, field, direction, from },
        (entry) =>
          [conditions[0], conditions[1], conditions[6]].every((each) => each?.[1](entry)) &&
          entry.direction === direction,
      );
      await expected({ connection: `${connection} not` }, () => false);
      await expected({ connection: '', field: '', text: '', from: '', to: '' }, () => true);
    });

    test('is filtered by a text as it stands, whatever it means elsewhere', async (subject) => {
      const rows = await still(subject);
      for (const text of [`'`, `' or getAllRows = 1 or source = '`, '\\', '%', '_x_', '[I:1]', '"']) {
        const found = await subject.sync.log({ offset: 0, limit: SYNC_LOG_PAGE_LIMIT, filter: { text } });
        const meets = ({ source, target, oldValue, newValue }: SyncLogEntry): boolean =>
          [source, target, oldValue, newValue].some((each) => has(each, text));
        same(idsOf(found.rows), idsOf(rows.filter(meets)), `entries with ${text}`);
      }
    });

    for (const filter of [{}, { direction: 'to-superoffice' }, { from: '2000-01-01T00:00' }] as const) {
      test(`does not move while it grows: ${JSON.stringify(filter)}`, async (subject) => {
        await still(subject);
        const page = (query: Partial<SyncLogQuery> = {}): Promise<SyncLogPage> =>
          subject.sync.log({ offset: 0, limit: 6, filter, ...query });
        const [before, behind] = [await page(), await page({ offset: 6 })];
        const asOf = await grow(subject, filter);
        same(asOf, before.total, 'total');
        const after = await page({ asOf });
        same(idsOf(after.rows), idsOf(before.rows), 'the first page');
        ok(after.total > asOf, 'what is new is not counted');
        same(idsOf((await page({ offset: 6, asOf })).rows), idsOf(behind.rows), 'the second page');
        const newest = await page();
        const added = newest.total - asOf;
        same(
          idsOf(newest.rows.slice(added)),
          idsOf(before.rows.slice(0, Math.max(0, 6 - added))),
          'behind the new ones',
        );
        ok(newest.rows[0]?.id !== before.rows[0]?.id, 'the newest one is an old one');
      });
    }
  });
}
