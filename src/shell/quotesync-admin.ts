import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement, define, type ElementClass } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { shell } from '../locales/en/shell.js';
import { baseStyles } from '../ui/base-styles.js';
import { HostElement } from '../ui/host-element.js';
import { hostPageStyles } from '../ui/host-page-styles.js';
import { QuotesyncStatePanel } from '../ui/quotesync-state-panel.js';
import { QuotesyncTabChangedEvent } from './events.js';
import { loadSupportButton } from '../ui/load-support-button.js';
import { TABS, type Tab, type TabId } from './tabs.js';

/** After the first rows are shown; in milliseconds. */
const SUPPORT_DELAY = 1000;

/**
 * It has time: nothing of it may come between the page and its first rows, or what the user opens at once. A function of
 * the module: what an element made would keep it alive while it waits.
 */
function planSupport(): void {
  setTimeout(() => void loadSupportButton(), SUPPORT_DELAY);
}

/**
 * @summary SuperOffice's Quote/Sync administration: its tabs, on the backend that the host hands over.
 *
 * `lang` and `dir` are inherited from the page, or set here.
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
 * @fires {QuotesyncTabChangedEvent} quotesync-tab-changed - The user chose another tab
 * @fires {QuotesyncConnectionSavedEvent} quotesync-connection-saved - See `<quotesync-connections>`
 * @fires {QuotesyncConnectionDeletedEvent} quotesync-connection-deleted - See `<quotesync-connections>`
 * @fires {QuotesyncConnectionRestoredEvent} quotesync-connection-restored - See `<quotesync-connections>`
 * @fires {QuotesyncConnectionTestedEvent} quotesync-connection-tested - See `<quotesync-connections>`
 * @fires {QuotesyncPriceListSavedEvent} quotesync-price-list-saved - See `<quotesync-products>`
 * @fires {QuotesyncPriceListDeletedEvent} quotesync-price-list-deleted - See `<quotesync-products>`
 * @fires {QuotesyncPriceListProductsChangedEvent} quotesync-price-list-products-changed - See `<quotesync-products>`
 * @fires {QuotesyncProductSavedEvent} quotesync-product-saved - See `<quotesync-products>`
 * @fires {QuotesyncProductRemovedEvent} quotesync-product-removed - See `<quotesync-products>`
 * @fires {QuotesyncQuoteSettingsSavedEvent} quotesync-quote-settings-saved - See `<quotesync-settings>`
 * @fires {QuotesyncProductFieldsSavedEvent} quotesync-product-fields-saved - See `<quotesync-settings>`
 * @fires {QuotesyncSaleTypesRequestedEvent} quotesync-sale-types-requested - See `<quotesync-settings>`
 * @fires {QuotesyncSyncConnectionSavedEvent} quotesync-sync-connection-saved - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectionDeletedEvent} quotesync-sync-connection-deleted - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectionRestoredEvent} quotesync-sync-connection-restored - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectionTestedEvent} quotesync-sync-connection-tested - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectionActivatedEvent} quotesync-sync-connection-activated - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConfigurationSavedEvent} quotesync-sync-configuration-saved - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectorSavedEvent} quotesync-sync-connector-saved - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectorDeletedEvent} quotesync-sync-connector-deleted - See `<quotesync-sync>`
 * @fires {QuotesyncSyncConnectorRestoredEvent} quotesync-sync-connector-restored - See `<quotesync-sync>`
 * @fires {QuotesyncSyncEngineChangedEvent} quotesync-sync-engine-changed - See `<quotesync-sync>`
 * @fires {QuotesyncSyncPrioritiesSavedEvent} quotesync-sync-priorities-saved - See `<quotesync-sync>`
 * @fires {QuotesyncResyncStartedEvent} quotesync-resync-started - See `<quotesync-sync>`
 * @csspart tabs - The row of tabs
 * @csspart tab - A tab
 * @csspart panel - The panel of the chosen tab
 * @csspart layout - What holds the cards of a tab
 */
