import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, BackendCapabilities } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { NextFocus } from '../../core/next-focus.js';
import { isUnanswered } from '../../core/uncertain.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { noticeStyles, renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { renderBanner } from './connector-banner.js';
import { draftKey, draftOf, type ConnectorDraft } from './connector-draft.js';
import { ConnectorEditor, type ConnectorEditorState, type ConnectorTarget } from './connector-editor.js';
import { QuotesyncSyncConnectorsOutdatedEvent, QuotesyncSyncConnectorStoredEvent } from './connector-events.js';
import { problemText, renderName, renderUrl } from './connector-fields.js';
import { FORM_PARTS, problems, urlProblem, type ConnectorForm, type FormPart } from './connector-form.js';
import { connectorTerms } from './connector-terms.js';
import { connectorTestStyles, renderTest } from './connector-test.js';

/**
 * @summary The dialog "Edit Sync Connector": name, address, and a test of the address.
 *
 * @fires {QuotesyncSyncConnectorStoredEvent} quotesync-sync-connector-stored - It was saved
 * @fires {QuotesyncSyncConnectorsOutdatedEvent} quotesync-sync-connectors-outdated - What is stored is to be looked at
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-connector-dialog')
export class QuotesyncSyncConnectorDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    noticeStyles,
    connectorTestStyles,
    css`
      form {
        display: grid;
        gap: var(--_space-4);
      }
      form:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: 4px;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) target: ConnectorTarget | undefined;
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  /** Fields whose errors are shown: from the first attempt on, not while the user has not even begun. */
  @state() private _attempted: readonly FormPart[] = [];

  readonly #localize = new Localize(this, connectorTerms);
  readonly #editor = new ConnectorEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    canRestore: () => this.#canRestore,
    onSaved: (connector, created) => this.dispatchEvent(new QuotesyncSyncConnectorStoredEvent(connector, created)),
    onRestored: () => this.dispatchEvent(new QuotesyncSyncConnectorsOutdatedEvent()),
  });
  readonly #life = new DialogLife<ConnectorDraft>(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<FormPart | 'test' | 'form'>(
    this,
    () => this.#editor.state.status === 'ready' && !this.#life.asking,
    (target) => this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus(),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
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
        ${state.status === 'ready' ? this.#renderForm(state) : this.#renderReading(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(this.#localize, this.#life.onAnswered) : nothing}
    `;
  }

  get #canRestore(): boolean {
    return this.capabilities?.restore !== false;
  }

  get #heading(): string {
    if (this.readonly) return this.#localize.term('syncConnector');
    // As a new one from the start, or because the stored one is gone.
    const isNew =
      this.target?.kind === 'add' || (this.#editor.state.status === 'ready' && this.#editor.state.form.id === 0);
    return this.#localize.term(isNew ? 'addSyncConnector' : 'editSyncConnector');
  }

  #renderBanner(state: ConnectorEditorState): TemplateResult | typeof nothing {
    return renderBanner(state, {
      localize: this.#localize,
      editor: this.#editor,
      found: this.#life.found,
      readonly: this.readonly,
      canRestore: this.#canRestore,
      onResolved: this.#onResolved,
      onRetry: this.#onOk,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderReading({ status, error }: ConnectorEditorState): TemplateResult {
    return status === 'failed'
      ? html`<quotesync-state-panel
          state="failed"
          .error=${error}
          @quotesync-retry-requested=${this.#onReadAgain}
        ></quotesync-state-panel>`
      : html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`;
  }

  #renderForm(state: ConnectorEditorState): TemplateResult {
    const localize = this.#localize;
    const disabled = this.readonly || state.saving;
    const context = { localize, form: state.form, disabled, errors: this.#errors(state), edit: this.#edit };
    // While nothing in it can be used, the form itself takes the focus, so that the keyboard can scroll it.
    return html`
      <form
        id="form"
        novalidate
        aria-label=${disabled ? this.#heading : nothing}
        tabindex=${disabled ? 0 : nothing}
        @submit=${this.#onSubmit}
      >
        ${renderName(context)} ${renderUrl(context)}
        ${
          this.capabilities?.test === false
            ? nothing
            : renderTest({
                localize,
                test: state.test,
                disabled: state.saving,
                readonly: this.readonly,
                onTest: this.#onTest,
                onCancel: this.#onCancelTest,
              })
        }
        ${this.#renderTestFailure(state)}
      </form>
    `;
  }

  #renderTestFailure({ test }: ConnectorEditorState): TemplateResult | typeof nothing {
    if (test.status !== 'failed') return nothing;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${test.error}
      .heading=${this.#localize.term('syncUrlTestNotMade')}
      @quotesync-retry-requested=${this.#onTest}
    ></quotesync-state-panel>`;
  }

  #renderFooter({ saving, conflict, status }: ConnectorEditorState): TemplateResult {
    const localize = this.#localize;
    const blocked = saving || conflict !== undefined || status !== 'ready';
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
              aria-disabled=${blocked ? 'true' : 'false'}
            >
              ${localize.term(saving ? 'saving' : 'ok')}
            </button>`
      }
    `;
  }

  /** What the service said of a field comes first. */
  #errors({ form, base, saveError }: ConnectorEditorState): ReadonlyMap<FormPart, string> {
    const errors = new Map<FormPart, string>();
    for (const problem of problems(form, base)) {
      if (this._attempted.includes(problem.field)) errors.set(problem.field, problemText(this.#localize, problem));
    }
    for (const part of FORM_PARTS) {
      const said = saveError?.fieldErrors[part];
      if (said) errors.set(part, said);
    }
    return errors;
  }

  #open(target: ConnectorTarget): Promise<void> {
    this._attempted = [];
    this.#next.target = this.readonly ? 'form' : 'name';
    return this.#life.open(draftKey(target), this.#editor.open(target));
  }

  async #save(): Promise<void> {
    const { form, base } = this.#editor.state;
    if (!this.#life.mayWrite) return;
    const [problem] = problems(form, base);
    if (problem) {
      this._attempted = FORM_PARTS;
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
    const { saveError } = this.#editor.state;
    // Nobody knows whether it was saved: the list does, once it is read again.
    if (saveError && isUnanswered(saveError)) this.dispatchEvent(new QuotesyncSyncConnectorsOutdatedEvent());
    this.#next.target = FORM_PARTS.find((part) => saveError?.fieldErrors[part]);
  }

  readonly #edit = (change: Partial<Omit<ConnectorForm, 'id'>>): void => {
    this.#editor.edit(change);
    this.#life.keep();
  };

  /** The button keeps the focus: it becomes the one that cancels. */
  readonly #onTest = (): void => {
    this.#next.target = 'test';
    if (!urlProblem(this.#editor.state.form.url)) return void this.#editor.test();
    this._attempted = [...this._attempted, 'url'];
    this.#next.target = 'url';
  };

  readonly #onCancelTest = (): void => this.#editor.cancelTest();

  readonly #onReadAgain = (): void => {
    this.#next.target = 'name';
    void this.#editor.reload();
  };

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onOk = (): void => void this.#save();

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => void this.#resolve(theirs);

  async #resolve(theirs: ReadonlySet<string> | 'all'): Promise<void> {
    this.#next.target = 'name';
    if (theirs === 'all') this.#editor.takeTheirs();
    else await this.#editor.resolve(theirs);
    this.#life.keep();
  }

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
    'quotesync-sync-connector-dialog': QuotesyncSyncConnectorDialog;
  }
}
