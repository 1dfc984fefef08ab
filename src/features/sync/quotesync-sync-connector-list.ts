import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, BackendCapabilities } from '../../backend/index.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { connections } from '../../locales/en/connections.js';
import { syncConnectorDialog } from '../../locales/en/sync-connector-dialog.js';
import { dialogsPart } from '../../locales/parts/dialogs.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon } from '../../ui/icons.js';
import { renderListFailures } from '../../ui/list-failures.js';
import { focusLasting, focusRows } from '../../ui/list-focus.js';
import { isFocusLost, renderNotice } from '../../ui/notice.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDataGrid } from '../../ui/quotesync-data-grid.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncToast } from '../../ui/quotesync-toast.js';
import type { ConnectorTarget } from './connector-editor.js';
import { QuotesyncSyncConnectorsChangedEvent, type QuotesyncSyncConnectorStoredEvent } from './connector-events.js';
import { ConnectorListController, type ConnectorItem } from './connector-list-controller.js';
import { connectorColumns, refusalStyles, renderRefusal } from './connector-list-parts.js';
import { renderToolbar, type ConnectorAction } from './connector-list-toolbar.js';
import { ConnectorRowActions } from './connector-row-actions.js';
import type { QuotesyncSyncConnectorDialog } from './quotesync-sync-connector-dialog.js';

/**
 * @summary The list "Sync Connectors" with its tools. It reads and changes the connectors itself.
 *
 * @fires {QuotesyncSyncConnectorsChangedEvent} quotesync-sync-connectors-changed - One was saved, deleted or restored
 */
