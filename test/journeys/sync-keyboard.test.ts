import { expect } from 'chai';
import { createTenant } from '../../src/mocks/index.js';
import { focused, litWarnings, press, type, visibleText } from '../helpers.js';
import { here, tabTo } from './keyboard-walk.js';
import { openSync } from './sync-driver.js';
import { eventually } from './tab-driver.js';

describe('Synchronisation', function () {
  this.timeout(90_000);

  it('by keyboard alone', async () => {
    const tab = await openSync({ tenant: createTenant('demo', { wait: async () => {}, engineLag: 300 }) });

    // Automatic sync off, another interval, a run, and on again.
    await tabTo('radio On');
    await press('ArrowRight', 'Enter');
    await eventually(() => tab.engineText.includes('Automatic sync is turned off.'));
    expect(here()).to.equal('radio Off');
    await tabTo('button Sync Now');
    await press('Enter');
    await eventually(() => tab.engineText.includes('Ended'));
    await tabTo('textbox Interval');
    await press('Control+a');
    await type('0');
    await press('Enter');
    expect(tab.engineText).to.contain('Choose between 1 minute and 31 days.');
    expect(here()).to.equal('textbox Interval');
    await press('Control+a');
    await type('15');
    await press('Enter');
    await tab.quiet();
    expect(tab.engineText).to.contain('every 15 minutes');
    await tabTo('radio Off', 'Shift+Tab');
    await press('ArrowLeft', 'Space');
    await eventually(() => tab.engineText.includes('Automatic sync is turned on.'));

    // A connection that can be activated, and one that cannot.
    await tabTo('searchbox Search connections');
    await tabTo(/^(gridcell|rowheader) /);
    expect(tab.row('Super Sale').contains(focused())).to.equal(true);
    await press('Home', 'ArrowDown', 'Space');
    await tab.quiet();
    expect(tab.cells('Nordic back office')[0]).to.equal('Active');
    await press('ArrowDown', 'Space');
    await tab.quiet();
    expect(visibleText(tab.refusal!)).to.contain('was not activated');
    await tabTo('button Go to the mappings of Supplier');
    await press('Enter');
    await tab.dialog(/Service desk/);
    await tab.quiet();
    await press('Escape');
    await tab.noDialog();
    await eventually(() => here() === 'button Go to the mappings of Supplier');
    await tabTo('button Dismiss');
    await press('Enter');
    expect(tab.refusal).to.equal(undefined);
    expect(tab.row('Service desk').contains(focused())).to.equal(true);

    // Deleted, and back again.
    await tab.select('Warehouse');
    await tabTo('button Delete', 'Shift+Tab');
    await press('Enter');
    await tab.quiet();
    expect(tab.names()).not.to.contain('Warehouse');
    await tabTo('button Undo');
    await press('Enter');
    await tab.quiet();
    expect(tab.names()).to.contain('Warehouse');
    expect(tab.row('Warehouse').getAttribute('aria-selected')).to.equal('true');

    // The dialogs, and back to where they were opened.
    for (const [button, dialog] of [
      ['Set Sync Priority', /Set Sync Priority/],
      ['Resync from CRM', /Resync from CRM/],
      ['Configure ERP connection', /ERP connection/],
      ['Show Log', /log/i],
    ] as const) {
      await tabTo(`button ${button}`, button === 'Resync from CRM' ? 'Tab' : 'Shift+Tab');
      await press('Enter');
      await tab.dialog(dialog);
      await tab.quiet();
      await press('Escape');
      await tab.noDialog();
      await eventually(() => here() === `button ${button}`);
    }
    expect(litWarnings()).to.deep.equal([]);
  });
});
