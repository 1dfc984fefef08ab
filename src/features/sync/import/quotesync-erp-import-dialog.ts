import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, SyncActorType, SyncImportPreview, SyncImportTarget } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { LazyLists } from '../../../core/lazy-lists.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { UnsavedGuard } from '../../../core/unsaved-guard.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import type { GridLayout } from '../../../ui/paged-grid-model.js';
import { QuotesyncColumnChooser } from '../../../ui/quotesync-column-chooser.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDataGrid } from '../../../ui/quotesync-data-grid.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncListBox } from '../../../ui/quotesync-list-box.js';
import { QuotesyncPagedGrid } from '../../../ui/quotesync-paged-grid.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncSyncConfiguredEvent } from '../configured-event.js';
import { QuotesyncSyncPlaceRequestedEvent } from '../place-event.js';
import { QuotesyncLeaveInactiveDialog } from '../quotesync-leave-inactive-dialog.js';
import { EngineLoan } from './engine-loan.js';
import { renderEngineNotice } from './engine-notice.js';
import { erpImportTerms } from './erp-import-terms.js';
import { renderFooter, renderStatus, type FooterContext } from './import-footer.js';
import { ImportLeaving } from './import-leaving.js';
import { ErpImportSession, STEPS } from './import-session.js';
import { importStyles } from './import-styles.js';
import { lineColumns, renderPreview } from './preview-view.js';
import { firstLayout, recordColumns, renderRecords } from './records-view.js';
import { renderProgress, renderReport } from './run-view.js';
import { renderSearch, sentence, type SearchContext } from './search-view.js';

const STEP_TERMS = {
  search: 'erpImportStepSearch',
  records: 'erpImportStepRecords',
  preview: 'erpImportStepPreview',
  import: 'erpImportStepImport',
} as const;

