import { html, nothing, type TemplateResult } from 'lit';
import { partKey, type FieldsPart } from '../../backend/index.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import type { FieldsEditorState } from './fields-editor.js';

/** A list on demand that is longer helps nobody. */
const LISTED = 100;

/** A change in words. */
export interface ChangeWords {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface FieldFooterContext {
  readonly localize: FieldLocalize;
  readonly readonly: boolean;
  readonly parts: readonly FieldsPart[];
  /** What has just been done with many rows. */
  readonly notice: string;
  readonly words: (part: FieldsPart) => ChangeWords;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onUndo: (part: FieldsPart, index: number) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Always in view below the rows: what is not saved yet. */
export function renderFieldStatus(state: FieldsEditorState, context: FieldFooterContext): TemplateResult {
  const { localize, notice, readonly } = context;
  return html`
    <div slot="status" class="outcome">
      <p class="notice-line" role="status">${notice}</p>
      ${state.conflict ? html`<p class="blocked" id="blocked">${localize.term('settingsConflictFirst')}</p>` : nothing}
      ${readonly || state.status !== 'ready' ? nothing : renderChanges(state, context)}
    </div>
  `;
}

function renderChanges({ saving }: FieldsEditorState, context: FieldFooterContext): TemplateResult {
  const { localize, parts, isOpen, onToggle } = context;
  if (parts.length === 0) return html`<p class="changes__none" id="changes">${localize.term('noFieldChanges')}</p>`;
  return html`
    <details
      class="changes"
      .open=${isOpen}
      @toggle=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLDetailsElement && onToggle(currentTarget.open)}
    >
      <summary id="changes">${localize.term('changeCount', parts.length)}</summary>
      ${isOpen ? renderList(saving, context) : nothing}
    </details>
  `;
}

function renderList(saving: boolean, context: FieldFooterContext): TemplateResult {
  const { localize, parts, words, onUndo } = context;
  const more = parts.length - LISTED;
  return html`
    <ul>
      ${parts.slice(0, LISTED).map((part, index) => {
        const { label, from, to } = words(part);
        return html`
          <li data-part=${partKey(part)}>
            <span class="change__label"><bdi>${label}</bdi></span>
            <span class="change__text"><bdi>${localize.term('changeFromTo', from, to)}</bdi></span>
            <button
              type="button"
              class="link-button"
              aria-label=${localize.term('undoChange', label)}
              aria-disabled=${saving ? 'true' : 'false'}
              @click=${() => !saving && onUndo(part, index)}
            >
              ${localize.term('undo')}
            </button>
          </li>
        `;
      })}
      ${more > 0 ? html`<li>${localize.term('andMoreParts', more)}</li>` : nothing}
    </ul>
  `;
}

export function renderFieldFooter(state: FieldsEditorState, context: FieldFooterContext): TemplateResult {
  const { localize, readonly, onSave, onCancel } = context;
  return html`
    <button type="button" slot="footer" class="button" id="cancel" @click=${onCancel}>
      ${localize.term(readonly ? 'close' : state.saving ? 'stopWaiting' : 'cancel')}
    </button>
    ${
      readonly
        ? nothing
        : html`<button
            type="button"
            slot="footer"
            id="ok"
            class="button button--primary"
            aria-disabled=${state.saving || state.status !== 'ready' || state.conflict ? 'true' : 'false'}
            aria-describedby=${state.conflict ? 'blocked changes' : 'changes'}
            @click=${onSave}
          >
            ${localize.term(state.saving ? 'saving' : 'ok')}
          </button>`
    }
  `;
}
