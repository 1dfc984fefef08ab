import {
  pairCompatibility,
  type ConfigurationField,
  type SyncFieldDefault,
  type SyncFieldMapping,
  type SyncListMapping,
  type SyncListMappings,
  type SyncMappedField,
} from '../../../backend/index.js';
import { NO_PEOPLE } from '../../../core/people.js';
import { mergedOrder } from '../priority-order.js';
import { fileValue, type FileSubject } from './configuration-file-content.js';
import type { FileEntry, FileFact } from './configuration-file-entries.js';
import type { FileName, FileScope, FileValue } from './configuration-file-schema.js';

/** A connection that a configuration is put into. */
export interface FileTarget extends FileSubject {
  /** The lists with names in the language of the file, when that is another one. */
  readonly namedLists?: SyncListMappings | undefined;
}

/** Why something of a file cannot be put into a connection. */
export type FileObstacle =
  | 'no-actor'
  | 'no-field'
  | 'no-list'
  | 'no-item'
  /** SuperOffice does not offer the field. */
  | 'no-crm-field'
  /** Nothing of that name is in SuperOffice's list. */
  | 'no-crm-item'
  | 'no-person'
  /** A direction, and no SuperOffice field. */
  | 'no-mapping'
  | 'read-only'
  /** The types do not fit. */
  | 'types'
  /** Both directions, and one of them loses something. */
  | 'lossy'
  /** No value of this type. */
  | 'value'
  /** Secrets are not in files. */
  | 'secret'
  /** Configuration fields of an active connection are locked. */
  | 'active'
  /** The connection's scope and fields could not be read. */
  | 'unread';

/** What an entry means in this connection. */
export type Resolved =
  | {
      readonly fact: FileFact;
      /** It has to be looked up again once the mappings are stored. */
      readonly pending?: boolean;
      /** Without its direction to SuperOffice: that field gets its value from another connection. */
      readonly fed?: boolean;
    }
  | { readonly obstacle: FileObstacle; readonly details?: readonly string[] };

/** @param now what the connection has there; `undefined`: nothing of that kind */
export function resolve(entry: FileEntry, now: FileFact | undefined, target: FileTarget): Resolved {
  const { fact } = entry;
  switch (fact.kind) {
    case 'active':
      return now ? { fact } : { obstacle: 'no-actor' };
    case 'mapping':
      return resolvedMapping(entry, fact.mapping, target);
    case 'item':
      return resolvedItem(entry, fact.item, target);
    case 'default':
      return resolvedDefault(entry, fact, target);
    case 'order':
      return resolvedOrder(fact.keys, now);
    case 'scope':
      return resolvedScope(fact.scope, target);
    case 'value':
      return resolvedValue(entry, fact.value, target);
  }
}

/** Of the whole kind of records, or of one of its fields. */
function missing({ actor }: FileEntry, { snapshot }: FileTarget): Resolved {
  return { obstacle: snapshot.actors.some(({ type }) => type === actor) ? 'no-field' : 'no-actor' };
}

function mappedField({ actor, key }: FileEntry, { snapshot }: FileTarget): SyncMappedField | undefined {
  return snapshot.actors.find(({ type }) => type === actor)?.fields.find((each) => each.key === key);
}

function resolvedMapping(entry: FileEntry, wanted: SyncFieldMapping, target: FileTarget): Resolved {
  const field = mappedField(entry, target);
  if (!field) return missing(entry, target);
  const mapping = { ...wanted, showInSearch: wanted.showInSearch || field.identifier };
  const same = mapping.crmFieldKey === field.crmFieldKey;
  const unchanged = same && mapping.toErp === field.toErp && mapping.toSuperOffice === field.toSuperOffice;
  // What is stored may stay, even where it could not be stored anew.
  const obstacle = unchanged ? undefined : mappingObstacle(entry, field, mapping, target);
  if (obstacle) return obstacle;
  const fed = same && field.alreadyMapped && mapping.toSuperOffice && !field.toSuperOffice;
  return fed
    ? { fact: { kind: 'mapping', mapping: { ...mapping, toSuperOffice: false } }, fed }
    : { fact: { kind: 'mapping', mapping } };
}

function mappingObstacle(
  { actor }: FileEntry,
  field: SyncMappedField,
  { crmFieldKey, toErp, toSuperOffice }: SyncFieldMapping,
  { snapshot }: FileTarget,
): Resolved | undefined {
  if (crmFieldKey === '') return toErp || toSuperOffice ? { obstacle: 'no-mapping' } : undefined;
  if (toErp && field.access === 'read-only') return { obstacle: 'read-only' };
  const offered = actor && snapshot.crmFields.get(actor)?.find(({ key }) => key === crmFieldKey);
  if (!offered)
    return crmFieldKey === field.crmFieldKey ? undefined : { obstacle: 'no-crm-field', details: [crmFieldKey] };
  const pair = pairCompatibility(field.type, offered.type);
  if (!pair) return undefined;
  const impossible =
    !pair.offered ||
    (toErp && pair.toErp.grade === 'impossible') ||
    (toSuperOffice && pair.toSuperOffice.grade === 'impossible');
  if (impossible) return { obstacle: 'types', details: [offered.label] };
  return toErp && toSuperOffice && !pair.bothWays ? { obstacle: 'lossy', details: [offered.label] } : undefined;
}

