/** A column of `<quotesync-data-grid>`. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** The cell as text: for sorting, searching, the tooltip, and as the cell itself without `render`. */
  readonly text: (row: Row) => string;
  /** The cell as a template. */
  readonly render?: (row: Row) => unknown;
  /** A CSS grid track; default `minmax(0, 1fr)`. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  /** Default true. */
  readonly sortable?: boolean;
  /** In place of comparing the texts. */
  readonly compare?: (a: Row, b: Row) => number;
  /** The column that names the row. */
  readonly rowHeader?: boolean;
  /** Its place in the two lines of a narrow grid: one `primary`, at most two `secondary`; default `hidden`. */
  readonly compact?: 'primary' | 'secondary' | 'hidden';
}

export interface GridRowState {
  /** Present, but not what the list is about. */
  readonly muted?: boolean;
  /** Something is being done to it. */
  readonly busy?: boolean;
}

export type SortDirection = 'ascending' | 'descending' | 'none';

/** A stable sort in the order of the language; numbers inside texts count as numbers. */
export function sortRows<Row>(
  rows: readonly Row[],
  column: GridColumn<Row> | undefined,
  direction: SortDirection,
  language: string,
): readonly Row[] {
  if (!column || direction === 'none') return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  if (column.compare) {
    const { compare } = column;
    return [...rows].sort((a, b) => sign * compare(a, b));
  }
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  // Texts are made once a row, not once a comparison.
  return rows
    .map((row) => ({ row, text: column.text(row) }))
    .sort((a, b) => sign * collator.compare(a.text, b.text))
    .map(({ row }) => row);
}

/** Where the keyboard is: row −1 is the header. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into view. */
  readonly page: number;
  readonly rtl: boolean;
}

/** Where a key leads (APG grid pattern), or `undefined` when it is not one of the grid's. */
export function movedPosition(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPosition,
  { rows, columns, page, rtl }: GridExtent,
): GridPosition | undefined {
  const far = ctrlKey || metaKey;
  const at = (r: number, c: number): GridPosition => ({
    row: Math.max(-1, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column + (rtl ? 1 : -1));
    case 'ArrowRight':
      return at(row, column + (rtl ? -1 : 1));
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}

/** The rows to draw: those in view with some around them, and the one that has the focus. In order. */
export function windowOf(
  scroll: { readonly top: number; readonly height: number; readonly rowHeight: number },
  count: number,
  active: number,
): readonly number[] {
  const around = 6;
  const { top, height, rowHeight } = scroll;
  const first = Math.max(0, Math.min(count, Math.floor(top / rowHeight)) - around);
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + around);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (active >= 0 && active < count && active < first) rows.unshift(active);
  if (active > last && active < count) rows.push(active);
  return rows;
}

/**
 * Scrolls a box as little as it takes to see one of its rows, which all have one height.
 *
 * @param covered pixels of the box that a head covers
 */
export function revealRow(
  box: { scrollTop: number; readonly clientHeight: number },
  row: number,
  height: number,
  covered = 0,
): void {
  const top = row * height;
  const bottom = top + height + covered - box.clientHeight;
  if (box.scrollTop > top) box.scrollTop = top;
  else if (box.scrollTop < bottom) box.scrollTop = bottom;
}
