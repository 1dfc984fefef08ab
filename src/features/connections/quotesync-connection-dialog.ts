import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  Backend,
  BackendCapabilities,
  ListItem,
  QuoteConnector,
  SyncConnectionReference,
} from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { NextFocus } from '../../core/next-focus.js';
import { PeopleResource } from '../../core/people.js';
import { Resource } from '../../core/resource.js';
import { isUnanswered } from '../../core/uncertain.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { errorWords } from '../../ui/error-words.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../ui/quotesync-configuration-fields.js';
import { QuotesyncConfirmDialog } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncScopeDialog, type QuotesyncScopeChosenEvent } from '../../ui/quotesync-scope-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncTestResult } from '../../ui/quotesync-test-result.js';
import { noticeStyles, renderUnsavedQuestion } from '../../ui/unsaved-edits.js';
import { renderBanner } from './connection-banner.js';
import { renderConfiguration } from './connection-configuration.js';
import { rowOf } from './connection-row.js';
import { connectionDialogStyles } from './connection-dialog-styles.js';
import { draftKey, draftOf, withDraft, type ConnectionDraft } from './connection-draft.js';
import { ConnectionEditor, type EditorState, type EditorTarget, type SavedConnection } from './connection-editor.js';
import {
  renderConnector,
  renderDescription,
  renderName,
  renderScope,
  renderSyncConnection,
  type FieldsContext,
} from './connection-fields.js';
import { renderFooter } from './connection-footer.js';
import { renderOutcome } from './connection-outcome.js';
import { fixedErrors, focusTarget, type FocusTarget } from './connection-problems.js';
import { dialogTerms } from './dialog-terms.js';
import { QuotesyncConnectionStoredEvent, QuotesyncRefreshRequestedEvent } from './list-events.js';
import { fieldNamedIn } from './named-field.js';

