import { html, nothing, type TemplateResult } from 'lit';
import type { ProductField } from '../../backend/index.js';
import { errorWords } from '../../ui/error-words.js';
import type { QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { KeptProduct } from './product-draft.js';
import type { ProductEditorState } from './product-editor.js';
import { otherErrors } from './product-problems.js';
import type { PartWords, QuotesyncProductConflictResolvedEvent } from './quotesync-product-conflict.js';

/** A draft that was found when the dialog was opened. */
export interface FoundProductDraft {
  readonly draft: KeptProduct;
  readonly savedAt: Date;
  /** The product was saved by someone else since. */
  readonly outdated: boolean;
}

export interface ProductBannerContext {
  readonly localize: ProductLocalize;
  readonly fields: readonly ProductField[];
  readonly words: PartWords;
  readonly draft: FoundProductDraft | undefined;
  readonly isCopy: boolean;
  readonly onResolved: (event: QuotesyncProductConflictResolvedEvent) => void;
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
  if (state.conflict) {
    return html`<quotesync-product-conflict
      .conflict=${state.conflict}
      .mine=${state.form}
      .words=${context.words}
      @quotesync-product-conflict-resolved=${context.onResolved}
    ></quotesync-product-conflict>`;
  }
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
  { savedAt, outdated }: FoundProductDraft,
  { localize, onRestore, onForget }: ProductBannerContext,
): TemplateResult {
  const when = localize.dateTime(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return html`
    <div class="notice" role="status">
      <p>${localize.term(outdated ? 'productDraftOutdated' : 'draftFound', when)}</p>
      <button type="button" class="button" @click=${onRestore}>${localize.term('draftRestore')}</button>
      <button type="button" class="button button--quiet" @click=${onForget}>${localize.term('draftDiscard')}</button>
    </div>
  `;
}

/** Before edits are lost. */
export function renderLeaving(
  localize: ProductLocalize,
  onAnswered: (event: QuotesyncConfirmedEvent) => void,
): TemplateResult {
  return html`
    <quotesync-confirm-dialog
      .heading=${localize.term('unsavedHeading')}
      .text=${localize.term('unsavedText')}
      .cancelLabel=${localize.term('keepEditing')}
      .confirmLabel=${localize.term('discard')}
      @quotesync-confirmed=${onAnswered}
    ></quotesync-confirm-dialog>
  `;
}
