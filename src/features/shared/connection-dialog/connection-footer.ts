import { html, nothing, type TemplateResult } from 'lit';
import type { EditorState } from './connection-state.js';
import type { DialogLocalize } from './dialog-terms.js';

export interface FooterContext {
  readonly localize: DialogLocalize;
  readonly readonly: boolean;
  /** The backend can test connections. */
  readonly canTest: boolean;
  /** It is deleted, and can come back from here. */
  readonly canRestore: boolean;
  readonly onTest: () => void;
  readonly onCancelTest: () => void;
  readonly onCancel: () => void;
  readonly onUndelete: () => void;
}

/** The buttons: OK belongs to the form, so that Enter in a field presses it. */
export function renderFooter(state: EditorState, context: FooterContext): TemplateResult {
  const { localize, readonly } = context;
  return html`
    ${context.canTest ? renderTestButton(state, context) : nothing}
    ${
      context.canRestore
        ? html`<button slot="footer" class="button" id="undelete" @click=${context.onUndelete}>
            ${localize.term('restore')}
          </button>`
        : nothing
    }
    <button slot="footer" class="button" @click=${context.onCancel}>
      ${localize.term(readonly ? 'close' : state.saving ? 'stopWaiting' : 'cancel')}
    </button>
    ${
      readonly
        ? nothing
        : html`<button
            slot="footer"
            type="submit"
            form="form"
            class="button button--primary"
            aria-disabled=${state.canSave ? 'false' : 'true'}
            aria-describedby="missing"
          >
            ${localize.term(state.saving ? 'saving' : 'ok')}
          </button>`
    }
  `;
}

function renderTestButton(state: EditorState, { localize, onTest, onCancelTest }: FooterContext): TemplateResult {
  const running = state.test.status === 'running';
  const enabled = state.status === 'ready' && state.form.connector !== '' && !state.saving;
  return html`
    <button
      slot="footer-start"
      class="button"
      aria-disabled=${enabled ? 'false' : 'true'}
      @click=${running ? onCancelTest : onTest}
    >
      ${localize.term(running ? 'cancelTest' : 'testErpConnection')}
    </button>
  `;
}
