import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';
import type { EngineLoanState } from './engine-loan.js';
import type { ErpImportLocalize } from './erp-import-terms.js';

export interface EngineNoticeContext {
  readonly localize: ErpImportLocalize;
  readonly state: EngineLoanState;
  /** The import is next: what keeps it from being made can be mended here. */
  readonly needed: boolean;
  /** Something is being imported. */
  readonly running: boolean;
  readonly readonly: boolean;
  readonly onTurnOff: () => void;
  readonly onTurnOn: () => void;
  readonly onLook: () => void;
}

/** What automatic sync is doing, as far as it matters to an import. It is never switched without being asked for. */
export function renderEngineNotice(context: EngineNoticeContext): TemplateResult | typeof nothing {
  const { localize, state, readonly, onLook } = context;
  if (readonly) return nothing;
  if (state.failed !== undefined || state.status === 'unreadable') {
    const { failed } = state;
    const heading =
      failed === 'on' ? 'syncTurnOnFailed' : failed === 'off' ? 'syncTurnOffFailed' : ('syncEngineUnknown' as const);
    const again = failed === 'on' ? context.onTurnOn : failed === 'off' ? context.onTurnOff : onLook;
    return html`<quotesync-state-panel
      compact
      state="failed"
      .heading=${localize.term(heading)}
      .error=${state.error}
      @quotesync-retry-requested=${again}
    ></quotesync-state-panel>`;
  }
  return renderState(context);
}

function renderState(context: EngineNoticeContext): TemplateResult | typeof nothing {
  const { localize, state, needed, running, onTurnOff, onTurnOn } = context;
  switch (state.status) {
    case 'turning-off':
      return renderNote(waiting(localize.term('syncTurningOff'), state, localize), true);
    case 'turning-on':
      return renderNote(waiting(localize.term('syncTurningOn'), state, localize), true);
    case 'on':
      if (!needed) return renderNote(localize.term('erpImportSyncOnLater'));
      return renderNote(
        localize.term('erpImportSyncOn'),
        false,
        running ? nothing : renderButton('turn-off', localize.term('erpImportTurnOff'), onTurnOff),
      );
    case 'off':
      if (!state.owed) return nothing;
      return renderNote(
        localize.term(state.earlier ? 'erpImportOwedEarlier' : 'erpImportOwed'),
        false,
        running ? nothing : renderButton('turn-on', localize.term('erpImportTurnOn'), onTurnOn),
      );
    default:
      return nothing;
  }
}

function waiting(text: string, { late }: EngineLoanState, localize: ErpImportLocalize): string {
  return late ? `${text} ${localize.term('syncTurnLate')}` : text;
}

function renderButton(id: string, label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button" id=${id} @click=${onClick}>${label}</button>`;
}

function renderNote(text: string, busy = false, button: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="engine" id="engine" tabindex="-1">
    ${busy ? html`<span class="spinner"></span>` : icon('warning')}
    <p role="status"><bdi>${text}</bdi></p>
    ${button}
  </div>`;
}