@customElement('quotesync-admin')
export class QuotesyncAdmin extends HostElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    hostPageStyles,
    css`
      .tabs {
        display: flex;
        gap: var(--_space-1);
        border-block-end: 1px solid var(--_color-border);
        margin-block-end: var(--_space-4);
        overflow-x: auto;
        scrollbar-width: none;
      }
      [role='tab'] {
        appearance: none;
        border: 0;
        background: none;
        color: var(--_color-text-muted);
        font: inherit;
        font-weight: 500;
        padding: var(--_space-3) var(--_space-3);
        cursor: pointer;
        white-space: nowrap;
      }
      [role='tab']:hover {
        color: var(--_color-text);
      }
      [role='tab'][aria-selected='true'] {
        color: var(--_color-text);
        box-shadow: inset 0 -2px var(--_color-accent);
      }
      [role='tab']:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: -2px;
        border-radius: var(--_radius-s);
      }
      @media (forced-colors: active) {
        [role='tab'] {
          border-block-end: 3px solid Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-color: Highlight;
        }
      }
      quotesync-support-button {
        display: block;
        margin-block-start: var(--_space-5);
      }
      @media print {
        .tabs,
        quotesync-support-button {
          display: none;
        }
      }
    `,
  ];

  /** The chosen tab: `connections`, `products`, `settings` or `sync`. A tab whose slice the backend lacks is not there. */
  @property({ reflect: true }) tab: TabId = 'connections';

  /** Where "Open sale types" leads: an http(s) or relative address. */
  @property({ attribute: 'sale-types-url' }) saleTypesUrl = '';

  /** Panels that were opened: they stay, with all that was typed into them. */
  @state() private _opened: ReadonlySet<TabId> = new Set();
  @state() private _failed: ReadonlySet<TabId> = new Set();

  readonly #localize = new Localize(this, shell);

  /** Where the tabs have no room; its code is loaded then. */
  #strip: object | undefined;
  readonly #room = new ResizeObserver(() => void this.#makeRoom());

  constructor() {
    super();
    this.addEventListener('quotesync-load-end', planSupport, { once: true });
  }

  get #tabList(): Element | null {
    return this.renderRoot.querySelector('.tabs');
  }

  get #tabs(): readonly Tab[] {
    // Of a backend that is not there yet only the tab that is asked for.
    const { backend } = this.root;
    const shown = TABS.filter(({ id, slice }) => (!backend || backend[slice]) && !this.hides(id));
    return backend ? shown : shown.filter(({ id }, index) => index === 0 || id === this.tab);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const tabs = this.#tabs;
    const [first] = tabs;
    if (first && !tabs.some(({ id }) => id === this.tab)) {
      console.warn(`quotesync: there is no tab "${this.tab}"; "${first.id}" is shown.`);
      this.tab = first.id;
    }
    if (this.root.backend && first) void this.#load(this.tab);
  }

  protected override updated(): void {
    const list = this.#tabList;
    // Looked at anew: there may be more tabs now, in a row of the same width.
    this.#room.disconnect();
    if (list && !this.#strip) this.#room.observe(list);
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    if (!localize.ready) return html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`;
    return html`
      <div class="tabs" part="tabs" role="tablist" aria-label=${localize.term('quoteSync')} @keydown=${this.#onKeydown}>
        ${this.#tabs.map((tab) => this.#renderTab(tab))}
      </div>
      ${this.#tabs.map((tab) => this.#renderPanel(tab))}
      ${this.hides('support') ? nothing : html`<quotesync-support-button></quotesync-support-button>`}
    `;
  }

  #renderTab({ id, term }: Tab): TemplateResult {
    const selected = id === this.tab;
    return html`
      <button
        role="tab"
        part="tab"
        id="tab-${id}"
        aria-controls="panel-${id}"
        aria-selected=${selected ? 'true' : 'false'}
        tabindex=${selected ? 0 : -1}
        @click=${() => this.#choose(id)}
      >
        ${this.#localize.term(term)}
      </button>
    `;
  }

  #renderPanel(tab: Tab): TemplateResult {
    return html`
      <div
        role="tabpanel"
        part="panel"
        id="panel-${tab.id}"
        aria-labelledby="tab-${tab.id}"
        ?hidden=${tab.id !== this.tab}
      >
        ${this.#renderContent(tab)}
      </div>
    `;
  }

  #renderContent({ id, render }: Tab): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (!this.root.backend) return this.renderAbsence(localize);
    if (this._failed.has(id)) {
      return html`<quotesync-state-panel
        state="failed"
        .heading=${localize.term('tabLoadFailed')}
        @quotesync-retry-requested=${() => this.#retry(id)}
      ></quotesync-state-panel>`;
    }
    if (!this._opened.has(id)) {
      return id === this.tab ? html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>` : nothing;
    }
    return render(this);
  }

  async #load(id: TabId): Promise<void> {
    const tab = TABS.find((candidate) => candidate.id === id);
    if (!tab || this._opened.has(id) || this._failed.has(id)) return;
    try {
      define(await tab.load());
      this._opened = new Set([...this._opened, id]);
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn(`quotesync: the tab "${id}" could not be loaded.`, error);
      this._failed = new Set([...this._failed, id]);
    }
  }

  #retry(id: TabId): void {
    this._failed = new Set([...this._failed].filter((other) => other !== id));
    void this.#load(id);
  }

  #choose(id: TabId): void {
    if (id === this.tab) return;
    this.tab = id;
    this.dispatchEvent(new QuotesyncTabChangedEvent(id));
  }

  async #makeRoom(): Promise<void> {
    const list = this.#tabList;
    if (!list || this.#strip || list.scrollWidth <= list.clientWidth) return;
    const { TabStrip } = await import('../ui/tab-strip.js');
    this.#strip ??= new TabStrip(this);
  }

  /** APG tabs with automatic activation: arrows, Home and End move and choose. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const tabs = this.#tabs;
    const index = tabs.findIndex(({ id }) => id === this.tab);
    const forward = this.#localize.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = this.#localize.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const next =
      event.key === forward
        ? index + 1
        : event.key === backward
          ? index - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? tabs.length - 1
              : undefined;
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    this.#choose(tab.id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-admin': QuotesyncAdmin;
  }
}
