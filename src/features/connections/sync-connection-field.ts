import { html, nothing, type TemplateResult } from 'lit';
import type { SyncConnectionReference } from '../../backend/index.js';
import type { ResourceState } from '../../core/resource.js';
import { describedBy, formField } from '../../ui/form-field.js';
import { inputOf, type FieldsContext } from '../shared/connection-dialog/connection-fields.js';
import { syncConnectionOf } from './quote-connection-subject.js';

/** The sync connection that a quote connection extends. */
export function renderSyncConnection(
  { localize, form, disabled, edit }: FieldsContext,
  state: ResourceState<readonly SyncConnectionReference[]>,
  failure: string | undefined,
  retry: () => void,
): TemplateResult {
  const items = 'data' in state ? (state.data ?? []) : [];
  const chosen = syncConnectionOf(form.own);
  const known = chosen === 0 || items.some(({ id }) => id === chosen);
  const hint = localize.term('erpConnectionHint');
  const control = html`
    <select
      class="input"
      id="sync-connection"
      aria-describedby=${describedBy('sync-connection', { hint, error: failure }) ?? nothing}
      ?disabled=${disabled}
      @change=${(event: Event) => edit({ own: { syncConnectionId: Number(inputOf(event).value) } })}
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
