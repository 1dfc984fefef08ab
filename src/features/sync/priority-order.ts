import type { SyncPriorities } from '../../backend/index.js';
import { moved } from '../../ui/reorder.js';

/** SuperOffice itself in the order of synchronisation. */
export const SUPEROFFICE_ID = 0;

export function idsOf(items: SyncPriorities): readonly number[] {
  return items.map(({ id }) => id);
}

export function sameOrder(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** The items in the order of `ids`, which are theirs. */
export function inOrder(items: SyncPriorities, ids: readonly number[]): SyncPriorities {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
}

/**
 * My order of what is there now: what has gone is left out, and what is new stands behind the one that it follows there.
 *
 * @param present what is there now, in its order
 */
export function mergedOrder(mine: readonly number[], present: readonly number[]): readonly number[] {
  let order: readonly number[] = mine.filter((id) => present.includes(id));
  present.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = present[index - 1];
    const at = before === undefined ? 0 : order.indexOf(before) + 1;
    order = moved([...order, id], order.length, at);
  });
  return order;
}
