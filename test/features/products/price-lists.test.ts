import { expect } from 'chai';
import { getByRole, pause, press, queryAllByRole, recorded, settled, visibleText } from '../../helpers.js';
import { openProducts } from '../../journeys/products-driver.js';
import { eventually } from '../../journeys/tab-driver.js';

const GADGETS = 'NO Gadgets (NOK)';

describe('Price lists', () => {
  it('are all there to choose from, and those that cannot be used say why', async () => {
    const tab = await openProducts();
    expect(tab.priceLists).to.include.members([
      'EU Office (EUR)',
      GADGETS,
      'SE Prislista 2025 (SEK) – Inactive',
      'US Spring campaign (USD) – Expired',
    ]);
    expect(tab.chosen).to.equal('EU Office (EUR)');
    expect(tab.headerText).to.contain('Edit built-in SuperOffice Products + price lists');
  });

  it('show name, currency with its rate, connection, state and validity', async () => {
    const tab = await openProducts();
    await tab.choosePriceList(GADGETS);
    expect(tab.headerText).to.contain('NO Gadgets (NOK)');
    expect(tab.headerText).to.contain('Currency NOK 100 NOK = 12.37 EUR');
    expect(tab.headerText).to.contain('ERP connection All');
    expect(tab.headerText).to.contain('Status Active');
    expect(tab.count).to.equal('count: 8');
    await tab.choosePriceList('US Spring campaign (USD) – Expired');
    expect(tab.headerText).to.match(/Status Expired Valid (from .* to|until) /);
    await tab.choosePriceList('EU Office (EUR)');
    // The base currency has no rate.
    expect(tab.headerText).to.contain('Currency EUR ERP connection').and.not.to.contain('=');
  });

  it('write rate and dates as the user does', async () => {
    document.documentElement.lang = 'de';
    const tab = await openProducts({ impatient: true });
    await eventually(() =>
      tab.admin.shadowRoot?.querySelector('quotesync-products')?.shadowRoot?.querySelector('.layout'),
    );
    await tab.quiet();
    const header = (): string => visibleText(tab.admin);
    const select = queryAllByRole(tab.admin, 'combobox').find(
      (element): element is HTMLSelectElement =>
        element instanceof HTMLSelectElement && [...element.options].some(({ text }) => text.includes('Gadgets')),
    );
    if (!select) throw new Error('No selector');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await tab.quiet();
    expect(header()).to.contain('100 NOK = 12,37 EUR');
  });

  it('say which quote connection uses them, and when they begin to be valid', async () => {
    const tab = await openProducts({
      override: (products) => ({
        priceLists: async (options) =>
          (await products.priceLists(options)).map((list) =>
            list.id === 2 ? { ...list, quoteConnectionId: 5, validFrom: '2999-01-01', validTo: '2999-12-31' } : list,
          ),
      }),
    });
    await tab.choosePriceList('EU Office (EUR) – Not yet valid');
    expect(tab.headerText).to.contain('ERP connection Partner portal');
    expect(tab.headerText).to.contain('Not yet valid Valid from Jan 1, 2999 to Dec 31, 2999');
  });

  it('stay chosen over Refresh, and over a visit', async () => {
    const scope = crypto.randomUUID();
    const tab = await openProducts({ draftScope: scope });
    await tab.choosePriceList('UK Showroom (GBP)');
    const record = tab.network.tenant.priceLists.known(2);
    tab.network.tenant.priceLists.save({ ...record, id: 0, name: 'AAA comes first' });
    getByRole(tab.products, 'button', { name: 'Refresh' }).click();
    await tab.quiet();
    expect(tab.priceLists[0]).to.equal('AAA comes first (EUR)');
    expect(tab.chosen).to.equal('UK Showroom (GBP)');
    tab.admin.remove();
    const again = await openProducts({ draftScope: scope });
    expect(again.chosen).to.equal('UK Showroom (GBP)');
    const other = await openProducts({ draftScope: crypto.randomUUID() });
    expect(other.chosen).to.equal('EU Office (EUR)');
  });

  it('are never shown in answers of a backend that is gone', async () => {
    const tab = await openProducts({ latency: 150, impatient: true });
    const other = await openProducts({ seed: 'empty' });
    tab.admin.backend = other.admin.backend;
    await pause(400);
    await tab.quiet();
    expect(visibleText(tab.admin)).not.to.contain('EU Office');
  });

  it('are deactivated with one click, and activated again by Undo', async () => {
    const tab = await openProducts();
    const saved = recorded(tab.admin, 'quotesync-price-list-saved');
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    expect(tab.chosen).to.equal('EU Office (EUR) – Inactive');
    expect(tab.notice).to.equal('“EU Office” was deactivated.');
    expect(tab.network.tenant.priceLists.known(2).active).to.equal(false);
    await tab.undo();
    expect(tab.chosen).to.equal('EU Office (EUR)');
    expect(tab.network.tenant.priceLists.known(2).active).to.equal(true);
    expect(saved.map(({ priceListId, created }) => [priceListId, created])).to.deep.equal([
      [2, false],
      [2, false],
    ]);
  });

  it('are deactivated once, however often the button is pressed', async () => {
    let writes = 0;
    const tab = await openProducts({
      override: (products) => ({
        savePriceList: (input, options) => {
          writes += 1;
          return products.savePriceList(input, options);
        },
      }),
    });
    tab.network.faults.latency = 50;
    tab.priceListButton('Deactivate').click();
    tab.priceListButton('Deactivate').click();
    await tab.quiet();
    expect(writes).to.equal(1);
  });

  it('that cannot be deactivated say so where they are, stay as they are, and Try again mends it', async () => {
    const tab = await openProducts();
    tab.network.faults.add({ kind: '503', pattern: 'products/savePriceList' });
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    expect(visibleText(getByRole(tab.header, 'alert'))).to.contain('“EU Office” could not be deactivated.');
    expect(tab.headerText).to.contain('Status Active');
    tab.network.faults.clear();
    getByRole(tab.header, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(queryAllByRole(tab.header, 'alert')).to.deep.equal([]);
    expect(tab.headerText).to.contain('Status Inactive');
  });

  it('that someone else changed are not overwritten by Deactivate', async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    priceLists.save({ ...priceLists.known(2), name: 'EU Office 2027' });
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    expect(visibleText(getByRole(tab.header, 'alert'))).to.contain('could not be deactivated');
    expect(priceLists.known(2)).to.include({ name: 'EU Office 2027', active: true });
    // What is there now is shown, so that the next attempt is made knowingly.
    expect(tab.chosen).to.equal('EU Office 2027 (EUR)');
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    expect(priceLists.known(2)).to.include({ name: 'EU Office 2027', active: false });
  });

  it('are deleted after a question that names the products that go with them', async () => {
    const tab = await openProducts();
    const deleted = recorded(tab.admin, 'quotesync-price-list-deleted');
    await tab.choosePriceList(GADGETS);
    await tab.pressPriceList('Delete');
    const question = await tab.dialog('Delete “NO Gadgets”?');
    await tab.quiet();
    expect(question.text).to.contain('Its 8 products will be deleted with it.').and.contain('Deactivate it instead');
    expect(tab.network.tenant.priceLists.find(1)).not.to.equal(undefined);
    await question.press('Cancel');
    await tab.noDialog();
    expect(tab.network.tenant.priceLists.find(1)).not.to.equal(undefined);
    await tab.pressPriceList('Delete');
    await (await tab.dialog('Delete “NO Gadgets”?')).press('Delete');
    await tab.noDialog();
    expect(tab.network.tenant.priceLists.find(1)).to.equal(undefined);
    expect(tab.priceLists).not.to.include(GADGETS);
    expect(tab.notice).to.equal('“NO Gadgets” was deleted.');
    expect(deleted.map(({ priceListId, priceListName }) => [priceListId, priceListName])).to.deep.equal([
      [1, 'NO Gadgets'],
    ]);
    expect(tab.chosen).to.equal('EU Office (EUR)');
  });

  it('can be deactivated instead of deleted', async () => {
    const tab = await openProducts();
    await tab.choosePriceList(GADGETS);
    await tab.pressPriceList('Delete');
    await (await tab.dialog('Delete “NO Gadgets”?')).press('Deactivate instead');
    await tab.noDialog();
    expect(tab.network.tenant.priceLists.known(1).active).to.equal(false);
    // An inactive one has nothing to be deactivated.
    await tab.pressPriceList('Delete');
    const question = await tab.dialog('Delete “NO Gadgets”?');
    await tab.quiet();
    expect(question.hasButton('Deactivate instead')).to.equal(false);
  });

  it('whose products cannot be counted say that all of them go', async () => {
    const tab = await openProducts();
    tab.network.faults.add({ kind: '500', pattern: 'products/page' });
    await tab.pressPriceList('Delete');
    const question = await tab.dialog('Delete “EU Office”?');
    await tab.quiet();
    expect(question.text).to.contain('could not be counted');
  });

  it('that are gone already are deleted all the same; a failure is said, and tried again', async () => {
    const tab = await openProducts();
    tab.network.faults.add({ kind: '500', pattern: 'products/deletePriceList', times: 1 });
    await tab.pressPriceList('Delete');
    await (await tab.dialog('Delete “EU Office”?')).press('Delete');
    await tab.noDialog();
    expect(visibleText(getByRole(tab.header, 'alert'))).to.contain('“EU Office” could not be deleted.');
    tab.network.tenant.priceLists.delete(2);
    getByRole(tab.header, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(tab.priceLists).not.to.include('EU Office (EUR)');
  });

  it('that cannot be read are said to be so; a currency that cannot be read hides nothing', async () => {
    const refused = await openProducts({ faults: '403@products/*' });
    expect(visibleText(getByRole(refused.admin, 'alert'))).to.contain('Not allowed');
    expect(queryAllByRole(refused.admin, 'region', { name: 'Products', exact: true })).to.deep.equal([]);
    // The other tab works on.
    getByRole(refused.admin, 'tab', { name: 'ERP connections' }).click();
    await eventually(() => queryAllByRole(refused.admin, 'rowheader', { name: 'Partner portal' }).length > 0);
    const tab = await openProducts({ faults: '500@products/currencies*1' });
    expect(visibleText(getByRole(tab.header, 'alert'))).to.contain('rate of the currency could not be loaded');
    getByRole(tab.header, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(queryAllByRole(tab.header, 'alert')).to.deep.equal([]);
  });

  it('keep the last good data when they cannot be read again', async () => {
    const tab = await openProducts();
    tab.network.faults.add({ kind: '503', pattern: 'products/priceLists' });
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    expect(queryAllByRole(tab.header, 'alert')).to.have.length(1);
    expect(tab.priceLists).to.have.length(6);
  });

  it('are none at first: the tab says what to do', async () => {
    const tab = await openProducts({ seed: 'empty' });
    expect(tab.headerText).to.contain('No price lists yet');
    expect(tab.priceListButton('Edit').title).to.equal('Choose a price list first');
    const dialog = await tab.openPriceList('Add');
    await dialog.setField('Price list name', 'First');
    await dialog.ok();
    expect(tab.chosen).to.match(/^First/);
  });

  it('are only looked at when read-only', async () => {
    const tab = await openProducts({ readonly: true });
    const names = queryAllByRole(tab.header, 'button').map(visibleText);
    expect(names).to.deep.equal(['Open']);
    await tab.pressPriceList('Open');
    const dialog = await tab.dialog('Price list');
    expect(dialog.field('Price list name').disabled).to.equal(true);
    expect(dialog.hasButton('OK')).to.equal(false);
    await press('Escape');
    await tab.noDialog();
    await settled();
  });
});

describe('The tab of products', () => {
  it('is not there when the backend has no products', async () => {
    const tab = await openProducts();
    const { backend } = tab.network;
    const { connections, directory } = backend;
    tab.admin.backend = { connections, directory, capabilities: () => backend.capabilities() };
    await settled();
    expect(queryAllByRole(tab.admin, 'tab').map(visibleText)).to.deep.equal(['ERP connections']);
    expect(tab.admin.tab).to.equal('connections');
  });

  it('works alone, with a backend of its own', async () => {
    const shell = await openProducts();
    const alone = document.createElement('quotesync-products');
    alone.backend = shell.network.backend;
    alone.views = null;
    shell.admin.replaceWith(alone);
    await eventually(() => queryAllByRole(alone, 'rowheader', { name: 'Laptop bag' }).length > 0);
    alone.backend = undefined;
    await settled();
    expect(visibleText(alone)).to.contain('Not connected to a backend');
  });
});
