import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SyncBackend, SyncMappingBackend } from '../../src/backend/index.js';
import { NewSecret } from '../../src/backend/secret.js';
import { applyConfiguration } from '../../src/features/sync/model/configuration-apply.js';
import { partsOf } from '../../src/features/sync/model/configuration-apply-parts.js';
import { ConfigurationWriter, type PartReport } from '../../src/features/sync/model/configuration-apply-writer.js';
import {
  compareConfiguration,
  usualChoice,
  type ConfigurationComparison,
} from '../../src/features/sync/model/configuration-difference.js';
import { configurationFileText, parseConfigurationFile } from '../../src/features/sync/model/configuration-file.js';
import { configurationFileOf, configurationOf } from '../../src/features/sync/model/configuration-file-content.js';
import { entriesOf } from '../../src/features/sync/model/configuration-file-entries.js';
import { readFileTarget, type FileReading } from '../../src/features/sync/model/configuration-file-reading.js';
import type { FileConfiguration } from '../../src/features/sync/model/configuration-file-schema.js';
import { configurations } from './sync-file-arbitraries.js';
import { BACK_OFFICE, mockSync, SERVICE_DESK, SUPER_SALE, WAREHOUSE, type MockSync } from './sync-support.js';

const read = ({ backend }: MockSync, id: number, language = 'en'): Promise<FileReading> =>
  readFileTarget(backend, id, { language });

const SOURCE = { id: SUPER_SALE, name: 'Super Sale', connector: 'Super Sync' };

function mappingOf({ sync }: MockSync): SyncMappingBackend {
  assert.ok(sync.mapping);
  return sync.mapping;
}

/** By way of its text, as a user does it. */
async function exported(mock: MockSync, id = SUPER_SALE): Promise<FileConfiguration> {
  const file = configurationFileOf(await read(mock, id), SOURCE, 'en');
  return parseConfigurationFile(configurationFileText(file)).configuration;
}

/** What a hand does to a file. */
function edited(configuration: FileConfiguration, edit: (copy: FileConfiguration) => void): FileConfiguration {
  const copy = structuredClone(configuration);
  edit(copy);
  return copy;
}

function changed(configuration: FileConfiguration, id: readonly string[], value: object): FileConfiguration {
  const [actor, key] = id;
  return edited(configuration, ({ actors = [] }) => {
    const field = actors.find(({ type }) => type === actor)?.fields.find((each) => each.key === key);
    assert.ok(field, id.join('/'));
    Object.assign(field, value);
  });
}

const summary = ({ differences }: ConfigurationComparison): readonly string[] =>
  differences.map(
    ({ entry, origin }) => `${[entry.actor, entry.key, entry.item].filter(Boolean).join('/')}: ${origin}`,
  );

async function stored(
  sync: SyncBackend,
  id: number,
  target: FileReading,
  comparison: ConfigurationComparison,
): Promise<readonly PartReport[]> {
  const writer = new ConfigurationWriter(sync, id, target);
  const reports: PartReport[] = [];
  for (const part of partsOf(comparison.differences)) reports.push(await writer.store(part));
  return reports;
}

const problems = (reports: readonly PartReport[]): readonly string[] =>
  reports.flatMap(({ part, error, leftovers }) => [
    ...(error ? [`${part.id}: ${error.kind}`] : []),
    ...leftovers.map(({ difference, reason }) => `${part.id} ${difference.entry.key}: ${reason.kind}`),
  ]);

