import { html, nothing, type TemplateResult } from 'lit';
import type { Decimal } from '../../backend/index.js';
import { formatDecimal, parseDecimal } from '../../core/decimal.js';
import { formatMoney, type RoundingMode } from '../../core/money.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { adjustPrice, PRICE_KEYS, roundingsOf, type Adjustment, type PriceKey } from './adjust-calculation.js';
import type { AdjustLocalize } from './adjust-terms.js';

/** As the user left it; the value as it was typed. */
export interface AdjustForm {
  readonly prices: readonly PriceKey[];
  readonly by: 'percent' | 'amount';
  readonly text: string;
  /** Of `roundingsOf` the currency. */
  readonly rounding: number;
  readonly mode: RoundingMode;
}

export const EMPTY_ADJUSTMENT: AdjustForm = {
  prices: ['listPrice'],
  by: 'percent',
  text: '',
  rounding: 0,
  mode: 'nearest',
};

const MODES: readonly RoundingMode[] = ['nearest', 'up', 'down'];
/** For the example below the form. */
const EXAMPLE_PRICE: Decimal = '1234.50';
/** More than any price needs. */
const MAX_LENGTH = 40;

export interface AdjustFormProblems {
  readonly prices: boolean;
  readonly value: 'missing' | 'unreadable' | undefined;
}

export function adjustFormProblems({ prices, text }: AdjustForm, language: string): AdjustFormProblems {
  const unreadable = parseDecimal(text, language) === undefined;
  return {
    prices: prices.length === 0,
    value: text.trim() === '' ? 'missing' : unreadable ? 'unreadable' : undefined,
  };
}

/** @returns what is to be done, or `undefined` when the value cannot be read or there is no price to adjust */
export function readAdjustment(form: AdjustForm, currency: string, language: string): Adjustment | undefined {
  const value = parseDecimal(form.text, language);
  const rounding = roundingsOf(currency)[form.rounding];
  if (value === undefined || !rounding || form.prices.length === 0) return undefined;
  return {
    prices: PRICE_KEYS.filter((key) => form.prices.includes(key)),
    by: form.by,
    value,
    rounding,
    mode: form.mode,
  };
}

export interface AdjustFormContext {
  readonly localize: AdjustLocalize;
  readonly currency: string;
  readonly form: AdjustForm;
  /** Errors are shown from the first attempt on. */
  readonly attempted: boolean;
  readonly edit: (change: Partial<AdjustForm>) => void;
  readonly onSubmit: () => void;
}

export function renderAdjustForm(context: AdjustFormContext): TemplateResult {
  const { localize, form, currency, edit, onSubmit } = context;
  const onForm = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return html`
    <form id="form" class="form" novalidate @submit=${onForm}>
      ${renderPrices(context)}
      <div class="pair">
        ${renderBy(context)} ${renderValue(context)}
        ${formField({
          id: 'rounding',
          label: localize.term('adjustRounding'),
          control: renderSelect(
            'rounding',
            roundingsOf(currency).map(({ step, ending }) => {
              const amount = formatMoney(ending === '0' ? step : ending, currency, localize.language);
              return ending === '0'
                ? localize.term('adjustStep', amount, currency)
                : localize.term('adjustEnding', amount);
            }),
            form.rounding,
            (rounding) => edit({ rounding }),
          ),
        })}
        ${formField({
          id: 'mode',
          label: localize.term('adjustMode'),
          control: renderSelect(
            'mode',
            MODES.map((mode) => localize.term('adjustModeName', mode)),
            MODES.indexOf(form.mode),
            (index) => edit({ mode: MODES[index] ?? 'nearest' }),
          ),
        })}
      </div>
      ${renderExample(context)}
    </form>
  `;
}

function renderPrices({ localize, form, attempted, edit }: AdjustFormContext): TemplateResult {
  const missing = attempted && form.prices.length === 0;
  return html`
    <fieldset class="choices" aria-describedby=${missing ? 'prices-error' : nothing}>
      <legend class="field__label">${localize.term('adjustWhich')}</legend>
      ${PRICE_KEYS.map((key) => {
        const toggle = (): void => {
          const others = form.prices.filter((other) => other !== key);
          edit({ prices: form.prices.includes(key) ? others : [...others, key] });
        };
        return html`<label class="checkbox">
          <input type="checkbox" id="price-${key}" .checked=${form.prices.includes(key)} @change=${toggle} />
          ${localize.term('adjustPrice', key)}
        </label>`;
      })}
      ${missing ? html`<p class="field__error" id="prices-error">${localize.term('adjustWhichMissing')}</p>` : nothing}
    </fieldset>
  `;
}

function renderBy({ localize, form, currency, edit }: AdjustFormContext): TemplateResult {
  const radio = (by: AdjustForm['by'], label: string): TemplateResult => html`
    <label class="radio">
      <input type="radio" name="by" .checked=${form.by === by} @change=${() => edit({ by })} />
      <bdi>${label}</bdi>
    </label>
  `;
  return html`
    <fieldset class="choices">
      <legend class="field__label">${localize.term('adjustBy')}</legend>
      ${radio('percent', localize.term('adjustByPercent'))}
      ${radio('amount', localize.term('adjustByAmount', currency))}
    </fieldset>
  `;
}

function renderValue({ localize, form, attempted, edit }: AdjustFormContext): TemplateResult {
  const { language } = localize;
  const problem = attempted ? adjustFormProblems(form, language).value : undefined;
  const hint = localize.term('adjustValueHint', formatDecimal('-2.5', language));
  const error =
    problem === 'missing'
      ? localize.term('adjustValueMissing')
      : problem && localize.term('adjustValueUnreadable', formatDecimal('1234.5', language));
  return formField({
    id: 'value',
    label: localize.term('adjustValue'),
    required: true,
    hint,
    error,
    control: html`<span class="with-unit">
      <input
        id="value"
        class="input"
        inputmode="text"
        autocomplete="off"
        required
        autofocus
        maxlength=${MAX_LENGTH}
        .value=${form.text}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('value', { hint, error }) ?? nothing}
        @input=${(event: InputEvent) => edit({ text: (event.currentTarget as HTMLInputElement).value })}
      />${form.by === 'percent' ? html`<span aria-hidden="true">%</span>` : nothing}
    </span>`,
  });
}

function renderSelect(
  id: string,
  options: readonly string[],
  chosen: number,
  onChosen: (index: number) => void,
): TemplateResult {
  return html`
    <select
      id=${id}
      class="input"
      @change=${(event: Event) => onChosen((event.currentTarget as HTMLSelectElement).selectedIndex)}
    >
      ${options.map((option, index) => html`<option .selected=${index === chosen}>${option}</option>`)}
    </select>
  `;
}

/** What it comes to, while it is typed. */
function renderExample({ localize, form, currency }: AdjustFormContext): TemplateResult {
  const adjustment = readAdjustment({ ...form, prices: ['listPrice'] }, currency, localize.language);
  const shown = (price: Decimal): string => formatMoney(price, currency, localize.language);
  return html`<p class="note" id="example">
    ${
      adjustment
        ? localize.term('adjustExample', shown(EXAMPLE_PRICE), shown(adjustPrice(EXAMPLE_PRICE, adjustment)))
        : nothing
    }
  </p>`;
}
