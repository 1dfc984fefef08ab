import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { icon } from './icons.js';

/**
 * @summary What was done, with one thing to do about it. It stays until it is dismissed: an Undo must not run away.
 *
 * @fires {Event} quotesync-toast-action - The action was pressed
 * @fires {Event} quotesync-toast-dismissed - The message was dismissed
 */
@customElement('quotesync-toast')
export class QuotesyncToast extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        position: sticky;
        inset-block-end: var(--_space-4);
        z-index: 1;
        pointer-events: none;
      }
      .toast {
        pointer-events: auto;
        display: flex;
        align-items: center;
        gap: var(--_space-3);
        inline-size: fit-content;
        max-inline-size: min(560px, 100%);
        margin: var(--_space-4) auto 0;
        padding: var(--_space-2) var(--_space-2) var(--_space-2) var(--_space-4);
        border-radius: var(--_radius-m);
        border-inline-start: 3px solid var(--_tone, var(--_color-border-strong));
        background: var(--_color-surface);
        box-shadow: var(--_shadow-overlay);
      }
      .success {
        --_tone: var(--_color-success);
      }
      .danger {
        --_tone: var(--_color-danger);
      }
      :host([floating]) {
        display: block;
        block-size: 0;
      }
      :host([floating]) .toast {
        position: absolute;
        inset-block-end: 0;
        inset-inline: 0;
      }
      .message {
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
      }
    `,
  ];

  @property() message = '';
  @property() actionLabel = '';
  @property() tone: 'neutral' | 'success' | 'danger' = 'neutral';
  @property({ type: Boolean, reflect: true }) open = false;
  /** Takes no room: where more follows below, that must not jump under the pointer. */
  @property({ type: Boolean, reflect: true }) floating = false;

  readonly #localize = new Localize(this);

  protected override render(): TemplateResult {
    const dismiss = this.#localize.term('dismiss');
    // The live region is there before its text, or nothing is announced.
    return html`
      <div class=${this.open ? `toast ${this.tone}` : ''}>
        <span class="message" role="status">${this.open ? html`<bdi>${this.message}</bdi>` : nothing}</span>
        ${
          this.open && this.actionLabel
            ? html`<button type="button" class="button" @click=${this.#onAction}>${this.actionLabel}</button>`
            : nothing
        }
        ${
          this.open
            ? html`<button
                type="button"
                class="icon-button"
                aria-label=${dismiss}
                title=${dismiss}
                @click=${this.#onDismiss}
              >
                ${icon('x')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  readonly #onAction = (): void => {
    this.dispatchEvent(new Event('quotesync-toast-action'));
  };

  readonly #onDismiss = (): void => {
    this.dispatchEvent(new Event('quotesync-toast-dismissed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-toast': QuotesyncToast;
  }
}
