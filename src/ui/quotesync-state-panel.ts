import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BackendError } from '../backend/index.js';
import { customElement } from '../core/custom-element.js';
import { QuotesyncElement } from './element.js';
import { loadSupportButton } from './load-support-button.js';
import { Localize } from '../core/localize.js';
import { baseStyles } from './base-styles.js';
import { buttonStyles } from './button-styles.js';
import { errorWords } from './error-words.js';
import { icon } from './icons.js';
import { tabIndexOfText } from './long-text.js';

/** The user wants the failed call made again. */
export class QuotesyncRetryRequestedEvent extends Event {
  constructor() {
    super('quotesync-retry-requested', { bubbles: true });
  }
}

/**
 * @summary What stands where data would be: loading, nothing there, failed, or nothing to ask.
 *
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - "Try again" was pressed
 * @slot actions - Buttons below the text
 */
@customElement('quotesync-state-panel')
export class QuotesyncStatePanel extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    buttonStyles,
    css`
      .panel {
        display: grid;
        justify-items: center;
        gap: var(--_space-2);
        padding: var(--_space-6) var(--_space-4);
        text-align: center;
      }
      .panel > svg {
        inline-size: 32px;
        block-size: 32px;
        color: var(--_color-text-muted);
      }
      .failed > svg {
        color: var(--_color-danger);
      }
      h3,
      p {
        margin: 0;
        overflow-wrap: anywhere;
      }
      h3 {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
        overflow: hidden;
        font-size: var(--_font-size-m);
        font-weight: 600;
      }
      p,
      details {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
        max-inline-size: 560px;
        min-inline-size: 0;
      }
      .message {
        max-block-size: 8lh;
        overflow: auto;
        white-space: pre-line;
      }
      summary {
        cursor: pointer;
      }
      pre {
        margin: var(--_space-1) 0 0;
        font-family: var(--_font-mono);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        text-align: start;
        max-block-size: 160px;
        overflow: auto;
      }
      .compact {
        grid-template-columns: auto minmax(0, 1fr) auto;
        justify-items: start;
        align-items: start;
        gap: 2px var(--_space-2);
        padding: var(--_space-2) var(--_space-3);
        text-align: start;
        background: var(--_color-danger-surface);
        border: 1px solid color-mix(in srgb, var(--_color-danger) 40%, transparent);
        border-radius: var(--_radius-m);
      }
      .compact > svg {
        inline-size: 18px;
        block-size: 18px;
        margin-block-start: 1px;
      }
      .compact > :is(p, details) {
        grid-column: 2;
        max-inline-size: none;
        color: var(--_color-text);
      }
      .compact > .button {
        grid-column: 3;
        grid-row: 1 / span 3;
        align-self: center;
      }
      .skeleton {
        opacity: 0;
        animation: appear 0.2s 0.2s forwards;
        padding: 0 var(--_space-4);
      }
      .skeleton div {
        block-size: var(--_size-row);
        display: grid;
        grid-template-columns: 3fr 2fr 2fr;
        gap: var(--_space-5);
        align-items: center;
        border-block-end: 1px solid var(--_color-border);
      }
      .skeleton div:last-child {
        border: 0;
      }
      .skeleton span {
        block-size: 10px;
        border-radius: 5px;
        background: var(--_color-border);
      }
      @keyframes appear {
        to {
          opacity: 1;
        }
      }
    `,
  ];

  @property() state: 'loading' | 'empty' | 'failed' | 'missing' = 'loading';
  /** In place of the words for the error. */
  @property() heading: string | undefined;
  @property() text: string | undefined;
  @property({ attribute: false }) error: BackendError | undefined;
  /** A line above data that is still there. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** How many rows the skeleton has: as many as are expected, so that nothing jumps. */
  @property({ type: Number }) rows = 5;

  readonly #localize = new Localize(this);

  protected override render(): TemplateResult {
    switch (this.state) {
      case 'loading':
        return this.#renderLoading();
      case 'failed':
        return this.#renderFailed();
      case 'empty':
      case 'missing':
        return this.#renderPlain();
    }
  }

  #renderLoading(): TemplateResult {
    return html`
      <div role="status">
        <span class="visually-hidden">${this.#localize.term('loading')}</span>
        <div class="skeleton" aria-hidden="true">
          ${Array.from({ length: this.rows }, () => html`<div><span></span><span></span><span></span></div>`)}
        </div>
      </div>
    `;
  }

  #renderPlain(): TemplateResult {
    return html`
      <div class="panel" role="status">
        ${icon('plug')} ${this.heading ? html`<h3><bdi>${this.heading}</bdi></h3>` : nothing}
        ${this.text ? html`<p><bdi>${this.text}</bdi></p>` : nothing}
        <slot name="actions"></slot>
      </div>
    `;
  }

  #renderFailed(): TemplateResult {
    const localize = this.#localize;
    const { error } = this;
    const words = error && errorWords(localize, error);
    const heading = this.heading ?? words?.heading;
    // The service's own sentence says more than ours for its kind.
    const text = this.text ?? (error?.userMessage ? undefined : words?.text);
    const retry = !error || error.retryable || error.kind === 'unauthenticated';
    return html`
      <div class="panel failed ${this.compact ? 'compact' : ''}" role="alert">
        ${icon('warning-circle')} ${heading ? html`<h3><bdi>${heading}</bdi></h3>` : nothing}
        ${error?.userMessage ? this.#renderMessage(error.userMessage) : nothing}
        ${text ? html`<p><bdi>${text}</bdi></p>` : nothing} ${error ? this.#renderTechnical(error) : nothing}
        ${
          retry
            ? html`<button type="button" class="button" @click=${this.#onRetry}>${localize.term('retry')}</button>`
            : nothing
        }
        <slot name="actions"></slot>
      </div>
    `;
  }

  #renderMessage(text: string): TemplateResult {
    return html`<p class="message" tabindex=${tabIndexOfText(text)}><bdi>${text}</bdi></p>`;
  }

  #renderTechnical({ message, correlationId }: BackendError): TemplateResult {
    const localize = this.#localize;
    return html`
      <details @toggle=${loadSupportButton}>
        <summary>${localize.term('technicalDetails')}</summary>
        <pre tabindex="0"><bdi>${message}</bdi>${
          correlationId ? html`${'\n'}${localize.term('correlationId', correlationId)}` : nothing
        }</pre>
        <quotesync-support-button></quotesync-support-button>
      </details>
    `;
  }

  readonly #onRetry = (): void => {
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-retry-requested': QuotesyncRetryRequestedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-state-panel': QuotesyncStatePanel;
  }
}
