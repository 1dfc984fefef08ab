import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Backend, PriceList } from '../../backend/index.js';
import { BackendError } from '../../backend/backend-error.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { loadView, saveView } from '../../core/kept-view.js';
import type { ViewStore } from '../../core/view-store.js';
import { shell } from '../../locales/en/shell.js';
import { productDialogsPart } from '../../locales/parts/product-dialogs.js';
import { productToolsPart } from '../../locales/parts/product-tools.js';
import { baseStyles } from '../../ui/base-styles.js';
import { HostElement, hostStyles } from '../../ui/host-element.js';
import { cardStyles } from '../../ui/card-styles.js';
import type { RepeatableFailure } from '../../ui/list-failures.js';
import { renderNotice, type Notice } from '../../ui/notice.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncToast } from '../../ui/quotesync-toast.js';
import {
  QuotesyncPriceListDeletedEvent,
  QuotesyncPriceListProductsChangedEvent,
  QuotesyncPriceListSavedEvent,
  type QuotesyncProductRemovedEvent,
} from './events.js';
import type {
  QuotesyncPriceListActionRequestedEvent,
  QuotesyncPriceListChosenEvent,
  QuotesyncPriceListStoredEvent,
  QuotesyncProductActionRequestedEvent,
  QuotesyncProductStoredEvent,
} from './list-events.js';
import type { PriceListTarget } from './price-list-editor.js';
import { renderOpen, type Open } from './price-list-open.js';
import { priceListStatus, today } from './price-list-status.js';
import { dialogFor, loadProductDialog } from './product-list-dialogs.js';
import { productListTerms } from './product-list-terms.js';
import { readPriceListId } from './product-list-view.js';
import { ProductsController } from './products-controller.js';
import type { QuotesyncPriceListDeleteAnsweredEvent } from './quotesync-price-list-delete-dialog.js';
import type { QuotesyncPriceListDialog } from './quotesync-price-list-dialog.js';
import { QuotesyncPriceListHeader } from './quotesync-price-list-header.js';
import type { QuotesyncProductDialog } from './quotesync-product-dialog.js';
import { QuotesyncProductList } from './quotesync-product-list.js';

const VIEW_KEY = 'products/price-list';

/**
 * @summary The tab "SuperOffice products": the price lists of SuperOffice's own register, and their products.
 *
 * Works inside `<quotesync-admin>` or `<quotesync-provider>`, and alone; then hand it a backend.
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
 * @fires {QuotesyncPriceListSavedEvent} quotesync-price-list-saved - A price list was saved, activated or deactivated
 * @fires {QuotesyncPriceListDeletedEvent} quotesync-price-list-deleted - A price list was deleted with its products
 * @fires {QuotesyncPriceListProductsChangedEvent} quotesync-price-list-products-changed - Many products were written
 * @fires {QuotesyncProductSavedEvent} quotesync-product-saved - A product was saved
 * @fires {QuotesyncProductRemovedEvent} quotesync-product-removed - Products were removed
 * @csspart layout - What holds the price lists and the products
 */
@customElement('quotesync-products')
export class QuotesyncProducts extends HostElement {
  static readonly uses: readonly ElementClass[] = [
    QuotesyncPriceListHeader,
    QuotesyncProductList,
    QuotesyncStatePanel,
    QuotesyncToast,
  ];

  static override readonly styles = [
    ...baseStyles,
    ...hostStyles,
    cardStyles,
    css`
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--_space-4);
      }
    `,
  ];

  /** `undefined` until it is known which one was chosen last time; 0 = none. */
  @state() private _chosenId: number | undefined;
  @state() private _open: Open | undefined;
  @state() private _notice: Notice<PriceList> | undefined;
  @state() private _failure: RepeatableFailure | undefined;

