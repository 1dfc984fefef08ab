import type { SyncRankedField } from '../../../backend/index.js';

export function idsOf(fields: readonly SyncRankedField[]): readonly number[] {
  return fields.map(({ id }) => id);
}

/** The fields in the order of `ids`, which are theirs. */
export function inOrder(fields: readonly SyncRankedField[], ids: readonly number[]): readonly SyncRankedField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return ids.map((id) => byId.get(id)).filter((field) => field !== undefined);
}

/**
 * Whether an order can be what single steps on the shortest way from one order to another have left behind: of any two
 * fields, the one that comes first does so before or after, too. Otherwise somebody else has moved something.
 */
export function isBetween(before: readonly number[], after: readonly number[], now: readonly number[]): boolean {
  const places = (ids: readonly number[]): ReadonlyMap<number, number> => new Map(ids.map((id, place) => [id, place]));
  const [old, wanted] = [places(before), places(after)];
  const same =
    now.length === old.size && now.length === wanted.size && now.every((id) => old.has(id) && wanted.has(id));
  const isFirst = (order: ReadonlyMap<number, number>, a: number, b: number): boolean =>
    (order.get(a) ?? 0) < (order.get(b) ?? 0);
  return (
    same && now.every((a, place) => now.slice(place + 1).every((b) => isFirst(old, a, b) || isFirst(wanted, a, b)))
  );
}
