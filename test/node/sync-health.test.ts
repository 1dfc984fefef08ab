import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type {
  ConfigurationFieldType,
  SyncActorMapping,
  SyncActorType,
  SyncFieldDefault,
  SyncListMapping,
  SyncMappedField,
} from '../../src/backend/index.js';
import { readSnapshot, type ConfigurationSnapshot } from '../../src/features/sync/model/configuration-snapshot.js';
import { activationReasons, health, type HealthIssue, type HealthPart } from '../../src/features/sync/model/health.js';
import { MockBackend } from '../../src/mocks/index.js';
import type { ErpActorType } from '../../src/mocks/connectors/sync-connector.js';
import type { ErpFieldRecord, FieldMapping } from '../../src/mocks/tenant/sync/sync-records.js';
import { BACK_OFFICE, fails, mockSync, NOWHERE, SERVICE_DESK, SUPER_SALE, type MockSync } from './sync-support.js';

const FIELD: SyncMappedField = {
  id: 1,
  key: 'NAME',
  label: 'Name',
  description: '',
  type: 'text',
  access: 'normal',
  crmFieldKey: 'NAME',
  toSuperOffice: true,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
  crmLabel: 'Name',
  identifier: false,
  alreadyMapped: false,
  missingInErp: false,
  missingInCrm: false,
};

const DEFAULT: SyncFieldDefault = {
  ...{ id: 1, key: 'ZIP', label: 'Zip code', description: '', type: 'text', access: 'normal', actorType: 'customer' },
  ...{ maxLength: 0, listName: '', proposed: undefined, missingInErp: false },
  default: { value: undefined, askUser: false, mandatory: false },
};

const LIST: SyncListMapping = {
  ...{ fieldId: 7, fieldKey: 'CustGr', fieldLabel: 'Customer group', actorType: 'customer' },
  ...{ erpListName: 'CustomerGroup', crmListName: 'Business' },
  items: [
    { key: '1', name: 'Group 1', crmItemId: 1 },
    { key: '2', name: 'Group 2', crmItemId: 2 },
  ],
  crmItems: [
    { id: 1, name: 'Retail' },
    { id: 2, name: 'Transport' },
  ],
};

function customer(active: boolean, ...fields: readonly Partial<SyncMappedField>[]): SyncActorMapping {
  return {
    ...{ type: 'customer', crmType: 'contact', active, revision: '' },
    fields: fields.map((part) => ({ ...FIELD, ...part })),
  };
}

function snapshot(part: Partial<ConfigurationSnapshot>): ConfigurationSnapshot {
  return {
    ...{ active: false, test: 'unknown', actors: [customer(true, {})], crmFields: new Map() },
    ...{ lists: { lists: [], revision: '' }, defaults: [] },
    ...part,
  };
}

const ofFields = (...fields: readonly Partial<SyncMappedField>[]) => snapshot({ actors: [customer(true, ...fields)] });
const ofLists = (...lists: readonly Partial<SyncListMapping>[]) =>
  snapshot({ lists: { lists: lists.map((part) => ({ ...LIST, ...part })), revision: '' } });
const ofDefaults = (...defaults: readonly Partial<SyncFieldDefault>[]) =>
  snapshot({ defaults: defaults.map((part) => ({ ...DEFAULT, ...part })) });

function issues(given: ConfigurationSnapshot, part: HealthPart): readonly HealthIssue[] {
  return health(given).parts.find((each) => each.part === part)?.issues ?? [];
}
const problems = (given: ConfigurationSnapshot, part: HealthPart) => issues(given, part).map(({ problem }) => problem);
const checked = (given: ConfigurationSnapshot, part: HealthPart) =>
  health(given).parts.find((each) => each.part === part)?.checked;

