import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, ConfigurationValues, SyncActorType, SyncFieldDefault } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { DialogLife } from '../../../core/dialog-life.js';
import { LazyLists } from '../../../core/lazy-lists.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { QuotesyncComboBox, type ComboOption } from '../../../ui/quotesync-combo-box.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../../ui/quotesync-configuration-fields.js';
import { QuotesyncConfirmDialog } from '../../../ui/quotesync-confirm-dialog.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { noticeStyles, renderUnsavedQuestion } from '../../../ui/unsaved-edits.js';
import { renderBanner } from './default-banner.js';
import { draftKey, draftOf, type DefaultDraft } from './default-draft.js';
import { DefaultEditor } from './default-editor.js';
import { QuotesyncSyncDefaultStoredEvent } from './default-events.js';
import {
  problemText,
  renderField,
  renderFixedField,
  renderFlags,
  renderSetValue,
  VALUE,
  valueField,
  type DefaultFieldsContext,
} from './default-fields.js';
import { problems, type DefaultForm, type DefaultPart } from './default-form.js';
import { defaultTerms, nameOf, valueText } from './default-terms.js';

/** Where a problem is mended. */
const CONTROLS: Readonly<Record<DefaultPart, string>> = {
  field: '#field',
  value: 'quotesync-configuration-fields',
  purpose: '#set-value',
  mandatory: '#set-value',
};

