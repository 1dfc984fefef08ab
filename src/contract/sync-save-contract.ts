import { isNewSecret, type ConfigurationValues } from '../backend/index.js';
import { isSecretSet, only, readBack, withSecrets } from './configuration-fixture.js';
import { failsWith, ok, same } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { inputFor, rowOf, saved, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** The promises of `SyncConnectionsBackend.save`. */
export function describeSyncSave(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('saving a sync connection', () => {
    test('gives an id; it is inactive, and read back as it was sent', async (subject) => {
      const groups = await subject.backend.directory.userGroups();
      const userGroupIds = groups.slice(0, 1).map(({ id }) => id);
      const change = {
        name: 'US:"Orders <b>&amp;</b>";NO:"Ordrer \u202Eעברית"',
        description: 'Line 1\nLine 2 "quoted" [I:1]',
        scope: { everyone: false, userGroupIds, associateIds: [] },
      } as const;
      const { connection } = await saved(subject, change);
      ok(connection.id > 0, 'a saved connection has an id');
      const again = await subject.sync.get(connection.id);
      const { revision } = again.connection;
      const expected = { ...inputFor(subject, change), id: connection.id, active: false, deleted: false, revision };
      same(again.connection, expected, 'connection');
      same(connection.revision, revision, 'revision of the answer');
      same(only(again.values, subject.accepted), readBack(subject.accepted), 'values');
    });

    test('never gives a secret back', async (subject) => {
      const secrets = [...subject.accepted.values()].filter((value) => isNewSecret(value));
      ok(secrets.length > 0, 'there is no secret to be kept');
      const answer = await saved(subject);
      const { id } = answer.connection;
      const all = [answer, await subject.sync.get(id), await rowOf(subject, id), await subject.sync.summary(id)];
      const text = JSON.stringify(all, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
      for (const secret of secrets) ok(!text.includes(secret.reveal()), 'a secret came back');
    });

    test('keeps a secret that is handed back, replaces it and clears it', async (subject) => {
      const { sync } = subject;
      const first = await saved(subject);
      const { id } = first.connection;
      const save = async (values: ConfigurationValues): Promise<ConfigurationValues> => {
        await sync.save(inputFor(subject, { id }), values);
        return (await sync.get(id)).values;
      };
      same(isSecretSet(await save(first.values)), true, 'kept');
      same(isSecretSet(await save(withSecrets(first.values, 'FAKE-other'))), true, 'replaced');
      same(isSecretSet(await save(withSecrets(first.values, ''))), false, 'cleared');
      // There is nothing to be kept any more.
      await failsWith('conflict', sync.save(inputFor(subject, { id, name: 'Mine' }), first.values));
      same((await sync.get(id)).connection.name, 'Contract', 'what is stored');
    });

    test('refuses to overwrite what someone else saved', async (subject) => {
      const { sync } = subject;
      const { connection, values } = await saved(subject);
      const { id, revision } = connection;
      const theirs = await sync.save(inputFor(subject, { id, name: 'Theirs' }), values, { revision });
      ok(theirs.connection.revision !== revision, 'a save changes the revision');
      await failsWith('conflict', sync.save(inputFor(subject, { id, name: 'Mine' }), values, { revision }));
      same((await sync.get(id)).connection.name, 'Theirs', 'what is stored');
    });

    test('refuses the second of two saves at once', async (subject) => {
      const { sync } = subject;
      const { connection, values } = await saved(subject);
      const { id, revision } = connection;
      const saves = ['First', 'Second'].map((name) => sync.save(inputFor(subject, { id, name }), values, { revision }));
      const outcomes = await Promise.allSettled(saves);
      same(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected'],
        'outcomes',
      );
      await failsWith('conflict', saves[1] ?? Promise.resolve());
      same((await sync.get(id)).connection.name, 'First', 'what is stored');
    });

    test('does not clear a secret that someone else set', async (subject) => {
      const { sync, accepted } = subject;
      const { connection, values } = await saved(subject, {}, withSecrets(accepted, ''));
      const { id, revision } = connection;
      same(isSecretSet(values), false, 'secret');
      await sync.save(inputFor(subject, { id }), accepted);
      await failsWith('conflict', sync.save(inputFor(subject, { id, name: 'Mine' }), values, { revision }));
      same(isSecretSet((await sync.get(id)).values), true, 'secret of someone else');
    });

    test('notices that only the configuration was changed, but not that nothing was', async (subject) => {
      const { sync, refused } = subject;
      const { connection, values } = await saved(subject);
      const { id, revision } = connection;
      const unchanged = await sync.save(inputFor(subject, { id }), values, { revision });
      same(unchanged.connection.revision, revision, 'revision after a save that changed nothing');
      await sync.save(inputFor(subject, { id }), refused);
      await failsWith('conflict', sync.save(inputFor(subject, { id, name: 'Mine' }), values, { revision }));
    });

    for (const [what, change, field] of [
      ['a blank name', { name: '  ' }, 'name'],
      ['a name of 255 characters', { name: 'x'.repeat(255) }, 'name'],
      ['a scope of nobody', { scope: { everyone: false, userGroupIds: [], associateIds: [] } }, 'scope'],
    ] as const) {
      test(`refuses ${what}, and says which field`, async (subject) => {
        const before = await subject.sync.list({ includeDeleted: true });
        const error = await failsWith('validation', saved(subject, change));
        ok(error.fieldErrors[field], `no message for ${field}: ${JSON.stringify(error.fieldErrors)}`);
        same((await subject.sync.list({ includeDeleted: true })).length, before.length, 'number of connections');
      });
    }

    test('does not give a connection to another connector', async (subject) => {
      const { sync, url } = subject;
      const { connection, values } = await saved(subject);
      const other = await sync.saveConnector({ id: 0, name: 'Other', url });
      const { id, connectorId } = connection;
      await failsWith('validation', sync.save(inputFor(subject, { id, connectorId: other.id }), values));
      same((await sync.get(id)).connection.connectorId, connectorId, 'connector');
    });

    test('leaves an active connection active, and its configuration as it is', async (subject) => {
      const { sync, readyId } = subject;
      same((await sync.setActive(readyId, true)).active, true, 'activated');
      const { connection, values } = await sync.get(readyId);
      const answer = await sync.save({ ...connection, name: 'Renamed' }, values, { revision: connection.revision });
      same([answer.connection.active, answer.connection.name], [true, 'Renamed'], 'answer');
      const stored = await sync.get(readyId);
      same([stored.connection.active, stored.values], [true, values], 'what is stored');
      for (const changed of [subject.refused, withSecrets(values, 'FAKE-other')]) {
        await failsWith('conflict', sync.save({ ...connection, name: 'Mine' }, new Map([...values, ...changed])));
      }
      const after = await sync.get(readyId);
      same([after.connection.name, after.values], ['Renamed', values], 'after what was refused');
    });

    test('can be made again once the connection is inactive', async (subject) => {
      const { sync, activeId, accepted } = subject;
      const { connection, values } = await sync.get(activeId);
      same((await sync.setActive(activeId, false)).active, false, 'deactivated');
      const changed = new Map([...values, ...accepted]);
      const { revision } = connection;
      const answer = await sync.save(connection, changed, { revision });
      same(only(answer.values, accepted), readBack(accepted), 'values');
    });

    test('does not bring a deleted connection back', async (subject: SyncSubject) => {
      const { sync } = subject;
      const { connection, values } = await saved(subject);
      const { id } = connection;
      await sync.delete(id);
      await failsWith('conflict', sync.save(inputFor(subject, { id, name: 'Mine' }), values));
      same((await sync.get(id)).connection.deleted, true, 'deleted');
    });

    test('does not find a connection or a connector that is not there', async (subject) => {
      await failsWith('not-found', saved(subject, { id: UNKNOWN_ID }));
      await failsWith('not-found', saved(subject, { connectorId: UNKNOWN_ID }));
    });

    test('can be aborted before it writes', async (subject) => {
      const { sync } = subject;
      const before = await sync.list({ includeDeleted: true });
      const reason = new Error('not needed any more');
      const thrown: unknown = await sync
        .save(inputFor(subject), subject.accepted, { signal: AbortSignal.abort(reason) })
        .catch((error: unknown) => error);
      ok(thrown === reason, 'it did not reject with the reason of the signal');
      same((await sync.list({ includeDeleted: true })).length, before.length, 'number of connections');
    });
  });
}
