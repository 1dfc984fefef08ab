import { html, nothing, type TemplateResult } from 'lit';
import { SYNC_NAME_LIMIT, SYNC_URL_LIMIT } from '../../backend/index.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { renderNameField } from '../shared/name-field.js';
import { hasCredentials, isUnencrypted, type ConnectorForm, type FormPart, type Problem } from './connector-form.js';
import type { ConnectorLocalize } from './connector-terms.js';

/** What the fields show and do. They belong to the dialog's own root, so that labels find controls. */
export interface FieldsContext {
  readonly localize: ConnectorLocalize;
  readonly form: ConnectorForm;
  readonly disabled: boolean;
  readonly errors: ReadonlyMap<FormPart, string>;
  readonly edit: (change: Partial<Omit<ConnectorForm, 'id'>>) => void;
}

/** The words of what keeps the form from being saved. */
export function problemText(localize: ConnectorLocalize, { field, kind }: Problem): string {
  if (kind === 'too-long') return localize.term('fieldTooLong', field === 'name' ? SYNC_NAME_LIMIT : SYNC_URL_LIMIT);
  if (field === 'name') return localize.term('fieldMandatory');
  return localize.term(kind === 'missing' ? 'syncConnectorUrlMissing' : 'syncConnectorUrlInvalid');
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

export function renderName({ localize, form, disabled, errors, edit }: FieldsContext): TemplateResult {
  return renderNameField({
    localize,
    label: localize.term('syncConnectorName'),
    name: form.name,
    disabled,
    error: errors.get('name'),
    edit: (name) => edit({ name }),
  });
}

function urlHint(url: string): 'syncConnectorUrlSecret' | 'syncConnectorUrlOpen' | 'syncConnectorUrlHint' {
  if (hasCredentials(url)) return 'syncConnectorUrlSecret';
  return isUnencrypted(url) ? 'syncConnectorUrlOpen' : 'syncConnectorUrlHint';
}

export function renderUrl({ localize, form, disabled, errors, edit }: FieldsContext): TemplateResult {
  const error = errors.get('url');
  const hint = localize.term(urlHint(form.url));
  return formField({
    id: 'url',
    label: localize.term('syncConnectorUrl'),
    required: true,
    hint,
    error,
    control: html`
      <input
        class="input"
        id="url"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        required
        dir="ltr"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('url', { hint, error }) ?? nothing}
        .value=${form.url}
        ?disabled=${disabled}
        @input=${(event: Event) => edit({ url: valueOf(event) })}
      />
    `,
  });
}
