import { html, nothing, type TemplateResult } from 'lit';
import type { LogExportState } from './log-export-run.js';
import type { LogLocalize } from './log-terms.js';

/** How far the export is, or what became of it. */
export function renderExportState(localize: LogLocalize, state: LogExportState): TemplateResult | typeof nothing {
  const number = (value: number): string => localize.number(value);
  switch (state.status) {
    case 'reading': {
      const { done, total } = state;
      // Without a number the bar says that it goes on, and not how far it is.
      return html`<p class="progress">
        <progress
          aria-label=${localize.term('logExportReading')}
          max=${total ?? nothing}
          value=${total === undefined ? nothing : done}
        ></progress>
        <span>
          ${
            total === undefined
              ? localize.term('logExportReading')
              : localize.term('logExportProgress', number(done), number(total))
          }
        </span>
      </p>`;
    }
    case 'writing':
      return html`<p class="progress">
        <progress aria-label=${localize.term('logExportWriting')}></progress>
        <span>${localize.term('logExportWriting')}</span>
      </p>`;
    case 'done':
      return renderDone(localize, state);
    case 'idle':
    case 'failed':
      return nothing;
  }
}

function renderDone(
  localize: LogLocalize,
  { count, total, searched, file }: Extract<LogExportState, { status: 'done' }>,
): TemplateResult {
  const number = (value: number): string => localize.number(value);
  if (count === 0) return html`<p>${localize.term('logExportNothing')}</p>`;
  const words =
    count < total
      ? localize.term('logExportCut', number(count), number(total), file.name)
      : localize.term('logExportDone', number(count), file.name);
  return html`
    <p><bdi>${words}</bdi></p>
    ${searched === undefined ? nothing : html`<p>${localize.term('logSearched', number(searched))}</p>`}
  `;
}

/** Why it stopped, and what is left of it. */
export function renderExportFailure(
  localize: LogLocalize,
  { error, done }: Extract<LogExportState, { status: 'failed' }>,
  retry: () => void,
): TemplateResult {
  return html`<quotesync-state-panel
    compact
    state="failed"
    .heading=${localize.term('logExportFailed')}
    .text=${done > 0 && error.retryable ? localize.term('logExportKept', localize.number(done)) : undefined}
    .error=${error}
    @quotesync-retry-requested=${retry}
  ></quotesync-state-panel>`;
}
