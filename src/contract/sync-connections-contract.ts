import { only, readBack } from './configuration-fixture.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { rowOf, saved, syncTest } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** The promises of `SyncConnectionsBackend` about reading, testing, deleting and restoring. */
export function describeSyncConnections(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('sync connections', () => {
    test('are listed by unique ids, deleted ones last', async (subject) => {
      const { sync } = subject;
      const { connection } = await saved(subject);
      await sync.delete(connection.id);
      const all = await sync.list({ includeDeleted: true });
      unique(
        all.map(({ id }) => id),
        'ids',
      );
      const deleted = all.map((row) => row.deleted);
      same(deleted, [...deleted].sort(), 'deleted');
      same(
        (await sync.list({ includeDeleted: false })).map(({ id }) => id),
        all.filter((row) => !row.deleted).map(({ id }) => id),
        'those that are not deleted',
      );
    });

    test('are listed as they are', async (subject) => {
      const { sync, connectorId, activeId } = subject;
      const scope = { everyone: false, userGroupIds: [], associateIds: [1] } as const;
      const { connection } = await saved(subject, { name: 'US:"A";NO:"B"', description: 'Text', scope });
      const connectorName = (await sync.connectors({ includeDeleted: false })).find(
        ({ id }) => id === connectorId,
      )?.name;
      const { id } = connection;
      const row = {
        id,
        active: false,
        name: 'A',
        connectorId,
        connectorName,
        description: 'Text',
        scope,
        deleted: false,
      };
      same(await rowOf(subject, id), row, 'row');
      const nb = (await sync.list({ includeDeleted: false }, { language: 'nb' })).find((each) => each.id === id);
      same(nb?.name, 'B', 'name in Norwegian');
      same((await rowOf(subject, activeId)).active, true, 'the active one');
    });

    test('are new with the fields of the connector and their default values', async ({ sync, connectorId }) => {
      const { connection, fields, values } = await sync.create(connectorId);
      same(
        [connection.id, connection.connectorId, connection.active, connection.deleted],
        [0, connectorId, false, false],
        'new connection',
      );
      const ranks = fields.map(({ rank }) => rank);
      same(
        ranks,
        [...ranks].sort((a, b) => a - b),
        'fields by rank',
      );
      for (const { key, type } of fields) {
        const expected = { checkbox: 'boolean', password: 'object', label: 'undefined' }[type as string] ?? 'string';
        ok(typeof values.get(key) === expected, `value of ${type} field ${key}`);
      }
      same(await sync.list({ includeDeleted: true }).then((rows) => rows.some(({ id }) => id === 0)), false, 'saved');
    });

    test('that are not there are not found', async ({ sync, activeId }) => {
      await failsWith('not-found', sync.get(UNKNOWN_ID));
      await failsWith('not-found', sync.create(UNKNOWN_ID));
      await failsWith('not-found', sync.summary(UNKNOWN_ID));
      await failsWith('not-found', sync.setActive(UNKNOWN_ID, true));
      await failsWith('not-found', sync.delete(UNKNOWN_ID));
      await failsWith('not-found', sync.restore(UNKNOWN_ID));
      await failsWith('not-found', sync.testSaved(UNKNOWN_ID));
      same((await sync.get(activeId)).connection.id, activeId, 'one that is there');
    });

    test(
      'are tried without being saved: yes, or no without a reason',
      async (subject) => {
        const { sync, connectorId, accepted, refused } = subject;
        const [yes, no] = [
          await sync.test({ id: 0, connectorId, values: accepted }),
          await sync.test({ id: 0, connectorId, values: refused }),
        ];
        same([yes.ok, yes.status, no.ok, no.status], [true, 'ok', false, 'error'], 'answers');
        const { connection, values } = await saved(subject);
        const { id } = connection;
        same((await sync.test({ id, connectorId, values })).ok, true, 'with the secret that is kept');
        const stored = only((await sync.get(id)).values, refused);
        same((await sync.test({ id, connectorId, values: refused })).ok, false, 'other values');
        same(only((await sync.get(id)).values, refused), stored, 'what is stored');
      },
      'test',
    );

    test(
      'are not tried with the secrets of another connector',
      async (subject) => {
        const { sync, url } = subject;
        const { connection, values } = await saved(subject);
        const { id: connectorId } = await sync.saveConnector({ id: 0, name: 'Other', url });
        const error = await failsWith('validation', sync.test({ id: connection.id, connectorId, values }));
        ok(error.fieldErrors['connectorId'], `no message for the connector: ${JSON.stringify(error.fieldErrors)}`);
      },
      'test',
    );

    test('have no connector’s name when that is deleted, too', async (subject) => {
      const { sync, url, accepted } = subject;
      const { id: connectorId } = await sync.saveConnector({ id: 0, name: 'Short-lived', url });
      const { connection } = await saved(subject, { connectorId }, accepted);
      same((await rowOf(subject, connection.id)).connectorName, 'Short-lived', 'name');
      await sync.delete(connection.id);
      same((await sync.deleteConnector(connectorId)).deleted, true, 'connector deleted');
      same((await rowOf(subject, connection.id)).connectorName, '', 'name of a deleted one');
      await failsWith('not-found', sync.create(connectorId));
    });

    test(
      'are tested with what is stored',
      async (subject) => {
        const good = await saved(subject);
        const bad = await saved(subject, {}, subject.refused);
        const answers = [good, bad].map(({ connection }) => subject.sync.testSaved(connection.id));
        same(
          (await Promise.all(answers)).map(({ ok: isOk }) => isOk),
          [true, false],
          'answers',
        );
      },
      'test',
    );

    test('say what they synchronise, and when they did last', async (subject) => {
      const { sync, activeId } = subject;
      await sync.syncNow();
      const { lastSync, actors } = await sync.summary(activeId);
      ok(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(lastSync), `a time like ${lastSync}`);
      ok(
        actors.some(({ mapped, mappings }) => mapped && mappings !== ''),
        'nothing is mapped',
      );
      unique(
        actors.map(({ type }) => type),
        'kinds of records',
      );
      const { connection } = await saved(subject);
      const fresh = await sync.summary(connection.id);
      same(fresh.lastSync, '', 'of a new one');
      ok(fresh.actors.length > 0, 'a new one does not know what its connector has');
    });

    test('are deleted softly, and are not active any more', async (subject) => {
      const { sync, readyId } = subject;
      await sync.setActive(readyId, true);
      await sync.delete(readyId);
      same(
        (await sync.list({ includeDeleted: false })).some(({ id }) => id === readyId),
        false,
        'listed',
      );
      const { deleted, active } = await rowOf(subject, readyId);
      same([deleted, active], [true, false], 'row');
      const { connection } = await sync.get(readyId);
      same([connection.deleted, connection.active], [true, false], 'connection');
      await failsWith('conflict', sync.setActive(readyId, true));
    });

    test(
      'come back as they were, but inactive',
      async (subject) => {
        const { sync, readyId, accepted } = subject;
        await sync.setActive(readyId, true);
        await sync.delete(readyId);
        await sync.restore(readyId);
        const { connection } = await sync.get(readyId);
        same([connection.deleted, connection.active], [false, false], 'connection');
        const { connection: own } = await saved(subject, { name: 'US:"A";NO:"B"' });
        await sync.delete(own.id);
        await sync.restore(own.id);
        const again = await sync.get(own.id);
        same([again.connection.name, again.connection.deleted], ['US:"A";NO:"B"', false], 'restored');
        same(only(again.values, accepted), readBack(accepted), 'values');
      },
      'restore',
    );
  });
}
