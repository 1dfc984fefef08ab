import { html, nothing, type TemplateResult } from 'lit';
import type { SyncActorType, SyncRankedField } from '../../../backend/index.js';
import type { FoundDraft } from '../../../core/dialog-life.js';
import type { Localize } from '../../../core/localize.js';
import { conflict } from '../../../locales/en/conflict.js';
import { sync } from '../../../locales/en/sync.js';
import { syncRank } from '../../../locales/en/sync-rank.js';
import { errorWords } from '../../../ui/error-words.js';
import type { ConflictRow, QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../../ui/unsaved-edits.js';
import type { FieldOrderState } from './field-order.js';
import type { RankDraft } from './rank-draft.js';

export const rankTerms = { ...conflict, ...sync, ...syncRank };
export type RankLocalize = Localize<typeof rankTerms>;

export interface RankBannerContext {
  readonly localize: RankLocalize;
  readonly type: SyncActorType;
  readonly found: FoundDraft<RankDraft> | undefined;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the order that is shown: the one thing that matters most now. */
export function renderBanner(
  state: FieldOrderState | undefined,
  context: RankBannerContext,
): TemplateResult | typeof nothing {
  const { localize, type, found } = context;
  if (state?.conflict) return renderConflict(state.fields, state.conflict, context);
  if (state?.saveError) {
    const { saveError } = state;
    const text = saveError.userMessage ? '' : errorWords(localize, saveError).text;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${saveError}
      .heading=${localize.term('rankFieldsNotSaved', localize.term('syncActor', type))}
      .text=${`${text} ${localize.term('rankFieldsNotSavedText')}`.trim()}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>`;
  }
  if (!found) return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('rankFieldsDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(
  mine: readonly SyncRankedField[],
  theirs: readonly SyncRankedField[],
  { localize, type, onResolved }: RankBannerContext,
): TemplateResult {
  return html`<quotesync-conflict-choice
    whole
    .heading=${localize.term('rankFieldsConflictHeading', localize.term('syncActor', type))}
    .text=${localize.term('rankFieldsConflictText')}
    .rows=${differentPositions(localize, mine, theirs)}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}

function differentPositions(
  localize: RankLocalize,
  mine: readonly SyncRankedField[],
  theirs: readonly SyncRankedField[],
): readonly ConflictRow[] {
  return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index) => index)
    .filter((index) => mine[index]?.id !== theirs[index]?.id)
    .map((index) => ({
      key: String(index),
      label: localize.term('rankFieldsPosition', localize.number(index + 1)),
      mine: mine[index]?.label ?? '',
      theirs: theirs[index]?.label ?? '',
    }));
}
