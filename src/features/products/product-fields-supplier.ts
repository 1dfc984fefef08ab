import { html, nothing, type TemplateResult } from 'lit';
import type { ProductField } from '../../backend/index.js';
import type { QuotesyncComboChosenEvent } from '../../ui/quotesync-combo-box.js';
import type { ControlNotes, FieldsContext } from './product-fields.js';

/** How many companies come at most for a text (the port says so). */
const MOST_COMPANIES = 50;

/** A company of SuperOffice, found by its name. */
export function renderSupplier(
  field: ProductField,
  { localize, form, disabled, suppliers, errors, warnings }: FieldsContext,
  { id, invalid, required }: ControlNotes,
): TemplateResult {
  const { key, label, tooltip } = field;
  const value = form.values[key];
  const failed = value !== '' && suppliers.failed;
  const warning = warnings.get(key);
  const description = [
    errors.get(key),
    warning && localize.term(warning),
    failed && localize.term('supplierNameFailed'),
    tooltip,
  ];
  return html`
    <quotesync-combo-box
      id=${id}
      .label=${label}
      .description=${description.filter(Boolean).join(' ')}
      .value=${value}
      .valueName=${value === '' ? '' : suppliers.name || localize.term('supplierUnknown', value)}
      .options=${suppliers.find}
      .limit=${MOST_COMPANIES}
      ?required=${required}
      ?disabled=${disabled}
      ?invalid=${invalid}
      @quotesync-combo-chosen=${(event: QuotesyncComboChosenEvent) => suppliers.choose(event.key, event.name)}
    ></quotesync-combo-box>
    ${
      failed
        ? html`<p class="field__hint">
            ${localize.term('supplierNameFailed')}
            <button type="button" class="link-button" @click=${suppliers.retry}>${localize.term('retry')}</button>
          </p>`
        : nothing
    }
  `;
}
