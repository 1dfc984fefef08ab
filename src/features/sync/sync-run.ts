import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectorResponse } from '../../backend/index.js';
import { isUnanswered } from '../../core/uncertain.js';
import { errorResponse } from '../../ui/error-words.js';
import { icon } from '../../ui/icons.js';
import type { SyncRun } from './sync-engine-controller.js';
import type { SyncLocalize } from './sync-terms.js';

/** "Sync Now", and how the last run that was started here went. */
export function renderRun(localize: SyncLocalize, run: SyncRun | undefined, onRun: () => void): TemplateResult {
  const running = run?.status === 'running';
  return html`
    <div class="line">
      <button
        type="button"
        class="button"
        id="run"
        aria-disabled=${running ? 'true' : 'false'}
        aria-describedby="run-hint"
        @click=${onRun}
      >
        ${running ? html`<span class="spinner" aria-hidden="true"></span>` : icon('arrows-clockwise')}
        ${localize.term('syncNow')}
      </button>
      <p class="hint" id="run-hint">${localize.term('syncNowHint')}</p>
    </div>
    <div role="status">
      ${
        running
          ? html`<p class="hint">${localize.term('syncRunning')} ${localize.term('syncRunningHint')}</p>`
          : run
            ? renderOutcome(localize, run)
            : nothing
      }
    </div>
  `;
}

function renderOutcome(localize: SyncLocalize, run: Exclude<SyncRun, { readonly status: 'running' }>): TemplateResult {
  const { heading, response } = outcomeOf(localize, run);
  return html`<quotesync-test-result
    .heading=${heading}
    .response=${response}
    .note=${localize.term('syncRunAt', localize.dateTime(run.at, { timeStyle: 'medium' }))}
  ></quotesync-test-result>`;
}

function outcomeOf(
  localize: SyncLocalize,
  run: Exclude<SyncRun, { readonly status: 'running' }>,
): { readonly heading: string; readonly response: ConnectorResponse } {
  if (run.status === 'answered') {
    return { heading: localize.term(run.response.ok ? 'syncRunOk' : 'syncRunFailed'), response: run.response };
  }
  const response = errorResponse(localize, run.error);
  return isUnanswered(run.error)
    ? {
        heading: localize.term('syncRunUnknown'),
        response: { ...response, explanation: localize.term('syncRunUnknownText') },
      }
    : { heading: localize.term('syncRunNotMade'), response };
}
