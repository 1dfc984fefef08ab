import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, PriceList } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { UnsavedGuard } from '../../core/unsaved-guard.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { isAdjustable } from './adjust-calculation.js';
import { renderAdjustFooter } from './adjust-footer.js';
import {
  adjustFormProblems,
  EMPTY_ADJUSTMENT,
  readAdjustment,
  renderAdjustForm,
  type AdjustForm,
} from './adjust-form.js';
import { countLedger, notDone } from './adjust-ledger.js';
import { renderPreview, summarize, viewed, type PreviewView } from './adjust-preview.js';
import { renderReport, renderWriting } from './adjust-report.js';
import { AdjustSession, type AdjustPhase } from './adjust-session.js';
import { adjustStyles } from './adjust-styles.js';
import { adjustTerms } from './adjust-terms.js';
import { QuotesyncProductsChangedEvent } from './list-events.js';

/**
 * @summary The dialog "Adjust prices": what is to be done, a preview, the writing, and a report with Undo.
 *
 * @fires {QuotesyncProductsChangedEvent} quotesync-products-changed - Prices were written, or perhaps were
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-adjust-prices-dialog')
export class QuotesyncAdjustPricesDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncConfirmDialog, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, adjustStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) priceList: PriceList | undefined;
  /** Of the products whose prices are to be adjusted. */
  @property({ attribute: false }) ids: readonly number[] = [];
  /** Shows what would be, and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @state() private _form: AdjustForm = EMPTY_ADJUSTMENT;
  /** Errors are shown from the first attempt on. */
  @state() private _attempted = false;
  @state() private _view: PreviewView = 'all';
  @state() private _page = 0;
  @state() private _asking = false;

  readonly #localize = new Localize(this, adjustTerms);
  readonly #session = new AdjustSession(this, {
    backend: () => this.backend?.products,
    priceListId: () => this.priceList?.id ?? 0,
    ids: () => this.ids,
    language: () => this.#localize.language,
    onWritten: () => this.dispatchEvent(new QuotesyncProductsChangedEvent()),
  });
  readonly #summary = memoizeLast(summarize);
  readonly #viewed = memoizeLast(viewed);
  readonly #counts = memoizeLast(countLedger);
  readonly #notDone = memoizeLast(notDone);
  #shownPhase: AdjustPhase = 'form';

  constructor() {
    super();
    new UnsavedGuard(this, () => this.isConnected && this.#session.writer.busy);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#session.phase === this.#shownPhase) return;
    this._page = 0;
    this._view = 'all';
    // It came to its end while it was asked about.
    this._asking = false;
  }

  protected override updated(): void {
    const { phase } = this.#session;
    if (phase === this.#shownPhase) return;
    this.#shownPhase = phase;
    // What had the focus has gone with the step before.
    this.#focus(phase === 'form' ? 'value' : 'place');
  }

  protected override render(): TemplateResult {
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${this.#localize.term('adjustPrices')}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div class="content">
          <p class="note">
            <bdi>${this.#localize.term('adjustSubject', this.ids.length, this.priceList?.name ?? '')}</bdi>
          </p>
          ${this.#renderPhase()}
        </div>
        ${this.#renderFooter()}
      </quotesync-dialog>
      ${this._asking ? this.#renderQuestion() : nothing}
    `;
  }

  #renderPhase(): TemplateResult {
    switch (this.#session.phase) {
      case 'form':
        return this.#renderForm();
      case 'reading':
        return this.#renderReading();
      case 'preview':
        return this.#renderPreview();
      case 'writing':
        return renderWriting({
          localize: this.#localize,
          direction: this.#session.direction,
          state: this.#session.writer.state,
        });
      case 'report':
        return this.#renderReport();
    }
  }

  #renderForm(): TemplateResult {
    return renderAdjustForm({
      localize: this.#localize,
      currency: this.#currency,
      form: this._form,
      attempted: this._attempted,
      edit: (change) => {
        this._form = { ...this._form, ...change };
      },
      onSubmit: () => this.#preview(),
    });
  }

  #renderReading(): TemplateResult {
    const { done, total, error } = this.#session.reading;
    if (error) {
      return html`<quotesync-state-panel
        id="place"
        tabindex="-1"
        state="failed"
        .error=${error}
        @quotesync-retry-requested=${() => this.#session.retryReading()}
      ></quotesync-state-panel>`;
    }
    return html`
      <div class="progress" id="place" tabindex="-1">
        <label for="progress">${this.#localize.term('adjustReading', done, total)}</label>
        <progress id="progress" max=${Math.max(1, total)} .value=${done}></progress>
      </div>
    `;
  }

  #renderPreview(): TemplateResult {
    const session = this.#session;
    const { products, excluded, gone } = session;
    return renderPreview({
      localize: this.#localize,
      currency: this.#currency,
      prices: products[0]?.changes.map(({ key }) => key) ?? [],
      summary: this.#summary(products),
      products: this.#viewed(products, this._view),
      gone,
      excluded,
      view: this._view,
      page: this._page,
      onView: (view) => {
        this._view = view;
        this._page = 0;
      },
      onPage: this.#onPage,
      onTick: (id, ticked) => {
        const next = new Set(excluded);
        if (ticked) next.delete(id);
        else next.add(id);
        session.setExcluded(next);
      },
      onTickAll: (ticked) => {
        session.setExcluded(new Set(ticked ? [] : products.filter(isAdjustable).map(({ id }) => id)));
      },
    });
  }

  #renderReport(): TemplateResult {
    const { ledger, direction, writer } = this.#session;
    return renderReport({
      localize: this.#localize,
      direction,
      counts: this.#counts(ledger),
      entries: this.#notDone(ledger),
      error: writer.state.error,
      page: this._page,
      onPage: this.#onPage,
    });
  }

  #renderFooter(): TemplateResult {
    const session = this.#session;
    return renderAdjustFooter(session, {
      localize: this.#localize,
      ticked: this.#summary(session.products).adjustable - session.excluded.size,
      empty: this.ids.length === 0,
      readonly: this.readonly,
      onClose: () => this.#requestClose(),
      onResume: () => {
        session.writer.resume();
        // The button goes away.
        this.#focus('place');
      },
    });
  }

  #renderQuestion(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-confirm-dialog
        .heading=${localize.term('adjustLeaveHeading')}
        .text=${localize.term('adjustLeaveText')}
        .cancelLabel=${localize.term('goOn')}
        .confirmLabel=${localize.term('stop')}
        @quotesync-confirmed=${this.#onAnswered}
      ></quotesync-confirm-dialog>
    `;
  }

  get #currency(): string {
    return this.priceList?.currency ?? '';
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #preview(): void {
    this._attempted = true;
    const { language } = this.#localize;
    const problems = adjustFormProblems(this._form, language);
    const adjustment = readAdjustment(this._form, this.#currency, language);
    if (problems.prices) this.#focus('price-cost');
    else if (problems.value) this.#focus('value');
    else if (adjustment && this.ids.length > 0) this.#session.preview(adjustment);
  }

  #requestClose(): void {
    if (this.#session.writer.busy) this._asking = true;
    else this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onPage = (page: number): void => {
    this._page = page;
  };

  readonly #onClosing = (event: Event): void => {
    if (!this.#session.writer.busy) return;
    event.preventDefault();
    this._asking = true;
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    this._asking = false;
    if (confirmed) this.#session.writer.cancel();
  };

  readonly #onClosed = (): void => {
    this.#session.stopReading();
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-adjust-prices-dialog': QuotesyncAdjustPricesDialog;
  }
}
