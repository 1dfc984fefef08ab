import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperty } from '../core/css-property.js';
import { Printing } from '../core/printing.js';
import { boxOf, scrollIntoBox } from './row-window-scroll.js';

export interface RowWindowOptions {
  /** What the rows are called, in their order. */
  readonly ids: () => readonly string[];
  /** The box that scrolls them, as soon as there is one. */
  readonly scroller: () => HTMLElement | null;
  /** Pixels of a row until one has been measured. */
  readonly estimate?: number;
  /** Rows that are drawn before and behind those in view. */
  readonly overscan?: number;
  /** Up to so many rows all are drawn, and nothing is measured. */
  readonly all?: number;
}

/** What is drawn: a row by its id, or the room of rows that are not, by its number. */
type Piece = { readonly key: string; readonly index: number } | { readonly key: number; readonly rows: number };

/** Pixels; the first drawing, before anything could be measured. A second one in the same frame adds what is missing. */
const FIRST_VIEW = 320;
/** The window moves by so many rows at a time: most steps of scrolling draw nothing. */
const STEP = 4;

export const rowWindowStyles = css`
  .row-gap {
    block-size: var(--_gap);
  }
  @media print {
    /* A list that takes its height from what is around it takes its own. */
    :host {
      container-type: inline-size !important;
      overflow: visible !important;
    }
    .scroller {
      block-size: auto !important;
      overflow: visible !important;
    }
  }
`;

/**
 * Draws those rows of a long list that are in view. The rows stand in the shadow root of the host, each with its id in
 * `data-row`, as blocks of one height without margins. The height is CSS's business; it may change with the width of the
 * list. The row with the focus stays drawn with its neighbours, so that typing goes on and Tab finds the next row.
 *
 * `aria-rowcount` on the table and `aria-rowindex` on the rows are up to the host: only it knows about headings. A row
 * that leaves the window loses its DOM, so inputs must be bound to state.
 */
