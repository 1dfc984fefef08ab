import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import type { ResourceState } from '../../core/resource.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon } from '../../ui/icons.js';
import { renderListFailures, type ListFailure } from '../../ui/list-failures.js';
import { focusRows } from '../../ui/list-focus.js';
import { QuotesyncDataGrid, type GridColumn } from '../../ui/quotesync-data-grid.js';
import { QuotesyncRetryRequestedEvent, QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncStatus } from '../../ui/quotesync-status.js';
import { QuotesyncTestResult } from '../../ui/quotesync-test-result.js';
import {
  QuotesyncSyncActionRequestedEvent,
  QuotesyncSyncActiveToggledEvent,
  QuotesyncSyncConnectionChosenEvent,
  QuotesyncSyncDeletedToggledEvent,
  QuotesyncSyncMendRequestedEvent,
  QuotesyncSyncRefreshRequestedEvent,
  type MendingPlace,
  type SyncRefusal,
} from './list-events.js';
import { QuotesyncSyncActive } from './quotesync-sync-active.js';
import { matchesFilter, rankedRows, syncConnectionColumns, type SyncListRow } from './sync-connection-columns.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import type { SyncCapabilities } from './sync-connections-controller.js';
import { isOfRow, syncTools, type SyncTool } from './sync-list-tools.js';
import { refusalStyles, renderRefusal } from './sync-refusal.js';
import { syncTerms } from './sync-terms.js';
import { renderRowTest } from './sync-test.js';

/**
 * @summary The list of sync connections with its tools. It shows what it is given and says what the user wants.
 *
 * @fires {QuotesyncSyncActionRequestedEvent} quotesync-sync-action-requested - Add, configure, test …
 * @fires {QuotesyncSyncActiveToggledEvent} quotesync-sync-active-toggled - A connection is to be (in)active
 * @fires {QuotesyncSyncConnectionChosenEvent} quotesync-sync-connection-chosen - Another row is selected
 * @fires {QuotesyncSyncDeletedToggledEvent} quotesync-sync-deleted-toggled - Deleted connections are wanted, or no longer
 * @fires {QuotesyncSyncRefreshRequestedEvent} quotesync-sync-refresh-requested - The list is to be read again
 * @fires {QuotesyncSyncMendRequestedEvent} quotesync-sync-mend-requested - What keeps a connection inactive is to be mended
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - What failed is to be done again
 */
