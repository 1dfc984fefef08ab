import type { SyncActorType } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { mappingTest, type MappingSubject } from './sync-mapping-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

interface Order {
  readonly type: SyncActorType;
  readonly ids: readonly number[];
}

async function orderOf({ mapping, readyId }: MappingSubject): Promise<Order> {
  const [type = 'unknown'] = await mapping.actorTypes(readyId);
  const ids = (await mapping.fieldOrder(readyId, type)).map(({ id }) => id);
  ok(ids.length > 3, 'there is little to order');
  return { type, ids };
}

/** The promises of `SyncMappingBackend` about the order of fields. */
export function describeSyncFieldOrder(runner: ContractRunner, create: SubjectFactory): void {
  const test = mappingTest(runner, create);

  runner.describe('order of the fields of a sync connection', () => {
    test('has every field once, by its name', async (subject) => {
      const { mapping, readyId } = subject;
      const { type } = await orderOf(subject);
      const fields = await mapping.fieldOrder(readyId, type);
      unique(
        fields.map(({ id }) => id),
        'ids',
      );
      const { fields: mapped } = await mapping.actorMapping(readyId, type);
      const named = (all: readonly { readonly id: number; readonly key: string; readonly label: string }[]): unknown =>
        new Map(all.map(({ id, key, label }) => [id, [key, label]]));
      same(named(fields), named(mapped), 'fields');
    });

    test('is saved, and the others stay', async (subject) => {
      const { mapping, readyId, activeId } = subject;
      const { type, ids } = await orderOf(subject);
      const other = await mapping.fieldOrder(activeId, type);
      const [first = 0, second = 0, ...rest] = ids;
      for (const [expected, wanted] of [
        [ids, [...rest, second, first]],
        [
          [...rest, second, first],
          [second, ...rest, first],
        ],
      ] as const) {
        const answer = await mapping.saveFieldOrder(readyId, type, wanted, { expected });
        const stored = await mapping.fieldOrder(readyId, type);
        same(answer, stored, 'answer');
        same(
          stored.map(({ id }) => id),
          wanted,
          'order',
        );
        same(
          await mapping.saveFieldOrder(readyId, type, wanted, { expected }),
          stored,
          'what got no answer, once more',
        );
      }
      same(await mapping.fieldOrder(activeId, type), other, 'order of another connection');
      // The mapping is in the connector's order, whatever that of the ERP tab is.
      const { fields } = await mapping.actorMapping(readyId, type);
      same(new Set(fields.map(({ id }) => id)).size, ids.length, 'fields');
    });

    test('is not saved over another one', async (subject) => {
      const { mapping, readyId } = subject;
      const { type, ids: expected } = await orderOf(subject);
      const [first = 0, second = 0, ...rest] = expected;
      const theirs = [second, first, ...rest];
      await mapping.saveFieldOrder(readyId, type, theirs, { expected });
      await failsWith('conflict', mapping.saveFieldOrder(readyId, type, [...rest, second, first], { expected }));
      same((await orderOf(subject)).ids, theirs, 'order');
    });

    test('is not saved with fields left out, doubled or unknown', async (subject) => {
      const { mapping, readyId } = subject;
      const { type, ids: expected } = await orderOf(subject);
      const [first = 0, ...rest] = expected;
      for (const ids of [rest, [first, ...expected], [UNKNOWN_ID, ...rest], []]) {
        await failsWith('validation', mapping.saveFieldOrder(readyId, type, ids, { expected }));
      }
      same((await orderOf(subject)).ids, expected, 'order');
    });
  });
}
