import { expect } from 'chai';
import { BackendError, type PriceListInput } from '../../../src/backend/index.js';
import { focused, nameOf, pause, press, queryAllByRole, recorded, settled } from '../../helpers.js';
import { openProducts, type ProductsDriver } from '../../journeys/products-driver.js';
import { eventually, type DialogDriver } from '../../journeys/tab-driver.js';

const NAME = 'Price list name';

async function openEdit(tab: ProductsDriver, name: string): Promise<DialogDriver> {
  await tab.choosePriceList(name);
  return tab.openPriceList('Edit');
}

describe('The dialog of a price list', () => {
  it('adds an empty one, chooses it and tells the host', async () => {
    const tab = await openProducts();
    const saved = recorded(tab.admin, 'quotesync-price-list-saved');
    const dialog = await tab.openPriceList('Add');
    expect(nameOf(focused() ?? tab.admin)).to.equal(NAME);
    await dialog.setField(NAME, '  Winter sale ');
    await dialog.setField('Currency', 'NOK');
    await dialog.setField('Description', 'Until it is gone');
    await dialog.setField('Limited validity', true);
    await dialog.setField('Valid to', '2999-02-28');
    await dialog.ok();
    expect(tab.chosen).to.equal('Winter sale (NOK)');
    expect(tab.notice).to.equal('“Winter sale” was saved.');
    expect(tab.headerText).to.contain('Until it is gone').and.contain('Valid until Feb 28, 2999');
    const record = tab.network.tenant.priceLists.all().at(-1);
    expect(record).to.include({
      name: 'Winter sale',
      currency: 'NOK',
      validFrom: '',
      validTo: '2999-02-28',
      active: true,
    });
    expect(saved.map(({ priceListName, created }) => [priceListName, created])).to.deep.equal([['Winter sale', true]]);
  });

  it('copies one, with prices converted or set to zero', async () => {
    const tab = await openProducts();
    for (const [choice, cost] of [
      ['Convert prices from original price list to EUR', '185.55'],
      ['Set prices to zero EUR', '0'],
    ] as const) {
      const dialog = await tab.openPriceList('Add');
      await dialog.setField(NAME, choice);
      await dialog.setField('Copy existing price list', true);
      await dialog.press('OK');
      expect(dialog.errorOf('Price list to copy')).to.equal('Choose the price list to copy.');
      expect(nameOf(focused() ?? tab.admin)).to.equal('Price list to copy');
      await dialog.setField('Price list to copy', 'NO Gadgets (NOK)');
      await dialog.setField(choice, true);
      await dialog.ok();
      expect(tab.chosen).to.equal(`${choice} (EUR)`);
      const copy = tab.network.tenant.priceLists.all().at(-1);
      const [first] = tab.network.tenant.products.in(copy?.id ?? 0);
      expect(Number(first?.values.cost)).to.equal(Number(cost));
      expect(tab.count).to.equal('count: 8');
    }
  });

  it('shows the half of a copy that was left behind, and keeps what was entered', async () => {
    const tab = await openProducts({
      override: (products) => ({
        copyPriceList: async (input) => {
          await products.savePriceList(input);
          throw new BackendError('server', 'Made, but not finished.', { retryable: false });
        },
      }),
    });
    const dialog = await tab.openPriceList('Add');
    await dialog.setField(NAME, 'Half a copy');
    await dialog.setField('Copy existing price list', true);
    await dialog.setField('Price list to copy', 'NO Gadgets (NOK)');
    await dialog.press('OK');
    await eventually(() => dialog.alerts.some((text) => text.includes('The price list was not saved')));
    expect(dialog.value(NAME)).to.equal('Half a copy');
    await eventually(() => queryAllByRole(tab.admin, 'option', { name: 'Half a copy (EUR)' }).length > 0);
  });

  it('does not let the currency be changed afterwards, and says why', async () => {
    const tab = await openProducts();
    const dialog = await openEdit(tab, 'NO Gadgets (NOK)');
    expect(dialog.field('Currency').disabled).to.equal(true);
    expect(dialog.value('Currency')).to.equal('NOK');
    expect(dialog.text).to.contain('The currency cannot be changed after the price list is saved.');
    expect(dialog.hasField('Copy existing price list')).to.equal(false);
  });

  it('offers no currency where there is only one', async () => {
    const tab = await openProducts({ seed: 'empty' });
    const dialog = await tab.openPriceList('Add');
    expect(dialog.hasField('Currency')).to.equal(false);
    expect(dialog.hasField('Copy existing price list')).to.equal(false);
    await dialog.setField(NAME, 'Only');
    await dialog.ok();
    expect(tab.network.tenant.priceLists.all().map(({ currency }) => currency)).to.deep.equal(['EUR']);
  });

  it('says at the field what is missing or wrong, and sends nothing', async () => {
    let sent = 0;
    const tab = await openProducts({
      override: (products) => ({
        savePriceList: (input, options) => {
          sent += 1;
          return products.savePriceList(input, options);
        },
      }),
    });
    const dialog = await tab.openPriceList('Add');
    await dialog.press('OK');
    expect(dialog.errorOf(NAME)).to.equal('This field is mandatory.');
    expect(nameOf(focused() ?? tab.admin)).to.equal(NAME);
    await dialog.setField(NAME, 'Dates');
    expect(dialog.errorOf(NAME)).to.equal('');
    await dialog.setField('Limited validity', true);
    await dialog.press('OK');
    expect(dialog.errorOf('Valid to')).to.equal('Enter the last day.');
    await dialog.setField('Valid from', '2026-05-02');
    await dialog.setField('Valid to', '2026-05-01');
    expect(dialog.errorOf('Valid to')).to.equal('The end is before the start.');
    await dialog.press('OK');
    expect(sent).to.equal(0);
    await dialog.setField('Valid to', '2026-05-02');
    await dialog.ok();
    expect(sent).to.equal(1);
  });

  it('takes half a date for what it is', async () => {
    const tab = await openProducts();
    const dialog = await tab.openPriceList('Add');
    await dialog.setField(NAME, 'Half');
    await dialog.setField('Limited validity', true);
    dialog.field('Valid to').focus();
    await press('1', '2');
    await dialog.press('OK');
    expect(dialog.errorOf('Valid to')).to.equal('This is not a whole date.');
    expect(tab.network.tenant.priceLists.all().some(({ name }) => name === 'Half')).to.equal(false);
  });

  it('keeps a start without an end that another client has stored', async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    priceLists.save({ ...priceLists.known(2), validFrom: '2020-01-01', validTo: '' });
    tab.products.querySelector<HTMLElement>('#refresh')?.click();
    await tab.quiet();
    const dialog = await tab.openPriceList('Edit');
    await dialog.setField(NAME, 'EU Office renamed');
    await dialog.ok();
    expect(priceLists.known(2)).to.include({ name: 'EU Office renamed', validFrom: '2020-01-01', validTo: '' });
  });

  it('shows what the service refuses at its field, and keeps everything', async () => {
    const tab = await openProducts({ wire: true });
    const dialog = await tab.openPriceList('Add');
    await dialog.setField(NAME, 'Long');
    const text = 'x'.repeat(2100);
    await dialog.setField('Description', text);
    await dialog.tryOk();
    expect(dialog.errorOf('Description')).to.contain('2047');
    expect(dialog.value('Description')).to.equal(text);
    expect(nameOf(focused() ?? tab.admin)).to.equal('Description');
    await dialog.setField('Description', 'short');
    await dialog.ok();
    expect(tab.chosen).to.equal('Long (EUR)');
  });

  it('keeps everything when it cannot be saved, and OK saves it later', async () => {
    const tab = await openProducts({ wire: true });
    const dialog = await openEdit(tab, 'NO Gadgets (NOK)');
    await dialog.setField(NAME, 'Gadgets of the north');
    tab.network.faults.add({ kind: '401', pattern: 'Quote/SavePriceList', times: 1 });
    await dialog.tryOk();
    expect(dialog.alerts.join(' ')).to.contain('The price list was not saved').and.contain('Sign in');
    expect(dialog.value(NAME)).to.equal('Gadgets of the north');
    await dialog.ok();
    expect(tab.chosen).to.equal('Gadgets of the north (NOK)');
  });

  it('sends one request for two clicks, and can be left while it waits', async () => {
    const inputs: PriceListInput[] = [];
    const tab = await openProducts({
      override: (products) => ({
        savePriceList: async (input, options) => {
          inputs.push(input);
          await pause(300);
          return products.savePriceList(input, options);
        },
      }),
    });
    const dialog = await tab.openPriceList('Add');
    await dialog.setField(NAME, 'Once');
    dialog.button('OK').click();
    dialog.button('OK').click();
    await settled();
    expect(dialog.hasButton('Saving …')).to.equal(true);
    await dialog.press('Stop waiting');
    expect(dialog.value(NAME)).to.equal('Once');
    // The first one was made all the same: pressing OK again does not make a second one.
    await dialog.press('OK');
    await tab.noDialog();
    expect(inputs).to.have.length(1);
    expect(tab.network.tenant.priceLists.all().filter(({ name }) => name === 'Once')).to.have.length(1);
  });

  it('asks whose values stay when someone else saved meanwhile', async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    const dialog = await openEdit(tab, 'NO Gadgets (NOK)');
    await dialog.setField(NAME, 'Mine');
    priceLists.save({ ...priceLists.known(1), name: 'Theirs', description: 'Theirs, too' });
    await dialog.tryOk();
    expect(dialog.text).to.contain('Someone else changed this price list').and.contain('Theirs');
    expect(priceLists.known(1).name).to.equal('Theirs');
    await dialog.press('Keep my changes');
    expect(dialog.value(NAME)).to.equal('Mine');
    expect(dialog.value('Description')).to.equal('Theirs, too');
    await dialog.ok();
    expect(priceLists.known(1)).to.include({ name: 'Mine', description: 'Theirs, too' });
  });

  it('takes theirs when that is wanted', async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    const dialog = await openEdit(tab, 'NO Gadgets (NOK)');
    await dialog.setField(NAME, 'Mine');
    priceLists.save({ ...priceLists.known(1), name: 'Theirs' });
    await dialog.tryOk();
    await dialog.press('Use theirs');
    expect(dialog.value(NAME)).to.equal('Theirs');
    await dialog.press('Cancel');
    await tab.noDialog();
  });

  it('can save as a new one what someone else deleted', async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    const dialog = await openEdit(tab, 'UK Showroom (GBP)');
    await dialog.setField(NAME, 'Rescued');
    priceLists.delete(5);
    await dialog.tryOk();
    expect(dialog.text).to.contain('This price list no longer exists');
    await dialog.press('Save as a new price list');
    await (await tab.dialog('Add price list')).ok();
    expect(priceLists.all().at(-1)).to.include({ name: 'Rescued', currency: 'GBP' });
    expect(tab.chosen).to.equal('Rescued (GBP)');
  });

  it('asks before changes are lost, and keeps a draft of them', async () => {
    const scope = crypto.randomUUID();
    const tab = await openProducts({ draftScope: scope });
    const dialog = await tab.openPriceList('Add');
    await dialog.setField(NAME, 'Half done');
    await press('Escape');
    const question = await tab.dialog('Discard your changes?');
    await question.press('Keep editing');
    expect(dialog.value(NAME)).to.equal('Half done');
    await pause(500);
    tab.admin.remove();
    const again = await openProducts({ draftScope: scope });
    const reopened = await again.openPriceList('Add');
    await eventually(() => reopened.text.includes('Unsaved changes from'));
    await reopened.press('Restore');
    expect(reopened.value(NAME)).to.equal('Half done');
    await press('Escape');
    await (await again.dialog('Discard your changes?')).press('Discard changes');
    await again.noDialog();
    const third = await again.openPriceList('Add');
    expect(third.text).not.to.contain('Unsaved changes');
  });

  it('cannot make one without a currency, and reads the currencies again', async () => {
    const tab = await openProducts({ faults: '503@products/currencies' });
    const dialog = await tab.openPriceList('Add');
    expect(dialog.alerts.join(' ')).to.contain('The currencies could not be loaded.');
    await dialog.setField(NAME, 'Later');
    await dialog.press('OK');
    expect(tab.hasDialog()).to.equal(true);
    tab.network.faults.clear();
    await dialog.press('Try again');
    await tab.quiet();
    expect(dialog.value('Currency')).to.equal('EUR');
    await dialog.ok();
    expect(tab.chosen).to.equal('Later (EUR)');
  });
});
