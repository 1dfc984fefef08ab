import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, ListItem } from '../../../backend/index.js';
import type { ElementClass } from '../../../core/custom-element.js';
import { DialogLife } from '../../../core/dialog-life.js';
import { Localize } from '../../../core/localize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { PeopleResource } from '../../../core/people.js';
import { isUnanswered } from '../../../core/uncertain.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../../ui/quotesync-configuration-fields.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncScopeDialog, type QuotesyncScopeChosenEvent } from '../../../ui/quotesync-scope-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncTestResult } from '../../../ui/quotesync-test-result.js';
import { noticeStyles, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { renderBanner } from './connection-banner.js';
import { renderConfiguration } from './connection-configuration.js';
import { connectionDialogStyles } from './connection-dialog-styles.js';
import { draftKey, draftOf, withDraft, type ConnectionDraft } from './connection-draft.js';
import { ConnectionEditor } from './connection-editor.js';
import {
  renderConnector,
  renderDescription,
  renderName,
  renderScope,
  type FieldsContext,
} from './connection-fields.js';
import { renderFooter } from './connection-footer.js';
import { renderOutcome } from './connection-outcome.js';
import { fixedErrors, focusTarget, type FocusTarget } from './connection-problems.js';
import type { EditorState, StoredStep } from './connection-state.js';
import type { ConnectionSubject, EditorTarget } from './connection-subject.js';
import type { ConnectionView } from './connection-view.js';
import { dialogTerms } from './dialog-terms.js';
import { fieldNamedIn } from './named-field.js';

/**
 * The dialog "Define new ERP connection" / "Edit ERP connection" of any kind of connections. An element for one kind
 * extends it, names the subject and draws what only its kind has.
 */
export abstract class ConnectionDialog extends QuotesyncElement {
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
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  @state() private _scopeOpen = false;
  /** Errors are shown from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;

  protected abstract readonly subject: ConnectionSubject;
  protected abstract readonly view: ConnectionView;

  readonly #localize = new Localize(this, dialogTerms);
  protected readonly editor: ConnectionEditor = new ConnectionEditor(this, {
    subject: () => this.subject,
    backend: () => this.backend,
    language: () => this.#localize.language,
    isTestable: () => this.view.allowed().test ?? true,
    onStored: (step) => this.#onStored(step),
  });
  protected readonly life: DialogLife<ConnectionDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.editor,
    readonly: () => this.readonly,
    draft: draftOf(this.editor, () => this.subject),
  });
  protected readonly next = new NextFocus<FocusTarget>(
    this,
    () => this.editor.state.status === 'ready' && !this._scopeOpen && !this.life.asking && !this.view.isAsking?.(),
    (target) => this.#focus(target),
  );
  readonly #people = new PeopleResource(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    wanted: () => this._scopeOpen || !this.editor.state.form.everyone,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('target') && this.target) void this.#open(this.target);
  }

  protected override render(): TemplateResult {
    const state = this.editor.state;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${this.#heading}
        ?busy=${state.saving}
        @quotesync-dialog-closing=${this.#onClosing}
        @quotesync-dialog-closed=${this.life.onClosed}
      >
        <div slot="banner">${this.view.renderBanner?.(state) ?? this.#renderBanner(state)}</div>
        ${this.#renderBody(state)}
        ${renderOutcome(state, {
          localize: this.#localize,
          readonly: this.readonly,
          onTest: this.onTest,
          missing: this.view.missing?.(state),
          advice: () => this.view.renderAdvice?.() ?? nothing,
        })}
        ${this.#renderFooter(state)}
      </quotesync-dialog>
      ${this._scopeOpen ? this.#renderScopeDialog(state) : nothing}
      ${this.life.asking ? renderUnsavedQuestion(this.#localize, this.life.onAnswered) : nothing}
      ${this.view.renderQuestion?.() ?? nothing}
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
      found: state.status === 'ready' ? this.life.found : undefined,
      isCopy: this.target?.kind === 'copy',
      connectors: this.view.connectors(),
      own: this.view.ownWords,
      half: this.view.half(state),
      onResolved: this.#onResolved,
      onRetry: this.onOk,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderBody(state: EditorState): TemplateResult {
    if (state.status === 'failed' && state.form.connector === '') {
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
    const allowed = this.view.allowed();
    return html`
      <form
        id="form"
        novalidate
        aria-label=${context.disabled ? this.#heading : nothing}
        tabindex=${context.disabled ? 0 : nothing}
        @submit=${this.#onSubmit}
      >
        ${this.view.renderFirst?.(context) ?? nothing} ${renderName(context, errors.name)}
        ${renderConnector(context, this.view.connectors(), errors.connector, (key) => void this.chooseConnector(key))}
        ${allowed.scope === false ? nothing : renderScope(context, this.#people.data, errors.scope, this.#onOpenScope)}
        ${this.view.renderOwn?.(context) ?? nothing} ${this.#renderConfiguration(state, context)}
        ${renderDescription(context)}
      </form>
    `;
  }

  #renderConfiguration(state: EditorState, context: FieldsContext): TemplateResult {
    return renderConfiguration(state, {
      localize: this.#localize,
      disabled: context.disabled,
      lock: state.locked && !this.readonly ? this.view.renderLock?.(context.disabled) : undefined,
      attempted: this._attempted,
      loadItems: this.#loadItems,
      onChanged: this.#onValue,
      onReload: this.#onReload,
    });
  }

  #renderFooter(state: EditorState): TemplateResult {
    const allowed = this.view.allowed();
    return renderFooter(state, {
      localize: this.#localize,
      readonly: this.readonly,
      canTest: allowed.test ?? false,
      canRestore: state.deleted && !this.readonly && (allowed.restore ?? false),
      onTest: this.onTest,
      onCancelTest: () => this.editor.cancelTest(),
      onCancel: this.#onCancel,
      onUndelete: this.#onUndelete,
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
      disabled: this.readonly || state.saving || (state.deleted && !state.conflict),
      edit: (change) => {
        this.editor.edit(change);
        this.life.keep();
      },
    };
  }

  #open(target: EditorTarget): Promise<void> {
    this._attempted = false;
    this.next.target = 'name';
    return this.life.open(draftKey(this.subject, target), this.editor.open(target));
  }

  protected async chooseConnector(key: string): Promise<void> {
    await this.editor.setConnector(key);
    this.life.keep();
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
    const { problems } = this.editor.state;
    const problem = problems.find(({ kind }) => !onlyValues || kind.startsWith('value'));
    if (!problem) return true;
    this._attempted = true;
    this.next.target = focusTarget(problem);
    return false;
  }

  protected async save(): Promise<void> {
    if (!this.life.mayWrite || !this.#checkProblems(false)) return;
    if (this.editor.state.canSave) {
      if (this.view.maySave?.() === false) return;
      this.#focusButton('submit');
    }
    if (await this.editor.save()) {
      this.life.forget();
      this.life.close();
      return;
    }
    const { saveError } = this.editor.state;
    // Nobody knows whether it was saved: the list does, once it is read again.
    if (saveError && isUnanswered(saveError)) this.view.announceUnsure();
    if (saveError?.fieldErrors['name']) this.next.target = 'name';
    else await this.showBanner();
  }

  /** What went wrong stands above the fields, and OK may have been pressed far below. */
  protected async showBanner(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('[slot="banner"]')?.scrollIntoView({ block: 'start' });
  }

  async #test(): Promise<void> {
    const { status, form, saving } = this.editor.state;
    if (status !== 'ready' || form.connector === '' || saving || !this.#checkProblems(true)) return;
    this.#focusButton('test');
    await this.editor.test();
    const { test, fields, locked } = this.editor.state;
    const field = test.status === 'answered' && test.current ? fieldNamedIn(test.response, fields) : undefined;
    if (field && !locked) this.next.target = { field: field.key };
  }

  async #restoreDraft(): Promise<void> {
    const kept = this.life.found?.draft;
    if (!kept) return;
    const { form } = this.editor.state;
    // A new connection may have been begun with another connector; its fields come first.
    if (form.id === 0 && kept.form.connector && kept.form.connector !== form.connector) {
      await this.editor.setConnector(kept.form.connector);
    }
    // Offered again when the fields are there after all.
    if (this.editor.state.status !== 'ready') return;
    this.life.takeDraft();
    this.editor.restore(withDraft(this.editor.state.form, kept), kept.revision);
    this.next.target = 'name';
  }

  async #resolve(takeTheirs: boolean): Promise<void> {
    this.next.target = 'name';
    if (takeTheirs) this.editor.takeTheirs();
    else await this.editor.keepMine();
    this.life.keep();
  }

  #onStored(step: StoredStep): void {
    // Also when nobody waited for it: a draft of a new one would make it twice.
    const { id } = step.details.connection;
    if (step.created || !step.complete) this.life.move(draftKey(this.subject, { kind: 'edit', id }));
    else this.life.keep();
    this.view.announce(step);
  }

  readonly #loadItems = (listName: string, signal: AbortSignal): Promise<readonly ListItem[]> =>
    this.backend
      ? this.backend.directory.listItems(listName, { signal, language: this.#localize.language })
      : Promise.resolve([]);

  readonly #onValue = ({ key, value, readable }: QuotesyncConfigurationChangedEvent): void => {
    this.editor.setValue(key, value, readable);
    this.life.keep();
  };

  protected readonly onTest = (): void => void this.#test();

  protected readonly onOk = (): void => void this.save();

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.save();
  };

  readonly #onCancel = (): void => {
    if (this.editor.state.saving || this.view.mayClose?.() !== false) this.life.requestClose();
  };

  readonly #onClosing = (event: Event): void => {
    if (this.editor.state.saving || this.view.mayClose?.() !== false) this.life.onClosing(event);
    else event.preventDefault();
  };

  readonly #onUndelete = (): void => {
    this.next.target = 'name';
    void this.editor.undelete();
  };

  readonly #onReload = (): void => {
    this.next.target ??= this.editor.state.form.id === 0 ? 'connector' : 'name';
    void this.editor.reload();
  };

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => void this.#resolve(theirs === 'all');

  readonly #onRestoreDraft = (): void => void this.#restoreDraft();

  readonly #onForgetDraft = (): void => {
    this.life.forget();
    this.next.target = 'name';
  };

  readonly #onOpenScope = (): void => {
    this._scopeOpen = true;
  };

  readonly #onScope = ({ userGroupIds, associateIds }: QuotesyncScopeChosenEvent): void => {
    this.editor.edit({ userGroupIds, associateIds });
    this.life.keep();
  };

  readonly #onScopeClosed = (): void => {
    this._scopeOpen = false;
  };
}
