import { html, nothing, type TemplateResult } from 'lit';
import type { EngineLoanState } from './engine-loan.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import type { ErpImportSession } from './import-session.js';

export interface FooterContext {
  readonly localize: ErpImportLocalize;
  readonly session: ErpImportSession;
  readonly engine: EngineLoanState;
  readonly strict: boolean;
  /** It closes as soon as automatic sync is on again. */
  readonly closing: boolean;
  readonly readonly: boolean;
  /** There is something to import from. */
  readonly available: boolean;
  readonly onForward: () => void;
  readonly onClose: () => void;
}

interface Forward {
  readonly label: string;
  readonly blocked: boolean;
}

/** What is chosen, or why it does not go on: the description of the button that goes on. */
export function renderStatus(context: FooterContext): TemplateResult | typeof nothing {
  const { localize, session } = context;
  if (session.previewing) {
    return html`<p role="status" id="status">
      <span class="spinner"></span> ${localize.term('erpImportPreviewing', localize.number(session.selected.size))}
    </p>`;
  }
  const text = statusText(context);
  return text === '' ? nothing : html`<p role="status" id="status"><bdi>${text}</bdi></p>`;
}

function statusText({ localize, session, engine, strict, readonly }: FooterContext): string {
  switch (session.step) {
    case 'search':
      return strict && session.hasProblems ? localize.term('erpImportMendConditions') : '';
    case 'records':
      return recordsText(localize, session);
    case 'preview': {
      const total = session.preview?.lines.length ?? 0;
      if (readonly) return localize.term('erpImportReadonly');
      if (total === 0) return '';
      if (session.ticked.size === 0) return localize.term('erpImportNothingTicked');
      const ticked = localize.term('erpImportTicked', localize.number(session.ticked.size), localize.number(total));
      return [ticked, engineReason(localize, engine)].filter(Boolean).join(' ');
    }
    case 'import':
      return session.run?.over && session.run.open.length > 0 ? engineReason(localize, engine) : '';
  }
}

function recordsText(localize: ErpImportLocalize, { records, selected }: ErpImportSession): string {
  const { total } = records;
  if (total === undefined) return records.state.status === 'loading' ? localize.term('erpImportSearching') : '';
  if (total === 0) return '';
  if (selected.size > 0)
    return localize.term('erpImportSelected', localize.number(selected.size), localize.number(total));
  return `${localize.term('erpImportFound', localize.number(total))} ${localize.term('erpImportNoneSelected')}`;
}

/** Why nothing can be imported now, as far as automatic sync is concerned; empty: it can. */
function engineReason(localize: ErpImportLocalize, { status }: EngineLoanState): string {
  if (status === 'off') return '';
  return localize.term(
    status === 'reading' || status === 'unreadable' ? 'erpImportSyncUnknown' : 'erpImportSyncMustBeOff',
  );
}

export function renderFooter(context: FooterContext): TemplateResult {
  const { localize, session, closing, onClose, onForward } = context;
  const { step, run, running, previewing } = session;
  const over = run?.over && step === 'import';
  const canGoBack = step === 'records' || step === 'preview';
  const forward = forwardOf(context);
  const leave = closing || previewing ? 'stopWaiting' : over ? 'close' : running ? 'erpImportStop' : 'cancel';
  return html`
    ${
      canGoBack && !previewing
        ? html`<button slot="footer-start" class="button" @click=${() => session.back()}>
            ${localize.term('erpImportBack')}
          </button>`
        : nothing
    }
    ${
      over
        ? html`<button slot="footer-start" class="button" @click=${() => session.again()}>
            ${localize.term('erpImportAnother')}
          </button>`
        : nothing
    }
    <button slot="footer" class="button" @click=${previewing ? () => session.back() : onClose}>
      ${localize.term(leave)}
    </button>
    ${
      forward
        ? html`<button
            slot="footer"
            id="forward"
            class="button button--primary"
            aria-disabled=${forward.blocked ? 'true' : 'false'}
            aria-describedby="status"
            @click=${() => {
              if (!forward.blocked) onForward();
            }}
          >
            ${forward.label}
          </button>`
        : nothing
    }
  `;
}

function forwardOf({ localize, session, engine, readonly, available, closing }: FooterContext): Forward | undefined {
  if (!available) return undefined;
  switch (session.step) {
    case 'search':
      // With problems it leads to the first of them.
      return { label: localize.term('erpImportSearch'), blocked: !session.search.target };
    case 'records':
      return {
        label: localize.term('erpImportStepPreview'),
        blocked: session.selected.size === 0 || session.previewing,
      };
    case 'preview': {
      if (readonly) return undefined;
      const count = session.ticked.size;
      return {
        label: count > 0 ? localize.term('erpImportNow', localize.number(count)) : localize.term('erpImportStepImport'),
        blocked: count === 0 || engine.status !== 'off' || closing,
      };
    }
    case 'import':
      return undefined;
  }
}