describe('Exporting and importing', () => {
  it('changes nothing in the connection that it came from', async () => {
    const mock = mockSync();
    for (const id of [SUPER_SALE, BACK_OFFICE, SERVICE_DESK]) {
      const target = await read(mock, id);
      const configuration = await exported(mock, id);
      const comparison = compareConfiguration(configuration, target, configuration);
      assert.deepEqual([comparison.differences, comparison.notApplicable], [[], []]);
      assert.equal(comparison.same, entriesOf(configuration).size);
      assert.ok(comparison.same > 50);
    }
  });

  it('needs no connector that answers: scope and configuration fields are left out then', async () => {
    const mock = mockSync();
    const target = await read(mock, WAREHOUSE);
    assert.equal(target.detailsError?.kind, 'server');
    const { scope, values, actors } = configurationOf(target);
    assert.deepEqual([scope, values], [undefined, undefined]);
    assert.ok(actors);
  });

  it('holds no secret, and changes none', async () => {
    const mock = mockSync();
    const text = configurationFileText(configurationFileOf(await read(mock, BACK_OFFICE), SOURCE, 'en'));
    assert.match(text, /"PasswordField", "value": \{ "secret": (true|false) \}/);
    const details = await mock.sync.get(BACK_OFFICE);
    const values = new Map(details.values).set('PasswordField', new NewSecret('hunter2'));
    await mock.sync.save(details.connection, values, { revision: details.connection.revision });
    const target = await read(mock, BACK_OFFICE);
    assert.ok(!configurationFileText(configurationFileOf(target, SOURCE, 'en')).includes('hunter2'));
    const wanted = { values: [{ key: 'PasswordField', value: 'hunter3' }] };
    const { differences, notApplicable } = compareConfiguration(wanted, target);
    assert.deepEqual([differences.length, notApplicable[0]?.obstacle], [0, 'secret']);
  });

  it('brings back what was exported, whatever was done in between', { timeout: 60_000 }, async () => {
    const edits = fc.array(
      fc.record({
        field: fc.nat(),
        crmField: fc.nat(),
        toErp: fc.boolean(),
        toSuperOffice: fc.boolean(),
        shown: fc.boolean(),
        active: fc.boolean(),
        item: fc.nat(),
        ask: fc.boolean(),
        order: fc.nat(),
      }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const mock = mockSync();
        const configuration = await exported(mock);
        for (const each of all) await disturbed(mock, each);
        const target = await read(mock, SUPER_SALE);
        const reports = await stored(mock.sync, SUPER_SALE, target, compareConfiguration(configuration, target));
        assert.deepEqual(problems(reports), []);
        assert.deepEqual(await exported(mock), configuration);
      }),
      { numRuns: 12 },
    );
  });

  it(
    'takes any configuration without a throw, and finds nothing to do with what it has stored',
    { timeout: 60_000 },
    async () => {
      const mock = mockSync();
      await fc.assert(
        fc.asyncProperty(configurations, async (configuration) => {
          const target = await read(mock, BACK_OFFICE);
          const { differences, notApplicable, same } = compareConfiguration(configuration, target, configuration);
          assert.equal(differences.length + notApplicable.length + same, entriesOf(configuration).size);
        }),
        { numRuns: 30 },
      );
    },
  );
});

interface Disturbance {
  readonly field: number;
  readonly crmField: number;
  readonly toErp: boolean;
  readonly toSuperOffice: boolean;
  readonly shown: boolean;
  readonly active: boolean;
  readonly item: number;
  readonly ask: boolean;
  readonly order: number;
}

/** Somebody changes something of everything; what the rules refuse is not stored. */
async function disturbed(mock: MockSync, edit: Disturbance): Promise<void> {
  const mapping = mappingOf(mock);
  const types = await mapping.actorTypes(SUPER_SALE);
  const type = types[edit.field % types.length] ?? 'customer';
  const { fields } = await mapping.actorMapping(SUPER_SALE, type);
  const crmFields = await mapping.crmFields(SUPER_SALE, type);
  const field = fields[edit.field % fields.length];
  const crmFieldKey = crmFields[edit.crmField % crmFields.length]?.key ?? '';
  assert.ok(field);
  const { toErp, toSuperOffice, shown, active } = edit;
  const change = { crmFieldKey, toErp, toSuperOffice, showInErpTab: shown, showInSearch: shown };
  await mapping
    .saveActorMapping(SUPER_SALE, { type, active, fields: new Map([[field.key, change]]) })
    .catch((error: unknown) => assert.match(String(error), /BackendError/));
  const { lists } = await mapping.listMappings(SUPER_SALE);
  const list = lists[edit.item % Math.max(1, lists.length)];
  const [item, crmItem] = [
    list?.items[edit.item % list.items.length],
    list?.crmItems[edit.item % list.crmItems.length],
  ];
  if (list && item)
    await mapping.saveListMappings(SUPER_SALE, new Map([[list.fieldId, new Map([[item.key, crmItem?.id ?? 0]])]]));
  const value = { value: undefined, askUser: edit.ask, mandatory: edit.ask || field.access === 'mandatory' };
  await mapping
    .saveDefault(SUPER_SALE, field.id, value)
    .catch((error: unknown) => assert.match(String(error), /BackendError/));
  const ids = (await mapping.fieldOrder(SUPER_SALE, type)).map(({ id }) => id);
  const [first = 0, ...rest] = ids;
  const place = edit.order % ids.length;
  await mapping.saveFieldOrder(SUPER_SALE, type, [...rest.slice(0, place), first, ...rest.slice(place)], {
    expected: ids,
  });
}

