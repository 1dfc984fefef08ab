import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ConfigurationField, SyncFieldDefault } from '../../../backend/index.js';
import { describedBy, formField } from '../../../ui/form-field.js';
import type { ComboOption } from '../../../ui/quotesync-combo-box.js';
import type { DefaultForm, DefaultPart, DefaultProblem } from './default-form.js';
import { nameOf, type DefaultLocalize } from './default-terms.js';

/** The key of the one field in `<quotesync-configuration-fields>`. */
export const VALUE = 'value';

export interface DefaultFieldsContext {
  readonly localize: DefaultLocalize;
  readonly form: DefaultForm;
  readonly disabled: boolean;
  readonly errors: ReadonlyMap<DefaultPart, string>;
  readonly edit: (change: Partial<Omit<DefaultForm, 'fieldId'>>) => void;
}

export function problemText(localize: DefaultLocalize, problem: DefaultProblem): string {
  const terms = {
    'no-field': 'defaultChooseField',
    'no-value': 'defaultNoValue',
    'no-item': 'defaultNoItem',
    unreadable: 'defaultUnreadable',
    'mandatory-needs': 'defaultMandatoryNeeds',
    'purpose-needs': 'defaultPurposeNeeds',
  } as const;
  return localize.term(terms[problem]);
}

/** Which field it is about. */
export function renderField(
  { localize, form, disabled, errors }: DefaultFieldsContext,
  options: readonly ComboOption[],
  field: SyncFieldDefault | undefined,
  onChosen: (fieldId: number) => void,
): TemplateResult {
  const error = errors.get('field');
  const label = localize.term('defaultField');
  const hint = field?.description;
  const control = html`<quotesync-combo-box
    id="field"
    .label=${label}
    .description=${[error, hint].filter(Boolean).join(' ')}
    .value=${form.fieldId === 0 ? '' : String(form.fieldId)}
    .valueName=${field ? nameOf(field) : ''}
    .options=${options}
    required
    ?disabled=${disabled}
    ?invalid=${error !== undefined}
    @quotesync-combo-chosen=${({ key }: { readonly key: string }) => onChosen(Number(key))}
  ></quotesync-combo-box>`;
  return formField({ id: 'field', label, required: true, hint, error, control });
}

/** A field that cannot be another one. */
export function renderFixedField(localize: DefaultLocalize, field: SyncFieldDefault): TemplateResult {
  return html`
    <dl class="fixed">
      <dt>${localize.term('defaultField')}</dt>
      <dd><bdi>${nameOf(field)}</bdi></dd>
      ${field.description ? html`<dd class="fixed__about"><bdi>${field.description}</bdi></dd>` : nothing}
    </dl>
  `;
}

interface Box {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** It stays as it is; the hint says why. */
  readonly fixed?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function renderBox(disabled: boolean, box: Box): TemplateResult {
  const { id, label, checked, hint, error, fixed = false, onChange } = box;
  return html`
    <div class="field">
      <label class="checkbox">
        <input
          type="checkbox"
          id=${id}
          .checked=${live(checked)}
          ?disabled=${disabled}
          aria-disabled=${fixed ? 'true' : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(id, { hint, error }) ?? nothing}
          @click=${fixed ? (event: Event) => event.preventDefault() : nothing}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
        />
        <bdi>${label}</bdi>
      </label>
      ${hint ? html`<p class="field__hint" id="${id}-hint"><bdi>${hint}</bdi></p>` : nothing}
      ${error ? html`<p class="field__error" id="${id}-error"><bdi>${error}</bdi></p>` : nothing}
    </div>
  `;
}

export function renderSetValue({ localize, form, disabled, errors, edit }: DefaultFieldsContext): TemplateResult {
  return renderBox(disabled, {
    id: 'set-value',
    label: localize.term('setDefaultValue'),
    checked: form.setValue,
    // Whatever is missing, here it can be mended.
    error: errors.get('purpose') ?? errors.get('mandatory'),
    onChange: (setValue) => edit({ setValue }),
  });
}

/** To ask, and whether the user may leave it empty. */
export function renderFlags(
  { localize, form, disabled, edit }: DefaultFieldsContext,
  field: SyncFieldDefault | undefined,
): TemplateResult {
  const fixed = field?.access === 'mandatory';
  return html`
    ${renderBox(disabled, {
      id: 'ask-user',
      label: localize.term('askUserForValue'),
      checked: form.askUser,
      onChange: (askUser) => edit({ askUser }),
    })}
    ${renderBox(disabled, {
      id: 'mandatory',
      label: localize.term('mandatoryUserMustFill'),
      checked: form.mandatory,
      hint: fixed ? localize.term('defaultMandatoryForced') : undefined,
      fixed,
      onChange: (mandatory) => edit({ mandatory }),
    })}
  `;
}

/** The value, as the fields of configuration dialogs are entered. @param proposed by the connector, in words */
export function valueField(localize: DefaultLocalize, field: SyncFieldDefault, proposed: string): ConfigurationField {
  const { type, maxLength, listName } = field;
  const limit = type === 'text' && maxLength > 0;
  const hints = [
    proposed && localize.term('defaultProposed', proposed),
    limit && localize.term('defaultMaxLength', localize.number(maxLength)),
  ];
  return {
    key: VALUE,
    rank: 0,
    type,
    label: type === 'checkbox' ? nameOf(field) : localize.term('defaultValue'),
    description: hints.filter(Boolean).join(' '),
    access: type === 'checkbox' ? 'normal' : 'mandatory',
    maxLength,
    listName,
    defaultValue: undefined,
  };
}
