import { html, nothing, type TemplateResult } from 'lit';
import type { FoundDraft } from '../../core/dialog-life.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../ui/unsaved-edits.js';
import type { PriceListDraft } from './price-list-draft.js';
import type { PriceListConflict, PriceListEditorState } from './price-list-editor.js';
import { differences, formOf, type FormPart, type PriceListForm } from './price-list-form.js';
import type { PriceListLocalize } from './price-list-terms.js';

export interface BannerContext {
  readonly localize: PriceListLocalize;
  readonly found: FoundDraft<PriceListDraft> | undefined;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderBanner(state: PriceListEditorState, context: BannerContext): TemplateResult | typeof nothing {
  const { localize, found } = context;
  if (state.conflict) return renderConflict(state.conflict, state.form, context);
  if (state.saveError) {
    const { text } = errorWords(localize, state.saveError);
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${state.saveError}
      .heading=${localize.term('priceListNotSaved')}
      .text=${`${text} ${localize.term('saveAgain')}`}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>`;
  }
  if (!found) return nothing;
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('priceListDraftOutdated', when),
    onRestore: context.onRestore,
    onForget: context.onForget,
  });
}

function renderConflict(
  { theirs }: PriceListConflict,
  mine: PriceListForm,
  { localize, onResolved }: BannerContext,
): TemplateResult {
  const about = theirs ? 'priceListConflict' : 'priceListGone';
  const form = theirs ? formOf(theirs) : mine;
  const rows = differences(mine, form).map((part) => ({
    key: part,
    label: localize.term(part === 'name' ? 'priceListName' : part),
    mine: partText(localize, part, mine),
    theirs: partText(localize, part, form),
  }));
  return html`<quotesync-conflict-choice
    whole
    ?gone=${!theirs}
    .heading=${localize.term(`${about}Heading`)}
    .text=${localize.term(`${about}Text`)}
    .continueLabel=${theirs ? '' : localize.term('priceListSaveAsNew')}
    .rows=${rows}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}

function partText(localize: PriceListLocalize, part: FormPart, form: PriceListForm): string {
  if (part === 'active') return localize.term(form.active ? 'yes' : 'no');
  const limit = part === 'validFrom' || part === 'validTo';
  return limit && !form.limited ? '' : form[part];
}
