import { expect } from 'chai';
import type { ProductField, ProductsBackend } from '../../../src/backend/index.js';
import { PRODUCT_FIELD_KEYS } from '../../../src/backend/index.js';
import { createTenant } from '../../../src/mocks/index.js';
import { descriptionOf, focused, getByRole, press, queryAllByRole, settled, type, visibleText } from '../../helpers.js';
import { eventually, openProduct, PRINTER } from './product-dialog-driver.js';

/** The labels of the column of fields, from top to bottom. */
function labels(root: Element): readonly string[] {
  return [...root.shadowRoot!.querySelectorAll('.fields .row')].map((row) =>
    visibleText(row.querySelector('label bdi') ?? row),
  );
}

/** Changes the configuration of single fields. */
function configured(change: Partial<Record<string, Partial<ProductField>>>) {
  return (original: ProductsBackend): Partial<ProductsBackend> => ({
    fields: async (options) =>
      (await original.fields(options)).map((field) => ({ ...field, ...(change[field.key] ?? {}) })),
  });
}

describe('The fields of a product', () => {
  it('stand in the configured order, with the configured labels and tooltips, every one of them', async () => {
    const dialog = await openProduct({
      products: configured({ cost: { rank: 0, label: 'What we pay', tooltip: 'Without freight' } }),
    });
    const shown = labels(dialog.host);
    expect(shown[0]).to.equal('What we pay');
    expect(shown.slice(1, 5)).to.deep.equal(['Code', 'Name', 'Unit', 'Price unit']);
    // The description stands at the side.
    expect(shown).to.have.length(PRODUCT_FIELD_KEYS.length - 1);
    expect(descriptionOf(dialog.field('What we pay'))).to.contain('Without freight');
    expect(focused()).to.equal(dialog.field('What we pay'));
  });

  it('marks those that quotes do not show', async () => {
    const dialog = await openProduct();
    expect(dialog.notes('Item number')).to.contain('Not shown in quotes');
    expect(dialog.notes('Code')).not.to.contain('Not shown in quotes');
  });

  it('shows money with its currency, a percentage, a list item by its name', async () => {
    const dialog = await openProduct();
    expect(dialog.value('List price')).to.equal('1,890.00');
    expect(dialog.notes('List price')).to.contain('NOK');
    expect(descriptionOf(dialog.field('List price'))).to.contain('NOK');
    expect(dialog.value('VAT')).to.equal('25');
    expect(dialog.notes('VAT')).to.contain('%');
    expect(dialog.field<HTMLSelectElement>('Product family').selectedOptions[0]?.text).to.equal('Products');
  });

  it('keeps a stored item that is in the list no more', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const first = await openProduct({ tenant });
    await first.changedElsewhere({ category: '4711' });
    const dialog = await openProduct({ tenant });
    expect(dialog.field<HTMLSelectElement>('Product category').selectedOptions[0]?.text).to.equal(
      '4711 (not in the list)',
    );
    await dialog.fill('Name', 'Other');
    await dialog.save();
    expect((await dialog.product()).values.category).to.equal('4711');
  });

  it('a list that cannot be loaded says so at its field and can be loaded again', async () => {
    const dialog = await openProduct({ faults: '500@directory/listItems' });
    expect(dialog.notes('Product family')).to.contain('The list could not be loaded.');
    dialog.faults.clear();
    getByRole(dialog.host, 'button', { name: 'Try again: Product family' }).click();
    await eventually(() => dialog.field<HTMLSelectElement>('Product family').selectedOptions[0]?.text === 'Products');
    expect(focused()).to.equal(dialog.field('Product family'));
    await settled(dialog.host);
  });

  it('limits texts to what can be stored, and says when a stored one is longer', async () => {
    const dialog = await openProduct({
      products: (original) => ({
        get: async (id, options) => {
          const product = await original.get(id, options);
          return { ...product, values: { ...product.values, itemNumber: 'x'.repeat(80) } };
        },
      }),
    });
    expect(dialog.field('Name').maxLength).to.equal(254);
    expect(dialog.notes('Item number')).to.contain('At most 79 characters.');
    expect(dialog.button('Save').getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows a web address as a link, and warns of what is none', async () => {
    const dialog = await openProduct();
    await dialog.fill('Web address', 'https://example.com/printer');
    const link = getByRole<HTMLAnchorElement>(dialog.host, 'link', { name: 'https://example.com/printer' });
    expect(link.href).to.equal('https://example.com/printer');
    expect(link.rel).to.contain('noopener');
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//example.com', 'java\tscript:x', 'printer']) {
      await dialog.fill('Web address', address);
      expect(queryAllByRole(dialog.host, 'link'), address).to.deep.equal([]);
      expect(dialog.notes('Web address'), address).to.contain('This is not a web address.');
    }
    // A warning is no error.
    await dialog.save();
    expect((await dialog.product()).values.url).to.equal('printer');
  });
});

