import type { SyncFieldMapping } from '../../../backend/index.js';
import type {
  FileActorType,
  FileConfiguration,
  FileDefault,
  FileName,
  FileScope,
  FileValue,
} from './configuration-file-schema.js';

/** In the order in which they are shown. */
export const FILE_SECTIONS = ['mappings', 'lists', 'defaults', 'order', 'scope', 'values'] as const;
export type FileSection = (typeof FILE_SECTIONS)[number];

/** One decision of a configuration: what can be taken from a file, or not, by itself. */
export type FileFact =
  | { readonly kind: 'active'; readonly active: boolean }
  | { readonly kind: 'mapping'; readonly mapping: SyncFieldMapping }
  | { readonly kind: 'item'; readonly item: FileName | null }
  | { readonly kind: 'default'; readonly value: FileValue; readonly askUser: boolean; readonly mandatory: boolean }
  | { readonly kind: 'order'; readonly keys: readonly string[] }
  | { readonly kind: 'scope'; readonly scope: FileScope }
  | { readonly kind: 'value'; readonly value: FileValue };

export interface FileEntry {
  /** Unique, and the same in every configuration: it is made of the keys. */
  readonly id: string;
  readonly section: FileSection;
  readonly actor: FileActorType | undefined;
  /** Of the field; `''`: of all of them. */
  readonly key: string;
  /** Of the item of a list field; `''`: of none. */
  readonly item: string;
  readonly fact: FileFact;
}

interface Place {
  readonly actor?: FileActorType;
  readonly key?: string;
  readonly item?: string;
}

function entry(section: FileSection, fact: FileFact, { actor, key = '', item = '' }: Place = {}): FileEntry {
  return { id: JSON.stringify([fact.kind, actor ?? '', key, item]), section, actor, key, item, fact };
}

/** A configuration as single decisions, in the order of the sections and of the file. */
export function entriesOf(configuration: FileConfiguration): ReadonlyMap<string, FileEntry> {
  const all = [...mappings(configuration), ...others(configuration)];
  return new Map(all.map((each) => [each.id, each]));
}

function* mappings({ actors = [] }: FileConfiguration): Generator<FileEntry> {
  for (const { type: actor, active, fields } of actors) {
    yield entry('mappings', { kind: 'active', active }, { actor });
    for (const { key, crmField: crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch } of fields) {
      const mapping = { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch };
      yield entry('mappings', { kind: 'mapping', mapping }, { actor, key });
    }
  }
}

function* others(configuration: FileConfiguration): Generator<FileEntry> {
  const { lists = [], defaults = [], order = [], scope, values = [] } = configuration;
  for (const { actor, field: key, items } of lists) {
    for (const one of items) yield entry('lists', { kind: 'item', item: one.crmItem }, { actor, key, item: one.key });
  }
  for (const { actor, fields } of defaults) {
    for (const one of fields) yield entry('defaults', defaultFact(one), { actor, key: one.key });
  }
  for (const { actor, fields } of order) yield entry('order', { kind: 'order', keys: fields }, { actor });
  if (scope) yield entry('scope', { kind: 'scope', scope });
  for (const { key, value } of values) yield entry('values', { kind: 'value', value }, { key });
}

function defaultFact({ value, askUser, mandatory }: FileDefault): FileFact {
  return { kind: 'default', value, askUser, mandatory };
}

/** Whether they say the same in the same words: a hand that edits a file may change a name and leave its id. */
export function identicalFact(a: FileFact, b: FileFact): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether they mean the same in one connection; of people and items only the ids count, because names are worded by language. */
export function sameFact(a: FileFact, b: FileFact): boolean {
  return meaning(a) === meaning(b);
}

function meaning(fact: FileFact): string {
  return JSON.stringify(content(fact));
}

function content(fact: FileFact): unknown {
  switch (fact.kind) {
    case 'active':
      return fact.active;
    case 'mapping': {
      const { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch } = fact.mapping;
      return [crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch];
    }
    case 'item':
      return fact.item?.id ?? 0;
    case 'default':
      return [valueContent(fact.value), fact.askUser, fact.mandatory];
    case 'order':
      return fact.keys;
    case 'scope':
      return scopeContent(fact.scope);
    case 'value':
      return valueContent(fact.value);
  }
}

function valueContent(value: FileValue): unknown {
  return typeof value === 'object' && value !== null ? [value.secret] : value;
}

function scopeContent(scope: FileScope): unknown {
  if (scope.everyone) return true;
  const ids = (names: readonly FileName[]): readonly number[] => names.map(({ id }) => id).sort((a, b) => a - b);
  return [ids(scope.userGroups), ids(scope.associates)];
}
