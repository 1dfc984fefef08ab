import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { SuperOfficeBackend } from '../../../src/adapters/superoffice/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSync } from '../../../src/features/sync/quotesync-sync.js';
import { syncDialogs } from '../../../src/features/sync/sync-dialogs.js';
import { createHandlers, createMockFetch, createTenant, MockBackend } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  axeViolations,
  deferred,
  drawnElements,
  getByRole,
  litWarnings,
  mount,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

const tenant = (options: Parameters<typeof createTenant>[1] = {}): ReturnType<typeof createTenant> =>
  createTenant('demo', { wait: async () => {}, ...options });

const tabs = (tab: SyncDriver): readonly string[] => queryAllByRole(tab.admin, 'tab').map(nameOf);

async function choose(tab: SyncDriver, name: string): Promise<void> {
  getByRole(tab.admin, 'tab', { name, exact: true }).click();
  await settled();
}

describe('<quotesync-sync>', () => {
  it('is the fourth tab: automatic sync, connectors, connections, summary', async () => {
    const tab = await openSync();
    expect(tabs(tab)).to.deep.equal(['ERP connections', 'SuperOffice products', 'Settings', 'Sync']);
    const headings = queryAllByRole(tab.element, 'heading').map(visibleText);
    expect(headings).to.deep.equal(['Automatic sync', 'Sync Connectors', 'ERP connections', 'Summary']);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    expect(litWarnings()).to.deep.equal([]);
  });

  it('works alone, with a backend of its own, and says when it has none', async () => {
    define(QuotesyncSync);
    const element = await mount(html`<quotesync-sync .backend=${new MockBackend(tenant())}></quotesync-sync>`);
    await eventually(() => visibleText(element).includes('Super Sale'));
    const bare = await mount(html`<quotesync-sync></quotesync-sync>`);
    expect(visibleText(bare)).to.contain('Not connected to a backend');
    const without = new MockBackend(tenant(), { withoutSync: true });
    const lacking = await mount(html`<quotesync-sync .backend=${without}></quotesync-sync>`);
    expect(visibleText(lacking)).to.contain('Not connected to a backend');
  });

  it('is no tab of a backend without synchronisation', async () => {
    const tab = await openSync({ withoutSync: true, impatient: true });
    await eventually(() => queryAllByRole(tab.admin, 'rowheader', { name: 'Partner portal' }).length > 0);
    expect(tabs(tab)).to.deep.equal(['ERP connections', 'SuperOffice products', 'Settings']);
  });

  it('loads part by part', async () => {
    const tab = await openSync({ latency: 5000, impatient: true });
    await eventually(() => tab.hasCard('ERP connections (sync)'));
    expect(visibleText(tab.element)).to.match(/Loading … .*Loading …/);
    expect(tab.asked('connectors'), 'not before it is known that they may be asked for').to.equal(0);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('opens the log', async () => {
    const tab = await openSync();
    tab.engineButton('Show Log').focus();
    await tab.pressEngine('Show Log');
    await tab.dialog(/log/i);
    await tab.quiet();
    await press('Escape');
    await tab.noDialog();
    expect(tab.engineButton('Show Log').matches(':focus')).to.equal(true);
  });

  it('says when a dialog cannot be loaded', async () => {
    const tab = await openSync();
    const { load } = syncDialogs;
    syncDialogs.load = () => Promise.reject(new Error('no such file'));
    await tab.press('Set Sync Priority');
    await eventually(() => tab.notice === 'The dialog could not be loaded.');
    syncDialogs.load = load;
    await tab.press('Set Sync Priority');
    await tab.dialog(/Set Sync Priority/);
  });

  it('tells the host of the order that was saved', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-priorities-saved');
    await tab.press('Set Sync Priority');
    const dialog = await tab.dialog(/Set Sync Priority/);
    await tab.quiet();
    click(getByRole(dialog.element, 'button', { name: 'Move Warehouse up', exact: true }));
    await settled();
    click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
    await tab.noDialog();
    expect(tab.names()).to.deep.equal(['Super Sale', 'Nordic back office', 'Warehouse', 'Service desk']);
    expect(facts.map(({ ids }) => ids)).to.deep.equal([[3, 0, 4, 7, 5]]);
    expect(tab.notice).to.equal('The order of synchronisation was saved.');
  });

  it('shows what was saved in the dialog, and tells the host', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-connection-saved');
    await tab.select('Nordic back office');
    await tab.press('Configure ERP connection');
    const dialog = await tab.dialog(/ERP connection/);
    await tab.quiet();
    await dialog.fillName('Nordic finance');
    click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
    await tab.noDialog();
    expect(tab.names()).to.contain('Nordic finance');
    expect(facts.map(({ connectionName, created }) => [connectionName, created])).to.deep.equal([
      ['Nordic finance', false],
    ]);
    expect(tab.row('Nordic finance').getAttribute('aria-selected')).to.equal('true');
    expect(tab.summaryText).to.contain('Nordic finance');
  });

  it('names what a copy could not take over', async () => {
    const tab = await openSync();
    await tab.select('Super Sale');
    await tab.press('Duplicate');
    const copying = await tab.dialog(/ERP connection/);
    await tab.quiet();
    await copying.setSecret('Passordtestfelt', 'FAKE-copy');
    await copying.test();
    await copying.ok();
    await eventually(() => tab.notice.includes('could not be copied'));
    const count = Number(/(\d+) settings/.exec(tab.notice)?.[1]);
    const [show] = queryAllByRole(tab.element, 'button', { name: 'Show which', exact: true });
    show!.focus();
    click(show!);
    await tab.dialog(/^Not copied to “/);
    const entries = queryAllByRole(tab.admin, 'listitem').map(visibleText);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    const fed = entries.filter((text) => text.includes('another connection'));
    expect(fed[0]).to.match(/^Mappings: Customer\s+(Name, Customer group|Customer group, Name)\s+Stored without/);
    expect(fed.join('').match(/, /g)?.length, 'each of them once').to.equal(count - fed.length);
    await press('Escape');
    await tab.noDialog();
    expect(tab.notice).to.contain('could not be copied');
  });

  it('reads the list once for each step of a save that was stored', async () => {
    const { promise: held, resolve: release } = deferred<void>();
    const service = { slow: false };
    const tab = await openSync({
      override: (sync) => ({
        list: async (query, options) => {
          if (service.slow) await held;
          return sync.list(query, options);
        },
      }),
    });
    await tab.select('Super Sale');
    await tab.press('Configure ERP connection');
    const dialog = await tab.dialog(/ERP connection/);
    await tab.quiet();
    await dialog.setField('Active', false);
    await dialog.fillName('Super Sales');
    service.slow = true;
    const facts = recorded(tab.admin, 'quotesync-sync-connection-saved');
    const before = tab.asked('list');
    click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
    await settled();
    const [leave] = queryAllByRole(tab.admin, 'button', { name: 'Leave it inactive', exact: true });
    click(leave!);
    await eventually(() => facts.length === 1);
    release();
    await tab.noDialog();
    expect(tab.asked('list')).to.equal(before + 2);
    expect(tab.names()).to.contain('Super Sales');
  });

  it('forgets what was selected and open when it gets another backend', async () => {
    const tab = await openSync();
    await tab.select('Warehouse');
    await tab.press('Delete');
    await tab.quiet();
    await tab.select('Super Sale');
    await tab.press('Set Sync Priority');
    await tab.dialog(/Set Sync Priority/);
    const empty = await openSync({ seed: 'empty' });
    tab.admin.backend = empty.network.backend;
    await eventually(() => visibleText(tab.list).includes('No ERP connections yet'));
    expect(tab.hasDialog()).to.equal(false);
    expect(tab.notice).to.equal('');
    expect(tab.summaryText).to.contain('Select a connection');
  });
});

