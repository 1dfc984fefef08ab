/** What a host is asked about what the user does, however many calls that takes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BackendError, type CallOptions } from '../../src/backend/index.js';
import type { QuotesyncBeforeEvent } from '../../src/core/before-event.js';
import { HostWatch } from '../../src/core/host-watch.js';
import { oneAction } from '../../src/core/one-action.js';
import { isRefused } from '../../src/core/refused.js';
import { watchBackend } from '../../src/core/watched-backend.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';

const ACTIONS = ['save', 'delete', 'activate', 'resync'] as const;

interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A backend whose writes do nothing, a host that answers as it is told, and what both have seen. */
function watched(answer: (event: QuotesyncBeforeEvent) => void = () => {}) {
  const host = new EventTarget();
  const asked: QuotesyncBeforeEvent[] = [];
  for (const action of ACTIONS) {
    host.addEventListener(`quotesync-before-${action}`, (event) => {
      const before = event as QuotesyncBeforeEvent;
      asked.push(before);
      answer(before);
    });
  }
  const made: Call[] = [];
  const record =
    (method: string) =>
    (...args: unknown[]): Promise<undefined> => {
      made.push({ method, args });
      return Promise.resolve(undefined);
    };
  const raw = new MockBackend(createTenant());
  const slices = ['connections', 'products', 'sync'] as const;
  for (const slice of slices) {
    for (const method of ['save', 'delete', 'restore', 'setActive', 'setProductImage', 'change']) {
      Object.defineProperty(raw[slice], method, { value: record(`${slice}.${method}`), configurable: true });
    }
  }
  return { backend: watchBackend(raw, new HostWatch(host, () => {})), asked, made };
}

const refuse = (event: QuotesyncBeforeEvent): void => {
  event.reason = 'Ask Anna first.';
  event.preventDefault();
};
const told = ({ action, subjects }: QuotesyncBeforeEvent): unknown => [action, ...subjects.map(({ method, id, name }) => `${method} ${id} ${name}`)]; // prettier-ignore
const outcome = (call: Promise<unknown>): Promise<unknown> => call.then(() => 'done', (thrown: unknown) => thrown); // prettier-ignore

describe('one action of the user', () => {
  it('asks once for many calls, about all that it is about', async () => {
    const { backend, asked, made } = watched();
    const together = oneAction({ id: 7, name: 'Visma' }, { id: 8, name: 'Monitor' });
    await Promise.all([7, 8].map((id) => backend.connections.delete(id, { language: 'nb', ...together })));
    assert.deepEqual(asked.map(told), [['delete', 'delete 7 Visma', 'delete 8 Monitor']]);
    const { slice, method, id, name } = asked[0]!;
    assert.deepEqual([slice, method, id, name], ['connections', 'delete', 7, 'Visma']);
    assert.equal(made.length, 2);
  });

  it('leaves nothing of that in what the backend gets', async () => {
    const { backend, made } = watched();
    const { signal } = new AbortController();
    const options: CallOptions = { language: 'nb', signal, ...oneAction({ id: 7, name: 'Visma' }) };
    await backend.connections.delete(7, options);
    await backend.connections.restore(7, { language: 'nb' });
    await backend.connections.restore(7);
    assert.deepEqual(made.map(({ args }) => args), [[7, { language: 'nb', signal }], [7, { language: 'nb' }], [7]]); // prettier-ignore
    const got = made[0]?.args[1];
    assert.ok(typeof got === 'object' && got !== null);
    assert.deepEqual(Reflect.ownKeys(got), ['language', 'signal']);
  });

  it('is refused as a whole, in the same words, and asked about again by another try', async () => {
    let allowed = false;
    const { backend, asked, made } = watched((event) => {
      if (!allowed) refuse(event);
    });
    const remove = (): Promise<readonly unknown[]> => {
      const together = oneAction({ id: 7, name: 'Visma' }, { id: 8, name: 'Monitor' });
      return Promise.all([7, 8].map((id) => outcome(backend.connections.delete(id, together))));
    };
    for (const thrown of await remove()) {
      assert.ok(thrown instanceof BackendError);
      assert.deepEqual([thrown.kind, thrown.userMessage, thrown.retryable], ['forbidden', 'Ask Anna first.', true]);
      assert.ok(isRefused(thrown));
    }
    assert.deepEqual([asked.length, made.length], [1, 0]);
    allowed = true;
    assert.deepEqual(await remove(), ['done', 'done']);
    assert.deepEqual([asked.length, made.length], [2, 2]);
  });

  it('waits for all that the host waits for before anything is sent', async () => {
    let say: (error?: Error) => void = () => {};
    let arrived: () => void = () => {};
    const asking = new Promise<void>((resolve) => (arrived = resolve));
    const { backend, made } = watched((event) => {
      event.waitFor(new Promise<void>((resolve, reject) => (say = (error) => (error ? reject(error) : resolve()))));
      arrived();
    });
    const together = oneAction({ id: 7, name: 'Visma' });
    const calls = [7, 8].map((id) => outcome(backend.connections.delete(id, together)));
    await asking;
    assert.equal(made.length, 0);
    say(new Error('Anna said no.'));
    const refusals = (await Promise.all(calls)) as BackendError[];
    assert.deepEqual(refusals.map(({ userMessage }) => userMessage), ['Anna said no.', 'Anna said no.']); // prettier-ignore
    assert.equal(made.length, 0);
  });

  it('is asked about at once for each kind of action in it, and stops at the first refusal', async () => {
    const save = { action: 'save', slice: 'sync', method: 'save', id: 0, name: 'New' } as const;
    const activate = { ...save, action: 'activate', method: 'setActive' } as const;
    const make = ({ backend }: ReturnType<typeof watched>): Promise<unknown> => {
      const together = oneAction(save, activate);
      return outcome(backend.sync!.setActive(3, true, together));
    };
    const allowed = watched();
    assert.equal(await make(allowed), 'done');
    assert.deepEqual(allowed.asked.map(told), [['save', 'save undefined New'], ['activate', 'setActive undefined New']]); // prettier-ignore
    const refused = watched((event) => {
      if (event.action === 'activate') refuse(event);
    });
    const thrown = await make(refused);
    assert.ok(thrown instanceof BackendError && isRefused(thrown));
    assert.deepEqual(refused.made, []);
    const refusedFirst = watched(refuse);
    await make(refusedFirst);
    assert.deepEqual(refusedFirst.asked.map(({ action }) => action), ['save']); // prettier-ignore
  });

  it('covers no call that it did not name', async () => {
    const { backend, asked, made } = watched();
    const together = oneAction({ slice: 'products', method: 'save', id: 5, name: 'Chair' });
    await backend.products!.setProductImage(5, undefined, together);
    await backend.connections.delete(7, together);
    await backend.connections.delete(7, oneAction());
    assert.deepEqual(asked.map(told), [['save', 'setProductImage 5 undefined'], ['delete', 'delete 7 undefined'], ['delete', 'delete 7 undefined']]); // prettier-ignore
    assert.equal(made.length, 3);
  });

  it('tells no more of a subject than it may, whatever was handed over', async () => {
    const { backend, asked } = watched();
    const row = { id: 7, name: 'Visma', password: 'CANARY-1', values: { key: 'CANARY-2' } };
    await backend.connections.delete(7, oneAction(row));
    assert.deepEqual(Object.keys(asked[0]!.subjects[0]!).sort(), ['id', 'method', 'name', 'slice']);
    await backend.connections.delete(8);
    assert.deepEqual(asked[1]!.subjects, [{ slice: 'connections', method: 'delete', id: 8, name: undefined }]); // prettier-ignore
  });
});
