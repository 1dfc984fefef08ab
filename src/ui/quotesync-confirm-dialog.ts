import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../core/custom-element.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { QuotesyncDialog } from './quotesync-dialog.js';

/** The question was answered; Escape and the close button are a no. */
export class QuotesyncConfirmedEvent extends Event {
  readonly confirmed: boolean;

  constructor(confirmed: boolean) {
    super('quotesync-confirmed');
    this.confirmed = confirmed;
  }
}

/**
 * @summary A question before something is lost. The focus is on the answer that loses nothing.
 *
 * @fires {QuotesyncConfirmedEvent} quotesync-confirmed - Yes or no; the dialog has gone
 */
@customElement('quotesync-confirm-dialog')
export class QuotesyncConfirmDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog];

  static override readonly styles = [...baseStyles, controlStyles];

  @property() heading = '';
  @property() text = '';
  @property() confirmLabel = '';
  @property() cancelLabel = '';

  #confirmed = false;

  /** @internal It could not even be drawn once: no answer. */
  dismiss(): void {
    this.#onClosed();
  }

  protected override render(): TemplateResult {
    return html`
      <quotesync-dialog open size="s" .heading=${this.heading} @quotesync-dialog-closed=${this.#onClosed}>
        <p>${this.text}</p>
        <button slot="footer" class="button" autofocus @click=${() => this.#answer(false)}>${this.cancelLabel}</button>
        <button slot="footer" class="button button--danger" @click=${() => this.#answer(true)}>
          ${this.confirmLabel}
        </button>
      </quotesync-dialog>
    `;
  }

  #answer(confirmed: boolean): void {
    this.#confirmed = confirmed;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onClosed = (): void => {
    this.dispatchEvent(new QuotesyncConfirmedEvent(this.#confirmed));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-confirmed': QuotesyncConfirmedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-confirm-dialog': QuotesyncConfirmDialog;
  }
}
