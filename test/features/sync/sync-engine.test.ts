import { expect } from 'chai';
import type { ConnectorResponse, SyncBackend, SyncEngine } from '../../../src/backend/index.js';
import { BackendError } from '../../../src/backend/index.js';
import { SyncEngineController, type SyncEngineState } from '../../../src/features/sync/sync-engine-controller.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';
import { TestHost } from '../../core/test-host.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
  litWarnings,
  mount,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { enter, eventually } from '../../journeys/tab-driver.js';

const ANSWER: ConnectorResponse = { ok: true, status: 'ok', explanation: '', technical: '', errorCode: '' };
const OFF: SyncEngine = { running: false, message: '', interval: 300 };
const ON: SyncEngine = { ...OFF, running: true };

const amount = (tab: SyncDriver): HTMLInputElement => getByRole(tab.engine, 'textbox', { name: 'Interval' });
const unit = (tab: SyncDriver): HTMLSelectElement =>
  getByRole<HTMLSelectElement>(tab.engine, 'combobox', { name: 'Unit of the interval' });

async function writeInterval(tab: SyncDriver, text: string, unitName: string): Promise<void> {
  enter(amount(tab), text);
  const select = unit(tab);
  const option = [...select.options].find((candidate) => candidate.text === unitName);
  select.value = option!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await tab.pressEngine('Save interval');
  await tab.quiet();
}

/** A controller on a slice whose calls the test answers, with times that tests can wait for. */
async function mountEngine(methods: Partial<SyncBackend>) {
  const host = new TestHost();
  const mock = new MockBackend(createTenant('empty'));
  const backend = Object.assign(Object.create(mock) as MockBackend, { sync: { ...mock.sync!, ...methods } });
  const heard: SyncEngine[] = [];
  const watch = { backend: backend as MockBackend | undefined, ran: 0 };
  const controller = new SyncEngineController(host, {
    backend: () => watch.backend,
    language: () => 'en',
    onChanged: (engine) => heard.push(engine),
    onRan: () => (watch.ran += 1),
    timing: { quick: 20, slow: 60_000, patience: 120 },
  });
  await mount(host);
  const running = (): boolean | undefined => {
    const { engine } = controller.state;
    return engine.status === 'ready' ? engine.data.running : undefined;
  };
  return { host, controller, heard, watch, running };
}

