import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cssProperty } from '../core/css-property.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { Printing } from '../core/printing.js';
import { grid } from '../locales/en/grid.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { differenceStyles } from './difference.js';
import { QuotesyncElement } from './element.js';
import { QuotesyncRowActivatedEvent, QuotesyncSortChangedEvent } from './grid-events.js';
import type { GridRowState, SortDirection } from './grid-model.js';
import { columnSet, type ColumnSet } from './paged-grid-cells.js';
import { ColumnArranger } from './paged-grid-columns.js';
import type { GridContext, GridKit } from './paged-grid-context.js';
import { copyFromGrid } from './paged-grid-copy.js';
import { GridCursor } from './paged-grid-cursor.js';
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
  rowsToDraw,
  type GridCellState,
  type GridLayout,
  type PagedGridColumn,
  type RowSource,
} from './paged-grid-model.js';
import { placeMessage, renderJob, renderMessage, renderPrinted } from './paged-grid-notes.js';
import { GridPainter } from './paged-grid-painter.js';
import { GridPointer, positionOf } from './paged-grid-pointer.js';
import { GridSelection } from './paged-grid-selection.js';
import { pagedGridStyles } from './paged-grid-styles.js';
import { GridViewport } from './paged-grid-viewport.js';
import { arrangedText, copiedText } from './paged-grid-words.js';

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
export class QuotesyncPagedGrid<Row = unknown> extends QuotesyncElement {
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

  /** The columns are wider than the grid. */
  @state() private _wide = false;
  /** Said to screen readers. */
  @state() private _said = '';

