import type { GridLayout } from './paged-grid-model.js';

/** A layout that a store kept, without what this version does not know; `undefined` when it is none. */
export function readLayout(value: unknown, isColumn: (key: unknown) => boolean): GridLayout | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { order, hidden, widths } = value as Partial<Record<keyof GridLayout, unknown>>;
  if (!Array.isArray(order) || !Array.isArray(hidden) || typeof widths !== 'object' || widths === null) {
    return undefined;
  }
  const isKnown = (key: unknown): key is string => typeof key === 'string' && isColumn(key);
  const entries = Object.entries(widths).filter(
    (entry): entry is [string, number] => isKnown(entry[0]) && typeof entry[1] === 'number' && entry[1] > 0,
  );
  return { order: order.filter(isKnown), hidden: hidden.filter(isKnown), widths: Object.fromEntries(entries) };
}
