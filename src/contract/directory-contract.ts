import { failsWith, ok, unique } from './expect.js';
import type { ContractRunner, ContractSubject, SubjectFactory } from './subject.js';

/** The promises of `DirectoryBackend`. */
export function describeDirectory({ describe, it }: ContractRunner, create: SubjectFactory): void {
  const test = (name: string, body: (subject: ContractSubject) => Promise<void>): void =>
    void it(name, async () => body(await create()));

  describe('directory', () => {
    for (const list of ['associates', 'userGroups', 'syncConnections'] as const) {
      test(`${list} have unique ids, and names`, async ({ backend }) => {
        const items = await backend.directory[list]();
        unique(
          items.map(({ id }) => id),
          'ids',
        );
        for (const { id, name } of items) ok(id > 0 && name !== '', `item ${id} "${name}"`);
      });
    }

    test('has the items of every list that a connector names', async ({ backend, connectorName }) => {
      const { fields } = await backend.connections.create(connectorName);
      for (const { listName } of fields.filter(({ type }) => type === 'list')) {
        const items = await backend.directory.listItems(listName);
        ok(items.length > 0, `${listName} is empty`);
        unique(
          items.map(({ key }) => key),
          `keys of ${listName}`,
        );
      }
    });

    test('does not find a list that nobody provides', async ({ backend }) => {
      await failsWith('not-found', backend.directory.listItems('no-such-list'));
    });
  });
}

/** What every method promises: that it can be aborted. */
export function describeAbort({ describe, it }: ContractRunner, create: SubjectFactory): void {
  const test = (name: string, body: (subject: ContractSubject) => Promise<void>): void =>
    void it(name, async () => body(await create()));

  describe('abort', () => {
    const calls = {
      'connections.list': ({ backend }: ContractSubject, signal: AbortSignal) =>
        backend.connections.list({ includeDeleted: false }, { signal }),
      'connections.create': ({ backend, connectorName }: ContractSubject, signal: AbortSignal) =>
        backend.connections.create(connectorName, { signal }),
      'directory.associates': ({ backend }: ContractSubject, signal: AbortSignal) =>
        backend.directory.associates({ signal }),
    };
    for (const [name, call] of Object.entries(calls)) {
      for (const when of ['before', 'after'] as const) {
        test(`${when} the call rejects ${name} with the signal's reason`, async (subject) => {
          const controller = new AbortController();
          const reason = new Error('not needed any more');
          if (when === 'before') controller.abort(reason);
          const promise = call(subject, controller.signal);
          if (when === 'after') controller.abort(reason);
          const thrown: unknown = await promise.then(
            () => undefined,
            (error: unknown) => error,
          );
          ok(thrown === reason, `rejected with ${String(thrown)}`);
        });
      }
    }
  });
}
