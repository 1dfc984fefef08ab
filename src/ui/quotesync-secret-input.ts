import { adoptStyles, css, html, nothing, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { NewSecret } from '../backend/index.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { fields } from '../locales/en/fields.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { fieldIcon } from './field-icons.js';

/** Something was typed, or a replacement was given up. It says nothing of what. */
export class QuotesyncSecretChangedEvent extends Event {
  constructor() {
    super('quotesync-secret-changed');
  }
}

/**
 * @summary A field for a secret. What is typed leaves it on one way only: the `sink` that its owner hands in.
 *
 * Session recorders and other scripts of the page read inputs in open shadow roots, so this root is closed; there is no
 * `value`, no event with it, and the events of typing stay inside (a script that listens for keys on the window, in the
 * capture phase, still hears them: nothing in a page can prevent that). A stored secret is shown as "set" and kept until
 * it is replaced.
 *
 * @fires {QuotesyncSecretChangedEvent} quotesync-secret-changed - Something was typed or taken back
 */
@customElement('quotesync-secret-input')
export class QuotesyncSecretInput extends QuotesyncElement {
  /** Lets a `<label for>` name and focus it. */
  static readonly formAssociated = true;

  static readonly sheets = [
    ...baseStyles,
    controlStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2);
      }
      .box {
        position: relative;
        flex: 1 1 160px;
      }
      .box .input {
        padding-inline-end: 40px;
      }
      .box .icon-button {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
      }
      .stored {
        flex: 1 1 160px;
        display: inline-flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-control);
        color: var(--_color-text-muted);
      }
    `,
  ];

  /** The accessible name of the input inside. */
  @property() label = '';
  /** What a screen reader says after the name: hint or error. */
  @property() description = '';
  /** The backend has a secret; it is kept while nothing is typed. */
  @property({ type: Boolean }) stored = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) invalid = false;
  /** In characters; 0 = no limit. */
  @property({ type: Number }) maxLength = 0;

  @state() private _replacing = false;
  @state() private _shown = false;

  readonly #localize = new Localize(this, fields);
  readonly #root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
  #sink: ((text: string | undefined) => void) | undefined;
  #entered: NewSecret | undefined;
  #focusNext = false;

  /** Takes every text that is typed, and `undefined` when the stored secret is to be kept. Write-only. */
  set sink(sink: ((text: string | undefined) => void) | undefined) {
    this.#sink = sink;
  }

  /**
   * The new secret that the owner holds by now, so that field and owner never differ: it stands in the field again
   * after both were away, and leaves it when the owner lets go of it. Write-only.
   */
  set entered(secret: NewSecret | undefined) {
    if (secret === this.#entered) return;
    if (secret === undefined) this.clear();
    this.#entered = secret;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.#root, QuotesyncSecretInput.sheets);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#empty();
  }

  /** Forgets what was typed, here; the owner forgets its own copy. */
  clear(): void {
    this.#entered = undefined;
    this.#empty();
  }

  /** Lit makes `renderRoot` public, and with it the content of a closed root: it gets an empty one. */
  protected override createRenderRoot(): DocumentFragment {
    return document.createDocumentFragment();
  }

  protected override updated(): void {
    const kept = this.stored && !this._replacing && !this.#entered;
    render(kept ? this.#renderStored() : this.#renderInput(), this.#root, { host: this });
    const input = this.#input;
    const text = this.#entered?.reveal();
    if (input && this.isConnected && text !== undefined && input.value !== text) input.value = text;
    if (this.#focusNext) this.focus();
    this.#focusNext = false;
  }

  #renderStored(): TemplateResult {
    const localize = this.#localize;
    return html`
      <div class="row">
        <span class="stored">${fieldIcon('lock-simple')} ${localize.term('secretIsSet')}</span>
        <button
          type="button"
          class="button"
          aria-label=${localize.term('replaceSecret', this.label)}
          aria-description=${this.description || nothing}
          ?disabled=${this.disabled}
          @click=${this.#onReplace}
        >
          ${localize.term('replace')}
        </button>
      </div>
    `;
  }

  #renderInput(): TemplateResult {
    const localize = this.#localize;
    const toggle = localize.term(this._shown ? 'hideSecret' : 'showSecret');
    return html`
      <div class="row">
        <div class="box">
          <input
            class="input"
            type=${this._shown ? 'text' : 'password'}
            autocomplete="new-password"
            spellcheck="false"
            aria-label=${this.label}
            aria-description=${this.description || nothing}
            aria-invalid=${this.invalid ? 'true' : 'false'}
            maxlength=${this.maxLength > 0 ? this.maxLength : nothing}
            ?required=${this.required}
            ?disabled=${this.disabled}
            @input=${this.#onInput}
            @beforeinput=${stop}
            @change=${stop}
            @compositionstart=${stop}
            @compositionupdate=${stop}
            @compositionend=${stop}
            @paste=${stop}
            @keydown=${stopTyping}
            @keypress=${stopTyping}
            @keyup=${stopTyping}
          />
          <button
            type="button"
            class="icon-button"
            aria-label=${toggle}
            title=${toggle}
            ?disabled=${this.disabled}
            @click=${this.#onToggle}
          >
            ${fieldIcon(this._shown ? 'eye-slash' : 'eye')}
          </button>
        </div>
        ${
          this.stored
            ? html`<button type="button" class="button button--quiet" ?disabled=${this.disabled} @click=${this.#onKeep}>
                ${localize.term('keepSecret')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.#root.querySelector('input');
  }

  #empty(): void {
    const input = this.#input;
    if (input) input.value = '';
    this._replacing = this._shown = false;
  }

  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.#sink?.(this.#input?.value ?? '');
    this.dispatchEvent(new QuotesyncSecretChangedEvent());
  };

  readonly #onReplace = (): void => {
    this._replacing = true;
    this.#focusNext = true;
  };

  readonly #onKeep = (): void => {
    this.clear();
    this.#focusNext = true;
    this.#sink?.(undefined);
    this.dispatchEvent(new QuotesyncSecretChangedEvent());
  };

  readonly #onToggle = (): void => {
    this._shown = !this._shown;
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Keys that leave the field, or go to the dialog around it, are no secret. */
function stopTyping(event: KeyboardEvent): void {
  if (!['Escape', 'Enter', 'Tab'].includes(event.key)) event.stopPropagation();
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-secret-changed': QuotesyncSecretChangedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-secret-input': QuotesyncSecretInput;
  }
}
