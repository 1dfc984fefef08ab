import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BackendError } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncSyncIntervalRequestedEvent } from './list-events.js';
import { durationText, intervalProblem, intervalText, readInterval, type IntervalUnit } from './sync-interval.js';
import { syncTerms } from './sync-terms.js';

const UNIT_TERMS = { minute: 'syncMinutes', hour: 'syncHours', day: 'syncDays' } as const;
const UNITS = ['minute', 'hour', 'day'] as const;

/**
 * @summary How often automatic sync runs, and the way to change it.
 *
 * @fires {QuotesyncSyncIntervalRequestedEvent} quotesync-sync-interval-requested - Another interval is to be saved
 */
@customElement('quotesync-sync-interval')
export class QuotesyncSyncInterval extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      form {
        display: grid;
        gap: var(--_space-1);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2);
      }
      .amount {
        inline-size: 88px;
      }
      .unit {
        inline-size: auto;
      }
      p {
        margin: 0;
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .now {
        color: var(--_color-text);
        font-size: inherit;
      }
      @media print {
        form {
          display: none;
        }
      }
    `,
  ];

  /** Seconds. */
  @property({ type: Number }) interval: number | undefined;
  @property({ type: Boolean }) saving = false;
  @property({ attribute: false }) error: BackendError | undefined;
  /** Another number: it was saved. */
  @property({ type: Number }) saved = 0;
  @property({ type: Boolean }) readonly = false;

  /** What was typed or chosen; absent: what is stored. */
  @state() private _amount: string | undefined;
  @state() private _unit: IntervalUnit | undefined;
  /** What was typed is looked at only when it was meant. */
  @state() private _checked = false;
  @state() private _note = '';
  /** Of an answer that is about something else than what is typed now. */
  @state() private _old: BackendError | undefined;

  readonly #localize = new Localize(this, syncTerms);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('saved') || this.saved === 0 || changed.get('saved') === undefined) return;
    this._amount = this._unit = undefined;
    this._checked = false;
    this._note = this.#localize.term('syncIntervalSaved');
  }

  get #text(): { readonly amount: string; readonly unit: IntervalUnit } {
    const stored = intervalText(this.interval, this.#localize.language);
    return { amount: this._amount ?? stored.amount, unit: this._unit ?? stored.unit };
  }

  get #error(): BackendError | undefined {
    return this.error === this._old ? undefined : this.error;
  }

  protected override render(): TemplateResult {
    return this.readonly ? this.#renderNow() : html`${this.#renderNow()} ${this.#renderForm()}`;
  }

  #renderNow(): TemplateResult {
    const localize = this.#localize;
    return html`<p class="now">
      ${
        this.interval === undefined
          ? localize.term('syncIntervalUnknown')
          : localize.term('syncEvery', durationText(localize, this.interval))
      }
    </p>`;
  }

  #renderForm(): TemplateResult {
    const localize = this.#localize;
    const { amount, unit } = this.#text;
    const problem = (this._checked && intervalProblem(localize, this.#text)) || this.#error?.fieldErrors['interval'];
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <label class="field__label" for="amount">${localize.term('syncInterval')}</label>
        <div class="line">
          <input
            class="input amount"
            id="amount"
            inputmode="decimal"
            autocomplete="off"
            aria-invalid=${problem ? 'true' : 'false'}
            aria-describedby=${problem ? 'problem' : nothing}
            .value=${amount}
            ?readonly=${this.saving}
            @input=${this.#onAmount}
            @change=${this.#onMeant}
          />
          <select
            class="input unit"
            aria-label=${localize.term('syncIntervalUnit')}
            ?disabled=${this.saving}
            @change=${this.#onUnit}
          >
            ${UNITS.map(
              (one) => html`<option value=${one} .selected=${one === unit}>${localize.term(UNIT_TERMS[one])}</option>`,
            )}
          </select>
          <button class="button" aria-disabled=${this.saving ? 'true' : 'false'}>
            ${this.saving ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}
            ${localize.term('syncIntervalSave')}
          </button>
        </div>
        ${problem ? html`<p class="field__error" id="problem" role="alert"><bdi>${problem}</bdi></p>` : nothing}
        <p role="status">${this._note}</p>
      </form>
      ${this.#renderFailure()}
    `;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (!error || error.fieldErrors['interval']) return nothing;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${this.#localize.term('syncIntervalFailed')}
      @quotesync-retry-requested=${this.#onRetry}
    ></quotesync-state-panel>`;
  }

  #edited(): void {
    this._note = '';
    this._old = this.error;
  }

  #save(): void {
    if (this.saving) return;
    this._checked = true;
    this._note = '';
    const reading = readInterval(this.#text, this.#localize.language);
    if ('problem' in reading) {
      this.renderRoot.querySelector<HTMLElement>('#amount')?.focus();
    } else if (this._amount === undefined && this._unit === undefined) {
      this._note = this.#localize.term('syncIntervalSame');
    } else {
      this._old = undefined;
      this.dispatchEvent(new QuotesyncSyncIntervalRequestedEvent(reading.seconds));
    }
  }

  readonly #onAmount = (event: Event): void => {
    this._amount = (event.target as HTMLInputElement).value;
    // A mistake is said when the field is left, and goes away while it is mended.
    this._checked &&= intervalProblem(this.#localize, this.#text) !== undefined;
    this.#edited();
  };

  readonly #onUnit = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this._unit = UNITS.find((unit) => unit === value);
    this._checked = true;
    this.#edited();
  };

  readonly #onMeant = (): void => {
    this._checked = true;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#save();
  };

  /** The button that was pressed goes away; what it repeats stays. */
  readonly #onRetry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('form .button')?.focus();
    this.#save();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-interval': QuotesyncSyncInterval;
  }
}
