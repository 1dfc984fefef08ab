import { expect } from 'chai';
import type { ProductPage, ProductQuery } from '../../../src/backend/index.js';
import type { ViewStore } from '../../../src/core/view-store.js';
import { deferred, getByRole, nameOf, pause, queryAllByRole, recorded, settled, visibleText } from '../../helpers.js';
import { openProducts, type ProductsDriver, type ProductsOptions } from '../../journeys/products-driver.js';
import { eventually } from '../../journeys/tab-driver.js';

const GADGETS = 'NO Gadgets (NOK)';

async function openGadgets(options: ProductsOptions = {}): Promise<ProductsDriver> {
  const tab = await openProducts(options);
  await tab.choosePriceList(GADGETS);
  return tab;
}

/** A store in memory, and what was saved in it. */
function memoryViews(kept: Record<string, unknown> = {}): ViewStore & { readonly kept: Record<string, unknown> } {
  return {
    kept,
    load: (key) => Promise.resolve(kept[key]),
    save: (key, value) => {
      kept[key] = value;
      return Promise.resolve();
    },
  };
}

/** Asks the backend for pages when the test says so. */
function heldPages(): {
  readonly options: ProductsOptions;
  readonly asked: {
    readonly query: ProductQuery;
    readonly answer: () => void;
    readonly signal?: AbortSignal | undefined;
  }[];
} {
  const asked: ReturnType<typeof heldPages>['asked'] = [];
  return {
    asked,
    options: {
      override: (products) => ({
        page: async (query, options): Promise<ProductPage> => {
          const gate = deferred<undefined>();
          asked.push({ query, answer: () => gate.resolve(undefined), signal: options?.signal });
          await gate.promise;
          return products.page(query);
        },
      }),
    },
  };
}

