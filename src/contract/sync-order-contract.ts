import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { saved, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

async function orderOf({ sync }: SyncSubject): Promise<readonly number[]> {
  return (await sync.priorities()).map(({ id }) => id);
}

/** The promises of `SyncConnectionsBackend` about the order of connections. */
export function describeSyncOrder(runner: ContractRunner, create: SubjectFactory): void {
  const all = syncTest(runner, create);
  const test = (name: string, body: (subject: SyncSubject) => Promise<void>): void => all(name, body, 'priorities');

  runner.describe('order of sync connections', () => {
    test('has every connection once, by its name, and none that is deleted', async (subject) => {
      const { sync } = subject;
      const { connection } = await saved(subject, { name: 'Later' });
      const { connection: deleted } = await saved(subject);
      await sync.delete(deleted.id);
      const priorities = await sync.priorities();
      unique(
        priorities.map(({ id }) => id),
        'ids',
      );
      for (const { id, name } of priorities) ok(id >= 0 && name !== '', `connection ${id} "${name}"`);
      same(priorities.find(({ id }) => id === connection.id)?.name, 'Later', 'name');
      const rows = await sync.list({ includeDeleted: false });
      same(
        priorities.filter(({ id }) => id !== 0).map(({ id }) => id),
        rows.map(({ id }) => id),
        'order of the list',
      );
    });

    test('is saved, with SuperOffice where it was put', async (subject) => {
      const { sync } = subject;
      const expected = await orderOf(subject);
      ok(expected.length > 2, 'there is little to order');
      const wanted = [...expected].reverse();
      const answer = await sync.savePriorities(wanted, { expected });
      same(
        answer.map(({ id }) => id),
        wanted,
        'answer',
      );
      same(await orderOf(subject), wanted, 'order');
      const rows = await sync.list({ includeDeleted: true });
      same(
        rows.filter(({ deleted }) => !deleted).map(({ id }) => id),
        wanted.filter((id) => id !== 0),
        'list',
      );
    });

    test('is not saved over another one', async (subject) => {
      const { sync } = subject;
      const expected = await orderOf(subject);
      const theirs = [...expected].reverse();
      await sync.savePriorities(theirs, { expected });
      const [first = 0, ...others] = expected;
      await failsWith('conflict', sync.savePriorities([...others, first], { expected }));
      same(await orderOf(subject), theirs, 'order');
    });

    test('is not saved with connections left out, doubled or unknown', async (subject) => {
      const { sync } = subject;
      const expected = await orderOf(subject);
      const [first = 0, ...others] = expected;
      for (const ids of [others, [first, ...expected], [UNKNOWN_ID, ...others], []]) {
        await failsWith('validation', sync.savePriorities(ids, { expected }));
      }
      same(await orderOf(subject), expected, 'order');
    });
  });
}
