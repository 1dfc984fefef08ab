import { css, html, type TemplateResult } from 'lit';
import { customElement } from '../core/custom-element.js';
import { ProviderElement } from './provider-element.js';

/**
 * @summary One backend, one set of drafts and one readonly switch for several elements, wherever they are inside it.
 *
 * Shows nothing of its own and takes no part in the layout.
 *
 * @slot - The elements, anywhere inside
 */
@customElement('quotesync-provider')
export class QuotesyncProvider extends ProviderElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-provider': QuotesyncProvider;
  }
}
