import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cssProperty } from '../core/css-property.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { grid } from '../locales/en/grid.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { differenceStyles } from './difference.js';
import { QuotesyncRowActivatedEvent, QuotesyncSortChangedEvent } from './grid-events.js';
import type { GridPosition, GridRowState, SortDirection } from './grid-model.js';
import { drawnColumns, type DrawnColumn } from './paged-grid-cells.js';
import { ColumnArranger } from './paged-grid-columns.js';
import type { GridContext, GridKit } from './paged-grid-context.js';
import { copyFromGrid } from './paged-grid-copy.js';
import { CellEditing } from './paged-grid-editing.js';
import {
  QuotesyncCellEditedEvent,
  QuotesyncColumnsChangedEvent,
  QuotesyncRowReachedEvent,
  QuotesyncSelectionChangedEvent,
} from './paged-grid-events.js';
import { HEADER_HINT_ID, renderHead, type GridHead } from './paged-grid-head.js';
import { GridJob } from './paged-grid-job.js';
import { GridKeyboard } from './paged-grid-keyboard.js';
import {
  DEFAULT_LAYOUT,
  type GridCellState,
  type GridLayout,
  type PagedGridColumn,
  type RowSource,
} from './paged-grid-model.js';
import { placeMessage, renderJob, renderMessage } from './paged-grid-notes.js';
import { GridPainter } from './paged-grid-painter.js';
import { GridPointer, positionOf } from './paged-grid-pointer.js';
import { GridSelection } from './paged-grid-selection.js';
import { pagedGridStyles } from './paged-grid-styles.js';
import { GridViewport } from './paged-grid-viewport.js';

/** Rows that stand for those whose number is not known yet. */
const AWAITED_ROWS = 12;
/** Pixels of the column that selects. */
const CHECK_WIDTH = 40;

/**
 * @summary A grid of any number of rows, of which those in view are read: selected in any number, edited in their cells.
 *
 * Keys as in the APG grid pattern. Arrows, Home, End, Page keys, Ctrl with Home and End move; with Shift they select;
 * Space selects a row, Ctrl+A all of them, Ctrl+C copies; Enter or F2 edits a cell or activates its row. On a header
 * Enter sorts, Alt with arrows changes the width and Ctrl+Shift with arrows the place of its column.
 *
 * @fires {QuotesyncSelectionChangedEvent} quotesync-selection-changed - Other rows are selected
 * @fires {QuotesyncCellEditedEvent} quotesync-cell-edited - A cell was given another value, which is not stored yet
 * @fires {QuotesyncRowActivatedEvent} quotesync-row-activated - Double click or Enter where nothing is edited
 * @fires {QuotesyncRowReachedEvent} quotesync-row-reached - The user went to another row
 * @fires {QuotesyncSortChangedEvent} quotesync-sort-changed - A column header was used; the source has to sort
 * @fires {QuotesyncColumnsChangedEvent} quotesync-columns-changed - Columns were moved or made wider
 * @csspart grid - What scrolls: the head and the rows
 * @csspart head - The heads of the columns
 * @cssproperty [--quotesync-size-grid=min(520px, 70vh)] - The height from which on the rows scroll
 */
@customElement('quotesync-paged-grid')
export class QuotesyncPagedGrid<Row = unknown> extends LitElement {
  static override readonly styles = [...baseStyles, controlStyles, differenceStyles, pagedGridStyles];

  /** The accessible name. */
  @property() label = '';
  /** Said when there is no row. */
  @property() emptyText = '';
  @property({ attribute: false }) columns: readonly PagedGridColumn<Row>[] = [];
  @property({ attribute: false }) source: RowSource<Row> | undefined;
  /** How the user has arranged the columns. */
  @property({ attribute: false }) layout: GridLayout = DEFAULT_LAYOUT;
  /** Keys of rows, whether they are known or not. */
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @property() sortKey = '';
  @property() sortDirection: SortDirection = 'none';
  @property({ attribute: false }) rowState: ((row: Row) => GridRowState) | undefined;
  /** What is being done to a cell, by column key. A new function is asked anew. */
  @property({ attribute: false }) cellState: ((row: Row, column: string) => GridCellState | undefined) | undefined;
  /** No cell can be edited. */
  @property({ type: Boolean }) readonly = false;

  @state() private _active: GridPosition = { row: 0, column: 1 };
  /** The columns are wider than the grid. */
  @state() private _wide = false;
  /** Said to screen readers. */
  @state() private _said = '';

