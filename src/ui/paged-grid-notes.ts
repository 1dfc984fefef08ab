import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../core/localize.js';
import type { grid } from '../locales/en/grid.js';
import { errorWords } from './error-words.js';
import { MESSAGE_ID, type OpenCell } from './paged-grid-editing.js';
import type { GridJobState } from './paged-grid-job.js';
import type { PrintedRange } from './paged-grid-print.js';

type GridWords = Localize<typeof grid>;

/** What is wrong with the cell that is edited, or else with the active one. */
export function renderMessage<Row>(
  localize: GridWords,
  open: OpenCell<Row> | undefined,
  activeError: string | undefined,
): TemplateResult | typeof nothing {
  const reason = open?.optionsError && errorWords(localize, open.optionsError).text;
  const text = open ? (open.error ?? (reason && localize.term('gridOptionsFailed', reason))) : activeError;
  return text ? html`<div class="message" id=${MESSAGE_ID}><bdi>${text}</bdi></div>` : nothing;
}

/** Puts the message below its cell, or above it in the last row. */
export function placeMessage(
  root: ParentNode,
  cell: HTMLElement | undefined,
  { row, count, rtl }: { readonly row: number; readonly count: number; readonly rtl: boolean },
): void {
  const message = root.querySelector<HTMLElement>('.message');
  if (!message || !cell) return;
  const above = row === count - 1 && row > 0;
  const width = cell.parentElement?.clientWidth ?? 0;
  const start = rtl ? width - cell.offsetLeft - cell.offsetWidth : cell.offsetLeft;
  message.classList.toggle('above', above);
  message.style.setProperty('--_index', `${above ? row : row + 1}`);
  message.style.setProperty('--_start', `${start}px`);
}

/** On paper, where nobody can scroll: that there are more rows. */
export function renderPrinted(
  localize: GridWords,
  { first, length }: PrintedRange,
  total: number | undefined,
): TemplateResult | typeof nothing {
  if (total === undefined || length >= total) return nothing;
  const number = (value: number): string => localize.number(value);
  return html`<p class="printed">
    ${
      length === 0
        ? localize.term('gridPrintedNone', number(total))
        : localize.term('gridPrinted', number(first + 1), number(first + length), number(total))
    }
  </p>`;
}

/** A long reading: how far it has come, or why it failed. */
export function renderJob(
  localize: GridWords,
  job: GridJobState | undefined,
  cancel: () => void,
): TemplateResult | typeof nothing {
  if (!job) return nothing;
  const isCopy = job.kind === 'copy';
  if (job.error) {
    const reason = job.error.userMessage ?? errorWords(localize, job.error).text;
    return html`<div class="foot failed" role="alert">
      <bdi>${localize.term(isCopy ? 'gridCopyFailed' : 'gridSelectFailed', reason)}</bdi>
      <button type="button" class="link-button" @click=${cancel}>${localize.term('dismiss')}</button>
    </div>`;
  }
  const numbers = [localize.number(job.done), localize.number(job.total)] as const;
  return html`<div class="foot">
    <span>${localize.term(isCopy ? 'gridCopying' : 'gridSelecting', ...numbers)}</span>
    <progress .value=${job.done} max=${job.total} aria-hidden="true"></progress>
    <button type="button" class="link-button" @click=${cancel}>${localize.term('cancel')}</button>
  </div>`;
}
