import { html, nothing, type TemplateResult } from 'lit';
import type { Currencies, PriceList } from '../../backend/index.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { MAX_NAME_LENGTH, type PriceListForm, type Problem } from './price-list-form.js';
import { priceListTitle } from './price-list-status.js';
import type { PriceListLocalize } from './price-list-terms.js';

/** Ids of the fields in the dialog's root, and what their errors are filed under. */
export type FieldName = Problem['field'] | 'description' | 'prices';

/** What the fields show and do. They belong to the dialog's own root, so that labels find controls. */
export interface FieldsContext {
  readonly localize: PriceListLocalize;
  readonly form: PriceListForm;
  readonly disabled: boolean;
  readonly errors: ReadonlyMap<FieldName, string>;
  readonly edit: (change: Partial<Omit<PriceListForm, 'id'>>) => void;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

/** The words of what keeps the form from being saved. */
export function problemText(localize: PriceListLocalize, { field, kind }: Problem): string {
  if (kind === 'too-long') return localize.term('fieldTooLong', MAX_NAME_LENGTH);
  if (kind === 'too-early') return localize.term('validToTooEarly');
  if (kind === 'unreadable') return localize.term('dateUnreadable');
  const missing = { currency: 'currencyMissing', source: 'sourceMissing', validTo: 'validToMissing' } as const;
  return localize.term(field === 'name' || field === 'validFrom' ? 'fieldMandatory' : missing[field]);
}

export function renderName({ localize, form, disabled, errors, edit }: FieldsContext): TemplateResult {
  const error = errors.get('name');
  return formField({
    id: 'name',
    label: localize.term('priceListName'),
    required: true,
    error,
    control: html`
      <input
        class="input"
        id="name"
        autocomplete="off"
        maxlength=${MAX_NAME_LENGTH}
        required
        dir="auto"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('name', { error }) ?? nothing}
        .value=${form.name}
        ?disabled=${disabled}
        @input=${(event: Event) => edit({ name: valueOf(event) })}
      />
    `,
  });
}

export function renderDescription({ localize, form, disabled, errors, edit }: FieldsContext): TemplateResult {
  const error = errors.get('description');
  return formField({
    id: 'description',
    label: localize.term('description'),
    error,
    control: html`
      <textarea
        class="input"
        id="description"
        rows="3"
        dir="auto"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('description', { error }) ?? nothing}
        .value=${form.description}
        ?disabled=${disabled}
        @input=${(event: Event) => edit({ description: valueOf(event) })}
      ></textarea>
    `,
  });
}

/** A choice only where there is one: several currencies, and nothing saved yet. */
export function renderCurrency(
  { localize, form, disabled, errors, edit }: FieldsContext,
  currencies: Currencies,
): TemplateResult | typeof nothing {
  if (!currencies.enabled) return nothing;
  const fixed = form.id !== 0;
  const hint = fixed ? localize.term('currencyFixed') : undefined;
  const error = errors.get('currency');
  const codes = [...new Set([form.currency, ...currencies.all.map(({ code }) => code)])].filter(Boolean).sort();
  return formField({
    id: 'currency',
    label: localize.term('currency'),
    required: true,
    hint,
    error,
    control: html`
      <select
        class="input"
        id="currency"
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('currency', { hint, error }) ?? nothing}
        ?disabled=${disabled || fixed}
        @change=${(event: Event) => edit({ currency: valueOf(event) })}
      >
        ${form.currency ? nothing : html`<option value="" selected></option>`}
        ${codes.map((code) => html`<option value=${code} .selected=${code === form.currency}>${code}</option>`)}
      </select>
    `,
  });
}

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

function radios<Value>(
  name: string,
  chosen: Value,
  choices: readonly Choice<Value>[],
  disabled: boolean,
  choose: (value: Value) => void,
): TemplateResult[] {
  return choices.map(
    ({ value, label }) => html`
      <label class="radio">
        <input
          type="radio"
          name=${name}
          .checked=${chosen === value}
          ?disabled=${disabled}
          @change=${() => choose(value)}
        />
        <bdi>${label}</bdi>
      </label>
    `,
  );
}

/** What a new price list begins with. */
export function renderContents(context: FieldsContext, priceLists: readonly PriceList[]): TemplateResult {
  const { localize, form, disabled, edit } = context;
  const choices = [
    { value: false, label: localize.term('addEmptyPriceList') },
    { value: true, label: localize.term('copyExistingPriceList') },
  ];
  return html`
    <fieldset class="field choices">
      <legend class="field__label">${localize.term('priceListContents')}</legend>
      ${radios('contents', form.copies, choices, disabled, (copies) => edit({ copies }))}
      ${form.copies ? renderCopy(context, priceLists) : nothing}
    </fieldset>
  `;
}

function renderCopy(
  { localize, form, disabled, errors, edit }: FieldsContext,
  priceLists: readonly PriceList[],
): TemplateResult {
  const error = errors.get('source');
  const choices = [
    { value: 'convert', label: localize.term('convertPrices', form.currency) },
    { value: 'zero', label: localize.term('zeroPrices', form.currency) },
  ] as const;
  return html`
    <div class="copy">
      ${formField({
        id: 'source',
        label: localize.term('priceListToCopy'),
        required: true,
        error,
        control: html`
          <select
            class="input"
            id="source"
            required
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${describedBy('source', { error }) ?? nothing}
            ?disabled=${disabled}
            @change=${(event: Event) => edit({ sourceId: Number(valueOf(event)) })}
          >
            ${form.sourceId ? nothing : html`<option value="0" selected>${localize.term('choosePriceList')}</option>`}
            ${priceLists.map(
              (list) =>
                html`<option value=${list.id} .selected=${list.id === form.sourceId}>${priceListTitle(list)}</option>`,
            )}
          </select>
        `,
      })}
      <div role="radiogroup" class="choices" aria-label=${localize.term('copyExistingPriceList')}>
        ${radios('prices', form.prices, choices, disabled, (prices) => edit({ prices }))}
      </div>
    </div>
  `;
}

export function renderActive({ localize, form, disabled, edit }: FieldsContext): TemplateResult {
  return checkbox(localize.term('active'), form.active, disabled, (active) => edit({ active }));
}

function checkbox(
  label: string,
  checked: boolean,
  disabled: boolean,
  change: (checked: boolean) => void,
): TemplateResult {
  return html`
    <label class="checkbox">
      <input
        type="checkbox"
        .checked=${checked}
        ?disabled=${disabled}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <bdi>${label}</bdi>
    </label>
  `;
}

/** @param enter takes a day as it is typed: half a date has no value, but is no empty field either */
export function renderValidity(
  context: FieldsContext,
  enter: (field: 'validFrom' | 'validTo', input: HTMLInputElement) => void,
): TemplateResult {
  const { localize, form, disabled, edit } = context;
  return html`
    <div class="field">
      ${checkbox(localize.term('limitedValidity'), form.limited, disabled, (limited) => edit({ limited }))}
      ${
        form.limited
          ? html`
              <div class="dates">${renderDay(context, 'validFrom', enter)} ${renderDay(context, 'validTo', enter)}</div>
              <p class="field__hint dates-hint" id="validity-hint">${localize.term('validityHint')}</p>
            `
          : nothing
      }
    </div>
  `;
}

function renderDay(
  { localize, form, disabled, errors }: FieldsContext,
  field: 'validFrom' | 'validTo',
  enter: (field: 'validFrom' | 'validTo', input: HTMLInputElement) => void,
): TemplateResult {
  const error = errors.get(field);
  const described = [describedBy(field, { error }), 'validity-hint'].filter(Boolean).join(' ');
  const onInput = (event: Event): void => enter(field, event.target as HTMLInputElement);
  return formField({
    id: field,
    label: localize.term(field),
    required: field === 'validTo',
    error,
    control: html`
      <input
        class="input"
        type="date"
        id=${field}
        max="9999-12-31"
        ?required=${field === 'validTo'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${described}
        .value=${form[field]}
        ?disabled=${disabled}
        @input=${onInput}
        @blur=${onInput}
      />
    `,
  });
}
