import type { SyncListMapping, SyncListMappings } from '../../../backend/index.js';
import { NO_CHOICES, type ItemChoices, type ListEdits } from './list-rows.js';

/** An item that two people have given different counterparts. */
export interface ContestedItem {
  readonly key: string;
  readonly list: SyncListMapping;
  readonly itemName: string;
  /** Ids of SuperOffice's items; 0 = none. */
  readonly mine: number;
  readonly theirs: number;
}

/** What of mine meets what is stored by now. */
export interface ListConflict {
  readonly theirs: SyncListMappings;
  readonly contested: readonly ContestedItem[];
  /** Names of fields in whose lists only the other one has changed something. */
  readonly taken: readonly string[];
}

/** Names an item in all of the lists. */
export function itemId(fieldId: number, itemKey: string): string {
  return `${fieldId} ${itemKey}`;
}

function storedIn({ lists }: SyncListMappings): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(({ fieldId, items }) => items.map((item) => [itemId(fieldId, item.key), item.crmItemId] as const)),
  );
}

/** The edits with one more. What is as it is stored is no edit. */
export function withChoice(edits: ListEdits, list: SyncListMapping, itemKey: string, crmItemId: number): ListEdits {
  const item = list.items.find(({ key }) => key === itemKey);
  if (!item) return edits;
  const choices = new Map(edits.get(list.fieldId));
  if (item.crmItemId === crmItemId) choices.delete(itemKey);
  else choices.set(itemKey, crmItemId);
  const next = new Map(edits);
  if (choices.size > 0) next.set(list.fieldId, choices);
  else next.delete(list.fieldId);
  return next;
}

/** The edits on what is stored by now: without those that are stored, and those of items that have gone. */
export function rebased(edits: ListEdits, { lists }: SyncListMappings, without?: ReadonlySet<string>): ListEdits {
  let next: ListEdits = new Map();
  for (const list of lists) {
    for (const [itemKey, crmItemId] of edits.get(list.fieldId) ?? NO_CHOICES) {
      if (!without?.has(itemId(list.fieldId, itemKey))) next = withChoice(next, list, itemKey, crmItemId);
    }
  }
  return next;
}

/** Compares what was stored when the edits were made with what is stored now. */
export function conflictOf(base: SyncListMappings, edits: ListEdits, theirs: SyncListMappings): ListConflict {
  const before = storedIn(base);
  const changed = theirs.lists.map((list) => {
    const choices: ItemChoices = edits.get(list.fieldId) ?? NO_CHOICES;
    const items = list.items.filter(({ key, crmItemId }) => before.get(itemId(list.fieldId, key)) !== crmItemId);
    return { list, choices, items };
  });
  return {
    theirs,
    contested: changed.flatMap(({ list, choices, items }) =>
      items.flatMap(({ key, name, crmItemId }) => {
        const mine = choices.get(key);
        if (mine === undefined || mine === crmItemId) return [];
        return { key: itemId(list.fieldId, key), list, itemName: name || key, mine, theirs: crmItemId };
      }),
    ),
    taken: changed
      .filter(({ choices, items }) => items.some(({ key }) => !choices.has(key)))
      .map(({ list }) => list.fieldLabel || list.erpListName),
  };
}

/** What the service said of the items of a list, by key. */
export function itemErrors(
  fieldErrors: Readonly<Record<string, string | undefined>>,
  fieldId: number,
): ReadonlyMap<string, string> {
  const start = `items.${fieldId}.`;
  const errors = new Map<string, string>();
  for (const [name, text] of Object.entries(fieldErrors)) {
    if (name.startsWith(start) && text) errors.set(name.slice(start.length), text);
  }
  return errors;
}
