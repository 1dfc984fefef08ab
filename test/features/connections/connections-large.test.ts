import { expect } from 'chai';
import { focused, frame, getByRole, press, queryAllByRole, settled, type } from '../../helpers.js';
import { eventually, openTab, type TabDriver } from '../../journeys/tab-driver.js';

function drawnRows(tab: TabDriver): number {
  return queryAllByRole(tab.admin, 'row').length;
}

describe('2,000 connections and 500 connectors', function () {
  this.timeout(60_000);
  let tab: TabDriver;
  beforeEach(async () => {
    tab = await openTab({ seed: 'large' });
    await eventually(() => tab.count === '1900 connections' || tab.count === '1,900 connections');
  });

  it('draw only the rows in view', () => {
    expect(drawnRows(tab)).to.be.lessThan(80);
    expect(tab.grid.getAttribute('aria-rowcount')).to.equal('1901');
    expect(tab.connectorGrid.getAttribute('aria-rowcount')).to.equal('501');
  });

  it('are searched while typing', async () => {
    tab.search.focus();
    await type('oslo wholesale 12');
    expect(tab.names().length).to.be.greaterThan(0);
    for (const cells of tab.rows()) expect(cells.join(' ').toLowerCase()).to.contain('oslo').and.contain('12');
    expect(tab.count).to.match(/^\d+ of 1,?900 connections$/);
  });

  it('are scrolled, sorted and walked through with few rows drawn', async () => {
    for (let top = 0; top < 40_000; top += 2_000) {
      tab.grid.scrollTop = top;
      await frame();
      expect(drawnRows(tab)).to.be.lessThan(80);
    }
    getByRole(tab.grid, 'columnheader', { name: 'Status' }).click();
    await settled();
    getByRole(tab.grid, 'columnheader', { name: 'Name' }).click();
    await settled();
    getByRole(tab.grid, 'columnheader', { name: 'Name' }).focus();
    await press('ArrowDown', 'Control+End');
    const cell = focused() as HTMLElement;
    expect(cell.getAttribute('role')).to.match(/cell|rowheader/);
    const { top, bottom } = cell.getBoundingClientRect();
    const view = tab.grid.getBoundingClientRect();
    expect(top).to.be.at.least(view.top);
    expect(bottom).to.be.at.most(view.bottom + 1);
    expect(drawnRows(tab)).to.be.lessThan(80);
  });

  it('open like few', async () => {
    const [name = ''] = tab.names();
    await tab.select(name);
    const dialog = await tab.openEdit(name);
    expect(dialog.value('Name')).to.equal(name);
  });
});

describe('A connector with 300 fields', function () {
  this.timeout(60_000);

  it('is filled in like a small one', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Global Trade Suite');
    await dialog.fillName('Trade');
    dialog.field('Company (Norway)').focus();
    await type('abcdef');
    await dialog.test();
    await dialog.ok();
    expect(tab.hasRow('Trade')).to.equal(true);
  });
});
