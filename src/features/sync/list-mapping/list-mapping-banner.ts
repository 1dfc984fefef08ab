import { html, nothing, type TemplateResult } from 'lit';
import type { SyncListMapping } from '../../../backend/index.js';
import type { FoundDraft } from '../../../core/dialog-life.js';
import { errorWords } from '../../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../../ui/unsaved-edits.js';
import type { ListConflict } from './list-edits.js';
import type { ListMappingState } from './list-mapping-editor.js';
import type { ListMappingLocalize } from './list-mapping-terms.js';
import { nameOfList } from './list-mapping-view.js';

export interface ListMappingBannerContext {
  readonly localize: ListMappingLocalize;
  readonly found: FoundDraft<unknown> | undefined;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the lists: the one thing that matters most now. */
export function renderBanner(
  { conflict, saveError }: ListMappingState,
  context: ListMappingBannerContext,
): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (conflict) return renderConflict(conflict, context);
  if (saveError) {
    const text = saveError.userMessage ? '' : errorWords(localize, saveError).text;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${saveError}
      .heading=${localize.term('listMappingNotSaved')}
      .text=${`${text} ${localize.term('listMappingNotSavedText')}`.trim()}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>`;
  }
  if (!found) return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('listMappingDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(
  { contested, taken }: ListConflict,
  { localize, onResolved }: ListMappingBannerContext,
): TemplateResult {
  const nameIn = ({ crmItems }: SyncListMapping, id: number): string =>
    id === 0
      ? localize.term('noSelection')
      : crmItems.find((item) => item.id === id)?.name || localize.term('listMappingUnnamed', id);
  const rows = contested.map(({ key, list, itemName, mine, theirs }) => ({
    key,
    label: `${nameOfList(list)}: ${itemName}`,
    mine: nameIn(list, mine),
    theirs: nameIn(list, theirs),
  }));
  return html`<quotesync-conflict-choice
    .heading=${localize.term('listMappingConflictHeading')}
    .text=${localize.term('listMappingConflictText')}
    .rows=${rows}
    .taken=${taken}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}
