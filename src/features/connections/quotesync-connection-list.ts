import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BackendCapabilities, BackendError } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { NO_PEOPLE, type People } from '../../core/people.js';
import type { ResourceState } from '../../core/resource.js';
import { connections } from '../../locales/en/connections.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { buttonStyles } from '../../ui/button-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon, type IconName } from '../../ui/icons.js';
import { renderListFailures, type ListFailure } from '../../ui/list-failures.js';
import { QuotesyncDataGrid, type GridColumn } from '../../ui/quotesync-data-grid.js';
import { QuotesyncRetryRequestedEvent, QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncStatus } from '../../ui/quotesync-status.js';
import { connectionColumns, matches } from './connection-columns.js';
import type { ConnectionItem } from './connection-item.js';
import {
  QuotesyncConnectionActionRequestedEvent,
  QuotesyncConnectionChosenEvent,
  QuotesyncDeletedToggledEvent,
  QuotesyncRefreshRequestedEvent,
  type ConnectionAction,
} from './list-events.js';
import { loadConnectionDetails } from './load-connection-details.js';

/**
 * @summary The list of ERP connections with its tools. It shows what it is given and says what the user wants.
 *
 * @fires {QuotesyncConnectionActionRequestedEvent} quotesync-connection-action-requested - Add, edit, test …
 * @fires {QuotesyncConnectionChosenEvent} quotesync-connection-chosen - Another row is selected
 * @fires {QuotesyncDeletedToggledEvent} quotesync-deleted-toggled - Deleted connections are wanted, or no longer
 * @fires {QuotesyncRefreshRequestedEvent} quotesync-refresh-requested - The list is to be read again
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - What failed is to be done again
 */
