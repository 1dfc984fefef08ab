import type { SyncJob } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { eventually, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

const isOver = ({ state }: SyncJob): boolean => state === 'succeeded' || state === 'failed';

/** Begins one; a service that does not name it may list it. */
async function begun(subject: SyncSubject, source: number): Promise<SyncJob | undefined> {
  const before = new Set((await subject.sync.jobs()).map(({ id }) => id));
  const job = await subject.sync.resync(source);
  return job ?? (await subject.sync.jobs()).find(({ id }) => !before.has(id));
}

async function present({ sync }: Pick<SyncSubject, 'sync'>, id: number): Promise<SyncJob> {
  const job = (await sync.jobs()).find((each) => each.id === id);
  ok(job, `job ${id} is not listed`);
  return job;
}

/** The promises of `SyncEngineBackend` about resynchronisation. */
export function describeSyncJobs(runner: ContractRunner, create: SubjectFactory): void {
  const all = syncTest(runner, create);
  const test = (name: string, body: (subject: SyncSubject) => Promise<void>): void => all(name, body, 'resync');

  runner.describe('resynchronisation', () => {
    test('runs in the background from where it is told to, until it is done', async (subject) => {
      for (const source of [0, subject.activeId]) {
        const job = await begun(subject, source);
        if (!job) return;
        ok(job.source === undefined || job.source === source, `it copies from ${String(job.source)}`);
        ok(!isOver(job), `it is ${job.state} at once`);
        await eventually(subject, async () => isOver(await present(subject, job.id)), 'it ends');
        const ended = await present(subject, job.id);
        same([ended.state, ended.stoppable], ['succeeded', false], 'end');
      }
    });

    test('tells how far it is', async (subject) => {
      const job = await begun(subject, subject.activeId);
      if (!job) return;
      let percent = 0;
      const progresses = async (): Promise<boolean> => {
        const now = await present(subject, job.id);
        ok(now.percent === undefined || (now.percent >= percent && now.percent <= 100), `${String(now.percent)} %`);
        percent = now.percent ?? percent;
        return isOver(now);
      };
      await eventually(subject, progresses, 'it ends');
    });

    test('outlives the page that began it', async (subject) => {
      const job = await begun(subject, 0);
      if (!job) return;
      const { sync } = await subject.reopen();
      ok(sync, 'the reopened backend has no synchronisation');
      same((await present({ sync }, job.id)).created, job.created, 'created');
    });

    test('is listed newest first', async (subject) => {
      await begun(subject, 0);
      await subject.pass(2000);
      await begun(subject, subject.activeId);
      const jobs = await subject.sync.jobs();
      unique(
        jobs.map(({ id }) => id),
        'ids',
      );
      const times = jobs.map(({ created }) => created);
      same(times, [...times].sort().reverse(), 'times');
    });

    test('can be stopped, once', async (subject) => {
      const job = await begun(subject, 0);
      if (!job?.stoppable) return;
      same(await subject.sync.stopJob(job.id), true, 'stops');
      await eventually(subject, async () => isOver(await present(subject, job.id)), 'it is over');
      same(await subject.sync.stopJob(job.id), false, 'stops once more');
    });

    test('that is not there is not found', async ({ sync }) => {
      await failsWith('not-found', sync.stopJob(UNKNOWN_ID));
    });

    test('is not made from a connection that is not there', async ({ sync }) => {
      await failsWith('not-found', sync.resync(UNKNOWN_ID));
    });
  });
}
