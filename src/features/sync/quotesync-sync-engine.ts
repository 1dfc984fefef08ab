import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SyncEngine } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon } from '../../ui/icons.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncStatus } from '../../ui/quotesync-status.js';
import { QuotesyncTestResult } from '../../ui/quotesync-test-result.js';
import {
  QuotesyncSyncEngineRequestedEvent,
  QuotesyncSyncIntervalRequestedEvent,
  QuotesyncSyncLogRequestedEvent,
  QuotesyncSyncRefreshRequestedEvent,
  QuotesyncSyncRunRequestedEvent,
} from './list-events.js';
import { QuotesyncSyncInterval } from './quotesync-sync-interval.js';
import type { SyncCapabilities } from './sync-connections-controller.js';
import { engineStyles } from './sync-engine-styles.js';
import type { SyncEngineState } from './sync-engine-controller.js';
import { renderRun } from './sync-run.js';
import { syncTerms } from './sync-terms.js';

/**
 * @summary Automatic sync: whether it is on, how often it runs, "Sync Now" and the way to the log. It shows what it is
 * given and says what the user wants.
 *
 * @fires {QuotesyncSyncEngineRequestedEvent} quotesync-sync-engine-requested - On or Off was chosen
 * @fires {QuotesyncSyncIntervalRequestedEvent} quotesync-sync-interval-requested - Another interval is to be saved
 * @fires {QuotesyncSyncRunRequestedEvent} quotesync-sync-run-requested - Sync Now was pressed
 * @fires {QuotesyncSyncLogRequestedEvent} quotesync-sync-log-requested - Show Log was pressed
 * @fires {QuotesyncSyncRefreshRequestedEvent} quotesync-sync-refresh-requested - It is to be read again
 */
