import { css, html, type TemplateResult } from 'lit';
import type { FoundDraft } from '../core/dialog-life.js';
import type { Localize } from '../core/localize.js';
import type { conflict } from '../locales/en/conflict.js';
import type { QuotesyncConfirmedEvent } from './quotesync-confirm-dialog.js';

type EditLocalize = Localize<typeof conflict>;

/** The question before edits are lost. Whoever renders it `uses` `QuotesyncConfirmDialog`. */
export function renderUnsavedQuestion(
  localize: EditLocalize,
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

export interface DraftNotice {
  readonly localize: EditLocalize;
  readonly found: Omit<FoundDraft<unknown>, 'draft'>;
  /** "Unsaved changes from {when} were found, and someone else has changed … since." */
  readonly outdatedText: (when: string) => string;
  /** A sentence behind it. */
  readonly note?: string | undefined;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** A draft that was found, to restore or forget. Needs `controlStyles` and {@link noticeStyles}. */
export function renderDraftNotice(notice: DraftNotice): TemplateResult {
  const { localize, found } = notice;
  const when = localize.dateTime(found.savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  const text = found.outdated ? notice.outdatedText(when) : localize.term('draftFound', when);
  return html`
    <div class="notice" role="status">
      <p>${notice.note ? `${text} ${notice.note}` : text}</p>
      <button type="button" class="button" @click=${notice.onRestore}>${localize.term('draftRestore')}</button>
      <button type="button" class="button button--quiet" @click=${notice.onForget}>
        ${localize.term('draftDiscard')}
      </button>
    </div>
  `;
}

/** A line above the fields, perhaps with buttons. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-m);
    background: var(--_color-info-surface);
  }
  .notice p {
    margin: 0;
    flex: 1 1 240px;
  }
`;