@customElement('quotesync-sync-connector-list')
export class QuotesyncSyncConnectorList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDataGrid,
    QuotesyncStatePanel,
    QuotesyncToast,
    QuotesyncConfirmDialog,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    cardStyles,
    refusalStyles,
    css`
      .toolbar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
        padding: 0 var(--_space-4) var(--_space-3);
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  /** Absent: all of it. */
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];
  /** Everything can be looked at, nothing changed. */
  @property({ type: Boolean }) readonly = false;

  @state() private _includeDeleted = false;
  @state() private _selectedId: number | undefined;
  @state() private _target: ConnectorTarget | undefined;
  /** Asked about, because nothing here could restore it. */
  @state() private _doomed: ConnectorItem | undefined;

  readonly #localize = new Localize(this, { ...connections, ...syncConnectorDialog });
  readonly #controller = new ConnectorListController(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    includeDeleted: () => this._includeDeleted,
  });
  readonly #rows = new ConnectorRowActions({
    host: this,
    controller: this.#controller,
    localize: this.#localize,
    canRestore: () => this.#canRestore,
    onDeleted: ({ id }) => {
      if (!this._includeDeleted && this._selectedId === id) this._selectedId = undefined;
    },
    onSelect: (id) => (this._selectedId = id),
  });
  // The grid sorts again when it gets other columns, so it must not get new ones for the same words.
  readonly #columns = memoizeLast((_words: object, withState: boolean) => connectorColumns(this.#localize, withState));
  /** A click while the dialog's code still loads must not open it twice. */
  #opening = false;

  /** Reads the list again. */
  refresh(): void {
    this.#controller.refresh();
  }

  /** Puts the focus where the keyboard is in the rows; without rows, on the button that reads them. */
  override focus(): void {
    focusRows(this, '#refresh');
  }

  get #items(): readonly ConnectorItem[] | undefined {
    const { state } = this.#controller;
    return 'data' in state ? state.data : undefined;
  }

  get #selected(): ConnectorItem | undefined {
    return this.#items?.find(({ id }) => id === this._selectedId);
  }

  get #canRestore(): boolean {
    return this.capabilities?.restore !== false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was selected or open belongs to the tenant that is gone.
    if (changed.has('backend') && changed.get('backend') !== undefined) {
      this._selectedId = this._target = this._doomed = undefined;
      this.#rows.reset();
    }
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const items = this.#items;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title">${localize.term('syncConnectors')}</h2>
          <button
            class="icon-button"
            id="refresh"
            aria-label=${localize.term('refresh')}
            title=${localize.term('refresh')}
            @click=${this.#onRefresh}
          >
            ${icon('arrows-clockwise')}
          </button>
        </header>
        ${this.#renderToolbar()} ${this.#renderTroubles()} ${items ? this.#renderItems(items) : this.#renderWaiting()}
        <footer class="card__footer">
          <label class="checkbox">
            <input type="checkbox" .checked=${this._includeDeleted} @change=${this.#onDeleted} />
            ${localize.term('deleted')}
          </label>
          <span role="status">
            ${items ? html`<bdi>${localize.term('syncConnectorCount', items.length)}</bdi>` : nothing}
          </span>
        </footer>
      </section>
      ${this.#renderNotice()} ${this.#renderDialogs()}
    `;
  }

  #renderToolbar(): TemplateResult {
    return renderToolbar({
      localize: this.#localize,
      selected: this.#selected,
      readonly: this.readonly,
      canRestore: this.#canRestore && this._includeDeleted,
      act: this.#act,
    });
  }

  #renderTroubles(): TemplateResult {
    const { state } = this.#controller;
    const { refusal, failure } = this.#rows;
    return html`
      ${refusal ? renderRefusal(this.#localize, refusal, this.#onTryDelete, this.#onRefusalDismissed) : nothing}
      ${renderListFailures({
        failure,
        error: state.status === 'failed' ? state.error : undefined,
        hasRows: this.#items !== undefined,
        onRetry: this.#onRetry,
        onReadAgain: this.#onReadAgain,
      })}
    `;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    return this.#controller.state.status === 'failed'
      ? nothing
      : html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`;
  }

  #renderItems(items: readonly ConnectorItem[]): TemplateResult {
    const localize = this.#localize;
    if (items.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('syncConnectorsEmpty')}
        .text=${localize.term('syncConnectorsEmptyText')}
      ></quotesync-state-panel>`;
    }
    return html`
      <quotesync-data-grid
        .label=${localize.term('syncConnectors')}
        .columns=${this.#columns(localize.words, this._includeDeleted)}
        .rows=${items}
        .rowKey=${keyOf}
        .rowState=${rowState}
        .selectedKey=${this._selectedId === undefined ? undefined : String(this._selectedId)}
        ?busy=${this.#controller.state.status === 'refreshing'}
        sortKey="name"
        sortDirection="ascending"
        @quotesync-row-selected=${this.#onSelected}
        @quotesync-row-activated=${this.#onActivated}
      ></quotesync-data-grid>
    `;
  }

  #renderNotice(): TemplateResult {
    const undoLabel = this.#localize.term('undo');
    return renderNotice(this.#rows.notice, {
      floating: true,
      undoLabel,
      onUndo: () => void this.#onUndo(),
      onDismissed: this.#onDismissed,
    });
  }

  #renderDialogs(): TemplateResult {
    const localize = this.#localize;
    const doomed = this._doomed;
    return html`
      ${
        this._target
          ? html`<quotesync-sync-connector-dialog
              .backend=${this.backend}
              .target=${this._target}
              .capabilities=${this.capabilities}
              ?readonly=${this.readonly}
              @quotesync-sync-connector-stored=${this.#onStored}
              @quotesync-sync-connectors-outdated=${this.#onRefresh}
              @quotesync-dialog-closed=${this.#onDialogClosed}
            ></quotesync-sync-connector-dialog>`
          : nothing
      }
      ${
        doomed
          ? html`<quotesync-confirm-dialog
              .heading=${localize.term('syncConnectorDeleteForGood', doomed.name)}
              .text=${localize.term('syncConnectorDeleteForGoodText')}
              .cancelLabel=${localize.term('cancel')}
              .confirmLabel=${localize.term('delete')}
              @quotesync-confirmed=${this.#onConfirmed}
            ></quotesync-confirm-dialog>`
          : nothing
      }
    `;
  }

  async #open(target: ConnectorTarget): Promise<void> {
    if (this.#opening || this._target) return;
    this.#opening = true;
    const { backend } = this;
    this.#rows.reset();
    try {
      this.#localize.prefetch(dialogsPart);
      const { QuotesyncSyncConnectorDialog } = await import('./quotesync-sync-connector-dialog.js');
      define(QuotesyncSyncConnectorDialog);
      if (backend === this.backend) this._target = target;
    } catch {
      this.#rows.say(this.#localize.term('tabLoadFailed'), 'danger');
    } finally {
      this.#opening = false;
    }
  }

  #focusRows(): Promise<void> {
    const grid = (): QuotesyncDataGrid | null => this.renderRoot.querySelector('quotesync-data-grid');
    return focusLasting(this, grid, () => this.focus());
  }

  readonly #act = (action: ConnectorAction): void => {
    const selected = this.#selected;
    if (action === 'add') return void this.#open({ kind: 'add' });
    if (!selected) return;
    if (action === 'configure') return void this.#open({ kind: 'edit', id: selected.id });
    if (action === 'restore') return void this.#rows.restore(selected);
    // What can be undone needs no question.
    if (this.#canRestore) void this.#rows.delete(selected);
    else this._doomed = selected;
  };

  readonly #onSelected = ({ key }: { readonly key: string }): void => {
    this._selectedId = Number(key);
  };

  readonly #onActivated = ({ key }: { readonly key: string }): void => {
    const item = this.#items?.find(({ id }) => String(id) === key);
    // Only Restore applies to a deleted one.
    if (!item || item.deleted) return;
    this._selectedId = item.id;
    void this.#open({ kind: 'edit', id: item.id });
  };

  readonly #onDeleted = (): void => {
    this._includeDeleted = !this._includeDeleted;
  };

  readonly #onRefresh = (): void => this.refresh();

  /** The button that was pressed goes away; the one for the same stays. */
  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#refresh')?.focus();
    this.refresh();
  };

  readonly #onRetry = (): void => {
    void this.#focusRows();
    void this.#rows.failure?.again();
  };

  readonly #onTryDelete = (): void => {
    const connector = this.#rows.refusal?.connector;
    void this.#focusRows();
    if (connector) void this.#rows.delete(connector);
  };

  readonly #onRefusalDismissed = (): void => {
    this.#rows.dismissRefusal();
    void this.#focusRows();
  };

  readonly #onConfirmed = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    const doomed = this._doomed;
    this._doomed = undefined;
    if (confirmed && doomed) void this.#rows.delete(doomed);
  };

  /** The button stays until the answer: pressed again it must not be something else that is pressed. */
  readonly #onUndo = async (): Promise<void> => {
    const item = this.#rows.notice?.undo;
    if (!item) return;
    await this.#rows.restore(item);
    if (await isFocusLost(this)) await this.#focusRows();
  };

  readonly #onDismissed = (): void => {
    this.#rows.dismissNotice();
    void this.#focusRows();
  };

  readonly #onStored = (event: QuotesyncSyncConnectorStoredEvent): void => {
    const { connector, created } = event;
    // The backend may have been replaced while it was saved: what is shown now is another tenant's.
    if ((event.target as QuotesyncSyncConnectorDialog).backend !== this.backend) return;
    const { id, name } = this.#controller.saved(connector);
    this._selectedId = id;
    this.#rows.say(this.#localize.term('syncConnectorSaved', name), 'success');
    this.dispatchEvent(new QuotesyncSyncConnectorsChangedEvent('saved', id, name, created));
  };

  readonly #onDialogClosed = (): void => {
    this._target = undefined;
  };
}

function keyOf({ id }: ConnectorItem): string {
  return String(id);
}

function rowState({ deleted, busy }: ConnectorItem): { readonly muted: boolean; readonly busy: boolean } {
  return { muted: deleted, busy };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-connector-list': QuotesyncSyncConnectorList;
  }
}
