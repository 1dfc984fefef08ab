import { html, nothing, type TemplateResult } from 'lit';
import type { ProductField } from '../../backend/index.js';
import type { FoundDraft } from '../../core/dialog-life.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConflictResolvedEvent } from '../../ui/quotesync-conflict-choice.js';
import { renderDraftNotice } from '../../ui/unsaved-edits.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { KeptProduct } from './product-draft.js';
import type { ProductConflict, ProductEditorState } from './product-editor.js';
import { formOf } from './product-form.js';
import { otherErrors } from './product-problems.js';
import type { PartWords } from './product-words.js';

export interface ProductBannerContext {
  readonly localize: ProductLocalize;
  readonly fields: readonly ProductField[];
  readonly words: PartWords;
  readonly draft: FoundDraft<KeptProduct> | undefined;
  readonly isCopy: boolean;
  readonly onResolved: (event: QuotesyncConflictResolvedEvent) => void;
  readonly onRetry: () => void;
  readonly onUndoImage: () => void;
  readonly onUseFound: () => void;
  readonly onSaveAnother: () => void;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** What stands above the fields: the one thing that matters most now. */
export function renderProductBanner(
  state: ProductEditorState,
  context: ProductBannerContext,
): TemplateResult | typeof nothing {
  if (state.conflict) return renderConflict(state.conflict, state, context);
  if (state.found) return renderFound(state, context);
  if (state.saveError) return renderError(state, context);
  if (context.draft && state.status === 'ready') return renderDraft(context.draft, context);
  return context.isCopy && state.form.id === 0
    ? html`<div class="notice"><p>${context.localize.term('productCopyNotice')}</p></div>`
    : nothing;
}

function renderError(state: ProductEditorState, context: ProductBannerContext): TemplateResult | typeof nothing {
  const { localize } = context;
  const { saveError: error } = state;
  if (!error) return nothing;
  const { text } = errorWords(localize, error);
  const others = otherErrors(state, context.fields).join(' ');
  const unknown = state.uncertain || state.outcomeUnknown;
  const heading = state.imagePending ? 'imageNotSaved' : unknown ? 'productOutcomeUnknown' : 'productNotSaved';
  const sentences = state.imagePending
    ? [text, localize.term('imageNotSavedText')]
    : [
        others || (state.uncertain ? localize.term('productOutcomeUnknownText') : text),
        localize.term('productSaveAgain'),
      ];
  return html`
    <quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${localize.term(heading)}
      .text=${sentences.join(' ')}
      @quotesync-retry-requested=${context.onRetry}
    ></quotesync-state-panel>
    ${
      state.imagePending
        ? html`<button type="button" class="link-button" @click=${context.onUndoImage}>
            ${localize.term('undoImage')}
          </button>`
        : nothing
    }
  `;
}

function renderFound({ found }: ProductEditorState, context: ProductBannerContext): TemplateResult {
  const { localize } = context;
  const name = [found?.values.code, found?.values.name].filter(Boolean).join(' – ');
  return html`
    <div class="question" role="alert">
      <h3>${localize.term('productFoundHeading')}</h3>
      <p><bdi>${localize.term('productFoundText', name)}</bdi></p>
      <div class="actions">
        <button type="button" class="button button--primary" @click=${context.onUseFound}>
          ${localize.term('productUseFound')}
        </button>
        <button type="button" class="button" @click=${context.onSaveAnother}>
          ${localize.term('productSaveAnother')}
        </button>
      </div>
    </div>
  `;
}

function renderDraft(
  found: FoundDraft<KeptProduct>,
  { localize, onRestore, onForget }: ProductBannerContext,
): TemplateResult {
  return renderDraftNotice({
    localize,
    found,
    outdatedText: (when) => localize.term('productDraftOutdated', when),
    onRestore,
    onForget,
  });
}

function renderConflict(
  { theirs, parts, taken }: ProductConflict,
  { form: mine }: ProductEditorState,
  { localize, words, onResolved }: ProductBannerContext,
): TemplateResult {
  const about = theirs ? 'productConflict' : 'productGone';
  const form = theirs ? formOf(theirs) : mine;
  const rows = parts.map((part) => ({
    key: part,
    label: words.label(part),
    mine: words.text(part, mine),
    theirs: words.text(part, form),
  }));
  return html`<quotesync-conflict-choice
    ?gone=${!theirs}
    .heading=${localize.term(`${about}Heading`)}
    .text=${localize.term(`${about}Text`)}
    .continueLabel=${theirs ? '' : localize.term('productSaveAsNew')}
    .rows=${rows}
    .taken=${taken.map(words.label)}
    @quotesync-conflict-resolved=${onResolved}
  ></quotesync-conflict-choice>`;
}
