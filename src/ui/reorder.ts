/** Arithmetic of lists whose order is changed. Indexes count from 0, positions that people read from 1. */

/** Pixels from an edge of the scrolling box in which a drag scrolls it. */
const EDGE = 48;
/** Pixels a second, at the edge itself and beyond. */
const FASTEST = 1200;

/** Where a row that is drawn stands in the window, in pixels. */
export interface RowPlace {
  /** In the list of the rows that can be seen. */
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** The list with one item at another index; an index outside counts as the nearest end. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const last = list.length - 1;
  const target = Math.max(0, Math.min(last, to));
  if (from < 0 || from > last || from === target) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, target), ...list.slice(from, from + 1), ...others.slice(target)];
}

/**
 * The index that the item at `from` gets when it is dropped at `y`.
 *
 * @param places of the rows that are drawn, from top to bottom; rows may be missing between them
 */
export function targetIndex(y: number, places: readonly RowPlace[], from: number): number {
  const below = places.find(({ top, bottom }) => y < (top + bottom) / 2);
  const gap = below ? below.index : (places.at(-1)?.index ?? from) + 1;
  // Taken out, it leaves the places after its own one lower.
  return gap > from ? gap - 1 : gap;
}

/** The index of the position that was typed (1 to `count`); what is above is the last. `undefined`: no position. */
export function typedIndex(text: string, count: number): number | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  const position = Number(text);
  return position < 1 ? undefined : Math.min(position, count) - 1;
}

/** Pixels a second by which a drag at `y` scrolls a box that is seen from `top` to `bottom`; negative: up. */
export function scrollSpeed(y: number, top: number, bottom: number): number {
  // In a box that is hardly higher than its edges there must be a place to rest.
  const edge = Math.min(EDGE, (bottom - top) / 4);
  if (edge <= 0) return 0;
  const up = Math.min(1, Math.max(0, (top + edge - y) / edge));
  const down = Math.min(1, Math.max(0, (y - (bottom - edge)) / edge));
  return (down - up) * FASTEST;
}
