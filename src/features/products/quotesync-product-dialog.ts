import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, PriceList, Product, ProductFieldKey } from '../../backend/index.js';
import { draftContext } from '../../core/contexts.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DraftKeeper } from '../../core/draft-keeper.js';
import type { DraftStore } from '../../core/draft-store.js';
import { Localize } from '../../core/localize.js';
import { UnsavedGuard } from '../../core/unsaved-guard.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncComboBox } from '../../ui/quotesync-combo-box.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncProductStoredEvent } from './list-events.js';
import { renderLeaving, renderProductBanner, type FoundProductDraft } from './product-dialog-banner.js';
import { renderProductFooter, renderProductStatus } from './product-dialog-footer.js';
import { ProductData } from './product-data.js';
import { productDialogStyles } from './product-dialog-styles.js';
import { productTerms } from './product-dialog-terms.js';
import { draftKey, keptFor, readDraft, toDraft } from './product-draft.js';
import { ProductEditor, type ImageChange, type ProductEditorState, type ProductTarget } from './product-editor.js';
import { fieldId, renderDescription, type FieldsContext } from './product-fields.js';
import { renderFields } from './product-fields-column.js';
import { showChosenItems } from './product-fields-list.js';
import { renderImageBox } from './product-image-box.js';
import { differences } from './product-form.js';
import { fieldErrors } from './product-problems.js';
import { withOverride } from './product-rights.js';
import { ProductTyping } from './product-typing.js';
import { partWords } from './product-words.js';
import { QuotesyncImageDialog, type QuotesyncImageChosenEvent } from './quotesync-image-dialog.js';
import { QuotesyncProductConflict, type QuotesyncProductConflictResolvedEvent } from './quotesync-product-conflict.js';
import { QuotesyncProductImage } from './quotesync-product-image.js';

