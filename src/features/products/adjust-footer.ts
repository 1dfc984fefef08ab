import { html, nothing, type TemplateResult } from 'lit';
import { conflicts, retryable, undoable } from './adjust-ledger.js';
import type { AdjustSession } from './adjust-session.js';
import type { AdjustLocalize } from './adjust-terms.js';

export interface AdjustFooterContext {
  readonly localize: AdjustLocalize;
  /** How many products would be changed. */
  readonly ticked: number;
  /** There is no product at all. */
  readonly empty: boolean;
  readonly readonly: boolean;
  readonly onClose: () => void;
  readonly onResume: () => void;
}

interface ButtonOptions {
  readonly label: string;
  readonly onClick: () => void;
  readonly look?: 'primary' | undefined;
  readonly slot?: 'footer' | 'footer-start';
  readonly describedBy?: string;
  /** Why it cannot be pressed. */
  readonly refusal?: string | undefined;
}

function button({ label, onClick, look, slot = 'footer', describedBy, refusal }: ButtonOptions): TemplateResult {
  return html`
    <button
      slot=${slot}
      class="button ${look ? `button--${look}` : ''}"
      aria-disabled=${refusal === undefined ? 'false' : 'true'}
      aria-describedby=${describedBy ?? nothing}
      title=${refusal ?? nothing}
      @click=${() => {
        if (refusal === undefined) onClick();
      }}
    >
      ${label}
    </button>
  `;
}

/** The buttons of the step that the dialog is at. */
export function renderAdjustFooter(session: AdjustSession, context: AdjustFooterContext): TemplateResult {
  const { localize, onClose } = context;
  const back = (): TemplateResult =>
    button({ label: localize.term('back'), onClick: () => session.back(), slot: 'footer-start' });
  const close = (label: 'cancel' | 'close'): TemplateResult =>
    button({ label: localize.term(label), onClick: onClose });
  switch (session.phase) {
    case 'form':
      return html`${close('cancel')} ${renderPreviewButton(context)}`;
    case 'reading':
      return html`${back()} ${close('cancel')}`;
    case 'preview':
      return html`${back()} ${close('cancel')} ${renderApply(session, context)}`;
    case 'writing':
      return renderWritingButtons(session, context);
    case 'report':
      return html`${renderReportButtons(session, localize)} ${close('close')}`;
  }
}

/** Belongs to the form, so that Enter in a field presses it. */
function renderPreviewButton({ localize, empty }: AdjustFooterContext): TemplateResult {
  return html`
    <button
      slot="footer"
      type="submit"
      form="form"
      class="button button--primary"
      aria-disabled=${empty ? 'true' : 'false'}
      title=${empty ? localize.term('adjustNothingSelected') : nothing}
    >
      ${localize.term('adjustPreview')}
    </button>
  `;
}

function renderApply(session: AdjustSession, { localize, ticked, readonly }: AdjustFooterContext): TemplateResult {
  const refusal = readonly
    ? localize.term('adjustReadonly')
    : ticked === 0
      ? localize.term('adjustNothingTicked')
      : undefined;
  return button({
    label: localize.term('adjustApply', ticked),
    onClick: () => session.apply(),
    look: 'primary',
    refusal,
  });
}

function renderWritingButtons({ writer }: AdjustSession, { localize, onResume }: AdjustFooterContext): TemplateResult {
  const { status, cancelling } = writer.state;
  return html`
    ${button({
      label: localize.term('stop'),
      onClick: () => writer.cancel(),
      refusal: cancelling ? localize.term('adjustStopping') : undefined,
    })}
    ${status === 'paused' ? button({ label: localize.term('goOn'), onClick: onResume, look: 'primary' }) : nothing}
  `;
}

function renderReportButtons(session: AdjustSession, localize: AdjustLocalize): TemplateResult {
  const { ledger, direction } = session;
  const again = retryable(ledger).length;
  const changed = direction === 'apply' ? conflicts(ledger).length : 0;
  const canUndo = direction === 'apply' && undoable(ledger).length > 0;
  return html`
    ${
      canUndo
        ? button({
            label: localize.term('undo'),
            onClick: () => session.undo(),
            slot: 'footer-start',
            describedBy: 'undo-hint',
          })
        : nothing
    }
    ${
      changed > 0
        ? button({ label: localize.term('adjustPreviewConflicts', changed), onClick: () => session.previewConflicts() })
        : nothing
    }
    ${again > 0 ? button({ label: localize.term('adjustRetry', again), onClick: () => session.retry() }) : nothing}
  `;
}
