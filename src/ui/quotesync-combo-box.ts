import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { comboBox } from '../locales/en/combo-box.js';
import { fields } from '../locales/en/fields.js';
import { baseStyles } from './base-styles.js';
import { nameOf, OPTIONS_IN_VIEW, renderNote, renderOptions } from './combo-box-options.js';
import { ComboSearch, type ComboOption, type ComboOptions } from './combo-box-search.js';
import { comboBoxStyles, OPTION_HEIGHT } from './combo-box-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { revealRow } from './grid-model.js';
import { icon } from './icons.js';
import { placePopup } from './popup-place.js';

export type { ComboOption, ComboOptions } from './combo-box-search.js';

/** Another option was chosen, or none. */
export class QuotesyncComboChosenEvent extends Event {
  /** `''` = none. */
  readonly key: string;
  readonly name: string;

  constructor(key: string, name: string) {
    super('quotesync-combo-chosen');
    this.key = key;
    this.name = name;
  }
}

/** `around`: the note. */
const SIZES = { wanted: OPTIONS_IN_VIEW * OPTION_HEIGHT, least: 2 * OPTION_HEIGHT, around: 44, minWidth: 0 } as const;

/**
 * @summary A text field with suggestions (APG editable combo box): one of them is chosen, or none.
 *
 * What is typed and is no suggestion is taken back when the field is left; emptying it chooses none.
 * Keys: arrows open and move, Enter chooses, Escape closes, then takes back what was typed; Page Up/Down move far.
 * Enter on a closed popup is left to whoever is around.
 *
 * @fires {QuotesyncComboChosenEvent} quotesync-combo-chosen - Another option was chosen, or none
 */
@customElement('quotesync-combo-box')
export class QuotesyncComboBox extends QuotesyncElement {
  /** Lets a `<label for>` focus it. */
  static readonly formAssociated = true;

  static override readonly shadowRootOptions: ShadowRootInit = {
    ...QuotesyncElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override readonly styles = [...baseStyles, controlStyles, comboBoxStyles];

  /** Labels and descriptions do not reach into a shadow root. */
  @property() label = '';
  @property() description = '';
  /** The key of the chosen option; `''` = none. */
  @property() value = '';
  /** Its name, for as long as the options are not there. */
  @property() valueName = '';
  @property({ attribute: false }) options: ComboOptions = [];
  /** So many options at most come from a search: then there may be more. 0 = all of them come. */
  @property({ type: Number }) limit = 0;
  @property() placeholder = '';
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) invalid = false;

  /** What is typed and not yet chosen. */
  @state() private _typed: string | undefined;
  @state() private _open = false;
  @state() private _active = -1;
  @state() private _top = 0;

  readonly #localize = new Localize(this, { ...fields, ...comboBox });
  readonly #search = new ComboSearch(this);
  /** The field's place moves when something around it scrolls. */
  #watching: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('valueName')) this._typed = undefined;
    if (changed.has('options') && this._open) this.#find(false);
    if (changed.has('disabled') && this.disabled) this.#close();
    if (this._active >= this.#search.options.length) this._active = -1;
  }

  protected override updated(): void {
    const popup = this.#popup;
    if (!popup || popup.matches(':popover-open') === this._open) return;
    if (this._open) {
      this.#place();
      popup.showPopover();
    } else popup.hidePopover();
  }

  protected override render(): TemplateResult {
    const { _open: open, _active: active } = this;
    return html`
      <div class="box">
        <input
          class="input"
          role="combobox"
          aria-label=${this.label}
          aria-describedby=${this.description ? 'description' : nothing}
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${open ? 'true' : 'false'}
          aria-activedescendant=${open && active >= 0 ? `option-${active}` : nothing}
          aria-invalid=${this.invalid ? 'true' : 'false'}
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          placeholder=${this.placeholder || nothing}
          ?required=${this.required}
          ?disabled=${this.disabled}
          .value=${live(this._typed ?? this.valueName)}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @click=${this.#onClick}
          @blur=${this.#onBlur}
        />
        <button
          type="button"
          class="icon-button toggle"
          tabindex="-1"
          aria-label=${this.#localize.term('comboShow', this.label)}
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="list"
          ?disabled=${this.disabled}
          @mousedown=${keepFocus}
          @click=${this.#onToggle}
        >
          ${icon('caret-down')}
        </button>
      </div>
      <span id="description" hidden>${this.description}</span>
      ${this.#renderPopup()}
    `;
  }

