import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { cssProperty } from '../core/css-property.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { comboBox } from '../locales/en/combo-box.js';
import { baseStyles } from './base-styles.js';
import { CHOICE_HEIGHT, choicePopupStyles } from './choice-popup-styles.js';
import { foundChoices, searchable, type Choice } from './choice-search.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { revealRow, windowOf } from './grid-model.js';
import { icon } from './icons.js';
import { placePopup } from './popup-place.js';
import { QuotesyncRetryRequestedEvent } from './quotesync-state-panel.js';

export type { Choice } from './choice-search.js';

/** Something was chosen for what the popup was opened at. */
export class QuotesyncChoiceMadeEvent extends Event {
  /** `''` = none. */
  readonly key: string;

  constructor(key: string) {
    super('quotesync-choice-made');
    this.key = key;
  }
}

/** What to choose from, and where. */
export interface ChoiceQuestion {
  /** The control that shows what is chosen; the popup stands at it, and the focus goes back to it. */
  readonly anchor: HTMLElement;
  readonly label: string;
  /** Key of what is chosen now. */
  readonly value: string;
  /** What has been typed already. */
  readonly text?: string;
}

const IN_VIEW = 8;
/** `around`: the search field and the note. */
const SIZES = { wanted: IN_VIEW * CHOICE_HEIGHT, least: 2 * CHOICE_HEIGHT, around: 84, minWidth: 360 } as const;

/**
 * @summary One searchable list of choices for many controls: it opens at the one that asks, and costs nothing while it
 * is closed. Only what is in view is drawn, so thousands are as quick as ten.
 *
 * The keyboard is in its search field: letters search names and keys, arrows, Page Up/Down, Home/End (with Control)
 * move, Enter chooses, Escape and Tab close. What cannot be chosen is shown and says why.
 *
 * @fires {QuotesyncChoiceMadeEvent} quotesync-choice-made - Something was chosen; the focus is back at the anchor
 * @fires {Event} quotesync-choice-closed - It has gone, whatever happened
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - The choices are wanted again
 */
@customElement('quotesync-choice-popup')
export class QuotesyncChoicePopup extends QuotesyncElement {
  static override readonly styles = [...baseStyles, controlStyles, choicePopupStyles];

  /** May change while it is open. */
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** The choices are still being read, or could not be. */
  @property() status: 'ready' | 'loading' | 'failed' = 'ready';
  @property() placeholder = '';
  /** Shown below the choices when nothing is found. */
  @property() none = '';
  /** Shown when they could not be read; '' = the usual words. */
  @property() failed = '';
  /** Says how many are found; default: so many suggestions. */
  @property({ attribute: false }) counted: ((count: number) => string) | undefined;

  @state() private _question: ChoiceQuestion | undefined;
  @state() private _typed = '';
  /** Key of the choice that Enter takes: the list may become another one at any time. */
  @state() private _active: string | undefined;
  @state() private _top = 0;

