import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { getByRole, queryAllByRole, settled } from '../../helpers.js';
import { eventually, openProduct, type ProductDriver } from './product-dialog-driver.js';

const picture = (dialog: ProductDriver): HTMLImageElement | undefined =>
  queryAllByRole(dialog.host, 'img', { name: /^Image of/ })[0] as HTMLImageElement | undefined;

/** Chooses an image of the database in the dialog above. */
async function chooseImage(dialog: ProductDriver, name: string): Promise<void> {
  await dialog.press('Change image');
  const option = await eventually(() => queryAllByRole(dialog.host, 'option', { name: `Image ${name}` })[0]);
  option.click();
  await settled(dialog.host);
  await dialog.press('OK');
  await eventually(() => queryAllByRole(dialog.host, 'dialog').length === 1);
}

async function sizeStored(dialog: ProductDriver, id?: number): Promise<number | undefined> {
  return (await dialog.backend.products!.productImage(id ?? 1))?.size;
}

describe('The image of a product', () => {
  it('is shown, as an address that is given back', async () => {
    const revoked: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (address) => {
      revoked.push(address);
      revoke(address);
    };
    try {
      const dialog = await openProduct();
      const image = await eventually(() => picture(dialog));
      expect(image.alt).to.equal('Image of Pocket printer');
      await eventually(() => image.complete && image.naturalWidth > 0);
      const { src } = image;
      expect(src).to.match(/^blob:/);
      dialog.host.remove();
      expect(revoked).to.include(src);
    } finally {
      URL.revokeObjectURL = revoke;
    }
  });

  it('says when there is none, and then there is nothing to delete', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    expect(picture(dialog)).to.equal(undefined);
    expect(dialog.button('Delete').getAttribute('aria-disabled')).to.equal('true');
    expect(dialog.text).to.contain('No image');
    expect(dialog.count('productImage')).to.equal(0);
  });

  it('that cannot be loaded says so, and can be loaded again', async () => {
    const dialog = await openProduct({ faults: '500@products/productImage*1' });
    await eventually(() => dialog.text.includes('The image could not be loaded.'));
    await dialog.press('Try again');
    await eventually(() => picture(dialog));
  });

  it('is changed with Save, by one of the database', async () => {
    const dialog = await openProduct();
    await eventually(() => picture(dialog));
    expect(dialog.tenant.products.image(1)?.description).to.equal('Printer');
    await chooseImage(dialog, 'Laptop');
    expect(dialog.text).to.contain('The new image is stored when you save.');
    expect(dialog.count('setProductImage')).to.equal(0);
    await dialog.save();
    expect(dialog.count('setProductImage')).to.equal(1);
    // Nothing but the image was changed, so nothing but the image was written.
    expect(dialog.count('save')).to.equal(0);
    expect(dialog.stored).to.have.length(1);
    expect(dialog.tenant.products.image(1)?.description).to.equal('Laptop');
  });

  it('is removed with Save', async () => {
    const dialog = await openProduct();
    await eventually(() => picture(dialog));
    await dialog.press('Delete');
    expect(dialog.text).to.contain('The image is removed when you save.');
    expect(picture(dialog)).to.equal(undefined);
    await dialog.save();
    expect(await sizeStored(dialog)).to.equal(undefined);
  });

  it('counts as an edit', async () => {
    const dialog = await openProduct();
    await eventually(() => picture(dialog));
    await dialog.press('Delete');
    await dialog.press('Cancel');
    await eventually(() => queryAllByRole(dialog.host, 'dialog', { name: 'Discard your changes?' })[0]);
  });

  it('of a new product is written after the product', async () => {
    const dialog = await openProduct({ target: { kind: 'add' } });
    await dialog.fill('Code', 'N01');
    await dialog.fill('Name', 'New thing');
    await chooseImage(dialog, 'Laptop');
    await dialog.save();
    const order = dialog.calls.map(({ method }) => method).filter((method) => /save|setProduct/.test(method));
    expect(order).to.deep.equal(['save', 'setProductImage']);
    expect(await sizeStored(dialog, dialog.stored[0]!.product.id)).to.be.greaterThan(0);
  });

  it('that fails after the product was saved: says which half is done, and Try again does only the rest', async () => {
    const dialog = await openProduct({ target: { kind: 'add' }, faults: '500@products/setProductImage*1' });
    await dialog.fill('Code', 'N01');
    await dialog.fill('Name', 'New thing');
    await chooseImage(dialog, 'Laptop');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('The product was saved, its image was not');
    expect(dialog.stored.map(({ created }) => created)).to.deep.equal([true]);
    await dialog.press('Try again');
    await eventually(() => !dialog.isOpen);
    expect(dialog.count('save')).to.equal(1);
    expect(dialog.count('setProductImage')).to.equal(2);
    expect(await dialog.named('New thing')).to.equal(1);
  });

  it('that is refused can be given up', async () => {
    const error = new BackendError('validation', 'No', { userMessage: 'The picture is too dark.' });
    const dialog = await openProduct({ products: () => ({ setProductImage: () => Promise.reject(error) }) });
    await eventually(() => picture(dialog));
    await dialog.press('Delete');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('The picture is too dark.');
    await dialog.press('Undo the change of the image');
    expect(dialog.alerts).to.deep.equal([]);
    await dialog.press('Cancel');
    await eventually(() => !dialog.isOpen);
  });

  it('is not there when the backend has no images', async () => {
    const dialog = await openProduct({ capabilities: { images: false } });
    expect(dialog.hasButton('Change image')).to.equal(false);
    expect(dialog.count('productImage')).to.equal(0);
    getByRole(dialog.host, 'textbox', { name: 'Description' });
  });

  it('that the page forbids as blob: comes as data:, and a large one as an icon', async () => {
    const dialog = await openProduct();
    const image = await eventually(() => picture(dialog));
    // What a Content-Security-Policy without blob: does.
    image.dispatchEvent(new Event('error'));
    const again = await eventually(() => {
      const shown = picture(dialog);
      return shown?.getAttribute('src')?.startsWith('data:image/') ? shown : undefined;
    });
    again.dispatchEvent(new Event('error'));
    await eventually(() => dialog.text.includes('There is an image, but this page cannot show it.'));
    expect(dialog.button('Delete').getAttribute('aria-disabled')).to.equal('false');
  });
});