describe('Numbers', () => {
  const locales = [
    { lang: 'nb', label: 'Listepris', shown: '1 890,00', typed: '1 234,50', again: '1 234,50' },
    { lang: 'en', label: 'List price', shown: '1,890.00', typed: '1,234.50', again: '1,234.50' },
    { lang: 'de-CH', label: 'Listenpreis', shown: '1’890.00', typed: '1’234.50', again: '1’234.50' },
  ];
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll("'", '’');

  for (const { lang, label, shown, typed, again } of locales) {
    it(`are read and shown as ${lang} writes them`, async () => {
      // The words of the service are not what this is about.
      const dialog = await openProduct({ lang, products: configured({ listPrice: { label } }) });
      expect(plain(dialog.value(label))).to.equal(shown);
      await dialog.fill(label, typed);
      expect(plain(dialog.value(label))).to.equal(again);
      dialog.field(label).focus();
      await press('Enter');
      await eventually(() => !dialog.isOpen);
      expect(Number((await dialog.product()).values.listPrice)).to.equal(1234.5);
    });
  }

  it('lose no digits', async () => {
    const dialog = await openProduct();
    await dialog.fill('Cost', '1234567890123.4567');
    expect(dialog.value('Cost')).to.equal('1,234,567,890,123.4567');
    await dialog.save();
    expect((await dialog.product()).values.cost).to.equal('1234567890123.4567');
  });

  it('that cannot be read are an error at the field, never 0', async () => {
    const dialog = await openProduct();
    await dialog.fill('Cost', '12,5');
    expect(dialog.notes('Cost')).to.contain('This is not a number. Write it like 1234.5.');
    expect(dialog.field('Cost').getAttribute('aria-invalid')).to.equal('true');
    expect(dialog.value('Cost')).to.equal('12,5');
    expect(dialog.text).to.contain('correct “Cost”');
    await dialog.press('Save');
    expect(focused()).to.equal(dialog.field('Cost'));
    expect(dialog.count('save')).to.equal(0);
    await dialog.fill('Cost', '12.5');
    await dialog.save();
    expect((await dialog.product()).values.cost).to.equal('12.5');
  });

  it('are no mistake while they are being typed', async () => {
    const dialog = await openProduct();
    const field = dialog.field('Cost');
    field.focus();
    field.select();
    await type('12.');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
    await type('5');
    expect(field.value).to.equal('12.5');
    field.blur();
    await settled(dialog.host);
    expect(field.value).to.equal('12.50');
  });

  it('are edited without groups', async () => {
    const dialog = await openProduct();
    dialog.field('List price').focus();
    expect(dialog.value('List price')).to.equal('1890');
    dialog.field('List price').blur();
    await settled(dialog.host);
    expect(dialog.value('List price')).to.equal('1,890.00');
    await dialog.press('Cancel');
    await eventually(() => !dialog.isOpen);
  });

  it('may be none', async () => {
    const dialog = await openProduct();
    await dialog.fill('Cost', '');
    await dialog.save();
    expect((await dialog.product()).values.cost).to.equal('');
  });

  it('stay as they are being typed when the language changes', async () => {
    const dialog = await openProduct();
    const field = dialog.field('Cost');
    field.focus();
    field.select();
    await type('1234.5');
    dialog.host.parentElement!.lang = 'nb';
    await eventually(() => dialog.field('Kostnad') === field);
    expect(field.value).to.equal('1234.5');
    field.blur();
    await settled(dialog.host);
    expect(plain(field.value)).to.equal('1 234,50');
  });
});

describe('What is odd', () => {
  it('a minimum price above the list price and a list price below the cost are warnings that do not block', async () => {
    const dialog = await openProduct();
    await dialog.fill('Unit minimum price', '2000');
    expect(dialog.notes('Unit minimum price')).to.contain('This is above the list price.');
    await dialog.fill('Cost', '1890.01');
    expect(dialog.notes('List price')).to.contain('This is below the cost.');
    expect(descriptionOf(dialog.field('List price'))).to.contain('This is below the cost.');
    await dialog.fill('Unit minimum price', '1890.00');
    expect(dialog.notes('Unit minimum price')).not.to.contain('above');
    await dialog.save();
  });

  it('what is mandatory must be filled in, and the dialog says what is missing', async () => {
    const dialog = await openProduct({ products: configured({ supplier: { mandatory: true, editable: true } }) });
    await dialog.fill('Code', ' ');
    expect(dialog.text).to.contain('fill in “Code” and fill in “Supplier”');
    expect(dialog.notes('Code')).not.to.contain('mandatory');
    await dialog.press('Save');
    expect(dialog.notes('Code')).to.contain('This field is mandatory.');
    expect(focused()).to.equal(dialog.field('Code'));
    expect(dialog.count('save')).to.equal(0);
  });
});

