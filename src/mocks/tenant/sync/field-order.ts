import type { ErpFieldRecord } from './sync-records.js';

/** The first read-only field of each actor is shown in search, whatever was decided. */
export function withIdentifierInSearch(fields: readonly ErpFieldRecord[]): readonly ErpFieldRecord[] {
  const seen = new Set<string>();
  return fields.map((field) => {
    if (field.access !== 'ReadOnly' || seen.has(field.actorType)) return field;
    seen.add(field.actorType);
    return field.showInSearch ? field : { ...field, showInSearch: true };
  });
}

/**
 * One field of an actor a step further in its order.
 *
 * @param fields of all actors
 * @param order ids of the actor's fields by rank; their ranks are 1, 2, 3, … afterwards
 * @param step 1 = down, -1 = up
 */
export function fieldsWithStep(
  fields: readonly ErpFieldRecord[],
  order: readonly number[],
  id: number,
  step: number,
): readonly ErpFieldRecord[] {
  const from = order.indexOf(id);
  const to = Math.min(Math.max(from + step, 0), order.length - 1);
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, id);
  const ranks = new Map(moved.map((each, index) => [each, index + 1]));
  return fields.map((field) => ({ ...field, rank: ranks.get(field.id) ?? field.rank }));
}
