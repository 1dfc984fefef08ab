import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  textInLanguage,
  type Backend,
  type BackendCapabilities,
  type ListItem,
  type QuoteConnectionDetails,
  type QuoteConnector,
  type SyncConnectionReference,
} from '../../backend/index.js';
import { draftContext } from '../../core/contexts.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import type { DraftStore } from '../../core/draft-store.js';
import { Localize } from '../../core/localize.js';
import { PeopleResource } from '../../core/people.js';
import { Resource } from '../../core/resource.js';
import { UnsavedGuard } from '../../core/unsaved-guard.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { errorWords } from '../../ui/error-words.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../ui/quotesync-configuration-fields.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncScopeDialog, type QuotesyncScopeChosenEvent } from '../../ui/quotesync-scope-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncTestResult } from '../../ui/quotesync-test-result.js';
import { draftKey, readDraft, toDraft, withDraft, type ConnectionDraft } from './connection-draft.js';
import { ConnectionEditor, type EditorState, type EditorTarget } from './connection-editor.js';
import {
  renderConnector,
  renderDescription,
  renderName,
  renderScope,
  renderSyncConnection,
  type FieldsContext,
} from './connection-fields.js';
import { fieldErrors, focusTarget, fixedErrors, problemText, type FocusTarget } from './connection-problems.js';
import { dialogTerms } from './dialog-terms.js';
import { DraftKeeper } from './draft-keeper.js';
import { fieldNamedIn } from './named-field.js';
import { QuotesyncConnectionConflict, type QuotesyncConflictResolvedEvent } from './quotesync-connection-conflict.js';

/** The backend has stored something. Stays inside the tab. */
export class QuotesyncConnectionStoredEvent extends Event {
  constructor(
    readonly details: QuoteConnectionDetails,
    readonly displayName: string,
    readonly created: boolean,
    /** False when the configuration is still to be saved. */
    readonly complete: boolean,
  ) {
    super('quotesync-connection-stored');
  }
}