describe('Automatic sync', () => {
  it('says whether it is on and how often it runs', async () => {
    const tab = await openSync();
    expect(tab.engineText).to.contain('Automatic sync is turned on.').and.contain('every 1 minute');
    expect(tab.enginePosition).to.equal('On');
    expect(litWarnings()).to.deep.equal([]);
  });

  it('is told in the words of the service where it has some', async () => {
    const message = 'A run waits for the nightly backup.';
    const tab = await openSync({ override: () => ({ engine: () => Promise.resolve({ ...ON, message }) }) });
    expect(tab.engineText).to.contain(message).and.not.contain('Automatic sync is turned on.');
  });

  it('shows a long status whole in 360 pixels', async () => {
    const message = 'Unternehmensressourcenplanungssynchronisationsdienst wartet auf die nächtliche Datensicherung.';
    const tab = await openSync({ override: () => ({ engine: () => Promise.resolve({ ...ON, message }) }) });
    tab.admin.parentElement!.style.width = '360px';
    await settled();
    const text = tab.engine.querySelector('quotesync-status')!.renderRoot.querySelector('span')!;
    expect(text.getBoundingClientRect().right).to.be.at.most(tab.admin.getBoundingClientRect().right);
    expect(text.scrollWidth).to.be.at.most(text.clientWidth);
  });

  it('is switched off and on again: it follows the service, which lags', async () => {
    const tab = await openSync({ tenant: createTenant('demo', { wait: async () => {}, engineLag: 900 }) });
    const changes = recorded(tab.admin, 'quotesync-sync-engine-changed');
    await tab.pressEngine('Off');
    expect(tab.engineText).to.contain('Turning automatic sync off …').and.not.contain('turned on.');
    expect(changes).to.deep.equal([]);
    await eventually(() => tab.engineText.includes('Automatic sync is turned off.'));
    expect(changes.map(({ running }) => running)).to.deep.equal([false]);
    expect(tab.enginePosition).to.equal('Off');
    await tab.pressEngine('On');
    await eventually(() => tab.engineText.includes('Automatic sync is turned on.'));
    expect(changes.map(({ running }) => running)).to.deep.equal([false, true]);
  });

  it('is one stop of the keyboard: arrows look at the positions, Space chooses one', async () => {
    const tab = await openSync({ tenant: createTenant('demo', { wait: async () => {}, engineLag: 0 }) });
    const before = tab.asked('setEngine');
    tab.engineButton('On').focus();
    await press('ArrowRight');
    expect(focused()).to.equal(tab.engineButton('Off'));
    expect(tab.asked('setEngine')).to.equal(before);
    await press('ArrowRight');
    expect(focused()).to.equal(tab.engineButton('On'));
    await press('End');
    await press('Space');
    await eventually(() => tab.engineText.includes('Automatic sync is turned off.'));
    expect(focused()).to.equal(tab.engineButton('Off'));
    expect(tab.enginePosition).to.equal('Off');
    expect(await axeEverywhere(tab.engine)).to.deep.equal([]);
  });

  it('says why a position does nothing when it is pressed', async () => {
    const tab = await openSync();
    const before = tab.asked('setEngine');
    await tab.pressEngine('On');
    expect(tab.engineText).to.contain('Automatic sync is on already.');
    expect(tab.asked('setEngine')).to.equal(before);
  });

  it('that could not be switched shows what is, why, and does it again', async () => {
    const tab = await openSync({
      faults: '503@sync/setEngine*1',
      tenant: createTenant('demo', { wait: async () => {}, engineLag: 0 }),
    });
    await tab.pressEngine('Off');
    await tab.quiet();
    expect(tab.engineText).to.contain('could not be turned off').and.contain('Automatic sync is turned on.');
    expect(await axeEverywhere(tab.engine)).to.deep.equal([]);
    await tab.pressEngine('Try again');
    expect(focused()).to.equal(tab.engineButton('Off'));
    await eventually(() => tab.engineText.includes('Automatic sync is turned off.'));
    expect(tab.engineText).not.to.contain('could not');
  });

  it('that cannot be read says so, leaves the rest alone, and is read again', async () => {
    const tab = await openSync({ faults: '503@sync/engine*1' });
    expect(tab.engineText).to.contain('It could not be read whether automatic sync is on.');
    expect(tab.names()).to.contain('Super Sale');
    await tab.pressEngine('Try again');
    await tab.quiet();
    expect(tab.engineText).to.contain('Automatic sync is turned on.');
    expect(tab.alerts).to.deep.equal([]);
  });

  it('can only be looked at where nothing may be changed', async () => {
    const tab = await openSync({ readonly: true });
    expect(tab.engineText).to.contain('Automatic sync is turned on.').and.contain('every 1 minute');
    expect(queryAllByRole(tab.engine, 'button').map(visibleText)).to.deep.equal(['Show Log']);
    expect(queryAllByRole(tab.engine, 'radio')).to.deep.equal([]);
    expect(queryAllByRole(tab.engine, 'textbox')).to.deep.equal([]);
  });

  it('leaves out what the backend cannot do', async () => {
    const tab = await openSync({ capabilities: { sync: { interval: false, log: false } } });
    const buttons = queryAllByRole(tab.engine, 'button').map(visibleText);
    expect(buttons).to.deep.equal(['Sync Now']);
    expect(queryAllByRole(tab.engine, 'radio').map(visibleText)).to.deep.equal(['On', 'Off']);
  });
});

