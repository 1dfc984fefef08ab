import { expect } from 'chai';
import type { Backend, FieldsChanges } from '../../../src/backend/index.js';
import { announceChange } from '../../../src/core/backend-changes.js';
import { getByRole, settled } from '../../helpers.js';
import { openProducts, type ProductsDriver } from '../../journeys/products-driver.js';
import { click, enter, eventually } from '../../journeys/tab-driver.js';

/** As the tab of settings does it: what is stored is announced to everyone on the same backend. */
async function save(backend: Backend, changes: Partial<FieldsChanges>): Promise<void> {
  const expected = await backend.settings!.fields();
  const { failure } = await backend.settings!.saveFields({ flags: [], texts: [], ...changes }, { expected });
  expect(failure).to.equal(undefined);
  announceChange(backend, 'product-fields');
}

const label = (id: string, value: string): FieldsChanges['texts'][number] => ({
  id,
  text: 'label',
  culture: 'en-US',
  value,
});

async function choose(tab: ProductsDriver, name: string): Promise<void> {
  click(getByRole(tab.admin, 'tab', { name, exact: true }));
  await settled();
}

for (const wire of [true, false]) {
  describe(`The tab of products ${wire ? 'on the WebAPI' : 'on the mock backend'}`, function () {
    // Two tabs and a dialog, with all that they load.
    this.timeout(30_000);

    it('has the labels that were saved in the settings, without a reload and while it is hidden', async () => {
      const tab = await openProducts({ wire });
      expect(tab.heads()).to.contain('List price').and.not.contain('Catalogue price');
      const rows = tab.names();
      await choose(tab, 'Settings');
      const summary = await eventually(() => getByRole(tab.admin, 'region', { name: 'Product fields' }));
      click(await eventually(() => getByRole(summary, 'button', { name: 'List price', exact: true })));
      const dialog = await tab.dialog('Configure product');
      const label = await eventually(() => dialog.field('Label: List price'));
      enter(label, 'Catalogue price');
      await dialog.ok();
      await eventually(() => getByRole(summary, 'button', { name: 'Catalogue price', exact: true }));
      await choose(tab, 'SuperOffice products');
      await eventually(() => tab.heads().includes('Catalogue price'));
      expect(tab.heads()).not.to.contain('List price');
      expect(tab.names()).to.deep.equal(rows);
      await tab.press('Add');
      const product = await tab.dialog('Add/edit product');
      await eventually(() => product.hasField('Catalogue price'));
    });

    it('has them in an open dialog, too, where what was typed stays', async () => {
      const tab = await openProducts({ wire });
      await tab.press('Add');
      const dialog = await tab.dialog('Add/edit product');
      await tab.quiet();
      await dialog.setField('Name', 'Anvil');
      await dialog.setField('List price', '12.5');
      dialog.field('List price').focus();
      await save(tab.admin.backend!, {
        texts: [label('QuoteLine.UnitListPrice', 'Catalogue price'), label('QuoteLine.Name', 'Title')],
      });
      await eventually(() => dialog.hasField('Catalogue price'));
      await tab.quiet();
      expect(dialog.value('Catalogue price')).to.contain('12');
      expect(dialog.value('Title')).to.equal('Anvil');
    });

    it('has the saved order in the dialog', async () => {
      const tab = await openProducts({ wire });
      const fields = (await tab.admin.backend!.settings!.fields()).fields.map(({ id }) => id);
      const order = ['QuoteLine.Name', ...fields.filter((id) => id !== 'QuoteLine.Name')];
      await save(tab.admin.backend!, { order });
      await tab.quiet();
      await tab.press('Add');
      const dialog = await tab.dialog('Add/edit product');
      await tab.quiet();
      const [name, code] = [dialog.field('Name'), dialog.field('Code')];
      expect(name.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });
  });
}
