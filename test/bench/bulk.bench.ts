/**
 * Prices of 5,000 products adjusted: how long the page does not answer meanwhile, and how long it takes. The reference
 * makes the same calls and writes the same progress, with nothing around them. The backend answers from memory, so that
 * what is measured is ours.
 */
import { html, render } from 'lit';
import type {
  Backend,
  PriceList,
  Product,
  ProductChange,
  ProductOutcome,
  ProductPage,
  ProductQuery,
} from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncAdjustPricesDialog } from '../../src/features/products/quotesync-adjust-prices-dialog.js';
import { createTenant, MockBackend, productValues } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole, visibleText } from '../accessible.js';
import type { Metrics, Variant } from './bench.js';

const COUNT = 5000;
const IDS: readonly number[] = Array.from({ length: COUNT }, (_, index) => index + 1);
const PRICE_LIST: PriceList = {
  id: 1,
  name: 'Everything',
  description: '',
  currency: 'EUR',
  active: true,
  validFrom: '',
  validTo: '',
  quoteConnectionId: 0,
  revision: '1',
};
const PRODUCTS = new Map<number, Product>(
  IDS.map((id) => [
    id,
    {
      id,
      priceListId: 1,
      inAssortment: true,
      values: productValues({
        code: `A${id}`,
        name: `Product ${id}`,
        listPrice: `${id}.50`,
        cost: '1',
        minimumPrice: '1',
      }),
      rights: new Map(),
      revision: '1',
    },
  ]),
);

function page({ filter }: ProductQuery): Promise<ProductPage> {
  const rows = (filter?.ids ?? []).flatMap((id) => PRODUCTS.get(id) ?? []);
  return Promise.resolve({ rows, total: rows.length });
}

function change(changes: readonly ProductChange[]): Promise<readonly ProductOutcome[]> {
  const outcomes = changes.map((each): ProductOutcome => {
    const product = each.kind === 'update' ? PRODUCTS.get(each.id) : undefined;
    if (each.kind !== 'update' || !product) throw new Error(`Unexpected change: ${each.kind}`);
    return { ok: true, product: { ...product, values: { ...product.values, ...each.values } } };
  });
  return Promise.resolve(outcomes);
}

function backend(): Backend {
  const mock = new MockBackend(createTenant('empty'));
  if (!mock.products) throw new Error('The mock backend has no products.');
  const products = Object.assign(Object.create(mock.products) as typeof mock.products, { page, change });
  return Object.assign(Object.create(mock) as MockBackend, { products });
}

/** The longest time without a turn for anyone else, and the whole time, while `work` goes on. Milliseconds. */
async function watched(work: () => Promise<void>): Promise<{ readonly longest: number; readonly total: number }> {
  let longest = 0;
  let last = performance.now();
  const start = last;
  const channel = new MessageChannel();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(undefined);
  };
  channel.port1.onmessage = tick;
  tick();
  await work();
  // What is still being drawn counts, too.
  await new Promise((resolve) => setTimeout(resolve, 50));
  channel.port1.close();
  return { longest, total: performance.now() - start };
}

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

async function shows(element: Element, text: string): Promise<void> {
  while (!visibleText(element).includes(text)) await new Promise((resolve) => setTimeout(resolve, 30));
}

interface Stages {
  readonly preview: () => Promise<void>;
  readonly apply: () => Promise<void>;
}

async function openOurs(): Promise<Stages> {
  define(QuotesyncAdjustPricesDialog);
  render(
    html`<quotesync-adjust-prices-dialog
      .backend=${backend()}
      .priceList=${PRICE_LIST}
      .ids=${IDS}
    ></quotesync-adjust-prices-dialog>`,
    document.body,
  );
  const dialog = document.querySelector('quotesync-adjust-prices-dialog');
  if (!dialog) throw new Error('The dialog is missing.');
  while (queryAllByRole(dialog, 'textbox', { name: 'Change' }).length === 0) await turn();
  const value = getByRole<HTMLInputElement>(dialog, 'textbox', { name: 'Change' });
  value.value = '5';
  value.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await dialog.updateComplete;
  const press = (name: string): void => getByRole(dialog, 'button', { name }).click();
  return {
    preview: async () => {
      press('Preview');
      await shows(dialog, 'will be changed');
    },
    apply: async () => {
      press('Apply');
      await shows(dialog, 'Result');
    },
  };
}

function openReference(): Stages {
  const progress = document.createElement('p');
  const table = document.createElement('table');
  document.body.append(progress, table);
  return {
    preview: async () => {
      const rows: Product[] = [];
      for (let from = 0; from < COUNT; from += 500) {
        await page({
          priceListId: 1,
          offset: 0,
          limit: 500,
          columns: [],
          filter: { ids: IDS.slice(from, from + 500) },
        });
        rows.push(...IDS.slice(from, from + 500).flatMap((id) => PRODUCTS.get(id) ?? []));
        progress.textContent = `${rows.length} of ${COUNT}`;
        await turn();
      }
      for (const { values } of rows.slice(0, 50)) {
        const line = table.insertRow();
        for (const text of [values.code, values.name, values.listPrice]) line.insertCell().textContent = text;
      }
    },
    apply: async () => {
      for (let from = 0; from < COUNT; from += 50) {
        await change(IDS.slice(from, from + 50).map((id) => ({ kind: 'update', id, values: { listPrice: '1' } })));
        progress.textContent = `${from + 50} of ${COUNT}`;
        await turn();
      }
    },
  };
}

async function measure(variant: Variant): Promise<Metrics> {
  const { preview, apply } = variant === 'ours' ? await openOurs() : openReference();
  const previewed = await watched(preview);
  const applied = await watched(apply);
  return {
    'preview, longest without a turn, ms': previewed.longest,
    'preview, all, ms': previewed.total,
    'apply, longest without a turn, ms': applied.longest,
    'apply, all, ms': applied.total,
  };
}

globalThis.measure = measure;
