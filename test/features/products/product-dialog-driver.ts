/** The product dialog as its user meets it, on a simulated tenant of its own. */
import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import type { Backend, PriceList, Product, ProductsBackend } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { DraftStore } from '../../../src/core/draft-store.js';
import type { QuotesyncProductStoredEvent } from '../../../src/features/products/list-events.js';
import type { ProductTarget } from '../../../src/features/products/product-editor.js';
import { QuotesyncProductDialog } from '../../../src/features/products/quotesync-product-dialog.js';
import {
  createTenant,
  FaultPlan,
  MockBackend,
  parseFaults,
  type MockBackendOptions,
  type Tenant,
} from '../../../src/mocks/index.js';
import { getByRole, queryAllByRole, recorded, settled, until, visibleText } from '../../helpers.js';

define(QuotesyncProductDialog);

/** Milliseconds: what a busy machine may need. */
const PATIENCE = 8000;

export function eventually<T>(condition: () => T): Promise<NonNullable<T>> {
  return until(condition, PATIENCE);
}

/** "NO Gadgets", in NOK. */
export const GADGETS = 1;
/** "Pocket printer", P01. */
export const PRINTER = 1;

export interface Call {
  readonly method: keyof ProductsBackend;
  readonly args: readonly unknown[];
}

export interface OpenOptions {
  readonly tenant?: Tenant;
  readonly target?: ProductTarget;
  readonly faults?: string;
  readonly latency?: number;
  readonly capabilities?: NonNullable<MockBackendOptions['capabilities']>['products'];
  readonly lang?: string;
  readonly readonly?: boolean;
  readonly drafts?: DraftStore;
  /** Default {@link GADGETS}. */
  readonly priceListId?: number;
  /** Pixels. */
  readonly width?: number;
  /** Do not wait for the fields: they do not come. */
  readonly impatient?: boolean;
  /** Replaces single methods. */
  readonly products?: (original: ProductsBackend) => Partial<ProductsBackend>;
}

function recording(products: ProductsBackend, calls: Call[], own: Partial<ProductsBackend>): ProductsBackend {
  return new Proxy(products, {
    get: (target, key) => {
      const method: unknown = Reflect.get(own, key) ?? Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        calls.push({ method: key as keyof ProductsBackend, args });
        return Reflect.apply(method, target, args);
      };
    },
  });
}

export class ProductDriver {
  readonly stored: QuotesyncProductStoredEvent[];
  readonly closed: Event[];

  constructor(
    readonly host: QuotesyncProductDialog,
    readonly tenant: Tenant,
    readonly backend: Backend,
    readonly faults: FaultPlan,
    readonly calls: Call[],
  ) {
    this.stored = recorded(host, 'quotesync-product-stored');
    this.closed = recorded(host, 'quotesync-dialog-closed');
  }

  /** Of the dialog itself, not of those above it. */
  get dialog(): HTMLElement {
    return getByRole(this.host, 'dialog', { name: 'Add/edit product' });
  }

  get isOpen(): boolean {
    return this.closed.length === 0;
  }

  get text(): string {
    return visibleText(this.host);
  }

  get alerts(): readonly string[] {
    return queryAllByRole(this.host, 'alert').map(visibleText);
  }

  count(method: keyof ProductsBackend): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  /** Any control by its label. */
  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = ['textbox', 'combobox', 'checkbox'].flatMap((role) =>
      queryAllByRole(this.host, role, { name: label, exact: true }),
    );
    if (found.length !== 1) throw new Error(`Found ${found.length} fields called ${label}.`);
    return found[0] as T;
  }

  value(label: string): string {
    return this.field(label).value;
  }

  /** What stands at a field: its errors, warnings and hints. */
  notes(label: string): string {
    const field = this.field(label);
    const place = field.closest('.row, .description') ?? field.getRootNode();
    const row = place instanceof ShadowRoot ? place.host.closest('.row') : place;
    return visibleText(row ?? field);
  }

  /** Replaces the text of a field as typing does, and goes on to the next. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
    await settled(this.host);
  }

  async choose(label: string, item: string): Promise<void> {
    const select = this.field<HTMLSelectElement>(label);
    const option = await eventually(() => [...select.options].find((each) => each.text === item));
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(this.host);
  }

  async toggle(label: string): Promise<void> {
    this.field(label).click();
    await settled(this.host);
  }

  button(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.host, 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    return queryAllByRole(this.host, 'button', { name, exact: true }).length > 0;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settled(this.host);
  }

  /** Presses Save and waits until the dialog has gone. */
  async save(): Promise<void> {
    await this.press('Save');
    await eventually(() => !this.isOpen);
  }

  /** Presses a button that saves, and waits until that has failed. */
  async fail(button = 'Save'): Promise<void> {
    await this.press(button);
    await eventually(() => this.alerts.length > 0 && !this.hasButton('Saving …'));
    await settled(this.host);
  }

  /** As it is stored now. */
  product(id = PRINTER): Promise<Product> {
    return new MockBackend(this.tenant).products!.get(id);
  }

  /** Products of the price list with this name. */
  async named(name: string): Promise<number> {
    const products = new MockBackend(this.tenant).products!;
    const query = { priceListId: GADGETS, offset: 0, limit: 1000, columns: ['name'] } as const;
    return (await products.page(query)).rows.filter((row) => row.values.name === name).length;
  }

  /** What another administrator does meanwhile, in another place. */
  async changedElsewhere(values: Partial<Product['values']>, id = PRINTER): Promise<void> {
    const products = new MockBackend(this.tenant).products!;
    const product = await products.get(id);
    await products.save({ ...product, values: { ...product.values, ...values } });
  }

  async removedElsewhere(id = PRINTER): Promise<void> {
    await new MockBackend(this.tenant).products!.change([{ kind: 'remove', id }]);
  }
}

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

export async function openProduct(options: OpenOptions = {}): Promise<ProductDriver> {
  const tenant = options.tenant ?? createTenant('demo', { wait: async () => {} });
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  if (options.latency !== undefined) faults.latency = options.latency;
  const mock = new MockBackend(tenant, {
    faults,
    ...(options.capabilities ? { capabilities: { products: options.capabilities } } : {}),
  });
  const products = mock.products!;
  const calls: Call[] = [];
  const backend: Backend = {
    capabilities: (callOptions) => mock.capabilities(callOptions),
    connections: mock.connections,
    directory: mock.directory,
    products: recording(products, calls, options.products?.(products) ?? {}),
  };
  const lists: readonly PriceList[] = await new MockBackend(tenant).products!.priceLists();
  const priceList = lists.find(({ id }) => id === (options.priceListId ?? GADGETS));
  const container = document.createElement('div');
  containers.push(container);
  container.lang = options.lang ?? 'en';
  new ContextProvider(container, { context: draftContext, initialValue: options.drafts });
  document.body.append(container);
  const target: ProductTarget = options.target ?? { kind: 'edit', id: PRINTER };
  render(
    html`<quotesync-product-dialog
      .backend=${backend}
      .priceList=${priceList}
      .target=${target}
      ?readonly=${options.readonly ?? false}
    ></quotesync-product-dialog>`,
    container,
  );
  const host = container.querySelector('quotesync-product-dialog')!;
  const driver = new ProductDriver(host, tenant, backend, faults, calls);
  await settled(container);
  if (!options.impatient) {
    await eventually(() => queryAllByRole(host, 'textbox').length > 10);
    await eventually(() => queryAllByRole(host, 'combobox').every((each) => each.getAttribute('aria-busy') !== 'true'));
    await settled(container);
  }
  return driver;
}
