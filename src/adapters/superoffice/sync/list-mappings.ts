import * as v from 'valibot';
import {
  BackendError,
  type CallOptions,
  type CrmListItem,
  type SyncListChanges,
  type SyncListMapping,
  type SyncListMappings,
} from '../../../backend/index.js';
import { notFound } from '../errors.js';
import { isUnhelpful } from '../refusals.js';
import { invalid, withFieldNames } from '../field-errors.js';
import { mapLimited } from '../limited.js';
import { mdoList } from '../mdo-list.js';
import {
  listMappingContainer,
  type ListMappingCarrier,
  type ListMappingContainer,
} from '../wire/sync-mapping-carriers.js';
import { toActorType } from './actor-types.js';
import { readErpFields, type ErpFieldRow } from './erp-fields.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { listOf, type ListReference } from './list-reference.js';

const AT_ONCE = 4;

/** What the container itself does not tell. */
interface Surroundings {
  readonly fields: ReadonlyMap<number, ErpFieldRow>;
  /** By field id; lists that nobody gives are not in it. */
  readonly crmItems: ReadonlyMap<number, readonly CrmListItem[]>;
}

export async function readListMappings(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<SyncListMappings> {
  const container = await readContainer(agent, connectionId, false, options);
  return toListMappings(container, await readSurroundings(agent, connectionId, container, options));
}

/** Calls for the same connection must not overlap. It can be aborted until it writes. */
export async function saveListMappings(
  agent: ErpSyncAgent,
  connectionId: number,
  changes: SyncListChanges,
  { signal, language, revision }: CallOptions & { readonly revision?: string | undefined } = {},
): Promise<SyncListMappings> {
  const options = { signal, language };
  // As it is stored: names go back with the container, and must not come back in one language only.
  const stored = await readContainer(agent, connectionId, true, options);
  if (revision !== undefined && listRevision(stored) !== revision) {
    // Saved before, and the answer got lost.
    if (isStored(stored, changes)) return readListMappings(agent, connectionId, options);
    throw new BackendError('conflict', 'The list mapping was changed since it was read.');
  }
  // Read before the save: what was written must not look as if it was not, only because this could not be read.
  const surroundings = await readSurroundings(agent, connectionId, stored, options);
  check(stored, surroundings, changes);
  const parameters = { ListMapping: withChanges(stored, changes, surroundings) };
  signal?.throwIfAborted();
  const call = { name: 'SaveConnectionListMappings', parameters, answer: listMappingContainer, slow: true };
  const saved = await withFieldNames(
    (parameter) => fieldOf(parameter, changes),
    () => agent.call(call, { language }),
  );
  return toListMappings(saved, surroundings);
}

async function readContainer(
  agent: ErpSyncAgent,
  connectionId: number,
  raw: boolean,
  options?: CallOptions,
): Promise<ListMappingContainer> {
  const name = 'GetConnectionListMappings';
  const parameters = { ErpConnectionId: connectionId };
  const answer = v.nullish(listMappingContainer, null);
  const container = await agent.call({ name, parameters, answer, slow: true, raw }, options);
  if (!container) throw notFound(`ErpSync/${name}`, `sync connection ${connectionId}`);
  return container;
}

async function readSurroundings(
  agent: ErpSyncAgent,
  connectionId: number,
  { ErpListItemMappings: lists }: ListMappingContainer,
  options?: CallOptions,
): Promise<Surroundings> {
  if (lists.length === 0) return { fields: new Map(), crmItems: new Map() };
  const fields = new Map((await readErpFields(agent, connectionId, options)).map((field) => [field.id, field]));
  const read = rememberedLists(agent, options);
  const items = await mapLimited(lists, AT_ONCE, async (list) => {
    const found = await firstOf(candidates(list, fields.get(list.ErpFieldId)), read);
    return found ? [[list.ErpFieldId, found] as const] : [];
  });
  return { fields, crmItems: new Map(items.flat()) };
}

/** The field's own reference is documented; which property of the list's carrier is its name is not. */
function candidates({ CrmList }: ListMappingCarrier, field: ErpFieldRow | undefined): readonly ListReference[] {
  const named = [CrmList?.Type ?? '', CrmList?.Name ?? ''].filter((name) => name !== '');
  return [listOf(field?.listReference ?? '') ?? [], named.map((name) => ({ name, additionalInfo: '' }))].flat();
}

type ReadList = (list: ListReference) => Promise<readonly CrmListItem[] | undefined>;

async function firstOf(lists: readonly ListReference[], read: ReadList): Promise<readonly CrmListItem[] | undefined> {
  for (const list of lists) {
    const items = await read(list);
    if (items !== undefined) return items;
  }
  return undefined;
}

/** Several fields often have the same list. `undefined`: there is no such list, or not for us. */
function rememberedLists(agent: ErpSyncAgent, options?: CallOptions): ReadList {
  const known = new Map<string, ReturnType<ReadList>>();
  const read: ReadList = async ({ name, additionalInfo }) => {
    try {
      const items = await mdoList(agent.client, name, options, additionalInfo);
      return items?.map(({ Id, Name }) => ({ id: Id, name: Name }));
    } catch (thrown) {
      if (isUnhelpful(thrown)) return undefined;
      throw thrown;
    }
  };
  return (list) => {
    const key = JSON.stringify(list);
    const reading = known.get(key) ?? read(list);
    known.set(key, reading);
    return reading;
  };
}

function toListMappings(container: ListMappingContainer, surroundings: Surroundings): SyncListMappings {
  return {
    lists: container.ErpListItemMappings.map((list) => toListMapping(list, surroundings)),
    revision: listRevision(container),
  };
}

function toListMapping(list: ListMappingCarrier, { fields, crmItems }: Surroundings): SyncListMapping {
  const fieldId = list.ErpFieldId;
  const field = fields.get(fieldId);
  const actorType = toActorType(list.ErpActorTypeName);
  return {
    fieldId,
    fieldKey: field?.key ?? '',
    fieldLabel: field?.label ?? list.ErpListName,
    actorType: actorType === 'unknown' ? (field?.actorType ?? actorType) : actorType,
    erpListName: list.ErpListName,
    crmListName: list.CrmList?.Name || list.CrmList?.Type || '',
    items: list.ErpCrmListItemMappings.map(({ ErpListItemId, ErpListItemName, CrmListItem }) => ({
      key: ErpListItemId,
      name: ErpListItemName || ErpListItemId,
      crmItemId: CrmListItem?.Id ?? 0,
    })),
    crmItems: withUsed(crmItems.get(fieldId) ?? [], list),
  };
}

/** An item that is gone from the list still has its name where it is used. */
function withUsed(items: readonly CrmListItem[], list: ListMappingCarrier): readonly CrmListItem[] {
  const all = new Map(items.filter(({ id }) => id !== 0).map((item) => [item.id, item]));
  for (const { CrmListItem } of list.ErpCrmListItemMappings) {
    if (CrmListItem && CrmListItem.Id !== 0 && !all.has(CrmListItem.Id)) {
      all.set(CrmListItem.Id, { id: CrmListItem.Id, name: CrmListItem.Name });
    }
  }
  return [...all.values()];
}

/** Which items are there, and what they are; no names, they depend on the language. */
function listRevision({ ErpListItemMappings }: ListMappingContainer): string {
  return JSON.stringify(
    ErpListItemMappings.map(({ ErpFieldId, ErpCrmListItemMappings }) => [
      ErpFieldId,
      ErpCrmListItemMappings.map(({ ErpListItemId, CrmListItem }) => [ErpListItemId, CrmListItem?.Id ?? 0]),
    ]),
  );
}

function isStored({ ErpListItemMappings }: ListMappingContainer, changes: SyncListChanges): boolean {
  return [...changes].every(([fieldId, items]) => {
    const list = ErpListItemMappings.find(({ ErpFieldId }) => ErpFieldId === fieldId);
    const present = new Map(
      list?.ErpCrmListItemMappings.map(({ ErpListItemId, CrmListItem }) => [ErpListItemId, CrmListItem?.Id ?? 0]),
    );
    return [...items].every(([key, id]) => present.get(key) === id);
  });
}

/**
 * The service's own check is not documented; what names nothing never leaves, and neither does what would change two
 * lists that the service gives one number.
 */
function check(
  { ErpListItemMappings }: ListMappingContainer,
  { crmItems }: Surroundings,
  changes: SyncListChanges,
): void {
  const errors: Record<string, string> = {};
  for (const [fieldId, items] of changes) {
    const [list, another] = ErpListItemMappings.filter(({ ErpFieldId }) => ErpFieldId === fieldId);
    const known = crmItems.get(fieldId);
    const offered = list && known && withUsed(known, list);
    for (const [key, id] of items) {
      const isItem = list?.ErpCrmListItemMappings.some(({ ErpListItemId }) => ErpListItemId === key) ?? false;
      // Of a list that nobody gives, only the service can judge.
      const isOffered = id === 0 || !offered || offered.some((item) => item.id === id);
      if (!isItem || !isOffered || another) errors[`items.${fieldId}.${key}`] = 'There is no such item.';
    }
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function withChanges(
  container: ListMappingContainer,
  changes: SyncListChanges,
  { crmItems }: Surroundings,
): ListMappingContainer {
  const ErpListItemMappings = container.ErpListItemMappings.map((list) => {
    const items = changes.get(list.ErpFieldId);
    if (!items) return list;
    const ErpCrmListItemMappings = list.ErpCrmListItemMappings.map((item) => {
      const id = items.get(item.ErpListItemId) ?? item.CrmListItem?.Id ?? 0;
      // "(No Selection)" is `null`; what stays goes back as it came.
      if (id === (item.CrmListItem?.Id ?? 0)) return item;
      const Name = crmItems.get(list.ErpFieldId)?.find((each) => each.id === id)?.name ?? '';
      return { ...item, CrmListItem: id === 0 ? null : { Id: id, Name } };
    });
    return { ...list, ErpCrmListItemMappings };
  });
  return { ...container, ErpListItemMappings };
}

/** `ErpListItemMappings[17].ErpCrmListItemMappings[2]` → `items.17.2`. */
function fieldOf(parameter: string, changes: SyncListChanges): string | undefined {
  const key = /ErpCrmListItemMappings\[(.*?)\](?:\.\w+)?$/s.exec(parameter)?.[1];
  if (key === undefined) return undefined;
  const said = /ErpListItemMappings\[(\d+)\]\./.exec(parameter)?.[1];
  const fieldId = said ?? [...changes].find(([, items]) => items.has(key))?.[0];
  return fieldId === undefined ? undefined : `items.${fieldId}.${key}`;
}
