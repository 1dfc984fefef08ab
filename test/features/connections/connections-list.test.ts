import { expect } from 'chai';
import {
  focused,
  getByRole,
  pause,
  press,
  queryAllByRole,
  recorded,
  roleOf,
  settled,
  visibleText,
} from '../../helpers.js';
import { eventually, openTab } from '../../journeys/tab-driver.js';

describe('The list of connections', () => {
  it('shows name, connector, state, scope and description, sorted by name', async () => {
    const tab = await openTab();
    expect(tab.names()).to.deep.equal([
      'Key account pricing',
      'Nordic price book',
      'Partner portal',
      'Price archive 2019–2024',
      'SuperOffice products',
    ]);
    expect(tab.cells('Key account pricing')).to.deep.equal([
      'Key account pricing',
      'Nordic ERP Gateway',
      'Available',
      'Sales, Key accounts, Ingrid Solberg +2',
      'Agreed prices from the ERP system.',
    ]);
    expect(tab.count).to.equal('5 connections');
  });

  it('shows why a connection did not start: in its row, and in whole when it is selected', async () => {
    const tab = await openTab();
    expect(tab.cells('Price archive 2019–2024')[2]).to.match(/^Could not start: The workbook .* could not be opened/);
    await tab.select('Price archive 2019–2024');
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    expect(visibleText(card)).to.contain('Check that the file server is running');
    // What shows it is loaded when something did not start.
    await eventually(() => queryAllByRole(card, 'button', { name: 'Technical details' }).length === 1);
    const technical = getByRole(card, 'button', { name: 'Technical details' });
    expect(visibleText(card)).not.to.contain('FileNotFound');
    technical.click();
    await settled();
    expect(queryAllByRole(card, 'group').some((group) => visibleText(group).includes('Technical details '))).to.equal(
      true,
    );
  });

  it('is searched in all columns, word by word, and says how much is shown', async () => {
    const tab = await openTab();
    await tab.searchFor('excel price');
    expect(tab.names()).to.deep.equal(['Nordic price book', 'Price archive 2019–2024']);
    expect(tab.count).to.equal('2 of 5 connections');
    await tab.searchFor('INGRID');
    expect(tab.names()).to.deep.equal(['Key account pricing']);
    await tab.searchFor('no such thing');
    expect(tab.rows()).to.deep.equal([]);
    expect(visibleText(tab.admin)).to.contain('Nothing matches “no such thing”');
    expect(tab.count).to.equal('0 of 5 connections');
    await tab.searchFor('');
    expect(tab.rows()).to.have.length(5);
  });

  it('is sorted by any column, both ways, with the header saying so', async () => {
    const tab = await openTab();
    const header = (name: string): HTMLElement => getByRole(tab.grid, 'columnheader', { name });
    expect(header('Name').getAttribute('aria-sort')).to.equal('ascending');
    header('Name').click();
    await settled();
    expect(header('Name').getAttribute('aria-sort')).to.equal('descending');
    expect(tab.names()[0]).to.equal('SuperOffice products');
    header('Quote Connector').click();
    await settled();
    expect(tab.rows().map(([, connector]) => connector)).to.deep.equal([
      'Contoso Cloud Pricing',
      'Excel Quote Connector',
      'Excel Quote Connector',
      'Nordic ERP Gateway',
      'SuperOffice Standalone',
    ]);
    expect(header('Name').getAttribute('aria-sort')).to.equal('none');
  });

  it('is read again by Refresh, and keeps its rows meanwhile', async () => {
    const tab = await openTab();
    tab.network.tenant.quoteConnections.delete(4);
    tab.network.faults.latency = 200;
    tab.refresh.click();
    await eventually(() => tab.grid.getAttribute('aria-busy') === 'true');
    expect(tab.hasRow('Price archive 2019–2024')).to.equal(true);
    await tab.quiet();
    expect(tab.hasRow('Price archive 2019–2024')).to.equal(false);
    expect(tab.count).to.equal('4 connections');
    expect(tab.grid.getAttribute('aria-busy')).to.equal('false');
  });

  it('keeps its rows when reading again fails, and says so; Try again mends it', async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: '503', pattern: 'Archive/*' });
    tab.refresh.click();
    await tab.quiet();
    expect(tab.rows()).to.have.length(5);
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    expect(visibleText(getByRole(card, 'alert'))).to.contain('The service');
    tab.network.faults.clear();
    getByRole(card, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(queryAllByRole(tab.admin, 'alert')).to.deep.equal([]);
    expect(tab.rows()).to.have.length(5);
  });

  it('shows nothing for a moment, then a skeleton that does not push anything about', async () => {
    const tab = await openTab({ latency: 600, impatient: true });
    await eventually(() => queryAllByRole(tab.admin, 'region').length === 2);
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    const skeleton = [...card.querySelectorAll('quotesync-state-panel')].find(({ state }) => state === 'loading');
    const bars = skeleton?.shadowRoot?.querySelector('.skeleton');
    if (!bars) throw new Error('There is no skeleton.');
    expect(getComputedStyle(bars).opacity).to.equal('0');
    expect(visibleText(card)).to.contain('Loading').and.not.to.contain('0 connections');
    const connectors = (): DOMRect =>
      getByRole(tab.admin, 'region', { name: 'Available Quote Connectors' }).getBoundingClientRect();
    const connectorsBefore = connectors();
    const before = { top: bars.getBoundingClientRect().top, card: card.getBoundingClientRect() };
    await pause(450);
    expect(getComputedStyle(bars).opacity).to.equal('1');
    await tab.quiet();
    const after = { top: tab.grid.getBoundingClientRect().top, card: card.getBoundingClientRect() };
    expect(after.top).to.be.closeTo(before.top, 2);
    expect(after.card.top).to.equal(before.card.top);
    // Six rows of skeleton against five rows and a header.
    expect(after.card.height).to.be.closeTo(before.card.height, 20);
    expect(connectors().height).to.be.closeTo(connectorsBefore.height, 30);
  });

  it('says that it is empty', async () => {
    const tab = await openTab({ seed: 'empty' });
    expect(visibleText(tab.admin)).to.contain('No ERP connections yet');
    expect(tab.count).to.equal('0 connections');
  });

  it('says that it could not be read, with Try again and a reference', async () => {
    const tab = await openTab({ faults: '500@Archive/GetArchiveListByColumns2*2,500@*' });
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    expect(visibleText(getByRole(card, 'alert'))).to.contain('The service failed');
    expect(visibleText(card)).not.to.contain('connections yet').and.not.to.contain('0 connections');
    getByRole(card, 'button', { name: 'Technical details' }).click();
    await settled();
    expect(visibleText(card)).to.match(/Reference: \w+/);
    tab.network.faults.clear();
    getByRole(card, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(tab.rows()).to.have.length(5);
  });

  it('says so when only the states are not known, and leaves the rows usable', async () => {
    const tab = await openTab({ faults: 'malformed@Quote/GetAllInstalledQuoteConnections' });
    expect(tab.rows().map((cells) => cells[2])).to.deep.equal(Array(5).fill('Not known'));
    expect(visibleText(tab.admin)).to.contain('could not say which connections work');
    expect(tab.hasButton('Edit')).to.equal(true);
  });

  it('is edited by double click and by Enter', async () => {
    const tab = await openTab();
    await tab.doubleClick('Partner portal');
    const dialog = await tab.dialog('Edit ERP connection');
    await tab.quiet();
    expect(dialog.value('Name')).to.equal('Partner portal');
    await dialog.press('Cancel');
    await tab.noDialog();
    getByRole(tab.row('SuperOffice products'), 'rowheader').focus();
    await press('Enter');
    const second = await tab.dialog('Edit ERP connection');
    await tab.quiet();
    expect(second.value('Name')).to.equal('SuperOffice products');
  });

  it('offers for a deleted connection nothing but Restore', async () => {
    const tab = await openTab();
    expect(tab.hasRow('Trade fair 2023')).to.equal(false);
    tab.showDeleted.click();
    await tab.quiet();
    expect(tab.count).to.equal('6 connections');
    expect(tab.cells('Trade fair 2023')[2]).to.equal('Deleted');
    const muted = getComputedStyle(getByRole(tab.row('Trade fair 2023'), 'rowheader')).color;
    expect(muted).not.to.equal(getComputedStyle(getByRole(tab.row('Partner portal'), 'rowheader')).color);
    await tab.select('Trade fair 2023');
    const enabled = ['Add', 'Edit', 'Duplicate', 'Test ERP connection', 'Delete', 'Restore'].filter(
      (name) => tab.button(name).getAttribute('aria-disabled') === 'false',
    );
    expect(enabled).to.deep.equal(['Add', 'Restore']);
    await tab.doubleClick('Trade fair 2023');
    await press('Enter');
    expect(tab.hasDialog()).to.equal(false);
    await tab.press('Restore');
    await tab.quiet();
    expect(tab.cells('Trade fair 2023')[2]).to.equal('Available');
    expect(tab.network.tenant.quoteConnections.find(6)?.deleted).to.equal(false);
  });

  it('deletes softly, with Undo', async () => {
    const tab = await openTab();
    const deleted = recorded(tab.admin, 'quotesync-connection-deleted');
    const restored = recorded(tab.admin, 'quotesync-connection-restored');
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.notice).to.equal('“Partner portal” was deleted.');
    expect(tab.hasRow('Partner portal')).to.equal(false);
    expect(tab.network.tenant.quoteConnections.find(5)?.deleted).to.equal(true);
    await tab.undo();
    expect(tab.hasRow('Partner portal')).to.equal(true);
    expect(tab.row('Partner portal').getAttribute('aria-selected')).to.equal('true');
    expect(tab.notice).to.equal('“Partner portal” was restored.');
    expect(deleted).to.have.length(1);
    expect(restored[0]).to.include({ connectionId: 5, connectionName: 'Partner portal' });
  });

  it('undoes once and opens nothing, however often Enter is pressed', async () => {
    // The second Enter must come before the answer, also on a busy machine.
    const tab = await openTab({ latency: 400 });
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    getByRole(tab.admin, 'button', { name: 'Undo' }).focus();
    await press('Enter', 'Enter');
    await tab.quiet();
    expect(tab.network.count('Quote/RestoreConnection')).to.equal(1);
    expect(tab.hasRow('Partner portal')).to.equal(true);
    expect(queryAllByRole(tab.admin, 'dialog')).to.deep.equal([]);
    expect(roleOf(focused()!)).to.be.oneOf(['rowheader', 'gridcell']);
  });

  it('shows the deleted row still, greyed, when deleted ones are shown', async () => {
    const tab = await openTab();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.cells('Partner portal')[2]).to.equal('Deleted');
    expect(tab.button('Restore').getAttribute('aria-disabled')).to.equal('false');
  });

  it('deletes once when Delete is pressed twice', async () => {
    const tab = await openTab({ latency: 50 });
    await tab.select('Partner portal');
    tab.button('Delete').click();
    tab.button('Delete').click();
    await tab.quiet();
    expect(tab.network.count('Quote/DeleteConnection')).to.equal(1);
  });

  it('keeps the row when deleting fails, says why in the list, and can try again', async () => {
    const tab = await openTab({ faults: '403@Quote/DeleteConnection*1' });
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.hasRow('Partner portal')).to.equal(true);
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    expect(visibleText(getByRole(card, 'alert')))
      .to.contain('“Partner portal” could not be deleted')
      .and.contain('rights');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.hasRow('Partner portal')).to.equal(false);
    expect(queryAllByRole(card, 'alert')).to.deep.equal([]);
  });

  it('says when Undo fails, and can try again', async () => {
    const tab = await openTab({ faults: '500@Quote/RestoreConnection*1' });
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    await tab.undo();
    expect(tab.hasRow('Partner portal')).to.equal(false);
    const card = getByRole(tab.admin, 'region', { name: 'ERP connections', exact: true });
    expect(visibleText(getByRole(card, 'alert'))).to.contain('“Partner portal” could not be restored');
    getByRole(card, 'button', { name: 'Try again' }).click();
    await tab.quiet();
    expect(tab.hasRow('Partner portal')).to.equal(true);
    expect(queryAllByRole(card, 'alert')).to.deep.equal([]);
  });

  it('tells of a restore although the server still starts connections', async () => {
    const tab = await openTab();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Trade fair 2023');
    tab.network.faults.add({ kind: 'hang', pattern: 'Quote/GetAllInstalledQuoteConnections' });
    await tab.press('Restore');
    await eventually(() => tab.notice === '“Trade fair 2023” was restored.');
    expect(tab.row('Trade fair 2023').getAttribute('aria-busy')).not.to.equal('true');
  });
});

