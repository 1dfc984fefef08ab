import { expect } from 'chai';
import { createTenant } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  litWarnings,
  press,
  queryAllByRole,
  recorded,
  roleOf,
  settled,
  visibleText,
} from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

const LIVE = ['Super Sale', 'Nordic back office', 'Service desk', 'Warehouse'];
const TOOLS = [
  'Add',
  'Configure ERP connection',
  'Duplicate',
  'Test ERP connection',
  'Delete',
  'Restore',
  'Set Sync Priority',
  'Resync from ERP connection',
  'Resync from CRM',
];

const reasons = (tab: SyncDriver): readonly (readonly [string, string])[] =>
  queryAllByRole(tab.tools, 'button').map((button) => [visibleText(button), tab.reasonOf(button)]);

describe('The list of ERP connections', () => {
  it('has the connections in the order of their priority, with their connectors', async () => {
    const tab = await openSync();
    // How well each is configured comes after the list.
    await eventually(() => tab.cells('Warehouse')[3]);
    expect(tab.rows()).to.deep.equal([
      ['Active', 'Super Sale', 'Super Sync', '100%', '', '1'],
      ['Inactive', 'Nordic back office', 'Super Sync', '100%', 'Invoicing for the Nordic countries', '2'],
      ['Inactive', 'Service desk', 'Super Sync', '25%', 'Customers and suppliers of the workshop.', '3'],
      ['Inactive', 'Warehouse', 'Warehouse link', '0%', '', '4'],
    ]);
    expect(tab.count).to.equal('4 ERP connections');
    expect(litWarnings()).to.deep.equal([]);
  });

  it('is sorted by a column, and by priority again', async () => {
    const tab = await openSync();
    const head = (name: string): HTMLElement => getByRole(tab.grid, 'columnheader', { name });
    head('Name').click();
    await settled();
    expect(tab.names()).to.deep.equal([...LIVE].sort());
    head('Order').click();
    await settled();
    expect(tab.names()).to.deep.equal(LIVE);
  });

  it('shows the rows that hold every word of the filter, and how many', async () => {
    const tab = await openSync();
    await tab.searchFor('super inactive');
    expect(tab.names()).to.deep.equal(['Nordic back office', 'Service desk']);
    expect(tab.count).to.equal('2 of 4 ERP connections');
    await tab.searchFor('no such thing');
    expect(visibleText(tab.list)).to.contain('Nothing matches “no such thing”');
    expect(await axeEverywhere(tab.list)).to.deep.equal([]);
  });

  it('says of every tool why it cannot be used', async () => {
    const tab = await openSync();
    expect(reasons(tab).map(([name]) => name)).to.deep.equal(TOOLS);
    const first = 'Select a connection in the list first';
    expect(reasons(tab).map(([, reason]) => reason)).to.deep.equal([
      '',
      first,
      first,
      first,
      first,
      first,
      '',
      first,
      '',
    ]);
    await tab.select('Super Sale');
    expect(reasons(tab).filter(([, reason]) => reason)).to.deep.equal([['Restore', '“Super Sale” is not deleted.']]);
    await tab.select('Warehouse');
    expect(Object.fromEntries(reasons(tab))['Resync from ERP connection']).to.contain(
      'is inactive. Activate it first.',
    );
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Trade fair 2023');
    for (const [name, reason] of reasons(tab)) {
      const usable = ['Add', 'Restore', 'Set Sync Priority', 'Resync from CRM'].includes(name);
      expect(reason, name).to.equal(usable ? '' : '“Trade fair 2023” is deleted. Restore it first.');
    }
  });

  it('says it in words, too, when such a tool is pressed', async () => {
    const tab = await openSync();
    await tab.press('Delete');
    expect(queryAllByRole(tab.list, 'status').map(visibleText)).to.include('Select a connection in the list first');
    expect(tab.asked('delete')).to.equal(0);
    await tab.select('Super Sale');
    expect(visibleText(tab.list)).not.to.contain('Select a connection');
  });

  it('of nothing active knows nothing to resynchronise, and of nothing at all nothing to put in order', async () => {
    const empty = await openSync({ seed: 'empty' });
    expect(visibleText(empty.list)).to.contain('No ERP connections yet');
    const known = Object.fromEntries(reasons(empty));
    expect(known['Set Sync Priority']).to.equal('An order needs two connections.');
    expect(known['Resync from CRM']).to.contain('No connection is active.');
    expect(empty.count).to.equal('0 ERP connections');
    expect(await axeEverywhere(empty.admin)).to.deep.equal([]);
  });

  it('shows deleted ones when they are wanted, last and without a rank, and restores them inactive', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-connection-restored');
    tab.showDeleted.click();
    await tab.quiet();
    expect(tab.rows().at(-1)).to.deep.equal([
      'Deleted',
      'Trade fair 2023',
      'Super Sync',
      '',
      'Visitors of the fair in Lillestrøm.',
      '',
    ]);
    await tab.select('Trade fair 2023');
    await tab.press('Restore');
    await tab.quiet();
    expect(tab.cells('Trade fair 2023')[0]).to.equal('Inactive');
    expect(tab.notice).to.equal('“Trade fair 2023” was restored. It is inactive.');
    expect(facts.map(({ connectionName }) => connectionName)).to.deep.equal(['Trade fair 2023']);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('deletes, and Undo brings it back', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-connection-deleted');
    await tab.select('Super Sale');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.names()).to.deep.equal(LIVE.slice(1));
    expect(facts.map(({ connectionId }) => connectionId)).to.deep.equal([3]);
    expect(tab.notice).to.equal('“Super Sale” was deleted.');
    await tab.undo();
    expect(tab.names()).to.contain('Super Sale');
    expect(tab.cells('Super Sale')[0]).to.equal('Inactive');
    expect(tab.row('Super Sale').getAttribute('aria-selected')).to.equal('true');
  });

  it('undoes once and opens nothing, however often Enter is pressed', async () => {
    const tab = await openSync({ latency: 50 });
    await tab.select('Super Sale');
    await tab.press('Delete');
    await tab.quiet();
    getByRole(tab.admin, 'button', { name: 'Undo' }).focus();
    await press('Enter', 'Enter');
    await tab.quiet();
    expect(tab.asked('restore')).to.equal(1);
    expect(tab.names()).to.contain('Super Sale');
    expect(queryAllByRole(tab.admin, 'dialog')).to.deep.equal([]);
    expect(roleOf(focused()!)).to.be.oneOf(['rowheader', 'gridcell']);
  });

  it('that could not delete keeps the row, says why, and does it again', async () => {
    const tab = await openSync({ faults: '503@sync/delete*1' });
    await tab.select('Warehouse');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.names()).to.contain('Warehouse');
    expect(visibleText(tab.list)).to.contain('“Warehouse” could not be deleted.');
    click(getByRole(tab.list, 'button', { name: 'Try again' }));
    await tab.quiet();
    expect(tab.names()).not.to.contain('Warehouse');
  });

  it('deletes once, however often the button is pressed', async () => {
    const tab = await openSync({ latency: 50 });
    await tab.select('Warehouse');
    click(tab.button('Delete'));
    click(tab.button('Delete'));
    await tab.quiet();
    expect(tab.asked('delete')).to.equal(1);
  });

  it('tests the stored connection, and says what to look at when that fails', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-connection-tested');
    await tab.select('Nordic back office');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(visibleText(tab.list)).to.contain('The connection works');
    await tab.select('Service desk');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(visibleText(tab.list)).to.contain('The test failed').and.contain('Check next');
    expect(facts.map(({ connectionName, ok }) => [connectionName, ok])).to.deep.equal([
      ['Nordic back office', true],
      ['Service desk', false],
    ]);
    await tab.select('Nordic back office');
    expect(visibleText(tab.list), 'each row keeps its own').to.contain('The connection works');
  });

  it('says when a test could not be made', async () => {
    const tab = await openSync({ faults: '503@sync/testSaved*1' });
    await tab.select('Super Sale');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(visibleText(tab.list)).to.contain('The test could not be made');
    expect(await axeEverywhere(tab.list)).to.deep.equal([]);
  });

  it('opens a row with Enter or a double click, but not a deleted one', async () => {
    const tab = await openSync();
    await tab.doubleClick('Super Sale');
    await tab.dialog(/ERP connection/);
    await tab.quiet();
    await press('Escape');
    await tab.noDialog();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.doubleClick('Trade fair 2023');
    await settled();
    expect(tab.hasDialog()).to.equal(false);
  });

  for (const [tool, dialog] of [
    ['Add', /Define new ERP connection/],
    ['Configure ERP connection', /ERP connection/],
    ['Duplicate', /Define new ERP connection/],
    ['Set Sync Priority', /Set Sync Priority/],
    ['Resync from ERP connection', /Resync from ERP connection/],
    ['Resync from CRM', /Resync from CRM/],
  ] as const) {
    it(`opens its dialog with “${tool}”, and the focus comes back`, async () => {
      const tab = await openSync();
      await tab.select('Super Sale');
      tab.button(tool).focus();
      await tab.press(tool);
      await tab.dialog(dialog);
      await tab.quiet();
      await press('Escape');
      await tab.noDialog();
      expect(focused()).to.equal(tab.button(tool));
    });
  }

  it('opens one dialog, however often the button is pressed', async () => {
    const tab = await openSync();
    click(tab.button('Set Sync Priority'));
    click(tab.button('Resync from CRM'));
    click(tab.button('Set Sync Priority'));
    await tab.dialog(/Set Sync Priority/);
    await tab.quiet();
    expect(queryAllByRole(tab.admin, 'dialog')).to.have.lengthOf(1);
  });

  it('that failed is read again; that is read again keeps its rows', async () => {
    const failed = await openSync({ faults: '503@sync/list*1' });
    expect(visibleText(failed.list)).to.contain('The service failed');
    expect(await axeEverywhere(failed.admin)).to.deep.equal([]);
    click(getByRole(failed.list, 'button', { name: 'Try again' }));
    await failed.quiet();
    expect(failed.names()).to.deep.equal(LIVE);
    expect(focused()).to.equal(failed.refresh);
    failed.network.faults.add({ kind: '503', pattern: 'sync/list', times: 1 });
    failed.refresh.click();
    await failed.quiet();
    expect(failed.names()).to.deep.equal(LIVE);
    expect(failed.alerts.join()).to.contain('The service failed');
  });

  it('without rights to change only shows, tests and opens', async () => {
    const tab = await openSync({ readonly: true });
    expect(reasons(tab).map(([name]) => name)).to.deep.equal(['Open', 'Test ERP connection']);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('leaves out what the backend cannot do', async () => {
    const off = { priorities: false, resync: false, test: false, restore: false };
    const tab = await openSync({ capabilities: { sync: off } });
    expect(reasons(tab).map(([name]) => name)).to.deep.equal([
      'Add',
      'Configure ERP connection',
      'Duplicate',
      'Delete',
    ]);
    await tab.select('Warehouse');
    await tab.press('Delete');
    await tab.quiet();
    expect(queryAllByRole(tab.admin, 'button', { name: 'Undo' })).to.deep.equal([]);
  });

  it('finds some among forty connections', async () => {
    const tab = await openSync({ tenant: createTenant('large', { wait: async () => {} }) });
    await eventually(() => tab.count === '40 ERP connections');
    const [name = ''] = tab.names().slice(-1);
    await tab.searchFor(name);
    expect(tab.names()).to.include(name);
    expect(tab.count).to.match(/^[1-9] of 40 ERP connections$/);
  });
});
