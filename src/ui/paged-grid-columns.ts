import type { GridContext } from './paged-grid-context.js';
import {
  clampWidth,
  columnWidth,
  withMoved,
  withWidth,
  type GridLayout,
  type PagedGridColumn,
} from './paged-grid-model.js';

/** Pixels an arrow key makes a column wider. */
const STEP = 16;
/** Pixels that a pointer has to move before a press on a header is a drag. */
const DRAG_THRESHOLD = 6;

/** Where headers are drawn. */
export interface Headers {
  /** Key of the column whose header is at a point of the window. */
  headerAt(x: number, y: number): string | undefined;
  /** Pixels. */
  headerWidth(key: string): number;
}

type Drag =
  | { readonly kind: 'resize'; readonly key: string; readonly from: number; readonly width: number }
  | { readonly kind: 'move'; readonly key: string; readonly from: number; readonly over: string | undefined };

/** Widths and order of columns, by pointer and by keyboard. */
export class ColumnArranger<Row> {
  readonly #grid: GridContext<Row>;
  readonly #headers: Headers;
  #drag: Drag | undefined;
  #pressed: { readonly key: string; readonly x: number } | undefined;
  #dragged = false;

  constructor(grid: GridContext<Row>, headers: Headers) {
    this.#grid = grid;
    this.#headers = headers;
  }

  /** The column that a dragged one would take the place of, and from which side. */
  get dropTarget(): { readonly key: string; readonly after: boolean } | undefined {
    if (this.#drag?.kind !== 'move' || !this.#drag.over || this.#drag.over === this.#drag.key) return undefined;
    const order = this.#shown.map(({ key }) => key);
    return { key: this.#drag.over, after: order.indexOf(this.#drag.key) < order.indexOf(this.#drag.over) };
  }

  /** Whether the click that comes now ends a drag. Asked once. */
  takeDragged(): boolean {
    const dragged = this.#dragged;
    this.#dragged = false;
    return dragged;
  }

  /** @returns whether the key meant something on this header */
  press({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, column: PagedGridColumn<Row>): boolean {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    const forward = (key === 'ArrowRight') !== this.#grid.isRtl();
    if (altKey && !ctrlKey && !metaKey) this.#widen(column, forward ? STEP : -STEP);
    else if (shiftKey && (ctrlKey || metaKey)) this.#step(column, forward ? 1 : -1);
    else return false;
    return true;
  }

  /** A press on a header, or on its edge. */
  pointerDown(event: PointerEvent, key: string, onEdge: boolean): void {
    this.#dragged = false;
    if (event.button !== 0) return;
    if (onEdge) {
      this.#drag = { kind: 'resize', key, from: event.clientX, width: this.#headers.headerWidth(key) };
      this.#capture(event);
      // No text is selected, and no header sorted by it.
      event.preventDefault();
    } else if (event.pointerType !== 'touch') this.#pressed = { key, x: event.clientX };
  }

  readonly onPointermove = (event: PointerEvent): void => {
    if (this.#pressed && Math.abs(event.clientX - this.#pressed.x) > DRAG_THRESHOLD) {
      this.#drag = { kind: 'move', key: this.#pressed.key, from: this.#pressed.x, over: undefined };
      this.#pressed = undefined;
      this.#capture(event);
    }
    const drag = this.#drag;
    if (drag?.kind === 'resize') this.#resizeTo(drag, event.clientX, false);
    else if (drag) {
      this.#drag = { ...drag, over: this.#headers.headerAt(event.clientX, event.clientY) };
      this.#grid.arrange(this.#grid.state().layout, false);
    }
  };

  readonly onPointerup = (event: PointerEvent): void => {
    const drag = this.#drag;
    this.#end();
    if (!drag) return;
    this.#dragged = true;
    if (drag.kind === 'resize') return this.#resizeTo(drag, event.clientX, true);
    const column = this.#columnOf(drag.key);
    if (column && drag.over && drag.over !== drag.key) this.#move(column, drag.over);
    else this.#grid.arrange(this.#grid.state().layout, false);
  };

  readonly onPointercancel = (): void => {
    this.cancel();
  };

  /** Everything as it was before the drag. @returns whether there was one */
  cancel(): boolean {
    const drag = this.#drag;
    this.#end();
    if (!drag) return false;
    const { layout } = this.#grid.state();
    this.#grid.arrange(drag.kind === 'resize' ? withWidth(layout, drag.key, drag.width) : layout, false);
    return true;
  }

  get #shown(): readonly PagedGridColumn<Row>[] {
    return this.#grid.state().shown;
  }

  #columnOf(key: string): PagedGridColumn<Row> | undefined {
    return this.#grid.state().columns.find((column) => column.key === key);
  }

  #capture(event: PointerEvent): void {
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
  }

  #end(): void {
    this.#drag = undefined;
    this.#pressed = undefined;
  }

  #resizeTo({ key, from, width }: Drag & { readonly kind: 'resize' }, x: number, done: boolean): void {
    const column = this.#columnOf(key);
    if (!column) return;
    const by = this.#grid.isRtl() ? from - x : x - from;
    // A press without a move changes nothing.
    if (by !== 0) this.#grid.arrange(withWidth(this.#frozen(), key, clampWidth(column, width + by)), done);
    if (done && by !== 0) this.#grid.announce('width', column);
  }

  #widen(column: PagedGridColumn<Row>, by: number): void {
    const layout = this.#frozen();
    const width = columnWidth(column, layout);
    this.#grid.arrange(withWidth(layout, column.key, clampWidth(column, width + by)), true);
    this.#grid.announce('width', column);
  }

  /** With the present width of the column that grows: the edge that is dragged would not follow the pointer otherwise. */
  #frozen(): GridLayout {
    const { layout, shown } = this.#grid.state();
    const growing = shown.find(({ key, rowHeader }) => rowHeader && layout.widths[key] === undefined);
    return growing ? withWidth(layout, growing.key, this.#headers.headerWidth(growing.key)) : layout;
  }

  #step(column: PagedGridColumn<Row>, by: number): void {
    const shown = this.#shown;
    const to = shown[shown.findIndex(({ key }) => key === column.key) + by];
    if (to) this.#move(column, to.key);
  }

  #move(column: PagedGridColumn<Row>, to: string): void {
    this.#grid.arrange(withMoved(this.#grid.state().columns, this.#grid.state().layout, column.key, to), true);
    this.#grid.announce('place', column);
  }
}
