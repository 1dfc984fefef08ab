import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProductField } from '../../backend/index.js';
import { fieldId, type FieldsContext } from './product-fields.js';
import { rightOf, withEditable, withMandatory } from './product-rights.js';

/** Editable and Mandatory of a field; a restricted one has neither. */
export function renderSecurity(field: ProductField, context: FieldsContext): TemplateResult | typeof nothing {
  const { security, localize, form } = context;
  if (!security) return nothing;
  if (field.restricted) return html`<div class="rights"></div>`;
  const { access } = rightOf(field, form);
  const { label } = field;
  const locked = context.disabled || !form.override;
  const box = (word: 'editable' | 'mandatory', checked: boolean, change: (on: boolean) => void): TemplateResult => html`
    <label class="checkbox right">
      <input
        type="checkbox"
        aria-label=${localize.term(word === 'editable' ? 'editableField' : 'mandatoryField', label)}
        aria-describedby=${form.override ? nothing : 'security-note'}
        title=${form.override ? nothing : localize.term('securityFromSettings')}
        ?disabled=${locked}
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span class="right__word" aria-hidden="true">${localize.term(word)}</span>
    </label>
  `;
  return html`
    <div class="rights">
      ${box('editable', access === 'writable' || access === 'mandatory', (on) =>
        security.change(withEditable(form, field, on, security.stored)),
      )}
      ${box('mandatory', access === 'mandatory', (on) => security.change(withMandatory(form, field, on)))}
    </div>
  `;
}

/** What the checkboxes cannot say: hidden from sellers, and the reason that somebody gave. */
export function renderSecurityNotes(
  field: ProductField,
  { security, localize, form }: FieldsContext,
): TemplateResult | typeof nothing {
  const { access, reason } = rightOf(field, form);
  if (!security || (access !== 'hidden' && reason === '')) return nothing;
  return html`
    <p class="field__hint" id="${fieldId(field.key)}-right">
      ${access === 'hidden' ? localize.term('rightHidden') : nothing}
      ${reason ? html`<bdi>${localize.term('rightReason', reason)}</bdi>` : nothing}
    </p>
  `;
}
