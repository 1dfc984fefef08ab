import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { eventually, openConfiguration, type ConfigureDriver } from '../features/settings/configure-product-driver.js';
import { litWarnings, press, queryAllByRole, settled, type } from '../helpers.js';
import { here, tabTo } from './keyboard-walk.js';

async function shown(dialog: ConfigureDriver, text: string): Promise<void> {
  await eventually(() => dialog.text.includes(text));
}

describe('Configuring product fields', function () {
  this.timeout(60_000);
  before(() => setViewport({ width: 1400, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('by keyboard alone', async () => {
    const dialog = await openConfiguration({ faults: '500@settings/saveText+1*1' });
    await eventually(() => here() === 'combobox Select language');

    // A box that is locked can be reached, and says why.
    await tabTo('checkbox Show field: Code');
    await press('Space');
    expect(dialog.box('Show field: Code').checked).to.equal(true);
    expect(dialog.lock(dialog.box('Show field: Code'))).to.contain('cannot be hidden');

    // Texts, from field to field.
    await tabTo('textbox Label: Code');
    await press('Control+a');
    await type('Article number');
    await press('ArrowDown');
    expect(here()).to.equal('textbox Label: Name');
    await press('Control+a', 'Delete');
    await type('Article');
    await tabTo('textbox Tooltip: Name');
    await type('What it is called');
    await press('Enter');
    expect(dialog.input('Tooltip: Name').value).to.contain('\n');
    await press('Backspace');

    // Boxes and the order.
    await tabTo('checkbox Mandatory: Name');
    await press('Space');
    expect(dialog.box('Mandatory: Name').checked).to.equal(false);
    await press('Alt+ArrowUp');
    expect([dialog.fields[0], here()]).to.deep.equal(['Name', 'checkbox Mandatory: Name']);
    await tabTo(/^button Position of Name: 1 of 27/);
    await press('Enter');
    await eventually(() => here() === 'textbox Move Name to position');
    await press('Control+a');
    await type('3');
    await press('Enter');
    await eventually(() => dialog.fields[2] === 'Name');
    expect(here()).to.match(/^button Position of Name: 3 of 27/);

    // All languages side by side.
    await tabTo('radio One language', 'Shift+Tab');
    await press('ArrowRight');
    expect(here()).to.equal('radio All languages side by side');
    await eventually(() => dialog.input('Label: Code, German (Germany)'));
    await tabTo(/^button Next missing text/);
    await press('Enter');
    await eventually(() => here() === 'textbox Label: Code, Norwegian Bokmål (Norway)');
    await type('Varenummer');

    // What changed, and one of it undone.
    await tabTo(/changes?$/);
    await press('Enter');
    await eventually(() => queryAllByRole(dialog.host, 'button', { name: /^Undo: / }).length > 0);
    const before = dialog.changes;
    await press('Tab');
    expect(here()).to.match(/^button Undo: /);
    await press('Enter');
    await settled(dialog.host);
    expect(dialog.changes).not.to.equal(before);
    expect(here()).to.match(/^button Undo: /);

    // The save breaks off; the rest is saved with the same key.
    await tabTo('button OK');
    await press('Enter');
    await shown(dialog, 'Only a part was saved');
    here();
    await press('Enter');
    await eventually(() => !dialog.isOpen);
    const { label } = await dialog.storedField('QuoteLine.Code');
    expect(label.own).to.deep.equal({ 'en-US': 'Article number', 'nb-NO': 'Varenummer' });
    expect(litWarnings()).to.deep.equal([]);
  });
});
