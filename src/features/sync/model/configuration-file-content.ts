import { isNewSecret, type ConfigurationValue, type SyncConnectionDetails } from '../../../backend/index.js';
import { NO_PEOPLE, type People } from '../../../core/people.js';
import type { ConfigurationSnapshot } from './configuration-snapshot.js';
import {
  CONFIGURATION_FORMAT,
  CONFIGURATION_VERSION,
  FILE_ACTORS,
  isFileActor,
  type ConfigurationFile,
  type FileActorType,
  type FileConfiguration,
  type FileDefault,
  type FileName,
  type FileScope,
  type FileSource,
  type FileValue,
} from './configuration-file-schema.js';

/** A connection as far as a file can hold it. */
export interface FileSubject {
  readonly snapshot: ConfigurationSnapshot;
  /** Absent: scope and configuration fields are left out. */
  readonly details?: SyncConnectionDetails | undefined;
  /** Whom a scope can name. */
  readonly people?: People | undefined;
}

/** The file of a connection: it remembers what it was written from, so that both sides' changes can be told apart. */
export function configurationFileOf(subject: FileSubject, source: FileSource, language: string): ConfigurationFile {
  const configuration = configurationOf(subject);
  return {
    format: CONFIGURATION_FORMAT,
    version: CONFIGURATION_VERSION,
    language,
    connection: source,
    configuration,
    base: configuration,
  };
}

/**
 * What a connection has, in an order that does not depend on who asks: by kind of records, then by key. What only a
 * later version knows is left out.
 */
export function configurationOf({ snapshot, details, people = NO_PEOPLE }: FileSubject): FileConfiguration {
  return {
    ...(details && {
      scope: scopeOf(details, people),
      values: [...details.fields]
        .filter(({ type }) => type !== 'label')
        .map(({ key }) => ({ key, value: fileValue(details.values.get(key)) }))
        .sort(byKey),
    }),
    actors: actorsOf(snapshot),
    lists: listsOf(snapshot),
    defaults: defaultsOf(snapshot),
    ...(snapshot.orders && { order: ordersOf(snapshot.orders) }),
  };
}

/** The stored secret itself is known to nobody here, and one that was just typed in is left out. */
export function fileValue(value: ConfigurationValue | undefined): FileValue {
  if (value === undefined) return null;
  if (isNewSecret(value)) return { secret: true };
  return typeof value === 'object' ? { secret: value.isSet } : value;
}

/** By code unit: the same on every computer, whatever its language. */
function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function byActor<Each>(entries: Iterable<readonly [FileActorType, Each]>): readonly (readonly [FileActorType, Each])[] {
  const known = new Map(entries);
  return FILE_ACTORS.flatMap((type) => {
    const each = known.get(type);
    return each === undefined ? [] : [[type, each] as const];
  });
}

function actorsOf({ actors }: ConfigurationSnapshot): NonNullable<FileConfiguration['actors']> {
  const known = actors.flatMap((actor) => (isFileActor(actor.type) ? [[actor.type, actor] as const] : []));
  return byActor(known).map(([type, { active, fields }]) => ({
    type,
    active,
    fields: fields
      // Of what is gone, and was not mapped, nothing is left to be kept.
      .filter(({ missingInErp, crmFieldKey }) => !missingInErp || crmFieldKey !== '')
      .map(({ key, crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch }) => ({
        key,
        crmField: crmFieldKey,
        toSuperOffice,
        toErp,
        showInErpTab,
        showInSearch,
      }))
      .sort(byKey),
  }));
}

function listsOf({ lists }: ConfigurationSnapshot): NonNullable<FileConfiguration['lists']> {
  const found = lists.lists.flatMap((list) => {
    // Without its key nobody could find the field again.
    if (list.fieldKey === '' || !isFileActor(list.actorType)) return [];
    const names = new Map(list.crmItems.map(({ id, name }) => [id, name]));
    const items = list.items.map(({ key, crmItemId }) => ({
      key,
      crmItem: crmItemId === 0 ? null : { id: crmItemId, name: names.get(crmItemId) ?? '' },
    }));
    return [{ actor: list.actorType, field: list.fieldKey, items: items.sort(byKey) }];
  });
  return FILE_ACTORS.flatMap((type) =>
    found.filter(({ actor }) => actor === type).sort((a, b) => byKey({ key: a.field }, { key: b.field })),
  );
}

function defaultsOf({ defaults }: ConfigurationSnapshot): NonNullable<FileConfiguration['defaults']> {
  const found = new Map<FileActorType, FileDefault[]>();
  for (const { actorType, key, type, missingInErp, default: one } of defaults) {
    if (!isFileActor(actorType) || type === 'label') continue;
    const none = one.value === undefined && !one.askUser && !one.mandatory;
    if (missingInErp && none) continue;
    const { askUser, mandatory } = one;
    const fields = found.get(actorType) ?? [];
    fields.push({ key, value: fileValue(one.value), askUser, mandatory });
    found.set(actorType, fields);
  }
  return byActor(found).map(([actor, fields]) => ({ actor, fields: fields.sort(byKey) }));
}

function ordersOf(orders: NonNullable<ConfigurationSnapshot['orders']>): NonNullable<FileConfiguration['order']> {
  const known = [...orders].flatMap(([type, fields]) => (isFileActor(type) ? [[type, fields] as const] : []));
  return byActor(known).map(([actor, fields]) => ({ actor, fields: fields.map(({ key }) => key) }));
}

function scopeOf({ connection: { scope } }: SyncConnectionDetails, people: People): FileScope {
  if (scope.everyone) return { everyone: true };
  const named = (ids: readonly number[], known: readonly FileName[]): FileName[] =>
    [...ids].sort((a, b) => a - b).map((id) => ({ id, name: known.find((each) => each.id === id)?.name ?? '' }));
  return {
    everyone: false,
    userGroups: named(scope.userGroupIds, people.userGroups),
    associates: named(scope.associateIds, people.associates),
  };
}
