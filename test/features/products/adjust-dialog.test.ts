import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { focused, getByRole, litWarnings, press, queryAllByRole, settled, type } from '../../helpers.js';
import { GADGETS, openAdjust } from './adjust-driver.js';

describe('Adjust prices: what is to be done', () => {
  it('begins with the value, for the list price', async () => {
    const dialog = await openAdjust();
    expect(focused()).to.equal(dialog.value);
    expect(dialog.text).to.contain('8 products in “NO Gadgets”');
    expect(dialog.checkbox('List price').checked).to.equal(true);
    expect(dialog.checkbox('Cost').checked).to.equal(false);
    expect(dialog.checkbox('Unit minimum price').checked).to.equal(false);
  });

  it('says at the field what cannot be read, and asks nothing', async () => {
    const dialog = await openAdjust({ faults: 'hang@products/page' });
    await dialog.press('Preview');
    expect(dialog.text).to.contain('Enter a number.');
    expect(focused()).to.equal(dialog.value);
    await type('1,5');
    expect(dialog.text).to.contain('This is no number. Write it like 1234.5.');
    expect(dialog.value.getAttribute('aria-invalid')).to.equal('true');
    await press('Enter');
    expect(queryAllByRole(dialog.element, 'progressbar').length).to.equal(0);
    await dialog.enter('1.5');
    expect(dialog.text).not.to.contain('This is no number');
  });

  it('reads the number as the language writes it', async () => {
    document.documentElement.lang = 'nb';
    const dialog = await openAdjust({ ids: [1] });
    dialog.value.focus();
    await type('2,5');
    await press('Enter');
    await settled();
    expect(dialog.rows()[0]?.at(-1)?.replace(/\s/g, ' ')).to.contain('1 937,25');
  });

  it('wants at least one price', async () => {
    const dialog = await openAdjust();
    await dialog.tick('List price');
    await dialog.enter('5');
    await dialog.press('Preview');
    expect(dialog.text).to.contain('Choose at least one price.');
    expect(focused()).to.equal(dialog.checkbox('Cost'));
  });

  it('shows by an example what it comes to', async () => {
    const dialog = await openAdjust();
    await dialog.enter('10');
    expect(dialog.text).to.contain('1,234.50 becomes 1,357.95.');
    await dialog.choose('Round to', 'Prices that end in 0.99');
    expect(dialog.text).to.contain('1,234.50 becomes 1,357.99.');
    await dialog.choose('Direction of rounding', 'Always down');
    expect(dialog.text).to.contain('1,234.50 becomes 1,356.99.');
    getByRole(dialog.element, 'radio', { name: 'Amount (NOK)' }).click();
    await settled();
    await dialog.choose('Round to', '0.01 NOK');
    expect(dialog.text).to.contain('1,234.50 becomes 1,244.50.');
  });

  it('has nothing to do without products', async () => {
    const dialog = await openAdjust({ ids: [] });
    await dialog.enter('5');
    const button = dialog.button('Preview');
    expect([button.getAttribute('aria-disabled'), button.title]).to.deep.equal(['true', 'No products are selected.']);
    await dialog.press('Preview');
    expect(dialog.value.isConnected).to.equal(true);
  });

  it('closes without a question', async () => {
    const dialog = await openAdjust();
    await dialog.enter('5');
    await press('Escape');
    expect(dialog.closed.length).to.equal(1);
  });
});