  readonly #localize = new Localize(this, comboBox);
  readonly #searchable = memoizeLast(searchable);
  readonly #found = memoizeLast(foundChoices);
  readonly #indexOf = memoizeLast((options: readonly Choice[], key: string | undefined) =>
    options.findIndex((option) => option.key === key),
  );
  /** The user has not moved yet: what is chosen now is looked for, as soon as it is there. */
  #untouched = true;
  /** The anchor moves when something around it scrolls. */
  #watching: AbortController | undefined;

  get open(): boolean {
    return this._question !== undefined;
  }

  ask(question: ChoiceQuestion): void {
    if (this.open) this.#close(false);
    this._question = question;
    this._typed = question.text ?? '';
    this._active = undefined;
    this._top = 0;
    this.#untouched = true;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    window.addEventListener('scroll', this.#onPageScroll, { signal, capture: true, passive: true });
    window.addEventListener('resize', this.#onPageScroll, { signal });
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching?.abort();
    this._question = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('choices') || !this._question) return;
    if (this.#untouched && this._typed === '') this._active = this._question.value;
    else if (this.#active < 0 && this._typed !== '') this._active = this.#first();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('choices') && this.open && this.#untouched) this.#scrollTo(this.#active);
  }

  protected override render(): TemplateResult | typeof nothing {
    const question = this._question;
    if (!question) return nothing;
    const active = this.#options[this.#active];
    return html`
      <div class="popup" popover="manual" @focusout=${this.#onFocusOut} @mousedown=${this.#onMousedown}>
        <div class="search">
          ${icon('magnifying-glass')}
          <input
            class="input"
            role="combobox"
            aria-label=${question.label}
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded="true"
            aria-activedescendant=${active ? `choice-${this.#active}` : nothing}
            autocomplete="off"
            spellcheck="false"
            dir="auto"
            placeholder=${this.placeholder || nothing}
            .value=${live(this._typed)}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
        </div>
        <div
          role="listbox"
          id="list"
          tabindex="-1"
          aria-label=${question.label}
          aria-busy=${this.status === 'loading' ? 'true' : 'false'}
          @click=${this.#onClick}
          @keydown=${this.#onKeydown}
          @scroll=${this.#onScroll}
        >
          ${this.#renderChoices(question)}
        </div>
        ${this.#renderNote(active)}
      </div>
    `;
  }

  #renderChoices({ value }: ChoiceQuestion): TemplateResult | typeof nothing {
    const options = this.#options;
    if (options.length === 0) return nothing;
    const view = { top: this._top, height: IN_VIEW * CHOICE_HEIGHT, rowHeight: CHOICE_HEIGHT };
    return html`
      <div class="choices" role="presentation" ${cssProperty('--_total', `${options.length * CHOICE_HEIGHT}px`)}>
        ${windowOf(view, options.length, this.#active).map((index) => this.#renderChoice(index, options, value))}
      </div>
    `;
  }

  #renderChoice(index: number, options: readonly Choice[], value: string): TemplateResult | typeof nothing {
    const choice = options[index];
    if (!choice) return nothing;
    const { key, name, detail, mark, reason } = choice;
    return html`
      <div
        role="option"
        id="choice-${index}"
        class=${index === this.#active ? 'active' : ''}
        aria-selected=${key === value ? 'true' : 'false'}
        aria-disabled=${reason === undefined ? nothing : 'true'}
        aria-setsize=${options.length}
        aria-posinset=${index + 1}
        title=${[name, detail, reason].filter(Boolean).join('\n')}
        data-index=${index}
        ${cssProperty('--_at', `${index * CHOICE_HEIGHT}px`)}
      >
        <span class="name"><bdi>${name}</bdi></span>
        ${mark ? html`<span class="mark">${mark}</span>` : nothing}
        ${
          detail || reason
            ? html`<span class="detail"
                >${reason ? html`<span class="reason">${reason}</span> ` : nothing}<bdi>${detail}</bdi></span
              >`
            : nothing
        }
      </div>
    `;
  }

  #renderNote(active: Choice | undefined): TemplateResult {
    const localize = this.#localize;
    if (this.status === 'failed') {
      return html`<div class="note failed" role="status">
        ${this.failed || localize.term('comboFailed')}
        <button type="button" class="link-button" @click=${this.#onRetry}>${localize.term('retry')}</button>
      </div>`;
    }
    const count = this.#options.length;
    const text =
      this.status === 'loading'
        ? localize.term('loading')
        : // What cannot be chosen says why where it is heard, too.
          (active?.reason ??
          (count === 0
            ? this.none || localize.term('comboNone')
            : (this.counted?.(count) ?? localize.term('comboCount', count))));
    return html`<div class="note" role="status">${text}</div>`;
  }

  get #options(): readonly Choice[] {
    return this.#found(this.#searchable(this.choices), this._typed);
  }

  /** -1: none. */
  get #active(): number {
    return this._active === undefined ? -1 : this.#indexOf(this.#options, this._active);
  }

  /** Key of the first that can be chosen. */
  #first(): string | undefined {
    return this.#options.find(({ reason }) => reason === undefined)?.key;
  }

  async #begin(): Promise<void> {
    await this.updateComplete;
    const popup = this.#popup;
    if (!popup || !this._question) return;
    this.#place();
    if (!popup.matches(':popover-open')) popup.showPopover();
    this._active = this._typed === '' ? this._question.value : this.#first();
    this.#scrollTo(this.#active);
    const input = this.renderRoot.querySelector('input');
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(this._typed.length, this._typed.length);
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.popup');
  }

  #place(): void {
    const anchor = this._question?.anchor.getBoundingClientRect();
    if (this.#popup && anchor) placePopup(this.#popup, anchor, this.#localize.direction, SIZES);
  }

  /** @param back the focus goes to where it came from */
  #close(back: boolean): void {
    const anchor = this._question?.anchor;
    this.#watching?.abort();
    this._question = undefined;
    if (back && anchor?.isConnected) anchor.focus({ preventScroll: true });
    this.dispatchEvent(new Event('quotesync-choice-closed'));
  }

  #choose(choice: Choice | undefined): void {
    if (!choice || choice.reason !== undefined) return;
    this.#close(true);
    this.dispatchEvent(new QuotesyncChoiceMadeEvent(choice.key));
  }

  #moveTo(index: number): void {
    const last = this.#options.length - 1;
    if (last < 0) return;
    const to = Math.max(0, Math.min(last, index));
    this._active = this.#options[to]?.key;
    this.#scrollTo(to);
  }

  #scrollTo(index: number): void {
    const list = this.renderRoot.querySelector('[role="listbox"]');
    if (list && index >= 0) revealRow(list, index, CHOICE_HEIGHT);
  }

  readonly #onInput = (event: Event): void => {
    this._typed = (event.target as HTMLInputElement).value;
    this._top = 0;
    const list = this.renderRoot.querySelector('[role="listbox"]');
    if (list) list.scrollTop = 0;
    this.#untouched = false;
    this._active = this._typed.trim() === '' ? undefined : this.#first();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    // The next one is found from where this one was opened.
    if (event.key === 'Tab') return this.#close(true);
    if (!this.#press(event)) return;
    this.#untouched = false;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key meant something */
  #press({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const count = this.#options.length;
    switch (key) {
      case 'ArrowDown':
        this.#moveTo((this.#active + 1) % Math.max(1, count));
        return true;
      case 'ArrowUp':
        if (altKey) this.#close(true);
        else this.#moveTo((Math.max(0, this.#active) - 1 + count) % Math.max(1, count));
        return true;
      case 'PageDown':
      case 'PageUp':
        this.#moveTo(this.#active + (key === 'PageDown' ? IN_VIEW : -IN_VIEW));
        return true;
      case 'Home':
      case 'End':
        if (!ctrlKey && !metaKey) return false;
        this.#moveTo(key === 'Home' ? 0 : count - 1);
        return true;
      case 'Enter':
        this.#choose(this.#options[this.#active]);
        return true;
      case 'Escape':
        this.#close(true);
        return true;
      default:
        return false;
    }
  }

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!this.open || (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget))) return;
    this.#close(false);
  };

  /** The search field keeps the focus while the list is used. */
  readonly #onMousedown = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  };

  readonly #onClick = (event: Event): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!option) return;
    const choice = this.#options[Number(option.dataset['index'])];
    this._active = choice?.key;
    this.#choose(choice);
  };

  readonly #onRetry = (): void => {
    this.renderRoot.querySelector('input')?.focus();
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };

  readonly #onScroll = (event: Event): void => {
    this._top = (event.target as HTMLElement).scrollTop;
  };

  readonly #onPageScroll = (event: Event): void => {
    const within = event.target instanceof Node && this.renderRoot.contains(event.target);
    if (within) return;
    if (this._question?.anchor.isConnected) this.#place();
    else this.#close(false);
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-choice-made': QuotesyncChoiceMadeEvent;
    'quotesync-choice-closed': Event;
  }
  interface HTMLElementTagNameMap {
    'quotesync-choice-popup': QuotesyncChoicePopup;
  }
}