  readonly #localize = new Localize(this, grid);
  readonly #printing = new Printing(this);
  readonly #cursor = new GridCursor<Row>({
    source: () => this.source,
    extent: () => ({ rows: this.#count, columns: this.#columns.shown.length }),
    hasFocus: () => this.#kit.viewport.hasFocus,
    onMoved: () => this.requestUpdate(),
    onReached: (key) => this.dispatchEvent(new QuotesyncRowReachedEvent(key)),
  });
  readonly #kit: GridKit<Row> = this.#makeKit();
  readonly #keyboard = new GridKeyboard<Row>(this.#kit);
  readonly #pointer = new GridPointer<Row>(this.#kit);
  readonly #painter = new GridPainter<Row>(this.#kit, this.#localize, () => ({
    generation: this.#generation,
    columns: this.#columns.drawn,
    rowState: this.rowState,
    cellState: this.cellState,
  }));
  readonly #columnSet = memoizeLast(columnSet<Row>);
  #unsubscribe: (() => void) | undefined;
  #generation = 0;
  #answer: number | undefined;
  #toTop = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#kit.viewport.connect(this);
    this.#listen();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#kit.job.cancel();
    this.#kit.viewport.disconnect();
  }

  /** The active cell takes the focus. */
  override focus(): void {
    this.#kit.viewport.cell(this.#cursor.position)?.focus();
  }

  /** Nothing is scrolled away at the top. */
  get atTop(): boolean {
    return (this.#kit.viewport.scroller?.scrollTop ?? 0) <= 0;
  }

  /** Brings a known row into view and makes it the active one. @returns whether it is known */
  showKey(key: string): boolean {
    const row = this.source?.indexOf(key) ?? -1;
    if (row < 0) return false;
    this.#cursor.jumpTo(row, key);
    this.#kit.viewport.reveal(row);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#generation += 1;
    if (changed.has('source')) this.#listen();
    if (this.source?.answer !== this.#answer) this.#startAnswer();
    else {
      const gone = this.#cursor.follow();
      if (gone !== undefined && this.#kit.editing.open?.key === gone) this.#kit.editing.cancel();
    }
    this.#cursor.settle();
  }

  protected override firstUpdated(): void {
    this.#kit.viewport.connect(this);
  }

  protected override updated(): void {
    const { viewport, editing } = this.#kit;
    if (this.#toTop) viewport.toTop();
    this.#toTop = false;
    viewport.draw();
    this.#cursor.tell();
    const rtl = this.#localize.direction === 'rtl';
    const { position } = this.#cursor;
    placeMessage(this.renderRoot, viewport.cell(position), { row: position.row, count: this.#count, rtl });
    if (editing.open || !this.#cursor.takeFocus()) return;
    const cell = viewport.cell(position);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { drawn, tracks, paperTracks, width, pinned } = this.#columns;
    const { total } = this.source ?? {};
    const { arranger, editing, job, viewport } = this.#kit;
    return html`
      <div
        part="grid"
        class="grid ${this._wide ? 'wide' : ''}"
        role="grid"
        tabindex="-1"
        aria-label=${this.label}
        aria-multiselectable="true"
        aria-rowcount=${total === undefined ? -1 : total + 1}
        aria-colcount=${drawn.length + 1}
        aria-busy=${total === undefined || this.source?.refreshing ? 'true' : 'false'}
        ${cssProperty('--_columns', tracks)}
        ${cssProperty('--_paper-columns', paperTracks)}
        ${cssProperty('--_width', `${width}px`)}
        ${cssProperty('--_pinned', `${pinned}px`)}
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
        @change=${this.#pointer.onChange}
        @focusin=${this.#onFocusin}
        @focusout=${this.#onFocusout}
        @scroll=${viewport.onScroll}
      >
        <div class="head" part="head" role="rowgroup">
          <div role="row" aria-rowindex="1">${renderHead(this.#head)}</div>
        </div>
        <div class="canvas" role="presentation">
          <div class="body" role="rowgroup" ${cssProperty('--_count', `${this.#count}`)}></div>
          ${renderMessage(this.#localize, editing.open, this.#activeState?.error)}
        </div>
      </div>
      ${this.#printing.active ? renderPrinted(this.#localize, viewport.printed, total) : nothing}
      ${renderJob(this.#localize, job.state, this.#onCancelJob)}
      <div role="status">${total === 0 ? html`<p class="empty">${this.emptyText}</p>` : nothing}</div>
      <div role="status" class="visually-hidden">${this._said}</div>
      <div hidden id=${HEADER_HINT_ID}>${this.#localize.term('gridHeaderKeys')}</div>
    `;
  }

  get #head(): GridHead<Row> {
    const { position } = this.#cursor;
    return {
      columns: this.#columns.drawn,
      active: position.row < 0 ? position.column : -1,
      sortKey: this.sortKey,
      sortDirection: this.sortDirection,
      extent: this.#kit.selection.extent,
      selectAllLabel: this.#localize.term('gridSelectAll'),
      drop: this.#kit.arranger.dropTarget,
    };
  }

  get #columns(): ColumnSet<Row> {
    return this.#columnSet(this.columns, this.layout, this.readonly);
  }

  /** Rows, known or not. */
  get #count(): number {
    return rowsToDraw(this.source);
  }

  /** What the keyboard is on, as far as it is known. */
  get #activeCell(): { readonly row: Row | undefined; readonly column: PagedGridColumn<Row> | undefined } {
    const { row, column } = this.#cursor.position;
    return { row: this.source?.row(row), column: this.#columns.shown[column - 1] };
  }

  get #activeState(): GridCellState | undefined {
    const { row, column } = this.#activeCell;
    return row === undefined || !column ? undefined : this.cellState?.(row, column.key);
  }

  #makeKit(): GridKit<Row> {
    const context: GridContext<Row> = {
      state: () => ({
        source: this.source,
        columns: this.columns,
        layout: this.layout,
        shown: this.#columns.shown,
        selected: this.selected,
        readonly: this.readonly,
        count: this.#count,
        active: this.#cursor.position,
      }),
      isRtl: () => this.#localize.direction === 'rtl',
      cellState: (row, { key }) => this.cellState?.(row, key) ?? {},
      moveTo: (position) => {
        this.#cursor.moveTo(position);
        this.#kit.viewport.reveal(position.row);
      },
      select: (keys) => this.#select(keys),
      sortBy: (column) => this.#sortBy(column),
      activate: (key) => void this.dispatchEvent(new QuotesyncRowActivatedEvent(key)),
      toggle: (row, column) => this.#toggle(row, column),
      arrange: (layout, done) => this.#arrange(layout, done),
      announce: (changed, column) => {
        this._said = arrangedText(this.#localize, changed, column, this.#columns);
      },
    };
    const job = new GridJob(this);
    const viewport = new GridViewport({
      root: () => this.renderRoot,
      rows: () => ({ count: this.#count, active: this.#cursor.position.row }),
      picture: (index) => this.#painter.picture(index),
      isKnown: (index) => this.source?.row(index) !== undefined,
      printing: () => this.#printing.active,
      show: (first, last, active) => this.source?.show(first, last, active),
      onResized: () => {
        this._wide = this.#columns.width > this.clientWidth;
      },
      refocus: () => viewport.cell(this.#cursor.position)?.focus({ preventScroll: true }),
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

  #listen(): void {
    this.#unsubscribe?.();
    this.#kit.viewport.forget();
    this.#unsubscribe = this.source?.subscribe(() => this.requestUpdate());
  }

  /** Other rows: from the top. */
  #startAnswer(): void {
    const isFirst = this.#answer === undefined;
    this.#answer = this.source?.answer;
    this.#kit.viewport.forget();
    this.#kit.editing.cancel();
    this.#cursor.startOver();
    this.#toTop = !isFirst;
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
    const active = this.#activeCell.column;
    this.layout = layout;
    this.#kit.viewport.onResize();
    this.requestUpdate();
    // The keyboard goes with its column.
    this.#cursor.toColumn(this.#columns.shown.findIndex(({ key }) => key === active?.key) + 1);
    if (done) this.dispatchEvent(new QuotesyncColumnsChangedEvent(layout));
  }

  readonly #onFocusin = ({ target }: FocusEvent): void => {
    const position = positionOf(target);
    if (!position) return;
    // A row that is missing has one cell for all columns: the keyboard keeps the column that it came from.
    if (this.#kit.viewport.cell(this.#cursor.position)?.contains(target as Node)) this.#cursor.came(position);
    else this.#cursor.goTo(position);
  };

  /** Whoever goes elsewhere means what was typed; whoever goes to another window comes back to it. */
  readonly #onFocusout = ({ target }: FocusEvent): void => {
    const { editing } = this.#kit;
    if (editing.isControl(target) && document.hasFocus()) editing.commit();
  };

  readonly #onInput = (): void => this.#kit.editing.typed();

  readonly #onCopy = async (event: ClipboardEvent): Promise<void> => {
    const { source, selected } = this;
    if (!source || this.#kit.editing.open) return;
    const { row, column } = this.#activeCell;
    const cell = row === undefined || !column ? undefined : { row, column };
    const outcome = await copyFromGrid(event, { source, selected, columns: this.#columns.shown, cell }, this.#kit.job);
    this._said = copiedText(this.#localize, outcome) ?? this._said;
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
