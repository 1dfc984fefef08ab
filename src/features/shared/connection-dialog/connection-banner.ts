import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../../backend/index.js';
import type { FoundDraft } from '../../../core/dialog-life.js';
import { NO_PEOPLE, type People } from '../../../core/people.js';
import { isUnanswered } from '../../../core/uncertain.js';
import { errorWords } from '../../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../../ui/unsaved-edits.js';
import { conflictRows, type OwnWords } from './connection-conflict.js';
import type { ConnectionDraft } from './connection-draft.js';
import type { Conflict, EditorState } from './connection-state.js';
import type { ConnectorChoice } from './connection-fields.js';
import { formOf } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';

export interface BannerContext {
  readonly localize: DialogLocalize;
  readonly people: People | undefined;
  readonly found: FoundDraft<ConnectionDraft> | undefined;
  readonly isCopy: boolean;
  readonly connectors: ConnectorChoice;
  readonly own: OwnWords;
  /** What is said of a save that was half made. */
  readonly half: { readonly heading: string; readonly text: string } | undefined;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderBanner(state: EditorState, context: BannerContext): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (state.conflict) return renderConflict(state.conflict, state, context);
  if (state.saveError) return renderSaveError(state.saveError, state, context);
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

function renderSaveError(
  error: BackendError,
  { form }: EditorState,
  { localize, half, onRetry }: BannerContext,
): TemplateResult {
  // Pressed again, OK would make a second one of something new.
  const doubt = form.id === 0 && isUnanswered(error);
  const next = localize.term(doubt ? 'saveUnknownText' : 'saveAgain');
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${error}
    .heading=${half?.heading ?? localize.term(doubt ? 'saveUnknown' : 'saveFailed')}
    .text=${half?.text ?? `${errorWords(localize, error).text} ${next}`}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

function renderConflict({ theirs }: Conflict, { form, fields }: EditorState, context: BannerContext): TemplateResult {
  const { localize } = context;
  const isThere = theirs !== undefined && !theirs.connection.deleted;
  const about = !theirs ? 'conflictGone' : isThere ? 'conflict' : 'conflictDeleted';
  const mine = !theirs ? 'saveAsNew' : isThere ? 'keepMine' : 'restoreAndKeep';
  const { connectors, own } = context;
  const words = { localize, fields, people: context.people ?? NO_PEOPLE, connectors, own };
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