@customElement('quotesync-sync-engine')
export class QuotesyncSyncEngine extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncStatePanel,
    QuotesyncStatus,
    QuotesyncSyncInterval,
    QuotesyncTestResult,
  ];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    cardStyles,
    engineStyles,
    css`
      quotesync-state-panel[compact] {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) state: SyncEngineState | undefined;
  @property({ attribute: false }) capabilities: SyncCapabilities | undefined;
  @property({ type: Boolean }) readonly = false;

  /** Why what was pressed does nothing; said as long as that is so. */
  @state() private _why: { readonly running: boolean; readonly reason: string } | undefined;

  readonly #localize = new Localize(this, syncTerms);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="card__header">
          <h2 class="card__title" id="title">${localize.term('automaticSync')}</h2>
          ${
            this.capabilities?.log
              ? html`<button type="button" class="button" aria-haspopup="dialog" @click=${this.#onLog}>
                  ${localize.term('showLog')}
                </button>`
              : nothing
          }
        </header>
        <div class="body">${this.state ? this.#renderState(this.state) : nothing}</div>
      </section>
    `;
  }

  #renderState(state: SyncEngineState): TemplateResult {
    const { engine } = state;
    const data = 'data' in engine ? engine.data : undefined;
    const failed = engine.status === 'failed';
    return html`
      ${
        failed
          ? html`<quotesync-state-panel
              state="failed"
              compact
              .error=${engine.error}
              .heading=${this.#localize.term(data ? 'syncEngineStale' : 'syncEngineUnknown')}
              @quotesync-retry-requested=${this.#onReadAgain}
            ></quotesync-state-panel>`
          : nothing
      }
      ${
        data || failed
          ? html`<div class="columns">
              ${this.#renderSwitch(state, data)} ${data ? this.#renderInterval(state, data) : nothing}
            </div>`
          : html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`
      }
    `;
  }

  #renderSwitch(state: SyncEngineState, engine: SyncEngine | undefined): TemplateResult {
    const localize = this.#localize;
    // A wish that takes long can be made again.
    const present = state.late ? engine?.running : (state.wanted ?? engine?.running);
    return html`
      <div class="part">
        <div class="line">
          ${
            this.readonly
              ? nothing
              : html`<div
                  class="switch"
                  role="radiogroup"
                  aria-label=${localize.term('automaticSync')}
                  @keydown=${this.#onSwitchKey}
                >
                  ${this.#renderPosition(true, present)}${this.#renderPosition(false, present)}
                </div>`
          }
          <div class="status" role="status">${this.#renderStatus(state, engine)}</div>
        </div>
        <div role="status">${this.#renderWhy(present)}</div>
        ${this.#renderSwitchFailure(state)} ${this.readonly ? nothing : renderRun(localize, state.run, this.#onRun)}
      </div>
    `;
  }

  #reasonAgainst(running: boolean, present: boolean | undefined): string {
    return present === running ? this.#localize.term(running ? 'syncIsOnAlready' : 'syncIsOffAlready') : '';
  }

  #renderWhy(present: boolean | undefined): TemplateResult | typeof nothing {
    const why = this._why;
    if (!why || this.#reasonAgainst(why.running, present) !== why.reason) return nothing;
    return html`<p class="hint">${why.reason}</p>`;
  }

  /** Chosen by Space, Enter or a click only: whoever looks around with the arrows must not stop what runs. */
  #renderPosition(running: boolean, present: boolean | undefined): TemplateResult {
    const localize = this.#localize;
    const reason = this.#reasonAgainst(running, present);
    const pressed = (): void => {
      this._why = reason ? { running, reason } : undefined;
      if (!reason) this.dispatchEvent(new QuotesyncSyncEngineRequestedEvent(running));
    };
    return html`<button
      type="button"
      class="position"
      role="radio"
      data-running=${running}
      aria-checked=${present === running ? 'true' : 'false'}
      tabindex=${running === (present ?? true) ? 0 : -1}
      @click=${pressed}
    >
      ${localize.term(running ? 'syncOn' : 'syncOff')}
    </button>`;
  }

  #renderStatus({ wanted, late, stale }: SyncEngineState, engine: SyncEngine | undefined): TemplateResult {
    const localize = this.#localize;
    if (wanted !== undefined) {
      return html`
        <span class="waiting">
          <span class="spinner" aria-hidden="true"></span>
          ${localize.term(wanted ? 'syncTurningOn' : 'syncTurningOff')}
        </span>
        ${late ? html`<p class="hint">${localize.term('syncTurnLate')}</p>` : nothing}
      `;
    }
    if (!engine) return html`${nothing}`;
    // The service's own words where it has some: beside ours they would say the same twice.
    const text = engine.message || localize.term(engine.running ? 'automaticSyncTurnedOn' : 'automaticSyncTurnedOff');
    return html`
      <quotesync-status
        .tone=${engine.running ? 'success' : 'danger'}
        .sign=${engine.running ? 'check-circle' : 'warning'}
        .text=${text}
      ></quotesync-status>
      ${stale ? html`<p class="hint stale">${icon('warning')} ${localize.term('syncEngineStale')}</p>` : nothing}
    `;
  }

  #renderSwitchFailure({ switchFailure }: SyncEngineState): TemplateResult | typeof nothing {
    if (!switchFailure) return nothing;
    const { error, wanted } = switchFailure;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${this.#localize.term(wanted ? 'syncTurnOnFailed' : 'syncTurnOffFailed')}
      @quotesync-retry-requested=${() => this.#switchAgain(wanted)}
    ></quotesync-state-panel>`;
  }

  #renderInterval(state: SyncEngineState, engine: SyncEngine): TemplateResult | typeof nothing {
    if (!this.capabilities?.interval) return nothing;
    return html`<quotesync-sync-interval
      class="part"
      .interval=${engine.interval}
      .error=${state.intervalError}
      .saved=${state.intervalsSaved}
      ?saving=${state.savingInterval}
      ?readonly=${this.readonly}
      @quotesync-sync-interval-requested=${this.#onInterval}
    ></quotesync-sync-interval>`;
  }

  /** The button that was pressed goes away; the one for the same stays. */
  #switchAgain(running: boolean): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-running="${running}"]`)?.focus();
    this.dispatchEvent(new QuotesyncSyncEngineRequestedEvent(running));
  }

  readonly #onSwitchKey = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (!/^Arrow|^(Home|End)$/.test(key) || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    const positions = [...this.renderRoot.querySelectorAll<HTMLElement>('.position')];
    const far = { Home: 0, End: positions.length - 1 }[key];
    positions[far ?? (target === positions[0] ? 1 : 0)]?.focus();
  };

  readonly #onReadAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.position[tabindex="0"], .button')?.focus();
    this.dispatchEvent(new QuotesyncSyncRefreshRequestedEvent());
  };

  readonly #onInterval = ({ seconds }: QuotesyncSyncIntervalRequestedEvent): void => {
    this.dispatchEvent(new QuotesyncSyncIntervalRequestedEvent(seconds));
  };

  readonly #onRun = (): void => {
    this.dispatchEvent(new QuotesyncSyncRunRequestedEvent());
  };

  readonly #onLog = (): void => {
    this.dispatchEvent(new QuotesyncSyncLogRequestedEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-engine': QuotesyncSyncEngine;
  }
}
