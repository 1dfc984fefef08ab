import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Backend } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { withoutHidden } from '../../core/hidden-parts.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { HostElement, hostStyles } from '../../ui/host-element.js';
import { focusLasting } from '../../ui/list-focus.js';
import { isFocusLost, renderNotice } from '../../ui/notice.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncToast } from '../../ui/quotesync-toast.js';
import type { QuotesyncSyncConfiguredEvent } from './configured-event.js';
import type { QuotesyncSyncConnectorsChangedEvent } from './connector-events.js';
import { QuotesyncSyncEngineChangedEvent } from './events.js';
import type { QuotesyncSyncActivationCheckedEvent } from './health/activation-checked-event.js';
import type { QuotesyncSyncTaskRequestedEvent } from './list-events.js';
import type { QuotesyncSyncPlaceRequestedEvent } from './place-event.js';
import { LazyPart } from './lazy-part.js';
import { QuotesyncSyncConnectionList } from './quotesync-sync-connection-list.js';
import { QuotesyncSyncConnectorList } from './quotesync-sync-connector-list.js';
import { QuotesyncSyncEngine } from './quotesync-sync-engine.js';
import type { QuotesyncSyncJobs } from './quotesync-sync-jobs.js';
import { QuotesyncSyncSummary } from './quotesync-sync-summary.js';
import { renderRefused } from './sync-absence.js';
import { SyncAccess } from './sync-access.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import { SyncConnectionsController, type SyncCapabilities } from './sync-connections-controller.js';
import { renderSyncDialog } from './sync-dialog-view.js';
import { syncHealth, syncJobs, SyncDialogOpener } from './sync-dialogs.js';
import { SyncEngineController } from './sync-engine-controller.js';
import { SyncHealthScores } from './sync-health-scores.js';
import { connectorEvent } from './sync-host-events.js';
import { SyncRowActions } from './sync-row-actions.js';
import { SyncTabActions } from './sync-tab-actions.js';
import { syncTerms } from './sync-terms.js';

/**
 * @summary The tab "Sync": automatic synchronisation, sync connectors, and the connections made with them.
 *
 * Works inside `<quotesync-admin>` or `<quotesync-provider>`, and alone; then hand it a backend.
 *
 * @fires {QuotesyncBeforeEvent} quotesync-before-save - Cancelable: something is about to be stored
 * @fires {QuotesyncBeforeEvent} quotesync-before-delete - Cancelable: something is about to be deleted
 * @fires {QuotesyncBeforeEvent} quotesync-before-activate - Cancelable: something is about to be switched on
 * @fires {QuotesyncBeforeEvent} quotesync-before-resync - Cancelable: a synchronisation is about to be started
 * @fires {QuotesyncReadyEvent} quotesync-ready - What is shown first has been read
 * @fires {QuotesyncLoadEvent} quotesync-load-start - Reading began
 * @fires {QuotesyncLoadEvent} quotesync-load-end - Everything that was being read has arrived, or failed
 * @fires {QuotesyncLoadErrorEvent} quotesync-load-error - A read failed
 * @fires {QuotesyncRenderErrorEvent} quotesync-render-error - A part could not be drawn; the rest goes on
 * @fires {QuotesyncDirtyChangeEvent} quotesync-dirty-change - There are unsaved edits now, or none any more
 * @fires {QuotesyncSyncConnectionSavedEvent} quotesync-sync-connection-saved - A connection was saved
 * @fires {QuotesyncSyncConnectionDeletedEvent} quotesync-sync-connection-deleted - A connection was deleted; it can be restored
 * @fires {QuotesyncSyncConnectionRestoredEvent} quotesync-sync-connection-restored - A deleted connection was restored
 * @fires {QuotesyncSyncConnectionTestedEvent} quotesync-sync-connection-tested - A connection was tested from the list
 * @fires {QuotesyncSyncConnectionActivatedEvent} quotesync-sync-connection-activated - One became active or inactive
 * @fires {QuotesyncSyncConfigurationSavedEvent} quotesync-sync-configuration-saved - What a connection synchronises was changed
 * @fires {QuotesyncSyncConnectorSavedEvent} quotesync-sync-connector-saved - A sync connector was saved
 * @fires {QuotesyncSyncConnectorDeletedEvent} quotesync-sync-connector-deleted - A sync connector was deleted
 * @fires {QuotesyncSyncConnectorRestoredEvent} quotesync-sync-connector-restored - A deleted sync connector was restored
 * @fires {QuotesyncSyncEngineChangedEvent} quotesync-sync-engine-changed - Automatic sync was switched, or its interval changed
 * @fires {QuotesyncResyncStartedEvent} quotesync-resync-started - A resynchronisation was begun
 * @fires {QuotesyncSyncPrioritiesSavedEvent} quotesync-sync-priorities-saved - The order of synchronisation was saved
 * @csspart layout - What holds the cards
 */
