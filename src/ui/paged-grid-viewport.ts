import { revealRow, windowOf } from './grid-model.js';
import { printedRange, type PrintedRange } from './paged-grid-print.js';
import { RowSlots, type RowPicture } from './paged-grid-slots.js';

/** Pixels, until the rows have been measured: their height is CSS's business. */
const ROW_HEIGHT = 36;
const FIRST_VIEW = 520;
/** Milliseconds without a scroll step. */
const AT_REST = 120;

export interface ViewportOwner {
  readonly root: () => HTMLElement | DocumentFragment;
  /** Rows, known or not, and which of them has the keyboard. */
  readonly rows: () => { readonly count: number; readonly active: number };
  readonly picture: (index: number) => RowPicture;
  readonly isKnown: (index: number) => boolean;
  /** The page is being printed. */
  readonly printing: () => boolean;
  /** Other rows are in view. */
  readonly show: (first: number, last: number, active: number) => void;
  /** The grid has another size, or its rows have. */
  readonly onResized: () => void;
  /** What had the focus was drawn anew. */
  readonly refocus: () => void;
}

/** Which rows are in view, and drawing them. */
export class GridViewport {
  readonly #owner: ViewportOwner;
  readonly #slots: RowSlots;
  #rowHeight = ROW_HEIGHT;
  #top = 0;
  #height = FIRST_VIEW;
  readonly #resize = new ResizeObserver(() => this.onResize());
  #drawn = '';
  #inView = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: ViewportOwner) {
    this.#owner = owner;
    this.#slots = new RowSlots(this.#rowHeight, owner.picture);
  }

  get scroller(): HTMLElement | null {
    return this.#owner.root().querySelector<HTMLElement>('.grid');
  }

  /** Rows that fit below the header. */
  get page(): number {
    return Math.max(1, Math.floor(this.#height / this.#rowHeight) - 2);
  }

  get hasFocus(): boolean {
    return this.scroller?.contains(this.focused) ?? false;
  }

  get focused(): Element | null {
    const root = this.#owner.root();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  /** The element of a cell; a row that failed has fewer of them. */
  cell({ row, column }: { readonly row: number; readonly column: number }): HTMLElement | undefined {
    const line = row < 0 ? this.scroller?.querySelector<HTMLElement>('.head [role="row"]') : this.#slots.element(row);
    const cells = [...(line?.children ?? [])];
    const cell = cells[Math.min(column, cells.length - 1)];
    return cell instanceof HTMLElement ? cell : undefined;
  }

  headerAt(x: number, y: number): string | undefined {
    const root = this.#owner.root();
    const element = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
    return element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  }

  headerWidth(key: string): number {
    const headers = [...this.#owner.root().querySelectorAll<HTMLElement>('[data-key]')];
    return headers.find((header) => header.dataset['key'] === key)?.offsetWidth ?? 0;
  }

  /** What of the rows is on paper: those that are known around what is in view. */
  get printed(): PrintedRange {
    return printedRange(this.#owner.rows().count, Math.floor(this.#top / this.#rowHeight), this.#owner.isKnown);
  }

  /** Draws all of the window. */
  draw(): void {
    this.#measure();
    this.#paint();
    // While it scrolls, moving elements would cost more than drawing them.
    if (this.#rest === undefined || this.#owner.printing()) this.#order();
    this.#tell();
  }

  /** The source is another one, or has another answer: it is told again. */
  forget(): void {
    this.#inView = '';
  }

  onResize(): void {
    this.#measureRows();
    this.#owner.onResized();
  }

  /** Rows of another height, by density: the same ones stay in view. */
  #measureRows(): void {
    // On paper the list is as high as what is drawn, which says nothing about rows.
    if (this.#owner.printing()) return;
    const { scroller } = this;
    const count = Number(this.body?.style.getPropertyValue('--_count'));
    const height = count ? (this.body?.offsetHeight ?? 0) / count : 0;
    // Heights are told in whole pixels.
    if (height && Math.abs(height - this.#rowHeight) >= 0.5) {
      const topRow = this.#top / this.#rowHeight;
      this.#slots.rowHeight = this.#rowHeight = height;
      if (scroller) scroller.scrollTop = topRow * height;
    }
    this.onScroll();
  }

  /** The place of what is in view has changed. */
  readonly onScroll = (): void => {
    this.#measure();
    if (this.#window().join() !== this.#drawn) {
      this.#paint();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#order(), AT_REST);
    }
    this.#tell();
  };

  /** Scrolls as little as it takes. */
  reveal(row: number): void {
    const { scroller } = this;
    if (!scroller || row < 0) return;
    const before = scroller.scrollTop;
    revealRow(scroller, row, this.#rowHeight, scroller.querySelector<HTMLElement>('.head')?.offsetHeight);
    if (scroller.scrollTop !== before) this.onScroll();
  }

  toTop(): void {
    if (this.scroller) this.scroller.scrollTop = 0;
    this.onScroll();
  }

  /** Watches sizes: of the grid, and of its rows as soon as they are drawn. */
  connect(host: Element): void {
    for (const box of [host, this.body]) if (box) this.#resize.observe(box);
  }

  disconnect(): void {
    this.#resize.disconnect();
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.forget();
  }

  #measure(): void {
    const { scroller } = this;
    // On paper nothing scrolls: what was in view is what counts.
    if (scroller && !this.#owner.printing()) ({ scrollTop: this.#top, clientHeight: this.#height } = scroller);
    this.#height ||= FIRST_VIEW;
  }

  #window(): readonly number[] {
    const { count, active } = this.#owner.rows();
    if (this.#owner.printing()) {
      const { first, length } = this.printed;
      return Array.from({ length }, (_, at) => first + at);
    }
    return windowOf({ top: this.#top, height: this.#height, rowHeight: this.#rowHeight }, count, active);
  }

  #paint(): void {
    const body = this.body;
    if (!body) return;
    const { hasFocus } = this;
    const rows = this.#window();
    this.#drawn = rows.join();
    this.#slots.draw(body, rows);
    if (hasFocus && !this.hasFocus) this.#owner.refocus();
  }

  #order(): void {
    this.#rest = undefined;
    if (this.body) this.#slots.order(this.body, this.focused);
  }

  /** Without the rows around it that are drawn in advance. */
  #tell(): void {
    const first = Math.max(0, Math.floor(this.#top / this.#rowHeight));
    const last = Math.max(
      first,
      Math.min(this.#owner.rows().count - 1, Math.ceil((this.#top + this.#height) / this.#rowHeight)),
    );
    const active = Math.max(0, this.#owner.rows().active);
    const inView = `${first}-${last}-${active}`;
    if (inView === this.#inView) return;
    this.#inView = inView;
    this.#owner.show(first, last, active);
  }

  get body(): HTMLElement | null {
    return this.#owner.root().querySelector<HTMLElement>('.body');
  }
}
