import type { ActivationPlace } from '../backend/index.js';
import { ok, same } from './expect.js';
import { rowOf, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** Whoever is led to a field must find it. */
async function isThere({ sync, refusedId }: SyncSubject, place: ActivationPlace | undefined): Promise<void> {
  if (!sync.mapping || !place || place.kind === 'configuration') return;
  const { actorType, fieldKey } = place;
  if (actorType === undefined) return;
  const { fields } = await sync.mapping.actorMapping(refusedId, actorType);
  ok(
    fieldKey === undefined || fields.some(({ key }) => key === fieldKey),
    `${actorType} has no field ${fieldKey ?? ''}`,
  );
}

/** The promises of `SyncConnectionsBackend.setActive`. */
export function describeSyncActivation(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('activating a sync connection', () => {
    test('makes it active, and inactive again', async (subject) => {
      const { sync, readyId } = subject;
      for (const active of [true, false, true]) {
        same(await sync.setActive(readyId, active), { active, reasons: [] }, 'answer');
        same((await rowOf(subject, readyId)).active, active, 'row');
        same((await sync.get(readyId)).connection.active, active, 'connection');
      }
    });

    test('does nothing to one that is so already', async (subject) => {
      const { sync, activeId, readyId } = subject;
      same(await sync.setActive(activeId, true), { active: true, reasons: [] }, 'active');
      same(await sync.setActive(readyId, false), { active: false, reasons: [] }, 'inactive');
      same([(await rowOf(subject, activeId)).active, (await rowOf(subject, readyId)).active], [true, false], 'rows');
    });

    test('is no change that another administrator would overwrite', async ({ sync, readyId }) => {
      const { revision } = (await sync.get(readyId)).connection;
      await sync.setActive(readyId, true);
      same((await sync.get(readyId)).connection.revision, revision, 'revision');
    });

    test('follows wishes in their order: the last one is what remains', async (subject) => {
      const { sync, readyId } = subject;
      for (const wishes of [
        [true, false],
        [true, true],
        [false, true, false, true, false],
      ]) {
        const answers = await Promise.all(wishes.map((active) => sync.setActive(readyId, active)));
        same(
          answers.map(({ active }) => active),
          wishes,
          'answers',
        );
        same((await rowOf(subject, readyId)).active, wishes.at(-1), 'row');
      }
    });

    for (const language of ['en', 'nb']) {
      test(`is refused with all reasons, and where each is mended (${language})`, async (subject) => {
        const { sync, refusedId, refusedFor } = subject;
        const { active, reasons } = await sync.setActive(refusedId, true, { language });
        same(active, false, 'active');
        for (const { text } of reasons) ok(text.trim() !== '', 'a reason says nothing');
        const kinds = new Set(reasons.flatMap(({ place }) => (place ? [place.kind] : [])));
        same([...kinds].sort(), [...new Set(refusedFor)].sort(), 'places');
        for (const { place } of reasons) await isThere(subject, place);
        same((await rowOf(subject, refusedId)).active, false, 'row');
      });
    }

    test('is not made by a call that was aborted before', async (subject) => {
      const reason = new Error('not needed any more');
      const thrown: unknown = await subject.sync
        .setActive(subject.readyId, true, { signal: AbortSignal.abort(reason) })
        .catch((error: unknown) => error);
      ok(thrown === reason, 'it did not reject with the reason of the signal');
      same((await rowOf(subject, subject.readyId)).active, false, 'row');
    });
  });
}
