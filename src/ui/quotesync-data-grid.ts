import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperty } from '../core/css-property.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { Printing } from '../core/printing.js';
import { baseStyles } from './base-styles.js';
import { QuotesyncElement } from './element.js';
import {
  QuotesyncRowActivatedEvent,
  QuotesyncRowHoveredEvent,
  QuotesyncRowSelectedEvent,
  QuotesyncSortChangedEvent,
} from './grid-events.js';
import {
  movedPosition,
  revealRow,
  sortRows,
  windowOf,
  type GridColumn,
  type GridPosition,
  type GridRowState,
  type SortDirection,
} from './grid-model.js';
import { gridStyles } from './grid-styles.js';
import { icon } from './icons.js';
import { TypeAhead } from './type-ahead.js';

export type { GridColumn, GridRowState, SortDirection } from './grid-model.js';

/** Below this width (px) a row has two lines. */
const COMPACT_WIDTH = 560;
/** Pixels, until rows have been measured: all have one height, which is CSS's business. */
const ROW_HEIGHT = 40;
const FIRST_VIEW = 520;

/**
 * @summary A list of rows in columns: sorted, with one selected row, and only the rows in view in the document.
 *
 * Keys as in the APG grid pattern: arrows, Home, End, Page keys, Ctrl with Home and End; Enter activates a row or sorts
 * by a column, letters jump to a row.
 *
 * @fires {QuotesyncRowSelectedEvent} quotesync-row-selected - A row was clicked or moved onto
 * @fires {QuotesyncRowActivatedEvent} quotesync-row-activated - Double click or Enter
 * @fires {QuotesyncRowHoveredEvent} quotesync-row-hovered - The pointer came over a row or left it
 * @fires {QuotesyncSortChangedEvent} quotesync-sort-changed - A column header was used
 * @csspart grid - What scrolls: the head and the rows
 * @csspart head - The heads of the columns
 * @cssproperty [--quotesync-size-grid=min(520px, 70vh)] - The height from which on the rows scroll
 */
@customElement('quotesync-data-grid')
export class QuotesyncDataGrid<Row = unknown> extends QuotesyncElement {
  static override readonly styles = [...baseStyles, gridStyles];

  @property({ attribute: false }) columns: readonly GridColumn<Row>[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) rowKey: (row: Row) => string = String;
  @property({ attribute: false }) rowState: ((row: Row) => GridRowState) | undefined;
  @property({ attribute: false }) selectedKey: string | undefined;
  /** The accessible name. */
  @property() label = '';
  @property() sortKey = '';
  @property() sortDirection: SortDirection = 'none';
  /** Said when there is no row. */
  @property() emptyText = '';
  /** The rows are being read again. */
  @property({ type: Boolean }) busy = false;

  @state() private _compact = false;
  @state() private _active: GridPosition = { row: 0, column: 0 };

