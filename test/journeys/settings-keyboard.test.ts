import { expect } from 'chai';
import { createTenant } from '../../src/mocks/index.js';
import { litWarnings, press, type, visibleText } from '../helpers.js';
import { here, tabTo } from './keyboard-walk.js';
import { openSettings, type SettingsDriver } from './settings-driver.js';
import { eventually } from './tab-driver.js';

const stored = ({ network }: SettingsDriver, key: string): string | undefined =>
  network.tenant.preferences.find('Quote', key, 'SystemWide')?.rawValue;

describe('The settings', function () {
  this.timeout(60_000);

  it('by keyboard alone', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const text = 'US:"Call";NO:"Ring"';
    tenant.preferences.save({ section: 'Quote', key: 'FollowupText', level: 'SystemWide', rawValue: text }, true);
    const tab = await openSettings({ wire: true, tenant });

    // Both settings, and what saving them would change.
    await tabTo('checkbox Use discount on total value');
    await press('Space');
    await tabTo('textbox Default text for follow-up');
    await press('Control+End');
    await type(' soon');
    await tabTo('button Save');
    expect(tab.status).to.equal('2 changes are not saved yet.');
    await press('Enter');
    await tab.quiet();
    expect(tab.status).to.match(/^Saved at/);
    expect(here()).to.equal('button Save');
    expect(stored(tab, 'UseDiscountOnTotal')).to.equal('1');
    expect(stored(tab, 'FollowupText')).to.equal('US:"Call soon";NO:"Ring"');

    // A second thought, and someone else's.
    await tabTo('textbox Default text for follow-up', 'Shift+Tab');
    await press('Control+a');
    await type('Mine');
    tenant.preferences.save({ section: 'Quote', key: 'FollowupText', level: 'SystemWide', rawValue: 'Theirs' }, true);
    await tabTo('button Save');
    await press('Enter');
    await tab.quiet();
    expect(here()).to.equal('button Save');
    await tabTo(/^radio/, 'Shift+Tab');
    await press('ArrowRight');
    await tabTo('button Continue with the chosen values');
    await press('Enter');
    expect(here()).to.equal('button Save');
    expect(tab.followUp.value).to.equal('Theirs');

    // SuperOffice's own text again.
    await tabTo('button Use the standard text', 'Shift+Tab');
    await press('Enter');
    expect(here()).to.equal('textbox Default text for follow-up');
    await tabTo('button Save');
    await press('Enter');
    await tab.quiet();
    expect(tab.followUp.value).to.equal('');

    // Where the sale types are.
    await tabTo('button Open sale types');
    await press('Enter');
    await eventually(() => visibleText(tab.card('Sale types')).includes('“Sale - Type, Stages, Quote”'));
    expect(here()).to.equal('button Open sale types');
    expect(litWarnings()).to.deep.equal([]);
  });

  it('and the product fields, too: into the dialog at a field, and back to it', async () => {
    const tab = await openSettings({ wire: true });
    await tabTo('button Cost');
    await press('Enter');
    const dialog = await tab.dialog('Configure product');
    await eventually(() => dialog.hasField('Label: Cost') && here() === 'textbox Label: Cost');
    await press('Control+a');
    await type('Purchase price');
    await tabTo('button OK');
    await press('Enter');
    await tab.noDialog();
    await eventually(() => tab.shownFields.includes('Purchase price'));
    expect(here()).to.equal('button Purchase price');
    expect(tab.notice).to.equal('The product fields were saved.');
    await tabTo('button Dismiss');
    await press('Enter');
    expect(here()).to.equal('button Configure product');
    expect(litWarnings()).to.deep.equal([]);
  });
});
