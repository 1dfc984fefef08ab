import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';

/** `back`: the question was closed without an answer. */
export type LeaveInactiveAnswer = 'leave' | 'activate' | 'back';

/** The user has answered, and the question has gone. */
export class QuotesyncInactiveAnsweredEvent extends Event {
  constructor(readonly answer: LeaveInactiveAnswer) {
    super('quotesync-inactive-answered');
  }
}

/**
 * @summary The question before a connection that was active is left inactive. The focus is on the answer that keeps it
 * at work; Escape answers nothing.
 *
 * @fires {QuotesyncInactiveAnsweredEvent} quotesync-inactive-answered - It was answered, or closed
 */
@customElement('quotesync-leave-inactive-dialog')
export class QuotesyncLeaveInactiveDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog];

  static override readonly styles = [...baseStyles, controlStyles];

  @property() heading = '';
  @property() text = '';
  @property() leaveLabel = '';
  @property() activateLabel = '';

  #answer: LeaveInactiveAnswer = 'back';

  /** @internal It could not even be drawn once: no answer. */
  dismiss(): void {
    this.#onClosed();
  }

  protected override render(): TemplateResult {
    return html`
      <quotesync-dialog open size="s" .heading=${this.heading} @quotesync-dialog-closed=${this.#onClosed}>
        <p><bdi>${this.text}</bdi></p>
        <button slot="footer" class="button" autofocus @click=${() => this.#close('activate')}>
          ${this.activateLabel}
        </button>
        <button slot="footer" class="button button--danger" @click=${() => this.#close('leave')}>
          ${this.leaveLabel}
        </button>
      </quotesync-dialog>
    `;
  }

  #close(answer: LeaveInactiveAnswer): void {
    this.#answer = answer;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onClosed = (): void => {
    this.dispatchEvent(new QuotesyncInactiveAnsweredEvent(this.#answer));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-inactive-answered': QuotesyncInactiveAnsweredEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-leave-inactive-dialog': QuotesyncLeaveInactiveDialog;
  }
}
