import { html, nothing, type TemplateResult } from 'lit';
import type { MappingLocalize } from './mapping-terms.js';
import { listText } from './mapping-words.js';
import type { MappingsState } from './mappings-editor.js';

/** What has just been done, and whether all of it was possible. */
export interface MappingNotice {
  readonly text: string;
  readonly tone: 'done' | 'warning';
}

export interface StatusContext {
  readonly localize: MappingLocalize;
  readonly readonly: boolean;
  readonly notice: MappingNotice | undefined;
  /** The records that are shown have edits. */
  readonly undoable: boolean;
  readonly onUndo: () => void;
  /** Where no dialog has the button to save. */
  readonly onSave: (() => void) | undefined;
  readonly savable: boolean;
}

/** Always in view below the rows: what was done, and what is not saved yet. */
export function renderStatus(state: MappingsState, context: StatusContext): TemplateResult {
  const { localize, readonly, notice, undoable, onUndo } = context;
  return html`
    <div class="status">
      <p class="notice-line ${notice?.tone ?? ''}" role="status"><bdi>${notice?.text}</bdi></p>
      ${state.contested ? html`<p class="blocked"><bdi>${localize.term('mappingConflictFirst')}</bdi></p>` : nothing}
      ${readonly || state.status !== 'ready' ? nothing : html`<p class="changes"><bdi>${countedChanges(state, localize)}</bdi></p>`}
      ${
        undoable
          ? html`<button
              type="button"
              class="link-button"
              id="undo"
              aria-disabled=${state.saving ? 'true' : 'false'}
              @click=${() => !state.saving && onUndo()}
            >
              ${localize.term('mappingUndoAll')}
            </button>`
          : nothing
      }
      ${readonly || state.status !== 'ready' ? nothing : renderSave(state, context)}
      <p class="keys" aria-hidden="true"><bdi>${localize.term('mappingKeys')}</bdi></p>
    </div>
  `;
}

function renderSave(
  { saving }: MappingsState,
  { localize, onSave, savable }: StatusContext,
): TemplateResult | typeof nothing {
  if (!onSave) return nothing;
  return html`<button
    type="button"
    class="button button--primary"
    id="save"
    aria-disabled=${savable ? 'false' : 'true'}
    @click=${() => savable && onSave()}
  >
    ${localize.term(saving ? 'saving' : 'mappingSave')}
  </button>`;
}

/** "3 unsaved changes: Customer, Project", and what has to be done before they can be saved. */
export function changesText(state: MappingsState, localize: MappingLocalize): string {
  const changes = countedChanges(state, localize);
  return state.contested ? `${localize.term('mappingConflictFirst')} ${changes}` : changes;
}

function countedChanges({ actors }: MappingsState, localize: MappingLocalize): string {
  const edited = [...actors.values()].filter(({ dirty }) => dirty);
  if (edited.length === 0) return localize.term('mappingUnchanged');
  const count = edited.reduce((sum, { changes }) => sum + changes, 0);
  const names = edited.map(({ type }) => localize.term('syncActor', type));
  return localize.term('mappingChanges', count, listText(names, localize));
}