  #renderPopup(): TemplateResult {
    const { _open: open, value, _active: active, _top: top } = this;
    const { result, options } = this.#search;
    return html`
      <div
        class="popup"
        popover="manual"
        @mousedown=${keepFocus}
        @focusout=${this.#onBlur}
        @click=${this.#onOption}
        @keydown=${this.#onPopupKeydown}
      >
        <div
          role="listbox"
          id="list"
          tabindex="-1"
          aria-label=${this.label}
          aria-busy=${result.status === 'loading' ? 'true' : 'false'}
          @scroll=${this.#onScroll}
        >
          ${open ? renderOptions({ options, value, active, top }) : nothing}
        </div>
        <div class="note ${result.status}" role="status">${open ? this.#renderNote() : nothing}</div>
      </div>
    `;
  }

  #renderNote(): TemplateResult | string {
    return renderNote(this.#localize, this.#search.result, this.limit, this.#onRetry);
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.popup');
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** @param pause whether more may be typed */
  #find(pause: boolean): void {
    // Opened without typing, it shows everything, not only what is chosen already.
    this.#search.search(this.options, this._typed ?? '', this.#localize.language, pause);
  }

  #show(pause = false): void {
    if (this.disabled) return;
    const fresh = !this._open;
    this._open = true;
    if (fresh || pause) this.#find(pause);
    if (!fresh) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    window.addEventListener('scroll', this.#onPageScroll, { signal, capture: true, passive: true });
    window.addEventListener('resize', this.#onPageScroll, { signal });
  }

  #close(): void {
    this.#watching?.abort();
    this._open = false;
    this._active = -1;
    this._top = 0;
    this.#search.reset();
  }

  /** The top layer knows no other place than the window. */
  #place(): void {
    const field = this.#input?.getBoundingClientRect();
    if (this.#popup && field) placePopup(this.#popup, field, this.#localize.direction, SIZES);
  }

  #choose(option: ComboOption | undefined): void {
    const key = option?.key ?? '';
    this._typed = undefined;
    this.#close();
    if (key === this.value) return;
    this.value = key;
    this.valueName = option ? nameOf(option) : '';
    this.dispatchEvent(new QuotesyncComboChosenEvent(key, this.valueName));
  }

  /** The one option that the text can mean. */
  #meant(text: string): ComboOption | undefined {
    const { result } = this.#search;
    if (result.status !== 'ready') return undefined;
    const language = this.#localize.language;
    const wanted = text.trim().toLocaleLowerCase(language);
    const same = result.options.filter((option) => nameOf(option).toLocaleLowerCase(language) === wanted);
    return same.length === 1 ? same[0] : undefined;
  }

  /** What was typed becomes a choice, or is taken back. */
  #commit(): void {
    const typed = this._typed;
    const meant = typed === undefined ? undefined : this.#meant(typed);
    if (typed?.trim() === '') this.#choose(undefined);
    else if (meant) this.#choose(meant);
    else {
      this._typed = undefined;
      this.#close();
    }
  }

  #moveTo(index: number): void {
    const last = this.#search.options.length - 1;
    if (last < 0) return;
    this._active = Math.max(0, Math.min(last, index));
    const list = this.renderRoot.querySelector('[role="listbox"]');
    if (list) revealRow(list, this._active, OPTION_HEIGHT);
  }

  readonly #onInput = (event: Event): void => {
    this._typed = (event.target as HTMLInputElement).value;
    this._active = -1;
    this.#show(true);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || this.disabled || !this.#press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key meant something */
  #press({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey) return false;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.#onArrow(key === 'ArrowDown' ? 1 : -1, altKey);
      case 'PageDown':
      case 'PageUp':
        if (!this._open) return false;
        this.#moveTo(this._active + (key === 'PageDown' ? OPTIONS_IN_VIEW : -OPTIONS_IN_VIEW));
        return true;
      case 'Enter':
        return this.#onEnter();
      case 'Escape':
        return this.#onEscape();
      default:
        return false;
    }
  }

  #onArrow(step: 1 | -1, alt: boolean): boolean {
    if (alt && this._open) this.#commit();
    else if (!this._open) this.#show();
    else if (this.#search.result.status === 'failed') this.#find(false);
    else {
      const count = this.#search.options.length;
      const from = this._active < 0 && step < 0 ? count : this._active;
      this.#moveTo((from + step + count) % Math.max(1, count));
    }
    return true;
  }

  #onEnter(): boolean {
    const active = this.#search.options[this._active];
    if (active) this.#choose(active);
    else if (this._typed !== undefined) this.#onEnterText(this._typed);
    else if (this._open) this.#close();
    else return false;
    return true;
  }

  /** A text that means nothing yet is never passed on: whoever saves now would save something else. */
  #onEnterText(text: string): void {
    if (text.trim() === '' || this.#meant(text)) this.#commit();
    else if (!this._open || this.#search.result.status === 'failed') {
      this.#show();
      this.#find(false);
    }
  }

  #onEscape(): boolean {
    if (this._open) this.#close();
    else if (this._typed !== undefined) this._typed = undefined;
    else return false;
    return true;
  }

  /** From "Try again", which has the focus. */
  readonly #onPopupKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#input?.focus();
    this.#close();
  };

  readonly #onClick = (): void => this.#show();

  readonly #onToggle = (): void => {
    this.#input?.focus();
    if (this._open) this.#close();
    else this.#show();
  };

  readonly #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
    this.#commit();
  };

  readonly #onRetry = (): void => {
    this.#input?.focus();
    this.#find(false);
  };

  readonly #onOption = (event: Event): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (option) this.#choose(this.#search.options[Number(option.dataset['index'])]);
  };

  readonly #onScroll = (event: Event): void => {
    this._top = (event.target as HTMLElement).scrollTop;
  };

  readonly #onPageScroll = (event: Event): void => {
    const within = event.target instanceof Node && this.renderRoot.contains(event.target);
    if (!within) this.#place();
  };
}

/** The field keeps the focus while its popup is used. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-combo-chosen': QuotesyncComboChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-combo-box': QuotesyncComboBox;
  }
}
