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

  /** What is wrong, of an answer that is right but for that. */
  const WRONG: readonly (readonly [string, unknown, string])[] = [
    [
      'connections.list',
      [
        { id: 1, name: 'A' },
        { id: 2, name: 7 },
      ],
      '[1].name is no string',
    ],
    ['connections.list', [{ id: '1', name: 'A' }], '[0].id is no number'],
    ['connections.list', { rows: [] }, 'it is no list'],
    ['connections.statuses', [{ id: 1, scope: { everyone: false } }], '[0].scope.userGroupIds is missing'],
    [
      'connections.statuses',
      [{ id: 1, scope: { everyone: true }, response: { ok: true, status: 'fine' } }],
      '[0].response.status is none of the known words',
    ],
    [
      'connections.get',
      {
        connection: { id: 1, name: '', scope: { everyone: true } },
        fields: [{ key: 'a', type: 'colour' }],
        values: new Map(),
      },
      'fields[0].type is none of the known words',
    ],
    ['products.priceLists', [{ id: 1, name: 'A', currency: 'NOK', validFrom: 'soon' }], '[0].validFrom is no date'],
    ['products.page', { rows: [{ id: 1, values: {} }, { id: 2 }], total: 2 }, 'rows[1].values is missing'],
    ['products.page', { rows: [], total: Number.NaN }, 'total is no number'],
    [
      'settings.fields',
      { fields: [{ id: 'a', label: '' }], cultures: [], texts: 'active' },
      'fields[0].label is no object',
    ],
    ['sync.jobs', [{ id: 1, state: 'paused' }], '[0].state is none of the known words'],
    ['sync.imports.search', { rows: [{ key: 'a', values: { name: 'A' } }], total: 1 }, 'rows[0].values is no Map'],
    [
      'directory.associates',
      [
        {
          id: 1,
          get name(): string {
            throw new Error('password=x');
          },
        },
      ],
      '[0].name cannot be read',
    ],
  ];
  for (const [call, answer, fault] of WRONG) {
    it(`are looked at in their depth: ${call}: ${fault}`, async () => {
      const message = `backend.${call} answered wrongly: ${fault}.`;
      await assert.rejects(lookedAt(call, Promise.resolve(answer)), { kind: 'protocol', retryable: true, message });
    });
  }

  it('pass as they are when nothing is wrong, with what may be missing left out', async () => {
    const right: readonly (readonly [string, unknown])[] = [
      ['connections.list', [{ id: 1, name: 'A', description: undefined }]],
      ['connections.statuses', [{ id: 1, scope: { everyone: true } }]],
      ['products.priceLists', [{ id: 1, name: 'A', currency: 'NOK', validFrom: '', validTo: '2026-12-31' }]],
      ['sync.engine', { running: false, message: '', interval: null }],
      ['connections.delete', undefined],
    ];
    for (const [call, answer] of right) assert.equal(await lookedAt(call, Promise.resolve(answer)), answer, call);
  });

  it('pass when they come from a backend that keeps to the port', async () => {
    // The mocks as somebody else's backend, with all that a tenant has.
    const own = Object.assign(new MockBackend(createTenant('demo', { wait: async () => {} })), {
      checksAnswers: undefined,
    });
    const { connections, directory, products, settings, sync } = watchBackend(own, {
      before: () => undefined,
      made: () => undefined,
    });
    assert.ok(products && settings && sync?.mapping && sync.imports && sync.previewSync && directory);
    const all = { includeDeleted: true };
    const [quote] = await connections.list(all);
    const [synced] = await sync.list(all);
    const [priceList] = await products.priceLists();
    assert.ok(quote && synced && priceList);
    const page = await products.page({ priceListId: priceList.id, offset: 0, limit: 5, columns: ['code'] });
    const types = await sync.mapping.actorTypes(synced.id);
    const [type] = types;
    assert.ok(page.rows[0] && type);
    await Promise.all([
      connections.connectors(),
      connections.statuses(),
      connections.get(quote.id),
      connections.testSaved(quote.id),
      directory.associates(),
      directory.userGroups(),
      directory.syncConnections(),
      products.currencies(),
      products.fields(),
      products.get(page.rows[0].id),
      products.images(),
      products.suppliers({ text: 'a' }),
      settings.quoteSettings(),
      settings.shownFields(),
      settings.fields(),
      sync.engine(),
      sync.log({ offset: 0, limit: 50 }),
      sync.jobs(),
      sync.connectors(all),
      sync.get(synced.id),
      sync.testSaved(synced.id),
      sync.summary(synced.id),
      sync.priorities(),
      sync.previewSync(synced.id),
      sync.mapping.actorMapping(synced.id, type),
      sync.mapping.crmFields(synced.id, type),
      sync.mapping.listMappings(synced.id),
      sync.mapping.defaults(synced.id),
      sync.mapping.fieldOrder(synced.id, type),
      sync.imports.targets(synced.id),
      sync.imports.search({ connectionId: synced.id, type, conditions: [] }, { offset: 0, limit: 5 }),
    ]);
  });

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
