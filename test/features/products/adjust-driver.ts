/** The dialog "Adjust prices" as its user meets it, on a backend whose tenant is right here. */
import { html } from 'lit';
import type { Backend, PriceList, ProductChange, ProductOutcome, ProductsBackend } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncAdjustPricesDialog } from '../../../src/features/products/quotesync-adjust-prices-dialog.js';
import {
  createTenant,
  FaultPlan,
  MockBackend,
  parseFaults,
  type SeedName,
  type Tenant,
} from '../../../src/mocks/index.js';
import { getByRole, mount, queryAllByRole, recorded, settled, until, visibleText } from '../../helpers.js';

define(QuotesyncAdjustPricesDialog);

const PATIENCE = 15_000;

export interface AdjustOptions {
  readonly seed?: SeedName;
  readonly priceListId?: number;
  readonly ids?: readonly number[];
  readonly faults?: string;
  readonly readonly?: boolean;
  /** Takes the place of the backend's own `change`, which it is given. */
  readonly change?: (
    changes: readonly ProductChange[],
    change: ProductsBackend['change'],
    call: number,
  ) => Promise<readonly ProductOutcome[]>;
}

/** The products of the price list "NO Gadgets". */
export const GADGETS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export class AdjustDriver {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  readonly element: QuotesyncAdjustPricesDialog;
  readonly changed: readonly Event[];
  readonly closed: readonly Event[];
  /** What was asked to be written, call by call. */
  readonly sent: (readonly ProductChange[])[];

  constructor(parts: Pick<AdjustDriver, 'tenant' | 'faults' | 'element' | 'sent'>) {
    this.tenant = parts.tenant;
    this.faults = parts.faults;
    this.element = parts.element;
    this.sent = parts.sent;
    this.changed = recorded(parts.element, 'quotesync-products-changed');
    this.closed = recorded(parts.element, 'quotesync-dialog-closed');
  }

  get text(): string {
    return visibleText(this.element);
  }

  button(name: string): HTMLElement {
    return getByRole(this.element, 'button', { name });
  }

  has(name: string): boolean {
    return queryAllByRole(this.element, 'button', { name }).length > 0;
  }

  checkbox(name: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.element, 'checkbox', { name, exact: true });
  }

  get value(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.element, 'textbox', { name: 'Change' });
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await settled(this.element);
  }

  async tick(name: string): Promise<void> {
    this.checkbox(name).click();
    await settled(this.element);
  }

  async choose(label: string, option: string): Promise<void> {
    const select = getByRole<HTMLSelectElement>(this.element, 'combobox', { name: label });
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
    select.dispatchEvent(new Event('change'));
    await settled(this.element);
  }

  async enter(value: string): Promise<void> {
    this.value.value = value;
    this.value.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(this.element);
  }

  /** Waits for a text. */
  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), PATIENCE);
    await settled(this.element);
  }

  async preview(value: string): Promise<void> {
    await this.enter(value);
    await this.press('Preview');
    await this.shows('will be changed');
  }

  async apply(): Promise<void> {
    await this.press('Apply');
    await this.shows('Result');
  }

  /** Cells of the rows that are shown, with single spaces. */
  rows(): readonly (readonly string[])[] {
    return queryAllByRole(this.element, 'row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => visibleText(cell).replace(/\s+/g, ' ').trim()));
  }

  price(id: number, key: 'cost' | 'listPrice' | 'minimumPrice' = 'listPrice'): string | undefined {
    return this.tenant.products.find(id)?.values[key];
  }
}

export async function openAdjust(options: AdjustOptions = {}): Promise<AdjustDriver> {
  const { seed = 'demo', priceListId = 1, ids = GADGETS, faults: faultText = '', readonly = false, change } = options;
  const tenant = createTenant(seed);
  const faults = new FaultPlan(parseFaults(faultText));
  const backend = new MockBackend(tenant, { faults });
  const sent: (readonly ProductChange[])[] = [];
  const { products } = backend;
  if (!products) throw new Error('The backend has no products.');
  const write: ProductsBackend['change'] = products.change.bind(products);
  products.change = (changes, callOptions) => {
    sent.push(changes);
    return change ? change(changes, write, sent.length) : write(changes, callOptions);
  };
  return mountAdjust(backend, { tenant, faults, sent }, { priceListId, ids, readonly });
}

/** On any backend for the tenant. */
export async function mountAdjust(
  backend: Backend,
  parts: Pick<AdjustDriver, 'tenant' | 'faults' | 'sent'>,
  { priceListId = 1, ids = GADGETS, readonly = false }: Pick<AdjustOptions, 'priceListId' | 'ids' | 'readonly'> = {},
): Promise<AdjustDriver> {
  const lists: readonly PriceList[] = (await backend.products?.priceLists()) ?? [];
  const priceList = lists.find(({ id }) => id === priceListId);
  const element = await mount<QuotesyncAdjustPricesDialog>(html`
    <quotesync-adjust-prices-dialog
      .backend=${backend}
      .priceList=${priceList}
      .ids=${ids}
      ?readonly=${readonly}
    ></quotesync-adjust-prices-dialog>
  `);
  return new AdjustDriver({ ...parts, element });
}
