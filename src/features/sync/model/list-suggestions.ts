import type { CrmListItem, SyncListMapping } from '../../../backend/index.js';
import { listWords } from './list-suggestions-words.js';
import { groupsByName, type NamedThing } from './suggestions-names.js';
import { bestPairs, confidenceOf } from './suggestions-pairs.js';
import type { SuggestionEvidence } from './suggestions.js';

export interface ListSuggestion {
  /** Of the ERP system's item. */
  readonly itemKey: string;
  readonly crmItemId: number;
  /** More than 0, at most 1. */
  readonly confidence: number;
  /** The strongest first; never empty. */
  readonly evidence: readonly SuggestionEvidence[];
}

/** Ids of the two systems have nothing to do with each other: SuperOffice's name stands for the key. */
const asTarget = ({ name }: CrmListItem): NamedThing => ({ key: name, label: name });

/**
 * For items without a counterpart: items of SuperOffice's list that are free, each at most once. `key`: the ERP item's
 * key is the name of SuperOffice's.
 *
 * @param chosen edits that are not stored yet, by key of the item: id of SuperOffice's item, 0 = none. Items that are
 * left out are as they are stored.
 */
export function suggestItems(list: SyncListMapping, chosen: ReadonlyMap<string, number>): readonly ListSuggestion[] {
  const current = list.items.map(({ key, crmItemId }) => chosen.get(key) ?? crmItemId);
  const used = new Set(current);
  const items = list.items.filter((_item, at) => current[at] === 0);
  const free = list.crmItems.filter(({ id }) => id !== 0 && !used.has(id));
  const crmItems = [...new Map(free.map((item) => [item.id, item])).values()];
  const sources = items.map(({ key, name }): NamedThing => ({ key, label: name || key }));
  const groups = [...groupsByName(sources, crmItems.map(asTarget), ({ label }) => listWords(label))].flat();
  const candidates = groups.map(({ lefts, rights }) => ({
    lefts,
    rights: rights.map(({ right, evidence, likeness }) => ({
      right,
      evidence,
      confidence: confidenceOf(evidence, likeness),
    })),
  }));
  const best = bestPairs(
    candidates,
    items.map(({ key }) => key),
    crmItems.map(({ id }) => String(id)),
  );
  return [...best]
    .sort((one, other) => one.left - other.left)
    .flatMap(({ left, right, confidence, evidence }) => {
      const item = items[left];
      const crm = crmItems[right];
      return item && crm ? [{ itemKey: item.key, crmItemId: crm.id, confidence, evidence }] : [];
    });
}
