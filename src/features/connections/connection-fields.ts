import { html, nothing, type TemplateResult } from 'lit';
import {
  editableText,
  languageCode,
  languagesOf,
  withTextInLanguage,
  type QuoteConnector,
  type SyncConnectionReference,
} from '../../backend/index.js';
import { languageNames } from '../../core/language-names.js';
import type { People } from '../../core/people.js';
import type { ResourceState } from '../../core/resource.js';
import { describedBy, formField } from '../../ui/form-field.js';
import type { ConnectionForm } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';
import { scopeNames } from './scope-text.js';

/** What the fixed fields of the dialog show and do. They belong to the dialog's own root, so that labels find controls. */
export interface FieldsContext {
  readonly localize: DialogLocalize;
  readonly form: ConnectionForm;
  readonly disabled: boolean;
  readonly edit: (change: Partial<Omit<ConnectionForm, 'id' | 'values' | 'unreadable' | 'connectorName'>>) => void;
}

function inputOf(event: Event): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
}

/** "Also translated to: Norwegian": a text in several languages is edited in the user's, the others stay. */
function translationsHint(localize: DialogLocalize, raw: string): string | undefined {
  const own = languageCode(localize.language);
  const others = languagesOf(raw).filter((tag) => languageCode(tag) !== own);
  if (others.length === 0) return undefined;
  return localize.term('otherLanguages', languageNames(others, localize.language));
}

export function renderName(
  { localize, form, disabled, edit }: FieldsContext,
  error: string | undefined,
): TemplateResult {
  const hint = translationsHint(localize, form.name);
  return formField({
    id: 'name',
    label: localize.term('name'),
    required: true,
    hint,
    error,
    control: html`
      <input
        class="input"
        id="name"
        autocomplete="off"
        maxlength="254"
        required
        dir="auto"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('name', { hint, error }) ?? nothing}
        .value=${editableText(form.name, localize.language)}
        ?disabled=${disabled}
        @input=${(event: Event) => edit({ name: withTextInLanguage(form.name, localize.language, inputOf(event).value) })}
      />
    `,
  });
}

export function renderConnector(
  { localize, form, disabled }: FieldsContext,
  connectors: readonly QuoteConnector[],
  error: string | undefined,
  choose: (name: string) => void,
): TemplateResult {
  const fixed = form.id !== 0;
  const hint = fixed ? localize.term('connectorFixed') : undefined;
  const names = connectors.map(({ name }) => name);
  // A connector that was uninstalled is still the one of this connection.
  if (form.connectorName && !names.includes(form.connectorName)) names.unshift(form.connectorName);
  return formField({
    id: 'connector',
    label: localize.term('quoteConnector'),
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
        ${form.connectorName ? nothing : html`<option value="" selected>${localize.term('chooseConnector')}</option>`}
        ${names.map((name) => html`<option value=${name} ?selected=${name === form.connectorName}>${name}</option>`)}
      </select>
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

export function renderSyncConnection(
  { localize, form, disabled, edit }: FieldsContext,
  state: ResourceState<readonly SyncConnectionReference[]>,
  failure: string | undefined,
  retry: () => void,
): TemplateResult {
  const items = 'data' in state ? (state.data ?? []) : [];
  const { syncConnectionId: chosen } = form;
  const known = chosen === 0 || items.some(({ id }) => id === chosen);
  const hint = localize.term('erpConnectionHint');
  const control = html`
    <select
      class="input"
      id="sync-connection"
      aria-describedby=${describedBy('sync-connection', { hint, error: failure }) ?? nothing}
      ?disabled=${disabled}
      @change=${(event: Event) => edit({ syncConnectionId: Number(inputOf(event).value) })}
    >
      <option value="0" ?selected=${chosen === 0}>${localize.term('noSelection')}</option>
      ${known ? nothing : html`<option value=${chosen} selected>${localize.term('unknownConnection', chosen)}</option>`}
      ${items.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select>
    ${
      failure
        ? html`<button type="button" class="link-button" @click=${retry}>${localize.term('retry')}</button>`
        : nothing
    }
  `;
  return formField({ id: 'sync-connection', label: localize.term('erpConnection'), hint, error: failure, control });
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
