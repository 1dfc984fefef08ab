import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, QuoteSettingsInput } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { DialogLife } from '../../core/dialog-life.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConflictChoice, type QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { noticeStyles, renderDraftNotice } from '../../ui/unsaved-edits.js';
import { QuotesyncQuoteSettingsSavedEvent } from './events.js';
import { QuoteSettingsController } from './quote-settings-controller.js';
import { DRAFT_KEY, readDraft, toDraft, type QuoteSettingsDraft } from './quote-settings-draft.js';
import type { QuoteSettingsState } from './quote-settings-editor.js';
import { differences } from './quote-settings-form.js';
import { editedFollowUp } from './quote-settings-text.js';
import {
  conflictRows,
  renderChanges,
  renderDiscount,
  renderFollowUp,
  renderSaveError,
  renderStatus,
  settingError,
  settingTitle,
  type SettingsFieldContext,
} from './quote-settings-view.js';
import { settingsStyles } from './settings-styles.js';
import { settingsTerms } from './settings-terms.js';

/**
 * @summary The quote settings of the tenant: a form that is saved explicitly.
 *
 * @fires {QuotesyncQuoteSettingsSavedEvent} quotesync-quote-settings-saved - Settings were saved
 */
@customElement('quotesync-quote-settings')
export class QuotesyncQuoteSettings extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel, QuotesyncConflictChoice];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    cardStyles,
    noticeStyles,
    settingsStyles,
    css`
      .standard {
        justify-self: start;
        font-size: var(--_font-size-s);
      }
      .changes {
        border-collapse: collapse;
        inline-size: 100%;
        table-layout: fixed;
        font-size: var(--_font-size-s);
      }
      .changes caption {
        padding-block-end: var(--_space-1);
        font-weight: 500;
        text-align: start;
      }
      .changes :is(th, td) {
        padding: var(--_space-1) var(--_space-2);
        border-block-end: 1px solid var(--_color-border);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      .changes thead th {
        color: var(--_color-text-muted);
        font-weight: 500;
      }
      .changes tbody th {
        font-weight: 500;
      }
      .changes td:nth-child(2) {
        color: var(--_color-text-muted);
      }
      .value {
        max-block-size: 7lh;
        overflow: auto;
        white-space: pre-line;
      }
      .value:focus-visible {
        outline: 2px solid var(--_color-focus);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2);
      }
      .status {
        display: flex;
        align-items: center;
        gap: var(--_space-1);
        margin: 0;
        margin-inline-start: var(--_space-2);
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .status--saved {
        color: var(--_color-success);
      }
      @container (max-width: 479px) {
        .status {
          flex-basis: 100%;
          margin-inline-start: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, settingsTerms);
  readonly #settings = new QuoteSettingsController(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    nameOf: (key) => settingTitle(this.#localize, key),
    onOpened: () => void this.#life.open(DRAFT_KEY),
    onSaved: (keys) => this.dispatchEvent(new QuotesyncQuoteSettingsSavedEvent(keys)),
  });
  readonly #life = new DialogLife<QuoteSettingsDraft>(this, {
    editor: this.#settings.editor,
    readonly: () => this.readonly,
    draft: {
      current: () => this.#draft,
      read: (value) => this.#readDraft(value),
      isOutdated: ({ base }) => differences(base, this.#state.base).length > 0,
    },
  });

  get #state(): QuoteSettingsState {
    return this.#settings.editor.state;
  }

  get #draft(): QuoteSettingsDraft | undefined {
    const { dirty, base, form } = this.#state;
    return dirty ? toDraft(base, form) : undefined;
  }

  /** What is stored by now is no draft any more. */
  #readDraft(value: unknown): QuoteSettingsDraft | undefined {
    const draft = readDraft(value);
    return draft && differences(draft.form, this.#state.base).length > 0 ? draft : undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title">${this.#localize.term('quoteSettings')}</h2>
        </header>
        ${this.#settings.isOpen ? this.#renderForm() : this.#renderWaiting()}
      </section>
    `;
  }

  #renderWaiting(): TemplateResult {
    const { stored } = this.#settings;
    if (stored.status !== 'failed') {
      return html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
    }
    return html`<quotesync-state-panel
      state="failed"
      .error=${stored.error}
      @quotesync-retry-requested=${this.#onReadAgain}
    ></quotesync-state-panel>`;
  }

  #renderForm(): TemplateResult {
    const state = this.#state;
    const context: SettingsFieldContext = {
      localize: this.#localize,
      state,
      readonly: this.readonly,
      onDiscount: (useDiscountOnTotal) => this.#edit({ useDiscountOnTotal }),
      onText: this.#onText,
      onStandardText: this.#onStandardText,
    };
    return html`
      <form class="card__body" novalidate @submit=${this.#onSubmit}>
        ${this.#renderBanner(state)} ${renderDiscount(context)} ${renderFollowUp(context)}
        ${this.readonly ? nothing : this.#renderActions(state)}
      </form>
    `;
  }

  /** The one thing that matters most now. */
  #renderBanner(state: QuoteSettingsState): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (state.conflict) return this.#renderConflict(state);
    if (state.saveError) return renderSaveError(localize, state, this.#onRetry);
    const { stored } = this.#settings;
    if (stored.status === 'failed') {
      return html`<quotesync-state-panel
        state="failed"
        compact
        .error=${stored.error}
        .heading=${localize.term('quoteSettingsFailed')}
        @quotesync-retry-requested=${this.#onReadAgain}
      ></quotesync-state-panel>`;
    }
    const { found } = this.#life;
    if (!found || state.dirty) return nothing;
    return renderDraftNotice({
      localize,
      found,
      outdatedText: (when) => localize.term('settingsDraftOutdated', when),
      onRestore: this.#onRestore,
      onForget: this.#onForget,
    });
  }

  #renderConflict(state: QuoteSettingsState): TemplateResult {
    const localize = this.#localize;
    return html`<quotesync-conflict-choice
      .heading=${localize.term('settingsConflictHeading')}
      .text=${localize.term('settingsConflictText')}
      .rows=${conflictRows(localize, state)}
      .taken=${(state.conflict?.taken ?? []).map((key) => settingTitle(localize, key))}
      @quotesync-conflict-resolved=${this.#onResolved}
    ></quotesync-conflict-choice>`;
  }

  #renderActions(state: QuoteSettingsState): TemplateResult {
    const localize = this.#localize;
    const { dirty, saving, conflict } = state;
    return html`
      ${dirty && !conflict ? renderChanges(localize, state) : nothing}
      <div class="actions">
        <button
          type="submit"
          id="save"
          class="button button--primary"
          aria-disabled=${!dirty || saving || conflict ? 'true' : 'false'}
          aria-describedby="status"
        >
          ${localize.term('saveSettings')}
        </button>
        <button
          type="button"
          id="undo"
          class="button"
          aria-disabled=${dirty || saving ? 'false' : 'true'}
          aria-describedby="status"
          @click=${this.#onUndo}
        >
          ${localize.term(saving ? 'stopWaiting' : 'undoChanges')}
        </button>
        ${renderStatus(localize, state)}
      </div>
    `;
  }

  #edit(change: Partial<QuoteSettingsInput>): void {
    if (this.readonly) return;
    this.#settings.editor.edit(change);
    this.#life.keep();
  }

  async #save(): Promise<void> {
    if (!this.#life.mayWrite) return;
    // The fields are disabled while it is saved: what has the focus must not be one of them.
    this.#focus('save');
    await this.#settings.save();
    // Of a half that was saved only the other one is left to keep.
    this.#life.keep();
    await this.updateComplete;
    const state = this.#state;
    const wrong = state.changed.find((key) => settingError(this.#localize, state, key));
    // Not away from what the user has gone to in the meantime.
    if (wrong && this.renderRoot.querySelector('#save:focus')) this.#focus(wrong);
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  readonly #onText = (text: string): void => {
    const { base, form } = this.#state;
    this.#edit({ followUpText: editedFollowUp(base, form, this.#localize.language, text) });
  };

  /** The button goes away with what it did. */
  readonly #onStandardText = (): void => {
    if (this.#state.saving) return;
    this.#edit({ followUpText: '' });
    this.#focus('followUpText');
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  readonly #onRetry = (): void => void this.#save();

  readonly #onUndo = (): void => {
    const { saving } = this.#state;
    if (saving) return this.#settings.editor.cancelSave();
    this.#settings.undo();
    this.#life.keep();
  };

  readonly #onReadAgain = (): void => this.#settings.readAgain();

  readonly #onResolved = ({ theirs }: QuotesyncConflictResolvedEvent): void => {
    const { editor } = this.#settings;
    if (theirs === 'all') editor.takeTheirs();
    else editor.resolve(theirs);
    this.#life.keep();
    this.#focus('save');
  };

  readonly #onRestore = (): void => {
    const kept = this.#life.takeDraft();
    if (kept) this.#settings.editor.restore(kept);
    this.#focus('followUpText');
  };

  readonly #onForget = (): void => {
    this.#life.forget();
    this.#focus('useDiscountOnTotal');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-quote-settings': QuotesyncQuoteSettings;
  }
}
