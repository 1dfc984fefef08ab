import { SYNC_INTERVAL_MAX, SYNC_INTERVAL_MIN } from '../backend/index.js';
import { failsWith, ok, same } from './expect.js';
import { eventually, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

async function turn(subject: SyncSubject, running: boolean): Promise<void> {
  const answer = await subject.sync.setEngine(running);
  ok(typeof answer.running === 'boolean', 'the answer is no state');
  const follows = async (): Promise<boolean> => (await subject.sync.engine()).running === running;
  await eventually(subject, follows, `the engine is ${running ? 'on' : 'off'}`);
}

/** The promises of `SyncEngineBackend` about the engine. */
export function describeSyncEngine(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('sync engine', () => {
    test('says whether it runs, and how often', async ({ sync }) => {
      const { running, message, interval } = await sync.engine();
      same([typeof running, typeof message], ['boolean', 'string'], 'types');
      ok(interval === undefined || interval > 0, `an interval of ${String(interval)} s`);
    });

    test('is turned on and off', async (subject) => {
      const { running } = await subject.sync.engine();
      await turn(subject, !running);
      await turn(subject, running);
      await subject.sync.setEngine(running);
      same((await subject.sync.engine()).running, running, 'what is so already');
    });

    test(
      'keeps every interval from a minute to a month',
      async ({ sync }) => {
        for (const seconds of [SYNC_INTERVAL_MIN, 61, 3600, 86_399, 86_400, 90_061, SYNC_INTERVAL_MAX]) {
          same((await sync.setInterval(seconds)).interval, seconds, 'answer');
          same((await sync.engine()).interval, seconds, 'interval');
        }
      },
      'interval',
    );

    test(
      'refuses other intervals, and says so of the field',
      async ({ sync }) => {
        const { interval } = await sync.setInterval(600);
        for (const seconds of [0, -300, SYNC_INTERVAL_MIN - 1, 90.5, NaN, SYNC_INTERVAL_MAX + 1]) {
          const error = await failsWith('validation', sync.setInterval(seconds));
          ok(error.fieldErrors['interval'], `no message for the interval: ${JSON.stringify(error.fieldErrors)}`);
        }
        same((await sync.engine()).interval, interval, 'interval');
      },
      'interval',
    );

    test('runs once when it is told to, also while it is off', async (subject) => {
      const { sync, activeId, pass } = subject;
      await turn(subject, false);
      const { lastSync } = await sync.summary(activeId);
      await pass(5000);
      same((await sync.summary(activeId)).lastSync, lastSync, 'last run while it is off');
      const response = await sync.syncNow();
      same([response.ok, response.status === 'error'], [true, false], `answer (${response.explanation})`);
      const after = (await sync.summary(activeId)).lastSync;
      ok(after > lastSync, `the last run is ${after}, and was ${lastSync} before`);
      same((await sync.engine()).running, false, 'engine');
    });

    test('answers what a connection could not do, instead of failing', async (subject) => {
      const { sync, connectorId, deadUrl } = subject;
      const connector = await sync.connector(connectorId);
      await sync.saveConnector({ ...connector, url: deadUrl });
      const response = await sync.syncNow();
      same([response.ok, response.status], [false, 'error'], 'answer');
      ok(response.explanation !== '', 'it says nothing');
    });
  });
}