  readonly #localize = new Localize(this, grid);
  readonly #kit = this.#makeKit();
  readonly #keyboard = new GridKeyboard<Row>(this.#kit);
  readonly #pointer = new GridPointer<Row>(this.#kit);
  readonly #painter = new GridPainter<Row>(this.#kit, this.#localize, () => ({
    generation: this.#generation,
    columns: this.#drawn,
    rowState: this.rowState,
    cellState: this.cellState,
  }));
  readonly #resize = new ResizeObserver(() => this.#onResize());
  readonly #drawnColumns = memoizeLast(drawnColumns<Row>);
  readonly #shownColumns = memoizeLast((drawn: readonly DrawnColumn<Row>[]) => drawn.map(({ column }) => column));
  #unsubscribe: (() => void) | undefined;
  #generation = 0;
  #answer: number | undefined;
  /** The row that had the keyboard at the last update: the list may have moved it since. */
  #held: { readonly row: number; readonly key: string } | undefined;
  /** The row that the user went to last, as far as it was told. */
  #reached: string | undefined;
  /** The user went to a row, which is told as soon as that is known. */
  #going = false;
  #moveFocus = false;
  #toTop = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    this.#watchRows();
    this.#listen();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#kit.job.cancel();
    this.#kit.viewport.disconnect();
  }

  /** The active cell takes the focus. */
  override focus(): void {
    this.#kit.viewport.cell(this._active)?.focus();
  }

  /** Nothing is scrolled away at the top. */
  get atTop(): boolean {
    return (this.#kit.viewport.scroller?.scrollTop ?? 0) <= 0;
  }

  /** Brings a known row into view and makes it the active one. @returns whether it is known */
  showKey(key: string): boolean {
    const row = this.source?.indexOf(key) ?? -1;
    if (row < 0) return false;
    this._active = { ...this._active, row };
    // What was there before may be drawn still: the keyboard does not go on with that.
    this.#held = { row, key };
    this.#kit.viewport.reveal(row);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#generation += 1;
    if (changed.has('source')) this.#listen();
    if (this.source?.answer !== this.#answer) this.#startAnswer();
    else this.#keepActive();
    const row = Math.min(this._active.row, Math.max(0, this.#count - 1));
    const column = Math.min(this._active.column, this.#shown.length);
    if (row !== this._active.row || column !== this._active.column) this.#activate({ row, column });
    this.#holdActive();
  }

  protected override firstUpdated(): void {
    this.#watchRows();
  }

  protected override updated(): void {
    const { viewport, editing } = this.#kit;
    if (this.#toTop) viewport.toTop();
    this.#toTop = false;
    viewport.draw();
    this.#tellReached();
    const rtl = this.#localize.direction === 'rtl';
    placeMessage(this.renderRoot, viewport.cell(this._active), { row: this._active.row, count: this.#count, rtl });
    if (!this.#moveFocus || editing.open) return;
    this.#moveFocus = false;
    const cell = viewport.cell(this._active);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override render(): TemplateResult {
    const columns = this.#drawn;
    const { total } = this.source ?? {};
    const { arranger, editing, job, viewport } = this.#kit;
    const tracks = columns.map(({ track }) => track).join(' ');
    const width = columns.reduce((sum, column) => sum + column.width, CHECK_WIDTH);
    return html`
      <div
        part="grid"
        class="grid ${this._wide ? 'wide' : ''}"
        role="grid"
        aria-label=${this.label}
        aria-multiselectable="true"
        aria-rowcount=${total === undefined ? -1 : total + 1}
        aria-colcount=${columns.length + 1}
        aria-busy=${total === undefined || this.source?.refreshing ? 'true' : 'false'}
        ${cssProperty('--_columns', `${CHECK_WIDTH}px ${tracks}`)}
        ${cssProperty('--_width', `${width}px`)}
        ${cssProperty('--_pinned', `${columns[0]?.column.rowHeader ? columns[0].width : 0}px`)}
        @click=${this.#pointer.onClick}
        @dblclick=${this.#pointer.onDoubleClick}
        @mousedown=${this.#pointer.onMousedown}
        @pointerdown=${this.#pointer.onPointerdown}
        @pointermove=${arranger.onPointermove}
        @pointerup=${arranger.onPointerup}
        @pointercancel=${arranger.onPointercancel}
        @pointerover=${this.#pointer.onPointerover}
        @keydown=${this.#keyboard.onKeydown}
        @copy=${this.#onCopy}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @focusin=${this.#onFocusin}
        @focusout=${this.#onFocusout}
        @scroll=${viewport.onScroll}
      >
        <div class="head" part="head" role="rowgroup">
          <div role="row" aria-rowindex="1">${renderHead(this.#head(columns))}</div>
        </div>
        <div class="canvas" role="presentation">
          <div class="body" role="rowgroup" ${cssProperty('--_count', `${this.#count}`)}></div>
          ${renderMessage(this.#localize, editing.open, this.#activeState?.error)}
        </div>
      </div>
      ${renderJob(this.#localize, job.state, this.#onCancelJob)}
      <div role="status">${total === 0 ? html`<p class="empty">${this.emptyText}</p>` : nothing}</div>
      <div role="status" class="visually-hidden">${this._said}</div>
      <div hidden id=${HEADER_HINT_ID}>${this.#localize.term('gridHeaderKeys')}</div>
    `;
  }

  #head(columns: readonly DrawnColumn<Row>[]): GridHead<Row> {
    return {
      columns,
      active: this._active.row < 0 ? this._active.column : -1,
      sortKey: this.sortKey,
      sortDirection: this.sortDirection,
      extent: this.#kit.selection.extent,
      selectAllLabel: this.#localize.term('gridSelectAll'),
      drop: this.#kit.arranger.dropTarget,
    };
  }

  get #drawn(): readonly DrawnColumn<Row>[] {
    return this.#drawnColumns(this.columns, this.layout, this.readonly);
  }

  get #shown(): readonly PagedGridColumn<Row>[] {
    return this.#shownColumns(this.#drawn);
  }

  /** Rows, known or not. */
  get #count(): number {
    const { source } = this;
    if (!source) return 0;
    return source.total ?? (source.errorAt(0) ? 1 : AWAITED_ROWS);
  }

  get #activeState(): GridCellState | undefined {
    const row = this.source?.row(this._active.row);
    const column = this.#shown[this._active.column - 1];
    return row === undefined || !column ? undefined : this.cellState?.(row, column.key);
  }

  #makeKit(): GridKit<Row> {
    const context: GridContext<Row> = {
      state: () => ({
        source: this.source,
        columns: this.columns,
        layout: this.layout,
        shown: this.#shown,
        selected: this.selected,
        readonly: this.readonly,
        count: this.#count,
        active: this._active,
      }),
      isRtl: () => this.#localize.direction === 'rtl',
      cellState: (row, { key }) => this.cellState?.(row, key) ?? {},
      moveTo: (position) => this.#moveTo(position),
      select: (keys) => this.#select(keys),
      sortBy: (column) => this.#sortBy(column),
      activate: (key) => void this.dispatchEvent(new QuotesyncRowActivatedEvent(key)),
      toggle: (row, column) => this.#toggle(row, column),
      arrange: (layout, done) => this.#arrange(layout, done),
      announce: (changed, column) => this.#announce(changed, column),
    };
    const job = new GridJob(this);
    const viewport = new GridViewport({
      root: () => this.renderRoot,
      rows: () => ({ count: this.#count, active: this._active.row }),
      picture: (index) => this.#painter.picture(index),
      show: (first, last, active) => this.source?.show(first, last, active),
      refocus: () => viewport.cell(this._active)?.focus({ preventScroll: true }),
    });
    return {
      ...context,
      job,
      selection: new GridSelection(context, job),
      editing: new CellEditing<Row>(this, {
        commit: ({ key, column, value, text }) =>
          void this.dispatchEvent(new QuotesyncCellEditedEvent(key, column, value, text)),
        loadingText: () => this.#localize.term('loading'),
      }),
      arranger: new ColumnArranger(context, viewport),
      viewport,
    };
  }

  #watchRows(): void {
    const { body } = this.#kit.viewport;
    if (body) this.#resize.observe(body);
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#kit.viewport.forget();
    this.#unsubscribe = this.source?.subscribe(() => this.requestUpdate());
  }

  /** Other rows: from the top. The keyboard stays on a header, where the user may have sorted. */
  #startAnswer(): void {
    const isFirst = this.#answer === undefined;
    this.#answer = this.source?.answer;
    this.#kit.viewport.forget();
    this.#kit.editing.cancel();
    this.#held = this.#reached = undefined;
    this.#going = false;
    this.#toTop = !isFirst;
    if (this._active.row > 0) this.#activate({ ...this._active, row: 0 });
  }

  /** After a change of the list the keyboard stays on its row, wherever that went. */
  #keepActive(): void {
    const { source } = this;
    const held = this.#held;
    const row = source?.row(this._active.row);
    if (!source || row === undefined || held?.row !== this._active.row || source.rowKey(row) === held.key) return;
    const found = source.indexOf(held.key);
    if (found >= 0) this.#activate({ ...this._active, row: found });
    else if (this.#kit.editing.open?.key === held.key) this.#kit.editing.cancel();
  }

  #holdActive(): void {
    const { row } = this._active;
    const known = this.source?.row(row);
    if (known !== undefined && this.source) this.#held = { row, key: this.source.rowKey(known) };
    else if (this.#held?.row !== row) this.#held = undefined;
  }

  #tellReached(): void {
    const { row, key } = this.#held ?? {};
    if (!this.#going || key === undefined || row !== this._active.row) return;
    this.#going = false;
    if (key === this.#reached) return;
    this.#reached = key;
    this.dispatchEvent(new QuotesyncRowReachedEvent(key));
  }

  #goTo(position: GridPosition): void {
    this._active = position;
    this.#going = position.row >= 0;
    this.requestUpdate();
  }

  #activate(position: GridPosition): void {
    this.#moveFocus ||= this.#kit.viewport.hasFocus;
    this._active = position;
  }

  #moveTo(position: GridPosition): void {
    this.#goTo(position);
    this.#moveFocus = true;
    this.#kit.viewport.reveal(position.row);
  }

  #select(keys: ReadonlySet<string>): void {
    this.selected = keys;
    this._said = this.#localize.term('gridSelected', keys.size, this.#localize.number(keys.size));
    this.dispatchEvent(new QuotesyncSelectionChangedEvent(keys));
  }

  #sortBy({ key }: PagedGridColumn<Row>): void {
    this.sortDirection = key === this.sortKey && this.sortDirection === 'ascending' ? 'descending' : 'ascending';
    this.sortKey = key;
    this.dispatchEvent(new QuotesyncSortChangedEvent(key, this.sortDirection));
  }

  #toggle(row: Row, { key, checkbox }: PagedGridColumn<Row>): void {
    const { source } = this;
    // What is drawn stays what the row says, until whoever listens has another row.
    this.requestUpdate();
    if (!source || !checkbox || this.readonly || checkbox.editable?.(row) === false) return;
    if (this.cellState?.(row, key)?.busy) return;
    const value = checkbox.checked(row) ? '' : '1';
    this.dispatchEvent(new QuotesyncCellEditedEvent(source.rowKey(row), key, value, value));
  }

  #arrange(layout: GridLayout, done: boolean): void {
    const active = this.#shown[this._active.column - 1];
    this.layout = layout;
    this.#onResize();
    this.requestUpdate();
    // The keyboard goes with its column.
    const column = this.#shown.findIndex(({ key }) => key === active?.key) + 1;
    if (column !== this._active.column) this.#activate({ ...this._active, column });
    if (done) this.dispatchEvent(new QuotesyncColumnsChangedEvent(layout));
  }

  #announce(changed: 'width' | 'place', { key, label }: PagedGridColumn<Row>): void {
    const place = this.#drawn.findIndex(({ column }) => column.key === key);
    const number = (value: number): string => this.#localize.number(value);
    this._said =
      changed === 'width'
        ? this.#localize.term('gridColumnResized', label, number(this.#drawn[place]?.width ?? 0))
        : this.#localize.term('gridColumnMoved', label, number(place + 1), number(this.#drawn.length));
  }

  readonly #onResize = (): void => {
    this.#kit.viewport.onResize();
    const width = this.#drawn.reduce((sum, column) => sum + column.width, CHECK_WIDTH);
    this._wide = width > this.clientWidth;
  };

  readonly #onFocusin = ({ target }: FocusEvent): void => {
    const position = positionOf(target);
    if (!position) return;
    // A row that is missing has one cell for all columns: the keyboard keeps the column that it came from.
    if (!this.#kit.viewport.cell(this._active)?.contains(target as Node)) return this.#goTo(position);
    this.#going = position.row >= 0;
    this.#tellReached();
  };

  /** Whoever goes elsewhere means what was typed; whoever goes to another window comes back to it. */
  readonly #onFocusout = ({ target }: FocusEvent): void => {
    const { editing } = this.#kit;
    if (editing.isControl(target) && document.hasFocus()) editing.commit();
  };

  readonly #onInput = (): void => this.#kit.editing.typed();

  /** A choice by pointer is made with one click; by keyboard the arrows go through all of them. */
  readonly #onChange = ({ target }: Event): void => {
    const { editing } = this.#kit;
    if (!(target instanceof HTMLSelectElement) || !editing.isControl(target) || !editing.open?.byPointer) return;
    if (editing.commit()) this.#moveTo(this._active);
  };

  readonly #onCopy = async (event: ClipboardEvent): Promise<void> => {
    const { source, selected } = this;
    if (!source || this.#kit.editing.open) return;
    const row = source.row(this._active.row);
    const column = this.#shown[this._active.column - 1];
    const cell = row === undefined || !column ? undefined : { row, column };
    const outcome = await copyFromGrid(event, { source, selected, columns: this.#shown, cell }, this.#kit.job);
    const localize = this.#localize;
    if (outcome === 'cell') this._said = localize.term('gridCellCopied');
    else if (outcome === 'failed') this._said = localize.term('gridCopyRefused');
    else if (outcome !== 'nothing')
      this._said = localize.term('gridCopied', outcome.rows, localize.number(outcome.rows));
  };

  readonly #onCancelJob = (): void => {
    this.#kit.job.cancel();
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-paged-grid': QuotesyncPagedGrid;
  }
}
