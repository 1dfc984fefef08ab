import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, PriceList } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { connections } from '../../locales/en/connections.js';
import { products } from '../../locales/en/products.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';

export type PriceListDeleteAnswer = 'delete' | 'deactivate' | 'cancel';

/** The question was answered; Escape and the close button cancel. */
export class QuotesyncPriceListDeleteAnsweredEvent extends Event {
  constructor(readonly answer: PriceListDeleteAnswer) {
    super('quotesync-price-list-delete-answered');
  }
}

/**
 * @summary The question before a price list is deleted: how many products go with it, and what would lose nothing.
 *
 * @fires {QuotesyncPriceListDeleteAnsweredEvent} quotesync-price-list-delete-answered - The dialog has gone
 */
@customElement('quotesync-price-list-delete-dialog')
export class QuotesyncPriceListDeleteDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      p {
        margin: 0 0 var(--_space-3);
      }
      p:last-of-type {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) priceList: PriceList | undefined;

  readonly #localize = new Localize(this, { ...connections, ...products });
  readonly #count = new Resource<readonly [Backend, number], number>(this, {
    args: () => (this.backend?.products && this.priceList ? [this.backend, this.priceList.id] : undefined),
    read: async ([backend, priceListId], signal) =>
      (await backend.products?.page({ priceListId, offset: 0, limit: 0, columns: [] }, { signal }))?.total ?? 0,
  });
  #answer: PriceListDeleteAnswer = 'cancel';

  /** @internal It could not even be drawn once: no answer. */
  dismiss(): void {
    this.#onClosed();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const active = this.priceList?.active === true;
    return html`
      <quotesync-dialog
        open
        size="s"
        .heading=${localize.term('deletePriceListHeading', this.priceList?.name ?? '')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <p role="status">${this.#countText()}</p>
        ${active ? html`<p>${localize.term('deactivateAdvice')}</p>` : nothing}
        <button slot="footer" class="button" autofocus @click=${() => this.#close('cancel')}>
          ${localize.term('cancel')}
        </button>
        ${
          active
            ? html`<button slot="footer" class="button" @click=${() => this.#close('deactivate')}>
                ${localize.term('deactivateInstead')}
              </button>`
            : nothing
        }
        <button slot="footer" class="button button--danger" @click=${() => this.#close('delete')}>
          ${localize.term('delete')}
        </button>
      </quotesync-dialog>
    `;
  }

  #countText(): string {
    const { state } = this.#count;
    if (state.status === 'failed') return this.#localize.term('deletePriceListUncounted');
    if (!('data' in state)) return this.#localize.term('deletePriceListCounting');
    return this.#localize.term('deletePriceListText', state.data);
  }

  #close(answer: PriceListDeleteAnswer): void {
    this.#answer = answer;
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onClosed = (): void => {
    this.dispatchEvent(new QuotesyncPriceListDeleteAnsweredEvent(this.#answer));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-price-list-delete-answered': QuotesyncPriceListDeleteAnsweredEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-price-list-delete-dialog': QuotesyncPriceListDeleteDialog;
  }
}
