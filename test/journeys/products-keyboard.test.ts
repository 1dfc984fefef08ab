import { expect } from 'chai';
import { litWarnings, press, type, visibleText } from '../helpers.js';
import { here, tabTo } from './keyboard-walk.js';
import { openProducts, type ProductsDriver } from './products-driver.js';
import { eventually } from './tab-driver.js';

async function shown(tab: ProductsDriver, text: string): Promise<void> {
  await eventually(() => visibleText(tab.admin).includes(text));
}

describe('The life of a price list and its products', function () {
  this.timeout(60_000);

  it('by keyboard alone', async () => {
    const tab = await openProducts({ wire: true });

    // A price list.
    await tabTo('combobox Price list');
    await tabTo('button Add');
    await press('Enter');
    await tab.dialog('Add price list');
    await tab.quiet();
    expect(here()).to.equal('textbox Price list name');
    await press('Enter');
    expect(here()).to.equal('textbox Price list name');
    await shown(tab, 'This field is mandatory.');
    await type('Workshop');
    await press('Enter');
    await tab.noDialog();
    expect(tab.chosen).to.equal('Workshop (EUR)');
    expect(tab.notice).to.equal('“Workshop” was saved.');
    expect(here()).to.equal('button Add');

    // A product.
    await tabTo('searchbox Search products');
    await tabTo('button Add');
    await press('Enter');
    await tab.dialog('Add/edit product');
    await tab.quiet();
    expect(here()).to.equal('textbox Code');
    await type('A-1');
    await tabTo('textbox Name');
    await type('Anvil');
    await tabTo('button Save');
    await press('Enter');
    await tab.noDialog();
    await eventually(() => tab.hasRow('Anvil'));
    expect(tab.count).to.equal('count: 1');
    here();

    // Its price, in the list.
    await tabTo(/^(rowheader|gridcell) /);
    await press('Control+Home', 'ArrowDown', 'End', 'ArrowLeft', 'F2', 'Control+a');
    await type('12.5');
    await press('Enter');
    await tab.quiet();
    expect(visibleText(tab.cell('Anvil', 'List price'))).to.equal('12.50');

    // Out of the assortment, and away.
    await press('Control+Home', 'ArrowDown', 'Home', 'ArrowRight', 'Space');
    await tab.quiet();
    expect(
      tab.network.tenant.products.in(tab.network.tenant.priceLists.all().at(-1)?.id ?? 0)[0]?.inAssortment,
    ).to.equal(false);
    await press('ArrowLeft', 'Space');
    expect(tab.selection).to.equal('1 selected');
    await tabTo('button Remove', 'Shift+Tab');
    await press('Enter');
    await tab.dialog('Remove “Anvil”?');
    expect(here()).to.equal('button Cancel');
    await tabTo('button Remove');
    await press('Enter');
    await tab.noDialog();
    await shown(tab, 'No products in this price list');
    here();

    // Deactivate, Undo, delete.
    await tabTo('button Deactivate', 'Shift+Tab');
    await press('Enter');
    await tab.quiet();
    expect(here()).to.equal('button Activate');
    await tabTo('button Undo');
    await press('Enter');
    await tab.quiet();
    expect(tab.chosen).to.equal('Workshop (EUR)');
    expect(here()).to.equal('combobox Price list');
    await tabTo('button Delete');
    await press('Enter');
    await tab.dialog('Delete “Workshop”?');
    await tab.quiet();
    expect(here()).to.equal('button Cancel');
    await tabTo('button Delete');
    await press('Enter');
    await tab.noDialog();
    expect(tab.priceLists).not.to.include('Workshop (EUR)');
    here();
    await tabTo('button Dismiss');
    await press('Enter');
    expect(here()).to.equal('combobox Price list');
    expect(litWarnings()).to.deep.equal([]);
  });
});
