import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { BackendError, type Backend } from '../../src/backend/index.js';
import { lookedAt } from '../../src/core/foreign-answers.js';
import { watchBackend } from '../../src/core/watched-backend.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';

const backend = new MockBackend(createTenant('empty', { wait: async () => {} }));

const SLICES = ['connections', 'directory', 'products', 'settings', 'sync', 'mapping', 'imports'];

/** Names of all methods of a slice and of the slices inside it. */
function methodsOf(slice: object, path = ''): readonly string[] {
  const inherited: unknown = Object.getPrototypeOf(slice);
  const names = new Set([slice, Object(inherited) as object].flatMap((each) => Object.getOwnPropertyNames(each)));
  return [...names].flatMap((name) => {
    const value: unknown = Reflect.get(slice, name);
    if (typeof value === 'function') return [`${path}${name}`];
    return SLICES.includes(name) && typeof value === 'object' && value !== null
      ? methodsOf(value, `${path}${name}.`)
      : [];
  });
}

/** Answers with one thing to whatever it is asked. */
function answering(answer: () => unknown): Backend {
  const part: object = new Proxy(
    {},
    { get: (_, key) => (['mapping', 'imports'].includes(String(key)) ? part : answer), has: () => false },
  );
  return Object.assign(new MockBackend(createTenant('empty')), {
    checksAnswers: undefined,
    capabilities: answer,
    ...Object.fromEntries(['connections', 'directory', 'products', 'settings', 'sync'].map((slice) => [slice, part])),
  });
}

async function ask(watched: Backend, call: string): Promise<unknown> {
  const method = call.split('.').reduce<unknown>((part, key) => Reflect.get(Object(part) as object, key), watched);
  assert.ok(typeof method === 'function', `${call} is no method`);
  return Reflect.apply(method, undefined, [1]) as Promise<unknown>;
}

const NONSENSE: readonly (readonly [string, () => unknown])[] = [
  [
    'an error at once',
    () => {
      throw new TypeError('not ready');
    },
  ],
  ['a text, not even promised', () => '<html>'],
  ['nothing', () => Promise.resolve()],
  ['null', () => Promise.resolve(null)],
  ['an empty object', () => Promise.resolve({})],
  ['holes', () => Promise.resolve([null])],
];

/** Whose answer may be nothing, or is not shown. */
const ANYTHING = /delete|restore|resync|stopJob|test|setInAssortment|activateTexts|roductImage|addListItem|actorTypes/i;

describe('answers of somebody else’s backend', () => {
  beforeEach(() => void mock.method(console, 'warn', () => undefined));
  afterEach(() => mock.restoreAll());

  const noMethod = new Set(['constructor', ...Object.getOwnPropertyNames(Object.prototype)]);
  const calls = methodsOf(backend).filter((call) => !noMethod.has(call.split('.').at(-1) ?? ''));

  it('are known for every method of the port', () => {
    assert.ok(calls.length > 75, calls.join());
    assert.ok(calls.includes('sync.mapping.saveDefault') && calls.includes('sync.imports.run'));
  });

  for (const [what, answer] of NONSENSE) {
    it(`become an error, never a model: ${what}`, async () => {
      const watched = watchBackend(answering(answer), { before: () => undefined, made: () => undefined });
      for (const call of calls.filter((each) => !ANYTHING.test(each))) {
        const error: unknown = await ask(watched, call).catch((thrown: unknown) => BackendError.from(thrown));
        assert.ok(error instanceof BackendError, `${call} answered ${String(error)}`);
        assert.equal(error.kind, what === 'an error at once' ? 'server' : 'protocol', call);
        if (error.kind === 'protocol') assert.match(error.message, new RegExp(`^backend\\.${call} answered `));
      }
    });
  }

  it('count once, however often they come', async () => {
    const twice = {
      then: (resolve: (value: unknown) => void, reject: (error: Error) => void): void => {
        resolve([{ id: 1, name: 'A' }]);
        resolve([]);
        reject(new Error('late'));
      },
    };
    const watched = watchBackend(
      answering(() => twice),
      { before: () => undefined, made: () => undefined },
    );
    assert.deepEqual(await ask(watched, 'directory.associates'), [{ id: 1, name: 'A' }]);
  });

  it('are waited for two minutes', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const answer = lookedAt('connections.list', new Promise(() => undefined));
      const failed = assert.rejects(answer, {
        kind: 'timeout',
        retryable: true,
        message: /backend\.connections\.list/,
      });
      mock.timers.tick(120_000);
      await failed;
    } finally {
      mock.timers.reset();
    }
  });

  it('are not looked at where the backend does that itself', async () => {
    const own = Object.assign(
      answering(() => Promise.resolve('as it is')),
      { checksAnswers: true as const },
    );
    const watched = watchBackend(own, { before: () => undefined, made: () => undefined });
    assert.equal(await ask(watched, 'connections.list'), 'as it is');
  });
});
