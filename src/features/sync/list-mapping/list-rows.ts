import type { SyncListMapping } from '../../../backend/index.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { suggestItems, type ListSuggestion } from '../model/list-suggestions.js';

/** By key of the ERP item: the id of SuperOffice's item, 0 = none. */
export type ItemChoices = ReadonlyMap<string, number>;
/** By id of the field: what is chosen and not stored. */
export type ListEdits = ReadonlyMap<number, ItemChoices>;

export const NO_CHOICES: ItemChoices = new Map();

/**
 * duplicate: the same SuperOffice item is chosen for others, too · gone: what is chosen is not in SuperOffice's list
 */
export type ItemState = 'mapped' | 'unmapped' | 'duplicate' | 'gone';

/** An item of an ERP list, as the user has it now. */
export interface ItemRow {
  readonly key: string;
  readonly name: string;
  /** 0 = none. */
  readonly crmItemId: number;
  /** What is stored. */
  readonly storedId: number;
  readonly state: ItemState;
  /** Of duplicates: names of the other items with the same counterpart. */
  readonly others: readonly string[];
  readonly suggestion: ListSuggestion | undefined;
}

export interface ListCounts {
  readonly unmapped: number;
  readonly problems: number;
  readonly changed: number;
}

/** Where an item is. */
export interface ItemPlace {
  readonly fieldId: number;
  readonly itemKey: string;
}

/** A list with its rows. */
export interface ListRows {
  readonly list: SyncListMapping;
  readonly rows: readonly ItemRow[];
}

export const isProblem = ({ state }: ItemRow): boolean => state === 'duplicate' || state === 'gone';
export const isUnmapped = ({ state }: ItemRow): boolean => state === 'unmapped';
export const isChanged = ({ crmItemId, storedId }: ItemRow): boolean => crmItemId !== storedId;

export function grouped<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** The items of a list in its order, with what is chosen for them. */
export function rowsOf(list: SyncListMapping, choices: ItemChoices): readonly ItemRow[] {
  const present = new Set(list.crmItems.map(({ id }) => id));
  const chosen = list.items.map((item) => ({ ...item, now: choices.get(item.key) ?? item.crmItemId }));
  const uses = grouped(chosen, ({ now }) => now);
  const suggestions = new Map(suggestItems(list, choices).map((suggestion) => [suggestion.itemKey, suggestion]));
  return chosen.map(({ key, name, crmItemId, now }) => {
    const others = now === 0 ? [] : (uses.get(now) ?? []).filter((other) => other.key !== key);
    return {
      key,
      name,
      crmItemId: now,
      storedId: crmItemId,
      state: now === 0 ? 'unmapped' : others.length > 0 ? 'duplicate' : present.has(now) ? 'mapped' : 'gone',
      others: others.map((other) => other.name || other.key),
      suggestion: now === 0 ? suggestions.get(key) : undefined,
    };
  });
}

export function countsOf(rows: readonly ItemRow[]): ListCounts {
  return {
    unmapped: rows.filter(isUnmapped).length,
    problems: rows.filter(isProblem).length,
    changed: rows.filter(isChanged).length,
  };
}

/** Duplicates that the user has made: what was stored that way already need not be mended before something else. */
export function ownDuplicates(rows: readonly ItemRow[]): readonly ItemRow[] {
  const mine = new Set(rows.filter(isChanged).map(({ crmItemId }) => crmItemId));
  return rows.filter(({ state, crmItemId }) => state === 'duplicate' && mine.has(crmItemId));
}

/** The first of them. */
export function firstDoubled(lists: readonly ListRows[]): ItemPlace | undefined {
  for (const { list, rows } of lists) {
    const [first] = ownDuplicates(rows);
    if (first) return { fieldId: list.fieldId, itemKey: first.key };
  }
  return undefined;
}

/** Items that a suggestion is there for. @param threshold how sure it is at least */
export function withSuggestion(
  rows: readonly ItemRow[],
  shown: readonly string[],
  threshold: number,
): readonly ItemRow[] {
  const visible = new Set(shown);
  return rows.filter(({ key, suggestion }) => suggestion && suggestion.confidence >= threshold && visible.has(key));
}

/** What is to be looked at next: what is wrong comes before what is missing. */
export function nextKind(lists: readonly ListRows[]): 'problem' | 'unmapped' | undefined {
  const rows = lists.flatMap((each) => each.rows);
  if (rows.some(isProblem)) return 'problem';
  return rows.some(isUnmapped) ? 'unmapped' : undefined;
}

/** The list that a place is about. */
export function listAt(lists: readonly ListRows[], place: ConfigurationPlace | undefined): ListRows | undefined {
  if (place?.kind !== 'list-mapping') return undefined;
  return lists.find(
    ({ list }) =>
      (place.fieldKey === undefined || place.fieldKey === list.fieldKey) &&
      (place.actorType === undefined || place.actorType === list.actorType),
  );
}

/** The next item that is wanted, behind `from` and from the beginning again. */
export function nextPlace(
  lists: readonly ListRows[],
  from: ItemPlace | undefined,
  wanted: (row: ItemRow) => boolean,
): ItemPlace | undefined {
  const all = lists.flatMap(({ list, rows }) => rows.map((row) => ({ fieldId: list.fieldId, row })));
  const at = all.findIndex(({ fieldId, row }) => fieldId === from?.fieldId && row.key === from.itemKey);
  const found = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({ row }) => wanted(row));
  return found && { fieldId: found.fieldId, itemKey: found.row.key };
}
