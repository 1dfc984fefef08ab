import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SuperOfficeBackend } from '../../src/adapters/superoffice/index.js';
import {
  BackendError,
  type Backend,
  type ConfigurationFieldType,
  type SyncFieldMapping,
  type SyncMappingBackend,
} from '../../src/backend/index.js';
import { createHandlers, createMockFetch, createTenant, MockBackend, type SeedName } from '../../src/mocks/index.js';
import { instantly } from './support.js';
import { BACK_OFFICE, SUPER_SALE } from './sync-support.js';

/** The same tenant twice: behind the wire, and without one. */
interface Twins {
  readonly wire: Backend;
  readonly direct: Backend;
  /** What has gone over the wire. */
  readonly sent: string[];
}

function twins(seed: SeedName = 'demo'): Twins {
  const sent: string[] = [];
  const answer = createMockFetch(createHandlers(createTenant(seed, instantly)));
  const wire = new SuperOfficeBackend({
    baseUrl: 'https://online.example/Cust12345',
    getToken: () => 'test',
    fetch: (input, init) => {
      sent.push(String(input instanceof Request ? input.url : input).replace(/^.*\/Agents\//, ''));
      return answer(input, init);
    },
  });
  return { wire, direct: new MockBackend(createTenant(seed, instantly)), sent };
}

function mappingOf({ sync }: Backend): SyncMappingBackend {
  assert.ok(sync?.mapping);
  return sync.mapping;
}

/** What came of a call; of a refusal only its kind: which of several broken rules is named first, is nobody's promise. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return withoutRevision(await call);
  } catch (error) {
    assert.ok(error instanceof BackendError, String(error));
    return { refused: error.kind };
  }
}

/** What is opaque is each backend's own. */
function withoutRevision(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'revision' in answer ? { ...answer, revision: '' } : answer;
}

async function agreed<T>({ wire, direct }: Twins, ask: (backend: Backend) => Promise<T>): Promise<unknown> {
  const [over, beside] = await Promise.all([outcome(ask(wire)), outcome(ask(direct))]);
  assert.deepEqual(over, beside);
  return over;
}

/** Everything that is configured about a connection. */
async function configuration(backend: Backend, id: number, language: string): Promise<unknown> {
  const mapping = mappingOf(backend);
  const types = await mapping.actorTypes(id);
  const options = { language };
  return {
    actors: await Promise.all(types.map((type) => outcome(mapping.actorMapping(id, type, options)))),
    crmFields: await Promise.all(types.map((type) => mapping.crmFields(id, type, options))),
    orders: await Promise.all(types.map((type) => mapping.fieldOrder(id, type, options))),
    lists: await outcome(mapping.listMappings(id, options)),
    defaults: await mapping.defaults(id, options),
    targets: await outcome(backend.sync?.imports?.targets(id, options) ?? Promise.reject(new Error('no imports'))),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const whole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
const VALUES: Readonly<Partial<Record<ConfigurationFieldType, fc.Arbitrary<string | boolean>>>> = {
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('[I:42]', '[DT:x]', 'US:"a";NO:"b"', '[SR_LABEL_NAME]', ' x '),
  ),
  integer: fc.oneof(whole, fc.constantFrom('1.5', 'x', '1e3')),
  double: fc.oneof(
    fc.tuple(whole, fc.nat(999_999)).map(([number, part]) => `${number}.${part}`),
    fc.constantFrom('x', '1,5'),
  ),
  date: fc
    .tuple(fc.integer({ min: 1700, max: 9999 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  checkbox: fc.boolean(),
  list: fc.constantFrom('1', '2', '9', 'no such item', ''),
};

describe('both backends', () => {
  it('say the same of all connections, in every language', async () => {
    const pair = twins();
    const connections = (await pair.direct.sync?.list({ includeDeleted: true })) ?? [];
    assert.ok(connections.length > 3);
    for (const { id } of connections) {
      for (const language of ['en', 'nb']) await agreed(pair, (backend) => configuration(backend, id, language));
    }
  });

  it('keep or refuse the same defaults, and give back what they keep as it was', async () => {
    const pair = twins();
    const fields = await mappingOf(pair.direct).defaults(BACK_OFFICE);
    const drafts = fc.constantFrom(...fields).chain((field) =>
      fc.record({
        field: fc.constant(field),
        value: fc.option(VALUES[field.type] ?? fc.constant(''), { nil: undefined }),
        askUser: fc.boolean(),
        mandatory: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(drafts, async ({ field, value, askUser, mandatory }) => {
        const draft = { value, askUser, mandatory };
        const saved = await agreed(pair, (backend) => mappingOf(backend).saveDefault(BACK_OFFICE, field.id, draft));
        if (typeof saved === 'object' && saved !== null && 'default' in saved) {
          const kept = { value: value === '' ? undefined : value, askUser };
          assert.deepEqual(saved.default, { ...kept, mandatory: mandatory || field.access === 'mandatory' });
        }
      }),
      { numRuns: 60 },
    );
    await agreed(pair, (backend) => mappingOf(backend).defaults(BACK_OFFICE));
  });

  it('keep or refuse the same mappings', async () => {
    const pair = twins();
    const mapping = mappingOf(pair.direct);
    const { fields } = await mapping.actorMapping(BACK_OFFICE, 'customer');
    const crmFields = await mapping.crmFields(BACK_OFFICE, 'customer');
    const change: fc.Arbitrary<SyncFieldMapping> = fc.record({
      crmFieldKey: fc.constantFrom('', 'NO_SUCH_FIELD', ...crmFields.map(({ key }) => key)),
      toSuperOffice: fc.boolean(),
      toErp: fc.boolean(),
      showInErpTab: fc.boolean(),
      showInSearch: fc.boolean(),
    });
    const key = fc.constantFrom('no such field', ...fields.map((field) => field.key));
    const input = fc.record({
      type: fc.constant('customer' as const),
      active: fc.boolean(),
      fields: fc.array(fc.tuple(key, change), { maxLength: 2 }).map((changes) => new Map(changes)),
    });
    await fc.assert(
      fc.asyncProperty(input, async (draft) => {
        await agreed(pair, (backend) => mappingOf(backend).saveActorMapping(BACK_OFFICE, draft));
      }),
      { numRuns: 60 },
    );
    await agreed(pair, (backend) => configuration(backend, BACK_OFFICE, 'en'));
  });

  it('find the same records by every field and operator', async () => {
    const pair = twins();
    const targets = (await pair.direct.sync?.imports?.targets(SUPER_SALE)) ?? [];
    const conditions = targets.flatMap(({ type, fields }) =>
      fields.flatMap(({ key, type: fieldType, operators }) =>
        operators.map((operator) => ({ type, fieldType, field: key, operator })),
      ),
    );
    assert.ok(conditions.length > 100);
    const samples = ['1', '10001', 'a', 'AS', '2013-01-01', '0', '', '2.5'];
    const query = fc.constantFrom(...conditions).chain((condition) => {
      // A text that looks like an encoding is a text all the same.
      const value = fc.constantFrom(...samples, ...(condition.fieldType === 'text' ? ['[I:1]', ' '] : []));
      return fc.record({ condition: fc.constant(condition), values: fc.array(value, { minLength: 1, maxLength: 2 }) });
    });
    await fc.assert(
      fc.asyncProperty(query, async ({ condition: { type, field, operator }, values }) => {
        const asked = { connectionId: SUPER_SALE, type, conditions: [{ field, operator, values }] };
        await agreed(
          pair,
          (backend) => backend.sync?.imports?.search(asked, { offset: 0, limit: 500 }) ?? outcomeless(),
        );
      }),
      { numRuns: 120 },
    );
  });
});

function outcomeless(): Promise<never> {
  return Promise.reject(new Error('no imports'));
}

describe('a connection with 500 fields a kind of records, and 1,000 of SuperOffice', () => {
  it('is read and saved in few calls, however many fields there are', async () => {
    const { wire, sent } = twins('large');
    const connections = (await wire.sync?.list({ includeDeleted: false })) ?? [];
    const id = connections.find(({ connectorName }) => /ledger/i.test(connectorName))?.id ?? 0;
    const mapping = mappingOf(wire);
    const costs = async <T>(calls: number, run: () => Promise<T>): Promise<T> => {
      const before = sent.length;
      const answer = await run();
      assert.ok(sent.length - before <= calls, sent.slice(before).join());
      return answer;
    };
    const actor = await costs(1, () => mapping.actorMapping(id, 'customer'));
    assert.equal(actor.fields.length, 500);
    assert.ok((await costs(1, () => mapping.crmFields(id, 'customer'))).length >= 1000);
    // The summary, and 1,500 rows in two pages, twice: names in the language, values as they are stored.
    assert.equal((await costs(5, () => mapping.defaults(id))).length, 1500);
    const order = await costs(2, () => mapping.fieldOrder(id, 'customer'));
    const lists = await costs(6, () => mapping.listMappings(id));
    assert.ok(lists.lists.length > 0);
    await costs(11, () => wire.sync?.imports?.targets(id) ?? outcomeless());
    const fields = new Map(actor.fields.map((field) => [field.key, { ...field, showInErpTab: true }]));
    await costs(3, () => mapping.saveActorMapping(id, { type: 'customer', active: true, fields }));
    const ids = order.map((field) => field.id);
    const [first = 0, second = 0, ...rest] = ids;
    // One step; the order before it and after it.
    await costs(5, () => mapping.saveFieldOrder(id, 'customer', [second, first, ...rest], { expected: ids }));
    const [field] = await mapping.defaults(id);
    await costs(4, () => mapping.saveDefault(id, field?.id ?? 0, { value: 'x', askUser: false, mandatory: true }));
  });
});
