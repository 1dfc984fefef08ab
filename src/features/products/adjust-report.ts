import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BackendError } from '../../backend/index.js';
import type { BulkState } from '../../core/bulk-run.js';
import { errorWords } from '../../ui/error-words.js';
import { icon } from '../../ui/icons.js';
import type { Direction, LedgerCounts, LedgerEntry } from './adjust-ledger.js';
import { renderPager, rowsOfPage } from './adjust-pager.js';
import { renderProduct } from './adjust-preview.js';
import type { AdjustLocalize } from './adjust-terms.js';

export interface ProgressContext {
  readonly localize: AdjustLocalize;
  readonly direction: Direction;
  readonly state: BulkState;
}

/** What is being written. Failures are counted at once, and named in the report. */
export function renderWriting({ localize, direction, state }: ProgressContext): TemplateResult {
  const { status, total, done, failed, error, cancelling } = state;
  const label = localize.term('adjustRunning', direction, done + failed, total);
  return html`
    <div class="progress" id="place" tabindex="-1">
      <label for="progress">${label}</label>
      <progress id="progress" max=${Math.max(1, total)} .value=${done + failed}></progress>
      ${failed > 0 ? html`<p class="bad">${localize.term('adjustFailedSoFar', failed)}</p>` : nothing}
      <p class="note" role="status">${cancelling ? localize.term('adjustStopping') : nothing}</p>
    </div>
    ${status === 'paused' && error ? renderPause(localize, error) : nothing}
  `;
}

function renderPause(localize: AdjustLocalize, error: BackendError): TemplateResult {
  const { heading, text } = errorWords(localize, error);
  return html`
    <div class="notice" role="alert">
      ${icon('warning')}
      <p>
        <strong>${localize.term('adjustPaused')}: ${heading}</strong>
        <bdi>${error.userMessage ?? text}</bdi> ${localize.term('adjustPausedText')}
      </p>
    </div>
  `;
}

export interface ReportContext {
  readonly localize: AdjustLocalize;
  readonly direction: Direction;
  readonly counts: LedgerCounts;
  /** Those that were not done. */
  readonly entries: readonly LedgerEntry[];
  /** Why it ended before its end, when it did. */
  readonly error: BackendError | undefined;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

export function renderReport(context: ReportContext): TemplateResult {
  const { localize, direction, counts, entries, error } = context;
  const line = (count: number, look: 'good' | 'bad' | 'warn', text: string): TemplateResult | typeof nothing =>
    count === 0
      ? nothing
      : html`<li class=${look}>
          ${icon(look === 'good' ? 'check-circle' : look === 'bad' ? 'warning-circle' : 'warning')}<span>${text}</span>
        </li>`;
  return html`
    <div id="place" tabindex="-1" class="summary" role="status">
      <h3>${localize.term('adjustReport', direction)}</h3>
      <ul>
        <li class=${counts.done > 0 ? 'good' : 'none'}>
          ${icon('check-circle')}<span>${localize.term('adjustDone', direction, counts.done)}</span>
        </li>
        ${line(counts.conflicts, 'warn', localize.term('adjustConflicts', counts.conflicts))}
        ${line(counts.failed, 'bad', localize.term('adjustFailed', counts.failed))}
        ${line(counts.unknown, 'warn', localize.term('adjustUnknown', counts.unknown))}
        ${line(counts.pending, 'warn', localize.term('adjustPending', counts.pending))}
      </ul>
      ${error ? renderEnd(localize, error) : nothing}
    </div>
    ${
      direction === 'apply' && counts.done > 0
        ? html`<p class="note" id="undo-hint">${localize.term('adjustUndoHint')}</p>`
        : nothing
    }
    ${entries.length > 0 ? renderEntries(context) : nothing}
  `;
}

function renderEnd(localize: AdjustLocalize, error: BackendError): TemplateResult {
  const { heading, text } = errorWords(localize, error);
  return html`<p>
    <strong>${localize.term('adjustEndedEarly')}: ${heading}</strong> <bdi>${error.userMessage ?? text}</bdi>
  </p>`;
}

function renderEntries(context: ReportContext): TemplateResult {
  const { localize, entries, page } = context;
  return html`
    <div class="bar">${renderPager({ ...context, rows: entries })}</div>
    <table role="table">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${localize.term('adjustProduct')}</th>
          <th role="columnheader" scope="col" class="reason">${localize.term('reason')}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rowsOfPage({ rows: entries, page }),
          ({ product }) => product.id,
          (entry) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${renderProduct(entry.product)}</th>
              <td role="cell" class="reason"><bdi>${reasonOf(entry, localize)}</bdi></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The service's own words where it has some. */
export function reasonOf({ status, error }: LedgerEntry, localize: AdjustLocalize): string {
  if (status === 'pending' || status === 'unknown') return localize.term('adjustOutcome', status);
  if (!error) return '';
  if (error.kind === 'conflict') return localize.term('adjustOutcome', 'conflict');
  const fields = Object.values(error.fieldErrors).join(' ');
  if (error.userMessage || fields) return [error.userMessage, fields].filter(Boolean).join(' ');
  const { heading, text } = errorWords(localize, error);
  return `${heading}. ${text}`;
}
