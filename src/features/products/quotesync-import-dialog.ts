import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, PriceList } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { formatDecimal } from '../../core/decimal.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { Resource } from '../../core/resource.js';
import { UnsavedGuard } from '../../core/unsaved-guard.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDialog, type QuotesyncDialogClosingEvent } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { download, fileName } from '../shared/file-download.js';
import { readImportSetup, type ImportSetup } from './import-setup.js';
import { cellText } from './import-columns.js';
import { renderColumns } from './import-columns-view.js';
import { renderPreview, type OutcomeFilter } from './import-preview-view.js';
import { importReport, notImportedTable, type ImportReport } from './import-report.js';
import type { ImportRun } from './import-run.js';
import { renderBar, renderProgress, renderReport } from './import-run-view.js';
import { ImportSession, STEPS, type ImportContext, type Preparing } from './import-session.js';
import { renderSource } from './import-source-view.js';
import { importDialogStyles, progressStyles } from './import-styles.js';
import { importTerms } from './import-terms.js';
import type { ImportWording } from './import-words.js';
import { QuotesyncProductsChangedEvent } from './list-events.js';
import { QuotesyncImportPreview } from './quotesync-import-preview.js';

const STEP_TERMS = {
  source: 'importStepSource',
  columns: 'importStepColumns',
  preview: 'importStepPreview',
  import: 'importStepImport',
} as const;

const PHASE_TERMS = { lists: 'importReadingLists', matching: 'importMatching', planning: 'importPlanning' } as const;

