import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { focused, pause, press, queryAllByRole } from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { demoTenant, eventually, openConfiguration, type ConfigureDriver } from './configure-product-driver.js';

/** Longer than the pause after which typing is kept. */
const KEPT_AFTER = 600;

before(() => setViewport({ width: 1400, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

const question = (dialog: ConfigureDriver): HTMLElement | undefined =>
  queryAllByRole(dialog.host, 'dialog', { name: 'Discard your changes?' })[0];

describe('Leaving Configure product', () => {
  for (const way of ['Escape', 'Cancel', 'Close'] as const) {
    const leave = async (dialog: ConfigureDriver): Promise<void> =>
      way === 'Escape' ? press('Escape') : dialog.press(way);

    it(`by ${way} with edits asks; Keep editing goes back, Discard leaves`, async () => {
      const dialog = await openConfiguration();
      await dialog.write('Label: Name', 'Article');
      await leave(dialog);
      await eventually(() => question(dialog));
      expect(focused()).to.equal(dialog.button('Keep editing'));
      await dialog.press('Keep editing');
      await eventually(() => !question(dialog));
      expect(dialog.input('Label: Name').value).to.equal('Article');
      await leave(dialog);
      await eventually(() => question(dialog));
      await dialog.press('Discard changes');
      await eventually(() => !dialog.isOpen);
      expect([dialog.count('saveFields'), dialog.stored.length]).to.deep.equal([0, 0]);
    });

    it(`by ${way} without edits just closes`, async () => {
      const dialog = await openConfiguration();
      dialog.input('Label: Name').focus();
      await leave(dialog);
      await eventually(() => !dialog.isOpen);
    });
  }

  it('edits that were put back are none', async () => {
    const dialog = await openConfiguration();
    await dialog.press('Move Name up');
    await dialog.press('Move Name down');
    await dialog.fill('Label: Name', 'Article');
    await dialog.fill('Label: Name', '');
    await dialog.press('Cancel');
    await eventually(() => !dialog.isOpen);
  });

  it('an interrupted one is offered again: restored, or forgotten', async () => {
    const drafts = new TestDrafts();
    const tenant = demoTenant();
    const first = await openConfiguration({ drafts, tenant });
    await first.write('Label: Name', 'Article');
    await first.toggle('Editable: Description');
    await pause(KEPT_AFTER);
    first.host.remove();
    const second = await openConfiguration({ drafts, tenant });
    await eventually(() => second.text.includes('Unsaved changes from'));
    expect(second.changes).to.equal('No changes');
    await second.press('Restore');
    await eventually(() => second.changes === '2 changes');
    expect(second.input('Label: Name').value).to.equal('Article');
    second.host.remove();
    const third = await openConfiguration({ drafts, tenant });
    await eventually(() => third.text.includes('Unsaved changes from'));
    await third.press('Forget them');
    await eventually(() => !third.text.includes('Unsaved changes from'));
    expect([third.changes, drafts.kept.size]).to.deep.equal(['No changes', 0]);
  });

  it('one that is offered stays when own texts are switched on, and says so when it got outdated', async () => {
    const drafts = new TestDrafts();
    const tenant = demoTenant();
    tenant.resources.activate('', '', false);
    const first = await openConfiguration({ drafts, tenant });
    await first.toggle('Editable: Description');
    await pause(KEPT_AFTER);
    first.host.remove();
    tenant.productFields.change('QuoteLine.Description', { mandatory: true });
    // At first nothing can be read: what there is to compare with comes later.
    const second = await openConfiguration({ drafts, tenant, faults: '500@settings/fields*1', impatient: true });
    await eventually(() => second.alerts.length > 0);
    await second.press('Try again');
    await eventually(() => second.text.includes('has been changed by someone else since'));
    await second.press('Switch on');
    await second.answer(/for everyone\?/, 'Switch on');
    await eventually(() => tenant.resources.active && !second.text.includes('Own texts are switched off'));
    expect([drafts.kept.size, second.text.includes('Unsaved changes from')]).to.deep.equal([1, true]);
  });

  it('what was saved leaves no draft', async () => {
    const drafts = new TestDrafts();
    const dialog = await openConfiguration({ drafts });
    await dialog.fill('Label: Name', 'Article');
    await pause(KEPT_AFTER);
    expect(drafts.kept.size).to.equal(1);
    await dialog.save();
    expect(drafts.kept.size).to.equal(0);
  });

  it('to look at only: everything says so, nothing changes, and it closes without a question', async () => {
    const dialog = await openConfiguration({ readonly: true });
    const locked = [dialog.box('Show field: Name'), dialog.box('Editable: Name'), dialog.input('Label: Name')];
    for (const control of locked) expect(dialog.lock(control)).to.contain('not change it');
    expect(dialog.hasButton('OK')).to.equal(false);
    await dialog.toggle('Show field: Name');
    dialog.input('Label: Name').focus();
    await press('Alt+ArrowUp', 'Enter');
    expect(dialog.fields[0]).to.equal('Code');
    expect(dialog.box('Show field: Name').checked).to.equal(true);
    expect(dialog.lock(dialog.button('Activate all'))).to.contain('not change it');
    const [close] = queryAllByRole(dialog.host, 'button', { name: 'Close', exact: true }).slice(-1);
    close?.click();
    await eventually(() => !dialog.isOpen);
  });
});
