import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, SyncLogEntry } from '../../backend/index.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { differenceStyles } from '../../ui/difference.js';
import { QuotesyncElement } from '../../ui/element.js';
import type { QuotesyncRowActivatedEvent } from '../../ui/grid-events.js';
import type {
  QuotesyncColumnsChangedEvent,
  QuotesyncRowReachedEvent,
  QuotesyncSelectionChangedEvent,
} from '../../ui/paged-grid-events.js';
import type { GridLayout } from '../../ui/paged-grid-model.js';
import { QuotesyncColumnChooser } from '../../ui/quotesync-column-chooser.js';
import { QuotesyncPagedGrid } from '../../ui/quotesync-paged-grid.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { logColumns } from './log-columns.js';
import { LogController } from './log-controller.js';
import { renderDetails } from './log-details.js';
import { logExportDialog } from './log-export-loader.js';
import { LogFilterEditor } from './log-filter-editor.js';
import { renderConditions, renderSearch, type FilterContext } from './log-filter-view.js';
import { renderFooter } from './log-footer.js';
import { LogLayout } from './log-layout.js';
import { renderLogState, renderNews, renderTools, type ToolsContext } from './log-parts.js';
import { logStyles } from './log-styles.js';
import { logTerms } from './log-terms.js';
import { timeWriter } from './service-time.js';

/** Milliseconds between two announcements of new entries: a busy log is not to talk all the time. */
const ANNOUNCE_PAUSE = 30_000;
/** Pixels below which what was changed comes first, and the conditions wait behind their disclosure. */
const NARROW = 560;

/**
 * @summary What synchronisation has written: newest first, with a filter, the difference of the values, and an export.
 *
 * New entries are counted while the list stands still. They come in by themselves only where that moves nothing that
 * is being read.
 */