@customElement('quotesync-sync-connection-list')
export class QuotesyncSyncConnectionList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDataGrid,
    QuotesyncStatePanel,
    QuotesyncStatus,
    QuotesyncSyncActive,
    QuotesyncTestResult,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    cardStyles,
    refusalStyles,
    css`
      .toolbar {
        display: grid;
        gap: var(--_space-2);
        padding: 0 var(--_space-4) var(--_space-3);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
      }
      .tools:empty {
        display: none;
      }
      .toolbar .button {
        max-inline-size: 100%;
        min-block-size: var(--_size-control);
        white-space: normal;
      }
      .why {
        margin: 0;
        padding: 0 var(--_space-4) var(--_space-3);
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
        overflow-wrap: anywhere;
      }
      .details {
        padding: var(--_space-3) var(--_space-4);
        border-block-start: 1px solid var(--_color-border);
      }
    `,
  ];

  @property({ attribute: false }) state: ResourceState<readonly SyncConnectionItem[]> = { status: 'idle' };
  @property({ attribute: false }) failure: ListFailure | undefined;
  /** Why a connection was not activated. */
  @property({ attribute: false }) refusal: SyncRefusal | undefined;
  @property({ attribute: false }) capabilities: SyncCapabilities | undefined;
  @property({ attribute: false }) selectedId: number | undefined;
  @property({ type: Boolean }) readonly = false;
  /** There are dialogs of what connections synchronise. */
  @property({ type: Boolean }) configurable = false;
  /** How well connections are configured, 0 … 100, by id, as far as it is known. */
  @property({ attribute: false }) scores: ReadonlyMap<number, number> = new Map();
  @property({ type: Boolean, attribute: 'include-deleted' }) includeDeleted = false;

  @state() private _filter = '';
  /** Why the button that was pressed does nothing; said as long as that is so. */
  @state() private _why: Pick<SyncTool, 'action' | 'reason'> | undefined;

  readonly #localize = new Localize(this, syncTerms);
  // The grid sorts again when it gets other columns or rows, so it must not get new ones for the same data.
  readonly #rows = memoizeLast(rankedRows);
  readonly #columns = memoizeLast((_words: object, readonly: boolean, withHealth: boolean) =>
    syncConnectionColumns(
      this.#localize,
      {
        toggle: (id, active) => this.#toggle(id, active),
        reason: ({ name, busy }) => {
          if (readonly) return this.#localize.term('syncReadonly');
          return busy ? this.#localize.term('syncBusyRow', name) : '';
        },
      },
      withHealth,
    ),
  );
  readonly #matching = memoizeLast(
    (rows: readonly SyncListRow[], columns: readonly GridColumn<SyncListRow>[], filter: string) =>
      rows.filter((row) => matchesFilter(row, columns, filter, this.#localize.language)),
  );
  readonly #onGridKey = { capture: true, handleEvent: (event: KeyboardEvent): void => this.#pressActive(event) };

  /** Puts the focus where the keyboard is in the rows; without rows, into the search. */
  override focus(): void {
    focusRows(this, 'input[type="search"]');
  }

  get #items(): readonly SyncConnectionItem[] | undefined {
    return 'data' in this.state ? this.state.data : undefined;
  }

  get #shown(): readonly SyncListRow[] {
    return this.#matching(this.#rows(this.#items ?? NONE, this.scores), this.#presentColumns, this._filter);
  }

  get #presentColumns(): readonly GridColumn<SyncListRow>[] {
    return this.#columns(this.#localize.words, this.readonly, this.configurable);
  }

  get #selected(): SyncConnectionItem | undefined {
    return this.#items?.find(({ id }) => id === this.selectedId);
  }

  protected override render(): TemplateResult {
    const items = this.#items;
    const localize = this.#localize;
    return html`
      <section class="card" aria-label=${localize.term('syncConnectionsRegion')}>
        <header class="card__header">
          <h2 class="card__title">${localize.term('tabErpConnections')}</h2>
          ${this.#renderSearch()}
          <button
            type="button"
            class="icon-button"
            aria-label=${localize.term('refresh')}
            title=${localize.term('refresh')}
            @click=${this.#onRefresh}
          >
            ${icon('arrows-clockwise')}
          </button>
        </header>
        ${this.#renderToolbar()} ${this.#renderFailures(items !== undefined)}
        ${items ? this.#renderItems(items) : this.#renderWaiting()} ${this.#renderRefusal()}
        <footer class="card__footer">
          <label class="checkbox">
            <input type="checkbox" .checked=${this.includeDeleted} @change=${this.#onDeleted} />
            ${localize.term('deleted')}
          </label>
          <span role="status">${items ? html`<bdi>${this.#count(items)}</bdi>` : nothing}</span>
        </footer>
      </section>
    `;
  }

  #renderSearch(): TemplateResult {
    const label = this.#localize.term('searchConnections');
    return html`
      <div class="search">
        ${icon('magnifying-glass')}
        <input
          class="input"
          type="search"
          aria-label=${label}
          placeholder=${label}
          .value=${this._filter}
          @input=${this.#onSearch}
        />
      </div>
    `;
  }

  #renderToolbar(): TemplateResult | typeof nothing {
    const { capabilities } = this;
    if (!capabilities) return nothing;
    const tools = syncTools({
      localize: this.#localize,
      items: this.#items ?? [],
      selected: this.#selected,
      capabilities,
      readonly: this.readonly,
    });
    return html`
      <div class="toolbar" role="group" aria-label=${this.#localize.term('actions')}>
        <div class="tools">${tools.filter(isOfRow).map((tool) => this.#renderTool(tool))}</div>
        <div class="tools">${tools.filter((tool) => !isOfRow(tool)).map((tool) => this.#renderTool(tool))}</div>
      </div>
      <div role="status">${this.#renderWhy(tools)}</div>
    `;
  }

  #renderWhy(tools: readonly SyncTool[]): TemplateResult | typeof nothing {
    const why = this._why;
    if (!why || tools.find(({ action }) => action === why.action)?.reason !== why.reason) return nothing;
    return html`<p class="why"><bdi>${why.reason}</bdi></p>`;
  }

  #renderTool({ action, label, icon: sign, reason }: SyncTool): TemplateResult {
    const pressed = (): void => {
      this._why = reason ? { action, reason } : undefined;
      if (!reason) this.dispatchEvent(new QuotesyncSyncActionRequestedEvent(action, this.selectedId));
    };
    return html`
      <button
        type="button"
        class="button ${action === 'add' ? 'button--primary' : ''}"
        aria-disabled=${reason ? 'true' : 'false'}
        title=${reason || nothing}
        @click=${pressed}
      >
        ${sign ? icon(sign) : nothing} ${label}
      </button>
    `;
  }

  #renderFailures(hasRows: boolean): TemplateResult {
    const { state, failure } = this;
    return renderListFailures({
      failure,
      error: state.status === 'failed' ? state.error : undefined,
      hasRows,
      onRetry: this.#onRetry,
      onReadAgain: this.#onReadAgain,
    });
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    return this.state.status === 'failed'
      ? nothing
      : html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
  }

  #renderItems(items: readonly SyncConnectionItem[]): TemplateResult {
    const localize = this.#localize;
    if (items.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('syncConnectionsEmpty')}
        .text=${localize.term('syncConnectionsEmptyText')}
      ></quotesync-state-panel>`;
    }
    return html`
      <quotesync-data-grid
        .label=${localize.term('tabErpConnections')}
        .columns=${this.#presentColumns}
        .rows=${this.#shown}
        .rowKey=${keyOf}
        .rowState=${rowState}
        .selectedKey=${this.selectedId === undefined ? undefined : String(this.selectedId)}
        .emptyText=${localize.term('connectionsNoneFound', this._filter)}
        ?busy=${this.state.status === 'refreshing'}
        @keydown=${this.#onGridKey}
        @quotesync-row-selected=${this.#onSelected}
        @quotesync-row-activated=${this.#onActivated}
      ></quotesync-data-grid>
      ${this.#renderTest()}
    `;
  }

  #renderTest(): TemplateResult | typeof nothing {
    const test = this.#selected?.test;
    if (!test || test.status === 'running') return nothing;
    return html`<div class="details">${renderRowTest(this.#localize, test)}</div>`;
  }

  #renderRefusal(): TemplateResult | typeof nothing {
    const { refusal } = this;
    if (!refusal) return nothing;
    return renderRefusal({
      localize: this.#localize,
      refusal,
      canTest: this.capabilities?.test ?? false,
      canConfigure: this.configurable,
      onMend: (place: MendingPlace) => this.dispatchEvent(new QuotesyncSyncMendRequestedEvent(refusal.id, place)),
    });
  }

  #count(items: readonly SyncConnectionItem[]): string {
    const shown = this.#shown.length;
    return shown === items.length
      ? this.#localize.term('syncConnectionCount', items.length)
      : this.#localize.term('syncConnectionCountFiltered', shown, items.length);
  }

  #toggle(id: number, active: boolean): void {
    this.dispatchEvent(new QuotesyncSyncActiveToggledEvent(id, active));
  }

  /** Space on the cell presses its box: the keyboard stays on cells, so that the arrows go on working. */
  #pressActive(event: KeyboardEvent): void {
    const [cell] = event.composedPath();
    if (event.key !== ' ' || !(cell instanceof HTMLElement)) return;
    const box = cell.querySelector<QuotesyncSyncActive>('quotesync-sync-active');
    if (!box?.item) return;
    event.preventDefault();
    this.#select(box.item.id);
    box.press();
  }

  #select(id: number): void {
    this._why = undefined;
    if (id !== this.selectedId) this.dispatchEvent(new QuotesyncSyncConnectionChosenEvent(id));
  }

  readonly #onSelected = ({ key }: { readonly key: string }): void => {
    this.#select(Number(key));
  };

  readonly #onActivated = ({ key }: { readonly key: string }): void => {
    const item = this.#items?.find(({ id }) => String(id) === key);
    // Only Restore applies to a deleted connection.
    if (!item || item.deleted) return;
    this.#select(item.id);
    this.dispatchEvent(new QuotesyncSyncActionRequestedEvent('edit', item.id));
  };

  readonly #onSearch = (event: Event): void => {
    this._filter = (event.target as HTMLInputElement).value;
  };

  readonly #onRetry = (): void => {
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };

  readonly #onDeleted = (): void => {
    this.dispatchEvent(new QuotesyncSyncDeletedToggledEvent());
  };

  /** The button that was pressed goes away; the one for the same stays. */
  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.icon-button')?.focus();
    this.#onRefresh();
  };

  readonly #onRefresh = (): void => {
    this.dispatchEvent(new QuotesyncSyncRefreshRequestedEvent());
  };
}

/** The same for every drawing: lists compare by identity. */
const NONE: readonly SyncConnectionItem[] = [];

function keyOf({ id }: SyncConnectionItem): string {
  return String(id);
}

function rowState({ deleted, busy, wanted }: SyncConnectionItem): { readonly muted: boolean; readonly busy: boolean } {
  return { muted: deleted, busy: busy || wanted !== undefined };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-connection-list': QuotesyncSyncConnectionList;
  }
}
