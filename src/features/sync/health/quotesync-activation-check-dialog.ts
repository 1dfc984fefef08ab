import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ActivationReason, Backend } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { NextFocus } from '../../../core/next-focus.js';
import { isUnanswered } from '../../../core/uncertain.js';
import { conflict } from '../../../locales/en/conflict.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { icon, type IconName } from '../../../ui/icons.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../../ui/quotesync-state-panel.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { QuotesyncSyncPlaceRequestedEvent } from '../place-event.js';
import { ActivationCheck } from './activation-check.js';
import { QuotesyncSyncActivationCheckedEvent } from './activation-checked-event.js';
import type { OwnReason } from './activation-findings.js';
import { activationCheckStyles } from './activation-check-styles.js';
import { healthTerms, issueText, placeText } from './health-words.js';

/**
 * @summary The dialog "Why can't I activate?": everything that keeps a connection from being activated, each with the way
 * to where it is mended. First what is found in its configuration, then what the service says.
 *
 * @fires {QuotesyncSyncPlaceRequestedEvent} quotesync-sync-place-requested - Something is to be mended where it is configured
 * @fires {QuotesyncSyncActivationCheckedEvent} quotesync-sync-activation-checked - The service was asked to activate it
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-activation-check-dialog')
export class QuotesyncActivationCheckDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, activationCheckStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Shows what is found in the configuration; the service is not asked. */
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, { ...conflict, ...healthTerms });
  readonly #check = new ActivationCheck(this, {
    sync: () => (this.backend?.sync?.mapping ? this.backend.sync : undefined),
    connectionId: () => this.connection?.id,
    connectionName: () => this.connection?.name,
    language: () => this.#localize.language,
    onAnswered: (id, active) => this.dispatchEvent(new QuotesyncSyncActivationCheckedEvent(id, active)),
  });
  readonly #next = new NextFocus<'close' | 'again'>(
    this,
    () => true,
    (id) => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
  );
  #closed = false;

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { asking, active } = this.#check;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('activationCheckOf', this.connection?.name ?? '')}
        ?busy=${asking}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div class="check">
          <div role="status" class="live">${active ? this.#renderActive() : nothing}</div>
          ${this.#renderOurs()} ${active ? nothing : this.#renderTheirs()}
        </div>
        ${this.#renderFooter()}
      </quotesync-dialog>
    `;
  }

  #renderActive(): TemplateResult {
    const { name = '' } = this.connection ?? {};
    const done = this.#check.answer !== undefined;
    const text = this.#localize.term(done ? 'activationDone' : 'activationAlready', name);
    return renderLine('check-circle', 'ok', text);
  }

  #renderOurs(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { snapshot, findings, active } = this.#check;
    if (active && findings.ours.length === 0) return nothing;
    const known = snapshot.status === 'ready' ? findings.ours : undefined;
    return html`
      <section aria-labelledby="ours">
        <h3 id="ours">${localize.term('activationOurs')}</h3>
        ${
          snapshot.status === 'failed'
            ? html`<quotesync-state-panel
                state="failed"
                compact
                .error=${snapshot.error}
                .heading=${localize.term('activationReadFailed')}
                @quotesync-retry-requested=${this.#onAgain}
              ></quotesync-state-panel>`
            : nothing
        }
        ${
          known
            ? this.#renderFindings(known)
            : snapshot.status === 'failed'
              ? nothing
              : html`<quotesync-state-panel state="loading" rows="3"></quotesync-state-panel>`
        }
      </section>
    `;
  }

  #renderFindings(ours: readonly OwnReason[]): TemplateResult {
    const localize = this.#localize;
    const { active } = this.#check;
    return html`
      ${
        ours.length > 0
          ? html`<ul class="reasons">
              ${ours.map(({ issue, said }) => this.#renderReason(issueText(localize, issue), issue.place, said))}
            </ul>`
          : renderLine('check-circle', 'ok', localize.term('activationOursNone'))
      }
      ${active ? nothing : html`<div role="status" class="live">${this.#renderTest()}</div>`}
    `;
  }

  /** A test that failed is among the reasons. */
  #renderTest(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { test } = this.#check;
    switch (test.status) {
      case 'idle':
        return nothing;
      case 'ready':
        return test.data ? renderLine('check-circle', 'ok', localize.term('activationTestPassed')) : nothing;
      case 'failed':
        return renderLine(
          'warning',
          'warning',
          html`${localize.term('activationTestUnknown')}
            <button type="button" class="link-button" @click=${this.#onTestAgain}>
              ${localize.term('activationTestAgain')}
            </button>`,
        );
      default:
        return html`<p class="line">
          <span class="spinner" aria-hidden="true"></span> <span>${localize.term('activationTesting')}</span>
        </p>`;
    }
  }

  #renderTheirs(): TemplateResult {
    const localize = this.#localize;
    const { error } = this.#check;
    return html`
      <section aria-labelledby="theirs">
        <h3 id="theirs">${localize.term('activationTheirs')}</h3>
        <p id="theirs-text" class="hint">
          <bdi>${localize.term(this.readonly ? 'activationAskReadonly' : 'activationTheirsText')}</bdi>
        </p>
        ${
          error
            ? html`<quotesync-state-panel
                state="failed"
                compact
                .error=${error}
                .heading=${localize.term(isUnanswered(error) ? 'activationAskUnknown' : 'activationAskFailed')}
                @quotesync-retry-requested=${this.#onAsk}
              ></quotesync-state-panel>`
            : nothing
        }
        <div role="status" class="live">${this.#renderAnswer()}</div>
      </section>
    `;
  }

  #renderAnswer(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    const { answer, findings } = this.#check;
    if (!answer) return nothing;
    if (findings.others.length > 0)
      return html`<ul class="reasons">
        ${findings.others.map(this.#renderTheirReason)}
      </ul>`;
    const text = localize.term(answer.reasons.length > 0 ? 'activationTheirsSame' : 'activationTheirsNone');
    return renderLine('warning-circle', answer.reasons.length > 0 ? 'muted' : 'danger', text);
  }

  readonly #renderTheirReason = ({ text, place }: ActivationReason): TemplateResult => this.#renderReason(text, place);

  #renderReason(text: string, place: ConfigurationPlace | undefined, said?: string): TemplateResult {
    const localize = this.#localize;
    const { asking } = this.#check;
    return html`<li>
      ${icon('warning-circle')}
      <div>
        <bdi>${text}</bdi>
        ${said === undefined ? nothing : html`<bdi class="hint">${this.#renderSaid(said, text)}</bdi>`}
        ${
          place
            ? html`<button
                type="button"
                class="link-button"
                aria-disabled=${asking ? 'true' : 'false'}
                aria-describedby=${asking ? 'ask' : nothing}
                title=${asking ? localize.term('activationAsking') : nothing}
                @click=${() => this.#go(place)}
              >
                ${placeText(localize, place)}
              </button>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** The same sentence twice would only look as if there were two reasons. */
  #renderSaid(said: string, text: string): string {
    const localize = this.#localize;
    return said === text ? localize.term('activationConfirmed') : localize.term('activationTheirsToo', said);
  }

  #renderFooter(): TemplateResult {
    const localize = this.#localize;
    const { asking, active, answer } = this.#check;
    const ask = answer ? 'activationAskAgain' : 'activationAsk';
    return html`
      <button
        slot="footer-start"
        id="again"
        class="button"
        aria-disabled=${asking ? 'true' : 'false'}
        @click=${this.#onAgain}
      >
        ${localize.term('activationCheckAgain')}
      </button>
      <button slot="footer" id="close" class="button" autofocus @click=${this.#onClose}>
        ${localize.term(asking ? 'stopWaiting' : 'close')}
      </button>
      ${
        active || this.readonly
          ? nothing
          : html`<button
              slot="footer"
              id="ask"
              class="button button--primary"
              aria-describedby="theirs-text"
              aria-disabled=${asking ? 'true' : 'false'}
              @click=${this.#onAsk}
            >
              ${localize.term(asking ? 'activationAsking' : ask)}
            </button>`
      }
    `;
  }

  /** Whoever leads there takes the dialog away: the answer that is waited for would be told to nobody. */
  #go(place: ConfigurationPlace): void {
    if (this.#check.asking) return;
    this.dispatchEvent(new QuotesyncSyncPlaceRequestedEvent(place));
  }

  async #ask(): Promise<void> {
    // For a moment the browser still sends what is pressed to a dialog that is closed.
    if (this.#closed || this.readonly || this.#check.asking) return;
    await this.#check.ask();
    // The button is gone with what it was for.
    if (this.#check.active) this.#next.target = 'close';
  }

  readonly #onAsk = (): void => {
    // "Try again" goes away.
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus();
    void this.#ask();
  };

  readonly #onAgain = (): void => {
    if (this.#check.asking) return;
    this.#next.target = 'again';
    this.#check.again();
  };

  readonly #onTestAgain = (): void => {
    this.#next.target = 'again';
    this.#check.testAgain();
  };

  readonly #onClose = (): void => {
    if (this.#check.asking) {
      this.#check.cancel();
      return;
    }
    this.#closed = true;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  };

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

function renderLine(sign: IconName, tone: 'ok' | 'warning' | 'danger' | 'muted', text: unknown): TemplateResult {
  return html`<p class="line ${tone}">${icon(sign)} <bdi>${text}</bdi></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-activation-check-dialog': QuotesyncActivationCheckDialog;
  }
}