describe('Adjust prices: preview', () => {
  it('shows the old price, the new one and the difference, and writes nothing', async () => {
    const dialog = await openAdjust();
    await dialog.tick('Cost');
    await dialog.preview('10');
    expect(dialog.text).to.contain('8 of 8 products will be changed.');
    const [first] = dialog.rows();
    expect(first?.[1]).to.contain('Pocket printer').and.contain('P01');
    expect(first?.[2]).to.contain('1,500.00 becomes 1,650.00 +150.00');
    expect(first?.[3]).to.contain('1,890.00 becomes 2,079.00 +189.00');
    expect(focused()?.id).to.equal('place');
    expect(dialog.sent).to.deep.equal([]);
    expect(dialog.price(1)).to.equal('1890');
  });

  it('has a checkbox for each product, and one for all', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    await dialog.tick('Adjust P01 – Pocket printer');
    expect(dialog.text).to.contain('7 of 8 products will be changed.');
    expect(dialog.checkbox('Adjust all products').indeterminate).to.equal(true);
    await dialog.tick('Adjust all products');
    expect(dialog.text).to.contain('8 of 8');
    await dialog.tick('Adjust all products');
    expect(dialog.text).to.contain('0 of 8');
    expect(dialog.button('Apply').getAttribute('aria-disabled')).to.equal('true');
    await dialog.press('Apply');
    expect(dialog.sent).to.deep.equal([]);
  });

  it('refuses negative prices, warns of strange ones, and finds both', async () => {
    const dialog = await openAdjust();
    getByRole(dialog.element, 'radio', { name: 'Amount' }).click();
    await dialog.preview('-800');
    expect(dialog.text).to.contain('7 of 8 products will be changed.');
    await dialog.choose('Show', 'With problems (1)');
    expect(dialog.rows().map(([, name]) => name)).to.deep.equal(['Printer compact P02 A price would be below zero.']);
    expect(dialog.checkbox('Adjust P02 – Printer compact').disabled).to.equal(true);
    await dialog.choose('Show', 'With warnings (8)');
    expect(dialog.text).to.contain('Minimum price above list price').and.contain('List price below cost');
  });

  it('has nothing to tick where nothing changes', async () => {
    const dialog = await openAdjust();
    await dialog.preview('0');
    expect(dialog.text).to.contain('0 of 8 products will be changed.').and.contain('Nothing changes.');
    expect(dialog.checkbox('Adjust all products').disabled).to.equal(true);
  });

  it('goes back to the form with everything in it', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    await dialog.press('Back');
    expect([dialog.value.value, focused()]).to.deep.equal(['10', dialog.value]);
    await dialog.preview('20');
    expect(dialog.rows()[0]?.[2]).to.contain('2,268.00');
  });

  it('names products that are gone', async () => {
    const dialog = await openAdjust({ ids: [1, 2, 999_999] });
    await dialog.preview('10');
    expect(dialog.text).to.contain('2 of 2 products will be changed. 1 product is no longer in the price list.');
  });

  it('can be tried again when the prices could not be read', async () => {
    const dialog = await openAdjust({ faults: 'offline@products/page*1' });
    await dialog.enter('10');
    await dialog.press('Preview');
    await dialog.shows('No connection');
    await dialog.press('Try again');
    await dialog.shows('8 of 8 products will be changed.');
  });

  it('stops reading when it is left', async () => {
    const dialog = await openAdjust({ faults: 'hang@products/page' });
    await dialog.enter('10');
    await dialog.press('Preview');
    expect(dialog.text).to.contain('Reading prices: 0 of 8');
    await dialog.press('Back');
    expect(dialog.value.value).to.equal('10');
  });

  it('changes nothing where that is not allowed', async () => {
    const dialog = await openAdjust({ readonly: true });
    await dialog.preview('10');
    expect(dialog.button('Apply').title).to.equal('Prices cannot be changed here.');
    await dialog.press('Apply');
    expect(dialog.sent).to.deep.equal([]);
  });
});