describe('The supplier', () => {
  it('is found by its name and stored by its id', async () => {
    const dialog = await openProduct();
    dialog.field('Supplier').focus();
    await type('nordl');
    // The list of all of them was there before: only what was typed counts. Other lists of the dialog have options, too.
    const box = dialog.host.shadowRoot!.querySelector('quotesync-combo-box')!;
    const found = (): string => queryAllByRole(box, 'option').map(visibleText).join();
    await eventually(() => found() === 'Nordlys Elektronikk');
    await press('ArrowDown', 'Enter');
    expect(dialog.value('Supplier')).to.equal('Nordlys Elektronikk');
    // Closed again, Enter saves.
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    const stored = (await dialog.product()).values.supplier;
    const [company] = await dialog.backend.products!.suppliers({ ids: [Number(stored)] });
    expect(company?.name).to.equal('Nordlys Elektronikk');
  });

  it('is shown by its name, and by its number when the name cannot be loaded', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const first = await openProduct({ tenant });
    const [company] = await first.backend.products!.suppliers({ text: 'Nordlys' });
    await first.changedElsewhere({ supplier: String(company!.id) });
    const dialog = await openProduct({ tenant, faults: '500@products/suppliers*1' });
    expect(dialog.value('Supplier')).to.equal(`Company ${company!.id}`);
    expect(dialog.notes('Supplier')).to.contain('The name of the company could not be loaded.');
    await dialog.press('Try again');
    await eventually(() => dialog.value('Supplier') === 'Nordlys Elektronikk');
  });

  it('can be taken away', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const first = await openProduct({ tenant });
    const [company] = await first.backend.products!.suppliers({ text: 'Nordlys' });
    await first.changedElsewhere({ supplier: String(company!.id) });
    const dialog = await openProduct({ tenant });
    await eventually(() => dialog.value('Supplier') === 'Nordlys Elektronikk');
    await dialog.fill('Supplier', '');
    await dialog.save();
    expect((await dialog.product()).values.supplier).to.equal('');
  });
});

describe('Opening the dialog', () => {
  it('for a new product starts with the defaults of the service', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    expect(dialog.value('Code')).to.equal('');
    expect(dialog.value('List price')).to.equal('0.00');
    expect(dialog.field('Include in price list').checked).to.equal(true);
    expect(dialog.text).to.contain('Before you can save: fill in “Code” and fill in “Name”.');
  });

  it('for a copy: another name, the code marked for change, a new product', async () => {
    const dialog = await openProduct({ target: { kind: 'duplicate', id: PRINTER } });
    expect(dialog.value('Name')).to.equal('Pocket printer (copy)');
    expect(dialog.value('Code')).to.equal('P01');
    expect(dialog.notes('Code')).to.contain('This is still the code of the original.');
    expect(dialog.text).to.contain('The image is not copied.');
    await dialog.fill('Code', 'P01b');
    expect(dialog.notes('Code')).not.to.contain('original');
    await dialog.save();
    expect(dialog.stored[0]?.created).to.equal(true);
    expect(dialog.stored[0]?.product.id).not.to.equal(PRINTER);
    expect((await dialog.product()).values.name).to.equal('Pocket printer');
  });

  for (const method of ['get', 'fields'] as const) {
    it(`says when ${method} failed, and tries again`, async () => {
      const dialog = await openProduct({ faults: `500@products/${method}*1`, impatient: true });
      await eventually(() => dialog.alerts[0]?.includes('The service failed'));
      expect(dialog.button('Save').getAttribute('aria-disabled')).to.equal('true');
      await dialog.press('Try again');
      await eventually(() => dialog.value('Code') === 'P01');
      expect(focused()).to.equal(dialog.field('Code'));
    });
  }

  it('shows that it is loading, and can be left', async () => {
    const dialog = await openProduct({ faults: 'hang@products/get', impatient: true });
    expect(dialog.text).to.contain('Loading');
    await press('Escape');
    await eventually(() => !dialog.isOpen);
  });

  it('only to look at: nothing can be changed or saved', async () => {
    const dialog = await openProduct({ readonly: true });
    expect(dialog.field('Code').disabled).to.equal(true);
    expect(dialog.field('Supplier').disabled).to.equal(true);
    expect(dialog.hasButton('Save')).to.equal(false);
    expect(dialog.hasButton('Change image')).to.equal(false);
    expect(queryAllByRole(dialog.host, 'button', { name: 'Close' })).to.have.length(2);
    await press('Escape');
    await eventually(() => !dialog.isOpen);
  });
});
