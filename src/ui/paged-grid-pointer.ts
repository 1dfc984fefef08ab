import type { GridPosition } from './grid-model.js';
import { columnAt, editOrActivate, toggleAll, type GridKit } from './paged-grid-context.js';

/** Where a node of the grid is, by the place of its elements. */
export function positionOf(target: EventTarget | null): GridPosition | undefined {
  const cell = target instanceof Element ? target.closest('.cell') : null;
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  return { row: Number(row.dataset['index'] ?? -1), column: [...row.children].indexOf(cell) };
}

/** Browsers do not count what a text from left to right leaves out where the page runs from right to left. */
function isCut(cell: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const { width } = range.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(cell);
  const room = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return cell.scrollWidth > cell.clientWidth || width > room + 1;
}

/** Clicks in the header and on rows. A tap only goes to a row: fingers select by its checkbox. */
export class GridPointer<Row> {
  readonly #kit: GridKit<Row>;

  constructor(kit: GridKit<Row>) {
    this.#kit = kit;
  }

  readonly onClick = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (!position || !(event.target instanceof Element)) return;
    if (position.row < 0) this.#clickHeader(event.target, position);
    else this.#clickRow(event, event.target, position);
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (!position || position.row < 0 || position.column === 0 || isControl(event.target)) return;
    editOrActivate(this.#kit, position, true);
  };

  /** The browser would mark the texts between two clicks with Shift. */
  readonly onMousedown = (event: MouseEvent): void => {
    const position = positionOf(event.target);
    if (!event.shiftKey || !position || isControl(event.target)) return;
    event.preventDefault();
    this.#kit.selection.startAt(this.#kit.state().active.row);
    this.#kit.moveTo(position);
  };

  /** A text that is cut off is shown by the browser while the pointer is on it. */
  readonly onPointerover = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.cell, .label') : null;
    if (!cell) return;
    const cut = isCut(cell) ? cell.textContent.trim() : '';
    if (cell.title !== cut) cell.title = cut;
  };

  /** A choice by pointer is made with one click; by keyboard the arrows go through all of them. */
  readonly onChange = ({ target }: Event): void => {
    const { editing } = this.#kit;
    if (!(target instanceof HTMLSelectElement) || !editing.isControl(target) || !editing.open?.byPointer) return;
    if (editing.commit()) this.#kit.moveTo(this.#kit.state().active);
  };

  readonly onPointerdown = (event: PointerEvent): void => {
    const position = positionOf(event.target);
    const column = position?.row === -1 ? columnAt(this.#kit.state(), position) : undefined;
    if (!column || !(event.target instanceof Element)) return;
    this.#kit.arranger.pointerDown(event, column.key, event.target.matches('.edge'));
  };

  #clickHeader(target: Element, position: GridPosition): void {
    const { arranger } = this.#kit;
    if (arranger.takeDragged() || target.matches('.edge')) return;
    const column = columnAt(this.#kit.state(), position);
    this.#kit.moveTo(position);
    if (column && (column.sortable ?? true)) this.#kit.sortBy(column);
    else if (!column && target.matches('input')) toggleAll(this.#kit);
  }

  #clickRow(event: MouseEvent, target: Element, position: GridPosition): void {
    const { source } = this.#kit.state();
    const { row: index } = position;
    if (target.matches('.link-button')) source?.retry(index);
    else if (position.column === 0) this.#selectBy(event, index, true);
    else {
      const row = source?.row(index);
      const column = columnAt(this.#kit.state(), position);
      const isBox = column?.checkbox && target.matches('input');
      if (isBox && row !== undefined) this.#kit.toggle(row, column);
      else if (isControl(target) || event.detail > 1 || isTouch(event)) return;
      else return this.#selectBy(event, index, false);
    }
    // From the checkbox back to its cell, where the keys of the grid are.
    this.#kit.moveTo(position);
  }

  #selectBy(event: MouseEvent, index: number, byCheckbox: boolean): void {
    const { selection } = this.#kit;
    const adds = event.ctrlKey || event.metaKey || byCheckbox;
    if (event.shiftKey) void selection.extendTo(index, adds);
    else if (adds) selection.toggle(index);
    else selection.only(index);
  }
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, select, .edge') !== null;
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
