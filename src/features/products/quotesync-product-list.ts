import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  PRODUCT_FIELD_KEYS,
  type Backend,
  type PriceList,
  type Product,
  type ProductRow,
} from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { loadView, saveView } from '../../core/kept-view.js';
import { Localize } from '../../core/localize.js';
import { UnsavedGuard } from '../../core/unsaved-guard.js';
import type { ViewStore } from '../../core/view-store.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import type { QuotesyncRowActivatedEvent, QuotesyncSortChangedEvent } from '../../ui/grid-events.js';
import type {
  QuotesyncCellEditedEvent,
  QuotesyncColumnsChangedEvent,
  QuotesyncSelectionChangedEvent,
} from '../../ui/paged-grid-events.js';
import { shownColumns, type PagedGridColumn } from '../../ui/paged-grid-model.js';
import { QuotesyncColumnChooser } from '../../ui/quotesync-column-chooser.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncPagedGrid } from '../../ui/quotesync-paged-grid.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncProductRemovedEvent, QuotesyncProductSavedEvent } from './events.js';
import {
  QuotesyncPriceListsOutdatedEvent,
  QuotesyncProductActionRequestedEvent,
  type ProductAction,
  type ProductListSituation,
} from './list-events.js';
import { ProductListController } from './product-list-controller.js';
import { ProductListFilter } from './product-list-filter.js';
import { renderFailures, renderFooter, renderHeader, renderQuestion } from './product-list-parts.js';
import type { RemovalResult } from './product-list-removal.js';
import { productListStyles } from './product-list-styles.js';
import { productListTerms } from './product-list-terms.js';
import { renderToolbar } from './product-list-toolbar.js';
import { DEFAULT_VIEW, isColumn, readProductListView, type ProductListView } from './product-list-view.js';

const VIEW_KEY = 'products/list';

/**
 * @summary The products of a price list: searched, filtered and sorted by the service, edited in their cells.
 *
 * @fires {QuotesyncProductActionRequestedEvent} quotesync-product-action-requested - A dialog is wanted
 * @fires {QuotesyncPriceListsOutdatedEvent} quotesync-price-lists-outdated - Everything is to be read again
 * @fires {QuotesyncProductSavedEvent} quotesync-product-saved - A cell was stored
 * @fires {QuotesyncProductRemovedEvent} quotesync-product-removed - Products were removed
 */
