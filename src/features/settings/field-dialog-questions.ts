import { html, type TemplateResult } from 'lit';
import type { QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import type { FieldLocalize } from './field-dialog-terms.js';

/** What is asked before it is done. */
export type FieldQuestionAsked =
  { readonly kind: 'reset-texts'; readonly ids: readonly string[] } | { readonly kind: 'activate-texts' };

export function renderFieldQuestion(
  question: FieldQuestionAsked,
  localize: FieldLocalize,
  onAnswered: (event: QuotesyncConfirmedEvent) => void,
): TemplateResult {
  const words =
    question.kind === 'reset-texts'
      ? {
          heading: localize.term('resetHeading'),
          text: localize.term('resetText', question.ids.length),
          confirm: localize.term('resetConfirm'),
          cancel: localize.term('resetKeep'),
        }
      : {
          heading: localize.term('activateTextsHeading'),
          text: localize.term('activateTextsText'),
          confirm: localize.term('switchOn'),
          cancel: localize.term('notNow'),
        };
  return html`<quotesync-confirm-dialog
    .heading=${words.heading}
    .text=${words.text}
    .confirmLabel=${words.confirm}
    .cancelLabel=${words.cancel}
    @quotesync-confirmed=${onAnswered}
  ></quotesync-confirm-dialog>`;
}
