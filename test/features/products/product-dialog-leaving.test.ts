import { expect } from 'chai';
import { createTenant } from '../../../src/mocks/index.js';
import { focused, getByRole, pause, press, queryAllByRole } from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { eventually, openProduct, PRINTER, type ProductDriver } from './product-dialog-driver.js';

/** Longer than the pause after which typing is kept. */
const KEPT_AFTER = 600;

/** Whether the page would ask before it is left. */
function pageAsks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const question = (dialog: ProductDriver): HTMLElement | undefined =>
  queryAllByRole(dialog.host, 'dialog', { name: 'Discard your changes?' })[0];

describe('Leaving the dialog', () => {
  for (const way of ['Escape', 'Cancel', 'Close'] as const) {
    const leave = async (dialog: ProductDriver): Promise<void> =>
      way === 'Escape' ? press('Escape') : dialog.press(way);

    it(`by ${way} with edits asks; Keep editing goes back, Discard leaves`, async () => {
      const dialog = await openProduct();
      await dialog.fill('Name', 'Other');
      dialog.field('Name').focus();
      await leave(dialog);
      await eventually(() => question(dialog));
      expect(focused()).to.equal(dialog.button('Keep editing'));
      await dialog.press('Keep editing');
      await eventually(() => !question(dialog));
      expect(dialog.value('Name')).to.equal('Other');
      await leave(dialog);
      await eventually(() => question(dialog));
      await dialog.press('Discard changes');
      await eventually(() => !dialog.isOpen);
      expect((await dialog.product()).values.name).to.equal('Pocket printer');
    });

    it(`by ${way} without edits just closes`, async () => {
      const dialog = await openProduct();
      // Looking at a number is no edit.
      dialog.field('List price').focus();
      dialog.field('Code').focus();
      await leave(dialog);
      await eventually(() => !dialog.isOpen);
    });
  }

  it('does not ask when everything was put back, and 1890.00 is 1890', async () => {
    const dialog = await openProduct();
    await dialog.fill('List price', '5');
    await dialog.fill('List price', '1890.00');
    await dialog.press('Cancel');
    await eventually(() => !dialog.isOpen);
  });

  it('the page asks only while there is something to lose', async () => {
    const dialog = await openProduct();
    expect(pageAsks()).to.equal(false);
    await dialog.fill('Name', 'Other');
    expect(pageAsks()).to.equal(true);
    await dialog.fill('Name', 'Pocket printer');
    expect(pageAsks()).to.equal(false);
    await dialog.toggle('Include in price list');
    expect(pageAsks()).to.equal(true);
    dialog.host.remove();
    expect(pageAsks()).to.equal(false);
  });

  it('closes a list of suggestions first', async () => {
    const dialog = await openProduct();
    dialog.field('Supplier').focus();
    await press('ArrowDown');
    await eventually(() => queryAllByRole(dialog.host, 'option', { name: 'Nordlys' })[0]);
    await press('Escape');
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.field('Supplier').getAttribute('aria-expanded')).to.equal('false');
    await press('Escape');
    await eventually(() => !dialog.isOpen);
  });
});

describe('Edits that were not saved', () => {
  it('are offered when the dialog comes back, and put back', async () => {
    const drafts = new TestDrafts();
    const tenant = createTenant('demo', { wait: async () => {} });
    const first = await openProduct({ tenant, drafts });
    await first.fill('Name', 'Kept name');
    await first.fill('Cost', '12,5');
    await first.toggle('Override default security');
    await first.toggle('Editable: Supplier');
    await pause(KEPT_AFTER);
    expect([...drafts.kept.keys()]).to.deep.equal([`product/${PRINTER}`]);
    first.host.remove();
    const dialog = await openProduct({ tenant, drafts });
    await eventually(() => dialog.text.includes('Unsaved changes from'));
    expect(dialog.value('Name')).to.equal('Pocket printer');
    await dialog.press('Restore');
    expect(dialog.value('Name')).to.equal('Kept name');
    expect(dialog.value('Cost')).to.equal('12,5');
    expect(dialog.notes('Cost')).to.contain('This is not a number.');
    expect(dialog.field('Editable: Supplier').checked).to.equal(true);
    await dialog.fill('Cost', '12.5');
    await dialog.save();
    expect((await dialog.product()).values).to.include({ name: 'Kept name', cost: '12.5' });
    expect(drafts.kept.size).to.equal(0);
  });

  it('made on an older product end in the question whose values to keep', async () => {
    const drafts = new TestDrafts();
    const tenant = createTenant('demo', { wait: async () => {} });
    const first = await openProduct({ tenant, drafts });
    await first.fill('Name', 'Kept name');
    await pause(KEPT_AFTER);
    first.host.remove();
    await first.changedElsewhere({ name: 'Their name', cost: '99' });
    const dialog = await openProduct({ tenant, drafts });
    await eventually(() => dialog.text.includes('changed by someone else since'));
    await dialog.press('Restore');
    await dialog.fail();
    expect(dialog.alerts[0]).to.contain('Their name').and.contain('Also changed by someone else: Cost.');
    await dialog.press('Continue with the chosen values');
    await dialog.save();
    expect((await dialog.product()).values).to.include({ name: 'Kept name', cost: '99' });
  });

  it('can be forgotten, and are forgotten when they are given up', async () => {
    const drafts = new TestDrafts();
    const first = await openProduct({ drafts, target: { kind: 'add' } });
    await first.fill('Name', 'Kept name');
    await pause(KEPT_AFTER);
    first.host.remove();
    const dialog = await openProduct({ drafts, target: { kind: 'add' } });
    await eventually(() => dialog.hasButton('Forget them'));
    await dialog.press('Forget them');
    expect(drafts.kept.size).to.equal(0);
    await dialog.fill('Name', 'Another');
    await pause(KEPT_AFTER);
    expect(drafts.kept.size).to.equal(1);
    await dialog.press('Cancel');
    await eventually(() => question(dialog));
    await dialog.press('Discard changes');
    await eventually(() => !dialog.isOpen);
    expect(drafts.kept.size).to.equal(0);
  });

  it('of another version, or of anybody else, are left alone', async () => {
    const drafts = new TestDrafts();
    for (const value of [null, 7, {}, { version: 1 }, { version: 1, revision: '', base: {}, form: { values: 1 } }]) {
      drafts.kept.set(`product/${PRINTER}`, { value, savedAt: new Date() });
      const dialog = await openProduct({ drafts });
      expect(dialog.text).not.to.contain('Unsaved changes');
      getByRole(dialog.host, 'button', { name: 'Save', exact: true });
      dialog.host.remove();
    }
  });
});
