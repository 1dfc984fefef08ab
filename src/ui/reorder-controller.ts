import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { reorder } from '../locales/en/reorder.js';
import { RowDrag } from './reorder-drag.js';
import { PositionQuestion } from './reorder-question.js';
import { scrollerAround, scrollIntoBox } from './row-window-scroll.js';
import type { RowWindow } from './row-window.js';

export interface ReorderOptions {
  /** All of the list, in its order: positions count here. */
  readonly ids: () => readonly string[];
  /** What a filter leaves of them. Steps and drags go by these. */
  readonly shown?: () => readonly string[];
  readonly label: (id: string) => string;
  /** Changes the list, at once or with one of the next updates. */
  readonly onMove: (id: string, index: number) => void;
  /** Draws the rows that are in view; without it all are drawn. */
  readonly window?: RowWindow;
  /** Why nothing can be moved now, in words. */
  readonly locked?: () => string | undefined;
}

interface Move {
  readonly id: string;
  readonly from: number;
  readonly time: number;
  /** What has the focus in the row. */
  readonly focus: HTMLElement | undefined;
}

/** Milliseconds. */
const FLASH = 900;
/** Milliseconds in which a list is expected to have moved a row. */
const PATIENCE = 1000;
/** Characters of a label. */
const LONGEST = 100;

/**
 * Changes the order of rows in the shadow root of the host: by buttons, keys (Alt with arrows, Home, End), dragging, and a
 * position that is typed. The rows have their ids in `data-row` and are drawn with `repeat` by these ids; what they
 * need is in reorder-controls.ts. All ways end in {@link move}; afterwards the focus is where it was in the row, the row
 * is in view, and a live region says where it is.
 */