describe('Comparing three ways', () => {
  it('tells who changed what, and takes the file’s changes alone', async () => {
    const mock = mockSync();
    const base = await exported(mock);
    let file = changed(base, ['customer', 'POSTALAD1'], { toErp: true });
    file = changed(file, ['customer', 'POSTALAD2'], { showInErpTab: true });
    file = changed(file, ['customer', 'POSTALCITY'], { showInErpTab: true });
    const mapping = mappingOf(mock);
    const save = async (key: string, change: object): Promise<void> => {
      const { fields } = await mapping.actorMapping(SUPER_SALE, 'customer');
      const field = fields.find((each) => each.key === key);
      assert.ok(field);
      await mapping.saveActorMapping(SUPER_SALE, {
        type: 'customer',
        active: true,
        fields: new Map([[key, { ...field, ...change }]]),
      });
    };
    await save('POSTALAD2', { showInSearch: true });
    await save('POSTALZIP', { showInErpTab: true });
    await save('POSTALCITY', { showInErpTab: true });
    const target = await read(mock, SUPER_SALE);
    const comparison = compareConfiguration(file, target, base);
    assert.deepEqual(summary(comparison), [
      'customer/POSTALAD1: file',
      'customer/POSTALAD2: both',
      'customer/POSTALZIP: connection',
    ]);
    assert.deepEqual(comparison.differences.map(usualChoice), [true, undefined, false]);
    const all = compareConfiguration(file, target);
    assert.deepEqual(new Set(all.differences.map(usualChoice)), new Set([true]));
  });

  it('compares only what the file names', async () => {
    const mock = mockSync();
    const target = await read(mock, SUPER_SALE);
    assert.deepEqual(compareConfiguration({}, target), { differences: [], notApplicable: [], same: 0 });
    const one = { actors: [{ type: 'customer' as const, active: false, fields: [] }] };
    assert.deepEqual(summary(compareConfiguration(one, target)), ['customer: unknown']);
  });

  it('says what the connection has no place for', async () => {
    const mock = mockSync();
    const target = await read(mock, SUPER_SALE);
    const field = { crmField: '', toSuperOffice: false, toErp: false, showInErpTab: true, showInSearch: true };
    const wanted: FileConfiguration = {
      scope: { everyone: false, userGroups: [{ id: 99, name: 'Nobody' }], associates: [] },
      values: [
        { key: 'Filename', value: 'other.xlsm' },
        { key: 'CheckboxField', value: 'yes' },
        { key: 'Galaxy', value: '' },
      ],
      actors: [
        {
          type: 'customer',
          active: true,
          fields: [
            { ...field, key: 'Galaxy' },
            { ...field, key: 'DateField', crmField: 'GALAXY' },
            { ...field, key: 'CheckboxField', crmField: 'BUSINESS' },
            { ...field, key: 'POSTALAD1', toErp: true },
            { ...field, key: 'CustNo', crmField: 'NAME', toErp: true },
          ],
        },
        { type: 'sale', active: true, fields: [{ ...field, key: 'NAME' }] },
      ],
      lists: [
        {
          actor: 'customer',
          field: 'CustGr',
          items: [
            { key: 'x', crmItem: null },
            { key: '1', crmItem: { id: 1, name: 'Space' } },
          ],
        },
        { actor: 'customer', field: 'NAME', items: [{ key: '1', crmItem: null }] },
      ],
      defaults: [{ actor: 'customer', fields: [{ key: 'IntField', value: true, askUser: false, mandatory: false }] }],
      order: [{ actor: 'sale', fields: [] }],
    };
    const { differences, notApplicable } = compareConfiguration(wanted, target);
    assert.deepEqual(differences, []);
    assert.deepEqual(
      notApplicable.map(
        ({ entry, obstacle }) => `${[entry.section, entry.key, entry.item].filter(Boolean).join('/')}: ${obstacle}`,
      ),
      [
        'mappings/Galaxy: no-field',
        'mappings/DateField: no-crm-field',
        'mappings/CheckboxField: types',
        'mappings/POSTALAD1: no-mapping',
        'mappings/CustNo: read-only',
        'mappings: no-actor',
        'mappings/NAME: no-actor',
        'lists/CustGr/x: no-item',
        'lists/CustGr/1: no-crm-item',
        'lists/NAME/1: no-list',
        'defaults/IntField: value',
        'order: no-actor',
        'scope: no-person',
        'values/Filename: active',
        'values/CheckboxField: value',
        'values/Galaxy: no-field',
      ],
    );
  });

  it('finds items and people by name where ids are other ones, and in the language of the file', async () => {
    const mock = mockSync();
    const wanted: FileConfiguration = {
      scope: { everyone: false, userGroups: [{ id: 77, name: 'Sales' }], associates: [] },
      lists: [{ actor: 'customer', field: 'CustGr', items: [{ key: '8', crmItem: { id: 99, name: 'Retail' } }] }],
    };
    const { differences, same } = compareConfiguration(wanted, await read(mock, SUPER_SALE));
    assert.equal(same, 1);
    assert.deepEqual(
      differences.map(({ file }) => (file.kind === 'item' ? file.item?.id : '')),
      [1],
    );
    const german = configurationFileOf(await read(mock, SUPER_SALE, 'de'), SOURCE, 'de').configuration;
    const target = await readFileTarget(mock.backend, SUPER_SALE, { language: 'en', fileLanguage: 'de' });
    assert.deepEqual(compareConfiguration(german, target).notApplicable, []);
  });

  it('keeps the order of what the file does not name', async () => {
    const mock = mockSync();
    const target = await read(mock, SUPER_SALE);
    const order = configurationOf(target).order?.[0]?.fields ?? [];
    const [first = '', second = '', ...rest] = order;
    const wanted = { order: [{ actor: 'customer' as const, fields: [second, 'Galaxy', first] }] };
    const [difference] = compareConfiguration(wanted, target).differences;
    assert.ok(difference?.file.kind === 'order');
    assert.deepEqual(difference.file.keys, [second, ...rest, first]);
  });
});

