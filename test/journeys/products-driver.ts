/**
 * The tab "SuperOffice products" as its user meets it: by role, name and text, in `<quotesync-admin>`, on the mock
 * backend or (`wire`) on the adapter for the WebAPI, on a simulated tenant of its own.
 */
import { html } from 'lit';
import type { Backend, ProductsBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { ViewStore } from '../../src/core/view-store.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import { drawnElements, getByRole, mount, queryAllByRole, settled, visibleText } from '../helpers.js';
import {
  cellTexts,
  click,
  dataRows,
  enter,
  eventually,
  observed,
  simulatedNetwork,
  TabDriver,
  type DialogDriver,
  type Network,
  type NetworkOptions,
  type TabOptions,
} from './tab-driver.js';

export interface ProductsOptions extends TabOptions {
  /** On the adapter and the simulated WebAPI; otherwise on the mock backend. */
  readonly wire?: boolean;
  readonly views?: ViewStore | null;
  /** Changes single methods of the slice. */
  readonly override?: (products: ProductsBackend) => Partial<ProductsBackend>;
}

/** A backend whose products answer some calls in another way. */
export function overridingProducts(backend: Backend, methods: Partial<ProductsBackend>): Backend {
  const { connections, directory, products } = backend;
  if (!products) throw new Error('This backend has no products.');
  const changed = new Proxy(products, {
    get: (target, key) => {
      const owner = key in methods ? methods : target;
      const value: unknown = Reflect.get(owner, key);
      return typeof value === 'function' ? (value.bind(owner) as unknown) : value;
    },
  });
  return { connections, directory, products: changed, capabilities: (options) => backend.capabilities(options) };
}

/** As `simulatedNetwork`, but without a wire: faults are named `products/page`. */
export function mockNetwork(options: NetworkOptions): Network {
  const tenant = options.tenant ?? createTenant(options.seed, { wait: async () => {} });
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  if (options.latency !== undefined) faults.latency = options.latency;
  const mock = new MockBackend(tenant, { faults });
  const calls = new Set<Promise<unknown>>();
  const nothing = (): never => {
    throw new Error('There is no wire.');
  };
  return {
    tenant,
    faults,
    backend: {
      connections: observed(mock.connections, calls),
      directory: observed(mock.directory, calls),
      ...(mock.products ? { products: observed(mock.products, calls) } : {}),
      ...(mock.settings ? { settings: observed(mock.settings, calls) } : {}),
      capabilities: () => mock.capabilities(),
    },
    requests: [],
    get busy() {
      return calls.size > 0;
    },
    count: nothing,
    last: nothing,
  };
}

/** Mounts `<quotesync-admin>` with the tab of products and, unless told otherwise, waits for its first answers. */
export async function openProducts(options: ProductsOptions = {}): Promise<ProductsDriver> {
  define(QuotesyncAdmin);
  const network = options.wire ? simulatedNetwork(options) : mockNetwork(options);
  const scope = options.draftScope ?? crypto.randomUUID();
  const present = options.backend ?? network.backend;
  const backend =
    options.override && present.products ? overridingProducts(present, options.override(present.products)) : present;
  const admin = await mount<QuotesyncAdmin>(
    html`<quotesync-admin
      tab="products"
      .backend=${backend}
      .drafts=${options.drafts}
      .views=${options.views}
      draft-scope=${scope}
      ?readonly=${options.readonly ?? false}
    ></quotesync-admin>`,
  );
  const tab = new ProductsDriver(admin, network, scope);
  if (!options.impatient) await tab.quiet();
  return tab;
}

export class ProductsDriver extends TabDriver {
  override async quiet(): Promise<void> {
    await eventually(() => !this.admin.backend || this.admin.shadowRoot?.querySelector('quotesync-products'));
    // An answer can lead to the next question: three times nothing under way is an end.
    for (let calm = 0; calm < 3; calm++) {
      await settled();
      if (this.network.busy || this.#loading) calm = -1;
    }
  }

  /** What is remembered, and code, come without a call of the backend. */
  get #loading(): boolean {
    return [...drawnElements(this.admin)].some(
      (element) => element instanceof QuotesyncStatePanel && element.state === 'loading',
    );
  }

  // Price lists

  get selector(): HTMLSelectElement {
    return getByRole<HTMLSelectElement>(this.admin, 'combobox', { name: 'Price list', exact: true });
  }

  /** The price list that is shown in the selector. */
  get chosen(): string {
    return this.selector.selectedOptions[0]?.text.trim() ?? '';
  }

  get priceLists(): readonly string[] {
    return [...this.selector.options].map(({ text }) => text.trim());
  }

  async choosePriceList(name: string): Promise<void> {
    const option = [...this.selector.options].find(({ text }) => text.trim() === name);
    if (!option) throw new Error(`No price list “${name}” among: ${this.priceLists.join(', ')}`);
    this.selector.value = option.value;
    this.selector.dispatchEvent(new Event('change', { bubbles: true }));
    await this.quiet();
  }

  get header(): HTMLElement {
    return getByRole(this.admin, 'region', { name: 'Price list', exact: true });
  }

  get headerText(): string {
    return visibleText(this.header);
  }

  priceListButton(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.header, 'button', { name, exact: true });
  }

  async pressPriceList(name: string): Promise<void> {
    click(this.priceListButton(name));
    await settled();
  }

  async openPriceList(action: 'Add' | 'Edit'): Promise<DialogDriver> {
    await this.pressPriceList(action);
    const dialog = await this.dialog(`${action} price list`);
    await this.quiet();
    return dialog;
  }

  // Products

  get products(): HTMLElement {
    return getByRole(this.admin, 'region', { name: 'Products', exact: true });
  }

  override button(name: string): HTMLButtonElement {
    const tools = getByRole(this.products, 'group', { name: 'Actions', exact: true });
    return getByRole<HTMLButtonElement>(tools, 'button', { name, exact: true });
  }

  override get grid(): HTMLElement {
    return getByRole(this.admin, 'grid', { name: 'Products', exact: true });
  }

  hasGrid(): boolean {
    return queryAllByRole(this.admin, 'grid', { name: 'Products', exact: true }).length > 0;
  }

  /** The texts of the columns' heads. */
  heads(): readonly string[] {
    return queryAllByRole(this.grid, 'columnheader').map(visibleText).filter(Boolean);
  }

  /** The rows that are drawn, by the name of the product. */
  override names(): readonly string[] {
    return dataRows(this.grid).map((row) => visibleText(getByRole(row, 'rowheader')));
  }

  override row(name: string): HTMLElement {
    const row = dataRows(this.grid).find((candidate) => visibleText(getByRole(candidate, 'rowheader')) === name);
    if (!row) throw new Error(`No row “${name}” among: ${this.names().join(', ')}`);
    return row;
  }

  /** In whatever language the page is. */
  rowByName(name: string): HTMLElement {
    const row = queryAllByRole(this.admin, 'grid')
      .flatMap(dataRows)
      .find((candidate) => visibleText(getByRole(candidate, 'rowheader')) === name);
    if (!row) throw new Error(`No row “${name}”`);
    return row;
  }

  override hasRow(name: string): boolean {
    return this.hasGrid() && this.names().includes(name);
  }

  override cells(name: string): readonly string[] {
    return cellTexts(this.row(name));
  }

  /** A cell by the text of its column's head. */
  cell(name: string, column: string): HTMLElement {
    const heads = queryAllByRole(this.grid, 'columnheader').map(visibleText);
    const cell = [...drawnElements(this.row(name))].filter((element): element is HTMLElement =>
      /^(rowheader|gridcell)$/.test(element.getAttribute('role') ?? ''),
    )[heads.indexOf(column)];
    if (!cell) throw new Error(`No cell ${name} / ${column} among: ${heads.join(', ')}`);
    return cell;
  }

  override get search(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.admin, 'searchbox', { name: 'Search products' });
  }

  override async searchFor(text: string): Promise<void> {
    enter(this.search, text);
    // The service is asked when the typing pauses.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await this.quiet();
  }

  async filter(name: string): Promise<void> {
    const select = getByRole<HTMLSelectElement>(this.products, 'combobox', { name: 'Assortment' });
    const option = [...select.options].find(({ text }) => text === name);
    if (!option) throw new Error(`No filter “${name}”`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.quiet();
  }

  /** "count: 8" */
  override get count(): string {
    return this.#status(/^count: /);
  }

  /** "12 selected, 3 hidden by the filter" */
  get selection(): string {
    return this.#status(/\d selected/);
  }

  #status(pattern: RegExp): string {
    return (
      queryAllByRole(this.products, 'status')
        .map(visibleText)
        .find((text) => pattern.test(text)) ?? ''
    );
  }

  async sortBy(column: string): Promise<void> {
    const head = queryAllByRole(this.grid, 'columnheader').find((candidate) => visibleText(candidate) === column);
    if (!head) throw new Error(`No column “${column}” among: ${this.heads().join(', ')}`);
    click(head);
    await this.quiet();
  }

  /** Selects a row besides those that are selected. */
  async tick(name: string): Promise<void> {
    const box = queryAllByRole(this.row(name), 'checkbox').find((candidate) =>
      /^Select /.test(candidate.getAttribute('aria-label') ?? ''),
    );
    if (!box) throw new Error(`No checkbox to select “${name}”`);
    box.click();
    await settled();
  }
}
