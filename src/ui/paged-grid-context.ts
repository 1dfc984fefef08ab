import type { GridPosition } from './grid-model.js';
import type { ColumnArranger } from './paged-grid-columns.js';
import type { CellEditing } from './paged-grid-editing.js';
import type { GridJob } from './paged-grid-job.js';
import type { GridCellState, GridLayout, PagedGridColumn, RowSource } from './paged-grid-model.js';
import type { GridSelection } from './paged-grid-selection.js';
import type { GridViewport } from './paged-grid-viewport.js';

/** A grid as it is now. In positions, column 0 is the selecting checkbox, row −1 the header. */
export interface GridState<Row> {
  readonly source: RowSource<Row> | undefined;
  readonly columns: readonly PagedGridColumn<Row>[];
  readonly layout: GridLayout;
  /** The columns that are drawn, in order. */
  readonly shown: readonly PagedGridColumn<Row>[];
  readonly selected: ReadonlySet<string>;
  readonly readonly: boolean;
  /** Rows, known or not. */
  readonly count: number;
  /** The cell that has the keyboard. */
  readonly active: GridPosition;
}

/** What the parts of a grid ask of the element. */
export interface GridContext<Row> {
  readonly state: () => GridState<Row>;
  readonly isRtl: () => boolean;
  readonly cellState: (row: Row, column: PagedGridColumn<Row>) => GridCellState;
  /** Takes the keyboard to a cell, and what is seen with it. */
  readonly moveTo: (position: GridPosition) => void;
  /** Takes another selection, and tells it. */
  readonly select: (keys: ReadonlySet<string>) => void;
  readonly sortBy: (column: PagedGridColumn<Row>) => void;
  readonly activate: (key: string) => void;
  /** Checks or unchecks a cell that is a checkbox. */
  readonly toggle: (row: Row, column: PagedGridColumn<Row>) => void;
  /** Takes another layout; `done` when the user has finished, so that it is to be told and remembered. */
  readonly arrange: (layout: GridLayout, done: boolean) => void;
  /** To screen readers. */
  readonly announce: (changed: 'width' | 'place', column: PagedGridColumn<Row>) => void;
}

/** A grid and its parts, for those that handle keys and clicks. */
export interface GridKit<Row> extends GridContext<Row> {
  readonly job: GridJob;
  readonly selection: GridSelection<Row>;
  readonly editing: CellEditing<Row>;
  readonly arranger: ColumnArranger<Row>;
  readonly viewport: GridViewport;
}

export function columnAt<Row>({ shown }: GridState<Row>, { column }: GridPosition): PagedGridColumn<Row> | undefined {
  return shown[column - 1];
}

/** Opens the editor of a cell. @returns whether it has one */
export function edit<Row>(kit: GridKit<Row>, position: GridPosition, byPointer = false): boolean {
  const state = kit.state();
  const { source, readonly } = state;
  const row = source?.row(position.row);
  const column = columnAt(state, position);
  if (!source || row === undefined || !column || readonly) return false;
  return kit.editing.start(row, source.rowKey(row), column, kit.cellState(row, column), byPointer);
}

/** Enter, or a double click on a cell. */
export function editOrActivate<Row>(kit: GridKit<Row>, position: GridPosition, byPointer = false): void {
  const { source } = kit.state();
  if (source?.errorAt(position.row)) return source.retry(position.row);
  if (edit(kit, position, byPointer)) return;
  const row = source?.row(position.row);
  if (source && row !== undefined) kit.activate(source.rowKey(row));
}

/** The header's checkbox. */
export function toggleAll<Row>({ selection }: GridKit<Row>): void {
  if (selection.extent === 'all') selection.clear();
  else void selection.all();
}