describe('health of a connection', () => {
  it('is 100 of a connection that has nothing to mend, and has all parts', () => {
    const { score, parts } = health(ofFields({}));
    assert.equal(score, 100);
    assert.deepEqual(
      parts.map(({ part }) => part),
      ['chosen', 'mandatory', 'directions', 'lists', 'lossy', 'drift', 'defaults', 'test'],
    );
    assert.ok(parts.every((each) => each.issues.length === 0));
  });

  it('is 0 when nothing is switched on', () => {
    const off = snapshot({ actors: [customer(false, { access: 'mandatory', toSuperOffice: false })], test: 'passed' });
    assert.equal(health(off).score, 0);
    assert.deepEqual(activationReasons(off), [
      { part: 'chosen', problem: 'nothing-chosen', blocking: true, place: { kind: 'mappings' }, label: '' },
    ]);
  });

  it('wants a direction for mandatory fields, whether they are mapped or not', () => {
    const given = ofFields(
      { key: 'a', access: 'mandatory', crmFieldKey: '', toSuperOffice: false },
      { key: 'b', access: 'mandatory', toSuperOffice: false },
      { key: 'c', access: 'mandatory', toSuperOffice: false, toErp: true },
      { key: 'd', access: 'mandatory', toSuperOffice: false, missingInErp: true },
    );
    assert.deepEqual(
      activationReasons(given).map(({ problem, place }) => [problem, place]),
      [
        ['mandatory-unmapped', { kind: 'mappings', actorType: 'customer', fieldKey: 'a' }],
        ['mandatory-idle', { kind: 'mappings', actorType: 'customer', fieldKey: 'b' }],
      ],
    );
    assert.equal(checked(given, 'mandatory'), 3);
    assert.equal(health(given).score, 50, 'two of four');
  });

  it('wants one counterpart for each item, and shows items without one as advice', () => {
    const items = [1, 1, 1, 0, 0].map((crmItemId, at) => ({ key: String(at), name: `Group ${at}`, crmItemId }));
    const given = ofLists({ items });
    const [doubled, open] = issues(given, 'lists');
    assert.deepEqual(
      [doubled?.problem, doubled?.blocking, doubled?.detail, doubled?.count, doubled?.place],
      ['item-doubled', true, 'Retail', 3, { kind: 'list-mapping', actorType: 'customer', fieldKey: 'CustGr' }],
    );
    assert.deepEqual(
      [open?.problem, open?.blocking, open?.detail, open?.count],
      ['items-unmapped', false, 'Group 3', 2],
    );
    assert.deepEqual(activationReasons(given), [doubled]);
    assert.deepEqual(issues(ofLists({ fieldKey: '', items }), 'lists')[0]?.place, {
      kind: 'list-mapping',
      actorType: 'customer',
    });
    assert.deepEqual(issues(ofLists({ items, actorType: 'supplier' }), 'lists'), [], 'suppliers are switched off');
  });

  it('counts a test that failed, and nothing when nobody knows', () => {
    assert.deepEqual(problems(snapshot({ test: 'failed' }), 'test'), ['test-failed']);
    assert.equal(health(snapshot({ test: 'failed' })).score, 50);
    assert.equal(health(snapshot({ test: 'passed' })).score, 100);
    assert.equal(checked(snapshot({ test: 'unknown' }), 'test'), 0);
  });

  it('advises a direction for mapped fields', () => {
    const given = ofFields({ toSuperOffice: false }, { key: 'b' }, { key: 'c', crmFieldKey: '', toSuperOffice: false });
    assert.deepEqual(problems(given, 'directions'), ['idle']);
    assert.equal(checked(given, 'directions'), 2);
    assert.equal(health(given).score, 100);
  });

  it('warns of losses in the directions that are used', () => {
    const pair = (
      erp: ConfigurationFieldType,
      crm: ConfigurationFieldType | undefined,
      ways: Partial<SyncMappedField>,
    ) =>
      snapshot({
        actors: [customer(true, { type: erp, ...ways })],
        crmFields: new Map([['customer', [{ key: 'NAME', label: 'Credit', type: crm, listName: '' }]]]),
      });
    const both = { toSuperOffice: true, toErp: true };
    assert.deepEqual(problems(pair('double', 'integer', both), 'lossy'), ['lossy-to-superoffice']);
    assert.deepEqual(problems(pair('integer', 'double', both), 'lossy'), ['lossy-to-erp']);
    assert.deepEqual(problems(pair('integer', 'double', {}), 'lossy'), []);
    assert.deepEqual(problems(pair('text', undefined, both), 'lossy'), []);
    assert.equal(checked(pair('text', undefined, both), 'lossy'), 0);
    assert.equal(checked(pair('text', 'text', both), 'lossy'), 1);
    const impossible = issues(pair('date', 'checkbox', both), 'lossy');
    assert.deepEqual(
      impossible.map(({ problem, reason, detail }) => [problem, reason, detail]),
      [
        ['lossy-to-superoffice', 'different-kinds', 'Credit'],
        ['lossy-to-erp', 'different-kinds', 'Credit'],
      ],
    );
  });

  it('shows mapped fields that are gone on either side', () => {
    const given = ofFields(
      { key: 'a', missingInErp: true },
      { key: 'b', missingInCrm: true, crmLabel: '', crmFieldKey: 'UDEF_1' },
      { key: 'c', missingInErp: true, crmFieldKey: '', toSuperOffice: false },
    );
    assert.deepEqual(
      issues(given, 'drift').map(({ problem, detail }) => [problem, detail]),
      [
        ['gone-from-erp', undefined],
        ['gone-from-superoffice', 'UDEF_1'],
      ],
    );
    assert.equal(health(given).score, 100);
  });

  it('advises a value where a default is mandatory', () => {
    const given = ofDefaults(
      { key: 'a', default: { value: undefined, askUser: false, mandatory: true } },
      { key: 'b', default: { value: undefined, askUser: true, mandatory: true } },
      { key: 'c', default: { value: 'x', askUser: false, mandatory: true } },
      { key: 'd', default: { value: 'x', askUser: false, mandatory: false }, missingInErp: true },
      { key: 'e' },
      { key: 'f', actorType: 'project', default: { value: undefined, askUser: false, mandatory: true } },
    );
    assert.deepEqual(
      issues(given, 'defaults').map(({ problem, place }) => [problem, place]),
      [
        ['default-missing', { kind: 'defaults', actorType: 'customer', fieldKey: 'a' }],
        ['default-gone', { kind: 'defaults', actorType: 'customer', fieldKey: 'd' }],
      ],
    );
    assert.equal(checked(given, 'defaults'), 4);
  });

  it('misses a default of what the connector needs only where records are made there without it', () => {
    const needed = {
      id: 9,
      access: 'mandatory',
      default: { value: undefined, askUser: false, mandatory: true },
    } as const;
    const withDefault = (...fields: readonly Partial<SyncMappedField>[]) =>
      problems({ ...ofFields(...fields), defaults: ofDefaults(needed).defaults }, 'defaults');
    assert.deepEqual(withDefault({ id: 9 }, { id: 2 }), [], 'nothing is made in the ERP system');
    assert.deepEqual(withDefault({ id: 9, toErp: true }, { id: 2, toErp: true }), [], 'SuperOffice gives its value');
    assert.deepEqual(withDefault({ id: 9 }, { id: 2, toErp: true }), ['default-missing']);
  });
});

