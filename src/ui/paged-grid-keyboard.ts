import { movedPosition, type GridPosition } from './grid-model.js';
import { columnAt, edit, editOrActivate, toggleAll, type GridKit } from './paged-grid-context.js';
import { canEdit } from './paged-grid-editing.js';

/**
 * The keys of the APG grid pattern, for a grid whose rows are selected and whose cells are edited. The focus is on the
 * active cell itself (roving tabindex): it can be on a control while a cell is edited, and every screen reader follows
 * it. The row of that cell stays in the document wherever the grid scrolls.
 */
export class GridKeyboard<Row> {
  readonly #kit: GridKit<Row>;

  constructor(kit: GridKit<Row>) {
    this.#kit = kit;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const known = this.#kit.editing.isControl(event.target) ? this.#pressInEditor(event) : this.#press(event);
    if (!known) return;
    event.preventDefault();
    // A dialog around the grid must not take the same Escape or Enter.
    event.stopPropagation();
  };

  /** @returns whether the key meant something */
  #press(event: KeyboardEvent): boolean {
    const { arranger, job, selection } = this.#kit;
    const state = this.#kit.state();
    const { active } = state;
    if (event.key === 'Escape') return arranger.cancel() || this.#cancelJob();
    // Keys of a control inside a cell are the control's.
    if (!(event.target instanceof Element) || !event.target.matches('.cell')) return false;
    const column = columnAt(state, active);
    if (active.row < 0 && column && arranger.press(event, column)) return true;
    if (event.altKey) return false;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      if (!job.running) void selection.all();
      return true;
    }
    return this.#move(event) || (active.row < 0 ? this.#pressHeader(event) : this.#pressCell(event));
  }

  #cancelJob(): boolean {
    const { job } = this.#kit;
    if (!job.running) return false;
    job.cancel();
    return true;
  }

  #move(event: KeyboardEvent): boolean {
    const { selection, viewport } = this.#kit;
    const { active, count, shown } = this.#kit.state();
    const to = movedPosition(event, active, {
      rows: count,
      columns: shown.length + 1,
      page: viewport.page,
      rtl: this.#kit.isRtl(),
    });
    if (!to) return false;
    const extends_ = event.shiftKey && active.row >= 0 && to.row >= 0 && to.row !== active.row;
    if (extends_) selection.startAt(active.row);
    this.#kit.moveTo(to);
    if (extends_) void selection.extendTo(to.row, false);
    return true;
  }

  #pressHeader({ key }: KeyboardEvent): boolean {
    if (key !== 'Enter' && key !== ' ') return false;
    const state = this.#kit.state();
    const column = columnAt(state, state.active);
    if (!column) toggleAll(this.#kit);
    else if (column.sortable ?? true) this.#kit.sortBy(column);
    return true;
  }

  #pressCell({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { selection } = this.#kit;
    const state = this.#kit.state();
    const { active, source } = state;
    const row = source?.row(active.row);
    const column = columnAt(state, active);
    if (ctrlKey || metaKey) return false;
    if (key === ' ') {
      if (column?.checkbox && row !== undefined && !shiftKey) this.#kit.toggle(row, column);
      else selection.toggle(active.row);
    } else if (key === 'F2') edit(this.#kit, active);
    else if (key !== 'Enter') return false;
    else if (!column) selection.toggle(active.row);
    else if (column.checkbox && row !== undefined) this.#kit.toggle(row, column);
    else editOrActivate(this.#kit, active);
    return true;
  }

  #pressInEditor({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): boolean {
    const { editing } = this.#kit;
    const { active } = this.#kit.state();
    if (altKey || ctrlKey) return false;
    if (key === 'Escape') {
      editing.cancel();
      this.#kit.moveTo(active);
      return true;
    }
    if (key !== 'Enter' && key !== 'Tab') return false;
    if (!editing.commit()) return true;
    if (key === 'Enter') this.#kit.moveTo({ ...active, row: this.#below(active.row, shiftKey) });
    else this.#editNext(active, shiftKey ? -1 : 1);
    return true;
  }

  /** Enter goes on to the next row, as in a spreadsheet: a column of prices is typed from top to bottom. */
  #below(row: number, back: boolean): number {
    return Math.max(0, Math.min(this.#kit.state().count - 1, row + (back ? -1 : 1)));
  }

  #editNext(from: GridPosition, step: 1 | -1): void {
    const next = this.#nextEditable(from, step);
    this.#kit.moveTo(next);
    edit(this.#kit, next);
  }

  /** The next cell that can be edited, in this row or another one; as far as rows are known. */
  #nextEditable(from: GridPosition, step: 1 | -1): GridPosition {
    const state = this.#kit.state();
    const { count, shown, source } = state;
    let { row, column } = from;
    for (;;) {
      column += step;
      if (column < 1 || column > shown.length) {
        row += step;
        column = step > 0 ? 1 : shown.length;
      }
      if (row < 0 || row >= count) return from;
      const candidate = source?.row(row);
      if (candidate === undefined) return { row, column: from.column };
      const shownColumn = columnAt(state, { row, column });
      if (shownColumn && canEdit(candidate, shownColumn)) return { row, column };
    }
  }
}