@customElement('quotesync-connection-list')
export class QuotesyncConnectionList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDataGrid, QuotesyncStatus, QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    buttonStyles,
    cardStyles,
    css`
      .toolbar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
        padding: 0 var(--_space-4) var(--_space-3);
      }
    `,
  ];

  @property({ attribute: false }) state: ResourceState<readonly ConnectionItem[]> = { status: 'idle' };
  /** Why it is not known which connections work. */
  @property({ attribute: false }) startError: BackendError | undefined;
  @property({ attribute: false }) failure: ListFailure | undefined;
  @property({ attribute: false }) people: People = NO_PEOPLE;
  @property({ attribute: false }) capabilities: BackendCapabilities['connections'] | undefined;
  @property({ attribute: false }) selectedId: number | undefined;
  @property({ type: Boolean }) readonly = false;
  @property({ type: Boolean, attribute: 'include-deleted' }) includeDeleted = false;

  @state() private _filter = '';

  readonly #localize = new Localize(this, connections);
  // The grid sorts again when it gets other columns or rows, so it must not get new ones for the same data.
  readonly #columns = memoizeLast((_words: object, people: People, startsKnown: boolean) =>
    connectionColumns(this.#localize, people, startsKnown),
  );
  readonly #matching = memoizeLast(
    (items: readonly ConnectionItem[], columns: readonly GridColumn<ConnectionItem>[], filter: string) =>
      items.filter((item) => matches(item, columns, filter, this.#localize.language)),
  );

  /** Puts the focus where the keyboard is in the rows; without rows, into the search. */
  override focus(): void {
    const grid = this.renderRoot.querySelector('quotesync-data-grid');
    const stop = grid?.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    (stop ?? this.renderRoot.querySelector<HTMLElement>('input[type="search"]'))?.focus();
  }

  get #items(): readonly ConnectionItem[] | undefined {
    return 'data' in this.state ? this.state.data : undefined;
  }

  get #shown(): readonly ConnectionItem[] {
    return this.#matching(this.#items ?? [], this.#presentColumns, this._filter);
  }

  get #presentColumns(): readonly GridColumn<ConnectionItem>[] {
    return this.#columns(this.#localize.words, this.people, this.startError === undefined);
  }

  get #selected(): ConnectionItem | undefined {
    return this.#items?.find(({ id }) => id === this.selectedId);
  }

  protected override render(): TemplateResult {
    const items = this.#items;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title">${this.#localize.term('tabErpConnections')}</h2>
          ${this.#renderSearch()}
          <button
            class="icon-button"
            aria-label=${this.#localize.term('refresh')}
            title=${this.#localize.term('refresh')}
            @click=${this.#onRefresh}
          >
            ${icon('arrows-clockwise')}
          </button>
        </header>
        ${this.#renderToolbar()} ${this.#renderFailures(items !== undefined)}
        ${items ? this.#renderItems(items) : this.#renderWaiting()}
        <footer class="card__footer">
          <label class="checkbox">
            <input type="checkbox" .checked=${this.includeDeleted} @change=${this.#onDeleted} />
            ${this.#localize.term('deleted')}
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

  #renderToolbar(): TemplateResult {
    const selected = this.#selected;
    const can = this.capabilities;
    const live = selected !== undefined && !selected.deleted && !selected.busy;
    const editable = !this.readonly;
    return html`
      <div class="toolbar" role="group" aria-label=${this.#localize.term('actions')}>
        ${editable ? this.#renderButton('add', 'plus', true, 'button--primary') : nothing}
        ${this.#renderButton('edit', editable ? 'pencil-simple' : 'magnifying-glass', live)}
        ${editable ? this.#renderButton('duplicate', 'copy', live) : nothing}
        ${can?.test ? this.#renderButton('test', 'plug', live && selected.test?.status !== 'running') : nothing}
        ${editable && can?.delete ? this.#renderButton('delete', 'trash', live) : nothing}
        ${
          editable && can?.restore
            ? this.#renderButton('restore', 'arrow-counter-clockwise', selected?.deleted === true && !selected.busy)
            : nothing
        }
      </div>
    `;
  }

  #renderButton(action: ConnectionAction, name: IconName, enabled: boolean, look = ''): TemplateResult {
    const hint = enabled || this.#selected ? nothing : this.#localize.term('selectFirst');
    return html`
      <button
        class="button ${look}"
        aria-disabled=${enabled ? 'false' : 'true'}
        title=${hint}
        @click=${enabled ? () => this.#request(action) : nothing}
      >
        ${icon(name)} ${this.#localize.term(this.#wordOf(action))}
      </button>
    `;
  }

  #wordOf(action: ConnectionAction): Exclude<ConnectionAction, 'test'> | 'testErpConnection' | 'open' {
    if (action === 'test') return 'testErpConnection';
    return action === 'edit' && this.readonly ? 'open' : action;
  }

  #renderFailures(hasRows: boolean): TemplateResult {
    const { state, failure } = this;
    const unread = state.status === 'failed';
    return renderListFailures({
      failure,
      error: unread ? state.error : this.startError,
      heading: unread ? undefined : this.#localize.term('startUnknown'),
      hasRows,
      onRetry: this.#onRetry,
      onReadAgain: this.#onReadAgain,
    });
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    return this.state.status === 'failed'
      ? nothing
      : html`<quotesync-state-panel state="loading" rows="6"></quotesync-state-panel>`;
  }

  #renderItems(items: readonly ConnectionItem[]): TemplateResult {
    const localize = this.#localize;
    if (items.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('connectionsEmpty')}
        .text=${localize.term('connectionsEmptyText')}
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
        sortKey="name"
        sortDirection="ascending"
        @quotesync-row-selected=${this.#onSelected}
        @quotesync-row-activated=${this.#onActivated}
      ></quotesync-data-grid>
      ${this.#renderDetails()}
    `;
  }

  /** It has something to say of a few rows only, so its code comes with the first one that is selected. */
  #renderDetails(): TemplateResult | typeof nothing {
    const selected = this.#selected;
    if (!selected) return nothing;
    void loadConnectionDetails();
    return html`<quotesync-connection-details .item=${selected}></quotesync-connection-details>`;
  }

  #count(items: readonly ConnectionItem[]): string {
    const shown = this.#shown.length;
    return shown === items.length
      ? this.#localize.term('connectionCount', items.length)
      : this.#localize.term('connectionCountFiltered', shown, items.length);
  }

  #request(action: ConnectionAction): void {
    this.dispatchEvent(new QuotesyncConnectionActionRequestedEvent(action, this.selectedId));
  }

  readonly #onSelected = ({ key }: { readonly key: string }): void => {
    this.dispatchEvent(new QuotesyncConnectionChosenEvent(Number(key)));
  };

  readonly #onActivated = ({ key }: { readonly key: string }): void => {
    const item = this.#items?.find(({ id }) => String(id) === key);
    // Only Restore applies to a deleted connection.
    if (!item || item.deleted) return;
    this.dispatchEvent(new QuotesyncConnectionChosenEvent(item.id));
    this.dispatchEvent(new QuotesyncConnectionActionRequestedEvent('edit', item.id));
  };

  readonly #onSearch = (event: Event): void => {
    this._filter = (event.target as HTMLInputElement).value;
  };

  readonly #onRetry = (): void => {
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };

  readonly #onDeleted = (): void => {
    this.dispatchEvent(new QuotesyncDeletedToggledEvent());
  };

  /** The button that was pressed goes away; the one for the same stays. */
  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.icon-button')?.focus();
    this.#onRefresh();
  };

  readonly #onRefresh = (): void => {
    this.dispatchEvent(new QuotesyncRefreshRequestedEvent());
  };
}

function keyOf({ id }: ConnectionItem): string {
  return String(id);
}

function rowState({ deleted, busy }: ConnectionItem): { readonly muted: boolean; readonly busy: boolean } {
  return { muted: deleted, busy };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connection-list': QuotesyncConnectionList;
  }
}
