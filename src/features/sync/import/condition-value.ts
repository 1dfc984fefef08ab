import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SyncSearchField } from '../../../backend/index.js';
import type { LazyList } from '../../../core/lazy-lists.js';
import { describedBy, formField } from '../../../ui/form-field.js';
import type { ListBoxItem, QuotesyncListSelectedEvent } from '../../../ui/quotesync-list-box.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import { inputOf, type ConditionDraft, type TypedValue } from './search-conditions.js';

export interface ValueContext {
  readonly localize: ErpImportLocalize;
  readonly draft: ConditionDraft;
  readonly field: SyncSearchField;
  readonly error: string | undefined;
  readonly list: LazyList;
  readonly onChange: (change: Partial<Pick<ConditionDraft, 'first' | 'second' | 'items'>>) => void;
  readonly onRetryList: () => void;
}

/** A list box knows its items by numbers: their places. */
const boxItems = new WeakMap<readonly { readonly name: string }[], readonly ListBoxItem[]>();

function boxItemsOf(items: readonly { readonly name: string }[]): readonly ListBoxItem[] {
  const known = boxItems.get(items) ?? items.map(({ name }, id) => ({ id, name }));
  boxItems.set(items, known);
  return known;
}

/** The control, or controls, for the value of a condition. */
export function renderValue(context: ValueContext): TemplateResult {
  const { localize, draft, field } = context;
  switch (inputOf(field, draft.operator)) {
    case 'text':
      return renderInput(context, 'first', localize.term('erpImportValue'));
    case 'several':
      return renderInput(context, 'first', localize.term('erpImportValue'), localize.term('erpImportSeveralHint'));
    case 'range':
      return html`<div class="range">
        ${renderInput(context, 'first', localize.term('erpImportFromValue'))}
        ${renderInput({ ...context, error: undefined }, 'second', localize.term('erpImportToValue'))}
      </div>`;
    case 'box':
      return renderSelect(context, [
        { key: '1', name: localize.term('erpImportYes') },
        { key: '0', name: localize.term('erpImportNo') },
      ]);
    case 'choice':
      return renderChoice(context);
    case 'items':
      return renderItems(context);
  }
}

function renderInput(
  { draft, field, error, onChange }: ValueContext,
  part: 'first' | 'second',
  label: string,
  hint?: string,
): TemplateResult {
  const { text, incomplete } = draft[part];
  const id = `value-${draft.id}-${part}`;
  const isDate = field.type === 'date';
  const tell = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const typed: TypedValue = { text: currentTarget.value, incomplete: currentTarget.validity.badInput };
    if (typed.text !== text || typed.incomplete !== incomplete) onChange({ [part]: typed });
  };
  return formField({
    id,
    label,
    hint,
    error,
    // While only a part of a date is there, setting the value would take that away.
    control: html`<input
      class="input"
      id=${id}
      type=${isDate ? 'date' : 'text'}
      inputmode=${field.type === 'integer' ? 'numeric' : field.type === 'double' ? 'decimal' : nothing}
      dir=${isDate ? nothing : 'auto'}
      max=${isDate ? '9999-12-31' : nothing}
      autocomplete="off"
      spellcheck="false"
      aria-label=${`${field.label}: ${label}`}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${describedBy(id, { hint, error }) ?? nothing}
      .value=${incomplete ? noChange : live(text)}
      @input=${tell}
      @blur=${isDate ? tell : nothing}
    />`,
  });
}

function renderSelect(
  { localize, draft, field, error, onChange }: ValueContext,
  options: readonly { readonly key: string; readonly name: string }[],
  hint?: string,
): TemplateResult {
  const id = `value-${draft.id}-first`;
  const chosen = draft.first.text;
  const unknown = chosen !== '' && !options.some(({ key }) => key === chosen);
  return formField({
    id,
    label: localize.term('erpImportValue'),
    hint,
    error,
    control: html`<select
      class="input"
      id=${id}
      aria-label=${`${field.label}: ${localize.term('erpImportValue')}`}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${describedBy(id, { hint, error }) ?? nothing}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) {
          onChange({ first: { text: currentTarget.value, incomplete: false } });
        }
      }}
    >
      <option value="" .selected=${chosen === ''}>${localize.term('noSelection')}</option>
      ${unknown ? html`<option value=${chosen} .selected=${true}>${chosen}</option>` : nothing}
      ${options.map(({ key, name }) => html`<option value=${key} .selected=${key === chosen}>${name}</option>`)}
    </select>`,
  });
}

function renderChoice(context: ValueContext): TemplateResult {
  const { localize, list } = context;
  if (list.status === 'failed') return renderListFailed(context);
  const note = list.status === 'ready' ? undefined : localize.term('erpImportListLoading');
  return renderSelect(context, list.status === 'ready' ? list.items : [], note);
}

function renderItems(context: ValueContext): TemplateResult {
  const { localize, draft, list, error, field, onChange } = context;
  if (list.status === 'failed') return renderListFailed(context);
  const items = list.status === 'ready' ? list.items : [];
  const selected = items.flatMap(({ key }, index) => (draft.items.includes(key) ? [index] : []));
  return html`<div class="field">
    <quotesync-list-box
      .label=${`${field.label}: ${localize.term('erpImportValue')}`}
      .items=${boxItemsOf(items)}
      .selected=${selected}
      ?loading=${list.status !== 'ready'}
      @quotesync-list-selected=${({ selected: ids }: QuotesyncListSelectedEvent) =>
        onChange({ items: ids.flatMap((id) => items[id]?.key ?? []) })}
    ></quotesync-list-box>
    ${error ? html`<p class="field__error" role="status"><bdi>${error}</bdi></p>` : nothing}
  </div>`;
}

function renderListFailed({ localize, onRetryList }: ValueContext): TemplateResult {
  return html`<div class="field">
    <p class="field__error" role="alert">${localize.term('listFailed')}</p>
    <button type="button" class="button" @click=${onRetryList}>${localize.term('retry')}</button>
  </div>`;
}
