import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { createTenant } from '../../../src/mocks/index.js';
import { deferred, focused, getByRole, press, queryAllByRole, settled, visibleText } from '../../helpers.js';
import { eventually, openProduct, PRINTER, type ProductDriver } from './product-dialog-driver.js';

async function filled(dialog: ProductDriver, code = 'N01', name = 'New thing'): Promise<void> {
  await dialog.fill('Code', code);
  await dialog.fill('Name', name);
}

/** The rows of the table of a conflict: field, mine, theirs. */
function conflictRows(dialog: ProductDriver): readonly (readonly string[])[] {
  return queryAllByRole(getByRole(dialog.host, 'table'), 'row')
    .slice(1)
    .map((row) => [...row.children].map(visibleText));
}

describe('Save', () => {
  it('stores the product, says so, and closes', async () => {
    const dialog = await openProduct();
    await dialog.fill('Name', 'Printer');
    await dialog.toggle('Include in price list');
    await dialog.toggle('Subscription');
    await dialog.choose('Product category', 'Hardware');
    await dialog.fill('Description', 'Two\nlines');
    await dialog.save();
    const product = await dialog.product();
    expect(product.inAssortment).to.equal(false);
    expect(product.values).to.include({ name: 'Printer', subscription: '1', description: 'Two\nlines' });
    expect(product.values.category).not.to.equal('');
    expect(dialog.stored.map(({ product: { id }, created }) => [id, created])).to.deep.equal([[PRINTER, false]]);
  });

  it('is pressed by Enter in a field, but not in the description', async () => {
    const dialog = await openProduct();
    dialog.field('Description').focus();
    await press('Enter');
    expect(dialog.count('save')).to.equal(0);
    dialog.field('Name').focus();
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    expect(dialog.count('save')).to.equal(1);
  });

  it('is one request, however often it is pressed', async () => {
    const dialog = await openProduct({ latency: 20, target: { kind: 'add' } });
    await filled(dialog);
    const save = dialog.button('Save');
    save.click();
    save.click();
    dialog.button('Save + new').click();
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    expect(dialog.count('save')).to.equal(1);
    expect(await dialog.named('New thing')).to.equal(1);
  });

  it('Save + new stores, says so, and goes on with a fresh product', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    await filled(dialog);
    await dialog.press('Save + new');
    await eventually(() => dialog.text.includes('“New thing” was saved.'));
    expect(dialog.value('Name')).to.equal('');
    expect(focused()).to.equal(dialog.field('Code'));
    expect(dialog.isOpen).to.equal(true);
    await filled(dialog, 'N02', 'Second');
    expect(dialog.text).not.to.contain('was saved');
    await dialog.save();
    expect(dialog.stored.map(({ created }) => created)).to.deep.equal([true, true]);
    expect(await dialog.named('New thing')).to.equal(1);
    expect(await dialog.named('Second')).to.equal(1);
  });

  it('cannot be changed while it is under way', async () => {
    const dialog = await openProduct({ faults: 'hang@products/save' });
    await dialog.fill('Name', 'Printer');
    await dialog.press('Save');
    expect(dialog.hasButton('Saving …')).to.equal(true);
    expect(dialog.dialog.getAttribute('aria-busy')).to.equal('true');
    expect(dialog.field('Name').disabled).to.equal(true);
    await press('Escape');
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.stored).to.deep.equal([]);
  });
});

