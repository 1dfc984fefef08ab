import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  PRODUCT_FIELD_KINDS,
  type ProductField,
  type ProductFieldKey,
  type ProductRights,
} from '../../backend/index.js';
import type { LazyList } from '../../core/lazy-lists.js';
import { icon } from '../../ui/icons.js';
import type { ComboOptions } from '../../ui/quotesync-combo-box.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { ProductForm } from './product-form.js';
import { webAddress, type ProductWarning } from './product-form-checks.js';
import { renderList } from './product-fields-list.js';
import { renderSupplier } from './product-fields-supplier.js';
import { renderSecurity, renderSecurityNotes } from './product-fields-security.js';
import { rightOf, type ProductSecurity } from './product-rights.js';
import type { ProductTyping } from './product-typing.js';

/** What the fields of the dialog show and do. They belong to the dialog's own root, so that labels find controls. */
export interface FieldsContext {
  readonly localize: ProductLocalize;
  readonly form: ProductForm;
  /** Read-only, or something is being saved. */
  readonly disabled: boolean;
  readonly currency: string;
  readonly errors: ReadonlyMap<ProductFieldKey, string>;
  readonly warnings: ReadonlyMap<ProductFieldKey, ProductWarning>;
  readonly typing: ProductTyping;
  readonly setValue: (key: ProductFieldKey, value: string) => void;
  readonly list: (listName: string) => LazyList;
  readonly loadList: (listName: string) => void;
  readonly suppliers: SupplierContext;
  /** Absent: the backend knows no rights of single products. */
  readonly security: SecurityContext | undefined;
}

export interface SupplierContext {
  readonly find: ComboOptions;
  /** Of the chosen one. */
  readonly name: string;
  readonly failed: boolean;
  readonly retry: () => void;
  readonly choose: (id: string, name: string) => void;
}

export interface SecurityContext {
  /** As it was when editing began. */
  readonly stored: ProductRights;
  readonly change: (security: ProductSecurity) => void;
}