@customElement('quotesync-product-list')
export class QuotesyncProductList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncPagedGrid,
    QuotesyncColumnChooser,
    QuotesyncStatePanel,
    QuotesyncConfirmDialog,
  ];

  static override readonly styles = [...baseStyles, controlStyles, cardStyles, productListStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) priceList: PriceList | undefined;
  /** Where the columns are remembered. */
  @property({ attribute: false }) views: ViewStore | undefined;
  @property({ type: Boolean }) readonly = false;
  /** What the host leaves out. */
  @property({ attribute: false }) hiddenParts: ReadonlySet<string> = new Set();

  /** `undefined` until it is known how the user likes it. */
  @state() private _view: ProductListView | undefined;
  @state() private _selected: ReadonlySet<string> = new Set();
  /** What is to be removed, while it is asked. */
  @state() private _asking: readonly number[] = [];
  @state() private _removed: RemovalResult | undefined;

  readonly #localize = new Localize(this, productListTerms);
  readonly #filter = new ProductListFilter(this);
  readonly #list = new ProductListController(this, {
    localize: this.#localize,
    backend: () => this.backend,
    priceList: () => this.priceList,
    view: () => this._view,
    filter: () => this.#filter.wanted,
    selected: () => this._selected,
    onSaved: ({ id }) => this.dispatchEvent(new QuotesyncProductSavedEvent(id, this.priceList?.id ?? 0, false)),
  });

  constructor() {
    super();
    new UnsavedGuard(this, () => this.isConnected && (this.#list.edits.unsaved || this.#list.removal.underWay));
  }

  /** Reads everything again; rows stay until the new ones are there. */
  refresh(): void {
    this.#list.refresh();
  }

  /** Takes what the product dialog has stored. */
  productStored({ id, priceListId }: Product, created: boolean): void {
    this.#list.outdated();
    this.dispatchEvent(new QuotesyncProductSavedEvent(id, priceListId, created));
  }

  /** To the rows, where the work goes on. */
  override focus(): void {
    const grid = this.renderRoot.querySelector<HTMLElement>('quotesync-paged-grid');
    (grid ?? this.renderRoot.querySelector<HTMLElement>('#refresh'))?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('views') || !this.hasUpdated) void this.#loadView();
    const before = changed.get('priceList');
    if (changed.has('backend') || (before && before.id !== this.priceList?.id)) this.#begin();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <section class="card" aria-labelledby="title">
        ${renderHeader({
          localize,
          search: this.#filter.typed,
          assortment: this.#filter.assortment,
          chooser: this.#renderChooser(),
          onSearch: this.#filter.search,
          onAssortment: this.#filter.choose,
          onRefresh: this.#onRefresh,
        })}
        ${renderToolbar({
          localize,
          readonly: this.readonly,
          hidden: this.hiddenParts,
          selected: this._selected.size,
          busy: this.#list.removal.underWay,
          onAction: this.#onTool,
        })}
        ${renderFailures({
          localize,
          rows: this.#list.rowsState,
          fields: this.#list.fields,
          removal: this.#list.removal.state,
          removed: this._removed,
          onResume: this.#onResume,
          onTryAgain: this.#onTryAgain,
          onReadAgain: this.#onReadAgain,
        })}
        ${this.#renderContent()}
        ${renderFooter({
          localize,
          selected: this._selected.size,
          hidden: this.#list.hidden,
          total: this.#list.rows.total,
          whole: this.#list.whole,
          filtered: this.#filter.wanted !== undefined,
          removal: this.#list.removal.state,
          onClearSelection: this.#onClearSelection,
          onClearFilter: this.#onClearFilter,
          onStop: this.#onStop,
        })}
      </section>
      ${this._asking.length > 0 ? this.#renderQuestion() : nothing}
    `;
  }

  #renderChooser(): TemplateResult | typeof nothing {
    const { columns } = this.#list;
    if (!columns || !this._view) return nothing;
    return html`<quotesync-column-chooser
      .columns=${columns}
      .layout=${this._view.layout}
      @quotesync-columns-changed=${this.#onColumns}
    ></quotesync-column-chooser>`;
  }

  #renderContent(): TemplateResult {
    const localize = this.#localize;
    const state = this.#list.rowsState;
    const fields = this.#list.fields;
    const failed = fields.status === 'failed' && !fields.data ? fields : state;
    if (failed.status === 'failed' && (failed !== state || state.total === undefined)) {
      return html`<quotesync-state-panel
        state="failed"
        .error=${failed.error}
        .heading=${failed === fields ? localize.term('fieldsFailed') : undefined}
        @quotesync-retry-requested=${this.#onReadAgain}
      ></quotesync-state-panel>`;
    }
    const { columns } = this.#list;
    if (!this._view || !columns) {
      return html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
    }
    if (this.#list.rows.total === 0 && !this.#filter.wanted) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('productsEmpty')}
        .text=${this.readonly ? undefined : localize.term('productsEmptyText')}
      ></quotesync-state-panel>`;
    }
    return this.#renderGrid(this._view, columns);
  }

  #renderGrid({ layout, sort }: ProductListView, columns: readonly PagedGridColumn<ProductRow>[]): TemplateResult {
    return html`<quotesync-paged-grid
      .label=${this.#localize.term('productsHeading')}
      .emptyText=${this.#localize.term('productsNoneFound')}
      .columns=${columns}
      .source=${this.#list.rows}
      .layout=${layout}
      .sortKey=${sort.column}
      .sortDirection=${sort.direction}
      .selected=${this._selected}
      .rowState=${rowState}
      .cellState=${this.#list.edits.cellState}
      ?readonly=${this.readonly || this.#list.removal.underWay}
      @quotesync-selection-changed=${this.#onSelection}
      @quotesync-cell-edited=${this.#onCellEdited}
      @quotesync-row-activated=${this.#onActivated}
      @quotesync-sort-changed=${this.#onSort}
      @quotesync-columns-changed=${this.#onColumns}
    ></quotesync-paged-grid>`;
  }

  #renderQuestion(): TemplateResult {
    const [id = 0, ...others] = this._asking;
    return renderQuestion({
      localize: this.#localize,
      count: this._asking.length,
      only: others.length === 0 ? this.#list.rows.find(String(id)) : undefined,
      hidden: this.#list.hidden,
      onAnswered: this.#onAnswered,
    });
  }

  async #loadView(): Promise<void> {
    const store = this.views;
    const kept = await loadView(store, VIEW_KEY, readProductListView);
    if (store === this.views) this._view = kept ?? this._view ?? DEFAULT_VIEW;
  }

  #changeView(change: Partial<ProductListView>): void {
    this._view = { ...(this._view ?? DEFAULT_VIEW), ...change };
    saveView(this.views, VIEW_KEY, this._view);
  }

  /** Another price list or tenant: what was selected and typed belongs to the old one. */
  #begin(): void {
    this._selected = new Set();
    this._asking = [];
    this._removed = undefined;
    this.#list.reset();
  }

  get #situation(): ProductListSituation {
    const { layout, sort } = this._view ?? DEFAULT_VIEW;
    return {
      ids: [...this._selected].map(Number),
      columns: shownColumns(this.#list.columns ?? [], layout).flatMap(({ key, label }) =>
        isColumn(key) ? [{ key, label }] : [],
      ),
      sort,
      filter: this.#filter.wanted,
    };
  }

  async #remove(ids: readonly number[]): Promise<void> {
    this._removed = undefined;
    const result = await this.#list.remove(ids, (removed, priceListId) =>
      this.dispatchEvent(new QuotesyncProductRemovedEvent(removed, priceListId)),
    );
    if (!result) return;
    const removed = new Set(result.removed.map(String));
    this._selected = new Set([...this._selected].filter((key) => !removed.has(key)));
    this._removed = result;
  }

  readonly #onTool = (action: ProductAction | 'remove'): void => {
    if (action === 'remove') this._asking = [...this._selected].map(Number);
    else this.dispatchEvent(new QuotesyncProductActionRequestedEvent(action, this.#situation));
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    const ids = this._asking;
    this._asking = [];
    if (confirmed) void this.#remove(ids);
  };

  readonly #onTryAgain = (): void => {
    const ids = this._removed?.failed ?? [];
    this.focus();
    void this.#remove(ids);
  };

  readonly #onResume = (): void => {
    this.focus();
    this.#list.removal.resume();
  };

  readonly #onStop = (): void => this.#list.removal.stop();

  readonly #onSelection = ({ keys }: QuotesyncSelectionChangedEvent): void => {
    this._selected = keys;
  };

  readonly #onClearSelection = (): void => {
    this._selected = new Set();
    this.focus();
  };

  readonly #onActivated = ({ key }: QuotesyncRowActivatedEvent): void => {
    this.dispatchEvent(new QuotesyncProductActionRequestedEvent('edit', { ...this.#situation, ids: [Number(key)] }));
  };

  readonly #onCellEdited = ({ key, column, value, text }: QuotesyncCellEditedEvent): void => {
    const row = this.#list.rows.find(key);
    const known =
      PRODUCT_FIELD_KEYS.find((field) => field === column) ?? (column === 'inAssortment' ? column : undefined);
    if (row && known && !this.readonly) void this.#list.edits.store({ row, column: known, value, text });
  };

  readonly #onSort = ({ key, direction }: QuotesyncSortChangedEvent): void => {
    if (isColumn(key) && direction !== 'none') this.#changeView({ sort: { column: key, direction } });
  };

  readonly #onColumns = ({ layout }: QuotesyncColumnsChangedEvent): void => this.#changeView({ layout });

  readonly #onClearFilter = (): void => {
    this.#filter.clear();
    this.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  readonly #onRefresh = (): void => {
    this.refresh();
    this.dispatchEvent(new QuotesyncPriceListsOutdatedEvent());
  };

  /** The button that was pressed goes away; the one for the same stays. */
  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#refresh')?.focus();
    this.refresh();
  };
}

/** Kept for its history. */
function rowState({ inAssortment }: ProductRow): { readonly muted: boolean } {
  return { muted: !inAssortment };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-list': QuotesyncProductList;
  }
}