describe('A save that fails', () => {
  for (const [fault, words] of [
    ['500', 'The service failed'],
    ['401', 'Sign in again in SuperOffice'],
    ['403', 'Your rights or the licence'],
    ['429', 'asks for a short break'],
    ['offline', 'Nobody knows'],
  ] as const) {
    it(`(${fault}) keeps everything, says why, and the same Save works later`, async () => {
      const dialog = await openProduct({ target: { kind: 'add' } });
      await filled(dialog);
      dialog.faults.add({ kind: fault, pattern: 'products/save' });
      await dialog.fail();
      expect(dialog.alerts[0]).to.contain(fault === 'offline' ? words : 'The product was not saved');
      if (fault !== '500') expect(dialog.alerts[0]).to.contain(words);
      expect(dialog.value('Name')).to.equal('New thing');
      expect(dialog.stored).to.deep.equal([]);
      dialog.faults.clear();
      await dialog.save();
      expect(await dialog.named('New thing')).to.equal(1);
    });
  }

  it('without an answer is not said to have failed: nobody knows', async () => {
    const dialog = await openProduct({ faults: 'offline@products/save*1' });
    await dialog.fill('Name', 'Printer');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('Nobody knows whether the product was saved');
    await dialog.save();
    expect(dialog.count('page')).to.equal(0);
  });

  it('whose answer got lost is no conflict with oneself', async () => {
    let losses = 1;
    const dialog = await openProduct({
      products: (original) => ({
        save: async (input, options) => {
          const product = await original.save(input, options);
          if (losses-- > 0) throw new BackendError('timeout', 'The answer got lost');
          return product;
        },
      }),
    });
    await dialog.fill('Name', 'Printer');
    await dialog.fail();
    await dialog.save();
    expect((await dialog.product()).values.name).to.equal('Printer');
  });

  it('Try again does what was pressed', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    await filled(dialog);
    dialog.faults.add({ kind: '500', pattern: 'products/save', times: 1 });
    await dialog.fail('Save + new');
    await dialog.press('Try again');
    await eventually(() => dialog.text.includes('“New thing” was saved.'));
    expect(dialog.isOpen).to.equal(true);
  });

  it('because of values says so at their fields, until they are changed', async () => {
    const error = new BackendError('validation', 'No', {
      fieldErrors: { cost: 'Too cheap for us', name: 'A name like that exists', somethingElse: 'And a third thing' },
    });
    const dialog = await openProduct({ products: () => ({ save: () => Promise.reject(error) }) });
    await dialog.fail();
    expect(dialog.notes('Cost')).to.contain('Too cheap for us');
    expect(dialog.notes('Name')).to.contain('A name like that exists');
    expect(dialog.alerts[0]).to.contain('And a third thing');
    expect(focused()).to.equal(dialog.field('Name'));
    expect(dialog.field('Name').getAttribute('aria-invalid')).to.equal('true');
    await dialog.fill('Name', 'Other');
    expect(dialog.notes('Name')).not.to.contain('exists');
    expect(dialog.notes('Cost')).to.contain('Too cheap for us');
  });
});

describe('A new product whose save got no answer', () => {
  /** Stores it, and loses the answer. */
  async function lost(kind: 'timeout' | 'network' = 'timeout'): Promise<ProductDriver> {
    let losses = 1;
    const dialog = await openProduct({
      target: { kind: 'add' },
      products: (original) => ({
        save: async (input, options) => {
          const product = await original.save(input, options);
          if (losses-- > 0) throw new BackendError(kind, 'The answer got lost');
          return product;
        },
      }),
    });
    await filled(dialog);
    await dialog.fail();
    return dialog;
  }

  it('is not stored twice: it says so, and looks for it first', async () => {
    const dialog = await lost();
    expect(dialog.alerts[0]).to.contain('Nobody knows whether the product was saved');
    await dialog.press('Save');
    await eventually(() => dialog.alerts[0]?.includes('It may have been saved already'));
    expect(dialog.alerts[0]).to.contain('N01 – New thing');
    expect(dialog.count('save')).to.equal(1);
    await dialog.press('Continue with that one');
    await eventually(() => dialog.alerts.length === 0);
    expect(dialog.stored.map(({ created }) => created)).to.deep.equal([true]);
    await dialog.fill('Cost', '7');
    await dialog.save();
    expect(await dialog.named('New thing')).to.equal(1);
    expect(dialog.stored[1]?.product.values.cost).to.equal('7');
  });

  it('is stored again when the user says that it is another one', async () => {
    const dialog = await lost('network');
    await dialog.press('Save');
    await eventually(() => dialog.hasButton('Save another one'));
    await dialog.press('Save another one');
    await eventually(() => !dialog.isOpen);
    expect(await dialog.named('New thing')).to.equal(2);
  });

  it('is looked for by what was sent, also when it was changed since', async () => {
    const dialog = await lost();
    await dialog.fill('Name', 'Renamed');
    await dialog.press('Save');
    await eventually(() => dialog.hasButton('Continue with that one'));
    await dialog.press('Continue with that one');
    await eventually(() => dialog.alerts.length === 0);
    await dialog.save();
    expect(await dialog.named('New thing')).to.equal(0);
    expect(await dialog.named('Renamed')).to.equal(1);
  });

  it('is not saved when it cannot be looked for', async () => {
    const dialog = await lost();
    dialog.faults.add({ kind: 'offline', pattern: 'products/page' });
    await dialog.fail();
    expect(dialog.count('save')).to.equal(1);
    expect(dialog.alerts[0]).to.contain('Nobody knows');
  });

  it('is not stored twice when the user only stopped waiting', async () => {
    const gate = deferred<void>();
    const dialog = await openProduct({
      target: { kind: 'add' },
      products: (original) => ({
        save: async (input, options) => {
          await gate.promise;
          return original.save(input, options);
        },
      }),
    });
    await filled(dialog);
    await dialog.press('Save');
    await dialog.press('Stop waiting');
    expect(dialog.alerts[0]).to.contain('Nobody knows');
    expect(dialog.value('Name')).to.equal('New thing');
    await dialog.press('Save');
    gate.resolve();
    await eventually(() => !dialog.isOpen);
    expect(await dialog.named('New thing')).to.equal(1);
    expect(dialog.count('save')).to.equal(1);
  });
});

