import { SYNC_NAME_LIMIT, SYNC_URL_LIMIT, type SyncConnector } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { saved, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

async function listed({ sync }: SyncSubject, id: number): Promise<SyncConnector | undefined> {
  return (await sync.connectors({ includeDeleted: true })).find((each) => each.id === id);
}

/** The promises of `SyncConnectorsBackend`. */
export function describeSyncConnectors(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('sync connectors', () => {
    test('are listed by unique ids', async (subject) => {
      const { sync, connectorId } = subject;
      const all = await sync.connectors({ includeDeleted: true });
      unique(
        all.map(({ id }) => id),
        'ids',
      );
      ok(
        all.some(({ id }) => id === connectorId),
        `connector ${connectorId} is missing`,
      );
      same(
        (await sync.connectors({ includeDeleted: false })).map(({ id }) => id).sort(),
        all
          .filter(({ deleted }) => !deleted)
          .map(({ id }) => id)
          .sort(),
        'those that are not deleted',
      );
    });

    test(
      'answer at an address, or not',
      async ({ sync, url, deadUrl }) => {
        same([await sync.testConnectorUrl(url), await sync.testConnectorUrl(deadUrl)], [true, false], 'answers');
      },
      'test',
    );

    test('are added, and read back as they were sent', async (subject) => {
      const { sync, url } = subject;
      const name = 'US:"Bridge <b>";NO:"Bro \u202Eעברית"';
      const added = await sync.saveConnector({ id: 0, name, url });
      ok(added.id > 0, 'a saved connector has an id');
      same(await sync.connector(added.id), { ...added, name, url, deleted: false }, 'connector');
      same(await listed(subject, added.id), { id: added.id, name: 'Bridge <b>', url, deleted: false }, 'row');
      const [nb] = (await sync.connectors({ includeDeleted: false }, { language: 'nb' })).filter(
        ({ id }) => id === added.id,
      );
      same(nb?.name, 'Bro \u202Eעברית', 'name in Norwegian');
    });

    test('are changed, but not over what someone else saved', async (subject) => {
      const { sync, url } = subject;
      const { id, revision } = await sync.saveConnector({ id: 0, name: 'Mine', url });
      const theirs = await sync.saveConnector({ id, name: 'Theirs', url }, { revision });
      ok(theirs.revision !== revision, 'a save changes the revision');
      await failsWith('conflict', sync.saveConnector({ id, name: 'Again mine', url }, { revision }));
      same((await sync.connector(id)).name, 'Theirs', 'what is stored');
      const later = await sync.saveConnector({ id, name: 'Third', url }, { revision: theirs.revision });
      same([later.name, later.revision], ['Third', (await sync.connector(id)).revision], 'answer');
    });

    for (const [what, change, field] of [
      ['a blank name', { name: '  ' }, 'name'],
      ['a long name', { name: 'x'.repeat(SYNC_NAME_LIMIT + 1) }, 'name'],
      ['no address', { url: '' }, 'url'],
      ['a long address', { url: `https://erp.example/${'x'.repeat(SYNC_URL_LIMIT)}` }, 'url'],
    ] as const) {
      test(`are not saved with ${what}, and the field is said`, async ({ sync, url }) => {
        const before = await sync.connectors({ includeDeleted: true });
        const saving = sync.saveConnector({ id: 0, name: 'Contract', url, ...change });
        const error = await failsWith('validation', saving);
        ok(error.fieldErrors[field], `no message for ${field}: ${JSON.stringify(error.fieldErrors)}`);
        same((await sync.connectors({ includeDeleted: true })).length, before.length, 'number of connectors');
      });
    }

    test('are deleted when nothing uses them, and come back', async (subject) => {
      const { sync, url } = subject;
      const { id } = await sync.saveConnector({ id: 0, name: 'Contract', url });
      same(await sync.deleteConnector(id), { deleted: true, usedBy: [] }, 'deletion');
      ok(!(await sync.connectors({ includeDeleted: false })).some((each) => each.id === id), 'still listed');
      same((await listed(subject, id))?.deleted, true, 'row');
      same((await sync.connector(id)).deleted, true, 'deleted');
      await failsWith('conflict', sync.saveConnector({ id, name: 'Mine', url }));
      same((await sync.connector(id)).deleted, true, 'not brought back by saving');
    });

    test(
      'come back as they were',
      async (subject) => {
        const { sync, url } = subject;
        const { id } = await sync.saveConnector({ id: 0, name: 'US:"A";NO:"B"', url });
        await sync.deleteConnector(id);
        await sync.restoreConnector(id);
        const { name, deleted } = await sync.connector(id);
        same([name, deleted], ['US:"A";NO:"B"', false], 'restored');
        await sync.restoreConnector(id);
        same((await listed(subject, id))?.deleted, false, 'row');
      },
      'restore',
    );

    test('are not deleted while connections use them; those are named', async (subject) => {
      const { sync, connectorId } = subject;
      const { connection } = await saved(subject, { name: 'User' });
      const { deleted, usedBy } = await sync.deleteConnector(connectorId);
      ok(!deleted, 'it was deleted');
      ok(
        usedBy.some(({ id, name }) => id === connection.id && name === 'User'),
        'the user is not named',
      );
      same((await sync.connector(connectorId)).deleted, false, 'deleted');
    });

    test('that are not there are not found', async ({ sync, url }) => {
      await failsWith('not-found', sync.connector(UNKNOWN_ID));
      await failsWith('not-found', sync.saveConnector({ id: UNKNOWN_ID, name: 'x', url }));
      await failsWith('not-found', sync.deleteConnector(UNKNOWN_ID));
      await failsWith('not-found', sync.restoreConnector(UNKNOWN_ID));
    });

    test('refuse the second of two saves at once', async ({ sync, url }) => {
      const { id, revision } = await sync.saveConnector({ id: 0, name: 'Contract', url });
      const saves = ['First', 'Second'].map((name) => sync.saveConnector({ id, name, url }, { revision }));
      await Promise.allSettled(saves);
      await failsWith('conflict', saves[1] ?? Promise.resolve());
      same((await sync.connector(id)).name, 'First', 'what is stored');
    });

    test('are not written by a call that was aborted before', async ({ sync, url }) => {
      const before = await sync.connectors({ includeDeleted: true });
      const reason = new Error('not needed any more');
      const thrown: unknown = await sync
        .saveConnector({ id: 0, name: 'x', url }, { signal: AbortSignal.abort(reason) })
        .catch((error: unknown) => error);
      ok(thrown === reason, 'it did not reject with the reason of the signal');
      same((await sync.connectors({ includeDeleted: true })).length, before.length, 'number of connectors');
    });
  });
}
