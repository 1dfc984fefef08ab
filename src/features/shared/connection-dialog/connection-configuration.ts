import { html, nothing, type TemplateResult } from 'lit';
import type { LoadItems } from '../../../core/lazy-lists.js';
import type { QuotesyncConfigurationChangedEvent } from '../../../ui/quotesync-configuration-fields.js';
import type { EditorState } from './connection-state.js';
import { fieldErrors } from './connection-problems.js';
import type { DialogLocalize } from './dialog-terms.js';

export interface ConfigurationContext {
  readonly localize: DialogLocalize;
  readonly disabled: boolean;
  readonly attempted: boolean;
  readonly loadItems: LoadItems;
  readonly onChanged: (event: QuotesyncConfigurationChangedEvent) => void;
  readonly onReload: () => void;
  /** Why the fields cannot be changed as things are, and what can be done. */
  readonly lock: TemplateResult | undefined;
}

/** The fields of the chosen connector, or why there are none yet. */
export function renderConfiguration(state: EditorState, context: ConfigurationContext): TemplateResult {
  return html`
    <fieldset class="configuration" aria-describedby=${context.lock ? 'lock' : nothing}>
      <legend><h3>${context.localize.term('configurationFields')}</h3></legend>
      ${renderContent(state, context)}
    </fieldset>
  `;
}

function renderContent(state: EditorState, context: ConfigurationContext): TemplateResult {
  const { localize } = context;
  if (state.status === 'failed') {
    return html`<quotesync-state-panel
      state="failed"
      .error=${state.error}
      @quotesync-retry-requested=${context.onReload}
    ></quotesync-state-panel>`;
  }
  if (state.status === 'loading') {
    return html`<quotesync-state-panel state="loading" rows="4"></quotesync-state-panel>`;
  }
  if (state.form.connector === '') return html`<p>${localize.term('fieldsAfterConnector')}</p>`;
  if (state.fields.length === 0) return html`<p>${localize.term('noConfigurationFields')}</p>`;
  return html`
    ${context.lock ? html`<div class="notice" id="lock">${context.lock}</div>` : nothing}
    <quotesync-configuration-fields
      .fields=${state.fields}
      .values=${state.form.values}
      .errors=${fieldErrors(localize, state, context.attempted)}
      .loadItems=${context.loadItems}
      ?disabled=${context.disabled || context.lock !== undefined}
      @quotesync-configuration-changed=${context.onChanged}
    ></quotesync-configuration-fields>
  `;
}
