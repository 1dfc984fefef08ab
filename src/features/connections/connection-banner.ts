import { html, nothing, type TemplateResult } from 'lit';
import type { People } from '../../core/people.js';
import { errorWords } from '../../ui/error-words.js';
import type { ConnectionDraft } from './connection-draft.js';
import type { EditorState } from './connection-editor.js';
import type { DialogLocalize } from './dialog-terms.js';
import type { QuotesyncConflictResolvedEvent } from './quotesync-connection-conflict.js';

/** A draft that was found when the dialog was opened. */
export interface FoundDraft {
  readonly draft: ConnectionDraft;
  readonly savedAt: Date;
  /** The connection was saved by someone else since. */
  readonly outdated: boolean;
}

export interface BannerContext {
  readonly localize: DialogLocalize;
  readonly people: People | undefined;
  readonly found: FoundDraft | undefined;
  readonly isCopy: boolean;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderBanner(state: EditorState, context: BannerContext): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (state.conflict) {
    return html`<quotesync-connection-conflict
      .conflict=${state.conflict}
      .mine=${state.form}
      .fields=${state.fields}
      .people=${context.people}
      @quotesync-conflict-resolved=${context.onResolved}
    ></quotesync-connection-conflict>`;
  }
  if (state.saveError) {
    const half = state.configurationPending;
    const { text } = errorWords(localize, state.saveError);
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${state.saveError}
      .heading=${localize.term(half ? 'configurationNotSaved' : 'saveFailed')}
      .text=${half ? localize.term('configurationNotSavedText') : `${text} ${localize.term('saveAgain')}`}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>`;
  }
  const hasSecrets = state.fields.some(({ type }) => type === 'password');
  if (found) return renderDraft(found, hasSecrets, context);
  return context.isCopy && hasSecrets
    ? html`<div class="notice"><p>${localize.term('copyWithoutSecrets')}</p></div>`
    : nothing;
}

function renderDraft(
  { savedAt, outdated }: FoundDraft,
  hasSecrets: boolean,
  { localize, onRestore, onForget }: BannerContext,
): TemplateResult {
  const when = localize.dateTime(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return html`
    <div class="notice" role="status">
      <p>
        ${localize.term(outdated ? 'draftOutdated' : 'draftFound', when)}
        ${hasSecrets ? localize.term('draftSecrets') : nothing}
      </p>
      <button type="button" class="button" @click=${onRestore}>${localize.term('draftRestore')}</button>
      <button type="button" class="button button--quiet" @click=${onForget}>${localize.term('draftDiscard')}</button>
    </div>
  `;
}
