import { expect } from 'chai';
import { focused, litWarnings, nameOf, press, roleOf, type, visibleText } from '../helpers.js';
import { eventually, openTab, type TabDriver } from './tab-driver.js';

/** What has the focus, as a screen reader says it; fails when that is nothing. */
function here(): string {
  const element = focused();
  if (!element || element === document.body) throw new Error('Nothing has the focus.');
  return `${roleOf(element) ?? element.localName} ${nameOf(element)}`;
}

/** Presses Tab until the focus is on what `wanted` says. */
async function tabTo(wanted: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await press(key);
    const now = here();
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab never came to ${String(wanted)}. It came to: ${seen.join(', ')}`);
}

/** Chooses in a list by typing the name of the item. */
async function choose(item: string): Promise<void> {
  for (const letter of item) await press(letter === ' ' ? 'Space' : letter);
}

async function missing(tab: TabDriver, text: string): Promise<void> {
  await eventually(() => visibleText(tab.admin).includes(text));
}

describe('The whole life of a connection', function () {
  this.timeout(60_000);

  it('by keyboard alone', async () => {
    const tab = await openTab();

    // Add: name, connector, a mandatory field.
    await tabTo('button Add');
    await press('Enter');
    await tab.dialog('Define new ERP connection');
    await tab.quiet();
    expect(here()).to.equal('textbox Name');
    await type('Workshop');
    await press('Tab');
    expect(here()).to.equal('combobox Quote Connector');
    await choose('Excel');
    await tab.quiet();
    await missing(tab, 'Before you can save: fill in “Excel file name” and test the connection.');

    // OK too early leads to what is missing.
    await press('Shift+Tab', 'Enter');
    await tab.quiet();
    expect(here()).to.equal('textbox Excel file name');
    await missing(tab, 'This field is mandatory.');
    await type('C:\\prices\\workshop.txt');
    await missing(tab, 'Before you can save: test the connection.');

    // A test that fails, its reason, and one that passes.
    await tabTo('button Test ERP connection');
    await press('Enter');
    await missing(tab, 'This is not an Excel workbook.');
    await tab.quiet();
    here();
    await tabTo('textbox Excel file name', 'Shift+Tab');
    await press('Control+a');
    await type('C:\\prices\\workshop.xlsx');
    await missing(tab, 'The values were changed after this test.');
    await tabTo('button Test ERP connection');
    await press('Space');
    await missing(tab, 'The connection works');
    expect(here()).to.equal('button Test ERP connection');
    await tabTo('button OK');
    await press('Enter');
    await tab.noDialog();
    expect(here()).to.equal('button Add');
    expect(tab.notice).to.equal('“Workshop” was saved.');

    // Find it in the list: letters lead to it.
    await tabTo(/^(rowheader|gridcell) /);
    await press('w');
    expect(here()).to.equal('rowheader Workshop');
    expect(tab.row('Workshop').getAttribute('aria-selected')).to.equal('true');

    // Edit it, and save.
    await press('Enter');
    await tab.dialog('Edit ERP connection');
    await tab.quiet();
    expect(here()).to.equal('textbox Name');
    await press('End');
    await type(' 2027');
    await tabTo('button Test ERP connection');
    await press('Enter');
    await missing(tab, 'The connection works');
    await tabTo('textbox Name', 'Shift+Tab');
    await press('Enter');
    await tab.noDialog();
    await eventually(() => here() === 'rowheader Workshop 2027');
    expect(tab.row('Workshop 2027').getAttribute('aria-selected')).to.equal('true');

    // Delete, and Undo.
    await tabTo('button Delete', 'Shift+Tab');
    await press('Enter');
    await tab.quiet();
    expect(tab.hasRow('Workshop 2027')).to.equal(false);
    expect(here()).to.equal('button Delete');
    await tabTo('button Undo');
    await press('Enter');
    await tab.quiet();
    expect(tab.hasRow('Workshop 2027')).to.equal(true);
    expect(here()).to.equal('rowheader Workshop 2027');

    // Delete again, look among the deleted ones, and restore.
    await tabTo('button Delete', 'Shift+Tab');
    await press('Enter');
    await tab.quiet();
    await tabTo('checkbox Deleted');
    await press('Space');
    await tab.quiet();
    expect(here()).to.equal('checkbox Deleted');
    await tabTo(/^(rowheader|gridcell) /, 'Shift+Tab');
    await press('Home', 'w');
    expect(here()).to.equal('rowheader Workshop 2027');
    expect(tab.cells('Workshop 2027')[2]).to.equal('Deleted');
    await press('Enter');
    expect(tab.hasDialog()).to.equal(false);
    await tabTo('button Restore', 'Shift+Tab');
    await press('Enter');
    await tab.quiet();
    expect(tab.cells('Workshop 2027')[2]).to.equal('Available');
    expect(here()).to.equal('button Restore');
    expect(tab.notice).to.equal('“Workshop 2027” was restored.');

    // None of the elements had to be drawn twice.
    expect(litWarnings()).to.deep.equal([]);

    // The message goes away when it is told to.
    await tabTo('button Dismiss');
    await press('Enter');
    expect(tab.notice).to.equal('');
    expect(here()).to.equal('rowheader Workshop 2027');
  });

  it('with a password and a scope, by keyboard alone', async () => {
    const tab = await openTab();
    await tabTo(/^(rowheader|gridcell) /);
    await press('k', 'Enter');
    await tab.dialog('Edit ERP connection');
    await tab.quiet();
    await tabTo(/^button Sales, Key accounts/);
    await press('Enter');
    const scope = await tab.dialog('Scope');
    await tab.quiet();
    here();
    await tabTo(/^listbox All user groups/);
    await press('s', 'Space');
    await tabTo('button Add the selected ones');
    await press('Enter');
    expect(scope.text).to.contain('Selected: 3 user groups');
    await tabTo('button OK');
    await press('Enter');
    await eventually(() => !tab.hasDialog('Scope'));
    await eventually(() => /^button Sales, Key accounts, Service \+3/.test(here()));
    // The password: Replace is inside a closed root, so the focus is on its host.
    await tabTo(/^quotesync-secret-input/);
    await press('Enter');
    await type('FAKE-typed');
    await tabTo('button Test ERP connection');
    await press('Enter');
    await missing(tab, 'The connection works');
    await tabTo('button OK');
    await press('Enter');
    await tab.noDialog();
    expect(here()).to.equal('rowheader Key account pricing');
    const { quoteConnections } = tab.network.tenant;
    expect(quoteConnections.config(3)?.get('password')).to.equal('FAKE-typed');
    expect(quoteConnections.find(3)?.userGroupIds).to.deep.equal([2, 7, 3]);
  });

  it('through everything that can fail, by keyboard alone', async () => {
    const tab = await openTab({ faults: '503@Archive/*' });
    const nothing = async (): Promise<void> => {
      await tab.quiet();
      here();
    };

    // The lists.
    await tabTo('button Try again');
    tab.network.faults.clear();
    await press('Enter');
    await nothing();
    expect(here()).to.equal('button Refresh');

    // A connection that cannot be read at first.
    await tabTo(/^(rowheader|gridcell) /);
    tab.network.faults.add({ kind: '503', pattern: 'Quote/GetConnection', times: 1 });
    await press('s', 'Enter');
    await tab.dialog('Edit ERP connection');
    await nothing();
    await tabTo('button Try again');
    await press('Enter');
    await nothing();
    expect(here()).to.equal('textbox Name');

    // A test that cannot be made at first.
    tab.network.faults.add({ kind: '503', pattern: 'Quote/TestConnection', times: 1 });
    await type('x');
    await tabTo('button Test ERP connection');
    await press('Enter');
    await nothing();
    await tabTo('button Try again', 'Shift+Tab');
    await press('Enter');
    await nothing();
    expect(here()).to.equal('button Test ERP connection');

    // A save that fails, by Enter in a field and by Try again: OK is where it goes on.
    tab.network.faults.add({ kind: '401', pattern: 'Quote/SaveConnection', times: 2 });
    await tabTo('textbox Name', 'Shift+Tab');
    await press('Enter');
    await nothing();
    expect(here()).to.equal('button OK');
    await tabTo('button Try again', 'Shift+Tab');
    await press('Enter');
    await nothing();
    expect(here()).to.equal('button OK');
    await press('Enter');
    await tab.noDialog();
    await eventually(() => /^rowheader .*SuperOffice products/.test(here()));
  });

  it('leaving and keeping edits, by keyboard alone', async () => {
    const tab = await openTab();
    await tabTo(/^(rowheader|gridcell) /);
    await press('p', 'Enter');
    const dialog = await tab.dialog('Edit ERP connection');
    await tab.quiet();
    await type('x');
    await press('Escape');
    await tab.dialog('Discard your changes?');
    expect(here()).to.equal('button Keep editing');
    await press('Enter');
    await eventually(() => here() === 'textbox Name');
    await press('Escape');
    await tab.dialog('Discard your changes?');
    await press('Tab');
    expect(here()).to.equal('button Discard changes');
    await press('Enter');
    await tab.noDialog();
    expect(dialog.tab.names()).to.contain('Partner portal');
    await eventually(() => here() === 'rowheader Partner portal');
  });
});
