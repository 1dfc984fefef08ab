import { scrollSpeed, targetIndex } from './reorder.js';
import { boxOf } from './row-window-scroll.js';

export interface DragOwner {
  /** The ids of the rows that can be seen (by scrolling), in their order. */
  readonly ids: () => readonly string[];
  /** Those that are drawn, from top to bottom. */
  readonly rows: () => readonly HTMLElement[];
  readonly scroller: (row: HTMLElement) => HTMLElement;
  /** @param index among `ids` */
  readonly drop: (id: string, index: number) => void;
  /** A drag has begun or ended. */
  readonly change: () => void;
}

/** Pixels that a pointer may slip in a click. */
const SLIP = 4;
/** Milliseconds; a tab that was in the background does not scroll for all of that time. */
const LONGEST_FRAME = 50;

interface Drag {
  readonly id: string;
  readonly pointer: number;
  /** Has the pointer captured: unlike the handle it stays when rows are drawn anew. */
  readonly list: HTMLElement;
  readonly scroller: HTMLElement;
  readonly startY: number;
  y: number;
  moving: boolean;
  index: number;
  /** Parts of pixels that are still to be scrolled. */
  rest: number;
}

/** Dragging one row by its handle: by mouse, pen or finger. Shows where it would go; the list changes at the end. */
export class RowDrag {
  readonly #owner: DragOwner;
  #drag: Drag | undefined;
  #frame = 0;
  #time = 0;

  constructor(owner: DragOwner) {
    this.#owner = owner;
  }

  /** The row that is being dragged. */
  get id(): string | undefined {
    return this.#drag?.moving ? this.#drag.id : undefined;
  }

  begin({ pointerId, clientY }: PointerEvent, row: HTMLElement): void {
    const list = row.parentElement;
    const id = row.dataset['row'];
    const index = id === undefined ? -1 : this.#owner.ids().indexOf(id);
    if (this.#drag || !list || id === undefined || index < 0) return;
    const scroller = this.#owner.scroller(row);
    const place = { startY: clientY, y: clientY, index, rest: 0 };
    this.#drag = { id, pointer: pointerId, list, scroller, moving: false, ...place };
    list.setPointerCapture(pointerId);
    list.addEventListener('pointermove', this.#onMove);
    list.addEventListener('pointerup', this.#onUp);
    list.addEventListener('lostpointercapture', this.#onLost);
    // Before a dialog around the list takes it for its own.
    document.addEventListener('keydown', this.#onKeydown, { capture: true });
  }

  cancel(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    cancelAnimationFrame(this.#frame);
    const { list, pointer } = drag;
    list.removeEventListener('pointermove', this.#onMove);
    list.removeEventListener('pointerup', this.#onUp);
    list.removeEventListener('lostpointercapture', this.#onLost);
    document.removeEventListener('keydown', this.#onKeydown, { capture: true });
    if (list.hasPointerCapture(pointer)) list.releasePointerCapture(pointer);
    list.style.removeProperty('cursor');
    this.mark();
    if (drag.moving) this.#owner.change();
  }

  /** Writes onto the rows which one is dragged and where it would go; again after rows were drawn. */
  mark(): void {
    const { id, index = -1 } = this.#drag?.moving ? this.#drag : {};
    const ids = this.#owner.ids();
    const from = id === undefined ? -1 : ids.indexOf(id);
    const target = from >= 0 && index !== from ? ids[index] : undefined;
    for (const row of this.#owner.rows()) {
      row.toggleAttribute('data-dragging', id !== undefined && row.dataset['row'] === id);
      if (target !== undefined && row.dataset['row'] === target)
        row.dataset['drop'] = index < from ? 'before' : 'after';
      else delete row.dataset['drop'];
    }
  }

  #aim(): void {
    const drag = this.#drag;
    if (!drag) return;
    const ids = this.#owner.ids();
    const from = ids.indexOf(drag.id);
    if (from < 0) return this.cancel();
    const places = this.#owner.rows().map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { index: ids.indexOf(row.dataset['row'] ?? ''), top, bottom };
    });
    const index = targetIndex(drag.y, places, from);
    if (index === drag.index) return;
    drag.index = index;
    this.mark();
  }

  readonly #onFrame = (time: number): void => {
    const drag = this.#drag;
    if (!drag) return;
    // The list may go away under the pointer.
    if (!drag.list.isConnected) return this.cancel();
    const { start, end } = boxOf(drag.scroller);
    const seconds = Math.min(LONGEST_FRAME, time - this.#time) / 1000;
    this.#time = time;
    drag.rest += scrollSpeed(drag.y, start, end) * seconds;
    const pixels = Math.trunc(drag.rest);
    drag.rest -= pixels;
    if (pixels !== 0) drag.scroller.scrollTop += pixels;
    this.#aim();
    this.#frame = requestAnimationFrame(this.#onFrame);
  };

  readonly #onMove = ({ pointerId, clientY }: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || pointerId !== drag.pointer) return;
    drag.y = clientY;
    if (drag.moving || Math.abs(clientY - drag.startY) < SLIP) return;
    drag.moving = true;
    drag.list.style.setProperty('cursor', 'grabbing');
    this.#owner.change();
    this.mark();
    this.#time = performance.now();
    this.#frame = requestAnimationFrame(this.#onFrame);
  };

  readonly #onUp = ({ pointerId, clientY }: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || pointerId !== drag.pointer) return;
    drag.y = clientY;
    if (drag.moving) this.#aim();
    this.cancel();
    if (drag.moving) this.#owner.drop(drag.id, drag.index);
  };

  /** The browser has taken the pointer for something else, or the list has gone. */
  readonly #onLost = (): void => this.cancel();

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag?.moving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.cancel();
  };
}