interface Decisions {
  readonly active: Readonly<Partial<Record<ErpActorType, boolean>>>;
  /** By key of the field, in the order of the fields of all actors. */
  readonly mappings: readonly Partial<FieldMapping>[];
  /** Items of SuperOffice's lists, for the items of all mapped lists in turn. */
  readonly items: readonly number[];
  readonly mandatory: boolean;
}

const TYPES: readonly ErpActorType[] = ['Customer', 'Supplier', 'Person', 'Project'];
const often = (arbitrary: fc.Arbitrary<boolean>) => fc.oneof(fc.constant(true), arbitrary);
const decisions: fc.Arbitrary<Decisions> = fc.record({
  active: fc.record(Object.fromEntries(TYPES.map((type) => [type, fc.boolean()]))),
  mappings: fc.array(fc.record({ syncToCrm: often(fc.boolean()), syncToErp: often(fc.boolean()) }), { maxLength: 50 }),
  items: fc.oneof(fc.constant([]), fc.array(fc.nat(5), { minLength: 4, maxLength: 10 })),
  mandatory: fc.boolean(),
});

/** Each reason at least once, and none at all, whatever chance brings. */
const ALL_ACTIVE = Object.fromEntries(TYPES.map((type) => [type, true]));
const IDLE = Array<Partial<FieldMapping>>(50).fill({ syncToCrm: false, syncToErp: false });
const SAMPLES: [number, Decisions][] = [
  [BACK_OFFICE, { active: ALL_ACTIVE, mappings: [], items: [], mandatory: true }],
  [BACK_OFFICE, { active: ALL_ACTIVE, mappings: IDLE, items: [], mandatory: false }],
  [BACK_OFFICE, { active: {}, mappings: [], items: [], mandatory: true }],
  [SERVICE_DESK, { active: ALL_ACTIVE, mappings: [], items: Array(10).fill(1), mandatory: true }],
];

