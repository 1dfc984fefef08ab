import { css, html, type TemplateResult } from 'lit';
import { customElement } from '../core/custom-element.js';
import { HostElement } from '../ui/host-element.js';
import { densityStyles } from '../ui/tokens.js';
import { defineTab, TABS } from './tabs.js';

/**
 * @summary One backend, one set of drafts and one readonly switch for several elements, wherever they are inside it.
 *
 * Shows nothing of its own and takes no part in the layout.
 *
 * @fires {QuotesyncBeforeEvent} quotesync-before-save - Cancelable: something is about to be stored
 * @fires {QuotesyncBeforeEvent} quotesync-before-delete - Cancelable: something is about to be deleted
 * @fires {QuotesyncBeforeEvent} quotesync-before-activate - Cancelable: something is about to be switched on
 * @fires {QuotesyncBeforeEvent} quotesync-before-resync - Cancelable: a synchronisation is about to be started
 * @fires {QuotesyncReadyEvent} quotesync-ready - What is shown first has been read
 * @fires {QuotesyncLoadEvent} quotesync-load-start - Reading began
 * @fires {QuotesyncLoadEvent} quotesync-load-end - Everything that was being read has arrived, or failed
 * @fires {QuotesyncLoadErrorEvent} quotesync-load-error - A read failed
 * @fires {QuotesyncRenderErrorEvent} quotesync-render-error - A part could not be drawn; the rest goes on
 * @fires {QuotesyncDirtyChangeEvent} quotesync-dirty-change - There are unsaved edits now, or none any more
 * @slot - The elements, anywhere inside
 */
@customElement('quotesync-provider')
export class QuotesyncProvider extends HostElement {
  static override readonly styles = [
    densityStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  /** Whoever uses the script tag has registered no tab: each comes with the provider that it is put into. */
  readonly #onSlotChange = (): void => {
    for (const { id } of TABS) if (this.querySelector(`quotesync-${id}:not(:defined)`)) void defineTab(id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-provider': QuotesyncProvider;
  }
}
