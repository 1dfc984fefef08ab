import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ProductField } from '../../backend/index.js';
import { renderField, type FieldsContext } from './product-fields.js';

/** All fields but the description, in the order of the configuration, below "Include in price list". */
export function renderFields(
  fields: readonly ProductField[],
  context: FieldsContext,
  onAssortment: (inAssortment: boolean) => void,
): TemplateResult {
  const { localize, form, disabled, security } = context;
  return html`
    <div class="fields ${security ? 'with-rights' : ''}">
      <div class="heads">
        <span></span>
        <label class="checkbox">
          <input
            type="checkbox"
            id="in-assortment"
            ?disabled=${disabled}
            .checked=${live(form.inAssortment)}
            @change=${(event: Event) => onAssortment((event.target as HTMLInputElement).checked)}
          />
          ${localize.term('includeInPriceList')}
        </label>
        ${
          security
            ? html`<div class="heads__words" aria-hidden="true">
                <span>${localize.term('editable')}</span><span>${localize.term('mandatory')}</span>
              </div>`
            : nothing
        }
      </div>
      ${
        security && !form.override
          ? html`<p class="note" id="security-note">${localize.term('securityFromSettings')}</p>`
          : nothing
      }
      ${fields.length === 0 ? html`<p class="note">${localize.term('fieldNotInConfiguration')}</p>` : nothing}
      ${repeat(
        fields.filter(({ key }) => key !== 'description'),
        ({ key }) => key,
        (field) => renderField(field, context),
      )}
    </div>
  `;
}
