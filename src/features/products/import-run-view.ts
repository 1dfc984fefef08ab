import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../backend/index.js';
import { errorWords } from '../../ui/error-words.js';
import { reasonOf, type ImportReport } from './import-report.js';
import type { ImportRun } from './import-run.js';
import type { ImportLocalize } from './import-terms.js';
import { nameOf, type ImportWording } from './import-words.js';

/** Failures that are listed; the file has all of them. */
const LISTED = 100;

export function renderBar(label: string, words: string, done: number, total: number): TemplateResult {
  return html`<div class="progress">
    <progress aria-label=${label} max=${Math.max(total, 1)} .value=${done}></progress>
    <span>${words}</span>
  </div>`;
}

export function renderProgress(run: ImportRun, localize: ImportLocalize): TemplateResult {
  const { done, failed, unknown, total, cancelling, status } = run.state;
  const label = localize.term(run.phase === 'items' ? 'importAddingItems' : 'importImporting');
  const over = done + failed + unknown;
  return html`
    <p>${cancelling ? localize.term('importStopping') : label}</p>
    ${renderBar(label, localize.term('importProgress', localize.number(over), localize.number(total)), over, total)}
    ${status === 'paused' && run.error ? renderPause(run, run.error, localize) : nothing}
  `;
}

function renderPause(run: ImportRun, error: BackendError, localize: ImportLocalize): TemplateResult {
  const words = errorWords(localize, error);
  return html`<quotesync-state-panel
    compact
    state="failed"
    .heading=${localize.term('importPaused')}
    .text=${`${words.heading}. ${words.text} ${localize.term('importPausedText')}`}
    .error=${error}
    @quotesync-retry-requested=${() => run.resume()}
  ></quotesync-state-panel>`;
}

export function renderReport(
  run: ImportRun,
  report: ImportReport,
  wording: ImportWording,
  onDownload: () => void,
): TemplateResult {
  const { localize } = wording;
  const { counts } = report;
  const terms = [
    ['importAdded', counts.added],
    ['importUpdated', counts.updated],
    ['importUnchanged', counts.unchanged],
    ['importSkipped', counts.skipped],
    ['importLeftOut', counts.leftOut],
    ['importWithProblems', counts.problems],
    ['importFailed', counts.failed],
    ['importUnknown', counts.unknown],
    ['importNotDone', counts.notDone],
  ] as const;
  const { ending } = run;
  const heading = ending === 'done' ? 'importFinished' : ending === 'cancelled' ? 'importStopped' : 'importBroken';
  const missing = counts.problems + counts.failed + counts.unknown + counts.notDone;
  return html`
    <div role="status">
      <h3 class="heading" tabindex="-1" id="report">${localize.term(heading)}</h3>
      <ul class="counts">
        ${terms.map(([term, count]) =>
          count > 0 || term === 'importAdded' || term === 'importUpdated'
            ? html`<li>${localize.term(term, localize.number(count))}</li>`
            : nothing,
        )}
      </ul>
    </div>
    ${
      ending === 'failed' && run.error
        ? html`<quotesync-state-panel compact state="failed" .error=${run.error}></quotesync-state-panel>`
        : nothing
    }
    ${renderFailures(report, wording)}
    ${
      missing > 0
        ? html`<button type="button" class="button" @click=${onDownload}>
            ${localize.term('importDownloadFailed')}
          </button>`
        : nothing
    }
  `;
}

function renderFailures(report: ImportReport, wording: ImportWording): TemplateResult | typeof nothing {
  const { localize } = wording;
  const failed = report.rows.filter(({ result }) => result?.kind === 'failed' || result?.kind === 'unknown');
  if (failed.length === 0) return nothing;
  const more = failed.length - LISTED;
  return html`
    <h4 id="failures">${localize.term('importFailures')}</h4>
    <ul class="failures" aria-labelledby="failures" tabindex="0">
      ${failed.slice(0, LISTED).map(
        ({ row, result }) =>
          html`<li>
            ${localize.term('importRow', localize.number(row.row.line))} <bdi>${nameOf(row, wording)}</bdi>:
            <bdi>${reasonOf(row, result, wording)}</bdi>
          </li>`,
      )}
      ${more > 0 ? html`<li>${localize.term('importMoreFailures', localize.number(more))}</li>` : nothing}
    </ul>
  `;
}