export class ReorderController implements ReactiveController {
  readonly localize: Localize<typeof reorder>;
  /** For the position to which a row is to go. */
  readonly question: PositionQuestion;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReorderOptions;
  /** Two numbers a row: making their format anew for each costs more than drawing the row. */
  readonly #format = memoizeLast((language: string) => new Intl.NumberFormat(language));
  readonly #drag: RowDrag;
  #move: Move | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReorderOptions) {
    this.#host = host;
    this.#options = options;
    this.localize = new Localize(host, reorder);
    this.#drag = new RowDrag({
      ids: () => this.#shown,
      rows: () => this.#rows,
      scroller: scrollerAround,
      drop: (id, index) => this.move(id, this.#indexOf(this.#shown[index])),
      change: () => this.#keep(),
    });
    this.question = new PositionQuestion({
      extra: (name) => this.#extra(name),
      opener: (id) => this.#control(id, 'position'),
      direction: () => this.localize.direction,
      positionOf: (id) => this.positionOf(id),
      count: () => this.count,
      change: () => this.#onQuestion(),
      move: (id, index) => this.move(id, index),
    });
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    root?.addEventListener('keydown', this.#onKeydown);
    root?.addEventListener('click', this.#onClick);
    root?.addEventListener('pointerdown', this.#onPointerdown);
  }

  hostDisconnected(): void {
    const root = this.#host.shadowRoot;
    root?.removeEventListener('keydown', this.#onKeydown);
    root?.removeEventListener('click', this.#onClick);
    root?.removeEventListener('pointerdown', this.#onPointerdown);
    this.#drag.cancel();
    this.question.forget();
    this.#keep();
  }

  hostUpdated(): void {
    if (this.dragging !== undefined) this.#drag.mark();
    const move = this.#move;
    const index = move ? this.positionOf(move.id) : -1;
    // What the list has not done is not said. It may be somebody else's, and come with a later update.
    if (!move || index < 0 || index === move.from) return;
    this.#move = undefined;
    if (performance.now() - move.time > PATIENCE) return;
    const { localize, count } = this;
    const [position, all] = [this.number(index + 1), this.number(count)];
    this.#say(localize.term('reorderMoved', this.label(move.id), position, all));
    this.#refocus(move);
    void this.#show(move.id);
  }

  get count(): number {
    return this.#options.ids().length;
  }

  get locked(): string | undefined {
    return this.#options.locked?.();
  }

  /** The row that is being dragged. */
  get dragging(): string | undefined {
    return this.#drag.id;
  }

  /** Short enough to be said with every control. */
  label(id: string): string {
    const label = this.#options.label(id);
    return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
  }

  number(value: number): string {
    return this.#format(this.localize.language).format(value);
  }

  /** From 0; -1: there is no such row. */
  positionOf(id: string): number {
    return this.#options.ids().indexOf(id);
  }

  /**
   * @param index in all of the list; one outside counts as the nearest end
   * @returns whether the list was asked to change; else a live region says why not
   */
  move(id: string, index: number): boolean {
    const from = this.positionOf(id);
    const last = this.count - 1;
    const to = Math.max(0, Math.min(last, index));
    const refused = this.locked ?? (to === from ? this.#limit(id, index, last) : undefined);
    if (from < 0 || refused !== undefined || to === from) {
      if (refused !== undefined) this.#say(refused);
      return false;
    }
    this.#move = { id, from, time: performance.now(), focus: this.#focusIn(id) };
    this.#options.onMove(id, to);
    this.#host.requestUpdate();
    return true;
  }

  get #shown(): readonly string[] {
    return this.#options.shown?.() ?? this.#options.ids();
  }

  get #rows(): readonly HTMLElement[] {
    const rows = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const shown = new Set(this.#shown);
    return [...rows].filter(({ dataset }) => shown.has(dataset['row'] ?? ''));
  }

  #indexOf(id: string | undefined): number {
    return id === undefined ? -1 : this.positionOf(id);
  }

  #row(id: string): HTMLElement | undefined {
    return this.#rows.find(({ dataset }) => dataset['row'] === id);
  }

  #control(id: string, name: string): HTMLElement | undefined {
    return this.#row(id)?.querySelector<HTMLElement>(`[data-reorder="${name}"]`) ?? undefined;
  }

  #extra(name: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-reorder-extra="${name}"]`) ?? undefined;
  }

  /** Why a row stays although it was to move. */
  #limit(id: string, index: number, last: number): string | undefined {
    if (index < 0 || (index === 0 && last === 0)) return this.localize.term('reorderFirst', this.label(id));
    return index > last ? this.localize.term('reorderLast', this.label(id)) : undefined;
  }

  /** One step among the rows that can be seen; at their end in all of the list. */
  #step(id: string, by: 1 | -1): number {
    const shown = this.#shown;
    const neighbour = shown[shown.indexOf(id) + by];
    return neighbour === undefined ? this.positionOf(id) + by : this.positionOf(neighbour);
  }

  #focusIn(id: string): HTMLElement | undefined {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement && rowOf(active)?.dataset['row'] === id ? active : undefined;
  }

  /** Moving an element within the document takes the focus from it. */
  #refocus({ id, focus }: Move): void {
    const name = focus?.dataset['reorder'];
    const same = focus?.isConnected && rowOf(focus)?.dataset['row'] === id ? focus : undefined;
    const target = same ?? (name === undefined ? undefined : this.#control(id, name));
    if (target !== this.#host.shadowRoot?.activeElement) target?.focus({ preventScroll: true });
  }

  async #show(id: string): Promise<void> {
    const window = this.#options.window;
    if (window) await window.reveal(this.#shown.indexOf(id));
    const row = this.#row(id);
    if (!row) return;
    scrollIntoBox(scrollerAround(row), row.getBoundingClientRect().top, row.offsetHeight);
    row.animate([{ backgroundColor: 'var(--_color-selected)' }, {}], { duration: FLASH, easing: 'ease-in' });
  }

  /** Not by a drawing of the host, which would cost more than all else. */
  #say(text: string): void {
    const status = this.#extra('status');
    // The same words once more are news only when something about them is different.
    if (status) status.textContent = status.textContent === text ? `${text}\u00a0` : text;
  }

  /** The row that a drag or the question is about stays drawn. */
  #keep(): void {
    if (this.#options.window) this.#options.window.keep = this.dragging ?? this.question.asked?.id;
  }

  #ask(id: string): void {
    if (this.locked === undefined) void this.question.ask(id);
    else this.#say(this.locked);
  }

  #onQuestion(): Promise<unknown> {
    this.#keep();
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  readonly #onKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing, target } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || defaultPrevented || isComposing) return;
    // There Alt with an arrow opens the list.
    const element = target instanceof Element && !target.closest('select, [role="combobox"]') ? target : undefined;
    const id = element && rowOf(element)?.dataset['row'];
    if (id === undefined || this.positionOf(id) < 0) return;
    const index = this.#indexByKey(key, id);
    if (index === undefined) return;
    event.preventDefault();
    this.move(id, index);
  };

  #indexByKey(key: string, id: string): number | undefined {
    const at = this.positionOf(id);
    const last = this.count - 1;
    switch (key) {
      case 'ArrowUp':
        return this.#step(id, -1);
      case 'ArrowDown':
        return this.#step(id, 1);
      // One further than the end when it is there already, so that it is said.
      case 'Home':
        return at === 0 ? -1 : 0;
      case 'End':
        return at === last ? last + 1 : last;
      default:
        return undefined;
    }
  }

  readonly #onClick = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-reorder]') : null;
    const id = control ? rowOf(control)?.dataset['row'] : undefined;
    if (id === undefined || this.positionOf(id) < 0) return;
    const name = control?.dataset['reorder'];
    if (name === 'up') this.move(id, this.#step(id, -1));
    else if (name === 'down') this.move(id, this.#step(id, 1));
    else if (name === 'position') this.#ask(id);
  };

  readonly #onPointerdown = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return;
    const { target, button, isPrimary } = event;
    const handle = target instanceof Element ? target.closest('[data-reorder="handle"]') : null;
    const row = handle && rowOf(handle);
    if (!row || button !== 0 || !isPrimary || this.positionOf(row.dataset['row'] ?? '') < 0) return;
    if (this.locked === undefined) this.#drag.begin(event, row);
    else this.#say(this.locked);
  };
}

function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-row]');
}