export class RowWindow implements ReactiveController {
  /** The id of one more row that is to stay drawn. */
  keep: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Required<RowWindowOptions>;
  readonly #printing: Printing;
  #scroller: HTMLElement | null = null;
  /** The row whose height is watched. */
  #sample: Element | undefined;
  /** The next drawing follows from a size. */
  #resized = false;
  #observer: ResizeObserver | undefined;
  #rowHeight: number;
  /** Pixels of the list that are scrolled out of view (below headings that stay), and those in view. */
  #top = 0;
  #height = FIRST_VIEW;
  #drawn: readonly number[] = [];
  /** The height that the gaps were drawn with. */
  #drawnHeight = 0;
  #count = 0;
  /** Rows scrolled out of view, to be so again when the gaps have been drawn with another height of rows. */
  #anchor: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RowWindowOptions) {
    this.#host = host;
    this.#options = { estimate: 40, overscan: 4, all: 30, ...options };
    this.#rowHeight = this.#options.estimate;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      this.#resized = this.#follow();
    });
    // Back on the page, there is a box to watch again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#sample = undefined;
    this.#scroller?.removeEventListener('scroll', this.#follow);
    this.#scroller = null;
  }

  hostUpdated(): void {
    this.#attach();
    if (this.#anchor === undefined || !this.#scroller) return;
    // Another height of rows must not show other rows.
    this.#scroller.scrollTop += this.#anchor * this.#rowHeight - this.#measuredTop();
    this.#anchor = undefined;
  }

  /** Indexes, ascending. */
  get drawn(): readonly number[] {
    return this.#drawn;
  }

  render(template: (id: string, index: number) => unknown): unknown {
    const ids = this.#options.ids();
    this.#drawn = this.#window(ids);
    this.#drawnHeight = this.#rowHeight;
    return repeat(
      this.#pieces(ids),
      ({ key }) => key,
      (piece) => ('rows' in piece ? this.#renderGap(piece.rows) : template(piece.key, piece.index)),
    );
  }

  /** Scrolls as little as it takes to see the row all. It is drawn when this resolves. */
  async reveal(index: number): Promise<void> {
    await this.#host.updateComplete;
    // Perhaps nothing has been measured yet, and the gaps have heights that are only thought.
    this.#follow();
    await this.#host.updateComplete;
    const id = this.#options.ids()[index];
    const scroller = this.#scroller;
    if (id === undefined || !scroller) return;
    const row = this.#row(id)?.getBoundingClientRect();
    const top = row ? row.top : this.#listTop() + index * this.#rowHeight;
    scrollIntoBox(scroller, top, row?.height ?? this.#rowHeight);
    this.#follow();
    await this.#host.updateComplete;
  }

  #renderGap(rows: number): TemplateResult {
    const height = `${rows * this.#rowHeight}px`;
    return html`<div class="row-gap" role="presentation" ${cssProperty('--_gap', height)}></div>`;
  }

  #window(ids: readonly string[]): readonly number[] {
    const { all, overscan } = this.#options;
    const last = ids.length - 1;
    if (ids.length <= all || this.#printing.active) return ids.map((_, index) => index);
    const floor = (row: number): number => Math.floor(row / STEP) * STEP;
    const begin = floor(Math.max(0, this.#top) / this.#rowHeight - overscan);
    const end = floor((this.#top + this.#height) / this.#rowHeight + overscan) + STEP - 1;
    const rows = new Set(this.#kept(ids));
    // A list that has become shorter may be scrolled further than it is long.
    const first = Math.max(0, Math.min(begin, last - (end - begin)));
    for (let index = first; index <= Math.min(last, end); index += 1) rows.add(index);
    return [...rows].sort((a, b) => a - b);
  }

  #kept(ids: readonly string[]): readonly number[] {
    const focused = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const index = focused === undefined ? -1 : ids.indexOf(focused);
    const around = index < 0 ? [] : [index - 1, index, index + 1];
    const kept = this.keep === undefined ? -1 : ids.indexOf(this.keep);
    return [...around, kept].filter((each) => each >= 0 && each < ids.length);
  }

  #pieces(ids: readonly string[]): readonly Piece[] {
    const pieces: Piece[] = [];
    let next = 0;
    let gaps = 0;
    const gapUpTo = (index: number): void => {
      if (index === next) return;
      pieces.push({ key: gaps, rows: index - next });
      gaps += 1;
    };
    for (const index of this.#drawn) {
      gapUpTo(index);
      next = index + 1;
      pieces.push({ key: ids[index] ?? '', index });
    }
    gapUpTo(ids.length);
    return pieces;
  }

  #row(id: string | undefined): HTMLElement | undefined {
    const rows = this.#scroller?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    return [...rows].find(({ dataset }) => dataset['row'] === id);
  }

  /** Box and row of the last drawing are those that are watched. */
  #attach(): void {
    const scroller = this.#options.scroller();
    if (scroller !== this.#scroller) {
      this.#scroller?.removeEventListener('scroll', this.#follow);
      if (this.#scroller) this.#observer?.unobserve(this.#scroller);
      this.#scroller = scroller;
      scroller?.addEventListener('scroll', this.#follow, { passive: true });
      // The gaps have the right height; a browser that corrects the place itself works against that.
      scroller?.style.setProperty('overflow-anchor', 'none');
      if (scroller) this.#observer?.observe(scroller);
    }
    const count = this.#options.ids().length;
    // A list of another length may have been scrolled by that; who watches a row anew is told what there is.
    const same = count === this.#count && this.#sample?.isConnected && scroller?.contains(this.#sample);
    this.#count = count;
    if (same) return;
    if (this.#sample) this.#observer?.unobserve(this.#sample);
    this.#sample = undefined;
    // While sizes are told, a new row could be told about in the next frame only, and the browser calls that an error.
    if (this.#resized) requestAnimationFrame(this.#watchRow);
    else this.#watchRow();
    this.#resized = false;
  }

  /** A row, not the list: the height of the list follows from what is drawn here, which would go round in circles. */
  readonly #watchRow = (): void => {
    this.#sample ??= this.#scroller?.querySelector('[data-row]') ?? undefined;
    if (this.#sample) this.#observer?.observe(this.#sample);
  };

  /** @returns whether other rows are in view, and will be drawn */
  readonly #follow = (): boolean => {
    const ids = this.#options.ids();
    if (ids.length <= this.#options.all) return false;
    const before = { top: this.#top, rowHeight: this.#rowHeight };
    this.#measure();
    const grown = this.#rowHeight !== before.rowHeight;
    // Before anything was measured there was no place to keep.
    if (grown && before.top > 0) this.#anchor = before.top / before.rowHeight;
    if (this.#anchor !== undefined) this.#top = this.#anchor * this.#rowHeight;
    const changed = grown || this.#window(ids).join() !== this.#drawn.join();
    if (changed) this.#host.requestUpdate();
    return changed;
  };

  #measure(): void {
    const row = this.#scroller?.querySelector('[data-row]');
    const height = row?.getBoundingClientRect().height;
    // Without a height nothing is shown now (a closed dialog), and what was measured stays.
    if (!this.#scroller || !height) return;
    this.#height = this.#scroller.clientHeight;
    // Zoomed pages round differently from frame to frame.
    if (Math.abs(height - this.#rowHeight) > 0.1) this.#rowHeight = height;
    this.#top = this.#measuredTop();
  }

  #measuredTop(): number {
    return this.#scroller ? boxOf(this.#scroller).start - this.#listTop() : 0;
  }

  /** In the window. From a row, because only rows and gaps are known to be next to each other. */
  #listTop(): number {
    const first = this.#scroller?.querySelector('[data-row]')?.getBoundingClientRect().top ?? 0;
    return first - (this.#drawn[0] ?? 0) * this.#drawnHeight;
  }
}