describe('The list of products', () => {
  it('shows SuperOffice’s columns, with prices in the currency of the list', async () => {
    const tab = await openGadgets();
    expect(tab.heads()).to.deep.equal([
      'In assortment',
      'Code',
      'Name',
      'Description',
      'Cost',
      'List price',
      'Unit minimum price',
    ]);
    expect(tab.count).to.equal('count: 8');
    expect(visibleText(tab.cell('Pocket printer', 'List price'))).to.equal('1,890.00');
    expect(getComputedStyle(tab.cell('Pocket printer', 'Cost')).textAlign).to.match(/end|right/);
  });

  it('is the same on the wire', async () => {
    const tab = await openGadgets({ wire: true });
    expect(tab.names()).to.include('Pocket printer');
    expect(visibleText(tab.cell('Pocket printer', 'Unit minimum price'))).to.equal('1,790.00');
    expect(tab.count).to.equal('count: 8');
  });

  it('is searched by the service once the typing pauses, and says how many of how many are shown', async () => {
    const queries: ProductQuery[] = [];
    const tab = await openGadgets({
      override: (products) => ({
        page: (query, options) => {
          queries.push(query);
          return products.page(query, options);
        },
      }),
    });
    queries.length = 0;
    for (const text of ['p', 'pr', 'pri', 'printer']) {
      tab.search.value = text;
      tab.search.dispatchEvent(new InputEvent('input'));
    }
    await pause(350);
    await tab.quiet();
    expect(queries.map(({ filter }) => filter?.text)).to.deep.equal(['printer']);
    expect(tab.names().every((name) => /printer/i.test(name))).to.equal(true);
    expect(tab.count).to.equal(`count: ${tab.names().length} of 8`);
    await tab.searchFor('no such thing');
    expect(visibleText(tab.products)).to.contain('No product matches the search and the filter');
    getByRole(tab.products, 'button', { name: 'Clear search and filter' }).click();
    await tab.quiet();
    expect(tab.count).to.equal('count: 8');
  });

  it('is filtered by the assortment', async () => {
    const tab = await openProducts();
    await tab.filter('Not in assortment');
    expect(tab.names()).to.include('Monitor 24"').and.not.include('Laptop bag');
    expect(tab.count).to.match(/^count: \d of 30$/);
    await tab.filter('In assortment');
    expect(tab.names()).to.include('Laptop bag').and.not.include('Monitor 24"');
    await tab.filter('All products');
    expect(tab.count).to.equal('count: 30');
  });

  it('is sorted by the service, both ways, and remembers it', async () => {
    const views = memoryViews();
    const tab = await openGadgets({ views });
    await tab.sortBy('List price');
    const prices = (): number[] =>
      tab.names().map((name) => Number(visibleText(tab.cell(name, 'List price')).replaceAll(',', '')));
    expect(prices()).to.deep.equal([...prices()].sort((a, b) => a - b));
    await tab.sortBy('List price');
    expect(prices()).to.deep.equal([...prices()].sort((a, b) => b - a));
    const again = await openProducts({ views });
    const head = queryAllByRole(again.grid, 'columnheader').find((each) => visibleText(each) === 'List price');
    expect(head?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('shows a stored layout, and leaves alone what it cannot read', async () => {
    const layout = {
      order: ['name', 'code', 'nonsense'],
      hidden: ['cost', 'description'],
      widths: { name: 300, code: 'x' },
    };
    const tab = await openProducts({ views: memoryViews({ 'products/list': { layout, sort: { column: 'evil' } } }) });
    expect(tab.heads().indexOf('Code')).to.be.greaterThan(tab.heads().indexOf('Name'));
    expect(tab.heads()).not.to.include('Cost');
    const plain = await openProducts({ views: memoryViews({ 'products/list': '<b>', 'products/price-list': 7 }) });
    expect(plain.heads()).to.have.length(7);
    const broken: ViewStore = {
      load: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('no')),
    };
    const working = await openProducts({ views: broken });
    await working.sortBy('Name');
    expect(working.heads()).to.have.length(7);
  });

  it('reads other columns when they are wanted', async () => {
    const asked: string[] = [];
    const tab = await openProducts({
      override: (products) => ({
        page: (query, options) => {
          asked.push(query.columns.join());
          return products.page(query, options);
        },
      }),
    });
    expect(asked.at(-1)).not.to.contain('category');
    getByRole(tab.products, 'button', { name: 'Columns' }).click();
    await settled();
    const box = await eventually(() =>
      queryAllByRole(tab.admin, 'checkbox').find((each) => /Product category/.test(nameOf(each))),
    );
    box.click();
    await tab.quiet();
    expect(asked.at(-1)).to.contain('category');
    expect(tab.heads()).to.include('Product category');
  });

  it('answers the newest question, whatever comes when', async () => {
    const held = heldPages();
    const tab = await openProducts({ ...held.options, impatient: true });
    await eventually(() => held.asked.length > 0);
    held.asked.forEach(({ answer }) => answer());
    await eventually(() => tab.hasGrid() && tab.count === 'count: 30');
    const before = held.asked.length;
    tab.search.value = 'desk';
    tab.search.dispatchEvent(new InputEvent('input'));
    await eventually(() => held.asked.length > before);
    const first = held.asked[before];
    tab.search.value = 'monitor';
    tab.search.dispatchEvent(new InputEvent('input'));
    const second = await eventually(() => held.asked.find(({ query }) => query.filter?.text === 'monitor'));
    expect(first?.signal?.aborted).to.equal(true);
    second.answer();
    await eventually(() => tab.names().includes('Monitor 27"'));
    first?.answer();
    held.asked.forEach(({ answer }) => answer());
    await pause(50);
    await tab.quiet();
    expect(tab.names().every((name) => name.startsWith('Monitor'))).to.equal(true);
  });

  it('keeps its rows while it is read again, and when that fails', async () => {
    const tab = await openGadgets();
    tab.network.faults.add({ kind: '503', pattern: 'products/page' });
    getByRole(tab.products, 'button', { name: 'Refresh' }).click();
    await tab.quiet();
    expect(tab.names()).to.have.length(8);
    expect(queryAllByRole(tab.products, 'alert')).to.have.length(1);
    tab.network.faults.clear();
    getByRole(tab.products, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(queryAllByRole(tab.products, 'alert')).to.deep.equal([]);
  });

  it('says when it cannot be read at all, and when there is nothing in it', async () => {
    const tab = await openProducts({ faults: '500@products/page' });
    expect(queryAllByRole(tab.products, 'alert').length).to.be.greaterThan(0);
    tab.network.faults.clear();
    getByRole(tab.products, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(tab.names()).to.include('Laptop bag');
    await tab.choosePriceList('UK Showroom (GBP)');
    expect(visibleText(tab.products)).to.contain('No products in this price list');
    expect(tab.count).to.equal('count: 0');
    const words = await openProducts({ faults: '500@products/fields' });
    expect(visibleText(getByRole(words.products, 'alert'))).to.contain('names of the product fields');
  });

  it('changes nothing when it is read-only', async () => {
    const tab = await openProducts({ readonly: true });
    const tools = getByRole(tab.products, 'group', { name: 'Actions' });
    expect(queryAllByRole(tools, 'button').map(visibleText)).to.deep.equal(['Open', 'Export']);
    const box = getByRole<HTMLInputElement>(tab.row('Laptop bag'), 'checkbox', { name: 'Laptop bag: in assortment' });
    expect(box.disabled).to.equal(true);
  });
});

describe('Selected products', () => {
  it('are counted, with those that the filter hides', async () => {
    const tab = await openProducts();
    for (const name of ['Laptop bag', 'Office chair', 'Monitor 24"']) await tab.tick(name);
    expect(tab.selection).to.equal('3 selected');
    await tab.searchFor('chair');
    expect(tab.selection).to.equal('3 selected, 2 hidden by the filter');
    await tab.sortBy('Name');
    expect(tab.selection).to.equal('3 selected, 2 hidden by the filter');
    getByRole(tab.products, 'button', { name: 'Refresh' }).click();
    await tab.quiet();
    await tab.searchFor('');
    expect(tab.selection).to.equal('3 selected');
    getByRole(tab.products, 'button', { name: 'Clear selection' }).click();
    await tab.quiet();
    expect(tab.selection).to.equal('');
  });

  it('belong to their price list', async () => {
    const tab = await openProducts();
    await tab.tick('Laptop bag');
    await tab.choosePriceList(GADGETS);
    expect(tab.selection).to.equal('');
  });

  it('decide what can be done with them', async () => {
    const tab = await openProducts();
    const usable = (name: string): boolean => tab.button(name).getAttribute('aria-disabled') === 'false';
    expect([usable('Add'), usable('Edit'), usable('Duplicate'), usable('Remove')]).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(tab.button('Edit').title).to.equal('Select a product in the list first');
    await tab.tick('Laptop bag');
    expect([usable('Edit'), usable('Duplicate'), usable('Remove')]).to.deep.equal([true, true, true]);
    await tab.tick('Office chair');
    expect([usable('Edit'), usable('Duplicate'), usable('Remove')]).to.deep.equal([false, false, true]);
    expect(tab.button('Edit').title).to.equal('Select only one product');
  });

  it('are removed after a question that names how many, also those out of sight', async () => {
    const tab = await openProducts();
    const removed = recorded(tab.admin, 'quotesync-product-removed');
    for (const name of ['Laptop bag', 'Office chair', 'Monitor 24"']) await tab.tick(name);
    await tab.searchFor('chair');
    await tab.press('Remove');
    const question = await tab.dialog('Remove 3 products?');
    expect(question.text).to.contain('Hidden by the filter: 2 of them.');
    await question.press('Cancel');
    await tab.noDialog();
    expect(tab.selection).to.equal('3 selected, 2 hidden by the filter');
    await tab.press('Remove');
    await (await tab.dialog('Remove 3 products?')).press('Remove');
    await tab.noDialog();
    expect(tab.notice).to.equal('3 products removed.');
    expect(tab.selection).to.equal('');
    expect(tab.names()).not.to.include('Office chair');
    expect(tab.count).to.match(/ of 27$/);
    expect(removed).to.have.length(1);
    expect(removed[0]?.productIds).to.have.length(3);
    expect(tab.network.tenant.products.in(2)).to.have.length(27);
  });

  it('that could not be removed stay selected, and are tried again', async () => {
    const tab = await openProducts();
    for (const name of ['Laptop bag', 'Office chair', 'Visitor chair']) await tab.tick(name);
    tab.network.faults.add({ kind: '500', pattern: 'products/changeItem', times: 1 });
    await tab.press('Remove');
    await (await tab.dialog('Remove 3 products?')).press('Remove');
    await tab.noDialog();
    expect(tab.selection).to.equal('1 selected');
    expect(visibleText(tab.products)).to.contain('1 product could not be removed and is still selected.');
    getByRole(tab.products, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(tab.network.tenant.products.in(2)).to.have.length(27);
    expect(tab.selection).to.equal('');
  });
});
