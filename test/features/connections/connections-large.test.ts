import { expect } from 'chai';
import { focused, frame, getByRole, pause, press, queryAllByRole, settled, type } from '../../helpers.js';
import { eventually, openTab, type TabDriver } from '../../journeys/tab-driver.js';

/** Milliseconds. Generous: these tests share a machine with others. */
const TOO_LONG = 200;

/** How long the longest task took while something was done. */
async function longestTask(action: () => Promise<void>): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await action();
  // Entries come later than the tasks.
  await pause(100);
  observer.disconnect();
  return longest;
}

/** The best of some runs: what else the machine does is not ours. */
async function calmest(runs: number, action: () => Promise<void>): Promise<number> {
  let best = Infinity;
  // A calm moment is enough: what is slow in itself is slow in every run.
  for (let run = 0; run < runs && best > TOO_LONG; run++) best = Math.min(best, await longestTask(action));
  return best;
}

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

  it('are searched while typing, without a stutter', async () => {
    const longest = await calmest(10, async () => {
      tab.search.value = '';
      tab.search.focus();
      await type('oslo wholesale 12');
    });
    expect(longest).to.be.lessThan(TOO_LONG);
    expect(tab.names().length).to.be.greaterThan(0);
    for (const cells of tab.rows()) expect(cells.join(' ').toLowerCase()).to.contain('oslo').and.contain('12');
    expect(tab.count).to.match(/^\d+ of 1,?900 connections$/);
  });

  it('are scrolled, sorted and walked through with few rows drawn and no stutter', async () => {
    const scroll = await calmest(10, async () => {
      for (let top = 0; top < 40_000; top += 2_000) {
        tab.grid.scrollTop = top;
        await frame();
      }
    });
    expect(scroll).to.be.lessThan(TOO_LONG);
    expect(drawnRows(tab)).to.be.lessThan(80);
    const sort = await calmest(10, async () => {
      getByRole(tab.grid, 'columnheader', { name: 'Status' }).click();
      await settled();
    });
    expect(sort).to.be.lessThan(TOO_LONG);
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

  it('open one without a stutter', async () => {
    const [name = ''] = tab.names();
    const longest = await calmest(10, () => tab.select(name));
    expect(longest).to.be.lessThan(TOO_LONG);
    const dialog = await tab.openEdit(name);
    expect(dialog.value('Name')).to.equal(name);
  });
});

describe('A connector with 300 fields', function () {
  this.timeout(60_000);

  it('is filled in without a stutter', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Global Trade Suite');
    await dialog.fillName('Trade');
    dialog.field('Company (Norway)').focus();
    const longest = await calmest(10, () => type('abcdef'));
    expect(longest).to.be.lessThan(TOO_LONG);
    await dialog.test();
    await dialog.ok();
    expect(tab.hasRow('Trade')).to.equal(true);
  });
});
