import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SyncJob } from '../../backend/index.js';
import { icon } from '../../ui/icons.js';
import { tabIndexOfText } from '../../ui/long-text.js';
import type { StopState } from './job-stops.js';
import { isWatched, type WatchedJob } from './job-watcher.js';
import { stateWords, type JobLocalize } from './job-words.js';

export const jobStyles = css`
  :host {
    display: block;
  }
  h2:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .jobs {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .job {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_space-1) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-block-start: 1px solid var(--_color-border);
    overflow-wrap: anywhere;
  }
  .job > * {
    grid-column: 1;
    min-inline-size: 0;
  }
  .job > .job__button {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .job > :is(progress, quotesync-state-panel, .refused) {
    grid-column: 1 / -1;
  }
  .job p {
    margin: 0;
  }
  .job__name {
    font-weight: 600;
  }
  .job bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    /* A box of its own would begin on the side that its text begins on. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .job__message {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
    max-block-size: 6lh;
    overflow: auto;
  }
  .job__state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
  }
  .job__state span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .succeeded svg {
    color: var(--_color-success);
  }
  .failed svg {
    color: var(--_color-danger);
  }
  .lost svg {
    color: var(--_color-warning);
  }
  time {
    color: var(--_color-text-muted);
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--_color-accent);
  }
  .job quotesync-state-panel[compact] {
    margin: 0;
  }
  .refused {
    font-size: var(--_font-size-s);
    color: var(--_color-danger);
  }
  .more {
    margin: 0 var(--_space-2) var(--_space-2);
  }
`;

export interface JobView {
  readonly localize: JobLocalize;
  readonly row: WatchedJob;
  readonly name: string;
  readonly readonly: boolean;
  readonly stop: StopState;
  readonly onStop: () => void;
  readonly onStopAgain: () => void;
  readonly onDismiss: () => void;
}

/** One job: what it copies, how far it is in words and as a bar, and the way to stop it. */
export function renderJob(view: JobView): TemplateResult {
  const { row, name, localize, stop } = view;
  const { job } = row;
  return html`
    <li class="job">
      <p class="job__name"><bdi>${name}</bdi></p>
      ${isWatched(row) ? renderStop(view) : renderDismiss(view)}
      <p class="job__state">${renderState(view)} ${renderTime(localize, job)}</p>
      ${
        job.message
          ? html`<p class="job__message" tabindex=${tabIndexOfText(job.message)}><bdi>${job.message}</bdi></p>`
          : nothing
      }
      ${
        isWatched(row)
          ? html`<progress
              max="100"
              value=${ifDefined(job.state === 'running' ? job.percent : undefined)}
              aria-label=${localize.term('jobProgress', name)}
            ></progress>`
          : nothing
      }
      ${stop.status === 'refused' ? html`<p class="refused" role="alert">${localize.term('jobNotStoppable')}</p>` : nothing}
      ${
        stop.status === 'failed'
          ? html`<quotesync-state-panel
              state="failed"
              compact
              .error=${stop.error}
              .heading=${localize.term('jobNotStopped')}
              @quotesync-retry-requested=${view.onStopAgain}
            ></quotesync-state-panel>`
          : nothing
      }
    </li>
  `;
}

function renderState({ localize, row: { job, lostAt } }: JobView): TemplateResult {
  if (lostAt) {
    const time = localize.dateTime(lostAt, { timeStyle: 'medium' });
    return html`<span class="lost">${icon('warning')} ${localize.term('jobLost', time)}</span>`;
  }
  const words = stateWords(localize, job);
  if (job.state === 'succeeded') return html`<span class="succeeded">${icon('check-circle')} ${words}</span>`;
  if (job.state === 'failed') return html`<span class="failed">${icon('warning-circle')} ${words}</span>`;
  return html`<span>${words}</span>`;
}

/** The service's local time, shown as it is. */
function renderTime(localize: JobLocalize, { created }: SyncJob): TemplateResult | typeof nothing {
  const time = new Date(created);
  if (Number.isNaN(time.getTime())) return nothing;
  const text = localize.dateTime(time, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<time datetime=${created}>${localize.term('jobRequestedAt', text)}</time>`;
}

function renderStop({
  localize,
  row: { job },
  name,
  readonly,
  stop,
  onStop,
}: JobView): TemplateResult | typeof nothing {
  if (!job.stoppable || readonly) return nothing;
  const stopping = stop.status === 'stopping';
  return html`<button
    type="button"
    class="button job__button"
    aria-label=${stopping ? nothing : localize.term('jobStopOf', name)}
    aria-disabled=${stopping ? 'true' : 'false'}
    @click=${stopping ? nothing : onStop}
  >
    ${localize.term(stopping ? 'jobStopping' : 'jobStop')}
  </button>`;
}

function renderDismiss({ localize, name, onDismiss }: JobView): TemplateResult {
  const label = localize.term('jobDismiss', name);
  return html`<button
    type="button"
    class="icon-button job__button"
    aria-label=${label}
    title=${label}
    @click=${onDismiss}
  >
    ${icon('x')}
  </button>`;
}