/**
 * @summary The dialog "Add sync default value": what a field gets when a record is made in the ERP system.
 *
 * @fires {QuotesyncSyncDefaultStoredEvent} quotesync-sync-default-stored - It was saved
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-default-dialog')
export class QuotesyncSyncDefaultDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncDialog,
    QuotesyncConfirmDialog,
    QuotesyncStatePanel,
    QuotesyncConflictChoice,
    QuotesyncComboBox,
    QuotesyncConfigurationFields,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    noticeStyles,
    css`
      form {
        display: grid;
        gap: var(--_space-3);
      }
      h3 {
        margin: 0 0 var(--_space-4);
        font-size: var(--_font-size-l);
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      .fixed {
        margin: 0;
      }
      .fixed dt {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .fixed dd {
        margin: 0;
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      .fixed .fixed__about {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
        font-weight: normal;
      }
      .value {
        padding-inline-start: 24px;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  @property() type: SyncActorType = 'unknown';
  /** Those that one can choose from; or the one whose default is edited. */
  @property({ attribute: false }) fields: readonly SyncFieldDefault[] = [];
  /** Whose default is edited; 0: a new one. */
  @property({ type: Number }) fieldId = 0;
  /** Of a new one: which field is chosen first; 0 = none. */
  @property({ type: Number }) suggestedId = 0;

  /** Problems are shown from the first attempt on, not while the user has not even begun. */
  @state() private _attempted = false;

  readonly #localize = new Localize(this, defaultTerms);
  readonly #editor = new DefaultEditor(this, {
    mapping: () => this.backend?.sync?.mapping,
    connectionId: () => this.connection?.id ?? 0,
    language: () => this.#localize.language,
    onSaved: (field) => this.#onSaved(field),
  });
  readonly #life: DialogLife<DefaultDraft> = new DialogLife(this, {
    dialog: () => this.renderRoot.querySelector('quotesync-dialog'),
    editor: this.#editor,
    readonly: () => false,
    draft: draftOf(this.#editor),
  });
  readonly #lists = new LazyLists(this);
  readonly #next = new NextFocus<DefaultPart | 'first'>(
    this,
    () => !this.#life.asking,
    (target) => this.#focus(target),
  );
  readonly #options = memoizeLast((fields: readonly SyncFieldDefault[]): readonly ComboOption[] =>
    fields.map((field) => ({ key: String(field.id), name: nameOf(field), description: field.description })),
  );
  readonly #valueFields = memoizeLast((field: SyncFieldDefault, proposed: string, _words: object) => [
    valueField(this.#localize, field, proposed),
  ]);
  readonly #values = memoizeLast((value: string | boolean): ConfigurationValues => new Map([[VALUE, value]]));
  readonly #valueErrors = memoizeLast(
    (error: string | undefined): ReadonlyMap<string, string> => new Map(error ? [[VALUE, error]] : []),
  );
  #openedFor: readonly unknown[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const now = [this.connection?.id, this.type, this.fieldId];
    const same = now.every((part, index) => part === this.#openedFor[index]);
    if (!this.backend || !this.connection || (same && !changed.has('backend'))) return;
    this.#openedFor = now;
    this._attempted = false;
    this.#editor.open(this.fields, this.fieldId);
    if (this.fieldId === 0 && this.suggestedId !== 0) this.#editor.choose(this.suggestedId);
    this.#next.target = 'first';
    void this.#life.open(draftKey(this.connection.id, this.type, this.fieldId));
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { saving, conflict } = this.#editor.state;
    return html`
      <quotesync-dialog
        open
        .heading=${localize.term(this.fieldId === 0 ? 'addSyncDefaultValue' : 'editSyncDefaultValue')}
        ?busy=${saving}
        @quotesync-dialog-closing=${this.#life.onClosing}
        @quotesync-dialog-closed=${this.#life.onClosed}
      >
        <div slot="banner">${this.#renderBanner()}</div>
        ${this.#renderForm(saving)}
        <button slot="footer" class="button" @click=${this.#onCancel}>
          ${localize.term(saving ? 'stopWaiting' : 'cancel')}
        </button>
        <button
          slot="footer"
          type="submit"
          form="form"
          class="button button--primary"
          aria-disabled=${saving || conflict ? 'true' : 'false'}
          aria-description=${conflict ? localize.term('defaultConflictHeading') : nothing}
        >
          ${localize.term(saving ? 'saving' : 'ok')}
        </button>
      </quotesync-dialog>
      ${this.#life.asking ? renderUnsavedQuestion(localize, this.#life.onAnswered) : nothing}
    `;
  }

  #renderBanner(): TemplateResult | typeof nothing {
    return renderBanner(this.#editor.state, {
      localize: this.#localize,
      found: this.#life.found,
      lists: this.#lists,
      onResolved: this.#onResolved,
      onRetry: this.#onOk,
      onRestore: this.#onRestoreDraft,
      onForget: this.#onForgetDraft,
    });
  }

  #renderForm(saving: boolean): TemplateResult {
    const localize = this.#localize;
    const { form, field } = this.#editor.state;
    const context: DefaultFieldsContext = {
      localize,
      form,
      disabled: saving,
      errors: this.#errors(),
      edit: this.#edit,
    };
    const actor = localize.term('syncActor', this.type);
    return html`
      <form id="form" novalidate @submit=${this.#onSubmit}>
        <h3><bdi>${localize.term('defaultValueForOn', this.connection?.name ?? '', actor)}</bdi></h3>
        ${
          this.fieldId !== 0 && field
            ? renderFixedField(localize, field)
            : renderField(context, this.#options(this.fields), field, this.#onChosen)
        }
        ${renderSetValue(context)} ${form.setValue && field ? this.#renderValue(field, context) : nothing}
        ${renderFlags(context, field)}
      </form>
    `;
  }

  #renderValue(field: SyncFieldDefault, { form, disabled, errors }: DefaultFieldsContext): TemplateResult {
    const proposed = valueText(this.#localize, field, field.proposed, this.#lists);
    return html`<quotesync-configuration-fields
      class="value"
      .fields=${this.#valueFields(field, proposed, this.#localize.words)}
      .values=${this.#values(form.value)}
      .errors=${this.#valueErrors(errors.get('value'))}
      .loadItems=${this.#loadItems}
      ?disabled=${disabled}
      @keydown=${this.#onValueKeydown}
      @quotesync-configuration-changed=${this.#onValue}
    ></quotesync-configuration-fields>`;
  }

  /** What the service said comes first. */
  #errors(): ReadonlyMap<DefaultPart, string> {
    const { form, field, saveError } = this.#editor.state;
    const errors = new Map<DefaultPart, string>();
    if (this._attempted) {
      for (const [part, problem] of problems(form, field)) errors.set(part, problemText(this.#localize, problem));
    }
    for (const part of ['value', 'mandatory'] as const) {
      const said = saveError?.fieldErrors[part];
      if (said) errors.set(part, said);
    }
    return errors;
  }

  #focus(target: DefaultPart | 'first'): void {
    const selector = target === 'first' ? (this.fieldId === 0 ? '#field' : '#set-value') : CONTROLS[target];
    const control = this.renderRoot.querySelector<HTMLElement>(selector);
    if (control instanceof QuotesyncConfigurationFields) control.focusField(VALUE);
    else control?.focus();
  }

  async #save(): Promise<void> {
    const { form, field, conflict } = this.#editor.state;
    if (!this.#life.mayWrite || conflict) return;
    this._attempted = true;
    const [problem] = problems(form, field).keys();
    if (problem) {
      this.#next.target = problem;
      return;
    }
    // The fields are disabled while it is saved: what has the focus must not be one of them.
    this.renderRoot.querySelector<HTMLElement>('button[type="submit"]')?.focus();
    if (await this.#editor.save()) {
      this.#life.forget();
      this.#life.close();
      return;
    }
    const fieldErrors = this.#editor.state.saveError?.fieldErrors ?? {};
    this.#next.target = (['value', 'mandatory'] as const).find((part) => fieldErrors[part]);
  }

  /** Also when nobody waits for it any more: what is stored is no draft. */
  #onSaved(field: SyncFieldDefault): void {
    this.#life.keep();
    this.dispatchEvent(new QuotesyncSyncDefaultStoredEvent(field));
  }

  readonly #edit = (change: Partial<Omit<DefaultForm, 'fieldId'>>): void => {
    this.#editor.edit(change);
    this.#life.keep();
    if (change.setValue) this.#next.target = 'value';
  };

  readonly #loadItems = (listName: string, signal: AbortSignal) =>
    this.backend?.directory.listItems(listName, { signal, language: this.#localize.language }) ?? Promise.resolve([]);

  readonly #onChosen = (fieldId: number): void => {
    this.#editor.choose(fieldId);
    this.#life.keep();
    const field = this.#editor.fieldOf(fieldId);
    // What the connector proposes is read by its name.
    if (field?.type === 'list' && field.proposed) void this.#lists.load(field.listName, this.#loadItems);
  };

  readonly #onValue = ({ value, readable }: QuotesyncConfigurationChangedEvent): void => {
    if (typeof value !== 'object') this.#edit({ value, readable });
  };

  /** Enter saves, as in every form; the browser does not see that the field in there belongs to this one. */
  readonly #onValueKeydown = (event: KeyboardEvent): void => {
    const [field] = event.composedPath();
    if (event.key !== 'Enter' || event.isComposing || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#save();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onOk = (): void => void this.#save();

  readonly #onCancel = (): void => this.#life.requestClose();

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    if (theirs === 'all') this.#editor.takeTheirs();
    else this.#editor.keepMine();
    this.#life.keep();
    this.#next.target = 'first';
  };

  readonly #onRestoreDraft = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) this.#editor.restore(kept.form, kept.stored);
    this.#next.target = 'first';
  };

  readonly #onForgetDraft = (): void => {
    this.#life.forget();
    this.#next.target = 'first';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-default-dialog': QuotesyncSyncDefaultDialog;
  }
}