@customElement('quotesync-sync-log')
export class QuotesyncSyncLog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncPagedGrid, QuotesyncColumnChooser, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, cardStyles, differenceStyles, logStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  /** Names of connections to filter by, beside those that are found in entries. */
  @property({ attribute: false }) connections: readonly string[] = [];
  /** It takes the height that is there; otherwise its rows scroll from a height of their own on. */
  @property({ type: Boolean, reflect: true }) fill = false;
  /** Milliseconds between two looks for new entries. */
  @property({ type: Number }) interval = 5000;

  @state() private _open: boolean | undefined;
  @state() private _follow = true;
  @state() private _selected: ReadonlySet<string> = new Set();
  /** It stays the same when the list goes on. */
  @state() private _inHand: SyncLogEntry | undefined;
  @state() private _narrow = false;
  @state() private _said = '';
  @state() private _exporting = false;
  @state() private _exportFailed = false;

  readonly #localize = new Localize(this, logTerms);
  readonly #columnsOf = memoizeLast((_words: object, _language: string, narrow: boolean) =>
    logColumns(this.#localize, narrow),
  );
  readonly #namesOf = memoizeLast((given: readonly string[], found: ReadonlySet<string>, chosen: string) => {
    const names = new Set([...given, ...found, chosen].filter((name) => name !== ''));
    return [...names].sort(new Intl.Collator(this.#localize.language, { numeric: true }).compare);
  });
  readonly #filter = new LogFilterEditor(this);
  readonly #layout = new LogLayout(this);
  readonly #log: LogController = new LogController(this, {
    sync: () => this.backend?.sync,
    filter: () => this.#filter.asked,
    language: () => this.#localize.language,
    interval: () => this.interval,
    mayFollow: () => this._follow && this.#mayMove,
    onAnswer: () => {
      this._selected = new Set();
      this._inHand = undefined;
    },
    onTaken: (asked) => this.#onTaken(asked),
  });
  // A frame later: what it changes has a size, too, and the browser complains of sizes that change each other.
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  #saidAt = Number.NEGATIVE_INFINITY;
  #opening = false;
  #goToTop = false;

  /** Reads everything again, from the newest entry on. */
  refresh(): void {
    this.#log.takeIn();
  }

  /** To the rows; to the search while there are none. */
  override focus(): void {
    (this.#grid ?? this.renderRoot.querySelector<HTMLElement>('[type="search"]'))?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') && changed.get('backend')) this.#begin();
    // In the language in which the rows are now.
    if (this._inHand) this._inHand = this.#log.rows.find(this._inHand.id) ?? this._inHand;
    this.#announce();
  }

  protected override updated(): void {
    if (!this.#goToTop) return;
    this.#goToTop = false;
    void this.#showTop(true);
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { rows } = this.#log;
    if (this.backend && !this.backend.sync) {
      return html`<quotesync-state-panel
        state="missing"
        .heading=${localize.term('logMissing')}
        .text=${localize.term('logMissingText')}
      ></quotesync-state-panel>`;
    }
    const [filter, tools] = [this.#filterContext, this.#tools];
    return html`
      <section class="card" aria-label=${localize.term('logHeading')}>
        <div class="head">
          <div class="bar">${renderSearch(filter)} ${renderTools(tools)}</div>
          ${renderConditions(filter)} ${renderNews(tools)}
        </div>
        <div class="rows">${this.#renderRows()}</div>
        ${renderDetails(localize, this._inHand)}
        ${renderFooter({
          localize,
          total: rows.total,
          whole: this.#log.whole?.total,
          searched: this.#log.searched,
          lookFailed: this.#log.lookFailed,
          selected: this._selected.size,
          onClearSelection: this.#onClearSelection,
        })}
        <div role="status" class="visually-hidden">${this._said}</div>
      </section>
      ${this._exporting ? this.#renderExport(this.backend) : nothing}
    `;
  }

  get #filterContext(): FilterContext {
    const { state } = this.#filter;
    return {
      localize: this.#localize,
      filter: state,
      connections: this.#namesOf(this.connections, this.#log.names, state.conditions.connection),
      open: this._open ?? !this._narrow,
      onToggle: this.#onToggle,
      onChange: this.#filter.set,
      onTime: this.#filter.setTime,
      onQuick: this.#filter.setQuick,
      onClear: this.#onClear,
    };
  }

  get #tools(): ToolsContext {
    return {
      localize: this.#localize,
      follow: this._follow,
      newer: this.#log.newer,
      taking: this.#log.taking,
      exportFailed: this._exportFailed,
      chooser: this.#renderChooser(),
      onFollow: this.#onFollow,
      onTakeIn: this.#onTakeIn,
      onRefresh: this.#onRefresh,
      onExport: this.#onExport,
    };
  }

  #renderChooser(): TemplateResult | typeof nothing {
    const { layout } = this.#layout;
    if (!layout) return nothing;
    return html`<quotesync-column-chooser
      .columns=${this.#columns}
      .layout=${layout}
      @quotesync-columns-changed=${this.#onColumns}
    ></quotesync-column-chooser>`;
  }

  #renderRows(): TemplateResult {
    const { rows, whole } = this.#log;
    const instead = renderLogState({
      localize: this.#localize,
      state: rows.state,
      filtered: this.#filter.asked !== undefined,
      whole,
      when: timeWriter(this.#localize.language),
      onRetry: this.#onRetry,
      onClear: this.#onClear,
    });
    const { layout } = this.#layout;
    if (!instead.grid) return html`${instead.panel}`;
    if (!layout) return html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
    return html`${instead.panel}${this.#renderGrid(layout)}`;
  }

  #renderGrid(layout: GridLayout): TemplateResult {
    return html`<quotesync-paged-grid
      readonly
      .label=${this.#localize.term('logHeading')}
      .columns=${this.#columns}
      .source=${this.#log.rows}
      .layout=${layout}
      .selected=${this._selected}
      @quotesync-selection-changed=${this.#onSelection}
      @quotesync-row-reached=${this.#onReached}
      @quotesync-row-activated=${this.#onActivated}
      @quotesync-columns-changed=${this.#onColumns}
    ></quotesync-paged-grid>`;
  }

  #renderExport(backend: Backend | undefined): TemplateResult {
    return html`<quotesync-sync-log-export-dialog
      .backend=${backend}
      .filter=${this.#filter.asked}
      .selected=${this._selected}
      .rows=${this.#log.rows}
      @quotesync-dialog-closed=${this.#onExportClosed}
    ></quotesync-sync-log-export-dialog>`;
  }

  get #columns(): ReturnType<typeof logColumns> {
    return this.#columnsOf(this.#localize.words, this.#localize.language, this._narrow);
  }

  get #grid(): QuotesyncPagedGrid<SyncLogEntry> | null {
    return this.renderRoot.querySelector<QuotesyncPagedGrid<SyncLogEntry>>('quotesync-paged-grid');
  }

  /** The list stands at its top, and nothing below its first row is in hand. */
  get #mayMove(): boolean {
    const grid = this.#grid;
    if (this._selected.size > 0) return false;
    if (!grid) return true;
    const reading = grid.matches(':focus-within') || this.renderRoot.querySelector('#details:focus-within') !== null;
    const below = this._inHand !== undefined && this.#log.rows.indexOf(this._inHand.id) !== 0;
    return grid.atTop && !(reading && below);
  }

  #measure(): void {
    const { clientWidth } = this;
    if (clientWidth > 0) this._narrow = clientWidth < NARROW;
  }

  /** Another tenant: what was chosen belongs to the old one. */
  #begin(): void {
    this.#filter.clear();
    this._exporting = false;
  }

  #announce(): void {
    const { newer } = this.#log;
    if (newer === 0) {
      this._said = '';
      return;
    }
    const now = performance.now();
    if (this._said !== '' && now - this.#saidAt < ANNOUNCE_PAUSE) return;
    this.#saidAt = now;
    this._said = this.#localize.term('logNew', newer, this.#localize.number(newer));
  }

  async #openExport(): Promise<void> {
    if (this.#opening || this._exporting) return;
    this.#opening = true;
    try {
      define(await logExportDialog.load());
      this._exportFailed = false;
      this._exporting = true;
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn('quotesync: the dialog "Export" of the log could not be loaded.', error);
      this._exportFailed = true;
    } finally {
      this.#opening = false;
    }
  }

  #onTaken(asked: boolean): void {
    if (asked) {
      this.#goToTop = true;
      this.requestUpdate();
    } else if (!this.#grid?.matches(':focus-within')) {
      // Where Tab leads: to the newest entry, not to the one that was it once.
      void this.#showTop(false);
    }
  }

  async #showTop(withFocus: boolean): Promise<void> {
    const first = this.#log.rows.row(0);
    const grid = this.#grid;
    if (!grid || first === undefined) return;
    grid.showKey(first.id);
    await grid.updateComplete;
    // The button that was pressed has gone.
    if (withFocus && !this.matches(':focus-within')) grid.focus();
  }

  readonly #onClear = (): void => {
    // What is there of a time is no value, so that it would stay.
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('[type="datetime-local"]')) input.value = '';
    this.#filter.clear();
    this.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  readonly #onToggle = (open: boolean): void => {
    this._open = open;
  };

  readonly #onFollow = (follow: boolean): void => {
    this._follow = follow;
  };

  readonly #onTakeIn = (): void => this.#log.takeIn();

  readonly #onRefresh = (): void => this.#log.takeIn();

  /** The button goes away with what failed. */
  readonly #onRetry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#refresh')?.focus();
    this.#log.takeIn();
  };

  readonly #onSelection = ({ keys }: QuotesyncSelectionChangedEvent): void => {
    this._selected = keys;
  };

  readonly #onClearSelection = (): void => {
    this._selected = new Set();
    this.focus();
  };

  readonly #onReached = ({ key }: QuotesyncRowReachedEvent): void => {
    this._inHand = this.#log.rows.find(key) ?? this._inHand;
  };

  /** Enter: to the whole values. */
  readonly #onActivated = ({ key }: QuotesyncRowActivatedEvent): void => {
    this._inHand = this.#log.rows.find(key) ?? this._inHand;
    this.renderRoot.querySelector<HTMLElement>('#details')?.focus();
  };

  readonly #onColumns = ({ layout }: QuotesyncColumnsChangedEvent): void => this.#layout.set(layout);

  readonly #onExport = (): void => void this.#openExport();

  readonly #onExportClosed = (): void => {
    this._exporting = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-log': QuotesyncSyncLog;
  }
}