describe('A test from the list', () => {
  it('keeps result and time on the row', async () => {
    const tab = await openTab();
    const tested = recorded(tab.admin, 'quotesync-connection-tested');
    await tab.select('Key account pricing');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(tab.cells('Key account pricing')[2]).to.equal('Test passed');
    expect(tab.notice).to.equal('“Key account pricing” works.');
    expect(visibleText(tab.admin)).to.match(/Signed in to the gateway\..*Tested \d{1,2}:\d{2}:\d{2}/);
    expect(tested[0]).to.include({ connectionId: 3, ok: true });
    await tab.select('Partner portal');
    expect(visibleText(tab.admin)).not.to.contain('Signed in to the gateway');
    tab.refresh.click();
    await tab.quiet();
    expect(tab.cells('Key account pricing')[2]).to.equal('Test passed');
  });

  it('says why it failed', async () => {
    const tab = await openTab();
    await tab.select('Price archive 2019–2024');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(tab.cells('Price archive 2019–2024')[2]).to.match(/^Test failed: The workbook/);
    expect(tab.notice).to.equal('The test of “Price archive 2019–2024” failed.');
  });

  it('says that it could not be made', async () => {
    const tab = await openTab({ faults: '500@Quote/TestConnection' });
    await tab.select('Partner portal');
    await tab.press('Test ERP connection');
    await tab.quiet();
    expect(tab.cells('Partner portal')[2]).to.match(/^Test failed/);
    expect(visibleText(tab.admin)).to.contain('The test could not be made');
  });

  it('is made once when asked for twice, and leaves the other rows usable', async () => {
    const tab = await openTab();
    tab.network.faults.latency = 100;
    await tab.select('Partner portal');
    tab.button('Test ERP connection').click();
    tab.button('Test ERP connection').click();
    await eventually(() => tab.cells('Partner portal')[2] === 'Testing …');
    await tab.select('SuperOffice products');
    expect(tab.button('Edit').getAttribute('aria-disabled')).to.equal('false');
    await tab.quiet();
    expect(tab.network.count('Quote/TestConnection')).to.equal(1);
  });

  it('says nothing of a connection that is deleted then', async () => {
    const tab = await openTab();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Price archive 2019–2024');
    await tab.press('Test ERP connection');
    await tab.quiet();
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.cells('Price archive 2019–2024')[2]).to.equal('Deleted');
  });
});

