import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, PriceList, Product, ProductFieldKey } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { NextFocus } from '../../core/next-focus.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { productRowStyles } from '../../ui/product-row-styles.js';
import { QuotesyncComboBox } from '../../ui/quotesync-combo-box.js';
import { QuotesyncConfirmDialog } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { QuotesyncProductStoredEvent } from './list-events.js';
import { renderProductBanner } from './product-dialog-banner.js';
import { renderProductFooter, renderProductStatus } from './product-dialog-footer.js';
import { ProductData } from './product-data.js';
import { productDialogStyles } from './product-dialog-styles.js';
import { productTerms } from './product-dialog-terms.js';
import { draftKey, draftOf, keptFor } from './product-draft.js';
import { ProductEditor, type ImageChange, type ProductEditorState, type ProductTarget } from './product-editor.js';
import { fieldId, renderDescription, type FieldsContext } from './product-fields.js';
import { renderFields } from './product-fields-column.js';
import { showChosenItems } from './product-fields-list.js';
import { renderImageBox } from './product-image-box.js';
import { fieldErrors } from './product-problems.js';
import { withOverride } from './product-rights.js';
import { ProductTyping } from './product-typing.js';
import { partWords } from './product-words.js';
import { QuotesyncImageDialog, type QuotesyncImageChosenEvent } from './quotesync-image-dialog.js';
import { QuotesyncProductImage } from './quotesync-product-image.js';

/**
 * @summary The dialog "Add/edit product".
 *
 * @fires {QuotesyncProductStoredEvent} quotesync-product-stored - The product, or its image, was stored
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-product-dialog')
export class QuotesyncProductDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncComboBox,
    QuotesyncConflictChoice,
    QuotesyncProductImage,
    QuotesyncImageDialog,
  ];

  static override readonly styles = [...baseStyles, controlStyles, productRowStyles, productDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  /** That the product belongs to; its currency is that of the prices. */
  @property({ attribute: false }) priceList: PriceList | undefined;
  @property({ attribute: false }) target: ProductTarget | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

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
    supplierIds: () => {
      const { form, conflict } = this.#editor.state;
      return [form.values.supplier, conflict?.theirs?.values.supplier ?? ''];
    },
  });
  readonly #editor: ProductEditor = new ProductEditor(this, {
    backend: () => this.backend,
    priceListId: () => this.priceList?.id ?? 0,
    language: () => this.#localize.language,
    fields: () => this.#data.fields,
    nameOfCopy: (name) => this.#localize.term('copyOf', name),
    onStored: (product, created) => this.#onStored(product, created),
  });
  readonly #life = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<ProductFieldKey | 'first'>(
    this,
    () => this.#state.status === 'ready' && !this.#life.asking && !this._imageOpen,
    (target) => this.#focus(target),
  );
  readonly #typing = new ProductTyping(this, {
    language: () => this.#localize.language,
    currency: () => this.priceList?.currency ?? '',
    onValue: (key, value, readable) => this.#setValue(key, value, readable),
  });
  /** What is open; after "Save + new" it is another one than the tab asked for. */
  #current: ProductTarget | undefined;
  /** What "Try again" does again. */
  #andNew = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
  }

  protected override updated(): void {
    showChosenItems(this.renderRoot, this.#editor.state.form);
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    return html`
      <quotesync-dialog
        open
        size="xl"
        .heading=${this.#localize.term('addEditProduct')}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${this.#renderBody(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this._imageOpen ? this.#renderImageDialog() : nothing}
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
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
      draft: this.#life.found,
      isCopy: this.#current?.kind === 'duplicate',
      onResolved: this.#onResolved,
      onRetry: () => void this.#save(this.#andNew),
      onUndoImage: () => {
        this.#changeImage(undefined);
        this.#focusOn('#change-image');
      },
      onUseFound: () => {
        this.#next.target = 'first';
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
    if (state.status !== 'ready') {
      return html`<quotesync-state-panel
        state=${state.status}
        rows="10"
        .error=${state.error}
        @quotesync-retry-requested=${this.#onReload}
      ></quotesync-state-panel>`;
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
      onCancel: () => this.#life.requestClose(),
    };
    return html`${renderProductStatus(state, context)} ${renderProductFooter(state, context)}`;
  }

  #renderImageDialog(): TemplateResult {
    return html`<quotesync-image-dialog
      .backend=${this.backend}
      @quotesync-image-chosen=${({ image, preview }: QuotesyncImageChosenEvent) => this.#changeImage({ kind: 'set', image, preview })}
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

  #open(target: ProductTarget): Promise<void> {
    this.#current = target;
    this._attempted = this._pictureRefused = this.#andNew = false;
    this._notice = '';
    this.#typing.reset();
    this.#next.target = 'first';
    return this.#life.open(draftKey(target, this.priceList?.id ?? 0), this.#editor.open(target));
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
    this.#life.keep();
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

  async #save(andNew: boolean): Promise<void> {
    const state = this.#state;
    if (!this.#life.mayWrite || state.status !== 'ready') return;
    this.#andNew = andNew;
    const [problem] = state.problems;
    if (problem) {
      this._attempted = true;
      this.#next.target = problem.field.key;
      return;
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
      this.#life.forget();
      if (!this.#andNew) return this.#life.close();
      await this.#open({ kind: 'add' });
      this._notice = this.#localize.term('productWasSaved', name.trim() || code);
      return;
    }
    const refused = this.#data.fields.find(({ key }) => this.#editor.state.fieldErrors[key] !== undefined);
    if (refused) this.#next.target = refused.key;
    await this.updateComplete;
    // Pressed at the end of a long form, Save must not fail out of sight.
    if (!refused) this.renderRoot.querySelector('[slot="banner"]')?.scrollIntoView({ block: 'nearest' });
  }

  #onStored(product: Product, created: boolean): void {
    if (created) this.#life.move(draftKey({ kind: 'edit', id: product.id }, product.priceListId));
    else this.#life.keep();
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
    this.#next.target ??= 'first';
    if (this.#data.setup.status === 'failed') void this.#data.refreshSetup();
    if (this.#editor.state.status === 'failed') void this.#editor.reload();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.resolve(theirs);
    this.#typing.reset();
    this.#life.keep();
    this.#next.target = 'first';
  };

  readonly #onRestoreDraft = (): void => {
    const { status, form } = this.#editor.state;
    const kept = status === 'ready' ? this.#life.takeDraft() : undefined;
    if (!kept) return;
    const { base, form: edited, revision } = keptFor(kept, form);
    this.#editor.restore(base, edited, revision);
    this.#typing.reset();
    this.#next.target = 'first';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'first';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-dialog': QuotesyncProductDialog;
  }
}
