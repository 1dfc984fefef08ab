import { expect } from 'chai';
import { BackendError, type SyncEngine, type SyncSummary } from '../../../src/backend/index.js';
import type { QuotesyncSyncSummary } from '../../../src/features/sync/quotesync-sync-summary.js';
import { SyncEngineController } from '../../../src/features/sync/sync-engine-controller.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';
import { TestHost } from '../../core/test-host.js';
import { deferred, focused, getByRole, mount, press, settled, until } from '../../helpers.js';
import { openSync } from '../../journeys/sync-driver.js';
import { enter } from '../../journeys/tab-driver.js';

const engine = (running: boolean): SyncEngine => ({ running, message: '', interval: 300 });

/** A service that the test changes, looked at every few milliseconds. */
async function mountEngine() {
  const host = new TestHost();
  const service = { running: true, failing: false, language: 'en' };
  const answer = (): Promise<SyncEngine> =>
    service.failing ? Promise.reject(new BackendError('network', 'gone')) : Promise.resolve(engine(service.running));
  const mock = new MockBackend(createTenant('empty'));
  const sync = { ...mock.sync!, engine: answer, setEngine: answer };
  const backend = Object.assign(Object.create(mock) as MockBackend, { sync });
  const controller = new SyncEngineController(host, {
    backend: () => backend,
    language: () => service.language,
    onChanged: () => undefined,
    onRan: () => undefined,
    timing: { quick: 10, slow: 20, patience: 60_000 },
  });
  await mount(host);
  await settled();
  return { host, service, controller };
}

describe('What is said of automatic sync', () => {
  it('is not out of date for ever when it could not be read once', async () => {
    const { service, controller } = await mountEngine();
    service.failing = true;
    controller.refresh();
    await until(() => controller.state.engine.status === 'failed');
    service.failing = false;
    await until(() => controller.state.engine.status === 'ready');
  });

  it('is no failure any more when it is as it was wanted after all', async () => {
    const { service, controller } = await mountEngine();
    service.failing = true;
    await controller.setRunning(false);
    expect(controller.state.switchFailure?.wanted).to.equal(false);
    service.failing = false;
    service.running = false;
    await until(() => controller.state.switchFailure === undefined);
  });

  it('is not that it is on already once it is off', async () => {
    const tenant = createTenant('demo', { wait: async () => {}, engineLag: 0 });
    const tab = await openSync({ tenant });
    await tab.pressEngine('On');
    expect(tab.engineText).to.contain('Automatic sync is on already.');
    tenant.sync.engine.setRunning(false);
    await tab.pressEngine('Sync Now');
    await until(() => tab.engineText.includes('Automatic sync is turned off.'));
    expect(tab.engineText).not.to.contain('Automatic sync is on already.');
  });
});

describe('The field of the interval', () => {
  it('keeps the keyboard while it is saved with Enter', async () => {
    const { promise, resolve } = deferred<SyncEngine>();
    const tab = await openSync({ override: () => ({ setInterval: () => promise }) });
    const field = getByRole<HTMLInputElement>(tab.engine, 'textbox', { name: 'Interval' });
    enter(field, '5');
    await settled();
    await press('Enter');
    expect(tab.asked('setInterval')).to.equal(1);
    await press('Enter');
    expect(tab.asked('setInterval'), 'once, however often Enter is pressed').to.equal(1);
    resolve(engine(true));
    await tab.quiet();
    expect(tab.engineText).to.contain('The interval was saved.');
    expect(focused()).to.equal(field);
  });
});

describe('Why a tool cannot be used', () => {
  it('is not said any longer than it is so', async () => {
    const { promise, resolve } = deferred<void>();
    const tab = await openSync({
      override: (sync) => ({ delete: (...args) => promise.then(() => sync.delete(...args)) }),
    });
    await tab.select('Warehouse');
    await tab.press('Delete');
    await tab.press('Test ERP connection');
    const why = 'Something is being done to “Warehouse”';
    expect(tab.list.textContent).to.contain(why);
    resolve();
    await tab.quiet();
    expect(tab.list.textContent).not.to.contain(why);
  });
});

describe('What is said of the summary', () => {
  it('is not that it could not be read for ever', async () => {
    const summary: SyncSummary = { lastSync: '', actors: [] };
    const service = { failing: false };
    const tab = await openSync({
      override: () => ({
        summary: () =>
          service.failing ? Promise.reject(new BackendError('network', 'gone')) : Promise.resolve(summary),
      }),
    });
    await tab.select('Super Sale');
    await tab.quiet();
    service.failing = true;
    tab.refresh.click();
    await tab.quiet();
    expect(tab.summaryText).to.contain('could not be read again');
    service.failing = false;
    const { host } = tab.summary.getRootNode() as ShadowRoot;
    (host as QuotesyncSyncSummary).interval = 50;
    await until(() => !tab.summaryText.includes('could not be read again'));
  });

  it('names kinds of records apart that this version does not know', async () => {
    const actors = ['One', 'Two'].map(
      (mappings) => ({ type: 'unknown', mapped: true, mappings, defaults: '' }) as const,
    );
    const tab = await openSync({ override: () => ({ summary: () => Promise.resolve({ lastSync: '', actors }) }) });
    await tab.select('Super Sale');
    await tab.quiet();
    const root = tab.summary.getRootNode() as ShadowRoot;
    const headings = [...root.querySelectorAll('h3')].map(({ id }) => id);
    expect(new Set(headings).size).to.equal(2);
  });
});
