import { failsWith, ok, same } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { syncTest } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

/** The promises of `SyncBackend.previewSync`. */
export function describeSyncPreview(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('what the next synchronisation would do', () => {
    test('is there exactly where the backend says so', async ({ backend, sync }) => {
      const can = (await backend.capabilities()).sync?.previewSync ?? false;
      same(sync.previewSync !== undefined, can, 'previewSync');
    });

    test('is counted by kind of records, with samples and causes, and changes nothing', async (subject) => {
      const { sync, activeId, readyId } = subject;
      if (!sync.previewSync) leaveOut('the backend has no sync.previewSync');
      for (const id of [activeId, readyId]) {
        const preview = await sync.previewSync(id);
        const counted = new Map(preview.actors.map((actor) => [actor.type, actor]));
        same(counted.size, preview.actors.length, 'kinds of records');
        for (const { type, create, update, skip, fail } of preview.actors) {
          ok(
            [create, update, skip, fail].every((count) => Number.isInteger(count) && count >= 0),
            `counts of ${type}`,
          );
        }
        for (const { type, action, key } of preview.changes) {
          ok(key !== '' && (counted.get(type)?.[action] ?? 0) > 0, `${type} ${key}: ${action}`);
        }
        for (const { type, cause, count } of preview.failures) {
          ok(cause !== '' && count > 0 && (counted.get(type)?.fail ?? 0) > 0, `${type}: ${cause}`);
        }
        same(await sync.previewSync(id), preview, 'asked again');
      }
      await failsWith('not-found', sync.previewSync(UNKNOWN_ID));
    });
  });
}