/**
 * @summary The dialog "Define new ERP connection" / "Edit ERP connection".
 *
 * @fires {QuotesyncConnectionStoredEvent} quotesync-connection-stored - The connection, or half of it, was saved
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-connection-dialog')
export class QuotesyncConnectionDialog extends LitElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncStatePanel,
    QuotesyncConfigurationFields,
    QuotesyncTestResult,
    QuotesyncScopeDialog,
    QuotesyncConnectionConflict,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      form {
        display: grid;
        gap: var(--_space-4);
      }
      .scope {
        border: 0;
        margin: 0;
        padding: 0;
        display: grid;
        justify-items: start;
        gap: var(--_space-1);
      }
      .scope .link-button {
        margin-inline-start: 26px;
      }
      .configuration {
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
        padding: var(--_space-3) var(--_space-4) var(--_space-4);
        margin: 0;
        min-inline-size: 0;
      }
      .configuration legend {
        padding-inline: var(--_space-1);
        font-weight: 600;
      }
      .configuration p,
      .missing {
        margin: 0;
        color: var(--_color-text-muted);
      }
      .missing {
        font-size: var(--_font-size-s);
        overflow-wrap: anywhere;
      }
      .outcome {
        display: grid;
        gap: var(--_space-2);
      }
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2) var(--_space-3);
        padding: var(--_space-2) var(--_space-3);
        margin-block-end: var(--_space-3);
        border-radius: var(--_radius-m);
        background: var(--_color-info-surface);
      }
      .notice p {
        margin: 0;
        flex: 1 1 240px;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) target: EditorTarget | undefined;
  @property({ attribute: false }) connectors: readonly QuoteConnector[] = [];
  @property({ attribute: false }) capabilities: BackendCapabilities['connections'] | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: draftContext, subscribe: true })
  @state()
  private _drafts: DraftStore | undefined;

  @state() private _draft: { readonly draft: ConnectionDraft; readonly savedAt: Date } | undefined;
  @state() private _scopeOpen = false;
  @state() private _asking = false;
  /** Errors are shown from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;

  readonly #localize = new Localize(this, dialogTerms);
  readonly #editor = new ConnectionEditor(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    onSaved: (details, complete) => this.#onSaved(details, complete),
  });
  readonly #keeper = new DraftKeeper(this, () => this._drafts);
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
  /** Kept apart from the state of the editor: it is where the focus goes next. */
  #focusNext: FocusTarget | undefined = 'name';

  constructor() {
    super();
    new UnsavedGuard(this, () => this.#editor.state.dirty);
  }

  /** Whether closing would lose something. */
  get dirty(): boolean {
    return this.#editor.state.dirty;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
  }

  protected override updated(): void {
    if (this.#focusNext && this.#editor.state.status === 'ready' && !this._scopeOpen && !this._asking) {
      const target = this.#focusNext;
      this.#focusNext = undefined;
      void this.#focus(target);
    }
  }

  protected override render(): TemplateResult {
    const state = this.#editor.state;
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term(this.target?.kind === 'edit' ? 'editErpConnection' : 'defineNewErpConnection')}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderBanner(state)}</div>
        ${this.#renderBody(state)} ${this.#renderOutcome(state)} ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this._scopeOpen ? this.#renderScopeDialog(state) : nothing} ${this._asking ? this.#renderQuestion() : nothing}
    `;
  }

  #renderBanner(state: EditorState): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (state.conflict) {
      return html`<quotesync-connection-conflict
        .conflict=${state.conflict}
        .mine=${state.form}
        .fields=${state.fields}
        .people=${this.#people.data}
        @quotesync-conflict-resolved=${this.#onResolved}
      ></quotesync-connection-conflict>`;
    }
    if (state.saveError) {
      const half = state.configurationPending;
      const words = errorWords(localize, state.saveError);
      return html`<quotesync-state-panel
        state="failed"
        compact
        .error=${state.saveError}
        .heading=${localize.term(half ? 'configurationNotSaved' : 'saveFailed')}
        .text=${half ? localize.term('configurationNotSavedText') : `${words.text} ${localize.term('saveAgain')}`}
        @quotesync-retry-requested=${this.#onRetrySave}
      ></quotesync-state-panel>`;
    }
    if (this._draft) return this.#renderDraft(this._draft, state);
    return this.target?.kind === 'copy' && state.fields.some(({ type }) => type === 'password')
      ? html`<div class="notice"><p>${localize.term('copyWithoutSecrets')}</p></div>`
      : nothing;
  }

  #renderDraft(
    { draft, savedAt }: { readonly draft: ConnectionDraft; readonly savedAt: Date },
    state: EditorState,
  ): TemplateResult {
    const localize = this.#localize;
    const when = localize.dateTime(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
    const outdated = draft.revision !== '' && draft.revision !== this.#editor.revision;
    const secrets = state.fields.some(({ type }) => type === 'password');
    return html`
      <div class="notice" role="status">
        <p>
          ${localize.term(outdated ? 'draftOutdated' : 'draftFound', when)}
          ${secrets ? localize.term('draftSecrets') : nothing}
        </p>
        <button class="button" @click=${this.#onRestoreDraft}>${localize.term('draftRestore')}</button>
        <button class="button button--quiet" @click=${this.#onForgetDraft}>${localize.term('draftDiscard')}</button>
      </div>
    `;
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
    const context = this.#fieldsContext(state);
    const errors = fixedErrors(this.#localize, state, this._attempted);
    return html`
      <form id="form" novalidate @submit=${this.#onSubmit}>
        ${renderName(context, errors.name)}
        ${renderConnector(context, this.connectors, errors.connector, (name) => void this.#editor.setConnector(name))}
        ${
          this.capabilities?.scope === false
            ? nothing
            : renderScope(context, this.#people.data, errors.scope, this.#onOpenScope)
        }
        ${this.capabilities?.syncConnection === false ? nothing : this.#renderSyncConnection(context)}
        ${this.#renderConfiguration(state)} ${renderDescription(context)}
        <button type="submit" hidden></button>
      </form>
    `;
  }

  #renderSyncConnection(context: FieldsContext): TemplateResult {
    const { state } = this.#syncConnections;
    const failure = state.status === 'failed' ? errorWords(this.#localize, state.error).heading : undefined;
    return renderSyncConnection(context, state, failure, () => void this.#syncConnections.refresh());
  }

  #renderConfiguration(state: EditorState): TemplateResult {
    const localize = this.#localize;
    return html`
      <fieldset class="configuration">
        <legend>${localize.term('configurationFields')}</legend>
        ${this.#renderConfigurationFields(state)}
      </fieldset>
    `;
  }

  #renderConfigurationFields(state: EditorState): TemplateResult {
    const localize = this.#localize;
    if (state.status === 'failed') {
      return html`<quotesync-state-panel
        state="failed"
        .error=${state.error}
        @quotesync-retry-requested=${this.#onReload}
      ></quotesync-state-panel>`;
    }
    if (state.status === 'loading') {
      return html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
    }
    if (state.form.connectorName === '') return html`<p>${localize.term('fieldsAfterConnector')}</p>`;
    if (state.fields.length === 0) return html`<p>${localize.term('noConfigurationFields')}</p>`;
    return html`
      <quotesync-configuration-fields
        .fields=${state.fields}
        .values=${state.form.values}
        .errors=${fieldErrors(localize, state, this._attempted)}
        .loadItems=${this.#loadItems}
        ?disabled=${this.readonly || state.saving}
        @quotesync-configuration-changed=${this.#onValue}
      ></quotesync-configuration-fields>
    `;
  }

  #renderOutcome(state: EditorState): TemplateResult {
    const localize = this.#localize;
    const { test } = state;
    let result: TemplateResult | typeof nothing = nothing;
    if (test.status === 'running') result = html`<p class="missing">${localize.term('testRunning')}</p>`;
    if (test.status === 'answered') {
      result = html`<quotesync-test-result
        .heading=${localize.term(test.response.ok ? 'testOk' : 'testFailed')}
        .response=${test.response}
        .note=${test.current ? '' : localize.term('testOutdated')}
      ></quotesync-test-result>`;
    }
    if (test.status === 'failed') {
      result = html`<quotesync-state-panel
        state="failed"
        compact
        .error=${test.error}
        .heading=${localize.term('testNotMade')}
        @quotesync-retry-requested=${this.#onTest}
      ></quotesync-state-panel>`;
    }
    return html`
      <div slot="status" class="outcome" role="status">
        ${result} ${this.readonly ? nothing : html`<p class="missing" id="missing">${this.#missing(state)}</p>`}
      </div>
    `;
  }

  #renderFooter(state: EditorState): TemplateResult {
    const localize = this.#localize;
    const running = state.test.status === 'running';
    const testable = state.status === 'ready' && state.form.connectorName !== '' && !state.saving;
    const test = this.capabilities?.test
      ? html`<button
          slot="footer-start"
          class="button"
          aria-disabled=${testable ? 'false' : 'true'}
          @click=${running ? this.#onCancelTest : this.#onTest}
        >
          ${localize.term(running ? 'cancelTest' : 'testErpConnection')}
        </button>`
      : nothing;
    return html`
      ${test}
      <button slot="footer" class="button" @click=${this.#onCancel}>
        ${localize.term(this.readonly ? 'close' : 'cancel')}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button
              slot="footer"
              class="button button--primary"
              aria-disabled=${state.canSave ? 'false' : 'true'}
              aria-describedby="missing"
              @click=${this.#onOk}
            >
              ${localize.term(state.saving ? 'saving' : 'ok')}
            </button>`
      }
    `;
  }

  /** What OK waits for, in words. */
  #missing(state: EditorState): string {
    const localize = this.#localize;
    if (state.saving || state.status !== 'ready' || state.conflict) return '';
    if (state.canSave) return localize.term('readyToSave');
    const parts = state.problems.map((problem) => problemText(localize, problem));
    const { test } = state;
    if (!(test.status === 'answered' && test.current && test.response.ok)) parts.push(localize.term('missingTest'));
    const list = new Intl.ListFormat(localize.language, { type: 'conjunction' }).format(parts);
    return `${localize.term('beforeSaving')} ${list}.`;
  }

  #renderScopeDialog({ form }: EditorState): TemplateResult {
    return html`
      <quotesync-scope-dialog
        .people=${this.#people.state}
        .userGroupIds=${form.userGroupIds}
        .associateIds=${form.associateIds}
        @quotesync-scope-chosen=${this.#onScope}
        @quotesync-retry-requested=${this.#onRetryPeople}
        @quotesync-dialog-closed=${this.#onScopeClosed}
      ></quotesync-scope-dialog>
    `;
  }

  #renderQuestion(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="s"
        .heading=${localize.term('unsavedHeading')}
        @quotesync-dialog-closed=${this.#onKeepEditing}
      >
        <p>${localize.term('unsavedText')}</p>
        <button slot="footer" class="button" autofocus @click=${this.#onKeepEditing}>
          ${localize.term('keepEditing')}
        </button>
        <button slot="footer" class="button button--danger" @click=${this.#onDiscard}>
          ${localize.term('discard')}
        </button>
      </quotesync-dialog>
    `;
  }

  #fieldsContext(state: EditorState): FieldsContext {
    return {
      localize: this.#localize,
      form: state.form,
      disabled: this.readonly || state.saving,
      edit: (change) => {
        this.#editor.edit(change);
        this.#keepDraft();
      },
    };
  }

  async #open(target: EditorTarget): Promise<void> {
    this._draft = undefined;
    this._attempted = false;
    this.#focusNext = 'name';
    const [draft] = await Promise.all([
      this.#keeper.open(draftKey(target.kind === 'edit' ? target.id : 0)),
      this.#editor.open(target),
    ]);
    const value = readDraft(draft?.value);
    if (draft && value && target === this.target && !this.readonly) {
      this._draft = { draft: value, savedAt: draft.savedAt };
    }
  }

  #keepDraft(): void {
    const { form, dirty } = this.#editor.state;
    if (dirty) this.#keeper.keep(toDraft(form, this.#editor.revision));
  }

  async #focus(target: FocusTarget): Promise<void> {
    await this.updateComplete;
    if (typeof target === 'string') return this.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
    this.renderRoot.querySelector('quotesync-configuration-fields')?.focusField(target.field);
  }

  #close(): void {
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  #requestClose(): void {
    const { saving, dirty } = this.#editor.state;
    if (saving) return;
    if (dirty && !this.readonly) this._asking = true;
    else this.#close();
  }

  /** @returns whether there is nothing left to mend */
  #checkProblems(onlyValues: boolean): boolean {
    const { problems } = this.#editor.state;
    const problem = problems.find(({ kind }) => !onlyValues || kind.startsWith('value'));
    if (!problem) return true;
    this._attempted = true;
    this.#focusNext = focusTarget(problem);
    this.requestUpdate();
    return false;
  }

  async #save(): Promise<void> {
    if (this.readonly || this.#editor.state.saving || !this.#checkProblems(false)) return;
    if (await this.#editor.save()) {
      this.#keeper.forget();
      this.#close();
      return;
    }
    const { fieldErrors: byField } = this.#editor.state.saveError ?? {};
    if (byField?.['name']) this.#focusNext = 'name';
    this.requestUpdate();
  }

  #onSaved(details: QuoteConnectionDetails, complete: boolean): void {
    const name = textInLanguage(details.connection.name, this.#localize.language);
    const created = this.target?.kind !== 'edit';
    this.dispatchEvent(new QuotesyncConnectionStoredEvent(details, name, created, complete));
  }

  readonly #loadItems = (listName: string, signal: AbortSignal): Promise<readonly ListItem[]> =>
    this.backend
      ? this.backend.directory.listItems(listName, { signal, language: this.#localize.language })
      : Promise.resolve([]);

  readonly #onValue = ({ key, value, readable }: QuotesyncConfigurationChangedEvent): void => {
    this.#editor.setValue(key, value, readable);
    this.#keepDraft();
  };

  readonly #onTest = async (): Promise<void> => {
    const { status, form, saving } = this.#editor.state;
    if (status !== 'ready' || form.connectorName === '' || saving || !this.#checkProblems(true)) return;
    await this.#editor.test();
    const { test, fields } = this.#editor.state;
    const field = test.status === 'answered' && test.current ? fieldNamedIn(test.response, fields) : undefined;
    if (field) this.#focusNext = { field: field.key };
    this.requestUpdate();
  };

  readonly #onCancelTest = (): void => this.#editor.cancelTest();

  readonly #onOk = (): void => void this.#save();

  readonly #onRetrySave = (): void => void this.#save();

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onReload = (): void => void this.#editor.reload();

  readonly #onResolved = ({ choice }: QuotesyncConflictResolvedEvent): void => {
    if (choice === 'mine') void this.#editor.keepMine();
    else this.#editor.takeTheirs();
    this.#focusNext = 'name';
  };

  readonly #onRestoreDraft = async (): Promise<void> => {
    const kept = this._draft?.draft;
    this._draft = undefined;
    if (!kept) return;
    const { form } = this.#editor.state;
    // A new connection may have been begun with another connector; its fields come first.
    if (form.id === 0 && kept.form.connectorName && kept.form.connectorName !== form.connectorName) {
      await this.#editor.setConnector(kept.form.connectorName);
    }
    this.#editor.restore(withDraft(this.#editor.state.form, kept), kept.revision);
    this.#focusNext = 'name';
  };

  readonly #onForgetDraft = (): void => {
    this._draft = undefined;
    this.#keeper.forget();
    this.#focusNext = 'name';
  };

  readonly #onOpenScope = (): void => {
    this._scopeOpen = true;
  };

  readonly #onScope = ({ userGroupIds, associateIds }: QuotesyncScopeChosenEvent): void => {
    this.#editor.edit({ userGroupIds, associateIds });
    this.#keepDraft();
  };

  readonly #onScopeClosed = (): void => {
    this._scopeOpen = false;
  };

  readonly #onRetryPeople = (): void => void this.#people.refresh();

  readonly #onCancel = (): void => this.#requestClose();

  readonly #onClosing = (event: Event): void => {
    const { saving, dirty } = this.#editor.state;
    if (!saving && (!dirty || this.readonly)) return;
    event.preventDefault();
    this.#requestClose();
  };

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };

  readonly #onKeepEditing = (event: Event): void => {
    event.stopPropagation();
    this._asking = false;
  };

  readonly #onDiscard = (): void => {
    this._asking = false;
    this.#keeper.forget();
    this.#close();
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-connection-stored': QuotesyncConnectionStoredEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-connection-dialog': QuotesyncConnectionDialog;
  }
}