describe('Adjust prices: apply', () => {
  it('writes the new prices of what is ticked, each with the price that must still be there', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    await dialog.tick('Adjust S01 – Services');
    const apply = dialog.button('Apply to 7 products');
    apply.click();
    apply.click();
    await dialog.shows('7 products changed');
    expect(dialog.sent.length).to.equal(1);
    expect(dialog.sent[0]?.[0]).to.deep.equal({
      kind: 'update',
      id: 1,
      values: { listPrice: '2079' },
      expected: { listPrice: '1890' },
    });
    expect([dialog.price(1), dialog.price(2)]).to.deep.equal(['2079', '2000']);
    expect(dialog.changed.length).to.equal(1);
    expect(focused()?.id).to.equal('place');
  });

  it('writes the old prices back', async () => {
    const dialog = await openAdjust();
    await dialog.tick('Unit minimum price');
    await dialog.preview('10');
    await dialog.apply();
    expect(dialog.price(1, 'minimumPrice')).to.equal('1969');
    await dialog.press('Undo');
    await dialog.shows('8 products back at the old prices');
    expect(GADGETS.map((id) => dialog.price(id))).to.deep.equal([
      '1890',
      '2000',
      '20000',
      '30000',
      '10000',
      '10000',
      '799',
      '17999',
    ]);
    expect(dialog.price(1, 'minimumPrice')).to.equal('1790');
    expect(dialog.changed.length).to.equal(2);
    expect(dialog.has('Undo')).to.equal(false);
    await press('Escape');
    expect(dialog.closed.length).to.equal(1);
  });

  it('undoes nothing that someone else has changed since', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    await dialog.apply();
    const stored = dialog.tenant.products.find(1)!;
    dialog.tenant.products.save({ ...stored, values: { ...stored.values, listPrice: '2500' } });
    await dialog.press('Undo');
    await dialog.shows('7 products back at the old prices');
    expect(dialog.text).to.contain('1 product left alone');
    expect([dialog.price(1), dialog.price(2)]).to.deep.equal(['2500', '2000']);
  });

  it('leaves alone what was changed since the preview, and previews it again', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    const stored = dialog.tenant.products.find(1)!;
    dialog.tenant.products.save({ ...stored, values: { ...stored.values, listPrice: '1000' } });
    await dialog.apply();
    expect(dialog.text).to.contain('7 products changed').and.contain('1 product left alone');
    expect(dialog.rows().map(([name]) => name)).to.deep.equal(['Pocket printer P01']);
    expect(dialog.price(1)).to.equal('1000');
    await dialog.press('Preview again (1)');
    await dialog.shows('1 of 1 product will be changed.');
    expect(dialog.rows()[0]?.[2]).to.contain('1,000.00 becomes 1,100.00');
    await dialog.press('Back');
    expect(dialog.text).to.contain('7 products changed');
    await dialog.press('Preview again (1)');
    await dialog.shows('1 of 1 product will be changed.');
    await dialog.apply();
    expect(dialog.text).to.contain('8 products changed');
    expect(dialog.price(1)).to.equal('1100');
    await dialog.press('Undo');
    await dialog.shows('8 products back');
    expect([dialog.price(1), dialog.price(2)]).to.deep.equal(['1000', '2000']);
  });

  it('says why a product failed, and tries it again', async () => {
    const dialog = await openAdjust({ faults: '403@products/changeItem*2' });
    await dialog.preview('10');
    await dialog.apply();
    expect(dialog.text).to.contain('6 products changed').and.contain('2 products failed');
    expect(dialog.rows()[0]?.[1]).to.contain('Not allowed');
    await dialog.press('Try again (2)');
    await dialog.shows('8 products changed');
    expect(dialog.sent[1]?.length).to.equal(2);
    expect(dialog.price(1)).to.equal('2079');
  });

  it('says why an old price could not be written back, and tries it again', async () => {
    const dialog = await openAdjust();
    await dialog.preview('10');
    await dialog.apply();
    dialog.faults.add({ kind: '403', pattern: 'products/changeItem', times: 2 });
    await dialog.press('Undo');
    await dialog.shows('6 products back at the old prices');
    expect(dialog.text).to.contain('2 products failed');
    expect([dialog.price(1), dialog.price(3)]).to.deep.equal(['2079', '20000']);
    await dialog.press('Try again (2)');
    await dialog.shows('8 products back at the old prices');
    expect([dialog.price(1), dialog.price(3)]).to.deep.equal(['1890', '20000']);
  });

  it('does not take its own late write for somebody else’s', async () => {
    const dialog = await openAdjust({
      change: async (changes, change, call) => {
        const outcomes = await change(changes);
        // Written, and then the server stumbled.
        const error = new BackendError('server', 'stumbled');
        return call === 1 ? outcomes.map((outcome, index) => (index < 2 ? { ok: false, error } : outcome)) : outcomes;
      },
    });
    await dialog.preview('10');
    await dialog.apply();
    expect(dialog.text).to.contain('6 products changed').and.contain('2 products failed');
    await dialog.press('Try again (2)');
    await dialog.shows('8 products changed');
    expect(dialog.sent.length).to.equal(1);
    expect(dialog.price(1)).to.equal('2079');
  });

  it('tells the tab nothing when nothing was written', async () => {
    const dialog = await openAdjust({ faults: '403@products/change' });
    await dialog.preview('10');
    await dialog.apply();
    expect(dialog.text).to.contain('0 products changed').and.contain('It ended early: Not allowed');
    expect(dialog.text).to.contain('8 products not done');
    expect(dialog.changed.length).to.equal(0);
    expect(dialog.has('Undo')).to.equal(false);
  });

  it('makes no complaints to a developer', () => {
    expect(litWarnings()).to.deep.equal([]);
  });
});
