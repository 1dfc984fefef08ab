import { render } from 'lit';

/** What a row looks like: drawn again only when one of `inputs` is another one. */
export interface RowPicture {
  readonly inputs: readonly unknown[];
  readonly selected: boolean;
  readonly className: string;
  readonly busy: boolean;
  /** Its cells. */
  readonly cells: () => unknown;
}

interface Slot {
  readonly element: HTMLElement;
  index: number;
  inputs: readonly unknown[];
}

/**
 * The row elements of a window over many rows. An element stays with its row as long as that is drawn, and then takes
 * another one's place: scrolling makes and moves no elements, and whatever has the focus keeps it. So this is not a
 * template: `repeat` would put the elements in order with every step, and the browser takes the focus from what moves.
 */
export class RowSlots {
  readonly #picture: (index: number) => RowPicture;
  #rowHeight: number;
  #slots = new Map<number, Slot>();

  constructor(rowHeight: number, picture: (index: number) => RowPicture) {
    this.#rowHeight = rowHeight;
    this.#picture = picture;
  }

  /** Pixels. Those that are drawn move. */
  set rowHeight(rowHeight: number) {
    this.#rowHeight = rowHeight;
    for (const { element, index } of this.#slots.values()) this.#move(element, index);
  }

  element(index: number): HTMLElement | undefined {
    return this.#slots.get(index)?.element;
  }

  /** @param indexes - the rows to draw, in order */
  draw(body: HTMLElement, indexes: readonly number[]): void {
    const wanted = new Set(indexes);
    const free = [...this.#slots.values()].filter(({ index }) => !wanted.has(index));
    for (const { index } of free) this.#slots.delete(index);
    for (const index of indexes) {
      let slot = this.#slots.get(index);
      if (!slot) {
        slot = free.pop() ?? newSlot(body);
        this.#slots.set(index, slot);
        this.#place(slot, index);
      }
      this.#paint(slot);
    }
    for (const { element } of free) element.remove();
  }

  /** Puts the elements into the order of the rows, as screen readers walk through them. The focused one is not moved. */
  order(body: HTMLElement, focused: Element | null): void {
    const slots = [...this.#slots.values()].sort((a, b) => a.index - b.index);
    let next = body.firstElementChild;
    for (const { element } of slots) {
      if (element.contains(focused)) {
        while (next && next !== element) {
          const passed = next;
          next = next.nextElementSibling;
          body.append(passed);
        }
      }
      if (element === next) next = next.nextElementSibling;
      else body.insertBefore(element, next);
    }
  }

  #place(slot: Slot, index: number): void {
    slot.index = index;
    slot.inputs = [];
    const { element } = slot;
    this.#move(element, index);
    element.ariaRowIndex = String(index + 2);
    element.dataset['index'] = String(index);
  }

  #move(element: HTMLElement, index: number): void {
    element.style.transform = `translateY(${index * this.#rowHeight}px)`;
  }

  #paint(slot: Slot): void {
    const { inputs, cells, className, selected, busy } = this.#picture(slot.index);
    if (inputs.length === slot.inputs.length && inputs.every((input, at) => Object.is(input, slot.inputs[at]))) return;
    slot.inputs = inputs;
    const { element } = slot;
    if (element.className !== className) element.className = className;
    // Setting what is set already costs the browser a look at the styles all the same.
    if (element.ariaSelected !== String(selected)) element.ariaSelected = String(selected);
    if ((element.ariaBusy === 'true') !== busy) element.ariaBusy = busy ? 'true' : null;
    render(cells(), element);
  }
}

function newSlot(body: HTMLElement): Slot {
  const element = document.createElement('div');
  element.role = 'row';
  body.append(element);
  return { element, index: -1, inputs: [] };
}
