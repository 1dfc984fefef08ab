import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../ui/error-words.js';
import type { PriceListDraft } from './price-list-draft.js';
import type { PriceListConflict, PriceListEditorState } from './price-list-editor.js';
import { differences, formOf, type FormPart, type PriceListForm } from './price-list-form.js';
import type { PriceListLocalize } from './price-list-terms.js';

/** A draft that was found when the dialog was opened. */
export interface FoundPriceListDraft {
  readonly draft: PriceListDraft;
  readonly savedAt: Date;
  /** The price list was saved by someone else since. */
  readonly outdated: boolean;
}

export interface BannerContext {
  readonly localize: PriceListLocalize;
  readonly found: FoundPriceListDraft | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
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
  return found ? renderDraft(found, context) : nothing;
}

function renderDraft({ savedAt, outdated }: FoundPriceListDraft, context: BannerContext): TemplateResult {
  const { localize, onRestore, onForget } = context;
  const when = localize.dateTime(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return html`
    <div class="notice" role="status">
      <p>${localize.term(outdated ? 'priceListDraftOutdated' : 'draftFound', when)}</p>
      <button type="button" class="button" @click=${onRestore}>${localize.term('draftRestore')}</button>
      <button type="button" class="button button--quiet" @click=${onForget}>${localize.term('draftDiscard')}</button>
    </div>
  `;
}

function renderConflict(
  { theirs }: PriceListConflict,
  mine: PriceListForm,
  { localize, onMine, onTheirs }: BannerContext,
): TemplateResult {
  return html`
    <div class="conflict" role="alert">
      <h3>${localize.term(theirs ? 'priceListConflictHeading' : 'priceListGoneHeading')}</h3>
      <p>${localize.term(theirs ? 'priceListConflictText' : 'priceListGoneText')}</p>
      ${theirs ? renderDifferences(localize, mine, formOf(theirs)) : nothing}
      <div class="actions">
        <button type="button" class="button button--primary" @click=${onMine}>
          ${localize.term(theirs ? 'keepMine' : 'priceListSaveAsNew')}
        </button>
        ${
          theirs
            ? html`<button type="button" class="button" @click=${onTheirs}>${localize.term('takeTheirs')}</button>`
            : nothing
        }
      </div>
    </div>
  `;
}

function renderDifferences(
  localize: PriceListLocalize,
  mine: PriceListForm,
  theirs: PriceListForm,
): TemplateResult | typeof nothing {
  const parts = differences(mine, theirs);
  if (parts.length === 0) return nothing;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${localize.term('conflictField')}</th>
          <th scope="col">${localize.term('conflictMine')}</th>
          <th scope="col">${localize.term('conflictTheirs')}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(
          (part) => html`
            <tr>
              <th scope="row">${localize.term(part === 'name' ? 'priceListName' : part)}</th>
              <td><bdi>${partText(localize, part, mine)}</bdi></td>
              <td><bdi>${partText(localize, part, theirs)}</bdi></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function partText(localize: PriceListLocalize, part: FormPart, form: PriceListForm): string {
  if (part === 'active') return localize.term(form.active ? 'yes' : 'no');
  const limit = part === 'validFrom' || part === 'validTo';
  return (limit && !form.limited ? '' : form[part]) || localize.term('empty');
}
