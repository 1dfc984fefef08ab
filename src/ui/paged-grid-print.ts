/** Rows that are printed, from the first on. */
export interface PrintedRange {
  readonly first: number;
  readonly length: number;
}

/** A browser lays out all of them at once. */
const MOST = 1000;

/** The known rows that follow each other around a row: paper has no room for those that would have to be read first. */
export function printedRange(count: number, around: number, isKnown: (index: number) => boolean): PrintedRange {
  if (around >= count || !isKnown(around)) return { first: 0, length: 0 };
  let first = around;
  while (first > 0 && around - first < MOST / 2 && isKnown(first - 1)) first -= 1;
  let end = around + 1;
  while (end < count && end - first < MOST && isKnown(end)) end += 1;
  return { first, length: end - first };
}