/**
 * @summary The dialog "Add/edit product".
 *
 * @fires {QuotesyncProductStoredEvent} quotesync-product-stored - The product, or its image, was stored
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-product-dialog')
export class QuotesyncProductDialog extends LitElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncComboBox,
    QuotesyncProductConflict,
    QuotesyncProductImage,
    QuotesyncImageDialog,
  ];

  static override readonly styles = [...baseStyles, controlStyles, productDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  /** That the product belongs to; its currency is that of the prices. */
  @property({ attribute: false }) priceList: PriceList | undefined;
  @property({ attribute: false }) target: ProductTarget | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: draftContext, subscribe: true })
  @state()
  private _drafts: DraftStore | undefined;

  @state() private _draft: FoundProductDraft | undefined;
  @state() private _asking = false;
  @state() private _imageOpen = false;
  /** The page does not let the picture be shown. */
  @state() private _pictureRefused = false;
  /** Missing values are errors from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;
  /** "… was saved", while the next one is entered. */
  @state() private _notice = '';

  readonly #localize = new Localize(this, productTerms);
  readonly #data: ProductData = new ProductData(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    productId: () => this.#editor.state.form.id,
    supplierIds: () => this.#supplierIds,
  });
  readonly #editor: ProductEditor = new ProductEditor(this, {
    backend: () => this.backend,
    priceListId: () => this.priceList?.id ?? 0,
    language: () => this.#localize.language,
    fields: () => this.#data.fields,
    nameOfCopy: (name) => this.#localize.term('copyOf', name),
    onStored: (product, created) => this.#onStored(product, created),
  });
  readonly #keeper = new DraftKeeper(this, () => this._drafts);
  readonly #typing = new ProductTyping(this, {
    language: () => this.#localize.language,
    currency: () => this.priceList?.currency ?? '',
    onValue: (key, value, readable) => this.#setValue(key, value, readable),
  });
  /** What is open; after "Save + new" it is another one than the tab asked for. */
  #current: ProductTarget | undefined;
  /** Kept apart from the state of the editor: it is where the focus goes next. */
  #focusNext: ProductFieldKey | 'first' | undefined = 'first';
  /** What "Try again" does again. */
  #andNew = false;
  /** It is closed; for a moment the browser still sends it what is pressed. */
  #isLeaving = false;

  constructor() {
    super();
    // Off the page there is nothing to leave, and an update may still come.
    new UnsavedGuard(this, () => this.isConnected && !this.readonly && this.#editor.state.dirty);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
  }

  protected override updated(): void {
    const { status, form } = this.#state;
    showChosenItems(this.renderRoot, form);
    if (!this.#focusNext || status !== 'ready' || this._asking || this._imageOpen) return;
    const next = this.#focusNext;
    this.#focusNext = undefined;
    this.#focus(next);
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    return html`
      <quotesync-dialog
        open
        size="xl"
        .heading=${this.#localize.term('addEditProduct')}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${this.#renderBody(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this._imageOpen ? this.#renderImageDialog() : nothing}
      ${this._asking ? renderLeaving(this.#localize, this.#onAnswered) : nothing}
    `;
  }

  #renderBanner(state: ProductEditorState): TemplateResult | typeof nothing {
    const { fields } = this.#data;
    return renderProductBanner(state, {
      localize: this.#localize,
      fields,
      words: partWords({
        ...this.#fieldsContext(state),
        fields,
        supplierName: (id) => this.#data.suppliers.nameOf(id),
      }),
      draft: this._draft,
      isCopy: this.#current?.kind === 'duplicate',
      onResolved: this.#onResolved,
      onRetry: () => void this.#save(this.#andNew),
      onUndoImage: () => {
        this.#changeImage(undefined);
        this.#focusOn('#change-image');
      },
      onUseFound: () => {
        this.#focusNext = 'first';
        void this.#editor.continueWithFound();
      },
      onSaveAnother: () => {
        this.#focusOn('#save');
        void this.#saving(() => this.#editor.saveAnother());
      },
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderBody(state: ProductEditorState): TemplateResult {
    if (state.status === 'failed') {
      return html`<quotesync-state-panel
        state="failed"
        .error=${state.error}
        @quotesync-retry-requested=${this.#onReload}
      ></quotesync-state-panel>`;
    }
    if (state.status === 'loading') {
      return html`<quotesync-state-panel state="loading" rows="10"></quotesync-state-panel>`;
    }
    const context = this.#fieldsContext(state);
    const description = this.#data.fields.find(({ key }) => key === 'description');
    // While nothing in it can be used, the form itself takes the focus, so that the keyboard can scroll it.
    return html`
      <div class="layout">
        <form
          id="form"
          novalidate
          aria-label=${this.#localize.term('addEditProduct')}
          tabindex=${context.disabled ? 0 : nothing}
          @submit=${this.#onSubmit}
          @keydown=${this.#onKeydown}
        >
          ${renderFields(this.#data.fields, context, (inAssortment) => this.#edit({ inAssortment }))}
          <div class="side">
            ${this.#data.hasImages ? this.#renderImage(state) : nothing}
            ${description ? renderDescription(description, context) : nothing}
          </div>
        </form>
      </div>
    `;
  }

  #renderImage({ image, form, saving }: ProductEditorState): TemplateResult {
    return renderImageBox({
      localize: this.#localize,
      name: form.values.name,
      disabled: this.readonly || saving,
      readonly: this.readonly,
      stored: this.#data.image.state,
      change: image,
      load: this.#data.pictures.loaderOf(image),
      refused: this._pictureRefused,
      onRefused: () => (this._pictureRefused = true),
      onRetry: () => {
        this.#focusOn('#change-image');
        void this.#data.image.refresh();
      },
      onChange: () => (this._imageOpen = true),
      onDelete: () => this.#changeImage(this.#data.image.data ? { kind: 'none' } : undefined),
    });
  }

  #renderFooter(state: ProductEditorState): TemplateResult {
    const context = {
      localize: this.#localize,
      readonly: this.readonly,
      notice: this._notice,
      canOverride: this.#data.hasRights && state.status === 'ready',
      onOverride: (override: boolean) => this.#edit(withOverride(state.form, override, this.#data.fields)),
      onSaveAndNew: () => void this.#save(true),
      onCancel: () => this.#requestClose(),
    };
    return html`${renderProductStatus(state, context)} ${renderProductFooter(state, context)}`;
  }

  #renderImageDialog(): TemplateResult {
    return html`<quotesync-image-dialog
      .backend=${this.backend}
      @quotesync-image-chosen=${this.#onImageChosen}
      @quotesync-dialog-closed=${() => (this._imageOpen = false)}
    ></quotesync-image-dialog>`;
  }

  #fieldsContext(state: ProductEditorState): FieldsContext {
    return {
      localize: this.#localize,
      form: state.form,
      disabled: this.readonly || state.saving,
      currency: this.priceList?.currency ?? '',
      errors: fieldErrors(this.#localize, state, this._attempted, this.#typing.key),
      warnings: state.warnings,
      typing: this.#typing,
      setValue: (key, value) => this.#setValue(key, value),
      list: (name) => this.#data.list(name),
      loadList: (name) => this.#data.loadList(name),
      suppliers: this.#data.suppliers.contextOf(
        state.form.values.supplier,
        (id) => this.#setValue('supplier', id),
        () => this.#focus('supplier'),
      ),
      security: this.#data.hasRights
        ? { stored: state.base.rights, change: (security) => this.#edit(security) }
        : undefined,
    };
  }

  /** The editor's, and whether the fields are known that it is shown with. */
  get #state(): ProductEditorState {
    const state = this.#editor.state;
    const { setup } = this.#data;
    if ('data' in setup || state.status === 'failed') return state;
    const status = setup.status === 'failed' ? 'failed' : 'loading';
    return { ...state, status, error: setup.status === 'failed' ? setup.error : undefined, canSave: false };
  }

  get #supplierIds(): readonly string[] {
    const { form, conflict } = this.#editor.state;
    return [form.values.supplier, conflict?.theirs?.values.supplier ?? ''];
  }

  async #open(target: ProductTarget): Promise<void> {
    const key = draftKey(target, this.priceList?.id ?? 0);
    this.#current = target;
    this._draft = undefined;
    this._attempted = this._pictureRefused = this.#andNew = this.#isLeaving = false;
    this._notice = '';
    this.#typing.reset();
    this.#focusNext = 'first';
    const [draft] = await Promise.all([this.#keeper.open(key), this.#editor.open(target)]);
    const kept = readDraft(draft?.value);
    if (draft && kept && target === this.#current && !this.readonly) {
      const outdated = kept.revision !== '' && kept.revision !== this.#editor.revision;
      this._draft = { draft: kept, savedAt: draft.savedAt, outdated };
    }
  }

  #setValue(key: ProductFieldKey, value: string, readable = true): void {
    this.#editor.setValue(key, value, readable);
    this.#edited();
  }

  #edit(change: Parameters<ProductEditor['edit']>[0]): void {
    this.#editor.edit(change);
    this.#edited();
  }

  #changeImage(change: ImageChange | undefined): void {
    this._pictureRefused = false;
    this.#editor.setImage(change);
  }

  #edited(): void {
    this._notice = '';
    this.#keepDraft();
  }

  #keepDraft(): void {
    const { base, form } = this.#editor.state;
    if (differences(base, form).length > 0) this.#keeper.keep(toDraft(base, form, this.#editor.revision));
    else this.#keeper.forget();
  }

  #focus(target: ProductFieldKey | 'first'): void {
    if (this.readonly) return this.#focusOn('#form');
    const key = target === 'first' ? this.#data.fields.find((field) => field.key !== 'description')?.key : target;
    if (key) this.#focusOn(`#${fieldId(key)}`);
  }

  /** What has the focus may go away with what it does. */
  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #close(): void {
    this.#isLeaving = true;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  #requestClose(): void {
    const { saving, dirty } = this.#editor.state;
    if (saving) this.#editor.cancelSave();
    else if (dirty && !this.readonly) this._asking = true;
    else this.#close();
  }

  async #save(andNew: boolean): Promise<void> {
    const state = this.#state;
    if (this.readonly || state.saving || state.status !== 'ready' || this.#isLeaving) return;
    this.#andNew = andNew;
    const [problem] = state.problems;
    if (problem) {
      this._attempted = true;
      this.#focusNext = problem.field.key;
      return this.requestUpdate();
    }
    if (!state.canSave) return;
    // What has the focus is disabled while it is saved.
    this.#focusOn(andNew ? '#save-new' : '#save');
    await this.#saving(() => this.#editor.save());
  }

  /** One attempt, and what comes after it. */
  async #saving(save: () => Promise<boolean>): Promise<void> {
    const { name, code } = this.#editor.state.form.values;
    if (await save()) {
      this.#keeper.forget();
      if (!this.#andNew) return this.#close();
      await this.#open({ kind: 'add' });
      this._notice = this.#localize.term('productWasSaved', name.trim() || code);
      return;
    }
    const refused = this.#data.fields.find(({ key }) => this.#editor.state.fieldErrors[key] !== undefined);
    if (refused) this.#focusNext = refused.key;
    this.requestUpdate();
    await this.updateComplete;
    // Pressed at the end of a long form, Save must not fail out of sight.
    if (!refused) this.renderRoot.querySelector('[slot="banner"]')?.scrollIntoView({ block: 'nearest' });
  }

  #onStored(product: Product, created: boolean): void {
    if (created) this.#keeper.move(draftKey({ kind: 'edit', id: product.id }, product.priceListId));
    this.#keepDraft();
    // Nobody waited for this one, and the dialog is still there.
    if (!this.#editor.state.saving) void this.#data.image.refresh();
    this.dispatchEvent(new QuotesyncProductStoredEvent(product, created));
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save(false);
  };

  /** A combo box is no control of the form: Enter in it does not submit by itself. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const inComboBox = event.target instanceof QuotesyncComboBox;
    if (inComboBox && event.key === 'Enter' && !event.defaultPrevented && !event.isComposing) void this.#save(false);
  };

  readonly #onReload = (): void => {
    this.#focusNext ??= 'first';
    if (this.#data.setup.status === 'failed') void this.#data.refreshSetup();
    if (this.#editor.state.status === 'failed') void this.#editor.reload();
  };

  readonly #onResolved = ({ theirs }: QuotesyncProductConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.resolve(theirs);
    this.#typing.reset();
    this.#keepDraft();
    this.#focusNext = 'first';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this._draft?.draft;
    const { status, form } = this.#editor.state;
    if (!kept || status !== 'ready') return;
    this._draft = undefined;
    const { base, form: edited, revision } = keptFor(kept, form);
    this.#editor.restore(base, edited, revision);
    this.#typing.reset();
    this.#focusNext = 'first';
  };

  readonly #onForgetDraft = (): void => {
    this._draft = undefined;
    this.#keeper.forget();
    this.#focusNext = 'first';
  };

  readonly #onImageChosen = ({ image, preview }: QuotesyncImageChosenEvent): void => {
    this.#changeImage({ kind: 'set', image, preview });
  };

  readonly #onClosing = (event: Event): void => {
    const { saving, dirty } = this.#editor.state;
    if (!saving && (!dirty || this.readonly)) return;
    event.preventDefault();
    this.#requestClose();
  };

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    this._asking = false;
    if (!confirmed) return;
    this.#keeper.forget();
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-dialog': QuotesyncProductDialog;
  }
}
