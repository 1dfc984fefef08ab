import { html, nothing, type TemplateResult } from 'lit';
import type { SyncDefault, SyncFieldDefault } from '../../../backend/index.js';
import type { FoundDraft } from '../../../core/dialog-life.js';
import type { LazyLists } from '../../../core/lazy-lists.js';
import { errorWords } from '../../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../../ui/unsaved-edits.js';
import type { DefaultEditorState } from './default-editor.js';
import { defaultOf } from './default-form.js';
import { valueText, type DefaultLocalize } from './default-terms.js';

export interface DefaultBannerContext {
  readonly localize: DefaultLocalize;
  readonly found: FoundDraft<unknown> | undefined;
  readonly lists: LazyLists;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the form: the one thing that matters most now. */
export function renderBanner(
  state: DefaultEditorState,
  context: DefaultBannerContext,
): TemplateResult | typeof nothing {
  const { localize, found } = context;
  const { conflict, saveError, form } = state;
  if (conflict) return renderConflict(defaultOf(form), conflict, context);
  if (saveError) {
    const text = saveError.userMessage ? '' : errorWords(localize, saveError).text;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${saveError}
      .heading=${localize.term('defaultNotSaved')}
      .text=${`${text} ${localize.term('defaultNotSavedText')}`.trim()}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>`;
  }
  if (!found) return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('defaultDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(
  mine: SyncDefault,
  theirs: SyncFieldDefault,
  { localize, lists, onResolved }: DefaultBannerContext,
): TemplateResult {
  const parts = (value: SyncDefault): readonly string[] => [
    valueText(localize, theirs, value.value, lists),
    localize.term(value.askUser ? 'yes' : 'no'),
    localize.term(value.mandatory ? 'yes' : 'no'),
  ];
  const [own, other] = [parts(mine), parts(theirs.default)];
  const rows = (['defaultValue', 'defaultAskUser', 'defaultMandatory'] as const)
    .map((term, index) => ({
      key: term,
      label: localize.term(term),
      mine: own[index] ?? '',
      theirs: other[index] ?? '',
    }))
    .filter((row) => row.mine !== row.theirs);
  return html`<quotesync-conflict-choice
    whole
    .heading=${localize.term('defaultConflictHeading')}
    .text=${localize.term('defaultConflictText')}
    .rows=${rows}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}
