/** The dialogs "Import products" and "Export" as their user meets them, on a simulated tenant. */
import { html } from 'lit';
import type { Backend, PriceList, ProductsBackend } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncImportDialog } from '../../../src/features/products/quotesync-import-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type Tenant } from '../../../src/mocks/index.js';
import { getByRole, mount, queryAllByRole, settled, until, visibleText } from '../../helpers.js';

export interface Stage {
  readonly tenant: Tenant;
  readonly backend: MockBackend;
  readonly products: ProductsBackend;
  readonly priceList: PriceList;
}

export interface StageOptions {
  /** Default: the demo's Norwegian one, with 8 products. */
  readonly priceListId?: number;
  /** `500@products/page*1`: see `parseFaults`. */
  readonly faults?: string;
  readonly capabilities?: ConstructorParameters<typeof MockBackend>[1] extends infer Options
    ? NonNullable<Options> extends { readonly capabilities?: infer Capabilities }
      ? Capabilities
      : never
    : never;
}

export async function stage({ priceListId = 1, faults = '', capabilities }: StageOptions = {}): Promise<Stage> {
  const tenant = createTenant('demo', { wait: async () => {} });
  const backend = new MockBackend(tenant, {
    faults: new FaultPlan(parseFaults(faults)),
    ...(capabilities ? { capabilities } : {}),
  });
  const { products } = backend;
  if (!products) throw new Error('The simulated backend has no products.');
  const priceList = (await new MockBackend(tenant).products?.priceLists())?.find(({ id }) => id === priceListId);
  if (!priceList) throw new Error(`No price list ${priceListId}.`);
  return { tenant, backend, products, priceList };
}

/** A backend whose methods for products are partly others. */
export function withProducts(backend: Backend, products: ProductsBackend, other: Partial<ProductsBackend>): Backend {
  const replaced = new Proxy(products, {
    get(target, key): unknown {
      const own: unknown = Reflect.get(other, key) ?? Reflect.get(target, key);
      return typeof own === 'function' ? (own.bind(Reflect.has(other, key) ? other : target) as unknown) : own;
    },
  });
  return {
    capabilities: () => backend.capabilities(),
    connections: backend.connections,
    directory: backend.directory,
    products: replaced,
  };
}

export interface ImportDriver {
  readonly element: QuotesyncImportDialog;
  readonly text: string;
  /** Chooses a file and waits until it is read or refused. */
  open(file: File): Promise<void>;
  paste(text: string): Promise<void>;
  button(name: string): HTMLElement;
  press(name: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  valueOf(label: string): string;
  /** From the columns to the preview. */
  preview(): Promise<void>;
  /** Rows of the preview that are drawn. */
  readonly rows: readonly HTMLElement[];
  /** From the preview to the report. */
  run(): Promise<void>;
  reported(): Promise<void>;
}

const PATIENCE = 15_000;

export async function openImport(backend: Backend, priceList: PriceList, readonly = false): Promise<ImportDriver> {
  define(QuotesyncImportDialog);
  const element = await mount<QuotesyncImportDialog>(
    html`<quotesync-import-dialog
      .backend=${backend}
      .priceList=${priceList}
      ?readonly=${readonly}
    ></quotesync-import-dialog>`,
  );
  await until(() => visibleText(element).includes('Upload file') || visibleText(element).includes('could not'));
  const button = (name: string): HTMLElement => getByRole(element, 'button', { name });
  const text = (): string => visibleText(element);
  const isIdle = (): boolean => !text().includes('Reading the file');
  const press = async (name: string): Promise<void> => {
    button(name).click();
    await settled();
  };
  const reported = async (): Promise<void> => {
    await until(() => /The import (is done|was stopped|ended early)/.test(text()), PATIENCE);
    await settled();
  };
  return {
    element,
    get text() {
      return text();
    },
    async open(file) {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const input = await until(() => element.renderRoot.querySelector<HTMLInputElement>('#file'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      await until(isIdle, PATIENCE);
      await settled();
    },
    async paste(pasted) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const field = getByRole(element, 'textbox', { name: 'Or paste cells' });
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      await settled();
      await until(isIdle, PATIENCE);
      await settled();
    },
    button,
    press,
    async choose(label, option) {
      const select = getByRole<HTMLSelectElement>(element, 'combobox', { name: label });
      const found = [...select.options].find((each) => each.label === option || each.text === option);
      if (!found)
        throw new Error(`“${label}” has no “${option}”: ${[...select.options].map((o) => o.text).join(', ')}`);
      select.value = found.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    valueOf(label) {
      const select = getByRole<HTMLSelectElement>(element, 'combobox', { name: label });
      return select.selectedOptions[0]?.text ?? '';
    },
    async preview() {
      await press('Next');
      await until(() => text().includes('All (') || text().includes('Try again'), PATIENCE);
      await settled();
    },
    get rows() {
      return queryAllByRole(element, 'option').filter((option) => option.closest('[role="listbox"]'));
    },
    async run() {
      await press('Import');
      await reported();
    },
    reported,
  };
}

/** All products of a price list, by code. */
export async function productsOf(
  { products }: Stage,
  priceListId: number,
): Promise<Map<string, Readonly<Record<string, string | undefined>>>> {
  const page = await products.page({
    priceListId,
    offset: 0,
    limit: 1000,
    columns: ['code', 'name', 'description', 'listPrice', 'cost', 'category', 'unit', 'supplier'],
  });
  return new Map(page.rows.map(({ values }) => [values.code ?? '', values]));
}
