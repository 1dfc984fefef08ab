import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../core/localize.js';
import type { conflict } from '../../locales/en/conflict.js';

export interface EditFooter {
  readonly localize: Localize<typeof conflict>;
  /** What is not saved, or why nothing can be; `undefined`: there is nothing to save. */
  readonly state: string | undefined;
  readonly saving: boolean;
  /** It cannot be saved now; `state` says why. */
  readonly blocked: boolean;
  /** Nothing can be changed. */
  readonly readonly: boolean;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

/** The end of a dialog that saves in one: what state it is in, Cancel and OK (`#save`). For `<quotesync-dialog>`. */
export function renderEditFooter(footer: EditFooter): TemplateResult {
  const { localize, state, saving, blocked, readonly, onCancel, onSave } = footer;
  const editable = state !== undefined && !readonly;
  return html`
    ${editable ? html`<p slot="status" class="edit-state" id="state" role="status"><bdi>${state}</bdi></p>` : nothing}
    <button slot="footer" class="button" @click=${onCancel}>
      ${localize.term(editable ? (saving ? 'stopWaiting' : 'cancel') : 'close')}
    </button>
    ${
      editable
        ? html`<button
            slot="footer"
            id="save"
            class="button button--primary"
            aria-disabled=${blocked ? 'true' : 'false'}
            aria-describedby="state"
            @click=${onSave}
          >
            ${localize.term(saving ? 'saving' : 'ok')}
          </button>`
        : nothing
    }
  `;
}