describe('The interval', () => {
  for (const [text, unitName, seconds, words] of [
    ['5', 'minutes', 300, 'every 5 minutes'],
    ['1.5', 'hours', 5400, 'every 1 hour, 30 minutes'],
    ['2', 'days', 172_800, 'every 2 days'],
  ] as const) {
    it(`of ${text} ${unitName} is saved as ${seconds} seconds, and told to the host`, async () => {
      const tab = await openSync();
      const changes = recorded(tab.admin, 'quotesync-sync-engine-changed');
      await writeInterval(tab, text, unitName);
      expect(tab.engineText).to.contain(words).and.contain('The interval was saved.');
      expect((await tab.network.backend.sync!.engine()).interval).to.equal(seconds);
      expect(changes.map(({ interval }) => interval)).to.deep.equal([seconds]);
    });
  }

  for (const [text, unitName, problem] of [
    ['', 'minutes', 'Enter how often to synchronise.'],
    ['often', 'minutes', '“often” is not a number.'],
    ['0.5', 'minutes', 'Choose between 1 minute and 31 days.'],
    ['-3', 'minutes', 'Choose between 1 minute and 31 days.'],
    ['32', 'days', 'Choose between 1 minute and 31 days.'],
    ['1.001', 'minutes', 'Choose whole seconds.'],
  ] as const) {
    it(`of “${text}” ${unitName} is not sent: the field says “${problem}”`, async () => {
      const tab = await openSync();
      await writeInterval(tab, text, unitName);
      const field = amount(tab);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(tab.engineText).to.contain(problem);
      expect(focused()).to.equal(field);
      expect(tab.asked('setInterval')).to.equal(0);
      expect(await axeEverywhere(tab.engine)).to.deep.equal([]);
      enter(field, '7');
      await settled();
      expect(amount(tab).getAttribute('aria-invalid')).to.equal('false');
    });
  }

  it('that the service refuses says so at the field and keeps what was typed', async () => {
    const tab = await openSync({
      override: () => ({
        setInterval: () =>
          Promise.reject(
            new BackendError('validation', 'no', { fieldErrors: { interval: 'Not more often than hourly.' } }),
          ),
      }),
    });
    await writeInterval(tab, '5', 'minutes');
    expect(amount(tab).getAttribute('aria-invalid')).to.equal('true');
    expect(tab.engineText).to.contain('Not more often than hourly.').and.contain('every 1 minute');
    expect(amount(tab).value).to.equal('5');
    expect(tab.alerts).to.deep.equal(['Not more often than hourly.']);
  });

  it('that could not be saved is kept, and saved by a second attempt', async () => {
    const tab = await openSync({ faults: '503@sync/setInterval*1' });
    await writeInterval(tab, '7', 'minutes');
    expect(tab.engineText).to.contain('The interval could not be saved.').and.contain('every 1 minute');
    await tab.pressEngine('Try again');
    await tab.quiet();
    expect(tab.engineText).to.contain('every 7 minutes').and.not.contain('could not');
    expect(focused()).to.equal(tab.engineButton('Save interval'));
  });

  it('that was not changed is not saved', async () => {
    const tab = await openSync();
    await tab.pressEngine('Save interval');
    expect(tab.engineText).to.contain('This is the interval already.');
    expect(tab.asked('setInterval')).to.equal(0);
  });

  it('that the service does not say can be set', async () => {
    const tab = await openSync({
      override: (sync) => ({ engine: async (options) => ({ ...(await sync.engine(options)), interval: undefined }) }),
    });
    expect(tab.engineText).to.contain('The service does not say how often it synchronises.');
    await writeInterval(tab, '3', 'hours');
    expect(tab.engineText).to.contain('every 3 hours');
  });
});

describe('Sync Now', () => {
  it('runs once, also while automatic sync is off, and says how it went', async () => {
    const tenant = createTenant('demo', { wait: async () => {}, engineLag: 0 });
    tenant.sync.engine.setRunning(false);
    const tab = await openSync({ tenant });
    expect(tab.engineText).to.contain('turned off.');
    await tab.pressEngine('Sync Now');
    await tab.quiet();
    expect(tab.engineText).to.contain('Synchronisation is done').and.contain('Ended');
    expect(tab.asked('syncNow')).to.equal(1);
    expect(await axeEverywhere(tab.engine)).to.deep.equal([]);
  });

  it('says that it runs, and a second press does not run it twice', async () => {
    const { promise, resolve } = deferred<ConnectorResponse>();
    const tab = await openSync({ override: () => ({ syncNow: () => promise }) });
    await tab.pressEngine('Sync Now');
    await tab.pressEngine('Sync Now');
    expect(tab.engineText).to.contain('Synchronising …');
    expect(tab.engineButton('Sync Now').getAttribute('aria-disabled')).to.equal('true');
    expect(tab.asked('syncNow')).to.equal(1);
    resolve({ ...ANSWER, ok: false, status: 'error', explanation: 'Warehouse does not answer.' });
    await tab.quiet();
    expect(tab.engineText).to.contain('Synchronisation failed').and.contain('Warehouse does not answer.');
  });

  it('without an answer says that nobody knows', async () => {
    const tab = await openSync({ faults: 'offline@sync/syncNow*1' });
    await tab.pressEngine('Sync Now');
    await tab.quiet();
    expect(tab.engineText).to.contain('Whether synchronisation was made is not known').and.contain('the log shows');
  });

  it('that was refused says so', async () => {
    const tab = await openSync({ faults: '403@sync/syncNow*1' });
    await tab.pressEngine('Sync Now');
    await tab.quiet();
    expect(tab.engineText).to.contain('Synchronisation could not be started').and.contain('Your rights');
    expect(tab.names()).to.contain('Super Sale');
  });

  it('reads the summary again', async () => {
    const tab = await openSync();
    await tab.select('Super Sale');
    await tab.quiet();
    const before = tab.asked('summary');
    await tab.pressEngine('Sync Now');
    await tab.quiet();
    expect(tab.asked('summary')).to.equal(before + 1);
  });
});

