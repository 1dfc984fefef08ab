import { html, nothing, type TemplateResult } from 'lit';
import type { FoundDraft } from '../../core/dialog-life.js';
import { NO_PEOPLE, type People } from '../../core/people.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../ui/unsaved-edits.js';
import { conflictRows } from './connection-conflict.js';
import type { ConnectionDraft } from './connection-draft.js';
import type { Conflict, EditorState } from './connection-editor.js';
import { formOf } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';

export interface BannerContext {
  readonly localize: DialogLocalize;
  readonly people: People | undefined;
  readonly found: FoundDraft<ConnectionDraft> | undefined;
  readonly isCopy: boolean;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderBanner(state: EditorState, context: BannerContext): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (state.conflict) return renderConflict(state.conflict, state, context);
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
  if (found) {
    return renderDraftNotice({
      localize,
      found,
      outdatedText: (when) => localize.term('draftOutdated', when),
      note: hasSecrets ? localize.term('draftSecrets') : undefined,
      onRestore: context.onRestore,
      onForget: context.onForget,
    });
  }
  return context.isCopy && hasSecrets
    ? html`<div class="notice"><p>${localize.term('copyWithoutSecrets')}</p></div>`
    : nothing;
}

function renderConflict({ theirs }: Conflict, { form, fields }: EditorState, context: BannerContext): TemplateResult {
  const { localize } = context;
  const isThere = theirs !== undefined && !theirs.connection.deleted;
  const about = !theirs ? 'conflictGone' : isThere ? 'conflict' : 'conflictDeleted';
  const mine = !theirs ? 'saveAsNew' : isThere ? 'keepMine' : 'restoreAndKeep';
  const words = { localize, fields, people: context.people ?? NO_PEOPLE };
  return html`<quotesync-conflict-choice
    whole
    ?gone=${!isThere}
    .heading=${localize.term(`${about}Heading`)}
    .text=${localize.term(`${about}Text`)}
    .continueLabel=${localize.term(mine)}
    .rows=${isThere ? conflictRows(form, formOf(theirs), words) : []}
    @quotesync-conflict-resolved=${context.onResolved}
  ></quotesync-conflict-choice>`;
}
