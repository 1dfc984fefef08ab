import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BackendError, Currencies, PriceList } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import type { ResourceState } from '../../core/resource.js';
import { connectionDialog } from '../../locales/en/connection-dialog.js';
import { connections } from '../../locales/en/connections.js';
import { products } from '../../locales/en/products.js';
import { baseStyles } from '../../ui/base-styles.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { icon, type IconName } from '../../ui/icons.js';
import type { ListFailure } from '../../ui/list-failures.js';
import { QuotesyncRetryRequestedEvent, QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncStatus } from '../../ui/quotesync-status.js';
import {
  QuotesyncPriceListActionRequestedEvent,
  QuotesyncPriceListChosenEvent,
  QuotesyncPriceListsOutdatedEvent,
  type PriceListAction,
} from './list-events.js';
import {
  priceListOption,
  priceListStatus,
  priceListTitle,
  rateText,
  today,
  validityText,
  type PriceListStatus,
} from './price-list-status.js';

/** Look and sign of a status: never the colour alone. */
const LOOKS: Readonly<Record<PriceListStatus, { readonly tone: QuotesyncStatus['tone']; readonly sign?: IconName }>> = {
  active: { tone: 'success', sign: 'check-circle' },
  inactive: { tone: 'neutral' },
  expired: { tone: 'warning', sign: 'warning' },
  notYetValid: { tone: 'warning', sign: 'warning' },
};

/**
 * @summary The price lists to choose from, and what there is to know of the chosen one. It says what the user wants.
 *
 * @fires {QuotesyncPriceListChosenEvent} quotesync-price-list-chosen - Another price list is wanted
 * @fires {QuotesyncPriceListActionRequestedEvent} quotesync-price-list-action-requested - Add, edit, delete …
 * @fires {QuotesyncPriceListsOutdatedEvent} quotesync-price-lists-outdated - The price lists are to be read again
 * @fires {QuotesyncRetryRequestedEvent} quotesync-retry-requested - What failed is to be done again
 */
