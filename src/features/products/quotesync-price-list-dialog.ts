import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, Currencies, PriceList } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { NextFocus } from '../../core/next-focus.js';
import type { ResourceState } from '../../core/resource.js';
import { isUnanswered } from '../../core/uncertain.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncRetryRequestedEvent, QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { noticeStyles, renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { QuotesyncPriceListsOutdatedEvent, QuotesyncPriceListStoredEvent } from './list-events.js';
import { renderBanner } from './price-list-banner.js';
import { draftKey, draftOf } from './price-list-draft.js';
import { PriceListEditor, type PriceListEditorState, type PriceListTarget } from './price-list-editor.js';
import {
  problemText,
  renderActive,
  renderContents,
  renderCurrency,
  renderDescription,
  renderName,
  renderValidity,
  type FieldName,
  type FieldsContext,
} from './price-list-fields.js';
import { problems, type PriceListForm, type Problem } from './price-list-form.js';
import { priceListDialogStyles } from './price-list-styles.js';
import { priceListTerms } from './price-list-terms.js';

/** The fields that have a place for what the service says of them. */
const FIELDS: readonly FieldName[] = ['name', 'description', 'currency', 'validFrom', 'validTo'];

/**
 * @summary The dialog "Add/Edit price list".
 *
 * @fires {QuotesyncPriceListStoredEvent} quotesync-price-list-stored - The price list was saved
 * @fires {QuotesyncPriceListsOutdatedEvent} quotesync-price-lists-outdated - It is not known whether a save was made
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - The currencies are to be read again
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-price-list-dialog')
export class QuotesyncPriceListDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
  ];

  static override readonly styles = [...baseStyles, controlStyles, noticeStyles, priceListDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) target: PriceListTarget | undefined;
  /** Those that can be copied. */
  @property({ attribute: false }) priceLists: readonly PriceList[] = [];
  @property({ attribute: false }) currencies: ResourceState<Currencies> = { status: 'idle' };
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  /** Errors are shown from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;
  @state() private _unreadable: ReadonlySet<'validFrom' | 'validTo'> = new Set();

  readonly #localize = new Localize(this, priceListTerms);
  readonly #editor = new PriceListEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    onSaved: (priceList, created) => this.dispatchEvent(new QuotesyncPriceListStoredEvent(priceList, created)),
  });
  readonly #life = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<FieldName>(
    this,
    () => !this.#life.asking,
    (target) => this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus(),
  );

  get #currencies(): Currencies {
    const { currencies } = this;
    return ('data' in currencies ? currencies.data : undefined) ?? { enabled: false, base: '', all: [] };
  }

  get #problems(): readonly Problem[] {
    const { form, base } = this.#editor.state;
    return problems(form, base, this._unreadable);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
    if (this.target?.kind === 'add') this.#editor.begin(this.#currencies.base || (this.#currencies.all[0]?.code ?? ''));
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    return html`
      <quotesync-dialog
        open
        .heading=${this.#heading}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${this.#renderForm(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  get #heading(): string {
    if (this.readonly) return this.#localize.term('priceList');
    return this.#localize.term(this.#editor.state.form.id === 0 ? 'addPriceList' : 'editPriceList');
  }

  #renderBanner(state: PriceListEditorState): TemplateResult | typeof nothing {
    return renderBanner(state, {
      localize: this.#localize,
      found: this.#life.found,
      onResolved: this.#onResolved,
      onRetry: this.#onOk,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderForm(state: PriceListEditorState): TemplateResult {
    const disabled = this.readonly || state.saving;
    const context: FieldsContext = {
      localize: this.#localize,
      form: state.form,
      disabled,
      errors: this.#errors(state),
      edit: this.#edit,
    };
    const canCopy = state.form.id === 0 && this.priceLists.length > 0 && !this.readonly;
    // While nothing in it can be used, the form itself takes the focus, so that the keyboard can scroll it.
    return html`
      <form
        id="form"
        novalidate
        aria-label=${disabled ? this.#heading : nothing}
        tabindex=${disabled ? 0 : nothing}
        @submit=${this.#onSubmit}
      >
        ${renderName(context)} ${this.#renderCurrency(context)}
        ${canCopy ? renderContents(context, this.priceLists) : nothing} ${renderDescription(context)}
        ${renderActive(context)} ${renderValidity(context, this.#onDay)}
      </form>
    `;
  }

  #renderCurrency(context: FieldsContext): TemplateResult | typeof nothing {
    const { currencies } = this;
    if (currencies.status !== 'failed' || currencies.data) return renderCurrency(context, this.#currencies);
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${currencies.error}
      .heading=${this.#localize.term('currenciesNotLoaded')}
      @quotesync-retry-requested=${this.#onCurrenciesRetry}
    ></quotesync-state-panel>`;
  }

  #renderFooter({ saving, conflict }: PriceListEditorState): TemplateResult {
    const localize = this.#localize;
    return html`
      <button slot="footer" class="button" @click=${this.#onCancel}>
        ${localize.term(this.readonly ? 'close' : saving ? 'stopWaiting' : 'cancel')}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button
              slot="footer"
              type="submit"
              form="form"
              class="button button--primary"
              aria-disabled=${saving || conflict ? 'true' : 'false'}
            >
              ${localize.term(saving ? 'saving' : 'ok')}
            </button>`
      }
    `;
  }

  /** What the service said of a field comes first. */
  #errors({ saveError }: PriceListEditorState): ReadonlyMap<FieldName, string> {
    const errors = new Map<FieldName, string>();
    for (const problem of this._attempted ? this.#problems : []) {
      errors.set(problem.field, problemText(this.#localize, problem));
    }
    for (const field of FIELDS) {
      const said = saveError?.fieldErrors[field];
      if (said) errors.set(field, said);
    }
    return errors;
  }

  #open(target: PriceListTarget): Promise<void> {
    this._attempted = false;
    this._unreadable = new Set();
    this.#next.target = 'name';
    this.#editor.open(target);
    return this.#life.open(draftKey(target));
  }

  async #save(): Promise<void> {
    if (!this.#life.mayWrite) return;
    const [problem] = this.#problems;
    if (problem) {
      this._attempted = true;
      this.#next.target = problem.field;
      return;
    }
    // The fields are disabled while it is saved: what has the focus must not be one of them.
    this.renderRoot.querySelector<HTMLElement>('[type="submit"]')?.focus();
    if (await this.#editor.save()) {
      this.#life.forget();
      this.#life.close();
      return;
    }
    const { saveError, form } = this.#editor.state;
    // Nobody knows whether it was saved, or half a copy was left behind: the list does, once it is read again.
    if (saveError && (isUnanswered(saveError) || (form.copies && !saveError.retryable)))
      this.dispatchEvent(new QuotesyncPriceListsOutdatedEvent());
    this.#next.target = FIELDS.find((field) => saveError?.fieldErrors[field]);
  }

  readonly #edit = (change: Partial<Omit<PriceListForm, 'id'>>): void => {
    this.#editor.edit(change);
    this.#life.keep();
  };

  /** Of half a date the field keeps what was typed, and the form the last whole one. */
  readonly #onDay = (field: 'validFrom' | 'validTo', { value, validity }: HTMLInputElement): void => {
    const others = [...this._unreadable].filter((other) => other !== field);
    this._unreadable = new Set(validity.badInput ? [...others, field] : others);
    if (!validity.badInput && value !== this.#editor.state.form[field]) this.#edit({ [field]: value });
  };

  readonly #onCurrenciesRetry = (event: Event): void => {
    event.stopPropagation();
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onOk = (): void => void this.#save();

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.keepMine();
    this.#life.keep();
    this.#next.target = 'name';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) this.#editor.restore(kept.form, kept.revision);
    this.#next.target = 'name';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'name';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-price-list-dialog': QuotesyncPriceListDialog;
  }
}
