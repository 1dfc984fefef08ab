import type { SyncListMapping } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { mapList, mappingTest, type MappingSubject } from './sync-mapping-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

interface MappedList {
  readonly list: SyncListMapping;
  readonly revision: string;
  /** Items of both sides. */
  readonly keys: readonly string[];
  readonly ids: readonly number[];
}

async function listOf({ mapping, readyId }: MappingSubject, fieldId: number): Promise<MappedList> {
  const { lists, revision } = await mapping.listMappings(readyId);
  const list = lists.find((each) => each.fieldId === fieldId);
  ok(list, 'the list that was mapped is not among them');
  return { list, revision, keys: list.items.map(({ key }) => key), ids: list.crmItems.map(({ id }) => id) };
}

function chosen({ items }: SyncListMapping): ReadonlyMap<string, number> {
  return new Map(items.filter(({ crmItemId }) => crmItemId !== 0).map(({ key, crmItemId }) => [key, crmItemId]));
}

/** The promises of `SyncMappingBackend` about lists. */
export function describeSyncListMapping(runner: ContractRunner, create: SubjectFactory): void {
  const test = mappingTest(runner, create);

  runner.describe('list mapping of a sync connection', () => {
    test('has a list as soon as its field is mapped to one, with the items of both sides', async (subject) => {
      const { mapping, readyId } = subject;
      const before = await mapping.listMappings(readyId);
      const fieldId = await mapList(subject);
      ok(!before.lists.some((each) => each.fieldId === fieldId), 'it was there before');
      const { list, keys, ids, revision } = await listOf(subject, fieldId);
      unique(keys, 'ERP items');
      unique(ids, 'SuperOffice items');
      ok(keys.length > 1 && ids.length > 1, 'there is little to choose');
      for (const { name } of [...list.items, ...list.crmItems]) ok(name !== '', 'an item has no name');
      for (const name of [list.fieldLabel, list.erpListName, list.crmListName]) ok(name !== '', 'it has no name');
      const { fields } = await mapping.actorMapping(readyId, list.actorType);
      same(fields.find(({ id }) => id === fieldId)?.key, list.fieldKey, 'key of its field');
      same(
        (await mapping.listMappings(readyId, { language: 'nb' })).revision,
        revision,
        'revision in another language',
      );
    });

    test('keeps what was chosen, and what was left out', async (subject) => {
      const { mapping, readyId } = subject;
      const fieldId = await mapList(subject);
      const { keys, ids, revision } = await listOf(subject, fieldId);
      const [first = '', second = ''] = keys;
      const [one = 0, two = 0] = ids;
      const both = new Map([
        [
          fieldId,
          new Map([
            [first, one],
            [second, two],
          ]),
        ],
      ]);
      const answer = await mapping.saveListMappings(readyId, both, { revision });
      ok(answer.revision !== revision, 'a save changes the revision');
      const stored = await mapping.listMappings(readyId);
      same(answer, stored, 'answer');
      const { list } = await listOf(subject, fieldId);
      same(
        chosen(list),
        new Map([
          [first, one],
          [second, two],
        ]),
        'what was chosen',
      );
      await mapping.saveListMappings(readyId, new Map([[fieldId, new Map([[first, 0]])]]));
      same(chosen((await listOf(subject, fieldId)).list), new Map([[second, two]]), 'what was left out');
    });

    test('is not overwritten unseen, not even by the second of two at once', async (subject) => {
      const { mapping, readyId } = subject;
      const fieldId = await mapList(subject);
      const { keys, ids, revision } = await listOf(subject, fieldId);
      const [key = ''] = keys;
      const saves = ids
        .slice(0, 2)
        .map((id) => mapping.saveListMappings(readyId, new Map([[fieldId, new Map([[key, id]])]]), { revision }));
      await Promise.allSettled(saves);
      await failsWith('conflict', saves[1] ?? Promise.resolve());
      same(chosen((await listOf(subject, fieldId)).list), new Map([[key, ids[0]]]), 'what is stored');
    });

    test('whose save got no answer can be saved again', async (subject) => {
      const { mapping, readyId } = subject;
      const fieldId = await mapList(subject);
      const { keys, ids, revision } = await listOf(subject, fieldId);
      const changes = new Map([[fieldId, new Map([[keys[0] ?? '', ids[0] ?? 0]])]]);
      const answer = await mapping.saveListMappings(readyId, changes, { revision });
      same(await mapping.saveListMappings(readyId, changes, { revision }), answer, 'answer');
    });

    test('refuses items that there are not, says which, and saves nothing of it', async (subject) => {
      const { mapping, readyId } = subject;
      const fieldId = await mapList(subject);
      const { keys, ids, revision } = await listOf(subject, fieldId);
      const [first = '', second = ''] = keys;
      const [one = 0] = ids;
      for (const [key, id] of [
        [second, UNKNOWN_ID],
        ['no such item', one],
      ] as const) {
        const changes = new Map([
          [
            fieldId,
            new Map([
              [first, one],
              [key, id],
            ]),
          ],
        ]);
        const { fieldErrors } = await failsWith('validation', mapping.saveListMappings(readyId, changes));
        ok(fieldErrors[`items.${fieldId}.${key}`], `no message for ${key}: ${JSON.stringify(fieldErrors)}`);
      }
      same((await mapping.listMappings(readyId)).revision, revision, 'what is stored');
    });

    test('is not there of what is not there', async ({ mapping }) => {
      await failsWith('not-found', mapping.listMappings(UNKNOWN_ID));
      await failsWith('not-found', mapping.saveListMappings(UNKNOWN_ID, new Map()));
    });
  });
}
