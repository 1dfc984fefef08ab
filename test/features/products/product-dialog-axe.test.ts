import { expect } from 'chai';
import { createTenant } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  axeViolations,
  focused,
  nameOf,
  press,
  queryAllByRole,
  roleOf,
  settled,
  type,
} from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { eventually, openProduct, type ProductDriver } from './product-dialog-driver.js';

/** Tab until the control with this name has the focus. */
async function tabTo(name: string, role?: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const active = focused();
    if (active && nameOf(active) === name && (role === undefined || roleOf(active) === role)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

describe('The product dialog with the keyboard alone', () => {
  it('adds a product with a supplier, a list item, security and an image', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    expect(focused()).to.equal(dialog.field('Code'));
    await type('K01');
    await press('Tab', 'Tab', 'Tab');
    await tabTo('Name');
    await type('Keyboard');
    await tabTo('List price');
    await type('1,299.90');
    await tabTo('Product category');
    await type('Hard');
    await tabTo('Supplier');
    await type('nordl');
    await eventually(() => queryAllByRole(dialog.host, 'option', { name: 'Nordlys' })[0]);
    await press('ArrowDown', 'Enter');
    await tabTo('Change image');
    await press('Enter');
    await eventually(() => queryAllByRole(dialog.host, 'option', { name: 'Image Laptop' })[0]);
    await eventually(() => roleOf(focused()!) === 'listbox');
    await press('ArrowRight', 'Enter');
    await eventually(() => queryAllByRole(dialog.host, 'dialog').length === 1);
    await eventually(() => focused() === dialog.button('Change image'));
    await tabTo('Override default security');
    await press(' ');
    expect(dialog.field('Override default security').checked).to.equal(true);
    await tabTo('Save', 'button');
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    const { values, rights, id } = dialog.stored[0]!.product;
    expect(values).to.include({ code: 'K01', name: 'Keyboard', listPrice: '1299.9' });
    expect([values.category, values.supplier].map((value) => value !== '')).to.deep.equal([true, true]);
    expect(rights.size).to.be.greaterThan(10);
    expect(dialog.tenant.products.image(id)?.description).to.equal('Laptop');
  }).timeout(30_000);
});

describe('The product dialog for everyone has no violations', () => {
  const states: Readonly<Record<string, () => Promise<ProductDriver>>> = {
    edit: () => openProduct(),
    'read-only': () => openProduct({ readonly: true }),
    loading: () => openProduct({ faults: 'hang@products/get', impatient: true }),
    failed: async () => {
      const dialog = await openProduct({ faults: '500@products/get', impatient: true });
      await eventually(() => dialog.alerts.length > 0);
      return dialog;
    },
    'errors and warnings': async () => {
      const dialog = await openProduct({ faults: '500@directory/listItems' });
      await dialog.fill('Code', '');
      await dialog.fill('Cost', '99999');
      await dialog.fill('Unit minimum price', 'x');
      await dialog.fill('Web address', 'javascript:alert(1)');
      await dialog.press('Save');
      return dialog;
    },
    'override security': async () => {
      const dialog = await openProduct();
      await dialog.toggle('Override default security');
      return dialog;
    },
    'not saved': async () => {
      const dialog = await openProduct({ faults: '500@products/save' });
      await dialog.fail();
      return dialog;
    },
    conflict: async () => {
      const dialog = await openProduct();
      await dialog.changedElsewhere({ name: 'Theirs', cost: '5' });
      await dialog.fill('Name', 'Mine');
      await dialog.fail();
      return dialog;
    },
    removed: async () => {
      const dialog = await openProduct();
      await dialog.removedElsewhere();
      await dialog.fail();
      return dialog;
    },
    'half saved': async () => {
      const dialog = await openProduct({ faults: '500@products/setProductImage' });
      await eventually(() => queryAllByRole(dialog.host, 'img', { name: 'Image of Pocket printer' })[0]);
      await dialog.press('Delete');
      await dialog.fail();
      return dialog;
    },
    saving: async () => {
      const dialog = await openProduct({ faults: 'hang@products/save' });
      await dialog.press('Save');
      return dialog;
    },
    'a draft': async () => {
      const drafts = new TestDrafts();
      const tenant = createTenant('demo', { wait: async () => {} });
      const first = await openProduct({ drafts, tenant });
      await first.fill('Name', 'Kept');
      first.host.remove();
      const dialog = await openProduct({ drafts, tenant });
      await eventually(() => dialog.hasButton('Restore'));
      return dialog;
    },
  };
  for (const [state, show] of Object.entries(states)) {
    it(`(${state})`, async () => {
      const dialog = await show();
      expect(await axeEverywhere(dialog.host)).to.deep.equal([]);
    }).timeout(30_000);
  }

  for (const lang of ['nb', 'de-CH']) {
    it(`(${lang})`, async () => {
      const dialog = await openProduct({ lang });
      expect(await axeViolations(dialog.host)).to.deep.equal([]);
    }).timeout(30_000);
  }
});

describe('The layout of the product dialog', () => {
  it('keeps within its width, whatever the texts', async () => {
    const dialog = await openProduct({
      products: (original) => ({
        fields: async (options) =>
          (await original.fields(options)).map((field, index) => ({
            ...field,
            label: index % 2 ? 'x'.repeat(2000) : `<b>${field.label}</b> \u202e`,
            tooltip: 'y'.repeat(5000),
          })),
        get: async (id, options) => {
          const product = await original.get(id, options);
          const values = { ...product.values, name: 'z'.repeat(3000), url: `https://example.com/${'a'.repeat(900)}` };
          return { ...product, values: { ...values, category: 'k'.repeat(500) } };
        },
      }),
    });
    await settled(dialog.host);
    const layout = dialog.host.shadowRoot!.querySelector('.layout')!;
    expect(layout.scrollWidth).to.be.lessThanOrEqual(layout.clientWidth);
    expect(dialog.dialog.scrollWidth).to.be.lessThanOrEqual(dialog.dialog.clientWidth);
    expect(queryAllByRole(dialog.host, 'img').every((image) => image.getAttribute('src') !== 'x')).to.equal(true);
  });
});
