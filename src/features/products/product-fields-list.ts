import { html, nothing, type TemplateResult } from 'lit';
import { PRODUCT_FIELD_KINDS, PRODUCT_FIELD_KEYS, type ProductField } from '../../backend/index.js';
import { fieldId, type ControlNotes, type FieldsContext } from './product-fields.js';
import type { ProductForm } from './product-form.js';

/** A list that has its own state: the stored item stays whatever the list says. */
export function renderList(field: ProductField, context: FieldsContext, notes: ControlNotes): TemplateResult {
  const { localize, disabled, setValue, loadList } = context;
  const { key, label } = field;
  const { listName } = PRODUCT_FIELD_KINDS[key];
  const list = context.list(listName);
  const failed = list.status === 'failed';
  const { id, invalid, required } = notes;
  const described = [failed && `${id}-failed`, notes.describedBy].filter(Boolean).join(' ');
  const retry = (event: Event): void => {
    // The button goes away while the list is read.
    const select = (event.target as HTMLElement).closest('.row__control')?.querySelector('select');
    loadList(listName);
    select?.focus();
  };
  return html`
    <select
      class="input"
      id=${id}
      ?required=${required}
      ?disabled=${disabled}
      aria-invalid=${invalid ? 'true' : 'false'}
      aria-busy=${list.status === 'loading' ? 'true' : 'false'}
      aria-describedby=${described || nothing}
      @change=${(event: Event) => setValue(key, (event.target as HTMLSelectElement).value)}
    >
      ${renderOptions(field, context)}
    </select>
    ${
      failed
        ? html`<p class="field__error" id="${id}-failed">
            ${localize.term('listFailed')}
            <button type="button" class="link-button" aria-label=${localize.term('retryList', label)} @click=${retry}>
              ${localize.term('retry')}
            </button>
          </p>`
        : nothing
    }
  `;
}

function renderOptions(
  { key }: ProductField,
  { localize, form, list: listOf }: FieldsContext,
): readonly TemplateResult[] {
  const list = listOf(PRODUCT_FIELD_KINDS[key].listName);
  const items = list.status === 'ready' ? list.items : [];
  const chosen = form.values[key];
  const options = [html`<option value="">${localize.term('noSelection')}</option>`];
  if (chosen !== '' && !items.some((item) => item.key === chosen)) {
    const text = list.status === 'ready' ? localize.term('itemNotInList', chosen) : chosen;
    options.push(html`<option value=${chosen}>${text}</option>`);
  }
  for (const item of items) {
    options.push(html`<option value=${item.key} title=${item.description || nothing}>${item.name}</option>`);
  }
  if (list.status === 'loading') options.push(html`<option disabled>${localize.term('loading')}</option>`);
  return options;
}

/** The user's choice outlives the `selected` attribute, and the value must be set when its option is there. */
export function showChosenItems(root: ParentNode, { values }: ProductForm): void {
  for (const key of PRODUCT_FIELD_KEYS) {
    const select = root.querySelector(`#${fieldId(key)}`);
    if (select instanceof HTMLSelectElement && select.value !== values[key]) select.value = values[key];
  }
}
