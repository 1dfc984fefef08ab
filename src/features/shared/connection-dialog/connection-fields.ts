import { html, nothing, type TemplateResult } from 'lit';
import { editableText, withTextInLanguage } from '../../../backend/index.js';
import type { People } from '../../../core/people.js';
import { describedBy, formField } from '../../../ui/form-field.js';
import { MAX_NAME_LENGTH, type ConnectionForm } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';
import { renderNameField, translationsHint } from '../name-field.js';
import { scopeNames } from '../scope-text.js';

/** What the fixed fields of the dialog show and do. They belong to the dialog's own root, so that labels find controls. */
export interface FieldsContext {
  readonly localize: DialogLocalize;
  readonly form: ConnectionForm;
  readonly disabled: boolean;
  readonly edit: (change: Partial<Omit<ConnectionForm, 'id' | 'values' | 'unreadable' | 'connector'>>) => void;
}

/** The connectors that a new connection can be made with. */
export interface ConnectorChoice {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly name: string }[];
  /** Also of one that cannot be chosen any more. */
  readonly nameOf: (key: string) => string;
  /** Why they are not there, in place of a hint. */
  readonly failure?: string | undefined;
  readonly retry?: (() => void) | undefined;
  /** What is to be done when there are none. */
  readonly hint?: string | undefined;
}

export function inputOf(event: Event): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
}

export function renderName(
  { localize, form, disabled, edit }: FieldsContext,
  error: string | undefined,
): TemplateResult {
  const label = localize.term('name');
  return renderNameField({
    localize,
    label,
    name: form.name,
    disabled,
    error,
    maxLength: MAX_NAME_LENGTH,
    edit: (name) => edit({ name }),
  });
}

export function renderConnector(
  { localize, form, disabled }: FieldsContext,
  choice: ConnectorChoice,
  missing: string | undefined,
  choose: (key: string) => void,
): TemplateResult {
  const fixed = form.id !== 0;
  const hint = fixed ? localize.term('connectorFixed') : choice.hint;
  const error = choice.failure ?? missing;
  const { connector } = form;
  const isKnown = connector === '' || choice.items.some(({ key }) => key === connector);
  // A connector that was uninstalled is still the one of this connection.
  const items = isKnown ? choice.items : [{ key: connector, name: choice.nameOf(connector) }, ...choice.items];
  return formField({
    id: 'connector',
    label: choice.label,
    required: true,
    hint,
    error,
    control: html`
      <select
        class="input"
        id="connector"
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('connector', { hint, error }) ?? nothing}
        ?disabled=${disabled || fixed}
        @change=${(event: Event) => choose(inputOf(event).value)}
      >
        ${connector ? nothing : html`<option value="" selected>${localize.term('chooseConnector')}</option>`}
        ${items.map(({ key, name }) => html`<option value=${key} ?selected=${key === connector}>${name}</option>`)}
      </select>
      ${
        choice.failure && choice.retry
          ? html`<button type="button" class="link-button" @click=${choice.retry}>${localize.term('retry')}</button>`
          : nothing
      }
    `,
  });
}

export function renderScope(
  { localize, form, disabled, edit }: FieldsContext,
  people: People | undefined,
  error: string | undefined,
  openDialog: () => void,
): TemplateResult {
  const nobody = form.userGroupIds.length + form.associateIds.length === 0;
  const names = people ? scopeNames(localize, form, people) : '…';
  const chosen = disabled ? names : localize.term('changeScope', names);
  const radio = (everyone: boolean): TemplateResult => html`
    <label class="radio">
      <input
        type="radio"
        name="scope"
        id=${everyone ? 'scope' : nothing}
        .checked=${form.everyone === everyone}
        ?disabled=${disabled}
        @change=${() => edit({ everyone })}
      />
      ${localize.term(everyone ? 'everyone' : 'specificUsersGroups')}
    </label>
  `;
  return html`
    <fieldset class="field scope" aria-describedby=${error ? 'scope-error' : nothing}>
      <legend class="field__label">${localize.term('scope')}</legend>
      ${radio(true)} ${radio(false)}
      ${
        form.everyone
          ? nothing
          : html`<button type="button" class="link-button" id="scope-names" ?disabled=${disabled} @click=${openDialog}>
              <bdi>${nobody ? localize.term('noUsersOrGroups') : chosen}</bdi>
            </button>`
      }
      ${error ? html`<p class="field__error" id="scope-error">${error}</p>` : nothing}
    </fieldset>
  `;
}

export function renderDescription({ localize, form, disabled, edit }: FieldsContext): TemplateResult {
  const hint = translationsHint(localize, form.description);
  return formField({
    id: 'description',
    label: localize.term('description'),
    hint,
    control: html`
      <textarea
        class="input"
        id="description"
        rows="3"
        dir="auto"
        aria-describedby=${describedBy('description', { hint }) ?? nothing}
        .value=${editableText(form.description, localize.language)}
        ?disabled=${disabled}
        @input=${(event: Event) =>
          edit({ description: withTextInLanguage(form.description, localize.language, inputOf(event).value) })}
      ></textarea>
    `,
  });
}
