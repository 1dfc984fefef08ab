import fc from 'fast-check';
import {
  CONFIGURATION_FORMAT,
  CONFIGURATION_VERSION,
  FILE_ACTORS,
  type ConfigurationFile,
  type FileConfiguration,
} from '../../src/features/sync/model/configuration-file-schema.js';

/** What JSON reads is a plain object, too. */
const record = <Value>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<Value> =>
  fc.record(model, { noNullPrototype: true });

/** Keys as connectors may have them, and as nobody should. */
export const keys = fc.oneof(
  fc.constantFrom(
    'NAME',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    '"',
    '\\',
    '\u2028',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const names = record({ id: fc.maxSafeInteger(), name: fc.string({ unit: 'grapheme' }) });
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
  record({ secret: fc.boolean() }),
);

const scopes = fc.oneof(
  record({ everyone: fc.constant(true as const) }),
  record({
    everyone: fc.constant(false as const),
    userGroups: fc.array(names, { maxLength: 4 }),
    associates: fc.array(names, { maxLength: 4 }),
  }),
);

const fields = record({
  key: keys,
  crmField: keys,
  toSuperOffice: fc.boolean(),
  toErp: fc.boolean(),
  showInErpTab: fc.boolean(),
  showInSearch: fc.boolean(),
});

const unique = <Each>(each: fc.Arbitrary<Each>, selector: (value: Each) => string) =>
  fc.uniqueArray(each, { selector, maxLength: 6 });

const byKey = <Each extends { readonly key: string }>(each: fc.Arbitrary<Each>) => unique(each, ({ key }) => key);

const actor = fc.constantFrom(...FILE_ACTORS);

export const configurations: fc.Arbitrary<FileConfiguration> = fc.record(
  {
    scope: scopes,
    values: byKey(record({ key: keys, value: values })),
    actors: unique(record({ type: actor, active: fc.boolean(), fields: byKey(fields) }), ({ type }) => type),
    lists: unique(
      record({
        actor,
        field: keys,
        items: byKey(record({ key: keys, crmItem: fc.option(names) })),
      }),
      ({ actor: type, field }) => JSON.stringify([type, field]),
    ),
    defaults: unique(
      record({
        actor,
        fields: byKey(record({ key: keys, value: values, askUser: fc.boolean(), mandatory: fc.boolean() })),
      }),
      ({ actor: type }) => type,
    ),
    order: unique(record({ actor, fields: unique(keys, (key) => key) }), ({ actor: type }) => type),
  },
  { requiredKeys: [], noNullPrototype: true },
);

export const configurationFiles: fc.Arbitrary<ConfigurationFile> = fc.record(
  {
    $schema: fc.webUrl(),
    format: fc.constant(CONFIGURATION_FORMAT),
    version: fc.constant(CONFIGURATION_VERSION),
    language: fc.string(),
    connection: record({ id: fc.maxSafeInteger(), name: fc.string(), connector: fc.string() }),
    configuration: configurations,
    base: configurations,
  },
  { requiredKeys: ['format', 'version', 'language', 'connection', 'configuration'], noNullPrototype: true },
);
