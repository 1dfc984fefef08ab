import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActivationPlace, Backend, SyncPreview } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { differenceStyles } from '../../../ui/difference.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import { QuotesyncSyncPlaceRequestedEvent } from '../place-event.js';
import { DryRun, type DryRunState } from './dry-run.js';
import { CHANGES_AT_ONCE, renderChanges, type ChangeFilter } from './dry-run-changes.js';
import { renderCounts, totalsOf } from './dry-run-counts.js';
import { renderFailures } from './dry-run-failures.js';
import { dryRunStyles } from './dry-run-styles.js';
import { dryRunTerms } from './dry-run-terms.js';

/**
 * @summary The dialog "Preview next sync": how many records the next synchronisation would create, update and skip, what
 * would fail and where that is mended, and samples of what would change. Nothing is written.
 *
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - A cause is to be seen where it is mended
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-preview-dialog')
export class QuotesyncSyncPreviewDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, differenceStyles, dryRunStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;

  @state() private _filter: ChangeFilter = 'all';
  @state() private _limit = CHANGES_AT_ONCE;

  readonly #localize = new Localize(this, dryRunTerms);
  readonly #run = new DryRun(this, {
    backend: () => this.backend,
    connectionId: () => this.connection?.id,
    language: () => this.#localize.language,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') || changed.has('connection')) {
      this.#showFromTop();
      void this.#run.open();
    }
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const run = this.#run.state;
    const missing = this.backend && !this.backend.sync?.previewSync;
    return html`
      <quotesync-dialog
        open
        size="xl"
        .heading=${localize.term('syncTaskPreview')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${missing ? nothing : this.#renderBanner(run)}</div>
        <div class="content">
          ${
            missing
              ? html`<quotesync-state-panel
                  state="missing"
                  .heading=${localize.term('dryRunMissing')}
                  .text=${localize.term('dryRunMissingText')}
                ></quotesync-state-panel>`
              : this.#renderContent(run)
          }
        </div>
        <div slot="status">${missing ? nothing : this.#renderStatus(run)}</div>
        ${this.#renderFooter(run, !missing)}
      </quotesync-dialog>
    `;
  }

  /** An earlier one is still there: what is wrong with it stands above it. */
  #renderBanner({ status, preview, error }: DryRunState): TemplateResult | typeof nothing {
    if (status !== 'failed' || !preview) return nothing;
    return html`<quotesync-state-panel
      compact
      state="failed"
      .heading=${this.#localize.term('dryRunStale')}
      .error=${error}
      @quotesync-retry-requested=${this.#onRun}
    ></quotesync-state-panel>`;
  }

  #renderContent({ status, preview, error }: DryRunState): TemplateResult {
    const localize = this.#localize;
    return html`
      <div class="intro">
        <p>
          <strong><bdi>${localize.term('dryRunOf', this.connection?.name ?? '')}</bdi></strong>
        </p>
        <p class="muted">${localize.term('dryRunText')}</p>
      </div>
      ${
        preview
          ? this.#renderPreview(preview)
          : status === 'failed'
            ? html`<quotesync-state-panel
                state="failed"
                .error=${error}
                @quotesync-retry-requested=${this.#onRun}
              ></quotesync-state-panel>`
            : status === 'running'
              ? html`<quotesync-state-panel state="loading" rows="6"></quotesync-state-panel>`
              : nothing
      }
    `;
  }

  #renderPreview({ actors, changes, failures }: SyncPreview): TemplateResult {
    const localize = this.#localize;
    if (actors.length === 0) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('dryRunEmpty')}
        .text=${localize.term('dryRunEmptyText')}
      >
        <button slot="actions" type="button" class="button" @click=${() => this.#onPlace({ kind: 'mappings' })}>
          ${localize.term('dryRunToMappings')}
        </button>
      </quotesync-state-panel>`;
    }
    return html`
      ${renderCounts(localize, actors)} ${renderFailures(localize, failures, this.#onPlace)}
      ${renderChanges({
        localize,
        changes,
        filter: this._filter,
        limit: this._limit,
        onFilter: this.#onFilter,
        onMore: () => void this.#showMore(),
      })}
    `;
  }

  /** There from the start: what is said is announced. */
  #renderStatus(run: DryRunState): TemplateResult {
    const text = this.#statusText(run);
    return html`<div role="status">
      ${
        text === ''
          ? nothing
          : html`<p>${run.status === 'running' ? html`<span class="spinner"></span>` : nothing} ${text}</p>`
      }
    </div>`;
  }

  #statusText({ status, preview, madeAt }: DryRunState): string {
    const localize = this.#localize;
    if (status === 'running') return `${localize.term('dryRunRunning')} ${localize.term('dryRunRunningHint')}`;
    const made = preview && madeAt ? this.#madeText(preview, madeAt) : '';
    return [status === 'stopped' ? localize.term('dryRunStopped') : '', made].filter(Boolean).join(' ');
  }

  #madeText({ actors }: SyncPreview, madeAt: Date): string {
    const localize = this.#localize;
    const { create, update, fail } = totalsOf(actors);
    const time = localize.dateTime(madeAt, { timeStyle: 'medium' });
    const counts = localize.term(
      'dryRunSummary',
      localize.number(create),
      localize.number(update),
      localize.number(fail),
    );
    return `${localize.term('dryRunMadeAt', time)}. ${counts}`;
  }

  #renderFooter({ status }: DryRunState, available: boolean): TemplateResult {
    const localize = this.#localize;
    const running = status === 'running';
    return html`
      ${
        available
          ? html`<button slot="footer-start" id="run" class="button" @click=${running ? this.#onStop : this.#onRun}>
              ${localize.term(running ? 'dryRunStop' : 'dryRunAgain')}
            </button>`
          : nothing
      }
      <button slot="footer" class="button button--primary" @click=${this.#onClose}>${localize.term('close')}</button>
    `;
  }

  #showFromTop(): void {
    this._filter = 'all';
    this._limit = CHANGES_AT_ONCE;
  }

  /** The focus goes on with the first of those that are new. */
  async #showMore(): Promise<void> {
    const first = this._limit;
    this._limit += CHANGES_AT_ONCE;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#change-${first}`)?.focus();
  }

  readonly #onFilter = (filter: ChangeFilter): void => {
    this._filter = filter;
    this._limit = CHANGES_AT_ONCE;
  };

  readonly #onPlace = (place: ActivationPlace): void => {
    this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent(place));
  };

  readonly #onRun = (): void => {
    // "Try again" goes away.
    this.renderRoot.querySelector<HTMLElement>('#run')?.focus();
    void this.#run.run();
  };

  readonly #onStop = (): void => this.#run.stop();

  readonly #onClose = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-preview-dialog': QuotesyncSyncPreviewDialog;
  }
}