@customElement('quotesync-price-list-header')
export class QuotesyncPriceListHeader extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel, QuotesyncStatus];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    cardStyles,
    css`
      .chooser {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--_space-3);
        padding: var(--_space-3) var(--_space-4);
      }
      .intro {
        flex: 1 0 100%;
        margin: 0;
        color: var(--_color-text-muted);
      }
      .chooser .field {
        flex: 0 1 360px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
      }
      .about {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--_space-3) var(--_space-5);
        align-items: start;
        padding: var(--_space-3) var(--_space-4) var(--_space-4);
        border-block-start: 1px solid var(--_color-border);
      }
      h2 {
        margin: 0;
        font-size: var(--_font-size-l);
        font-weight: 600;
        line-height: 1.3;
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
      }
      .description {
        margin: 2px 0 0;
        color: var(--_color-text-muted);
        overflow-wrap: anywhere;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      dl {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2) var(--_space-6);
        margin: 0;
      }
      dt {
        font-size: var(--_font-size-s);
        color: var(--_color-text-muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .more {
        margin-inline-start: var(--_space-1);
        color: var(--_color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) priceLists: ResourceState<readonly PriceList[]> = { status: 'idle' };
  @property({ attribute: false }) chosen: PriceList | undefined;
  @property({ attribute: false }) currencies: ResourceState<Currencies> = { status: 'idle' };
  /** Names of quote connections by id. */
  @property({ attribute: false }) connectionNames: ReadonlyMap<number, string> = new Map();
  @property({ attribute: false }) failure: ListFailure | undefined;
  /** Something is being done to the chosen one. */
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, { ...connections, ...connectionDialog, ...products });

  get #lists(): readonly PriceList[] | undefined {
    return 'data' in this.priceLists ? this.priceLists.data : undefined;
  }

  protected override updated(): void {
    // What a user has chosen by hand no longer follows the attributes of the options.
    const select = this.renderRoot.querySelector('select');
    if (select && this.chosen) select.value = String(this.chosen.id);
  }

  /** To the selector: what the tab is about. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('select:not(:disabled), .button')?.focus();
  }

  protected override render(): TemplateResult {
    const lists = this.#lists;
    return html`
      <section class="card" aria-label=${this.#localize.term('priceList')}>
        ${this.#renderChooser(lists)} ${this.#renderFailures(lists)} ${this.#renderAbout(lists)}
      </section>
    `;
  }

  #renderChooser(lists: readonly PriceList[] | undefined): TemplateResult {
    const localize = this.#localize;
    const day = today();
    return html`
      <div class="chooser">
        <p class="intro">${localize.term('editBuiltIn')}</p>
        <div class="field">
          <label class="field__label" for="list">${localize.term('priceList')}</label>
          <select class="input" id="list" ?disabled=${!lists?.length} @change=${this.#onChosen}>
            ${lists?.map(
              (list) =>
                html`<option value=${list.id} .selected=${list.id === this.chosen?.id}>
                  ${priceListOption(localize, list, day)}
                </option>`,
            )}
          </select>
        </div>
        <div class="buttons" role="group" aria-label=${localize.term('priceListActions')}>
          ${this.readonly ? nothing : this.#renderButton('add', 'plus', lists !== undefined)}
          ${this.#renderButton('edit', this.readonly ? 'magnifying-glass' : 'pencil-simple', this.#usable)}
          ${this.readonly ? nothing : this.#renderButton('delete', 'trash', this.#usable)}
        </div>
      </div>
    `;
  }

  get #usable(): boolean {
    return this.chosen !== undefined && !this.busy;
  }

  #renderButton(action: 'add' | 'edit' | 'delete', name: IconName, enabled: boolean): TemplateResult {
    const hint = enabled || this.chosen ? nothing : this.#localize.term('choosePriceListFirst');
    const word = action === 'edit' && this.readonly ? 'open' : action;
    return html`
      <button
        class="button"
        aria-disabled=${enabled ? 'false' : 'true'}
        title=${hint}
        @click=${enabled ? () => this.#request(action) : nothing}
      >
        ${icon(name)} ${this.#localize.term(word)}
      </button>
    `;
  }

  #renderFailures(lists: readonly PriceList[] | undefined): TemplateResult {
    const { priceLists, currencies, failure } = this;
    return html`${failure ? this.#renderFailure(failure.error, failure.heading, this.#onRetry) : nothing}${
      priceLists.status === 'failed' && lists
        ? this.#renderFailure(priceLists.error, undefined, this.#onReadAgain)
        : nothing
    }${
      currencies.status === 'failed' && !currencies.data && this.chosen
        ? this.#renderFailure(currencies.error, this.#localize.term('currenciesFailed'), this.#onReadAgain)
        : nothing
    }`;
  }

  #renderFailure(error: BackendError, heading: string | undefined, retry: (event: Event) => void): TemplateResult {
    return html`<quotesync-state-panel
      state="failed"
      compact
      .error=${error}
      .heading=${heading}
      @quotesync-retry-requested=${retry}
    ></quotesync-state-panel>`;
  }

  #renderAbout(lists: readonly PriceList[] | undefined): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (this.chosen) return this.#renderChosen(this.chosen);
    if (lists) {
      return html`<quotesync-state-panel
        state="empty"
        .heading=${localize.term('priceListsEmpty')}
        .text=${this.readonly ? undefined : localize.term('priceListsEmptyText')}
      ></quotesync-state-panel>`;
    }
    if (this.priceLists.status === 'failed') {
      return html`<quotesync-state-panel
        state="failed"
        .error=${this.priceLists.error}
        @quotesync-retry-requested=${this.#onReadAgain}
      ></quotesync-state-panel>`;
    }
    return html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`;
  }

  #renderChosen(list: PriceList): TemplateResult {
    const localize = this.#localize;
    const status = priceListStatus(list, today());
    const { tone, sign } = LOOKS[status];
    const { currencies } = this;
    const rate = rateText(localize, 'data' in currencies ? currencies.data : undefined, list.currency);
    const validity = validityText(localize, list);
    return html`
      <div class="about">
        <div>
          <h2><bdi>${priceListTitle(list)}</bdi></h2>
          ${list.description ? html`<p class="description" title=${list.description}><bdi>${list.description}</bdi></p>` : nothing}
        </div>
        ${this.readonly ? nothing : this.#renderSwitch(list)}
        <dl>
          <div>
            <dt>${localize.term('currency')}</dt>
            <dd><bdi>${list.currency}</bdi>${rate ? html` <bdi class="more">${rate}</bdi>` : nothing}</dd>
          </div>
          <div>
            <dt>${localize.term('erpConnection')}</dt>
            <dd><bdi>${this.#connectionText(list)}</bdi></dd>
          </div>
          <div>
            <dt>${localize.term('status')}</dt>
            <dd>
              <quotesync-status .tone=${tone} .sign=${sign} .text=${localize.term(status)}></quotesync-status>
              ${validity ? html` <bdi class="more">${validity}</bdi>` : nothing}
            </dd>
          </div>
        </dl>
      </div>
    `;
  }

  #renderSwitch({ active }: PriceList): TemplateResult {
    const action = active ? 'deactivate' : 'activate';
    return html`
      <button
        class="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${this.busy ? nothing : () => this.#request(action)}
      >
        ${this.#localize.term(action)}
      </button>
    `;
  }

  #connectionText({ quoteConnectionId: id }: PriceList): string {
    if (id === 0) return this.#localize.term('all');
    return this.connectionNames.get(id) ?? this.#localize.term('unknownErpConnection', id);
  }

  #request(action: PriceListAction): void {
    this.dispatchEvent(new QuotesyncPriceListActionRequestedEvent(action));
  }

  readonly #onChosen = (event: Event): void => {
    this.dispatchEvent(new QuotesyncPriceListChosenEvent(Number((event.target as HTMLSelectElement).value)));
  };

  readonly #onRetry = (event: Event): void => {
    event.stopPropagation();
    this.focus();
    this.dispatchEvent(new QuotesyncRetryRequestedEvent());
  };

  /** The button that was pressed goes away. */
  readonly #onReadAgain = (event: Event): void => {
    event.stopPropagation();
    this.focus();
    this.dispatchEvent(new QuotesyncPriceListsOutdatedEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-price-list-header': QuotesyncPriceListHeader;
  }
}
