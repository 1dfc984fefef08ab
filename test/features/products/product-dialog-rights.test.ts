import { expect } from 'chai';
import type { Product, ProductRights } from '../../../src/backend/index.js';
import { queryAllByRole } from '../../helpers.js';
import { eventually, openProduct, type ProductDriver } from './product-dialog-driver.js';

/** Opens the product as if it had these rights. */
function withRights(rights: ProductRights): Promise<ProductDriver> {
  return openProduct({
    products: (original) => {
      let stored: Product | undefined;
      return {
        get: async (id, options) => stored ?? { ...(await original.get(id, options)), rights },
        save: async (input) => (stored = { ...input, revision: 'next' }),
      };
    },
  });
}

const checked = (dialog: ProductDriver, label: string): readonly boolean[] =>
  ['Editable', 'Mandatory'].map((word) => dialog.field(`${word}: ${label}`).checked);

describe('Override default security', () => {
  it('off: shows what is set for all products, disabled, and says why', async () => {
    const dialog = await openProduct();
    expect(dialog.field('Override default security').checked).to.equal(false);
    expect(checked(dialog, 'Code')).to.deep.equal([true, true]);
    expect(checked(dialog, 'Cost')).to.deep.equal([true, false]);
    expect(checked(dialog, 'Supplier')).to.deep.equal([false, false]);
    expect(checked(dialog, 'Description')).to.deep.equal([true, false]);
    expect(dialog.field('Editable: Cost').disabled).to.equal(true);
    expect(dialog.text).to.contain('Tick “Override default security” to set them for this product.');
  });

  it('on: starts from there, Mandatory turns Editable on, and is stored', async () => {
    const dialog = await openProduct();
    await dialog.toggle('Override default security');
    expect(checked(dialog, 'Cost')).to.deep.equal([true, false]);
    expect(dialog.field('Editable: Supplier').disabled).to.equal(false);
    await dialog.toggle('Mandatory: Item number');
    expect(checked(dialog, 'Item number')).to.deep.equal([true, true]);
    await dialog.toggle('Editable: Cost');
    await dialog.toggle('Editable: Code');
    expect(checked(dialog, 'Code')).to.deep.equal([false, false]);
    await dialog.fill('Item number', '12');
    await dialog.save();
    const { rights } = await dialog.product();
    expect(rights.get('itemNumber')?.access).to.equal('mandatory');
    expect(rights.get('cost')?.access).to.equal('read-only');
    expect(rights.get('code')?.access).to.equal('read-only');
    expect(rights.get('name')?.access).to.equal('mandatory');
    expect(rights.has('unit')).to.equal(false);
  });

  it('leaves restricted fields without checkboxes', async () => {
    const dialog = await openProduct();
    await dialog.toggle('Override default security');
    expect(queryAllByRole(dialog.host, 'checkbox', { name: 'Editable: Unit', exact: true })).to.deep.equal([]);
    expect(queryAllByRole(dialog.host, 'checkbox', { name: 'Editable: Subscription', exact: true })).to.deep.equal([]);
  });

  it('decides what is mandatory here', async () => {
    const dialog = await openProduct();
    await dialog.toggle('Override default security');
    await dialog.toggle('Mandatory: Item number');
    expect(dialog.text).to.contain('Before you can save: fill in “Item number”.');
    await dialog.toggle('Mandatory: Item number');
    await dialog.toggle('Mandatory: Code');
    await dialog.fill('Code', '');
    await dialog.save();
    expect((await dialog.product()).values.code).to.equal('');
  });

  it('off again asks nothing, stores nothing, and comes back as it was when switched on again', async () => {
    const dialog = await openProduct();
    await dialog.toggle('Override default security');
    await dialog.toggle('Editable: Cost');
    await dialog.toggle('Override default security');
    expect(checked(dialog, 'Cost')).to.deep.equal([true, false]);
    await dialog.toggle('Override default security');
    expect(checked(dialog, 'Cost')).to.deep.equal([false, false]);
    await dialog.toggle('Override default security');
    await dialog.press('Cancel');
    await eventually(() => !dialog.isOpen);
  });

  it('removes the rights that a product had', async () => {
    const dialog = await withRights(new Map([['cost', { access: 'read-only', reason: 'Fixed' }]]));
    expect(dialog.field('Override default security').checked).to.equal(true);
    await dialog.toggle('Override default security');
    await dialog.save();
    expect(dialog.stored[0]?.product.rights.size).to.equal(0);
  });

  it('keeps what is hidden and the reasons, and shows them', async () => {
    const dialog = await withRights(
      new Map([
        ['cost', { access: 'read-only', reason: 'Agreed with <b>purchasing</b>' }],
        ['supplier', { access: 'hidden', reason: '' }],
        ['itemNumber', { access: 'hidden', reason: 'Ours alone' }],
      ]),
    );
    expect(dialog.notes('Cost')).to.contain('Reason: Agreed with <b>purchasing</b>');
    expect(dialog.notes('Supplier')).to.contain('Hidden from sellers for this product.');
    expect(checked(dialog, 'Supplier')).to.deep.equal([false, false]);
    await dialog.toggle('Editable: Supplier');
    expect(dialog.notes('Supplier')).not.to.contain('Hidden from sellers');
    // A second thought: hidden again, not merely read-only.
    await dialog.toggle('Editable: Supplier');
    expect(dialog.notes('Supplier')).to.contain('Hidden from sellers');
    await dialog.toggle('Editable: Cost');
    await dialog.save();
    const { rights } = dialog.stored[0]!.product;
    expect([...rights]).to.deep.equal([
      ['cost', { access: 'writable', reason: 'Agreed with <b>purchasing</b>' }],
      ['supplier', { access: 'hidden', reason: '' }],
      ['itemNumber', { access: 'hidden', reason: 'Ours alone' }],
    ]);
  });

  it('is not there when the backend has no rights of single products', async () => {
    const dialog = await openProduct({ capabilities: { rights: false } });
    expect(queryAllByRole(dialog.host, 'checkbox', { name: 'Override' })).to.deep.equal([]);
    expect(queryAllByRole(dialog.host, 'checkbox', { name: 'Editable' })).to.deep.equal([]);
    await dialog.fill('Name', 'Other');
    await dialog.save();
  });
});