/**
 * @summary The dialog "Import products": from a file or pasted cells, by way of a preview, into a price list.
 *
 * @fires {QuotesyncProductsChangedEvent} quotesync-products-changed - Products were added or changed
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-import-dialog')
export class QuotesyncImportDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncImportPreview,
  ];

  static override readonly styles = [...baseStyles, controlStyles, progressStyles, importDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) priceList: PriceList | undefined;
  /** Everything up to the preview, and nothing after it. */
  @property({ type: Boolean }) readonly = false;

  @state() private _filter: OutcomeFilter = 'all';
  @state() private _asking = false;

  readonly #localize = new Localize(this, importTerms);
  readonly #setup = new Resource<readonly [Backend, string], ImportSetup>(this, {
    args: () => (this.backend ? [this.backend, this.#localize.language] : undefined),
    read: ([backend, language], signal) => readImportSetup(backend, language, signal),
  });
  readonly #session = new ImportSession(this, () => this.#context);
  /** Where the focus was put last: a step begins at its top. */
  #shownStep: string = 'source';

  readonly #report = memoizeLast((run: ImportRun, results: ImportRun['results']): ImportReport =>
    importReport(this.#session.preview?.rows ?? [], run.job.rows, results),
  );

  constructor() {
    super();
    new UnsavedGuard(this, () => this.isConnected && this.#isRunning);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const step = this.#session.run?.phase === 'over' ? 'report' : this.#session.step;
    if (step === this.#shownStep) return;
    this.#shownStep = step;
    this.renderRoot.querySelector<HTMLElement>(step === 'report' ? '#report' : '#step')?.focus();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('importProducts')}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderBanner()}</div>
        ${this.#renderSteps()} ${this.#renderStep()}
        <div slot="status" role="status" ?hidden=${!this.#session.reading && !this.#session.preparing}>
          ${this.#renderStatus()}
        </div>
        ${this.#renderFooter()}
      </quotesync-dialog>
      ${this._asking ? this.#renderQuestion() : nothing}
    `;
  }

  #renderBanner(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { prepareError } = this.#session;
    const { state } = this.#setup;
    if (state.status === 'failed' && !state.data) {
      return html`<quotesync-state-panel
        compact
        state="failed"
        .heading=${localize.term('importFieldsFailed')}
        .error=${state.error}
        @quotesync-retry-requested=${() => void this.#setup.refresh()}
      ></quotesync-state-panel>`;
    }
    return prepareError
      ? html`<quotesync-state-panel
          compact
          state="failed"
          .error=${prepareError}
          @quotesync-retry-requested=${() => void this.#session.prepare()}
        ></quotesync-state-panel>`
      : nothing;
  }

  #renderSteps(): TemplateResult {
    const localize = this.#localize;
    const { step } = this.#session;
    return html`
      <p class="target">
        ${localize.term('importToPriceList')}: <strong><bdi>${this.priceList?.name ?? ''}</bdi></strong>
      </p>
      <ol class="steps" aria-label=${localize.term('importSteps')}>
        ${STEPS.map(
          (each) => html`<li aria-current=${each === step ? 'step' : nothing}>${localize.term(STEP_TERMS[each])}</li>`,
        )}
      </ol>
    `;
  }

  #renderStep(): TemplateResult | typeof nothing {
    const session = this.#session;
    const { run } = session;
    const heading = this.#localize.term(STEP_TERMS[session.step]);
    const content = (): TemplateResult | typeof nothing => {
      switch (session.step) {
        case 'source':
          return this.#context ? renderSource(session, this.#localize, this.#sourceHandlers) : this.#renderLoading();
        case 'columns':
          return renderColumns(session, this.#wording, this.#setup.data?.canAddItems ?? false);
        case 'preview':
          return renderPreview(session, this.#wording, this._filter, (filter) => {
            this._filter = filter;
          });
        case 'import':
          return run?.phase === 'over'
            ? renderReport(run, this.#report(run, run.results), this.#wording, () => void this.#downloadRest(run))
            : run
              ? renderProgress(run, this.#localize)
              : nothing;
      }
    };
    return html`<div class="step" id="step" role="group" aria-label=${heading} tabindex="-1">${content()}</div>`;
  }

  #renderLoading(): TemplateResult | typeof nothing {
    return this.#setup.state.status === 'failed'
      ? nothing
      : html`<quotesync-state-panel state="loading" rows="3"></quotesync-state-panel>`;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const { reading, preparing } = this.#session;
    if (reading) return html`<p><span class="spinner"></span> ${this.#localize.term('importReadingFile')}</p>`;
    return preparing ? this.#renderPreparing(preparing) : nothing;
  }

  #renderPreparing({ phase, done, total }: Preparing): TemplateResult {
    const localize = this.#localize;
    const label = localize.term(PHASE_TERMS[phase]);
    const words = total > 0 ? localize.term('importProgress', localize.number(done), localize.number(total)) : '';
    return html`<p>${label}</p>
      ${renderBar(label, words, done, total)}`;
  }

  #renderFooter(): TemplateResult {
    const localize = this.#localize;
    const { step, run, preparing } = this.#session;
    const isOver = run?.phase === 'over';
    const canGoBack = step === 'columns' || step === 'preview' || preparing !== undefined;
    return html`
      ${
        canGoBack
          ? html`<button slot="footer-start" class="button" @click=${() => this.#session.back()}>
              ${localize.term('back')}
            </button>`
          : nothing
      }
      <button slot="footer" class="button" @click=${this.#requestClose}>
        ${localize.term(isOver ? 'close' : step === 'import' ? 'stop' : 'cancel')}
      </button>
      ${this.#renderForward()}
    `;
  }

  #renderForward(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const session = this.#session;
    if (session.step === 'columns') {
      return html`<button
        slot="footer"
        class="button button--primary"
        aria-disabled=${session.canPreview ? 'false' : 'true'}
        @click=${this.#onNext}
      >
        ${localize.term('importNext')}
      </button>`;
    }
    if (session.step !== 'preview' || this.readonly) return nothing;
    const count = session.ticked.length;
    return html`<button
      slot="footer"
      class="button button--primary"
      aria-disabled=${count > 0 ? 'false' : 'true'}
      @click=${this.#onImport}
    >
      ${count > 0 ? localize.term('importNow', localize.number(count)) : localize.term('importStepImport')}
    </button>`;
  }

  #renderQuestion(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-confirm-dialog
        .heading=${localize.term('importStopHeading')}
        .text=${localize.term('importStopText')}
        .cancelLabel=${localize.term('goOn')}
        .confirmLabel=${localize.term('stop')}
        @quotesync-confirmed=${this.#onAnswered}
      ></quotesync-confirm-dialog>
    `;
  }

  get #isRunning(): boolean {
    const { run } = this.#session;
    return run !== undefined && run.phase !== 'over';
  }

  get #wording(): ImportWording {
    return {
      localize: this.#localize,
      fields: this.#setup.data?.fields ?? [],
      currency: this.priceList?.currency ?? '',
    };
  }

  get #context(): ImportContext | undefined {
    const { backend, priceList } = this;
    const setup = this.#setup.data;
    if (!backend?.products || !priceList || !setup) return undefined;
    return {
      backend: { directory: backend.directory, products: backend.products },
      priceList,
      ...setup,
      language: this.#localize.language,
    };
  }

  readonly #sourceHandlers = {
    onFile: ({ target }: Event): void => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file) void this.#session.open(file);
    },
    onDragOver: (event: DragEvent): void => event.preventDefault(),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void this.#session.open(file);
    },
    onPaste: (event: ClipboardEvent): void => {
      const [file] = event.clipboardData?.files ?? [];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' && !file) return;
      // A hundred thousand rows in a text field would hold up the page.
      event.preventDefault();
      void this.#session.open(text === '' && file ? file : text);
    },
    onText: ({ target }: Event): void => {
      if (target instanceof HTMLTextAreaElement && target.value.trim() !== '') void this.#session.open(target.value);
    },
  };

  async #downloadRest(run: ImportRun): Promise<void> {
    const session = this.#session;
    const labels = Array.from({ length: session.source?.sheet.width ?? 0 }, (_, column) =>
      cellText(session.header?.cells[column]),
    );
    const report = this.#report(run, run.results);
    const { writeCsv } = await import('../../core/spreadsheet/spreadsheet-write.js');
    const decimal = formatDecimal('1.5', this.#localize.language).includes(',') ? ',' : '.';
    const blob = await writeCsv(notImportedTable(report, labels, this.#wording), decimal);
    const name = (session.source?.name ?? '').replace(/\.\w{1,5}$/, '') || (this.priceList?.name ?? '');
    const title = this.#localize.term('importNotImportedName', name);
    download(new File([blob], fileName(title, new Date(), 'csv', 'products'), { type: blob.type }));
  }

  async #import(): Promise<void> {
    if (this.readonly || this.#session.ticked.length === 0) return;
    await this.#session.start();
    if (this.#session.run?.hasWritten) this.dispatchEvent(new QuotesyncProductsChangedEvent());
  }

  readonly #onNext = (): void => {
    this._filter = 'all';
    void this.#session.prepare();
  };

  readonly #onImport = (): void => void this.#import();

  readonly #requestClose = (): void => {
    if (this.#isRunning) this._asking = true;
    else this.renderRoot.querySelector('quotesync-dialog')?.close();
  };

  readonly #onClosing = (event: QuotesyncDialogClosingEvent): void => {
    if (!this.#isRunning) return;
    event.preventDefault();
    this._asking = true;
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    this._asking = false;
    if (confirmed) this.#session.run?.cancel();
  };

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-import-dialog': QuotesyncImportDialog;
  }
}
