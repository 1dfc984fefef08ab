import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError, SyncImportLine, SyncImportPreview } from '../../../backend/index.js';
import { errorWords } from '../../../ui/error-words.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import { nameOf, outcomeOf, type LineOutcome } from './import-lines.js';
import type { ErpImportRun, LineResult } from './import-run.js';

/** Lines of a list that are shown at most. */
const LISTED = 200;

const IMPORTED = {
  added: 'erpImportAdded',
  updated: 'erpImportUpdated',
  unchanged: 'erpImportUnchanged',
  unsaid: 'erpImportImported',
} as const satisfies Readonly<Record<LineOutcome, string>>;

export function renderProgress(run: ErpImportRun, localize: ErpImportLocalize): TemplateResult {
  const { done, failed, unknown, total, cancelling, status, error } = run.state;
  const over = done + failed + unknown;
  const label = localize.term(cancelling ? 'erpImportStopping' : 'erpImportImporting');
  return html`
    <p id="progress-label" role="status">${label}</p>
    <div class="progress">
      <progress aria-labelledby="progress-label" max=${Math.max(total, 1)} .value=${over}></progress>
      <span>${localize.term('erpImportProgress', localize.number(over), localize.number(total))}</span>
    </div>
    ${status === 'paused' && error ? renderPause(run, error, localize) : nothing}
  `;
}

function renderPause(run: ErpImportRun, error: BackendError, localize: ErpImportLocalize): TemplateResult {
  const words = errorWords(localize, error);
  return html`<quotesync-state-panel
    compact
    state="failed"
    .heading=${localize.term('erpImportPaused')}
    .text=${`${words.heading}. ${words.text} ${localize.term('erpImportPausedText')}`}
    .error=${error}
    @quotesync-retry-requested=${() => run.resume()}
  ></quotesync-state-panel>`;
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly { readonly name: string; readonly reason: string }[];
  /** Worth reading at once. */
  readonly open: boolean;
}

export interface ReportContext {
  readonly localize: ErpImportLocalize;
  readonly run: ErpImportRun;
  readonly preview: SyncImportPreview;
  readonly nameColumn: number;
  /** Why nothing can be tried again now, is said in the status of the dialog. */
  readonly blocked: boolean;
  readonly onRetry: () => void;
}

/** What became of the lines, in lists. */
export function renderReport(context: ReportContext): TemplateResult {
  const { localize, run, blocked, onRetry } = context;
  const { status, error } = run.state;
  const open = run.open.length;
  const heading =
    status === 'cancelled'
      ? 'erpImportStopped'
      : status === 'failed'
        ? 'erpImportBroken'
        : open > 0
          ? 'erpImportDoneInPart'
          : 'erpImportDone';
  const groups = groupsOf(context);
  return html`
    <div role="status">
      <h3 class="report" tabindex="-1" id="report">${localize.term(heading)}</h3>
      <p class="visually-hidden">${groups.map(({ label }) => label).join('. ')}</p>
    </div>
    ${status === 'failed' && error ? renderEarlyEnd(error, localize) : nothing}
    ${groups.map((group) => renderGroup(group, localize))} ${renderSelections(run, localize)}
    ${
      open > 0
        ? html`<div>
            <button
              type="button"
              class="button"
              id="retry"
              aria-disabled=${blocked ? 'true' : 'false'}
              aria-describedby=${blocked ? 'status' : nothing}
              @click=${onRetry}
            >
              ${localize.term(hasFailed(run) ? 'erpImportRetryFailed' : 'erpImportRest', localize.number(open))}
            </button>
          </div>`
        : nothing
    }
  `;
}

/** A conflict means one thing here; the notice above says how it is now. */
function renderEarlyEnd(error: BackendError, localize: ErpImportLocalize): TemplateResult {
  const conflict = error.kind === 'conflict';
  const words = errorWords(localize, error);
  return html`<p class="note note--danger" role="alert">
    <bdi>${conflict ? localize.term('erpImportCameOn') : (error.userMessage ?? `${words.heading}. ${words.text}`)}</bdi>
  </p>`;
}

function hasFailed(run: ErpImportRun): boolean {
  return [...run.results.values()].some(({ kind }) => kind === 'failed' || kind === 'unknown');
}

function groupsOf({ localize, run, preview, nameColumn }: ReportContext): readonly Group[] {
  const lines = preview.lines.flatMap((line) => {
    const result = run.results.get(line.key);
    return result ? [{ line, result }] : [];
  });
  const group = (
    key: string,
    term: (count: string) => string,
    isIn: (line: SyncImportLine, result: LineResult) => boolean,
    open = false,
  ): readonly Group[] => {
    const members = lines.filter(({ line, result }) => isIn(line, result));
    if (members.length === 0) return [];
    const named = members.map(({ line, result }) => ({
      name: nameOf(line, nameColumn) || localize.term('erpImportUnnamed'),
      reason: reasonOf(result, localize),
    }));
    return [{ key, label: term(localize.number(members.length)), lines: named, open }];
  };
  const outcomes: readonly LineOutcome[] = ['added', 'updated', 'unchanged', 'unsaid'];
  return [
    ...group(
      'failed',
      (count) => localize.term('erpImportFailed', count),
      (_, { kind }) => kind === 'failed',
      true,
    ),
    ...group(
      'unknown',
      (count) => localize.term('erpImportUncertain', count),
      (_, { kind }) => kind === 'unknown',
      true,
    ),
    ...group(
      'not-done',
      (count) => localize.term('erpImportNotDone', count),
      (_, { kind }) => kind === 'not-done',
    ),
    ...outcomes.flatMap((outcome) =>
      group(
        outcome,
        (count) => localize.term(IMPORTED[outcome], count),
        (line, { kind }) => kind === 'imported' && outcomeOf(line) === outcome,
      ),
    ),
  ];
}

function reasonOf(result: LineResult, localize: ErpImportLocalize): string {
  if (result.kind === 'unknown') return localize.term('erpImportUncertainText');
  if (result.kind !== 'failed') return '';
  const { error } = result;
  if (!error) return localize.term('erpImportNotTaken');
  const fields = Object.values(error.fieldErrors);
  const words = errorWords(localize, error);
  return error.userMessage ?? (fields.length > 0 ? fields.join(' ') : `${words.heading}. ${words.text}`);
}

function renderGroup({ key, label, lines, open }: Group, localize: ErpImportLocalize): TemplateResult {
  const more = lines.length - LISTED;
  return html`
    <details class="group ${open ? 'group--open' : ''}" ?open=${open} data-group=${key}>
      <summary>${label}</summary>
      <ul tabindex="0" aria-label=${label}>
        ${lines
          .slice(0, LISTED)
          .map(
            ({ name, reason }) =>
              html`<li>
                <bdi>${name}</bdi>${reason ? html`: <span class="muted"><bdi>${reason}</bdi></span>` : nothing}
              </li>`,
          )}
        ${more > 0 ? html`<li class="muted">${localize.term('erpImportMore', localize.number(more))}</li>` : nothing}
      </ul>
    </details>
  `;
}

function renderSelections({ selections }: ErpImportRun, localize: ErpImportLocalize): TemplateResult | typeof nothing {
  const [first] = selections;
  if (first === undefined) return nothing;
  const text =
    selections.length === 1
      ? localize.term('erpImportSelection', String(first))
      : localize.term('erpImportSelectionIds', new Intl.ListFormat(localize.language).format(selections.map(String)));
  return html`<p class="muted"><bdi>${text}</bdi></p>`;
}
