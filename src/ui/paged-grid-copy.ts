import type { GridJob } from './paged-grid-job.js';
import type { PagedGridColumn, RowSource } from './paged-grid-model.js';

/** Rows as a spreadsheet takes them from the clipboard. A cell is one line without tabs, or it would be several cells. */
export function rowsAsText<Row>(rows: readonly Row[], columns: readonly PagedGridColumn<Row>[]): string {
  return rows.map((row) => columns.map((column) => cellAsText(row, column)).join('\t')).join('\n');
}

export function cellAsText<Row>(row: Row, column: PagedGridColumn<Row>): string {
  return column.text(row).replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}

/**
 * Text that is still being read. The browser lets a page write only right after a key was pressed, so it is promised to
 * the clipboard at once.
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** What of a grid goes to the clipboard. */
export interface CopySource<Row> {
  readonly source: RowSource<Row>;
  readonly selected: ReadonlySet<string>;
  readonly columns: readonly PagedGridColumn<Row>[];
  /** The current cell, when it is one with a text. */
  readonly cell: { readonly row: Row; readonly column: PagedGridColumn<Row> } | undefined;
}

export type CopyOutcome = { readonly rows: number } | 'cell' | 'failed' | 'nothing';

/** The selected rows, or else the current cell, as text. Rows that are not known are read first. */
export async function copyFromGrid<Row>(
  event: ClipboardEvent,
  { source, selected, columns, cell }: CopySource<Row>,
  job: GridJob,
): Promise<CopyOutcome> {
  // A text that the user has marked is what the user wants.
  if (getSelection()?.toString()) return 'nothing';
  if (selected.size === 0) {
    if (!cell) return 'nothing';
    event.clipboardData?.setData('text/plain', cellAsText(cell.row, cell.column));
    event.preventDefault();
    return 'cell';
  }
  event.preventDefault();
  const known = source.knownRows(selected);
  if (known) {
    event.clipboardData?.setData('text/plain', rowsAsText(known, columns));
    return { rows: known.length };
  }
  let count = 0;
  const text = job
    .run('copy', selected.size, (options) => source.readRows(selected, options))
    .then((rows) => {
      if (!rows) throw new DOMException('The rows were not read.', 'AbortError');
      count = rows.length;
      return rowsAsText(rows, columns);
    });
  try {
    await copyLater(text);
    return { rows: count };
  } catch {
    // Cancelled, or told by the job itself.
    return (await text.catch(() => undefined)) === undefined ? 'nothing' : 'failed';
  }
}