@customElement('quotesync-sync')
export class QuotesyncSync extends HostElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncStatePanel,
    QuotesyncSyncConnectionList,
    QuotesyncSyncConnectorList,
    QuotesyncSyncEngine,
    QuotesyncSyncSummary,
    QuotesyncToast,
  ];

  static override readonly styles = [
    ...baseStyles,
    ...hostStyles,
    css`
      /* Not a grid: the margins of what is empty (no job runs) collapse. */
      .layout > * + * {
        margin-block-start: var(--_space-4);
      }
    `,
  ];

  @state() private _includeDeleted = false;
  @state() private _selectedId: number | undefined;
  /** Another number reads the summary again. */
  @state() private _changes = 0;
  readonly #localize = new Localize(this, syncTerms);
  readonly #controller = new SyncConnectionsController(this, {
    backend: () => this.#backend,
    language: () => this.#localize.language,
    includeDeleted: () => this._includeDeleted,
  });
  readonly #engine = new SyncEngineController(this, {
    backend: () => this.#backend,
    language: () => this.#localize.language,
    onChanged: ({ running, interval }) => this.dispatchEvent(new QuotesyncSyncEngineChangedEvent(running, interval)),
    onRan: () => this.#changed(),
  });
  readonly #rows = new SyncRowActions({
    host: this,
    controller: this.#controller,
    localize: this.#localize,
    onSelect: (id) => (this._selectedId = id),
    onChanged: () => this.#changed(),
  });
  readonly #dialogs = new SyncDialogOpener(this, this.#localize);
  readonly #actions = new SyncTabActions({
    host: this,
    controller: this.#controller,
    rows: this.#rows,
    dialogs: this.#dialogs,
    localize: this.#localize,
    backend: () => this.#backend,
    onSelect: (id) => (this._selectedId = id),
    onChanged: () => this.#changed(),
    showSummary: (actor) => this.renderRoot.querySelector('quotesync-sync-summary')?.show(actor),
    focusList: () => void this.#focusList(),
    readJobs: () => this.#readJobs(),
  });
  readonly #scores = new SyncHealthScores(this, {
    sync: () => (this.#access.open ? this.#backend?.sync : undefined),
    language: () => this.#localize.language,
    items: () => this.#controller.items,
    selectedId: () => this._selectedId,
  });
  readonly #access = new SyncAccess();
  /** Seldom there is a job; health is about the connection that is selected. */
  readonly #jobs = new LazyPart(this, () => syncJobs.load());
  readonly #health = new LazyPart(this, () => syncHealth.load());

  get #backend(): Backend | undefined {
    return this.root.backend;
  }

  get #readonly(): boolean {
    return this.root.readonly;
  }

  get #capabilities(): SyncCapabilities {
    return withoutHidden(this.#controller.capabilities, this.root.hiddenParts);
  }

  get #selected(): SyncConnectionItem | undefined {
    return this.#controller.items.find(({ id }) => id === this._selectedId);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // From the summary and from the dialogs, whichever it is.
    root.addEventListener('quotesync-sync-place-requested', this.#onPlace as EventListener);
    return root;
  }

  protected override backendReplaced(): void {
    this._selectedId = undefined;
    this.#rows.reset();
    this.#dialogs.close();
    this.#access.forget();
  }

  protected override readAgain(): void {
    this.#onAccessRetry();
    this.#changed();
    this.renderRoot.querySelector('quotesync-sync-connector-list')?.refresh();
    this.renderRoot.querySelector('quotesync-sync-jobs')?.refresh();
  }

  protected override update(changed: PropertyValues): void {
    // Not before the controllers have seen which tenant it is about: what they knew until then is the other one's.
    this.#access.look(this.#engine.state.engine, this.#controller.connections);
    const wasInHand = this.renderRoot.querySelector('#refused')?.matches(':focus-within');
    super.update(changed);
    // The button that was pressed has gone with what it was about.
    if (wasInHand && !this.#access.refused) void this.#focusList();
  }

  protected override updated(): void {
    if (this.#access.open) this.#jobs.want();
    if (this.#selected && this.#backend?.sync?.mapping && !this.hides('summary')) this.#health.want();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    if (!localize.ready) return html`<quotesync-state-panel state="loading" rows="10"></quotesync-state-panel>`;
    if (!this.#backend?.sync) return this.renderAbsence(localize);
    if (this.#access.refused) return renderRefused(localize, this.#access.refused, this.#onAccessRetry);
    return html`
      ${this.renderReadonlyNote(localize)}
      <div class="layout" part="layout">
        ${this.#renderEngine()} ${this.#renderJobsAndConnectors()} ${this.#renderConnections()} ${this.#renderSummary()}
      </div>
      ${renderNotice(this.#rows.notice, {
        undoLabel: localize.term('undo'),
        onUndo: () => void this.#onUndo(),
        onDismissed: this.#onDismissed,
      })}
      ${this.#renderDialog()}
    `;
  }

  #renderEngine(): TemplateResult | typeof nothing {
    if (this.hides('engine')) return nothing;
    return html`<quotesync-sync-engine
      .state=${this.#engine.state}
      .capabilities=${this.#capabilities}
      ?readonly=${this.#readonly}
      @quotesync-sync-engine-requested=${this.#engine.onSwitch}
      @quotesync-sync-interval-requested=${this.#engine.onInterval}
      @quotesync-sync-run-requested=${this.#engine.onRun}
      @quotesync-sync-log-requested=${this.#actions.showLog}
      @quotesync-sync-refresh-requested=${this.#engine.onRefresh}
    ></quotesync-sync-engine>`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    if (this.hides('summary')) return nothing;
    return html`<quotesync-sync-summary
      .backend=${this.#backend}
      .connection=${this.#selected}
      .version=${this._changes}
      ?can-preview=${this.#capabilities.previewSync === true && !this.hides('preview')}
      ?with-health=${this.#health.ready}
      ?readonly=${this.#readonly}
      @quotesync-sync-task-requested=${this.#onTask}
    ></quotesync-sync-summary>`;
  }

  /** They ask for themselves: not before it is known that they may. */
  #renderJobsAndConnectors(): TemplateResult | typeof nothing {
    if (!this.#access.open) return nothing;
    const capabilities = this.#capabilities;
    return html`
      ${
        capabilities.resync && this.#jobs.ready && !this.hides('jobs')
          ? html`<quotesync-sync-jobs
              .backend=${this.#backend}
              .capabilities=${capabilities}
              .names=${this.#controller.names}
              ?readonly=${this.#readonly}
              @quotesync-resync-ended=${this.#changed}
            ></quotesync-sync-jobs>`
          : nothing
      }
      ${
        this.hides('connectors')
          ? nothing
          : html`<quotesync-sync-connector-list
              .backend=${this.#backend}
              .capabilities=${capabilities}
              ?readonly=${this.#readonly}
              @quotesync-sync-connectors-changed=${this.#onConnectors}
            ></quotesync-sync-connector-list>`
      }
    `;
  }

  #renderConnections(): TemplateResult {
    return html`
      <quotesync-sync-connection-list
        .state=${this.#controller.connections}
        .failure=${this.#rows.failure}
        .refusal=${this.#rows.refusal}
        .capabilities=${this.#capabilities}
        .selectedId=${this._selectedId}
        .scores=${this.#scores.scores}
        ?readonly=${this.#readonly}
        ?configurable=${this.#backend?.sync?.mapping !== undefined}
        ?include-deleted=${this._includeDeleted}
        @quotesync-sync-action-requested=${this.#actions.act}
        @quotesync-sync-active-toggled=${this.#actions.setActive}
        @quotesync-sync-connection-chosen=${this.#onChosen}
        @quotesync-sync-deleted-toggled=${this.#onDeletedToggled}
        @quotesync-sync-refresh-requested=${this.#onRefresh}
        @quotesync-sync-mend-requested=${this.#actions.mend}
        @quotesync-retry-requested=${this.#onRetry}
      ></quotesync-sync-connection-list>
    `;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    return renderSyncDialog({
      dialog: this.#dialogs.current,
      backend: this.#backend,
      capabilities: this.#capabilities,
      readonly: this.#readonly,
      names: this.#controller.nameList,
      onStored: this.#actions.stored,
      onUnsure: this.#onRefresh,
      onPriorities: this.#actions.prioritiesStored,
      onResync: this.#actions.resyncBegun,
      onConfigured: this.#onConfigured,
      onActivation: this.#onActivation,
      onClosed: this.#onClosed,
    });
  }

  #readJobs(): void {
    const jobs: QuotesyncSyncJobs | null = this.renderRoot.querySelector('quotesync-sync-jobs');
    if (jobs) void jobs.refresh();
    else void this.#jobs.retry();
  }

  get #list(): QuotesyncSyncConnectionList | null {
    return this.renderRoot.querySelector('quotesync-sync-connection-list');
  }

  #focusList(): Promise<void> {
    return focusLasting(this, () => this.#list);
  }

  /** What a dialog was opened from may go with what it stored: the reasons why a connection was not activated. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    await this.#list?.updateComplete;
    if (!this.matches(':focus-within')) await this.#focusList();
  }

  readonly #changed = (): void => {
    this._changes += 1;
    this.#scores.outdated();
  };

  readonly #onChosen = ({ id }: { readonly id: number }): void => {
    this._selectedId = id;
  };

  readonly #onDeletedToggled = (): void => {
    this._includeDeleted = !this._includeDeleted;
  };

  readonly #onRefresh = (): void => {
    this.#controller.refresh();
    this.#changed();
  };

  readonly #onRetry = (): void => {
    void this.#focusList();
    void this.#rows.failure?.again();
  };

  readonly #onAccessRetry = (): void => {
    this.#engine.refresh();
    this.#controller.refresh();
  };

  readonly #onConnectors = (event: QuotesyncSyncConnectorsChangedEvent): void => {
    void this.#controller.refreshRows();
    this.dispatchEvent(connectorEvent(event));
  };

  /** The button stays until the answer: pressed again it must not be something else that is pressed. */
  readonly #onUndo = async (): Promise<void> => {
    const item = this.#rows.notice?.undo;
    if (!item) return;
    await this.#rows.restore(item);
    if (await isFocusLost(this)) await this.#focusList();
  };

  readonly #onDismissed = (): void => {
    this.#rows.dismissNotice();
    void this.#focusList();
  };

  readonly #onTask = ({ task }: QuotesyncSyncTaskRequestedEvent): void => {
    this.#actions.openTask(task, this._selectedId);
  };

  readonly #onPlace = (event: QuotesyncSyncPlaceRequestedEvent): void => {
    event.stopPropagation();
    this.#actions.openPlace(event.place, this._selectedId);
  };

  readonly #onConfigured = (event: QuotesyncSyncConfiguredEvent): void => {
    event.stopPropagation();
    this.#actions.configured(event);
  };

  readonly #onActivation = ({ connectionId, active }: QuotesyncSyncActivationCheckedEvent): void => {
    this.#actions.activationChecked(connectionId, active);
  };

  readonly #onClosed = (): void => {
    // It may have been left while the service was still activating.
    if (this.#dialogs.current?.kind === 'check') void this.#controller.refreshRows();
    this.#dialogs.close();
    void this.#keepFocus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync': QuotesyncSync;
  }
}