/** As somebody might have left it: what the rules would refuse, too. */
function decide({ tenant: { sync } }: MockSync, id: number, { active, mappings, items, mandatory }: Decisions): void {
  const fields = sync.actors.fields(id);
  const mappingOf = (field: ErpFieldRecord): Partial<FieldMapping> => {
    const found = mappings[fields.indexOf(field)] ?? {};
    return field.access === 'Mandatory' && mandatory ? { ...found, syncToCrm: true } : found;
  };
  const seeds = TYPES.map(
    (type) =>
      [
        type,
        {
          active: active[type] ?? false,
          fields: Object.fromEntries(sync.actors.fields(id, type).map((field) => [field.key, mappingOf(field)])),
        },
      ] as const,
  );
  sync.actors.load(id, Object.fromEntries(seeds));
  let next = 0;
  for (const { fieldId, items: own } of sync.listMappings.all(id)) {
    const chosen = own.map(({ key }): [string, number] => [key, items[next++] ?? 0]);
    sync.listMappings.load(fieldId, new Map(chosen));
  }
}

/** `mappings Customer NAME`, one for each reason. */
function placesOf(found: readonly { readonly place: object | undefined }[]): string[] {
  return found
    .map(({ place }) => {
      const { kind, actorType = '', fieldKey = '' } = { kind: '', actorType: '', fieldKey: '', ...place };
      return `${kind} ${actorType.toLowerCase()} ${fieldKey}`.trim();
    })
    .sort();
}

describe('health beside the service’s own judgement', () => {
  it('is 100 exactly when the service has no reason against activation, and names the same places', async () => {
    const mock = mockSync();
    const { sync } = mock.tenant;
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(BACK_OFFICE, BACK_OFFICE, SERVICE_DESK), decisions, async (id, given) => {
        decide(mock, id, given);
        const found = await readSnapshot(mock.sync, { id, active: false }, { test: true });
        const reasons = await sync.connections.toggleActive(id);
        if (reasons.length === 0) await sync.connections.toggleActive(id);
        const { score, parts } = health(found);
        assert.equal(score === 100, reasons.length === 0, String(score));
        assert.ok(Number.isInteger(score) && score >= 0 && score <= 100);
        const theirs = reasons.map(({ place, ...rest }) => ({ place: { kind: place, ...rest } }));
        const ours = activationReasons(found);
        assert.deepEqual(placesOf(ours), placesOf(theirs));
        const blocking = parts.flatMap((part) => part.issues.filter((issue) => issue.blocking));
        assert.deepEqual(new Set(blocking), new Set(ours));
        for (const { problem } of ours) reached.add(problem);
        if (reasons.length === 0) reached.add('nothing');
      }),
      { numRuns: 120, examples: SAMPLES },
    );
    assert.deepEqual(
      [...reached].sort(),
      ['item-doubled', 'mandatory-idle', 'nothing', 'nothing-chosen', 'test-failed'],
      'the samples are worth something',
    );
  });

  it('sees what the demo’s refused connection is refused for', async () => {
    const { sync } = mockSync();
    const found = await readSnapshot(sync, { id: SERVICE_DESK, active: false }, { test: true, language: 'en' });
    assert.deepEqual(
      activationReasons(found).map(({ problem, actorType, label, detail }) => [problem, actorType, label, detail]),
      [
        ['mandatory-idle', 'customer', 'Name', undefined],
        ['mandatory-idle', 'supplier', 'Name', undefined],
        ['item-doubled', 'customer', 'Customer group', 'Retail'],
        ['test-failed', undefined, '', undefined],
      ],
    );
    const [first] = (await sync.setActive(SERVICE_DESK, true, { language: 'en' })).reasons;
    assert.deepEqual(activationReasons(found)[0]?.place, first?.place);
  });
});