describe('Two at once', () => {
  it('who changed the same field: mine or theirs, field by field; the rest is merged', async () => {
    const dialog = await openProduct();
    await dialog.changedElsewhere({ name: 'Their name', cost: '99', code: 'X9' });
    await dialog.fill('Name', 'My name');
    await dialog.fill('Cost', '1,600');
    await dialog.fill('Item number', '4711');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('Someone else changed this product');
    expect(dialog.alerts[0]).to.contain('Also changed by someone else: Code.');
    expect(conflictRows(dialog)).to.deep.equal([
      ['Name', 'Yours: My name', 'Theirs: Their name'],
      ['Cost', 'Yours: 1,600.00 NOK', 'Theirs: 99.00 NOK'],
    ]);
    expect(dialog.button('Save').getAttribute('aria-disabled')).to.equal('true');
    getByRole(dialog.host, 'radio', { name: 'Theirs: 99.00 NOK' }).click();
    await dialog.press('Continue with the chosen values');
    expect(dialog.value('Name')).to.equal('My name');
    expect(dialog.value('Cost')).to.equal('99.00');
    expect(dialog.value('Code')).to.equal('X9');
    expect((await dialog.product()).values.name).to.equal('Their name');
    await dialog.save();
    expect((await dialog.product()).values).to.include({ name: 'My name', cost: '99', code: 'X9', itemNumber: '4711' });
  });

  it('who changed different fields have nothing to choose', async () => {
    const dialog = await openProduct();
    await dialog.changedElsewhere({ cost: '99' });
    await dialog.fill('Name', 'My name');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('both can be kept');
    await dialog.press('Continue with the chosen values');
    await dialog.save();
    expect((await dialog.product()).values).to.include({ name: 'My name', cost: '99' });
  });

  it('theirs can be taken as a whole', async () => {
    const dialog = await openProduct();
    await dialog.changedElsewhere({ name: 'Their name' });
    await dialog.fill('Name', 'My name');
    await dialog.fail();
    await dialog.press('Use theirs');
    expect(dialog.value('Name')).to.equal('Their name');
    await press('Escape');
    await eventually(() => !dialog.isOpen);
  });

  it('who wanted the same have no conflict', async () => {
    const dialog = await openProduct();
    await dialog.changedElsewhere({ name: 'Same name', cost: '1600.00' });
    await dialog.fill('Name', 'Same name');
    await dialog.fill('Cost', '1600');
    await dialog.save();
    expect(dialog.stored).to.have.length(1);
  });

  it('a removed product can be saved as a new one', async () => {
    const dialog = await openProduct();
    await dialog.removedElsewhere();
    await dialog.fill('Name', 'Back again');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('Someone else deleted this product');
    await dialog.press('Save as a new product');
    await dialog.save();
    expect(await dialog.named('Back again')).to.equal(1);
    expect(dialog.stored[0]?.created).to.equal(true);
  });

  it('something else that is not there does not make the product gone', async () => {
    const dialog = await openProduct({ faults: '404@products/save*1' });
    await dialog.fill('Name', 'Printer');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('The product was not saved');
    expect(dialog.text).not.to.contain('deleted this product');
    await dialog.save();
  });
});

describe('A save that nobody waits for any more', () => {
  it('of the dialog that was closed does no harm', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const dialog = await openProduct({ tenant, latency: 50 });
    await dialog.fill('Name', 'Late');
    await dialog.press('Save');
    dialog.host.remove();
    await eventually(() => dialog.stored.length === 1);
    await settled();
    expect((await dialog.product()).values.name).to.equal('Late');
  });
});