describe('Storing a configuration', () => {
  const wanted = async (mock: MockSync): Promise<FileConfiguration> =>
    edited(changed(await exported(mock), ['customer', 'POSTALAD1'], { toErp: true }), ({ actors, defaults = [] }) => {
      Object.assign(actors?.find(({ type }) => type === 'project') ?? {}, { active: false });
      Object.assign(defaults[0]?.fields.find(({ key }) => key === 'IntField') ?? {}, { value: '7' });
    });

  it('reports each part by itself: what fails keeps nothing else from being stored', async () => {
    const mock = mockSync();
    const configuration = await wanted(mock);
    const target = await read(mock, SUPER_SALE);
    mock.faults.add({ kind: '503', pattern: 'sync/mapping.saveActorMapping', times: 1 });
    const reports = await stored(mock.sync, SUPER_SALE, target, compareConfiguration(configuration, target));
    assert.deepEqual(
      reports.map(({ part, status, stored: count }) => `${part.id}: ${status} ${count}`),
      ['mappings/customer: failed 0', 'mappings/project: stored 1', 'defaults/customer: stored 1'],
    );
    const again = await read(mock, SUPER_SALE);
    const rest = compareConfiguration(configuration, again);
    assert.deepEqual(summary(rest), ['customer/POSTALAD1: unknown']);
    assert.deepEqual(problems(await stored(mock.sync, SUPER_SALE, again, rest)), []);
    assert.deepEqual(await exported(mock), configuration);
  });

  it('overwrites nothing that somebody else has stored meanwhile', async () => {
    const mock = mockSync();
    const configuration = await wanted(mock);
    const target = await read(mock, SUPER_SALE);
    const mapping = mappingOf(mock);
    const theirs = await mapping.saveActorMapping(SUPER_SALE, { type: 'customer', active: false, fields: new Map() });
    const field = (await mapping.defaults(SUPER_SALE)).find(
      ({ key, actorType }) => key === 'IntField' && actorType === 'customer',
    );
    assert.ok(field);
    await mapping.saveDefault(SUPER_SALE, field.id, { value: '8', askUser: false, mandatory: false });
    const reports = await stored(mock.sync, SUPER_SALE, target, compareConfiguration(configuration, target));
    assert.deepEqual(problems(reports), ['mappings/customer: conflict', 'defaults/customer: conflict']);
    assert.deepEqual(await mapping.actorMapping(SUPER_SALE, 'customer'), theirs);
  });

  it('leaves out what the service refuses, and says so', async () => {
    const mock = mockSync();
    const mapping = mappingOf(mock);
    const target = await read(mock, SUPER_SALE);
    // What no rule of ours knows: two fields that write to the same SuperOffice field.
    const two = changed(await exported(mock), ['customer', 'POSTALAD2'], {
      crmField: 'POSTALCITY',
      toSuperOffice: true,
    });
    const both = changed(two, ['customer', 'POSTALCITY'], { toSuperOffice: true, showInErpTab: true });
    const reports = await stored(mock.sync, SUPER_SALE, target, compareConfiguration(both, target));
    const [report] = reports;
    assert.equal(report?.status, 'stored');
    assert.equal(report.leftovers.length, 1);
    assert.equal(report.leftovers[0]?.reason.kind, 'refused');
    const { fields } = await mapping.actorMapping(SUPER_SALE, 'customer');
    const writing = fields.filter(({ crmFieldKey, toSuperOffice }) => crmFieldKey === 'POSTALCITY' && toSuperOffice);
    assert.equal(writing.length, 1);
  });

  it('stores configuration fields and scope of an inactive connection in one', async () => {
    const mock = mockSync();
    const target = await read(mock, BACK_OFFICE);
    const configuration: FileConfiguration = {
      scope: { everyone: false, userGroups: [{ id: 2, name: 'Sales' }], associates: [] },
      values: [{ key: 'Filename', value: 'other.xlsm' }],
    };
    const comparison = compareConfiguration(configuration, target);
    assert.deepEqual(problems(await stored(mock.sync, BACK_OFFICE, target, comparison)), []);
    const { connection, values } = await mock.sync.get(BACK_OFFICE);
    assert.deepEqual([connection.scope.everyone, values.get('Filename')], [false, 'other.xlsm']);
  });
});