  readonly #localize = new Localize(this);
  readonly #printing = new Printing(this);
  readonly #typeAhead = new TypeAhead();
  readonly #sort = memoizeLast(sortRows<Row>);
  readonly #resize = new ResizeObserver(() => this.#onResize());
  #sorted: readonly Row[] = [];
  #rowHeight = ROW_HEIGHT;
  #scroll = { top: 0, height: FIRST_VIEW };
  #drawn = '';
  #moveFocus = false;
  /** Another row was selected from outside, and may still have to arrive. */
  #followNext = false;
  #hovered: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this._compact = this.#isNarrow;
    this.#resize.observe(this);
    if (this.#body) this.#resize.observe(this.#body);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#sorted;
    const column = this.columns.find(({ key }) => key === this.sortKey);
    this.#sorted = this.#sort(this.rows, column, this.sortDirection, this.#localize.language);
    if (this.#sorted !== before) this.#keepActive(before[this._active.row]);
    const lastColumn = Math.max(0, this.#columns.length - 1);
    if (this._active.column > lastColumn) {
      this._active = { ...this._active, column: lastColumn };
      this.#moveFocus ||= this.#hasFocus;
    }
    this.#followNext ||= changed.has('selectedKey');
    if (this.#followNext) this.#followSelection();
  }

  protected override firstUpdated(): void {
    if (this.#body) this.#resize.observe(this.#body);
  }

  protected override updated(): void {
    this.#drawn = this.#window().join();
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    const cell = this.#activeCell;
    // A control inside the cell keeps the focus that it has.
    if (!cell?.contains(this.shadowRoot?.activeElement ?? null)) cell?.focus();
  }

  protected override render(): TemplateResult {
    const columns = this.#columns;
    return html`
      <div
        part="grid"
        class="grid ${this._compact ? 'compact' : ''}"
        role="grid"
        tabindex="-1"
        aria-label=${this.label}
        aria-rowcount=${this.#sorted.length + 1}
        aria-colcount=${columns.length}
        aria-busy=${this.busy ? 'true' : 'false'}
        ${cssProperty('--_columns', columns.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' '))}
        @click=${this.#onClick}
        @dblclick=${this.#onDoubleClick}
        @keydown=${this.#onKeydown}
        @pointerover=${this.#onPointerOver}
        @pointerleave=${this.#onPointerLeave}
        @focusin=${this.#onFocusin}
        @scroll=${this.#onScroll}
      >
        <div class="head" part="head" role="rowgroup">
          <div role="row" aria-rowindex="1">${columns.map((column, index) => this.#renderHeader(column, index))}</div>
        </div>
        <div class="body" role="rowgroup" ${cssProperty('--_count', `${this.#sorted.length}`)}>
          ${repeat(
            this.#window(),
            (index) => this.#keyAt(index),
            (index) => this.#renderRow(index, columns),
          )}
        </div>
      </div>
      <div role="status">${this.#sorted.length === 0 ? html`<p class="empty">${this.emptyText}</p>` : nothing}</div>
    `;
  }

  #renderHeader(column: GridColumn<Row>, index: number): TemplateResult {
    const sortable = column.sortable ?? true;
    const sort = column.key === this.sortKey ? this.sortDirection : 'none';
    return html`
      <div
        class="cell ${sortable ? 'sortable' : ''} ${column.align ?? ''}"
        role="columnheader"
        aria-sort=${sortable ? sort : nothing}
        tabindex=${this.#isActive(-1, index) ? 0 : -1}
        data-row="-1"
        data-column=${index}
      >
        <span class="label" title=${column.label}>${column.label}</span>
        ${sort === 'none' ? nothing : icon(sort === 'ascending' ? 'caret-up' : 'caret-down')}
      </div>
    `;
  }

  #renderRow(index: number, columns: readonly GridColumn<Row>[]): TemplateResult | typeof nothing {
    const row = this.#sorted[index];
    if (row === undefined) return nothing;
    const { muted = false, busy = false } = this.rowState?.(row) ?? {};
    return html`
      <div
        role="row"
        class="${muted ? 'muted' : ''} ${busy ? 'busy' : ''}"
        aria-rowindex=${index + 2}
        aria-selected=${this.rowKey(row) === this.selectedKey ? 'true' : 'false'}
        aria-busy=${busy ? 'true' : nothing}
        data-index=${index}
        ${cssProperty('--_index', `${index}`)}
      >
        ${columns.map((column, at) => this.#renderCell(row, column, index, at))}
      </div>
    `;
  }

  #renderCell(row: Row, column: GridColumn<Row>, index: number, at: number): TemplateResult {
    const text = column.text(row);
    return html`
      <div
        class="cell ${column.align ?? ''} ${column.compact ?? ''}"
        role=${column.rowHeader && text ? 'rowheader' : 'gridcell'}
        tabindex=${this.#isActive(index, at) ? 0 : -1}
        title=${text}
        data-row=${index}
        data-column=${at}
      >
        ${column.render ? column.render(row) : html`<bdi>${text}</bdi>`}
      </div>
    `;
  }

  get #columns(): readonly GridColumn<Row>[] {
    return this._compact ? this.columns.filter(({ compact = 'hidden' }) => compact !== 'hidden') : this.columns;
  }

  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector('.grid');
  }

  get #body(): HTMLElement | null {
    return this.renderRoot.querySelector('.body');
  }

  get #hasFocus(): boolean {
    return this.#grid?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
  }

  get #activeCell(): HTMLElement | null {
    const { row, column } = this._active;
    return this.renderRoot.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #window(): readonly number[] {
    if (this.#printing.active) return [...this.#sorted.keys()];
    return windowOf({ ...this.#scroll, rowHeight: this.#rowHeight }, this.#sorted.length, this._active.row);
  }

  #keyAt(index: number): string {
    const row = this.#sorted[index];
    return row === undefined ? '' : this.rowKey(row);
  }

  #isActive(row: number, column: number): boolean {
    return this._active.row === row && this._active.column === column;
  }

  /** The keyboard stays on its row wherever that went; when it is gone, near where it was. */
  #keepActive(before: Row | undefined): void {
    const hasFocus = this.#hasFocus;
    if (this._active.row >= 0) {
      const key = before === undefined ? undefined : this.rowKey(before);
      const found = this.#sorted.findIndex((row) => this.rowKey(row) === key);
      const row = found >= 0 ? found : Math.min(this._active.row, this.#sorted.length - 1);
      this._active = { ...this._active, row };
    } else if (this.#sorted.length > 0 && !hasFocus) this._active = { row: 0, column: 0 };
    if (hasFocus) this.#moveFocus = true;
  }

  /** Tab comes to the selected row, not to the first one. */
  #followSelection(): void {
    const row = this.#sorted.findIndex((candidate) => this.rowKey(candidate) === this.selectedKey);
    if (row < 0) return;
    this.#followNext = false;
    const hasFocus = this.#hasFocus;
    if (row === this._active.row || (hasFocus && this._active.row < 0)) return;
    this._active = { ...this._active, row };
    this.#moveFocus ||= hasFocus;
    void this.updateComplete.then(() => this.#reveal(row));
  }

  #reveal(row: number): void {
    const grid = this.#grid;
    if (!grid || row < 0) return;
    this.#measure();
    revealRow(grid, row, this.#rowHeight, this.renderRoot.querySelector<HTMLElement>('.head')?.offsetHeight);
  }

  #move(to: GridPosition): void {
    const changedRow = to.row !== this._active.row;
    this._active = to;
    this.#moveFocus = true;
    this.#reveal(to.row);
    if (changedRow && to.row >= 0) this.#select(to.row);
  }

  #select(index: number): void {
    const key = this.#keyAt(index);
    if (key !== this.selectedKey) this.dispatchEvent(new QuotesyncRowSelectedEvent(key));
  }

  #sortBy({ key }: GridColumn<Row>): void {
    this.sortDirection = key === this.sortKey && this.sortDirection === 'ascending' ? 'descending' : 'ascending';
    this.sortKey = key;
    this.dispatchEvent(new QuotesyncSortChangedEvent(key, this.sortDirection));
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const cell = event.target as HTMLElement;
    // Keys of a control inside a cell are the control's.
    if (event.defaultPrevented || event.altKey || !cell.matches('.cell')) return;
    const extent = {
      rows: this.#sorted.length,
      columns: this.#columns.length,
      page: Math.max(1, Math.floor(this.#scroll.height / this.#rowHeight) - 2),
      rtl: this.#localize.direction === 'rtl',
    };
    const to = movedPosition(event, this._active, extent) ?? this.#typedPosition(event);
    if (to) this.#move(to);
    else if (!this.#press(event)) return;
    event.preventDefault();
  };

  /** @returns whether the key meant something */
  #press({ key, repeat }: KeyboardEvent): boolean {
    if (key !== 'Enter' && key !== ' ') return false;
    // A key that is held down belongs to what had the focus when it was pressed.
    if (repeat) return true;
    const { row, column } = this._active;
    const header = this.#columns[column];
    if (row < 0) {
      if (header && (header.sortable ?? true)) this.#sortBy(header);
    } else if (key === ' ') this.#select(row);
    else this.dispatchEvent(new QuotesyncRowActivatedEvent(this.#keyAt(row)));
    return true;
  }

  #typedPosition(event: KeyboardEvent): GridPosition | undefined {
    const named = this.columns.find(({ rowHeader }) => rowHeader) ?? this.columns[0];
    if (!named) return undefined;
    const row = this.#typeAhead.find(event, this.#sorted.length, this._active.row, (index) => {
      const candidate = this.#sorted[index];
      return candidate === undefined ? '' : named.text(candidate);
    });
    return row === undefined ? undefined : { ...this._active, row };
  }

  readonly #onFocusin = ({ target }: FocusEvent): void => {
    const cell = (target as HTMLElement).closest<HTMLElement>('.cell');
    if (!cell) return;
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    if (!this.#isActive(row, column)) this._active = { row, column };
  };

  #rowOf({ target }: Event): number | undefined {
    const row = (target as HTMLElement).closest<HTMLElement>('[data-index]');
    return row ? Number(row.dataset['index']) : undefined;
  }

  readonly #onClick = (event: Event): void => {
    const row = this.#rowOf(event);
    if (row !== undefined) return this.#select(row);
    const header = (event.target as HTMLElement).closest<HTMLElement>('.sortable');
    const column = this.#columns[Number(header?.dataset['column'])];
    if (column) this.#sortBy(column);
  };

  readonly #onDoubleClick = (event: Event): void => {
    const row = this.#rowOf(event);
    // Two clicks on a control inside a cell are two clicks on that control.
    const control = (event.target as HTMLElement).closest('a, button, input, select');
    if (row !== undefined && !control) this.dispatchEvent(new QuotesyncRowActivatedEvent(this.#keyAt(row)));
  };

  readonly #onPointerOver = (event: Event): void => {
    const row = this.#rowOf(event);
    this.#hover(row === undefined ? undefined : this.#keyAt(row));
  };

  readonly #onPointerLeave = (): void => this.#hover(undefined);

  #hover(key: string | undefined): void {
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.dispatchEvent(new QuotesyncRowHoveredEvent(key));
  }

  readonly #onScroll = (): void => {
    const grid = this.#grid;
    if (!grid) return;
    this.#scroll = { top: grid.scrollTop, height: grid.clientHeight || FIRST_VIEW };
    if (this.#window().join() !== this.#drawn) this.requestUpdate();
  };

  #onResize(): void {
    // On paper lists are as high as what is drawn, which says nothing about rows.
    if (this.#printing.active) return;
    this.#measure();
    this.#onScroll();
    // Rows that change their height in the observer's turn are a loop to the browser, and an error to the page.
    if (this.#isNarrow !== this._compact) requestAnimationFrame(() => void this.#changeLayout(this.#isNarrow));
  }

  get #isNarrow(): boolean {
    return this.clientWidth > 0 && this.clientWidth < COMPACT_WIDTH;
  }

  async #changeLayout(compact: boolean): Promise<void> {
    this._compact = compact;
    await this.updateComplete;
    this.#measure();
  }

  /** Rows of another height, by layout or density: the same ones stay in view. */
  #measure(): void {
    const count = Number(this.#body?.style.getPropertyValue('--_count'));
    const height = count ? (this.#body?.offsetHeight ?? 0) / count : 0;
    // Heights are told in whole pixels.
    if (!height || Math.abs(height - this.#rowHeight) < 0.5) return;
    const topRow = this.#scroll.top / this.#rowHeight;
    this.#rowHeight = height;
    if (this.#grid) this.#grid.scrollTop = topRow * height;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-data-grid': QuotesyncDataGrid;
  }
}
