import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BackendError } from '../../backend/index.js';
import type { Backend, BackendCapabilities, SyncJob } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { syncJobs } from '../../locales/en/sync-jobs.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { JobStops } from './job-stops.js';
import { jobStyles, renderJob } from './job-view.js';
import { isRefused, isWatched, JobWatcher, type WatchedJob } from './job-watcher.js';
import { jobName, stateWords, type ConnectionNames } from './job-words.js';
import { QuotesyncResyncEndedEvent } from './resync-events.js';

/** As many that have ended are shown until more are wanted. */
const SHOWN_ENDED = 3;

/**
 * @summary Resynchronisations that run in the background or have ended lately. Without any it shows nothing.
 *
 * What it shows comes from the backend, so it is there again after the page was closed. It asks while one runs and while
 * it can be seen.
 *
 * @fires {QuotesyncResyncEndedEvent} quotesync-resync-ended - One that ran has ended
 */
@customElement('quotesync-sync-jobs')
export class QuotesyncSyncJobs extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel, QuotesyncConfirmDialog];

  static override readonly styles = [...baseStyles, controlStyles, cardStyles, jobStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];
  /** Names of the connections by their ids. */
  @property({ attribute: false }) names: ConnectionNames = new Map();
  /** Everything can be looked at, nothing stopped. */
  @property({ type: Boolean }) readonly = false;

  /** Ids that the user does not want to see any more. */
  @state() private _dismissed: ReadonlySet<number> = new Set();
  @state() private _asked: SyncJob | undefined;
  @state() private _all = false;
  /** What a screen reader says. */
  @state() private _said = '';
  /** Somebody has begun something, and wants to see it. */
  @state() private _wanted = false;

  readonly #localize = new Localize(this, syncJobs);
  readonly #watcher = new JobWatcher(this, {
    backend: () => (this.capabilities?.resync === false ? undefined : this.backend),
    language: () => this.#localize.language,
    onBegun: (job) => {
      this._said = this.#localize.term('jobEnded', this.#nameOf(job), stateWords(this.#localize, job));
    },
    onEnded: (watched) => this.#onEnded(watched),
  });
  readonly #stops = new JobStops(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    onAnswered: () => this.#watcher.read(),
  });
  /** What has the focus and may go away with this update. */
  #focusBefore: Element | null = null;

  /** Reads the jobs now; after one was begun, it is looked for until it is there. */
  refresh(): void {
    this._wanted = true;
    this.#watcher.read(true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focusBefore = this.shadowRoot?.activeElement ?? null;
    if (!changed.has('backend') || changed.get('backend') === undefined) return;
    this._dismissed = new Set();
    this._asked = undefined;
    this._all = this._wanted = false;
    this._said = '';
  }

  protected override updated(): void {
    const gone = this.#focusBefore && !this.#focusBefore.isConnected;
    // Where the button was: the keyboard goes on from there.
    if (gone && !this.shadowRoot?.activeElement) this.#focusTitle();
  }

  protected override render(): TemplateResult {
    const rows = this.#watcher.rows.filter(({ job }) => !this._dismissed.has(job.id));
    const { error } = this.#watcher;
    const shownError = error && (rows.length > 0 || this._wanted || !isRefused(error)) ? error : undefined;
    return html`
      ${rows.length > 0 || shownError ? this.#renderCard(rows, shownError) : nothing}
      <div class="visually-hidden" role="status">${this._said}</div>
      ${this.#renderQuestion()}
    `;
  }

  #renderCard(rows: readonly WatchedJob[], error: BackendError | undefined): TemplateResult {
    const localize = this.#localize;
    const ended = rows.filter((row) => !isWatched(row));
    const hidden = new Set(this._all ? [] : ended.slice(SHOWN_ENDED));
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title" tabindex="-1">${localize.term('jobsHeading')}</h2>
        </header>
        ${error ? this.#renderError(error) : nothing}
        <ul class="jobs">
          ${repeat(
            rows.filter((row) => !hidden.has(row)),
            ({ job }) => job.id,
            (row) => this.#renderRow(row),
          )}
        </ul>
        ${
          hidden.size > 0
            ? html`<button type="button" class="button button--quiet more" @click=${this.#onAll}>
                ${localize.term('jobsMore', hidden.size)}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  #renderError(error: BackendError): TemplateResult {
    const localize = this.#localize;
    const { readAt } = this.#watcher;
    const asOf = readAt && localize.term('jobsAsOf', localize.dateTime(readAt, { timeStyle: 'medium' }));
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${localize.term('jobsUnreadable')}
      .text=${asOf}
      @quotesync-retry-requested=${this.#onRetry}
    ></quotesync-state-panel>`;
  }

  #renderRow(row: WatchedJob): TemplateResult {
    return renderJob({
      localize: this.#localize,
      row,
      name: this.#nameOf(row.job),
      readonly: this.readonly,
      stop: isWatched(row) ? this.#stops.stateOf(row.job.id) : { status: 'none' },
      onStop: () => {
        this._asked = row.job;
      },
      onStopAgain: () => void this.#stops.stop(row.job.id, this.#nameOf(row.job)),
      onDismiss: () => {
        this._dismissed = new Set([...this._dismissed, row.job.id]);
      },
    });
  }

  #renderQuestion(): TemplateResult | typeof nothing {
    const asked = this._asked;
    if (!asked) return nothing;
    const localize = this.#localize;
    return html`<quotesync-confirm-dialog
      .heading=${localize.term('jobStopHeading')}
      .text=${localize.term('jobStopText', this.#nameOf(asked))}
      .cancelLabel=${localize.term('jobKeepRunning')}
      .confirmLabel=${localize.term('jobStop')}
      @quotesync-confirmed=${this.#onConfirmed}
    ></quotesync-confirm-dialog>`;
  }

  #nameOf(job: SyncJob): string {
    return jobName(this.#localize, job, this.names);
  }

  #focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  #onEnded({ job, lostAt }: WatchedJob): void {
    const localize = this.#localize;
    const how = lostAt
      ? localize.term('jobLost', localize.dateTime(lostAt, { timeStyle: 'medium' }))
      : stateWords(localize, job);
    this._said = localize.term('jobEnded', this.#nameOf(job), how);
    this.dispatchEvent(new QuotesyncResyncEndedEvent(job));
  }

  readonly #onConfirmed = async ({ confirmed }: QuotesyncConfirmedEvent): Promise<void> => {
    const asked = this._asked;
    this._asked = undefined;
    if (confirmed && asked) void this.#stops.stop(asked.id, this.#nameOf(asked));
    await this.updateComplete;
    // It may have ended while it was asked about, and its button with it.
    if (!this.shadowRoot?.activeElement) this.#focusTitle();
  };

  readonly #onRetry = (): void => {
    this.#focusTitle();
    this.#watcher.read();
  };

  readonly #onAll = (): void => {
    this._all = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-jobs': QuotesyncSyncJobs;
  }
}
