import {
  isNewSecret,
  type BackendCapabilities,
  type ConfigurationValues,
  type QuoteConnectionDetails,
  type QuoteConnectionInput,
} from '../backend/index.js';
import { isSecretSet, only, readBack, withSecrets } from './configuration-fixture.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import type { ContractRunner, ContractSubject, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

function inputFor(
  { connectorName }: ContractSubject,
  change: Partial<QuoteConnectionInput> = {},
): QuoteConnectionInput {
  return {
    id: 0,
    name: 'Contract',
    description: '',
    connectorName,
    scope: { everyone: true },
    syncConnectionId: 0,
    ...change,
  };
}

async function saved(
  subject: ContractSubject,
  change: Partial<QuoteConnectionInput> = {},
  values: ConfigurationValues = subject.accepted,
): Promise<QuoteConnectionDetails> {
  const { details, configurationError } = await subject.backend.connections.save(inputFor(subject, change), values);
  ok(!configurationError, `the configuration was not saved: ${String(configurationError)}`);
  return details;
}

/** The promises of `ConnectionsBackend`. */
export function describeConnections({ describe, it }: ContractRunner, create: SubjectFactory): void {
  /** What a backend says that it cannot do is not asked of it. */
  const test = (
    name: string,
    body: (subject: ContractSubject) => Promise<void>,
    ...needs: readonly (keyof BackendCapabilities['connections'])[]
  ): void =>
    void it(name, async () => {
      const subject = await create();
      const can = (await subject.backend.capabilities()).connections;
      if (!needs.every((need) => can[need])) leaveOut(`the backend cannot: ${needs.join(', ')}`);
      await body(subject);
    });

  describe('connectors', () => {
    test('are listed by unique names', async ({ backend, connectorName }) => {
      const names = (await backend.connections.connectors()).map(({ name }) => name);
      unique(names, 'connector names');
      ok(names.includes(connectorName), `${connectorName} is missing from ${names.join(', ')}`);
    });

    test('give a new connection its fields and default values', async ({ backend, connectorName }) => {
      const { connection, fields, values } = await backend.connections.create(connectorName);
      same([connection.id, connection.connectorName, connection.deleted], [0, connectorName, false], 'new connection');
      unique(
        fields.map(({ key }) => key),
        'field keys',
      );
      const ranks = fields.map(({ rank }) => rank);
      same(
        ranks,
        [...ranks].sort((a, b) => a - b),
        'fields by rank',
      );
      for (const { key, type } of fields) {
        const value = values.get(key);
        const expected = { checkbox: 'boolean', password: 'object', label: 'undefined' }[type as string] ?? 'string';
        ok(typeof value === expected, `value of ${type} field ${key} is a ${typeof value}`);
      }
    });

    test('that do not exist are not found', async ({ backend }) => {
      await failsWith('not-found', backend.connections.create('No such connector'));
    });
  });

  describe('test', () => {
    test(
      'says ok for good values',
      async ({ backend, connectorName, accepted }) => {
        const response = await backend.connections.test({ id: 0, connectorName, values: accepted });
        ok(response.ok, `refused: ${response.explanation}`);
      },
      'test',
    );

    test(
      'answers a refusal instead of failing',
      async ({ backend, connectorName, refused }) => {
        const response = await backend.connections.test({ id: 0, connectorName, values: refused });
        same([response.ok, response.status], [false, 'error'], 'refusal');
        ok(response.explanation !== '', 'a refusal has an explanation');
      },
      'test',
    );

    test(
      'tries a saved connection, with the secrets that are stored',
      async (subject) => {
        const { connection, values } = await saved(subject);
        const { connections } = subject.backend;
        ok((await connections.testSaved(connection.id)).ok, 'the stored values are refused');
        const { id, connectorName } = connection;
        ok((await connections.test({ id, connectorName, values })).ok, 'kept secrets are refused');
      },
      'test',
    );

    test(
      'does not find a connection that is not there',
      async ({ backend }) => {
        await failsWith('not-found', backend.connections.testSaved(UNKNOWN_ID));
      },
      'test',
    );
  });

  describe('save', () => {
    test(
      'gives an id, and everything is read back as it was sent',
      async (subject) => {
        const groups = await subject.backend.directory.userGroups();
        const scope = {
          everyone: false,
          userGroupIds: groups.slice(0, 1).map(({ id }) => id),
          associateIds: [],
        } as const;
        const name = 'US:"Orders <b>&amp;</b>";NO:"Ordrer \u202Eעברית"';
        const change = { name, description: 'Line 1\nLine 2 "quoted" [I:1]', scope };
        const { connection } = await saved(subject, change);
        ok(connection.id > 0, 'a saved connection has an id');

        const again = await subject.backend.connections.get(connection.id);
        same(
          { ...again.connection, revision: '' },
          { ...inputFor(subject, change), id: connection.id, deleted: false, revision: '' },
          'connection',
        );
        same(only(again.values, subject.accepted), readBack(subject.accepted), 'values');
      },
      'scope',
    );

    test('never gives a secret back', async (subject) => {
      const secrets = [...subject.accepted.values()].filter((value) => isNewSecret(value));
      const { connection } = await saved(subject);
      const all = [
        await subject.backend.connections.get(connection.id),
        await subject.backend.connections.list({ includeDeleted: true }),
        await subject.backend.connections.statuses(),
      ];
      const text = JSON.stringify(all, (_key, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
      for (const secret of secrets) ok(!text.includes(secret.reveal()), 'a secret came back');
    });

    test(
      'keeps a secret that is handed back untouched',
      async (subject) => {
        const { connections } = subject.backend;
        const first = await saved(subject);
        const { revision, id } = first.connection;
        const { details } = await connections.save(inputFor(subject, { id, name: 'Renamed' }), first.values, {
          revision,
        });
        same(details.connection.name, 'Renamed', 'name');
        ok((await connections.testSaved(id)).ok, 'the secret was lost');
      },
      'test',
    );

    test('appears in the list and in the statuses', async (subject) => {
      const { connection } = await saved(subject, { name: 'Listed' });
      const rows = await subject.backend.connections.list({ includeDeleted: false });
      unique(
        rows.map(({ id }) => id),
        'ids',
      );
      const row = rows.find(({ id }) => id === connection.id);
      same(
        [row?.name, row?.connectorName, row?.everyone, row?.deleted],
        ['Listed', subject.connectorName, true, false],
        'row',
      );
      const status = (await subject.backend.connections.statuses()).find(({ id }) => id === connection.id);
      same([status?.available, status?.scope], [true, { everyone: true }], 'status');
    });

    test('refuses to overwrite what someone else saved', async (subject) => {
      const { connections } = subject.backend;
      const { connection, values } = await saved(subject);
      const { id, revision } = connection;
      const theirs = await connections.save(inputFor(subject, { id, name: 'Theirs' }), values, { revision });
      ok(theirs.details.connection.revision !== revision, 'a save changes the revision');
      const mine = connections.save(inputFor(subject, { id, name: 'Mine' }), values, { revision });
      await failsWith('conflict', mine);
      same((await connections.get(id)).connection.name, 'Theirs', 'what is stored');
    });

    test('does not clear a secret that someone else set', async (subject) => {
      const { connections } = subject.backend;
      const { connection, values } = await saved(subject, {}, withSecrets(subject.accepted, ''));
      const { id, revision } = connection;
      same(isSecretSet(values), false, 'secret');
      await connections.save(inputFor(subject, { id }), subject.accepted);
      await failsWith('conflict', connections.save(inputFor(subject, { id, name: 'Mine' }), values, { revision }));
      same(isSecretSet((await connections.get(id)).values), true, 'secret of someone else');
    });

    test('notices that only the configuration was changed', async (subject) => {
      const { connections } = subject.backend;
      const { connection, values } = await saved(subject);
      const { id, revision } = connection;
      await connections.saveConfiguration(id, subject.refused);
      await failsWith('conflict', connections.save(inputFor(subject, { id, name: 'Mine' }), values, { revision }));
    });

    for (const [what, change, field] of [
      ['a blank name', { name: '  ' }, 'name'],
      ['a name of 255 characters', { name: 'x'.repeat(255) }, 'name'],
      ['a scope of nobody', { scope: { everyone: false, userGroupIds: [], associateIds: [] } }, 'scope'],
    ] as const) {
      test(`refuses ${what}, and says which field`, async (subject) => {
        const { connections } = subject.backend;
        const before = await connections.list({ includeDeleted: true });
        const error = await failsWith('validation', connections.save(inputFor(subject, change), subject.accepted));
        ok(error.fieldErrors[field], `no message for ${field}: ${JSON.stringify(error.fieldErrors)}`);
        same((await connections.list({ includeDeleted: true })).length, before.length, 'number of connections');
      });
    }

    test(
      'does not bring a deleted connection back',
      async (subject) => {
        const { connections } = subject.backend;
        const { connection, values } = await saved(subject);
        await connections.delete(connection.id);
        const { id } = connection;
        await failsWith('conflict', connections.save(inputFor(subject, { id, name: 'Mine' }), values));
        same((await connections.get(id)).connection.deleted, true, 'deleted');
      },
      'delete',
    );

    test('can be aborted before it writes', async (subject) => {
      const { connections } = subject.backend;
      const before = await connections.list({ includeDeleted: true });
      const reason = new Error('not needed any more');
      const signal = AbortSignal.abort(reason);
      const thrown: unknown = await connections.save(inputFor(subject), subject.accepted, { signal }).then(
        () => undefined,
        (error: unknown) => error,
      );
      ok(thrown === reason, 'it did not reject with the reason of the signal');
      same((await connections.list({ includeDeleted: true })).length, before.length, 'number of connections');
    });

    test('does not find a connection that is not there', async (subject) => {
      const input = inputFor(subject, { id: UNKNOWN_ID });
      await failsWith('not-found', subject.backend.connections.save(input, subject.accepted));
    });
  });

  describe('delete and restore', () => {
    test(
      'hide a connection and bring it back as it was',
      async (subject) => {
        const { connections } = subject.backend;
        const { connection } = await saved(subject);
        const { id } = connection;
        await connections.delete(id);
        ok(!(await connections.list({ includeDeleted: false })).some((row) => row.id === id), 'still listed');
        const row = (await connections.list({ includeDeleted: true })).find((item) => item.id === id);
        same(row?.deleted, true, 'deleted in the whole list');
        ok(!(await connections.statuses()).some((status) => status.id === id), 'a deleted connection has no status');
        same((await connections.get(id)).connection.deleted, true, 'deleted');

        await connections.restore(id);
        const { connection: again, values } = await connections.get(id);
        same([again.deleted, again.name], [false, connection.name], 'restored');
        same(only(values, subject.accepted), readBack(subject.accepted), 'values');
        ok((await connections.testSaved(id)).ok, 'the secret was lost');
      },
      'delete',
      'restore',
    );

    test(
      'do not find a connection that is not there',
      async ({ backend }) => {
        await failsWith('not-found', backend.connections.get(UNKNOWN_ID));
        await failsWith('not-found', backend.connections.delete(UNKNOWN_ID));
        await failsWith('not-found', backend.connections.restore(UNKNOWN_ID));
      },
      'delete',
      'restore',
    );
  });
}