export function listOf({ actor, key }: FileEntry, lists: SyncListMappings): SyncListMapping | undefined {
  return lists.lists.find(({ actorType, fieldKey }) => actorType === actor && fieldKey === key);
}

function resolvedItem(entry: FileEntry, item: FileName | null, target: FileTarget): Resolved {
  const list = listOf(entry, target.snapshot.lists);
  if (!list) {
    const field = mappedField(entry, target);
    if (!field) return missing(entry, target);
    return field.type === 'list' ? { fact: { kind: 'item', item }, pending: true } : { obstacle: 'no-list' };
  }
  if (!list.items.some(({ key }) => key === entry.item)) return { obstacle: 'no-item' };
  if (item === null) return { fact: { kind: 'item', item } };
  const named = (target.namedLists && listOf(entry, target.namedLists)?.crmItems) ?? list.crmItems;
  const id = found(item, named)?.id ?? found(item, list.crmItems)?.id;
  const present = list.crmItems.find((each) => each.id === id);
  return present ? { fact: { kind: 'item', item: present } } : { obstacle: 'no-crm-item', details: [item.name] };
}

/** The same one; else the only one of that name: another installation has other ids. */
function found(wanted: FileName, known: readonly FileName[]): FileName | undefined {
  const same = known.find(({ id }) => id === wanted.id);
  if (same && (same.name === wanted.name || wanted.name === '')) return same;
  const namesakes = known.filter(({ name }) => name === wanted.name);
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

type DefaultFact = Extract<FileFact, { kind: 'default' }>;

function resolvedDefault(entry: FileEntry, fact: DefaultFact, target: FileTarget): Resolved {
  const { actor, key } = entry;
  const field = target.snapshot.defaults.find((each) => each.actorType === actor && each.key === key);
  if (!field) return missing(entry, target);
  const obstacle = fact.value === null ? undefined : valueObstacle(field, fact.value, field.default.value);
  if (obstacle) return { obstacle };
  return { fact: { ...fact, mandatory: fact.mandatory || field.access === 'mandatory' } };
}

function valueObstacle(
  { type }: ConfigurationField | SyncFieldDefault,
  value: FileValue,
  stored: Parameters<typeof fileValue>[0],
): FileObstacle | undefined {
  const isPlaceholder = typeof value === 'object' && value !== null;
  if (type === 'password') {
    const present = fileValue(stored);
    const isSet = typeof present === 'object' && present !== null && present.secret;
    return isPlaceholder && value.secret === isSet ? undefined : 'secret';
  }
  if (isPlaceholder || value === null) return 'value';
  return (typeof value === 'boolean') === (type === 'checkbox') ? undefined : 'value';
}

function resolvedOrder(wanted: readonly string[], now: FileFact | undefined): Resolved {
  if (now?.kind !== 'order') return { obstacle: 'no-actor' };
  // Places stand for keys: what the file does not name stays behind the one that it follows now.
  const places = new Map(now.keys.map((key, place) => [key, place]));
  const named = wanted.flatMap((key) => places.get(key) ?? []);
  const keys = mergedOrder(named, [...places.values()]).flatMap((place) => now.keys[place] ?? []);
  return { fact: { kind: 'order', keys } };
}

function resolvedScope(scope: FileScope, { people = NO_PEOPLE, details }: FileTarget): Resolved {
  if (!details) return { obstacle: 'unread' };
  if (scope.everyone) return { fact: { kind: 'scope', scope } };
  const unknown: string[] = [];
  const known = (wanted: readonly FileName[], all: readonly FileName[]): readonly FileName[] =>
    wanted.flatMap((each) => {
      const one = found(each, all);
      if (!one) unknown.push(each.name || `#${each.id}`);
      return one ?? [];
    });
  const userGroups = known(scope.userGroups, people.userGroups);
  const associates = known(scope.associates, people.associates);
  // With fewer people than it names it would be another scope.
  if (unknown.length > 0) return { obstacle: 'no-person', details: unknown };
  if (userGroups.length + associates.length === 0) return { obstacle: 'value' };
  return { fact: { kind: 'scope', scope: { everyone: false, userGroups, associates } } };
}

function resolvedValue({ key }: FileEntry, value: FileValue, { details, snapshot }: FileTarget): Resolved {
  if (!details) return { obstacle: 'unread' };
  const field = details.fields.find((each) => each.key === key);
  if (!field || field.type === 'label') return { obstacle: 'no-field' };
  const stored = details.values.get(key);
  const obstacle = value === null ? (stored === undefined ? undefined : 'value') : valueObstacle(field, value, stored);
  if (obstacle) return { obstacle };
  if (value !== fileValue(stored) && field.type !== 'password') {
    if (field.access === 'read-only') return { obstacle: 'read-only' };
    if (snapshot.active) return { obstacle: 'active' };
  }
  return { fact: { kind: 'value', value } };
}
