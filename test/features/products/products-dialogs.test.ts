import { expect } from 'chai';
import type { ProductQuery } from '../../../src/backend/index.js';
import { getByRole, press, queryAllByRole, recorded, visibleText } from '../../helpers.js';
import { openProducts } from '../../journeys/products-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

describe('Dialogs of products', function () {
  this.timeout(30_000);

  it('are opened from the list, and closed again', async () => {
    const tab = await openProducts();
    for (const [button, heading] of [
      ['Add', /Add\/edit product/],
      ['Import products', /Import products/],
      ['Export', /Export/],
      ['Adjust prices', /Adjust prices/],
    ] as const) {
      await tab.press(button);
      await tab.dialog(heading);
      await tab.quiet();
      await press('Escape');
      await tab.noDialog();
    }
  });

  it('are opened once, however often the button is pressed', async () => {
    const tab = await openProducts();
    tab.button('Add').click();
    tab.button('Add').click();
    await tab.dialog(/Add\/edit product/);
    await tab.quiet();
    expect(queryAllByRole(tab.admin, 'dialog')).to.have.length(1);
  });

  it('edit the product of the row that was double-clicked; the list and the host are told', async () => {
    const tab = await openProducts();
    const saved = recorded(tab.admin, 'quotesync-product-saved');
    await tab.tick('Office chair');
    await tab.press('Edit');
    const dialog = await tab.dialog(/Add\/edit product/);
    await tab.quiet();
    expect(dialog.value('Name')).to.equal('Office chair');
    await dialog.setField('Name', 'Office chair, blue');
    await dialog.press('Save');
    await tab.noDialog();
    expect(tab.names()).to.include('Office chair, blue');
    expect(tab.notice).to.equal('“Office chair, blue” was saved.');
    expect(saved.map(({ priceListId, created }) => [priceListId, created])).to.deep.equal([[2, false]]);
    // The selection is the same product still.
    expect(tab.selection).to.equal('1 selected');
  });
});

describe('Removing products', function () {
  this.timeout(30_000);

  it('pauses when the network is gone, and goes on', async () => {
    const tab = await openProducts();
    for (const name of ['Laptop bag', 'Office chair']) await tab.tick(name);
    tab.network.faults.add({ kind: 'offline', pattern: 'products/change', times: 1 });
    await tab.press('Remove');
    await (await tab.dialog('Remove 2 products?')).press('Remove');
    await eventually(() => visibleText(tab.products).includes('Removing: 0 of 2'));
    await eventually(() => queryAllByRole(tab.products, 'alert').length > 0);
    expect(tab.button('Remove').getAttribute('aria-disabled')).to.equal('true');
    getByRole(tab.products, 'button', { name: 'Try again' }).click();
    await eventually(() => tab.notice === '2 products removed.');
    await tab.quiet();
    expect(tab.network.tenant.products.in(2)).to.have.length(28);
  });
});

describe('A price list of 100,000 products', function () {
  this.timeout(60_000);

  it('is read page by page, and knows how many of all selected ones a search hides', async () => {
    const queries: ProductQuery[] = [];
    const tab = await openProducts({
      seed: 'large',
      override: (products) => ({
        page: (query, options) => {
          queries.push(query);
          return products.page(query, options);
        },
      }),
    });
    const name = tab.priceLists.find((each) => each.startsWith('Everything (100,000)'));
    if (!name) throw new Error(`No large price list among: ${tab.priceLists.join(', ')}`);
    await tab.choosePriceList(name);
    expect(tab.count).to.equal('count: 100,000');
    expect(queryAllByRole(tab.grid, 'row').length).to.be.lessThan(80);
    expect(Math.max(...queries.map(({ limit }) => limit))).to.be.at.most(1000);
    click(tab.cell(tab.names()[0] ?? '', 'Code'));
    await press('Control+a');
    await eventually(() => tab.selection === '100,000 selected');
    queries.length = 0;
    await tab.searchFor('A00001');
    await eventually(() => /hidden by the filter/.test(tab.selection));
    const shown = Number(/^count: ([\d,]+) of 100,000$/.exec(tab.count)?.[1]?.replaceAll(',', ''));
    expect(shown).to.be.greaterThan(0).and.lessThan(100_000);
    expect(tab.selection).to.equal(`100,000 selected, ${(100_000 - shown).toLocaleString('en')} hidden by the filter`);
    // What matches is walked: two hundred questions about the selected ones would be too many.
    expect(queries.length).to.be.lessThan(20);
  });
});