  readonly #localize = new Localize(this, { ...productListTerms, ...shell });
  readonly #controller = new ProductsController(this, {
    backend: () => this.#backend,
    language: () => this.#localize.language,
    connectionsWanted: () => Boolean(this.#chosen?.quoteConnectionId),
  });
  /** A click while the code of a dialog still loads must not open it twice. */
  #opening = false;

  get #backend(): Backend | undefined {
    return this.root.backend;
  }

  get #readonly(): boolean {
    return this.root.readonly;
  }

  get #views(): ViewStore | undefined {
    return this.root.views;
  }

  get #priceLists(): readonly PriceList[] {
    const { priceLists } = this.#controller;
    return 'data' in priceLists ? (priceLists.data ?? []) : [];
  }

  /** The one that the user chose, here or last time; else the first that can be used. */
  get #chosen(): PriceList | undefined {
    const lists = this.#priceLists;
    if (this._chosenId === undefined) return undefined;
    const day = today();
    return (
      lists.find(({ id }) => id === this._chosenId) ??
      lists.find((list) => priceListStatus(list, day) === 'active') ??
      lists[0]
    );
  }

  get #header(): QuotesyncPriceListHeader | null {
    return this.renderRoot.querySelector('quotesync-price-list-header');
  }

  get #list(): QuotesyncProductList | null {
    return this.renderRoot.querySelector('quotesync-product-list');
  }

  protected override backendReplaced(): void {
    this._open = this._notice = this._failure = undefined;
    this._chosenId = undefined;
    void this.#loadChosen();
  }

  protected override readAgain(): void {
    this.#controller.refresh();
    this.#list?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // From now on it stays, whatever else is added before it.
    const chosen = this.#chosen;
    if (chosen && this._chosenId !== chosen.id) this._chosenId = chosen.id;
  }

  protected override render(): TemplateResult {
    if (!this.#localize.ready) return html`<quotesync-state-panel state="loading" rows="10"></quotesync-state-panel>`;
    if (!this.#backend?.products) return this.renderAbsence(this.#localize);
    const controller = this.#controller;
    const chosen = this.#chosen;
    return html`
      ${this.renderReadonlyNote(this.#localize)}
      <div class="layout" part="layout">
        <quotesync-price-list-header
          .priceLists=${this._chosenId === undefined ? { status: 'loading' } : controller.priceLists}
          .chosen=${chosen}
          .currencies=${controller.currencies}
          .connectionNames=${controller.connectionNames}
          .failure=${this._failure}
          ?busy=${chosen !== undefined && controller.isBusy(chosen.id)}
          ?readonly=${this.#readonly}
          @quotesync-price-list-chosen=${this.#onChosen}
          @quotesync-price-list-action-requested=${this.#onAction}
          @quotesync-price-lists-outdated=${this.#onOutdated}
          @quotesync-retry-requested=${this.#onRetry}
        ></quotesync-price-list-header>
        ${
          chosen
            ? html`<quotesync-product-list
                .backend=${this.#backend}
                .priceList=${chosen}
                .views=${this.#views}
                .hiddenParts=${this.root.hiddenParts}
                ?readonly=${this.#readonly}
                @quotesync-price-lists-outdated=${this.#onOutdated}
                @quotesync-product-action-requested=${this.#onProductAction}
                @quotesync-product-removed=${this.#onRemoved}
              ></quotesync-product-list>`
            : this.#renderWaiting()
        }
      </div>
      ${this.#renderNotice()} ${this.#renderOpen()}
    `;
  }

  /** The place of the products, so that nothing jumps. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { status } = this.#controller.priceLists;
    if (this._chosenId !== undefined && status !== 'loading' && status !== 'idle') return nothing;
    return html`<div class="card"><quotesync-state-panel state="loading" rows="10"></quotesync-state-panel></div>`;
  }

  #renderNotice(): TemplateResult {
    const undoLabel = this.#localize.term('undo');
    return renderNotice(this._notice, { undoLabel, onUndo: this.#onUndo, onDismissed: this.#onDismissed });
  }

  #renderOpen(): TemplateResult | typeof nothing {
    return renderOpen(this._open, {
      backend: this.#backend,
      priceLists: this.#priceLists,
      currencies: this.#controller.currencies,
      readonly: this.#readonly,
      onPriceListStored: this.#onStored,
      onOutdated: this.#onOutdated,
      onCurrenciesWanted: this.#onCurrenciesWanted,
      onDeleteAnswered: this.#onDeleteAnswered,
      onStored: this.#onProductStored,
      onChanged: this.#onProductsChanged,
      onClosed: this.#onDialogClosed,
    });
  }

  async #loadChosen(): Promise<void> {
    const backend = this.#backend;
    // The shell's store comes with the same update.
    await this.updateComplete;
    const kept = await loadView(this.#views, VIEW_KEY, readPriceListId);
    if (backend === this.#backend) this._chosenId ??= kept ?? 0;
  }

  #choose(id: number): void {
    this._chosenId = id;
    this._failure = undefined;
    saveView(this.#views, VIEW_KEY, { id });
  }

  async #load(open: Open, load: () => Promise<ElementClass>): Promise<void> {
    if (this.#opening || this._open) return;
    this.#opening = true;
    const backend = this.#backend;
    try {
      define(await load());
      if (backend === this.#backend) this._open = open;
    } catch {
      this._notice = { message: this.#localize.term('tabLoadFailed'), tone: 'danger' };
    } finally {
      this.#opening = false;
    }
  }

  #openPriceList(target: PriceListTarget): void {
    this.#localize.prefetch(productDialogsPart);
    const load = async (): Promise<ElementClass> =>
      (await import('./quotesync-price-list-dialog.js')).QuotesyncPriceListDialog;
    void this.#load({ kind: 'price-list', target }, load);
  }

  #askToDelete(priceList: PriceList): void {
    const load = async (): Promise<ElementClass> =>
      (await import('./quotesync-price-list-delete-dialog.js')).QuotesyncPriceListDeleteDialog;
    void this.#load({ kind: 'delete', priceList }, load);
  }

  async #setActive(list: PriceList, active: boolean, undoable = true): Promise<void> {
    this._notice = this._failure = undefined;
    try {
      const saved = await this.#controller.setActive(list, active);
      if (!saved) return;
      this._notice = {
        message: this.#localize.term(active ? 'priceListActivated' : 'priceListDeactivated', saved.name),
        tone: active ? 'success' : 'neutral',
        ...(undoable && !active ? { undo: saved } : {}),
      };
      this.dispatchEvent(new QuotesyncPriceListSavedEvent(saved.id, saved.name, false));
    } catch (thrown) {
      const term = active ? 'priceListActivateFailed' : 'priceListDeactivateFailed';
      this.#fail(term, list, thrown, () => this.#setActive(list, active, undoable));
    }
  }

  async #delete(list: PriceList): Promise<void> {
    this._notice = this._failure = undefined;
    try {
      if (!(await this.#controller.delete(list))) return;
      this._notice = { message: this.#localize.term('priceListDeleted', list.name), tone: 'neutral' };
      this.dispatchEvent(new QuotesyncPriceListDeletedEvent(list.id, list.name));
    } catch (thrown) {
      this.#fail('priceListDeleteFailed', list, thrown, () => this.#delete(list));
    }
  }

  /** Said where the price list is, which is as it was. */
  #fail(
    term: 'priceListActivateFailed' | 'priceListDeactivateFailed' | 'priceListDeleteFailed',
    list: PriceList,
    thrown: unknown,
    again: () => Promise<void>,
  ): void {
    const error = BackendError.from(thrown);
    this._failure = { heading: this.#localize.term(term, list.name), error, again };
    // What is shown is outdated: the next attempt is to be made on what is stored now.
    if (error.kind === 'conflict' || error.kind === 'not-found') this.#controller.readAgain();
  }

  readonly #onChosen = ({ id }: QuotesyncPriceListChosenEvent): void => this.#choose(id);

  readonly #onAction = ({ action }: QuotesyncPriceListActionRequestedEvent): void => {
    const chosen = this.#chosen;
    if (action === 'add') return this.#openPriceList({ kind: 'add' });
    if (!chosen) return;
    switch (action) {
      case 'edit':
        return this.#openPriceList({ kind: 'edit', priceList: chosen });
      case 'delete':
        return this.#askToDelete(chosen);
      default:
        return void this.#setActive(chosen, action === 'activate');
    }
  };

  readonly #onDeleteAnswered = ({ answer }: QuotesyncPriceListDeleteAnsweredEvent): void => {
    const list = this._open?.kind === 'delete' ? this._open.priceList : undefined;
    this._open = undefined;
    if (!list || answer === 'cancel') return;
    void (answer === 'delete' ? this.#delete(list) : this.#setActive(list, false));
  };

  readonly #onOutdated = (): void => this.#controller.refresh();

  readonly #onCurrenciesWanted = (): void => this.#controller.refreshCurrencies();

  readonly #onRetry = (): void => void this._failure?.again();

  readonly #onUndo = (): void => {
    const list = this._notice?.undo;
    this.#header?.focus();
    if (list) void this.#setActive(list, true, false);
  };

  readonly #onDismissed = (): void => {
    this._notice = undefined;
    this.#header?.focus();
  };

  readonly #onStored = (event: QuotesyncPriceListStoredEvent): void => {
    const { priceList, created } = event;
    // The backend may have been replaced while it was saved: what is shown now is another tenant's.
    if ((event.target as QuotesyncPriceListDialog).backend !== this.#backend) return;
    this.#controller.saved(priceList);
    if (created) this.#choose(priceList.id);
    this._notice = { message: this.#localize.term('priceListSaved', priceList.name), tone: 'success' };
    this.dispatchEvent(new QuotesyncPriceListSavedEvent(priceList.id, priceList.name, created));
  };

  readonly #onProductAction = ({ action, situation }: QuotesyncProductActionRequestedEvent): void => {
    const priceList = this.#chosen;
    const dialog = dialogFor(action, situation);
    if (!priceList || !dialog) return;
    this.#localize.prefetch(dialog.kind === 'product' ? productDialogsPart : productToolsPart);
    void this.#load({ kind: 'products', priceList, dialog }, () => loadProductDialog(dialog.kind));
  };

  readonly #onProductStored = (event: QuotesyncProductStoredEvent): void => {
    if ((event.target as QuotesyncProductDialog).backend !== this.#backend) return;
    const { product, created } = event;
    this.#list?.productStored(product, created);
    this._notice = {
      message: this.#localize.term('productStored', product.values.name || product.values.code),
      tone: 'success',
    };
  };

  readonly #onProductsChanged = (): void => {
    this.#list?.refresh();
    const list = this.#chosen;
    if (list) this.dispatchEvent(new QuotesyncPriceListProductsChangedEvent(list.id, list.name));
  };

  readonly #onRemoved = ({ productIds }: QuotesyncProductRemovedEvent): void => {
    this._notice = { message: this.#localize.term('productsRemoved', productIds.length), tone: 'neutral' };
  };

  readonly #onDialogClosed = (): void => {
    this._open = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-products': QuotesyncProducts;
  }
}
