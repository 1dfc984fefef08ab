import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConnectorResponse } from '../backend/index.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { baseStyles } from './base-styles.js';
import { QuotesyncElement } from './element.js';
import { icon } from './icons.js';
import { tabIndexOfText } from './long-text.js';

/**
 * @summary A connector's answer: its explanation, and the technical text behind a disclosure.
 */
@customElement('quotesync-test-result')
export class QuotesyncTestResult extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    css`
      .result {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--_space-1) var(--_space-2);
        padding: var(--_space-2) var(--_space-3);
        border: 1px solid var(--_tone);
        border-radius: var(--_radius-m);
        background: var(--_tone-surface);
        font-size: var(--_font-size-s);
      }
      .result--good {
        --_tone: var(--_color-success);
        --_tone-surface: var(--_color-success-surface);
      }
      .result--warning {
        --_tone: var(--_color-warning);
        --_tone-surface: var(--_color-warning-surface);
      }
      .result--bad {
        --_tone: var(--_color-danger);
        --_tone-surface: var(--_color-danger-surface);
      }
      svg {
        color: var(--_tone);
        margin-block-start: 1px;
      }
      strong {
        font-weight: 600;
      }
      .text {
        display: grid;
        gap: var(--_space-1);
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .explanation,
      pre {
        margin: 0;
        white-space: pre-line;
        max-block-size: 8lh;
        overflow: auto;
      }
      pre {
        font-family: var(--_font-mono);
        padding-block-start: var(--_space-1);
      }
      .note,
      summary {
        color: var(--_color-text-muted);
      }
      summary {
        cursor: pointer;
        inline-size: fit-content;
      }
    `,
  ];

  /** What it means, in our words. */
  @property() heading = '';
  @property({ attribute: false }) response: ConnectorResponse | undefined;
  /** A line below, for example when it was. */
  @property() note = '';

  readonly #localize = new Localize(this);

  protected override render(): TemplateResult | typeof nothing {
    const { response } = this;
    if (!response) return nothing;
    const { ok, status, explanation, technical, errorCode } = response;
    const look = !ok ? 'bad' : status === 'warning' ? 'warning' : 'good';
    const sign = { good: 'check-circle', warning: 'warning', bad: 'warning-circle' } as const;
    const details = [errorCode, technical].filter(Boolean).join('\n');
    return html`
      <div class="result result--${look}">
        ${icon(sign[look])}
        <div class="text">
          <strong>${this.heading}</strong>
          ${explanation ? html`<p class="explanation" tabindex=${tabIndexOfText(explanation)}><bdi>${explanation}</bdi></p>` : nothing}
          ${
            details
              ? html`<details>
                  <summary>${this.#localize.term('technicalDetails')}</summary>
                  <pre tabindex=${tabIndexOfText(details)}><bdi>${details}</bdi></pre>
                </details>`
              : nothing
          }
          ${this.note ? html`<span class="note">${this.note}</span>` : nothing}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-test-result': QuotesyncTestResult;
  }
}