/**
 * @summary The dialog "Define new ERP connection" / "Edit ERP connection".
 *
 * @fires {QuotesyncConnectionStoredEvent} quotesync-connection-stored - The connection, or half of it, was saved
 * @fires {QuotesyncRefreshRequestedEvent} quotesync-refresh-requested - It is not known whether a save was made
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-connection-dialog')
export class QuotesyncConnectionDialog extends LitElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConfigurationFields,
    QuotesyncTestResult,
    QuotesyncScopeDialog,
    QuotesyncConflictChoice,
  ];

  static override readonly styles = [...baseStyles, controlStyles, noticeStyles, connectionDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) target: EditorTarget | undefined;
  @property({ attribute: false }) connectors: readonly QuoteConnector[] = [];
  @property({ attribute: false }) capabilities: BackendCapabilities['connections'] | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @state() private _scopeOpen = false;
  /** Errors are shown from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;

  readonly #localize = new Localize(this, dialogTerms);
  readonly #editor: ConnectionEditor = new ConnectionEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    isTestable: () => this.capabilities?.test ?? true,
    onSaved: (saved) => this.#onSaved(saved),
  });
  readonly #life: DialogLife<ConnectionDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => this.readonly,
    draft: draftOf(this.#editor),
  });
  readonly #next = new NextFocus<FocusTarget>(
    this,
    () => this.#editor.state.status === 'ready' && !this._scopeOpen && !this.#life.asking,
    (target) => this.#focus(target),
  );
  readonly #people = new PeopleResource(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    wanted: () => this._scopeOpen || !this.#editor.state.form.everyone,
  });
  readonly #syncConnections = new Resource<readonly [Backend, string], readonly SyncConnectionReference[]>(this, {
    args: () =>
      this.backend && this.capabilities?.syncConnection ? [this.backend, this.#localize.language] : undefined,
    read: ([backend, language], signal) => backend.directory.syncConnections({ signal, language }),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${this.#heading}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${this.#renderBody(state)} ${renderOutcome(state, localize, this.readonly, this.#onTest)}
        ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this._scopeOpen ? this.#renderScopeDialog(state) : nothing}
      ${this.#life.asking ? renderUnsavedQuestion(localize, this.#life.onAnswered) : nothing}
    `;
  }

  get #heading(): string {
    const localize = this.#localize;
    if (this.readonly) return localize.term('erpConnection');
    return localize.term(this.target?.kind === 'edit' ? 'editErpConnection' : 'defineNewErpConnection');
  }

  #renderBanner(state: EditorState): TemplateResult | typeof nothing {
    return renderBanner(state, {
      localize: this.#localize,
      people: this.#people.data,
      // Without the fields there is nothing to put it into.
      found: state.status === 'ready' ? this.#life.found : undefined,
      isCopy: this.target?.kind === 'copy',
      onResolved: this.#onResolved,
      onRetry: this.#onOk,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderBody(state: EditorState): TemplateResult {
    if (state.status === 'failed' && state.form.connectorName === '') {
      return html`<quotesync-state-panel
        state="failed"
        .error=${state.error}
        @quotesync-retry-requested=${this.#onReload}
      ></quotesync-state-panel>`;
    }
    if (state.status === 'loading' && this.target?.kind !== 'new') {
      return html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
    }
    // While nothing in it can be used, the form itself takes the focus, so that the keyboard can scroll it.
    const context = this.#fieldsContext(state);
    const errors = fixedErrors(this.#localize, state, this._attempted);
    return html`
      <form
        id="form"
        novalidate
        aria-label=${context.disabled ? this.#heading : nothing}
        tabindex=${context.disabled ? 0 : nothing}
        @submit=${this.#onSubmit}
      >
        ${renderName(context, errors.name)}
        ${renderConnector(context, this.connectors, errors.connector, (name) => void this.#chooseConnector(name))}
        ${
          this.capabilities?.scope === false
            ? nothing
            : renderScope(context, this.#people.data, errors.scope, this.#onOpenScope)
        }
        ${this.capabilities?.syncConnection === false ? nothing : this.#renderSyncConnection(context)}
        ${this.#renderConfiguration(state)} ${renderDescription(context)}
      </form>
    `;
  }

  #renderSyncConnection(context: FieldsContext): TemplateResult {
    const { state } = this.#syncConnections;
    const failure = state.status === 'failed' ? errorWords(this.#localize, state.error).heading : undefined;
    return renderSyncConnection(context, state, failure, () => void this.#syncConnections.refresh());
  }

  #renderConfiguration(state: EditorState): TemplateResult {
    return renderConfiguration(state, {
      localize: this.#localize,
      disabled: this.readonly || state.saving,
      attempted: this._attempted,
      loadItems: this.#loadItems,
      onChanged: this.#onValue,
      onReload: this.#onReload,
    });
  }

  #renderFooter(state: EditorState): TemplateResult {
    return renderFooter(state, {
      localize: this.#localize,
      readonly: this.readonly,
      canTest: this.capabilities?.test ?? false,
      onTest: this.#onTest,
      onCancelTest: this.#onCancelTest,
      onCancel: this.#onCancel,
    });
  }

  #renderScopeDialog({ form }: EditorState): TemplateResult {
    return html`
      <quotesync-scope-dialog
        .people=${this.#people.state}
        .userGroupIds=${form.userGroupIds}
        .associateIds=${form.associateIds}
        @quotesync-scope-chosen=${this.#onScope}
        @quotesync-retry-requested=${() => void this.#people.refresh()}
        @quotesync-dialog-closed=${this.#onScopeClosed}
      ></quotesync-scope-dialog>
    `;
  }

  #fieldsContext(state: EditorState): FieldsContext {
    return {
      localize: this.#localize,
      form: state.form,
      disabled: this.readonly || state.saving,
      edit: (change) => {
        this.#editor.edit(change);
        this.#life.keep();
      },
    };
  }

  #open(target: EditorTarget): Promise<void> {
    this._attempted = false;
    this.#next.target = 'name';
    return this.#life.open(draftKey(target), this.#editor.open(target));
  }

  async #chooseConnector(name: string): Promise<void> {
    await this.#editor.setConnector(name);
    this.#life.keep();
  }

  #focus(target: FocusTarget): void {
    if (typeof target === 'string') return this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
    this.renderRoot.querySelector('quotesync-configuration-fields')?.focusField(target.field);
  }

  /** What has the focus may be disabled while something is done, or go away with an error. */
  #focusButton(button: 'submit' | 'test'): void {
    const selector = button === 'submit' ? '[type="submit"]' : '[slot="footer-start"]';
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** @returns whether there is nothing left to mend */
  #checkProblems(onlyValues: boolean): boolean {
    const { problems } = this.#editor.state;
    const problem = problems.find(({ kind }) => !onlyValues || kind.startsWith('value'));
    if (!problem) return true;
    this._attempted = true;
    this.#next.target = focusTarget(problem);
    return false;
  }

  async #save(): Promise<void> {
    if (!this.#life.mayWrite || !this.#checkProblems(false)) return;
    if (this.#editor.state.canSave) this.#focusButton('submit');
    if (await this.#editor.save()) {
      this.#life.forget();
      this.#life.close();
      return;
    }
    const error = this.#editor.state.saveError;
    // Nobody knows whether it was saved: the list does, once it is read again.
    if (error && isUnanswered(error)) this.dispatchEvent(new QuotesyncRefreshRequestedEvent());
    if (error?.fieldErrors['name']) this.#next.target = 'name';
  }

  async #test(): Promise<void> {
    const { status, form, saving } = this.#editor.state;
    if (status !== 'ready' || form.connectorName === '' || saving || !this.#checkProblems(true)) return;
    this.#focusButton('test');
    await this.#editor.test();
    const { test, fields } = this.#editor.state;
    const field = test.status === 'answered' && test.current ? fieldNamedIn(test.response, fields) : undefined;
    if (field) this.#next.target = { field: field.key };
  }

  async #restoreDraft(): Promise<void> {
    const kept = this.#life.found?.draft;
    if (!kept) return;
    const { form } = this.#editor.state;
    // A new connection may have been begun with another connector; its fields come first.
    if (form.id === 0 && kept.form.connectorName && kept.form.connectorName !== form.connectorName) {
      await this.#editor.setConnector(kept.form.connectorName);
    }
    // Offered again when the fields are there after all.
    if (this.#editor.state.status !== 'ready') return;
    this.#life.takeDraft();
    this.#editor.restore(withDraft(this.#editor.state.form, kept), kept.revision);
    this.#next.target = 'name';
  }

  async #resolve(takeTheirs: boolean): Promise<void> {
    this.#next.target = 'name';
    if (takeTheirs) this.#editor.takeTheirs();
    else await this.#editor.keepMine();
    this.#life.keep();
  }

  #onSaved({ details, created, complete }: SavedConnection): void {
    // Also when nobody waited for it: a draft of a new one would make it twice.
    if (created || !complete) this.#life.move(draftKey({ kind: 'edit', id: details.connection.id }));
    else this.#life.keep();
    this.dispatchEvent(new QuotesyncConnectionStoredEvent(rowOf(details, this.#localize.language), created, complete));
  }

  readonly #loadItems = (listName: string, signal: AbortSignal): Promise<readonly ListItem[]> =>
    this.backend
      ? this.backend.directory.listItems(listName, { signal, language: this.#localize.language })
      : Promise.resolve([]);

  readonly #onValue = ({ key, value, readable }: QuotesyncConfigurationChangedEvent): void => {
    this.#editor.setValue(key, value, readable);
    this.#life.keep();
  };

  readonly #onTest = (): void => void this.#test();

  readonly #onCancelTest = (): void => this.#editor.cancelTest();

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onOk = (): void => void this.#save();

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onReload = (): void => {
    this.#next.target ??= this.#editor.state.form.id === 0 ? 'connector' : 'name';
    void this.#editor.reload();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => void this.#resolve(theirs === 'all');

  readonly #onRestoreDraft = (): void => void this.#restoreDraft();

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'name';
  };

  readonly #onOpenScope = (): void => {
    this._scopeOpen = true;
  };

  readonly #onScope = ({ userGroupIds, associateIds }: QuotesyncScopeChosenEvent): void => {
    this.#editor.edit({ userGroupIds, associateIds });
    this.#life.keep();
  };

  readonly #onScopeClosed = (): void => {
    this._scopeOpen = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connection-dialog': QuotesyncConnectionDialog;
  }
}
