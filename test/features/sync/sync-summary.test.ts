import { expect } from 'chai';
import type { SyncSummary } from '../../../src/backend/index.js';
import { axeEverywhere, deferred, focused, getByRole, settled, visibleText } from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

async function selected(name = 'Super Sale', options: Parameters<typeof openSync>[0] = {}): Promise<SyncDriver> {
  const tab = await openSync(options);
  await tab.select(name);
  await tab.quiet();
  return tab;
}

const withSummary = (summary: SyncSummary): Parameters<typeof openSync>[0] => ({
  override: () => ({ summary: () => Promise.resolve(summary) }),
});

describe('The summary', () => {
  it('waits for a connection to be selected, and asks nothing before', async () => {
    const tab = await openSync();
    expect(tab.summaryText).to.contain('Select a connection');
    expect(tab.asked('summary')).to.equal(0);
  });

  it('says what the selected connection synchronises, and when it did so last', async () => {
    const tab = await selected();
    expect(tab.summaryText).to.contain('Summary of Super Sale').and.contain('Last synchronised');
    const customer = getByRole(tab.summary, 'region', { name: 'Customer' });
    expect(visibleText(customer)).to.contain('Mapped fields Name, Address 1, Address 2, Zip code, City');
    expect(visibleText(customer)).to.contain('Default values');
    expect(await axeEverywhere(tab.summary)).to.deep.equal([]);
  });

  it('writes the time as the service has it, whatever the clock of the page', async () => {
    const actors = [{ type: 'person', mapped: true, mappings: 'First name', defaults: '' }] as const;
    const tab = await selected('Super Sale', withSummary({ lastSync: '2027-03-04T17:06:00', actors }));
    expect(tab.summaryText).to.match(/Last synchronised Mar 4, 2027, 5:06:00\sPM, by the clock of the service/);
    expect(visibleText(getByRole(tab.summary, 'region', { name: 'Contact' }))).to.equal(
      'Contact Mapped fields First name',
    );
  });

  it('tells what is not mapped from what the service does not name', async () => {
    const actors = [
      { type: 'customer', mapped: true, mappings: '', defaults: '' },
      { type: 'unknown', mapped: false, mappings: '', defaults: 'Country = NO' },
    ] as const;
    const tab = await selected('Super Sale', withSummary({ lastSync: '', actors }));
    expect(tab.summaryText).to.contain('Customer Mapped fields Mapped; the service does not name the fields');
    expect(tab.summaryText).to.contain('Other records Mapped fields No fields are mapped Default values Country = NO');
    expect(tab.summaryText).to.contain('Not synchronised yet');
  });

  it('of a connection without any mapping says so', async () => {
    const tab = await selected('Super Sale', withSummary({ lastSync: '', actors: [] }));
    expect(tab.summaryText).to.contain('Nothing is mapped yet');
    expect(await axeEverywhere(tab.summary)).to.deep.equal([]);
  });

  it('of a deleted connection is not asked for', async () => {
    const tab = await openSync();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Trade fair 2023');
    await tab.quiet();
    expect(tab.summaryText).to.contain('The connection is deleted');
    expect(tab.asked('summary')).to.equal(0);
  });

  it('that failed says why and is read again', async () => {
    const tab = await selected('Super Sale', { faults: '503@sync/summary*1' });
    expect(tab.summaryText).to.contain('The service failed');
    click(getByRole(tab.summary, 'button', { name: 'Try again' }));
    await tab.quiet();
    expect(tab.summaryText).to.contain('Customer');
    expect(tab.summary.contains(focused())).to.equal(true);
  });

  it('never shows one connection’s data under the name of another', async () => {
    const late = deferred<SyncSummary>();
    const tab = await openSync({
      override: (sync) => ({
        summary: (id, options) => (id === 3 ? late.promise : sync.summary(id, options)),
      }),
    });
    await tab.select('Super Sale');
    expect(tab.summaryText).to.contain('Summary of Super Sale').and.contain('Loading');
    await tab.select('Service desk');
    await eventually(() => tab.summaryText.includes('Not synchronised yet'));
    late.resolve({ lastSync: '2020-01-01T00:00:00', actors: [] });
    await settled();
    expect(tab.summaryText).to.contain('Summary of Service desk').and.not.contain('2020');
  });

  it('is read again when the list is', async () => {
    const tab = await selected();
    const before = tab.asked('summary');
    tab.refresh.click();
    await tab.quiet();
    expect(tab.asked('summary')).to.equal(before + 1);
  });

  it('shows long and hostile texts as text, within the page', async () => {
    const text = `${'W'.repeat(4000)}<b>x</b>`;
    const actors = [{ type: 'customer', mapped: true, mappings: text, defaults: text }] as const;
    const tab = await selected('Super Sale', withSummary({ lastSync: '<i>', actors }));
    tab.admin.parentElement!.style.width = '360px';
    await settled();
    expect(tab.summaryText).to.contain('<b>x</b>').and.contain('Last synchronised <i>');
    expect(tab.summary.scrollWidth).to.be.at.most(tab.summary.clientWidth);
    expect(visibleText(tab.summary)).to.contain('Customer');
    expect(await axeEverywhere(tab.summary)).to.deep.equal([]);
  });
});