/**
 * @summary The dialog "Import from ERP": search the ERP system, select records, look at what would happen, import.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - Records were imported
 * @fires {QuotesyncSyncEngineChangedEvent} quotesync-sync-engine-changed - Automatic sync was turned off or on from here
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - No field can be searched by: to Mappings
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-erp-import-dialog')
export class QuotesyncErpImportDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncLeaveInactiveDialog,
    QuotesyncStatePanel,
    QuotesyncListBox,
    QuotesyncPagedGrid,
    QuotesyncColumnChooser,
    QuotesyncDataGrid,
  ];

  static override readonly styles = [...baseStyles, controlStyles, importStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Everything up to the preview, and nothing after it. */
  @property({ type: Boolean }) readonly = false;

  /** A search was asked for: from now on problems of conditions are said at once. */
  @state() private _strict = false;
  @state() private _inHand: string | undefined;
  @state() private _layouts: ReadonlyMap<SyncActorType, GridLayout> = new Map();

  readonly #localize = new Localize(this, erpImportTerms);
  readonly #lists = new LazyLists(this);
  readonly #session = new ErpImportSession(this, () => {
    const { backend, connection } = this;
    const imports = backend?.sync?.imports;
    if (!backend || !imports || !connection) return undefined;
    return { backend, imports, connectionId: connection.id, language: this.#localize.language };
  });
  readonly #loan = new EngineLoan(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
  });
  readonly #leaving = new ImportLeaving(this, {
    localize: this.#localize,
    session: this.#session,
    loan: this.#loan,
    readonly: () => this.readonly,
    close: () => this.renderRoot.querySelector('quotesync-dialog')?.close(),
  });
  readonly #recordColumns = memoizeLast((target: SyncImportTarget, _words: object) =>
    recordColumns(this.#localize, target),
  );
  readonly #lineColumns = memoizeLast((preview: SyncImportPreview, readonly: boolean, _words: object) =>
    lineColumns(this.#localize, preview, this.#session, readonly),
  );
  /** Where the focus was put last: a step begins at its top. */
  #shown: string = 'search';

  constructor() {
    super();
    new UnsavedGuard(this, () => this.isConnected && this.#leaving.hasReason);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') && this.backend) void this.#loan.open();
    if (changed.has('backend') || changed.has('connection')) {
      this.#session.begin();
      this._strict = false;
    }
    for (const { field } of this.#session.search.read(this.#localize.language)) {
      if (field.type === 'list' && this.#lists.get(field.listName).status === 'idle') this.#loadList(field.listName);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.#session.run?.over && this.#session.step === 'import' ? 'report' : this.#session.step;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.renderRoot
      .querySelector<HTMLElement>(shown === 'report' ? '#report' : '#step')
      ?.focus({ preventScroll: true });
    this.renderRoot.querySelector('[slot="banner"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const missing = this.backend && !this.backend.sync?.imports;
    return html`
      <quotesync-dialog
        open
        size="full"
        .heading=${localize.term('syncTaskImport')}
        @quotesync-dialog-closing=${this.#leaving.onClosing}
        @quotesync-dialog-closed=${this.#leaving.onClosed}
      >
        <div slot="banner">${missing ? nothing : this.#renderBanner()}</div>
        <div class="content">
          ${
            missing
              ? html`<quotesync-state-panel
                  state="missing"
                  .heading=${localize.term('erpImportMissing')}
                  .text=${localize.term('erpImportMissingText')}
                ></quotesync-state-panel>`
              : html`${this.#renderSteps()} ${this.#renderStep()}`
          }
        </div>
        <div slot="status">${missing ? nothing : renderStatus(this.#footer)}</div>
        ${renderFooter(this.#footer)}
      </quotesync-dialog>
      ${this.#leaving.renderQuestion()}
    `;
  }

  #renderBanner(): TemplateResult | typeof nothing {
    const { previewError, step, run, running } = this.#session;
    if (previewError) {
      return html`<quotesync-state-panel
        compact
        state="failed"
        .heading=${this.#localize.term('erpImportPreviewFailed')}
        .error=${previewError}
        @quotesync-retry-requested=${this.#onForward}
      ></quotesync-state-panel>`;
    }
    return renderEngineNotice({
      localize: this.#localize,
      state: this.#loan.state,
      needed: step === 'preview' || (step === 'import' && run !== undefined && run.open.length > 0),
      running,
      readonly: this.readonly,
      onTurnOff: this.#onTurnOff,
      onTurnOn: this.#onTurnOn,
      onLook: () => this.#loan.look(),
    });
  }

  #renderSteps(): TemplateResult {
    const localize = this.#localize;
    const { step } = this.#session;
    return html`
      <p class="target">
        <bdi>${localize.term('erpImportFrom')}:</bdi> <strong><bdi>${this.connection?.name ?? ''}</bdi></strong>
      </p>
      <ol class="steps" aria-label=${localize.term('erpImportSteps')}>
        ${STEPS.map(
          (each) => html`<li aria-current=${each === step ? 'step' : nothing}>${localize.term(STEP_TERMS[each])}</li>`,
        )}
      </ol>
    `;
  }

  #renderStep(): TemplateResult {
    const heading = this.#localize.term(STEP_TERMS[this.#session.step]);
    return html`<div class="step" id="step" role="group" aria-label=${heading} tabindex="-1">
      ${this.#renderContent()}
    </div>`;
  }

  #renderContent(): TemplateResult | typeof nothing {
    const session = this.#session;
    const { preview, run } = session;
    switch (session.step) {
      case 'search':
        return this.#renderSearch();
      case 'records':
        return this.#renderRecords();
      case 'preview':
        return preview ? this.#renderPreview(preview) : nothing;
      case 'import':
        if (!preview || !run) return nothing;
        return run.over
          ? renderReport({
              localize: this.#localize,
              run,
              preview,
              nameColumn: session.nameColumn,
              blocked: this.#loan.state.status !== 'off',
              onRetry: this.#onForward,
            })
          : renderProgress(run, this.#localize);
    }
  }

  #renderSearch(): TemplateResult {
    const localize = this.#localize;
    const { targets } = this.#session;
    const { state: read } = targets;
    if (read.status === 'failed' && !targets.data) {
      return html`<quotesync-state-panel
        state="failed"
        .error=${read.error}
        @quotesync-retry-requested=${() => void targets.refresh()}
      ></quotesync-state-panel>`;
    }
    if (!targets.data) return html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
    if (targets.data.length > 0) return renderSearch(this.#searchContext);
    return html`<quotesync-state-panel
      state="empty"
      .heading=${localize.term('erpImportNoTargets')}
      .text=${localize.term('erpImportNoTargetsText')}
    >
      <button slot="actions" type="button" class="button" @click=${this.#onToMappings}>
        ${localize.term('erpImportToMappings')}
      </button>
    </quotesync-state-panel>`;
  }

  #renderRecords(): TemplateResult | typeof nothing {
    const { search, query } = this.#session;
    const target = search.targets.find(({ type }) => type === query?.type);
    if (!target) return nothing;
    const columns = this.#recordColumns(target, this.#localize.words);
    return renderRecords({
      localize: this.#localize,
      session: this.#session,
      sentence: sentence(this.#searchContext, search.read(this.#localize.language)),
      columns,
      layout: this._layouts.get(target.type) ?? firstLayout(columns),
      onLayout: (layout) => {
        this._layouts = new Map([...this._layouts, [target.type, layout]]);
      },
      onRetry: () => this.#session.records.refresh(),
    });
  }

  #renderPreview(preview: SyncImportPreview): TemplateResult {
    return renderPreview({
      localize: this.#localize,
      session: this.#session,
      preview,
      columns: this.#lineColumns(preview, this.readonly, this.#localize.words),
      readonly: this.readonly,
      inHand: this._inHand,
      onInHand: (key) => {
        this._inHand = key;
      },
    });
  }

  get #searchContext(): SearchContext {
    return {
      localize: this.#localize,
      editor: this.#session.search,
      strict: this._strict,
      listOf: (name) => this.#lists.get(name),
      onRetryList: (name) => this.#loadList(name),
      onAdd: () => void this.#addCondition(),
      onRemove: (id) => void this.#removeCondition(id),
      onFind: this.#onForward,
    };
  }

  get #footer(): FooterContext {
    return {
      localize: this.#localize,
      session: this.#session,
      engine: this.#loan.state,
      strict: this._strict,
      closing: this.#leaving.closing,
      readonly: this.readonly,
      available: this.backend?.sync?.imports !== undefined,
      onForward: this.#onForward,
      onClose: this.#leaving.requestClose,
    };
  }

  #loadList(name: string): void {
    const { backend } = this;
    if (!backend) return;
    void this.#lists.load(name, (listName, signal) =>
      backend.directory.listItems(listName, { signal, language: this.#localize.language }),
    );
  }

  async #addCondition(): Promise<void> {
    const id = this.#session.search.add();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#field-${id}`)?.focus();
  }

  /** The button goes with its condition. */
  async #removeCondition(id: number): Promise<void> {
    this.#session.search.remove(id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add-condition')?.focus();
  }

  async #find(): Promise<void> {
    this._strict = true;
    this.#session.find();
    if (!this.#session.hasProblems) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  async #import(): Promise<void> {
    if (this.readonly || this.#loan.state.status !== 'off') return;
    await this.#session.start();
    const { run } = this.#session;
    // Somebody else may have turned automatic sync on.
    if (run?.state.error?.kind === 'conflict') this.#loan.look();
    if (run?.hasWritten && this.connection) {
      this.dispatchEvent(new QuotesyncSyncConfiguredEvent(this.connection.id, 'import'));
    }
  }

  /** The button that was pressed goes away. */
  async #holdNotice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#engine')?.focus();
  }

  readonly #onForward = (): void => {
    switch (this.#session.step) {
      case 'search':
        return void this.#find();
      case 'records':
        this._inHand = undefined;
        return void this.#session.makePreview();
      default:
        return void this.#import();
    }
  };

  readonly #onToMappings = (): void =>
    this.#leaving.request(() => this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent({ kind: 'mappings' })));

  readonly #onTurnOff = (): void => {
    this.#loan.turnOff();
    void this.#holdNotice();
  };

  readonly #onTurnOn = (): void => {
    this.#loan.turnOn();
    void this.#holdNotice();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-erp-import-dialog': QuotesyncErpImportDialog;
  }
}
