import { expect } from 'chai';
import { getByRole, press, queryAllByRole, recorded, settled, type, visibleText } from '../../helpers.js';
import { openProducts, type ProductsDriver, type ProductsOptions } from '../../journeys/products-driver.js';
import { click } from '../../journeys/tab-driver.js';

async function openGadgets(options: ProductsOptions = {}): Promise<ProductsDriver> {
  const tab = await openProducts(options);
  await tab.choosePriceList('NO Gadgets (NOK)');
  return tab;
}

/** Types into a cell and leaves it with Enter. */
async function edit(tab: ProductsDriver, product: string, column: string, text: string): Promise<void> {
  click(tab.cell(product, column));
  await press('F2', 'Control+a');
  await type(text);
  await press('Enter');
  await tab.quiet();
}

function invalid(cell: HTMLElement): boolean {
  return cell.getAttribute('aria-invalid') === 'true';
}

const assortmentBox = (tab: ProductsDriver, product: string): HTMLInputElement =>
  getByRole<HTMLInputElement>(tab.row(product), 'checkbox', { name: `${product}: in assortment` });

describe('A product in the list', () => {
  it('is taken out of the assortment in its place, and is not shown so before it is', async () => {
    const tab = await openGadgets();
    const saved = recorded(tab.admin, 'quotesync-product-saved');
    tab.network.faults.latency = 150;
    assortmentBox(tab, 'Pocket printer').click();
    await settled();
    expect(assortmentBox(tab, 'Pocket printer').checked).to.equal(true);
    expect(tab.cell('Pocket printer', 'In assortment').getAttribute('aria-busy')).to.equal('true');
    await tab.quiet();
    expect(assortmentBox(tab, 'Pocket printer').checked).to.equal(false);
    expect(tab.network.tenant.products.known(1).inAssortment).to.equal(false);
    expect(saved.map(({ productId, priceListId, created }) => [productId, priceListId, created])).to.deep.equal([
      [1, 1, false],
    ]);
  });

  it('stays in the assortment when that fails, and says so at the row', async () => {
    const tab = await openGadgets({ faults: '500@products/setInAssortment*1' });
    assortmentBox(tab, 'Pocket printer').click();
    await tab.quiet();
    expect(assortmentBox(tab, 'Pocket printer').checked).to.equal(true);
    expect(invalid(tab.cell('Pocket printer', 'In assortment'))).to.equal(true);
    assortmentBox(tab, 'Pocket printer').click();
    await tab.quiet();
    expect(assortmentBox(tab, 'Pocket printer').checked).to.equal(false);
    expect(invalid(tab.cell('Pocket printer', 'In assortment'))).to.equal(false);
  });

  it('is edited in its cell, as the user writes numbers', async () => {
    const tab = await openGadgets();
    document.documentElement.lang = 'nb';
    await tab.quiet();
    // The words are Norwegian now, the cells are found by their place.
    const price = (): HTMLElement => {
      const cells = queryAllByRole(tab.rowByName('Pocket printer'), 'gridcell');
      const cell = cells.at(-2);
      if (!cell) throw new Error('No price');
      return cell;
    };
    expect(visibleText(price())).to.match(/^1\s890,00$/);
    click(price());
    await press('F2', 'Control+a');
    await type('1 234,50');
    await press('Enter');
    await tab.quiet();
    expect(visibleText(price())).to.match(/^1\s234,50$/);
    expect(tab.network.tenant.products.known(1).values.listPrice).to.match(/^1234\.50?$/);
  });

  it('says in the cell when it cannot read a number, and sends nothing', async () => {
    let sent = 0;
    const tab = await openGadgets({
      override: (products) => ({
        save: (input, options) => {
          sent += 1;
          return products.save(input, options);
        },
      }),
    });
    await edit(tab, 'Pocket printer', 'Cost', '12,5');
    expect(visibleText(tab.products)).to.contain('This is not a number. Write it like 1234.5.');
    await press('Control+a');
    await type('12.5');
    await press('Enter');
    await tab.quiet();
    expect(sent).to.equal(1);
    expect(visibleText(tab.cell('Pocket printer', 'Cost'))).to.equal('12.50');
  });

  it('keeps what it was when nothing is changed', async () => {
    let sent = 0;
    const tab = await openGadgets({
      override: (products) => ({
        get: (id, options) => {
          sent += 1;
          return products.get(id, options);
        },
      }),
    });
    await edit(tab, 'Pocket printer', 'Cost', '1500.00');
    expect(sent).to.equal(0);
    expect(visibleText(tab.cell('Pocket printer', 'Cost'))).to.equal('1,500.00');
  });

  it('is edited in texts, which other columns and the other values survive', async () => {
    const tab = await openGadgets({ wire: true });
    const before = tab.network.tenant.products.known(1).values;
    await edit(tab, 'Pocket printer', 'Code', 'P01-b');
    expect(visibleText(tab.cell('Pocket printer', 'Code'))).to.equal('P01-b');
    expect(tab.network.tenant.products.known(1).values).to.deep.equal({ ...before, code: 'P01-b' });
  });

  it('keeps what was typed when it could not be saved, and saves it the next time', async () => {
    const tab = await openGadgets();
    tab.network.faults.add({ kind: '503', pattern: 'products/save', times: 1 });
    await edit(tab, 'Pocket printer', 'Cost', '77');
    const cell = (): HTMLElement => tab.cell('Pocket printer', 'Cost');
    expect(invalid(cell())).to.equal(true);
    expect(visibleText(cell())).to.contain('77');
    expect(tab.network.tenant.products.known(1).values.cost).not.to.equal('77');
    click(cell());
    await settled();
    expect(visibleText(tab.products)).to.contain('This value was not saved.');
    await press('F2', 'Enter');
    await tab.quiet();
    expect(invalid(cell())).to.equal(false);
    expect(visibleText(cell())).to.equal('77.00');
    expect(tab.network.tenant.products.known(1).values.cost).to.equal('77');
  });

  it('is not overwritten when someone else changed the same value', async () => {
    const tab = await openGadgets();
    const { products } = tab.network.tenant;
    const record = products.known(1);
    products.save({ ...record, values: { ...record.values, cost: '99' } });
    await edit(tab, 'Pocket printer', 'Cost', '77');
    const cell = (): HTMLElement => tab.cell('Pocket printer', 'Cost');
    expect(invalid(cell())).to.equal(true);
    expect(products.known(1).values.cost).to.equal('99');
    click(cell());
    await settled();
    expect(visibleText(tab.products)).to.contain('Someone else changed this product.');
    await press('F2', 'Enter');
    await tab.quiet();
    expect(products.known(1).values.cost).to.equal('77');
    expect(invalid(cell())).to.equal(false);
  });

  it('takes another value that someone else changed, when an edit is stored', async () => {
    const tab = await openGadgets();
    const { products } = tab.network.tenant;
    const record = products.known(1);
    products.save({ ...record, values: { ...record.values, code: 'P01-new' } });
    await edit(tab, 'Pocket printer', 'Cost', '77');
    expect(products.known(1).values).to.include({ code: 'P01-new', cost: '77' });
    expect(visibleText(tab.cell('Pocket printer', 'Code'))).to.equal('P01-new');
  });

  it('that is gone says so, and keeps what was typed', async () => {
    const tab = await openGadgets();
    tab.network.tenant.products.remove(1);
    await edit(tab, 'Pocket printer', 'Cost', '77');
    const cell = tab.cell('Pocket printer', 'Cost');
    expect(invalid(cell)).to.equal(true);
    click(cell);
    await settled();
    expect(visibleText(tab.products)).to.contain('This product no longer exists.');
  });

  it('shows what the service refuses at the cell', async () => {
    const tab = await openGadgets();
    await edit(tab, 'Pocket printer', 'Name', ' ');
    // What was typed stays in its cell, and so names the row.
    click(tab.cell('', 'Name'));
    await settled();
    expect(visibleText(tab.products)).to.contain('must have a name');
    expect(tab.network.tenant.products.known(1).values.name).to.equal('Pocket printer');
  });

  it('writes two cells of one product one after the other', async () => {
    const tab = await openGadgets();
    tab.network.faults.latency = 60;
    click(tab.cell('Pocket printer', 'Cost'));
    await press('F2', 'Control+a');
    await type('11');
    await press('Tab', 'Control+a');
    await type('22');
    await press('Enter');
    await tab.quiet();
    expect(tab.network.tenant.products.known(1).values).to.include({ cost: '11', listPrice: '22' });
    expect(queryAllByRole(tab.grid, 'gridcell').some(invalid)).to.equal(false);
  });

  it('has its list values by name', async () => {
    const layout = { order: [], hidden: ['description', 'cost'], widths: {} };
    const tab = await openProducts({
      views: { load: (key) => Promise.resolve(key === 'products/list' ? { layout } : undefined), save: async () => {} },
    });
    const name = 'Laptop bag';
    const before = visibleText(tab.cell(name, 'Product category'));
    click(tab.cell(name, 'Product category'));
    await press('F2');
    await tab.quiet();
    const list = getByRole<HTMLSelectElement>(tab.grid, 'combobox', { name: 'Product category' });
    const option = [...list.options].find(({ text, value }) => value && text !== before);
    if (!option) throw new Error('No other category');
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await press('Enter');
    await tab.quiet();
    expect(visibleText(tab.cell(name, 'Product category'))).to.equal(option.text);
    const product = tab.network.tenant.products.in(2).find(({ values }) => values.name === name);
    expect(product?.values.category).to.equal(option.value);
  });
});
