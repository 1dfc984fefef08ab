import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { partsOf, type Backend, type FieldsPart } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { NextFocus } from '../../core/next-focus.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { noticeStyles, renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { renderFieldBanner } from './field-dialog-banner.js';
import { renderFieldBody, type FieldBodyContext } from './field-dialog-body.js';
import { makeEdit } from './field-dialog-edits.js';
import { renderFieldFooter, renderFieldStatus, type FieldFooterContext } from './field-dialog-footer.js';
import { renderFieldQuestion, type FieldQuestionAsked } from './field-dialog-questions.js';
import { ShownFields } from './field-dialog-shown.js';
import { fieldDialogStyles } from './field-dialog-styles.js';
import { fieldTerms } from './field-dialog-terms.js';
import { QuotesyncProductFieldsStoredEvent, type FieldEdit, type QuotesyncFieldEditedEvent } from './field-events.js';
import { problemsOf } from './field-problems.js';
import { FieldsEditor, type FieldsEditorState } from './fields-editor.js';
import { isOutdated, readDraft, toDraft, type FieldsDraft } from './fields-draft.js';
import { partLabel, partText } from './fields-words.js';
import { LazyPreview } from './lazy-preview.js';
import { QuotesyncFieldRows } from './quotesync-field-rows.js';

const DRAFT = 'product-fields';
/** Where the keyboard begins. */
const START = { selector: '#culture' };

