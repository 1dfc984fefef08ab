import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, BackendCapabilities } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { conflict } from '../../locales/en/conflict.js';
import { connections } from '../../locales/en/connections.js';
import { sync } from '../../locales/en/sync.js';
import { syncJobs } from '../../locales/en/sync-jobs.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { errorWords } from '../../ui/error-words.js';
import { icon } from '../../ui/icons.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { jobName, type ConnectionNames } from './job-words.js';
import { QuotesyncResyncBegunEvent, type ResyncSource } from './resync-events.js';
import { ResyncStarter } from './resync-starter.js';
import { renderConsequences } from './resync-text.js';

/**
 * @summary The question before "Resync from CRM" and "Resync from ERP connection": direction and consequences.
 *
 * @fires {QuotesyncResyncBegunEvent} quotesync-resync-started - The backend has begun
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-resync-dialog')
export class QuotesyncResyncDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--_space-3);
        overflow-wrap: anywhere;
      }
      p,
      ul {
        margin: 0;
      }
      ul {
        padding-inline-start: 1.3em;
      }
      .direction {
        padding: var(--_space-2) var(--_space-3);
        border-inline-start: 3px solid var(--_color-accent);
        background: var(--_color-surface-sunken);
        font-weight: 600;
      }
      .names {
        max-block-size: 9lh;
        overflow: auto;
      }
      .names:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: 1px;
      }
      bdi {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
        /* A box of its own would begin on the side that its text begins on. */
        text-align: -webkit-match-parent;
        text-align: match-parent;
      }
      /* Without anything in it, it takes no room, and is there all the same before it says something. */
      .running {
        display: contents;
      }
      .warning {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--_space-2);
        padding: var(--_space-2) var(--_space-3);
        border: 1px solid var(--_color-warning);
        border-radius: var(--_radius-m);
        background: var(--_color-warning-surface);
        font-size: var(--_font-size-s);
      }
      .warning svg {
        color: var(--_color-warning);
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) capabilities: BackendCapabilities['sync'];
  /** What is copied from; id 0 = SuperOffice. */
  @property({ attribute: false }) source: ResyncSource = { id: 0, name: '' };
  /** Names of the (other) active connections, which it copies to. */
  @property({ attribute: false }) others: readonly string[] = [];
  /** Names of connections by their ids, for what runs already. */
  @property({ attribute: false }) names: ConnectionNames = new Map();
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, { ...connections, ...conflict, ...sync, ...syncJobs });
  readonly #starter = new ResyncStarter(this, {
    backend: () => this.backend,
    language: () => this.#localize.language,
    onStarted: (job) => this.dispatchEvent(new QuotesyncResyncBegunEvent(job, this.source)),
  });
  #closed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') && this.backend) void this.#starter.look();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { running } = this.#starter;
    return html`
      <quotesync-dialog
        open
        .heading=${localize.term(this.source.id === 0 ? 'resyncFromCrm' : 'resyncFromErpConnection')}
        ?busy=${running}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div slot="banner">${this.#renderFailure()}</div>
        <div class="body">
          ${this.#renderRunning()} ${renderConsequences(localize, this.source, this.others)}
          ${this.readonly ? nothing : html`<p id="question">${localize.term('resyncQuestion')}</p>`}
        </div>
        ${this.#renderFooter(running)}
      </quotesync-dialog>
    `;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { error, outcomeUnknown } = this.#starter;
    if (!error) return nothing;
    const localize = this.#localize;
    const text = error.userMessage ? '' : errorWords(localize, error).text;
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${localize.term(outcomeUnknown ? 'resyncStartUnknown' : 'resyncNotStarted')}
      .text=${`${text} ${outcomeUnknown ? localize.term('resyncMayBeStarted') : ''}`.trim()}
      @quotesync-retry-requested=${this.#onYes}
    ></quotesync-state-panel>`;
  }

  /** A second one at the same time is seldom what is wanted; the server does not mind. */
  #renderRunning(): TemplateResult {
    const localize = this.#localize;
    const names = new Map([...this.names, [this.source.id, this.source.name]]);
    return html`<div class="running" role="status">
      ${this.#starter.live.map(
        (job) =>
          html`<p class="warning">
            ${icon('warning')} <bdi>${localize.term('resyncAlreadyRuns', jobName(localize, job, names))}</bdi>
          </p>`,
      )}
    </div>`;
  }

  /** The focus is on the answer that changes nothing. */
  #renderFooter(running: boolean): TemplateResult {
    const localize = this.#localize;
    if (this.readonly) {
      return html`<button slot="footer" class="button" autofocus @click=${this.#onNo}>
        ${localize.term('close')}
      </button>`;
    }
    return html`
      <button slot="footer" class="button" autofocus aria-describedby="question" @click=${this.#onNo}>
        ${localize.term(running ? 'stopWaiting' : 'no')}
      </button>
      <button
        slot="footer"
        id="yes"
        class="button button--danger"
        aria-describedby="question"
        aria-disabled=${running ? 'true' : 'false'}
        @click=${this.#onYes}
      >
        ${localize.term(running ? 'resyncStarting' : 'yes')}
      </button>
    `;
  }

  #close(): void {
    this.#closed = true;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  async #start(): Promise<void> {
    // For a moment the browser still sends what is pressed to a dialog that is closed.
    if (this.#closed || this.readonly || this.#starter.running) return;
    // "Try again" goes away.
    this.renderRoot.querySelector<HTMLElement>('#yes')?.focus();
    if (await this.#starter.start(this.source)) this.#close();
  }

  readonly #onYes = (): void => void this.#start();

  readonly #onNo = (): void => {
    if (this.#starter.running) this.#starter.cancel();
    else this.#close();
  };

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-resync-dialog': QuotesyncResyncDialog;
  }
}
