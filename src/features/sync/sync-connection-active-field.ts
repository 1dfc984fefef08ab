import { html, nothing, type TemplateResult } from 'lit';
import type { FieldsContext } from '../shared/connection-dialog/connection-fields.js';
import type { EditorState } from '../shared/connection-dialog/connection-state.js';
import { differences, isValue } from '../shared/connection-dialog/connection-form.js';
import type { SyncDialogLocalize } from './sync-connection-dialog-terms.js';
import { isActive } from './sync-connection-details.js';

/** The box "Active", and what OK will do about it. */
export function renderActive(
  { form, disabled }: FieldsContext,
  state: EditorState,
  localize: SyncDialogLocalize,
  onChange: (active: boolean) => void,
): TemplateResult {
  const hint = disabled ? '' : activeHint(state, localize);
  return html`
    <div class="field">
      <label class="checkbox">
        <input
          type="checkbox"
          id="active"
          aria-describedby=${hint ? 'active-hint' : nothing}
          .checked=${isActive(form.own)}
          ?disabled=${disabled}
          @change=${(event: Event) => onChange(event.target instanceof HTMLInputElement && event.target.checked)}
        />
        ${localize.term('syncActive')}
      </label>
      ${hint ? html`<p class="field__hint" id="active-hint">${hint}</p>` : nothing}
    </div>
  `;
}

function activeHint({ form, base }: EditorState, localize: SyncDialogLocalize): string {
  const wanted = isActive(form.own);
  if (form.id === 0) return localize.term(wanted ? 'syncConnNewActive' : 'syncConnNewInactive');
  const stored = isActive(base.own);
  if (!wanted) return stored ? localize.term('syncConnWillDeactivate') : '';
  if (!stored) return localize.term('syncConnWillActivate');
  return differences(base, form).some(isValue) ? localize.term('syncConnWillPause') : '';
}