describe('Duplicating what a connection synchronises', () => {
  async function copyOf(mock: MockSync): Promise<number> {
    const { connection, values } = await mock.sync.get(SUPER_SALE);
    const secrets = [...values].map(
      ([key, value]) => [key, typeof value === 'object' ? new NewSecret('x') : value] as const,
    );
    const made = await mock.sync.save({ ...connection, id: 0, name: 'Copy' }, new Map(secrets));
    return made.connection.id;
  }

  it('brings mappings, lists, defaults and order; what the original feeds it does not feed, too', async () => {
    const mock = mockSync();
    const mapping = mappingOf(mock);
    const ids = (await mapping.fieldOrder(SUPER_SALE, 'customer')).map(({ id }) => id);
    await mapping.saveFieldOrder(SUPER_SALE, 'customer', [...ids].reverse(), { expected: ids });
    const to = await copyOf(mock);
    const seen: string[] = [];
    const applied = await applyConfiguration({
      sync: mock.sync,
      from: SUPER_SALE,
      to,
      options: { onPart: ({ part }) => seen.push(part.id) },
    });
    assert.deepEqual(
      seen,
      applied.parts.map(({ part }) => part.id),
    );
    assert.ok(['mappings/customer', 'lists', 'defaults/customer', 'order/customer'].every((id) => seen.includes(id)));
    assert.deepEqual(new Set(problems(applied.parts).map((text) => text.split(': ')[1])), new Set(['fed']));
    assert.deepEqual([applied.complete, applied.notApplicable], [false, []]);
    const unfed = ({ actors, lists, defaults, order }: FileConfiguration): object => ({
      actors: actors?.map((actor) => ({
        ...actor,
        fields: actor.fields.map((field) => ({ ...field, toSuperOffice: false })),
      })),
      lists,
      defaults,
      order,
    });
    assert.deepEqual(unfed(await exported(mock, to)), unfed(await exported(mock)));
    const { fields } = await mapping.actorMapping(to, 'customer');
    const name = fields.find(({ key }) => key === 'NAME');
    assert.deepEqual(
      [name?.crmFieldKey, name?.toErp, name?.toSuperOffice, name?.alreadyMapped],
      ['NAME', true, false, true],
    );
  });

  it('gives the direction once the original is deleted, and does the rest when it is called again', async () => {
    const mock = mockSync();
    const to = await copyOf(mock);
    mock.faults.add({ kind: '503', pattern: 'sync/mapping.saveListMappings', times: 1 });
    const apply = () => applyConfiguration({ sync: mock.sync, from: SUPER_SALE, to });
    const first = await apply();
    assert.deepEqual(
      first.parts.filter(({ status }) => status === 'failed').map(({ part }) => part.id),
      ['lists'],
    );
    const second = await apply();
    assert.deepEqual(
      second.parts.map(({ part, status }) => `${part.id}: ${status}`),
      ['lists: stored'],
    );
    await mock.sync.delete(SUPER_SALE);
    const third = await apply();
    assert.equal(third.complete, true);
    const actors = (configuration: FileConfiguration): unknown => configuration.actors;
    assert.deepEqual(actors(await exported(mock, to)), actors(await exported(mock)));
  });

  it('stores nothing when a connection cannot be read', async () => {
    const mock = mockSync();
    const to = await copyOf(mock);
    mock.faults.add({ kind: '503', pattern: 'sync/mapping.defaults' });
    await assert.rejects(applyConfiguration({ sync: mock.sync, from: SUPER_SALE, to }), { kind: 'server' });
  });
});
