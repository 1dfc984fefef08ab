import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, SyncActorSummary, SyncActorType, SyncBackend, SyncSummary } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { NextFocus } from '../../core/next-focus.js';
import { Polling } from '../../core/polling.js';
import { Resource } from '../../core/resource.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { tabIndexOfText } from '../../ui/long-text.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { timeWriter } from './service-time.js';
import { QuotesyncSyncTaskRequestedEvent } from './list-events.js';
import type { SyncConnectionItem } from './sync-connection-item.js';
import { summaryStyles } from './sync-summary-styles.js';
import { renderTasks, taskStyles, type SyncTask } from './sync-tasks.js';
import { syncTerms } from './sync-terms.js';

/** Whose summary it is: another one whenever the tenant or the connection is another. */
interface SummaryOwner {
  readonly sync: SyncBackend;
  readonly id: number;
}

/**
 * @summary What the selected connection synchronises: mapped fields and default values of each kind of records, how well
 * it is configured, and the ways to change it.
 *
 * @fires {QuotesyncSyncTaskRequestedEvent} quotesync-sync-task-requested - A dialog about it is wanted
 */
@customElement('quotesync-sync-summary')
export class QuotesyncSyncSummary extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    cardStyles,
    summaryStyles,
    taskStyles,
    css`
      :focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: 1px;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  /** `undefined`: none is selected. */
  @property({ attribute: false }) connection: SyncConnectionItem | undefined;
  /** Another number reads it again: something has happened. */
  @property({ type: Number }) version = 0;
  /** The backend can say what the next synchronisation would do. */
  @property({ type: Boolean, attribute: 'can-preview' }) canPreview = false;
  @property({ type: Boolean }) readonly = false;
  /** Its element is defined: it comes once a connection is selected. */
  @property({ type: Boolean, attribute: 'with-health' }) withHealth = false;
  /** Milliseconds between two looks at an active connection: it is synchronised from time to time. */
  @property({ type: Number }) interval = 30_000;

  readonly #localize = new Localize(this, syncTerms);
  readonly #owner = memoizeLast((sync: SyncBackend, id: number): SummaryOwner => ({ sync, id }));
  readonly #time = memoizeLast(timeWriter);
  readonly #summary = new Resource(this, {
    args: (): readonly [SummaryOwner, string, number] | undefined => {
      const sync = this.backend?.sync;
      const { connection } = this;
      if (!sync || !connection || connection.deleted) return undefined;
      return [this.#owner(sync, connection.id), this.#localize.language, this.version];
    },
    read: ([{ sync, id }, language], signal): Promise<SyncSummary> => sync.summary(id, { signal, language }),
  });
  readonly #next = new NextFocus<SyncActorType | 'heading'>(
    this,
    () => this.#summary.state.status !== 'loading',
    (target) => this.#focus(target),
  );

  constructor() {
    super();
    new Polling(this, {
      interval: () => (this.connection?.active && this.#summary.data ? this.interval : undefined),
      poll: (signal) => this.#look(signal),
    });
  }

  /** Puts the focus on a kind of records, or on the heading, as soon as it is there. */
  show(actor: SyncActorType | undefined): void {
    this.#next.target = actor ?? 'heading';
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { connection } = this;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title" tabindex="-1">
            <bdi>${connection ? localize.term('syncSummaryOf', connection.name) : localize.term('syncSummary')}</bdi>
          </h2>
        </header>
        <div class="body">
          ${this.#renderTasks()}
          <div class="facts">${this.#renderHealth()} ${this.#renderBody()}</div>
        </div>
      </section>
    `;
  }

  #renderTasks(): TemplateResult | typeof nothing {
    const { backend, connection, canPreview, readonly } = this;
    if (!backend?.sync || !connection || connection.deleted) return nothing;
    const context = { localize: this.#localize, sync: backend.sync, connection, canPreview, readonly };
    return renderTasks(context, this.#onTask);
  }

  #renderHealth(): TemplateResult | typeof nothing {
    const { backend, connection, version } = this;
    if (!this.withHealth || !backend?.sync?.mapping || !connection || connection.deleted) return nothing;
    return html`<quotesync-sync-health
      .backend=${backend}
      .connection=${connection}
      .active=${connection.active}
      .version=${version}
    ></quotesync-sync-health>`;
  }

  #renderBody(): TemplateResult {
    const localize = this.#localize;
    const { connection } = this;
    if (!connection) return html`<p class="hint">${localize.term('syncSummarySelect')}</p>`;
    if (connection.deleted) return html`<p class="hint">${localize.term('syncSummaryDeleted')}</p>`;
    const { state } = this.#summary;
    const data = 'data' in state ? state.data : undefined;
    return html`
      ${
        state.status === 'failed'
          ? html`<quotesync-state-panel
              state="failed"
              ?compact=${data !== undefined}
              .error=${state.error}
              .heading=${data ? localize.term('syncSummaryFailed') : undefined}
              @quotesync-retry-requested=${this.#onRetry}
            ></quotesync-state-panel>`
          : nothing
      }
      ${data ? this.#renderSummary(data) : nothing}
      ${
        data || state.status === 'failed'
          ? nothing
          : html`<quotesync-state-panel state="loading" rows="3"></quotesync-state-panel>`
      }
    `;
  }

  #renderSummary({ lastSync, actors }: SyncSummary): TemplateResult {
    const localize = this.#localize;
    const time = lastSync
      ? localize.term('syncLast', this.#time(localize.language)(lastSync))
      : localize.term('syncNever');
    const empty = !actors.some(({ mapped, defaults }) => mapped || defaults);
    return html`
      <p class="hint"><bdi>${time}</bdi></p>
      ${
        empty
          ? html`<quotesync-state-panel
              state="empty"
              .heading=${localize.term('syncSummaryEmpty')}
              .text=${localize.term('syncSummaryEmptyText')}
            ></quotesync-state-panel>`
          : nothing
      }
      ${
        actors.length > 0
          ? html`<div class="actors">${actors.map((actor, index) => this.#renderActor(actor, index))}</div>`
          : nothing
      }
    `;
  }

  /** @param index - two kinds that this version does not know are of the same type */
  #renderActor({ type, mapped, mappings, defaults }: SyncActorSummary, index: number): TemplateResult {
    const localize = this.#localize;
    const fields = mapped ? mappings || localize.term('syncMappedUnnamed') : localize.term('syncNotMapped');
    return html`
      <section
        class="actor ${mapped ? '' : 'unmapped'}"
        data-actor=${type}
        tabindex="-1"
        aria-labelledby="actor-${index}"
      >
        <h3 id="actor-${index}">${localize.term('syncActor', type)}</h3>
        <dl>
          <dt>${localize.term('syncMappedFields')}</dt>
          <dd><bdi tabindex=${tabIndexOfText(fields)}>${fields}</bdi></dd>
          ${
            defaults
              ? html`<dt>${localize.term('syncDefaultValues')}</dt>
                  <dd><bdi tabindex=${tabIndexOfText(defaults)}>${defaults}</bdi></dd>`
              : nothing
          }
        </dl>
      </section>
    `;
  }

  /** Without a word when it fails: what is shown is what was known last. */
  async #look(signal: AbortSignal): Promise<void> {
    const sync = this.backend?.sync;
    const { connection } = this;
    if (!sync || !connection) return;
    const summary = await sync.summary(connection.id, { signal, language: this.#localize.language });
    if (signal.aborted || sync !== this.backend?.sync || connection.id !== this.connection?.id) return;
    this.#summary.update(() => summary);
    // The service answers again: what it failed to read is not out of date any more.
    if (this.#summary.state.status === 'failed') void this.#summary.refresh();
  }

  #focus(target: SyncActorType | 'heading'): void {
    const actor = this.renderRoot.querySelector<HTMLElement>(`[data-actor="${target}"]`);
    (actor ?? this.renderRoot.querySelector<HTMLElement>('#title'))?.focus();
  }

  readonly #onTask = (task: SyncTask): void => {
    this.dispatchEvent(new QuotesyncSyncTaskRequestedEvent(task));
  };

  /** The button that was pressed goes away; the heading stays. */
  readonly #onRetry = (): void => {
    this.#focus('heading');
    void this.#summary.refresh();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-summary': QuotesyncSyncSummary;
  }
}