describe('A service that does not let the app near synchronisation', () => {
  async function refused(): Promise<SyncDriver> {
    const forbidden = tenant();
    forbidden.rights.deny('sync');
    return openSync({ tenant: forbidden });
  }

  it('is explained, once, in place of everything else', async () => {
    const tab = await refused();
    const text = visibleText(tab.element);
    expect(text).to.contain('Sync is not available to this application').and.contain('licence');
    expect(text).to.contain('Ask your SuperOffice administrator');
    expect(queryAllByRole(tab.element, 'alert')).to.have.lengthOf(1);
    expect(queryAllByRole(tab.element, 'grid')).to.deep.equal([]);
    for (const method of ['connectors', 'jobs', 'summary'] as const) expect(tab.asked(method), method).to.equal(0);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('is explained over the wire, too, where lists are still answered', async () => {
    const forbidden = tenant();
    forbidden.rights.deny('sync');
    const backend = new SuperOfficeBackend({
      baseUrl: 'https://online.superoffice.example/Cust12345',
      getToken: () => '8A:Cust12345.test',
      fetch: createMockFetch(createHandlers(forbidden)),
    });
    const tab = await openSync({ backend, impatient: true });
    await eventually(() => visibleText(tab.element).includes('Sync is not available to this application'));
    forbidden.rights.reset();
    click(getByRole(tab.element, 'button', { name: 'Try again' }));
    await eventually(() => tab.names().includes('Super Sale'));
  });

  it('leaves the other tabs working', async () => {
    const tab = await refused();
    await choose(tab, 'ERP connections');
    await eventually(() => queryAllByRole(tab.admin, 'rowheader', { name: 'Partner portal' }).length > 0);
    await choose(tab, 'Settings');
    await eventually(() => visibleText(tab.admin).includes('Use discount on total value'));
    await choose(tab, 'SuperOffice products');
    await eventually(() => queryAllByRole(tab.admin, 'combobox', { name: 'Price list' }).length > 0);
  });

  it('is asked again when the user wants it, without taking the button away', async () => {
    const tab = await refused();
    const retry = (): HTMLElement => getByRole(tab.element, 'button', { name: 'Try again' });
    const button = retry();
    button.focus();
    click(button);
    await tab.quiet();
    expect(retry()).to.equal(button);
    tab.network.tenant.rights.reset();
    click(button);
    await tab.quiet();
    expect(tab.names()).to.contain('Super Sale');
    expect(visibleText(tab.element)).not.to.contain('not available');
  });

  it('later shows what is known, and what failed in its place', async () => {
    const tab = await openSync();
    tab.network.tenant.rights.deny('sync');
    tab.refresh.click();
    await tab.quiet();
    expect(tab.names()).to.contain('Super Sale');
    expect(visibleText(tab.list)).to.contain('Not allowed');
  });
});

describe('What goes on by itself', () => {
  const looks = (tab: SyncDriver): number => tab.asked('engine') + tab.asked('jobs');

  /** The service never does what it was asked for, so that the page looks often. */
  async function lagging(): Promise<SyncDriver> {
    const tab = await openSync({ tenant: tenant({ engineLag: 1e9 }) });
    await tab.pressEngine('Off');
    const before = tab.asked('engine');
    await eventually(() => tab.asked('engine') > before + 1);
    return tab;
  }

  it('looks while something is waited for, and stops when another tab is chosen', async () => {
    const tab = await lagging();
    await choose(tab, 'Settings');
    await pause(100);
    const hidden = looks(tab);
    await pause(1500);
    expect(looks(tab)).to.equal(hidden);
    await choose(tab, 'Sync');
    await eventually(() => looks(tab) > hidden);
    expect(tab.engineText).to.contain('Turning automatic sync off …');
  });

  it('stops when the page is hidden, and when the element is removed', async () => {
    const tab = await lagging();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(50);
    const hidden = looks(tab);
    await pause(1500);
    expect(looks(tab)).to.equal(hidden);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => looks(tab) > hidden);
    tab.admin.remove();
    await pause(50);
    const removed = looks(tab);
    await pause(1500);
    expect(looks(tab)).to.equal(removed);
  });

  it('a resynchronisation is shown again when the tab was closed and is opened anew', async () => {
    const tab = await openSync({ tenant: tenant({ resyncDuration: 60_000 }) });
    const facts = recorded(tab.admin, 'quotesync-resync-started');
    await tab.select('Super Sale');
    await tab.press('Resync from ERP connection');
    const dialog = await tab.dialog(/Resync from ERP connection/);
    await tab.quiet();
    expect(dialog.text).to.contain('Super Sale');
    click(getByRole(dialog.element, 'button', { name: 'Yes', exact: true }));
    await tab.noDialog();
    await eventually(() => queryAllByRole(tab.element, 'progressbar').length === 1);
    expect(facts.map(({ sourceId, jobId }) => [sourceId, typeof jobId])).to.deep.equal([[3, 'number']]);
    expect(tab.notice).to.contain('runs in the background');
    const { backend } = tab.admin;
    tab.admin.remove();
    const again = await openSync({ backend: backend!, impatient: true });
    await eventually(() => queryAllByRole(again.admin, 'progressbar').length === 1);
    expect(visibleText(again.element)).to.contain('Super Sale');
    expect(await axeEverywhere(again.admin)).to.deep.equal([]);
  });
});

describe('The tab on any screen', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  async function full(): Promise<SyncDriver> {
    const tab = await openSync();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.toggle('Service desk');
    await tab.quiet();
    await tab.press('Test ERP connection');
    await tab.pressEngine('Sync Now');
    await tab.quiet();
    return tab;
  }

  for (const width of [360, 760, 2000]) {
    it(`is no wider than ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const tab = await full();
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        await settled();
        const outside = [...drawnElements(tab.element)].filter((element) => {
          const { left, right, width: own } = element.getBoundingClientRect();
          return own > 1 && (left < -1 || right > width + 1) && !element.closest('.visually-hidden');
        });
        expect(outside.map(({ localName, className }) => `${localName}.${String(className)}`)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }
      expect(width === 360 ? await axeViolations(tab.admin, { dir: 'rtl' }) : []).to.deep.equal([]);
    });
  }

  it('is accessible with everything shown at once', async () => {
    const tab = await full();
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });
});
