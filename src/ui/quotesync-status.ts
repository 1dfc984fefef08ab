import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../core/custom-element.js';
import { baseStyles } from './base-styles.js';
import { QuotesyncElement } from './element.js';
import { icon, type IconName } from './icons.js';

/** @summary A state in a word, with a sign and a colour: never the colour alone. */
@customElement('quotesync-status')
export class QuotesyncStatus extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        max-inline-size: 100%;
        font-size: inherit;
        vertical-align: top;
        /* Where there is room for it, whoever uses the element lets it wrap. */
        white-space: nowrap;
      }
      span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      :host([tone='success']) svg {
        color: var(--_color-success);
      }
      :host([tone='warning']) {
        color: var(--_color-warning);
      }
      :host([tone='danger']) {
        color: var(--_color-danger);
      }
      :host([tone='neutral']) {
        color: var(--_color-text-muted);
      }
    `,
  ];

  @property({ reflect: true }) tone: 'success' | 'warning' | 'danger' | 'neutral' = 'neutral';
  @property() sign: IconName | undefined;
  @property() text = '';

  protected override render(): TemplateResult {
    return html`${this.sign ? icon(this.sign) : nothing}<span><bdi>${this.text}</bdi></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-status': QuotesyncStatus;
  }
}