/** What a control is described by, and whether it is in order. */
export interface ControlNotes {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

export function fieldId(key: ProductFieldKey): string {
  return `field-${key}`;
}

/** A line of the dialog: label, control, what is to be said about it, and what sellers may do. */
export function renderField(field: ProductField, context: FieldsContext): TemplateResult {
  const isCheckbox = PRODUCT_FIELD_KINDS[field.key].type === 'checkbox';
  return html`
    <div class="row">
      <div class="row__label">${isCheckbox ? nothing : renderLabel(field, context)}</div>
      <div class="row__control">${renderControl(field, context)} ${renderNotes(field, context)}</div>
      ${renderSecurity(field, context)}
    </div>
  `;
}

/** The text at the side, with what sellers may do below it. */
export function renderDescription(field: ProductField, context: FieldsContext): TemplateResult {
  return html`
    <div class="description">
      ${renderLabel(field, context)} ${renderText(field, context)} ${renderNotes(field, context)}
      ${renderSecurity(field, context)}
    </div>
  `;
}

function renderLabel(field: ProductField, { localize, form }: FieldsContext): TemplateResult {
  const required = rightOf(field, form).access === 'mandatory';
  return html`
    <label
      class="field__label ${required ? 'field__label--required' : ''}"
      for=${fieldId(field.key)}
      title=${field.tooltip || nothing}
      ><bdi>${field.label}</bdi></label
    >
    ${field.shown ? nothing : html`<span class="unshown">${localize.term('hiddenField')}</span>`}
  `;
}

function renderControl(field: ProductField, context: FieldsContext): TemplateResult {
  switch (PRODUCT_FIELD_KINDS[field.key].type) {
    case 'text':
    case 'url':
    case 'multiline':
      return renderText(field, context);
    case 'money':
      return renderNumber(field, context, context.currency);
    case 'percent':
      return renderNumber(field, context, '%');
    case 'quantity':
      return renderNumber(field, context, '');
    case 'checkbox':
      return renderCheckbox(field, context);
    case 'list':
      return renderList(field, context, notesOf(field, context));
    case 'supplier':
      return renderSupplier(field, context, notesOf(field, context));
  }
}

function renderText(field: ProductField, context: FieldsContext): TemplateResult {
  const { form, disabled, setValue } = context;
  const { key } = field;
  const { type, maxLength } = PRODUCT_FIELD_KINDS[key];
  const { id, describedBy, invalid, required } = notesOf(field, context);
  const onInput = (event: Event): void => setValue(key, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  return type === 'multiline'
    ? html`<textarea
        class="input"
        id=${id}
        rows="8"
        dir="auto"
        maxlength=${maxLength}
        ?required=${required}
        ?disabled=${disabled}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        .value=${live(form.values[key])}
        @input=${onInput}
      ></textarea>`
    : html`<input
        class="input"
        id=${id}
        dir=${type === 'url' ? 'ltr' : 'auto'}
        inputmode=${type === 'url' ? 'url' : nothing}
        maxlength=${maxLength}
        autocomplete="off"
        spellcheck=${type === 'url' ? 'false' : nothing}
        ?required=${required}
        ?disabled=${disabled}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        .value=${live(form.values[key])}
        @input=${onInput}
      />`;
}

function renderNumber(field: ProductField, context: FieldsContext, unit: string): TemplateResult {
  const { form, typing, disabled } = context;
  const { key } = field;
  const { id, describedBy, invalid, required } = notesOf(field, context);
  const value = form.values[key];
  const readable = !form.unreadable.includes(key);
  const described = [unit && `${id}-unit`, describedBy].filter(Boolean).join(' ');
  const inputOf = (event: Event): HTMLInputElement => event.target as HTMLInputElement;
  return html`
    <div class="amount">
      <input
        class="input"
        id=${id}
        inputmode="decimal"
        dir="ltr"
        autocomplete="off"
        ?required=${required}
        ?disabled=${disabled}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${described || nothing}
        .value=${live(typing.textOf(key, value, readable))}
        @focus=${(event: Event) => typing.begin(key, value, readable, inputOf(event))}
        @input=${(event: Event) => typing.read(key, inputOf(event).value)}
        @blur=${() => typing.end(key)}
      />
      ${unit ? html`<span class="unit" id="${id}-unit">${unit}</span>` : nothing}
    </div>
  `;
}

function renderCheckbox(field: ProductField, context: FieldsContext): TemplateResult {
  const { key, label, tooltip } = field;
  const { id, describedBy, invalid } = notesOf(field, context);
  const { form, disabled, setValue, localize } = context;
  return html`
    <label class="checkbox" title=${tooltip || nothing}>
      <input
        type="checkbox"
        id=${id}
        ?disabled=${disabled}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy ?? nothing}
        .checked=${live(form.values[key] === '1')}
        @change=${(event: Event) => setValue(key, (event.target as HTMLInputElement).checked ? '1' : '')}
      />
      <bdi>${label}</bdi>
    </label>
    ${field.shown ? nothing : html`<span class="unshown">${localize.term('hiddenField')}</span>`}
  `;
}

function notesOf(field: ProductField, { form, errors, warnings }: FieldsContext): ControlNotes {
  const { key, tooltip } = field;
  const id = fieldId(key);
  const { access, reason } = rightOf(field, form);
  const parts = [
    errors.has(key) && `${id}-error`,
    warnings.has(key) && `${id}-warning`,
    (access === 'hidden' || reason !== '') && `${id}-right`,
    tooltip && `${id}-tooltip`,
  ].filter(Boolean);
  return {
    id,
    describedBy: parts.length > 0 ? parts.join(' ') : undefined,
    invalid: errors.has(key),
    required: access === 'mandatory',
  };
}

/** What is wrong, what is odd, what is special, and the configured tooltip for those who cannot point. */
function renderNotes(field: ProductField, context: FieldsContext): TemplateResult {
  const { errors, warnings, localize, form } = context;
  const { key, tooltip } = field;
  const id = fieldId(key);
  const error = errors.get(key);
  const warning = warnings.get(key);
  const address = PRODUCT_FIELD_KINDS[key].type === 'url' ? webAddress(form.values[key]) : undefined;
  return html`
    ${error ? html`<p class="field__error" id="${id}-error"><bdi>${error}</bdi></p>` : nothing}
    ${
      warning
        ? html`<p class="warning" id="${id}-warning" role="status">${icon('warning')}${localize.term(warning)}</p>`
        : nothing
    }
    ${
      address === undefined
        ? nothing
        : html`<a class="address" href=${address} target="_blank" rel="noopener noreferrer"
            ><bdi>${localize.term('openAddress', address)}</bdi></a
          >`
    }
    ${renderSecurityNotes(field, context)}
    ${tooltip ? html`<span id="${id}-tooltip" hidden>${tooltip}</span>` : nothing}
  `;
}