describe('The list of connectors', () => {
  it('is searched and shows the details of the one that is chosen or pointed at', async () => {
    const tab = await openTab();
    const card = getByRole(tab.admin, 'region', { name: 'Available Quote Connectors' });
    expect(visibleText(card)).to.contain('Choose a connector to see its details.').and.contain('count: 8');
    getByRole(tab.connectorGrid, 'rowheader', { name: 'Excel Quote Connector' }).click();
    await settled();
    expect(visibleText(card)).to.match(/Assembly name \S+ Source .* Licensed Yes/);
    const other = getByRole(tab.connectorGrid, 'rowheader', { name: 'Global Trade Suite' });
    other.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await settled();
    expect(visibleText(card)).to.contain('GlobalTrade.Suite.QuoteConnector');
  });

  it('shows details on focus, too', async () => {
    const tab = await openTab();
    const card = getByRole(tab.admin, 'region', { name: 'Available Quote Connectors' });
    getByRole(tab.connectorGrid, 'rowheader', { name: 'Contoso Cloud Pricing' }).focus();
    await press('ArrowDown');
    expect(visibleText(card)).to.contain('Class name (C#)');
  });

  it('fails by itself: the connections stay usable', async () => {
    const tab = await openTab({
      before: ({ method, body }) => {
        if (method.startsWith('Archive/') && body['ProviderName'] === 'QuoteConnector') throw new TypeError('offline');
      },
    });
    const card = getByRole(tab.admin, 'region', { name: 'Available Quote Connectors' });
    expect(visibleText(getByRole(card, 'alert'))).to.contain('No connection');
    expect(tab.rows()).to.have.length(5);
  });
});
