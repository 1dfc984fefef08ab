import * as v from 'valibot';
import type { SyncActorType } from '../../../backend/index.js';

/** The format of a configuration as a file, and its published JSON Schema (`.ci/configuration-schema.mjs`). */
export const CONFIGURATION_FORMAT = 'quotesync-sync-configuration';
/** Raised when an older reader would misunderstand the file. What a reader does not know it refuses. */
export const CONFIGURATION_VERSION = 1;

/** Kinds of records that a file can name, in the order in which it does. */
export const FILE_ACTORS = ['customer', 'supplier', 'partner', 'person', 'project', 'employee', 'sale'] as const;
export type FileActorType = (typeof FILE_ACTORS)[number];

export function isFileActor(type: SyncActorType): type is FileActorType {
  return type !== 'unknown';
}

/** A secret is never in a file: only that there is one. */
export interface FileSecret {
  readonly secret: boolean;
}

/** `null`: none. Else as `ConfigurationValue` of the port says by type. */
export type FileValue = string | boolean | FileSecret | null;

/** Somebody or something of SuperOffice. In another installation the name counts. */
export interface FileName {
  readonly id: number;
  readonly name: string;
}

export type FileScope =
  | { readonly everyone: true }
  | {
      readonly everyone: false;
      readonly userGroups: readonly FileName[];
      readonly associates: readonly FileName[];
    };

export interface FileConnectionValue {
  readonly key: string;
  readonly value: FileValue;
}

export interface FileField {
  readonly key: string;
  readonly crmField: string;
  readonly toSuperOffice: boolean;
  readonly toErp: boolean;
  readonly showInErpTab: boolean;
  readonly showInSearch: boolean;
}

export interface FileActor {
  readonly type: FileActorType;
  readonly active: boolean;
  readonly fields: readonly FileField[];
}

export interface FileListItem {
  readonly key: string;
  readonly crmItem: FileName | null;
}

export interface FileList {
  readonly actor: FileActorType;
  readonly field: string;
  readonly items: readonly FileListItem[];
}

export interface FileDefault {
  readonly key: string;
  readonly value: FileValue;
  readonly askUser: boolean;
  readonly mandatory: boolean;
}

export interface FileDefaults {
  readonly actor: FileActorType;
  readonly fields: readonly FileDefault[];
}

export interface FileOrder {
  readonly actor: FileActorType;
  readonly fields: readonly string[];
}

/** What a file does not name stays as it is. */
export interface FileConfiguration {
  readonly scope?: FileScope;
  readonly values?: readonly FileConnectionValue[];
  readonly actors?: readonly FileActor[];
  readonly lists?: readonly FileList[];
  readonly defaults?: readonly FileDefaults[];
  readonly order?: readonly FileOrder[];
}

export interface FileSource {
  readonly id: number;
  readonly name: string;
  readonly connector: string;
}

export interface ConfigurationFile {
  readonly $schema?: string;
  readonly format: typeof CONFIGURATION_FORMAT;
  readonly version: typeof CONFIGURATION_VERSION;
  readonly language: string;
  readonly connection: FileSource;
  readonly configuration: FileConfiguration;
  readonly base?: FileConfiguration;
}

const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) => v.pipe(schema, v.description(text));
const number = v.pipe(v.number(), v.safeInteger());
const actor = described(v.picklist(FILE_ACTORS), 'Kind of records in the ERP system.');
const key = described(v.string(), "The connector's key of the field or item.");

const value = described(
  v.union([v.string(), v.boolean(), v.null(), v.strictObject({ secret: v.boolean() })]),
  'null: none. Box: true or false. Number: decimal text with a point. Date: YYYY-MM-DD. List: key of the item. Password: { "secret": true } says that one is set; it is never written or read.',
);

const name = v.strictObject({
  id: described(number, 'Its id where the file was written.'),
  name: described(v.string(), 'Its name, in the language of the file. In another installation the name is looked for.'),
});

const scope = v.variant('everyone', [
  v.strictObject({ everyone: v.literal(true) }),
  v.strictObject({ everyone: v.literal(false), userGroups: v.array(name), associates: v.array(name) }),
]);

const field = v.strictObject({
  key,
  crmField: described(v.string(), 'Key of the SuperOffice field; "" = not mapped.'),
  toSuperOffice: described(v.boolean(), "Direction >: the ERP system's value is written to SuperOffice."),
  toErp: described(v.boolean(), "Direction <: SuperOffice's value is written to the ERP system."),
  showInErpTab: v.boolean(),
  showInSearch: v.boolean(),
});

const item = v.strictObject({
  key,
  crmItem: described(v.nullable(name), "The item of SuperOffice's list; null = none."),
});

const fieldDefault = v.strictObject({
  key,
  value,
  askUser: v.boolean(),
  mandatory: described(v.boolean(), 'Needs a value, or asking.'),
});

const configuration = v.strictObject({
  scope: v.exactOptional(described(scope, 'Who may use the connection.')),
  values: v.exactOptional(
    described(
      v.array(v.strictObject({ key, value })),
      'Configuration fields of the connection. They can be set while it is inactive.',
    ),
  ),
  actors: v.exactOptional(
    described(
      v.array(
        v.strictObject({
          type: actor,
          active: described(v.boolean(), 'Whether these records are synchronised.'),
          fields: v.array(field),
        }),
      ),
      'Mappings of fields.',
    ),
  ),
  lists: v.exactOptional(
    described(v.array(v.strictObject({ actor, field: key, items: v.array(item) })), 'Items of mapped list fields.'),
  ),
  defaults: v.exactOptional(
    described(
      v.array(v.strictObject({ actor, fields: v.array(fieldDefault) })),
      'What fields get when a record is made in the ERP system.',
    ),
  ),
  order: v.exactOptional(
    described(
      v.array(v.strictObject({ actor, fields: v.array(key) })),
      'Fields in the order of the ERP tab. Those that are not named keep their place.',
    ),
  ),
});

/** Objects are read in the order of these entries, and so they are written. */
export const configurationFile = v.strictObject({
  $schema: v.exactOptional(described(v.string(), 'For editors. It is not read.')),
  format: v.literal(CONFIGURATION_FORMAT),
  version: v.literal(CONFIGURATION_VERSION),
  language: described(v.string(), 'Of the names in it (BCP 47).'),
  connection: described(
    v.strictObject({ id: number, name: v.string(), connector: v.string() }),
    'Which connection it was written from.',
  ),
  configuration: described(
    configuration,
    'What is wanted. This is the part to edit; what is left out stays as it is in the connection.',
  ),
  base: v.exactOptional(
    described(
      configuration,
      'What the connection had when the file was written. With it, what was changed in the file is told from what was changed in the connection. Leave it as it is.',
    ),
  ),
}) satisfies v.GenericSchema<unknown, ConfigurationFile>;
