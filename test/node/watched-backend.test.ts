/** A backend with somebody looking on: what a host may know of a call, and what it may refuse. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { BackendError, NewSecret } from '../../src/backend/index.js';
import type { QuotesyncBeforeEvent } from '../../src/core/before-event.js';
// Loaded with the first call that changes something: here it is there before.
import '../../src/core/host-asking.js';
import type { FailedCall } from '../../src/core/host-surroundings.js';
import { HostWatch } from '../../src/core/host-watch.js';
import { quietly } from '../../src/core/quiet-reads.js';
import { unwatched, watchBackend } from '../../src/core/watched-backend.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';

const EVENTS = [
  ...['save', 'delete', 'activate', 'resync'].map((action) => `quotesync-before-${action}`),
  ...['load-start', 'load-end', 'load-error', 'ready'].map((type) => `quotesync-${type}`),
];

function watched(change: () => object = () => ({})) {
  const host = new EventTarget();
  const heard: Event[] = [];
  EVENTS.forEach((type) => host.addEventListener(type, (event) => heard.push(event)));
  const failures: FailedCall[] = [];
  const watch = new HostWatch(host, (failure) => failures.push(failure));
  const mock = new MockBackend(createTenant());
  const raw = Object.assign(mock, change());
  const backend = watchBackend(raw, watch);
  watch.begin();
  const types = (): readonly string[] => heard.map(({ type }) => type.replace('quotesync-', ''));
  return { host, heard, types, failures, watch, raw, backend };
}

const on = (host: EventTarget, type: string, act: (event: QuotesyncBeforeEvent) => void): void =>
  host.addEventListener(type, (event) => act(event as QuotesyncBeforeEvent));

describe('a watched backend', () => {
  it('answers as the one behind it, and is the same one twice', async () => {
    const { backend, raw, watch } = watched();
    assert.deepEqual(await backend.connections.connectors(), await raw.connections.connectors());
    assert.equal(unwatched(backend), raw);
    assert.equal(unwatched(raw), raw);
    assert.equal(watchBackend(backend, watch), backend);
    assert.equal(backend.sync?.mapping, backend.sync?.mapping);
    const { connections, directory } = raw;
    const frozen = Object.freeze({ connections, directory, capabilities: () => raw.capabilities() });
    assert.deepEqual(await watchBackend(frozen, watch).capabilities(), await raw.capabilities());
    assert.equal(watchBackend(frozen, watch).products, undefined);
  });

  it('is the same one for a getter that makes its slice anew each time, and speaks to the newest', async () => {
    let made = 0;
    const { raw, watch } = watched();
    const { connections, directory } = raw;
    const bound = (target: object, key: string | symbol): unknown => {
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    };
    const restless = {
      directory,
      capabilities: () => raw.capabilities(),
      get connections() {
        made += 1;
        return new Proxy<typeof connections>(connections, { get: bound });
      },
    };
    const backend = watchBackend(restless, watch);
    assert.equal(backend.connections, backend.connections);
    const before = made;
    assert.deepEqual(await backend.connections.connectors(), await connections.connectors());
    assert.ok(made > before);
  });

  it('asks before something is deleted, and does not do it when the host refuses', async () => {
    const { host, backend, raw, heard } = watched();
    on(host, 'quotesync-before-delete', (event) => {
      event.reason = 'Not on Fridays.';
      event.preventDefault();
    });
    const [row] = await raw.connections.list({ includeDeleted: false });
    const refusal: unknown = await backend.connections.delete(row!.id).catch((thrown: unknown) => thrown);
    assert.ok(refusal instanceof BackendError);
    assert.equal(refusal.kind, 'forbidden');
    assert.equal(refusal.userMessage, 'Not on Fridays.');
    assert.ok((await raw.connections.list({ includeDeleted: false })).some(({ id }) => id === row!.id));
    const [event] = heard as QuotesyncBeforeEvent[];
    assert.deepEqual([event?.action, event?.slice, event?.method, event?.id], ['delete', 'connections', 'delete', row!.id]); // prettier-ignore
  });

  it('waits for what the host waits for; a rejection refuses in its own words', async () => {
    const { host, backend, raw } = watched();
    const questions: ((answer: boolean) => void)[] = [];
    on(host, 'quotesync-before-delete', (event) =>
      event.waitFor(
        new Promise<void>((resolve, reject) => {
          questions.push((yes) => (yes ? resolve() : reject(new Error('Anna said no.'))));
        }),
      ),
    );
    const question = async (): Promise<(answer: boolean) => void> => {
      while (questions.length === 0) await wait(1);
      return questions.pop()!;
    };
    const [row] = await raw.connections.list({ includeDeleted: false });
    const isThere = async (): Promise<boolean> =>
      (await raw.connections.list({ includeDeleted: false })).some(({ id }) => id === row!.id);
    const refused = backend.connections.delete(row!.id);
    (await question())(false);
    await assert.rejects(refused, { userMessage: 'Anna said no.' });
    const done = backend.connections.delete(row!.id);
    const say = await question();
    assert.equal(await isThere(), true);
    say(true);
    await done;
    assert.equal(await isThere(), false);
  });

  it('tells the number and the name of what it is about, and never a secret', async () => {
    const { backend, heard, raw } = watched();
    const { connection } = await raw.connections.get((await raw.connections.list({ includeDeleted: false }))[0]!.id);
    const secret = new NewSecret('CANARY-1');
    await backend.connections.save({ ...connection, name: 'Ours' }, new Map([['password', secret]])).catch(() => {});
    await backend.sync?.setInterval(600);
    const [save, interval] = heard.filter(({ type }) => type === 'quotesync-before-save') as QuotesyncBeforeEvent[];
    assert.deepEqual([save?.id, save?.name], [connection.id, 'Ours']);
    // Seconds are no number of something.
    assert.deepEqual([interval?.method, interval?.id], ['setInterval', undefined]);
    const reachable = JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(save)).map(([, { value }]) => String(value))); // prettier-ignore
    assert.ok(!reachable.includes('CANARY'));
  });

  it('tells of a loading once, however many reads it takes, and that it is ready once', async () => {
    const { backend, types, watch } = watched();
    await Promise.all([backend.connections.connectors(), backend.capabilities()]);
    // An answer that asks for the next thing is still the same loading.
    await backend.connections.list({ includeDeleted: false });
    await wait(5);
    assert.deepEqual(types(), ['load-start', 'load-end', 'ready']);
    await backend.capabilities();
    await wait(5);
    assert.deepEqual(types().slice(3), ['load-start', 'load-end']);
    watch.begin();
    await backend.capabilities();
    await wait(5);
    assert.deepEqual(types().slice(5), ['load-start', 'load-end', 'ready']);
  });

  it('does not wait for what another backend still owes', async () => {
    const { backend, types, watch } = watched(() => ({ capabilities: () => new Promise(() => {}) }));
    void backend.capabilities();
    watch.begin();
    await wait(5);
    assert.deepEqual(types(), ['load-start', 'load-end']);
  });

  it('keeps quiet about questions that are asked again and again, but not about what went wrong', async () => {
    const down = new BackendError('network', 'down');
    const { backend, types, failures } = watched(() => ({ capabilities: () => Promise.reject(down) }));
    await assert.rejects(backend.capabilities({ signal: quietly(new AbortController().signal) }));
    await wait(5);
    assert.deepEqual(types(), []);
    assert.deepEqual(
      failures.map(({ method, kind }) => [method, kind]),
      [['capabilities', 'network']],
    );
  });

  it('knows what was given up by the signal of who asked, whatever the error is called', async () => {
    const { backend, types, failures } = watched(() => ({
      capabilities: ({ signal }: { signal?: AbortSignal } = {}) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('gone')))), // prettier-ignore
      directory: { associates: () => Promise.reject(Object.assign(new Error('odd'), { name: 'AbortError' })) },
    }));
    const asking = new AbortController();
    const given = backend.capabilities({ signal: asking.signal });
    asking.abort();
    await assert.rejects(given);
    assert.deepEqual(failures, []);
    // Called an abort, but nobody aborted.
    await assert.rejects(backend.directory.associates({ signal: new AbortController().signal }));
    await wait(5);
    assert.deepEqual(failures.map(({ slice, method, message }) => [slice, method, message]), [['directory', 'associates', 'odd']]); // prettier-ignore
    assert.deepEqual(types(), ['load-start', 'load-error', 'load-end']);
  });

  it('answers also for a backend that throws at once or returns no promise', async () => {
    const { backend } = watched(() => ({
      capabilities: () => {
        throw new Error('at once');
      },
      directory: { associates: () => [{ id: 1, name: 'Anna' }] },
    }));
    await assert.rejects(backend.capabilities(), { message: 'at once' });
    assert.deepEqual(await backend.directory.associates(), [{ id: 1, name: 'Anna' }]);
  });
});