describe('reading all that is configured of a connection', () => {
  it('reads everything, in the connector’s order', async () => {
    const { sync } = mockSync();
    const found = await readSnapshot(sync, { id: SUPER_SALE, active: true }, { orders: true, language: 'en' });
    assert.deepEqual(
      found.actors.map(({ type }) => type),
      ['customer', 'supplier', 'person', 'project'],
    );
    assert.deepEqual([...found.crmFields.keys()], [...(found.orders ?? []).keys()]);
    assert.equal(found.active, true);
    assert.equal(found.test, 'unknown');
    assert.ok(found.lists.lists.some(({ fieldKey }) => fieldKey === 'CustGr'));
    assert.ok(found.defaults.some(({ default: { value } }) => value === '42'));
    assert.equal((await readSnapshot(sync, { id: SUPER_SALE, active: true })).orders, undefined);
  });

  it('makes three calls at a time', async () => {
    const { sync } = mockSync();
    const { mapping } = sync;
    assert.ok(mapping);
    let running = 0;
    let most = 0;
    const counted =
      <Args extends readonly unknown[], Answer>(call: (...args: Args) => Promise<Answer>) =>
      async (...args: Args): Promise<Answer> => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        return call(...args).finally(() => (running -= 1));
      };
    const source = {
      testSaved: counted((id: number) => sync.testSaved(id)),
      mapping: {
        actorTypes: counted((id: number) => mapping.actorTypes(id)),
        actorMapping: counted((id: number, type: SyncActorType) => mapping.actorMapping(id, type)),
        crmFields: counted((id: number, type: SyncActorType) => mapping.crmFields(id, type)),
        listMappings: counted((id: number) => mapping.listMappings(id)),
        defaults: counted((id: number) => mapping.defaults(id)),
        fieldOrder: counted((id: number, type: SyncActorType) => mapping.fieldOrder(id, type)),
      },
    };
    await readSnapshot(source, { id: SUPER_SALE, active: true }, { orders: true, test: true });
    assert.equal(most, 3);
  });

  it('fails as the call that failed does, and asks nothing more', async () => {
    const { sync, faults } = mockSync();
    await assert.rejects(readSnapshot(sync, { id: NOWHERE, active: false }), fails('not-found'));
    faults.add({ kind: '500', pattern: 'sync/mapping.crmFields' });
    await assert.rejects(readSnapshot(sync, { id: SUPER_SALE, active: false }), fails('server'));
  });

  it('ends when it is aborted', async () => {
    const { sync } = mockSync();
    const reason = new Error('Closed.');
    const controller = new AbortController();
    const reading = readSnapshot(sync, { id: SUPER_SALE, active: false }, { signal: controller.signal, test: true });
    controller.abort(reason);
    await assert.rejects(reading, (thrown) => thrown === reason);
  });

  it('does not take a test that could not be made for one that failed', async () => {
    const { sync, faults } = mockSync();
    faults.add({ kind: '503', pattern: 'sync/testSaved' });
    const found = await readSnapshot(sync, { id: SERVICE_DESK, active: false }, { test: true });
    assert.equal(found.test, 'unknown');
  });

  it('says that a backend without mappings has none', async () => {
    const { tenant } = mockSync();
    const { sync } = new MockBackend(tenant, { withoutMapping: true });
    assert.ok(sync);
    await assert.rejects(readSnapshot(sync, { id: SUPER_SALE, active: false }), fails('unsupported'));
  });
});
