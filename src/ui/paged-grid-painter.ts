import type { Localize } from '../core/localize.js';
import type { grid } from '../locales/en/grid.js';
import { errorWords } from './error-words.js';
import type { GridRowState } from './grid-model.js';
import { renderCells, renderMissing, renderUnknown, type DrawnColumn } from './paged-grid-cells.js';
import type { GridKit } from './paged-grid-context.js';
import type { GridCellState } from './paged-grid-model.js';
import type { RowPicture } from './paged-grid-slots.js';

/** What rows are drawn from, beside the grid's state. */
export interface PainterInput<Row> {
  /** Counts updates: a row is drawn again with each of them, but not with a step of scrolling. */
  readonly generation: number;
  readonly columns: readonly DrawnColumn<Row>[];
  readonly rowState: ((row: Row) => GridRowState) | undefined;
  readonly cellState: ((row: Row, column: string) => GridCellState | undefined) | undefined;
}

/** Draws rows: those that are known, those that are awaited, and those that failed. */
export class GridPainter<Row> {
  readonly #kit: GridKit<Row>;
  readonly #localize: Localize<typeof grid>;
  readonly #input: () => PainterInput<Row>;

  constructor(kit: GridKit<Row>, localize: Localize<typeof grid>, input: () => PainterInput<Row>) {
    this.#kit = kit;
    this.#localize = localize;
    this.#input = input;
  }

  picture(index: number): RowPicture {
    const { active: position, readonly, selected: keys, source } = this.#kit.state();
    const { cellState: stateOf, columns, generation, rowState } = this.#input();
    const row = source?.row(index);
    const active = position.row === index ? position.column : -1;
    if (!source || row === undefined) return this.#unknown(index, active);
    const key = source.rowKey(row);
    const { muted = false, busy = false } = rowState?.(row) ?? {};
    const selected = keys.has(key);
    const { editing } = this.#kit;
    const selectLabel = this.#selectLabel(row, columns);
    const cells = (): unknown =>
      renderCells<Row>({
        row,
        columns,
        selected,
        selectLabel,
        active,
        readonly,
        stateOf,
        editorOf: (column) => (editing.isOpen(key, column) ? editing.render() : undefined),
      });
    return { inputs: [generation, row], selected, busy, className: muted ? 'muted' : '', cells };
  }

  #unknown(index: number, active: number): RowPicture {
    const { columns, generation } = this.#input();
    const error = this.#kit.state().source?.errorAt(index);
    const cells = (): unknown => {
      if (!error) return renderUnknown(columns, active, this.#localize.term('gridSelectUnnamedRow'));
      const { heading } = errorWords(this.#localize, error);
      const text = this.#localize.term('gridRowFailed', error.userMessage ?? heading);
      return renderMissing(text, this.#localize.term('retry'), active);
    };
    const className = error ? 'lost' : 'unknown';
    return { inputs: [generation, error], selected: false, busy: !error, className, cells };
  }

  #selectLabel(row: Row, columns: readonly DrawnColumn<Row>[]): string {
    const name = columns.find(({ column }) => column.rowHeader)?.column.text(row);
    return name ? this.#localize.term('gridSelectRow', name) : this.#localize.term('gridSelectUnnamedRow');
  }
}