describe('SyncEngineController', () => {
  it('looks until the engine is as it was asked to be, and tells of that once', async () => {
    let present = OFF;
    let looks = 0;
    const { controller, heard, running } = await mountEngine({
      engine: () => Promise.resolve(present).finally(() => (looks += 1)),
      setEngine: () => Promise.resolve(OFF),
    });
    await settled();
    await controller.setRunning(true);
    const { wanted } = controller.state;
    expect([wanted, running()]).to.deep.equal([true, false]);
    await until(() => looks > 2);
    expect(heard).to.deep.equal([]);
    present = ON;
    await until(() => heard.length === 1);
    expect(controller.state.wanted).to.equal(undefined);
    const then = looks;
    await pause(150);
    expect(looks, 'afterwards only from time to time').to.equal(then);
  });

  it('says when it takes long, and the wish stays', async () => {
    const { controller } = await mountEngine({
      engine: () => Promise.resolve(OFF),
      setEngine: () => Promise.resolve(OFF),
    });
    await settled();
    await controller.setRunning(true);
    expect(controller.state.late).to.equal(false);
    await until(() => controller.state.late);
    expect(controller.state.wanted).to.equal(true);
  });

  it('makes the wishes of two quick presses in their order; the last one counts', async () => {
    const asked: boolean[] = [];
    let present = OFF;
    const { controller, running, heard } = await mountEngine({
      engine: () => Promise.resolve(present),
      setEngine: async (wanted) => {
        asked.push(wanted);
        await pause(30);
        present = { ...present, running: wanted };
        return present;
      },
    });
    await settled();
    void controller.setRunning(true);
    void controller.setRunning(false);
    await until(() => controller.state.wanted === undefined);
    expect(asked).to.deep.equal([true, false]);
    expect(running()).to.equal(false);
    expect(heard.at(-1)?.running).to.equal(false);
  });

  it('stops looking when it is hidden or removed, and goes on when it is back', async () => {
    let looks = 0;
    const { host, controller } = await mountEngine({
      engine: () => Promise.resolve(OFF).finally(() => (looks += 1)),
      setEngine: () => Promise.resolve(OFF),
    });
    await settled();
    await controller.setRunning(true);
    const parent = host.parentElement!;
    parent.hidden = true;
    await pause(60);
    const hidden = looks;
    await pause(100);
    expect(looks).to.equal(hidden);
    parent.hidden = false;
    await until(() => looks > hidden);
    host.remove();
    await settled();
    const removed = looks;
    await pause(100);
    expect(looks).to.equal(removed);
    parent.append(host);
    await until(() => looks > removed);
  });

  it('says when it could not look, and forgets that when it could', async () => {
    let failing = false;
    const { controller } = await mountEngine({
      engine: () => (failing ? Promise.reject(new BackendError('network', 'gone')) : Promise.resolve(OFF)),
      setEngine: () => Promise.resolve(OFF),
    });
    await settled();
    failing = true;
    await controller.setRunning(true);
    await until(() => controller.state.stale);
    failing = false;
    await until(() => !controller.state.stale);
    expect(controller.state.engine.status).to.equal('ready');
  });

  it('forgets everything with the tenant', async () => {
    const { promise, resolve } = deferred<SyncEngine>();
    const { host, controller, heard, watch } = await mountEngine({
      engine: () => Promise.resolve(OFF),
      setEngine: () => promise,
    });
    await settled();
    void controller.setRunning(true);
    watch.backend = new MockBackend(createTenant('empty'));
    host.requestUpdate();
    await settled();
    resolve(ON);
    await settled();
    const { wanted, switchFailure }: SyncEngineState = controller.state;
    expect([wanted, switchFailure, heard.length]).to.deep.equal([undefined, undefined, 0]);
  });
});