/**
 * @summary The dialog "Configure product": which fields of products there are, what they are called in which language,
 * their order, and what sellers may or must fill in.
 *
 * @fires {QuotesyncProductFieldsStoredEvent} quotesync-product-fields-stored - Something was stored, perhaps not all
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-configure-product-dialog')
export class QuotesyncConfigureProductDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncConflictChoice,
    QuotesyncStatePanel,
    QuotesyncFieldRows,
  ];

  static override readonly styles = [...baseStyles, controlStyles, noticeStyles, fieldDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;
  /** The field to begin at. */
  @property() field: string | undefined;

  @state() private _question: FieldQuestionAsked | undefined;
  @state() private _changesOpen = false;
  /** What has just been done with many rows. */
  @state() private _notice = '';

  readonly #localize = new Localize(this, fieldTerms);
  readonly #editor: FieldsEditor = new FieldsEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    nameOf: (part) => {
      const { configuration, base } = this.#editor.state;
      return partLabel(part, { localize: this.#localize, configuration, base });
    },
    onStored: (configuration, parts) => {
      // Switching own texts on saves no edits: a draft that is still offered must not go with it.
      if (parts.length > 0) this.#life.keep();
      const complete = !this.#editor.state.dirty;
      this.dispatchEvent(new QuotesyncProductFieldsStoredEvent(configuration, parts, complete));
    },
  });
  readonly #life: DialogLife<FieldsDraft> = new DialogLife<FieldsDraft>(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: {
      current: () => (this.#editor.state.dirty ? toDraft(this.#editor.state) : undefined),
      read: readDraft,
      isOutdated: (draft) => isOutdated(draft, this.#editor.state),
    },
  });
  readonly #shown: ShownFields = new ShownFields(this, {
    language: () => this.#localize.language,
    configuration: () => this.#editor.state.configuration,
    changed: () => this.#changedIds(this.#editor.state.changes),
  });
  readonly #preview = new LazyPreview(this, () => this.#editor.state.status === 'ready' && this.#shown.layout.preview);
  readonly #next = new NextFocus<{ readonly field: string } | { readonly selector: string }>(
    this,
    () => this.#editor.state.status === 'ready' && !this.#life.asking && !this._question,
    (target) => this.#focus(target),
  );
  readonly #isOutdated = memoizeLast((draft: FieldsDraft, base: FieldsEditorState['base']) =>
    isOutdated(draft, { base }),
  );
  readonly #changedIds = memoizeLast((parts: FieldsEditorState['changes']) => {
    return new Set(partsOf(parts).flatMap((part) => ('id' in part ? [part.id] : [])));
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('backend') || !this.backend) return;
    this._question = undefined;
    this._notice = '';
    this.#next.target = this.field === undefined ? START : { field: this.field };
    void this.#life.open(DRAFT, this.#editor.open());
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="full"
        .heading=${localize.term('configureProduct')}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner" class="banner">${this.#renderBanner(state)}</div>
        ${this.#renderBody(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(localize, this.#life.onAnswered) : nothing}
      ${this._question ? renderFieldQuestion(this._question, localize, this.#onAnswered) : nothing}
    `;
  }

  #renderBanner(state: FieldsEditorState): TemplateResult {
    const localize = this.#localize;
    const words = { ...state, localize };
    const { found } = this.#life;
    return renderFieldBanner(state, {
      localize,
      readonly: this.readonly,
      // When the draft was found, there may have been nothing yet to compare it with.
      found: found && { ...found, outdated: this.#isOutdated(found.draft, state.base) },
      labelOf: (part) => partLabel(part, words),
      textOf: (part, configuration) => partText(part, configuration, words),
      onResolved: this.#onResolved,
      onRetry: () => void this.#save(),
      onRestore: this.#onRestore,
      onForget: this.#onForget,
      onSwitchOn: () => (this._question = { kind: 'activate-texts' }),
    });
  }

  #renderBody(state: FieldsEditorState): TemplateResult {
    if (state.status !== 'ready') {
      return html`<div class="content waiting">
        <quotesync-state-panel
          state=${state.status}
          rows="10"
          .error=${state.error}
          @quotesync-retry-requested=${() => void this.#editor.reload()}
        ></quotesync-state-panel>
      </div>`;
    }
    return renderFieldBody(this.#bodyContext(state));
  }

  #bodyContext(state: FieldsEditorState): FieldBodyContext {
    const { configuration } = state;
    return {
      localize: this.#localize,
      configuration,
      rows: this.#shown.rows,
      isNarrowed: this.#shown.isNarrowed,
      culture: this.#shown.culture,
      layout: this.#shown.layout,
      search: this.#shown.search,
      changed: this.#changedIds(state.changes),
      problems: problemsOf(state, this.#localize),
      lock: {
        all: this.readonly ? 'whyReadonly' : state.saving ? 'whySaving' : undefined,
        texts: configuration.texts === 'unavailable',
      },
      preview: this.#preview,
      active: this.#shown.active,
      onActive: (id) => this.#shown.activate(id),
      onShow: (change) => this.#shown.show(change),
      onShowAll: (ids, shown) => this.#showAll(ids, shown),
      onResetAll: (ids) => (this._question = { kind: 'reset-texts', ids }),
      onNextMissing: () => void this.#goToMissing(),
      onEdited: ({ edit }: QuotesyncFieldEditedEvent) => this.#edit(edit),
      onSubmitted: () => void this.#save(),
    };
  }

  #renderFooter(state: FieldsEditorState): TemplateResult {
    const localize = this.#localize;
    const words = { ...state, localize };
    const context: FieldFooterContext = {
      localize,
      readonly: this.readonly,
      parts: partsOf(state.changes),
      notice: this._notice,
      words: (part) => ({
        label: partLabel(part, words),
        from: partText(part, state.base, words),
        to: partText(part, state.configuration, words),
      }),
      isOpen: this._changesOpen,
      onToggle: (isOpen) => (this._changesOpen = isOpen),
      onUndo: (part, index) => void this.#undo(part, index),
      onSave: () => void this.#save(),
      onCancel: () => this.#life.requestClose(),
    };
    return html`${renderFieldStatus(state, context)} ${renderFieldFooter(state, context)}`;
  }

  #edit(edit: FieldEdit): void {
    if (!this.#life.mayWrite) return;
    makeEdit(this.#editor, edit);
    this.#edited();
  }

  #edited(notice = ''): void {
    this._notice = notice;
    this.#life.keep();
  }

  #showAll(ids: readonly string[], shown: boolean): void {
    if (!this.#life.mayWrite) return;
    this.#editor.setShown(ids, shown);
    this.#edited(this.#localize.term(shown ? 'fieldsNowShown' : 'fieldsNowHidden', ids.length));
  }

  /** The button goes away with the change; the next one takes its place. */
  async #undo(part: FieldsPart, index: number): Promise<void> {
    this.#editor.undo([part]);
    this.#edited();
    await this.updateComplete;
    const left = [...this.renderRoot.querySelectorAll<HTMLElement>('.changes .link-button')];
    const next = left[Math.min(index, left.length - 1)];
    if (next) next.focus();
    else this.#focus({ selector: '#cancel' });
  }

  async #goToMissing(): Promise<void> {
    const next = this.#shown.showNextMissing();
    await this.updateComplete;
    if (next) await this.#rows?.focusText(next.id, next.kind, next.culture);
  }

  get #rows(): QuotesyncFieldRows | null {
    return this.renderRoot.querySelector('quotesync-field-rows');
  }

  #focus(target: { readonly field: string } | { readonly selector: string }): void {
    if ('selector' in target) return this.renderRoot.querySelector<HTMLElement>(target.selector)?.focus();
    const { culture, layout } = this.#shown;
    void this.#rows?.focusText(target.field, layout.side ? layout.kind : 'label', culture);
  }

  /** What has the focus may go away with what it does. */
  async #save(): Promise<void> {
    const { status, dirty, conflict } = this.#editor.state;
    if (!this.#life.mayWrite || status !== 'ready' || conflict) return;
    if (!dirty) return this.#life.close();
    if (this.renderRoot.querySelector('[slot="banner"]')?.matches(':focus-within')) this.#focus({ selector: '#ok' });
    this._notice = '';
    if (await this.#editor.save()) {
      this.#life.forget();
      return this.#life.close();
    }
    await this.updateComplete;
    // Pressed from below, OK must not fail out of sight.
    this.renderRoot.querySelector('[slot="banner"]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.resolve(theirs);
    this.#edited();
    this.#next.target = { selector: '#ok' };
  };

  readonly #onRestore = (): void => {
    if (!this.#life.mayWrite) return;
    const kept = this.#life.takeDraft();
    if (!kept) return;
    this.#editor.restore(kept);
    this.#edited();
    this.#next.target = START;
  };

  readonly #onForget = (): void => {
    this.#life.forget();
    this.#next.target = START;
  };

  readonly #onAnswered = ({ confirmed }: QuotesyncConfirmedEvent): void => {
    const question = this._question;
    this._question = undefined;
    if (!confirmed || !question || !this.#life.mayWrite) return;
    if (question.kind === 'activate-texts') {
      this.#next.target = START;
      void this.#editor.activateTexts();
      return;
    }
    this.#editor.resetTexts(question.ids);
    this.#edited(this.#localize.term('textsWereReset', question.ids.length));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-configure-product-dialog': QuotesyncConfigureProductDialog;
  }
}
