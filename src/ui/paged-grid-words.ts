import type { Localize } from '../core/localize.js';
import type { grid } from '../locales/en/grid.js';
import type { ColumnSet } from './paged-grid-cells.js';
import type { CopyOutcome } from './paged-grid-copy.js';
import type { PagedGridColumn } from './paged-grid-model.js';

type GridWords = Localize<typeof grid>;

/** How wide a column is now, or in which place. */
export function arrangedText<Row>(
  localize: GridWords,
  changed: 'width' | 'place',
  { key, label }: PagedGridColumn<Row>,
  { drawn }: ColumnSet<Row>,
): string {
  const place = drawn.findIndex(({ column }) => column.key === key);
  const number = (value: number): string => localize.number(value);
  return changed === 'width'
    ? localize.term('gridColumnResized', label, number(drawn[place]?.width ?? 0))
    : localize.term('gridColumnMoved', label, number(place + 1), number(drawn.length));
}

/** `undefined`: nothing is to be said. */
export function copiedText(localize: GridWords, outcome: CopyOutcome): string | undefined {
  if (outcome === 'nothing') return undefined;
  if (outcome === 'cell') return localize.term('gridCellCopied');
  if (outcome === 'failed') return localize.term('gridCopyRefused');
  return localize.term('gridCopied', outcome.rows, localize.number(outcome.rows));
}
