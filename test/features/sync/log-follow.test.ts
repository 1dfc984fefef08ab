import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import {
  deferred,
  focused,
  getByRole,
  pause,
  press,
  queryAllByRole,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { INTERVAL, openLog, type LogDriver } from './log-driver.js';
import { LogService } from './log-service.js';

/** As long as it takes to look for new entries several times. */
const SOME_TIME = INTERVAL * 6;

const open = (entries = 300): Promise<LogDriver> => openLog({ entries, looks: true });

/** The customer's or company's number in the row at the top of the list. */
const first = (log: LogDriver): string => /\d+/.exec(log.text(0, 'Source'))?.[0] ?? '';

/** Where an entry stands on the screen. */
const topOf = (log: LogDriver, index: number): number => Math.round(log.row(index).getBoundingClientRect().top);

const said = (log: LogDriver): readonly string[] =>
  queryAllByRole(log.element, 'status')
    .map((status) => visibleText(status))
    .filter((text) => /new entr/.test(text));

describe('New entries of the log', () => {
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('come in by themselves while the list stands at its top', async () => {
    const log = await open();
    expect(first(log)).to.equal('300');
    log.service.write(3);
    await until(() => log.count === '303 entries');
    expect(first(log)).to.equal('303');
    expect(log.news).to.equal(undefined);
  });

  it('are not offered first when they come by themselves', async () => {
    const log = await open();
    const told: (string | undefined)[] = [];
    const watch = new MutationObserver(() => told.push(log.news, ...said(log)));
    watch.observe(log.element.renderRoot, { subtree: true, childList: true, characterData: true });
    log.service.before = () => pause(30);
    log.service.write(3);
    await until(() => log.count === '303 entries');
    watch.disconnect();
    expect(told.filter(Boolean)).to.deep.equal([]);
  });

  it('come into a log that was empty', async () => {
    const log = await open(0);
    log.service.write(2);
    await until(() => log.count === '2 entries');
    expect(first(log)).to.equal('1002');
  });

  it('wait while the list is scrolled: they are counted, and nothing moves', async () => {
    const log = await open();
    await log.scrollTo(36 * 40);
    const before = [log.text(45, 'Source'), topOf(log, 45), log.count];
    log.service.write(12);
    await until(() => log.news === '12 new entries');
    log.service.write(1);
    await until(() => log.news === '13 new entries');
    expect([log.text(45, 'Source'), topOf(log, 45), log.count]).to.deep.equal(before);
    // Pages that are read now belong to the same list.
    await log.scrollTo(36 * 250);
    await until(() => log.text(250, 'Source').includes('50'));
    expect(log.grid.getAttribute('aria-rowcount')).to.equal('301');
  });

  it('are announced politely, once, and not with every look', async () => {
    const log = await open();
    await log.scrollTo(36 * 40);
    log.service.write(12);
    await until(() => said(log).includes('12 new entries'));
    log.service.write(1);
    await until(() => log.news === '13 new entries');
    expect(said(log)).to.deep.equal(['12 new entries']);
  });

  it('come with the button, to the top, with the keyboard on the newest one', async () => {
    const log = await open();
    await log.scrollTo(36 * 40);
    log.service.write(12);
    await until(() => log.news);
    await log.press('12 new entries');
    await until(() => log.count === '312 entries');
    await until(() => log.grid.scrollTop === 0);
    expect(first(log)).to.equal('312');
    expect(log.news).to.equal(undefined);
    await until(() => focused()?.closest('[role="row"]') === log.row(0));
  });

  it('ask once, however often the button is pressed', async () => {
    const log = await open();
    await log.scrollTo(36 * 40);
    log.service.write(12);
    await until(() => log.news);
    const held = deferred<void>();
    log.service.before = ({ limit }) => (limit > 1 ? held.promise : undefined);
    const before = log.service.pages.length;
    const button = log.button('12 new entries');
    button.click();
    button.click();
    await settled(log.element);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    held.resolve();
    await until(() => log.count === '312 entries');
    expect(log.service.pages.slice(before).filter(({ asOf }) => asOf === undefined)).to.have.length(1);
  });

  it('wait while an entry below the first one is in hand', async () => {
    const log = await open();
    log.cell(3, 'Field').focus();
    await settled(log.element);
    log.service.write(2);
    await until(() => log.news === '2 new entries');
    await press('Enter');
    expect(focused()).to.equal(log.details);
    await pause(SOME_TIME);
    expect(log.news).to.equal('2 new entries');
    // What is read elsewhere on the page keeps nothing.
    getByRole(log.element, 'searchbox').focus();
    await until(() => log.count === '302 entries');
    expect(visibleText(log.details)).to.contain('1297');
  });

  it('come in while the first one is in hand, which stays in hand', async () => {
    const log = await open();
    log.cell(0, 'Field').focus();
    await settled(log.element);
    const cell = visibleText(log.details);
    log.service.write(2);
    await until(() => log.count === '302 entries');
    expect(visibleText(log.details)).to.equal(cell);
    expect(focused()?.closest('[role="row"]')).to.equal(log.row(2));
    // It is below the first row now.
    log.service.write(1);
    await until(() => log.news === '1 new entry');
  });

  it('wait while entries are selected', async () => {
    const log = await open();
    getByRole<HTMLInputElement>(log.row(2), 'checkbox').click();
    await settled(log.element);
    (focused() as HTMLElement).blur();
    log.service.write(2);
    await until(() => log.news === '2 new entries');
    await log.press('Clear selection');
    getByRole(log.element, 'searchbox').focus();
    await until(() => log.count === '302 entries');
  });

  it('wait while Follow is off', async () => {
    const log = await open();
    getByRole(log.element, 'checkbox', { name: 'Follow', exact: true }).click();
    log.service.write(2);
    await until(() => log.news === '2 new entries');
    await pause(SOME_TIME);
    expect(log.count).to.equal('300 entries');
    expect(visibleText(log.element)).not.to.contain('They wait');
    getByRole(log.element, 'checkbox', { name: 'Follow', exact: true }).click();
    await until(() => log.count === '302 entries');
  });

  it('are dropped again when the user has begun to read while they were on their way', async () => {
    const log = await open();
    const held = deferred<void>();
    log.service.before = ({ limit, asOf }) => (limit > 1 && asOf === undefined ? held.promise : undefined);
    const before = log.service.pages.length;
    log.service.write(5);
    await until(() => log.service.pages.length > before);
    await log.scrollTo(36 * 20);
    const place = [log.text(25, 'Source'), topOf(log, 25)];
    held.resolve();
    await until(() => log.grid.getAttribute('aria-busy') === 'false');
    await pause(SOME_TIME);
    expect([log.text(25, 'Source'), topOf(log, 25)]).to.deep.equal(place);
    expect(log.news).to.equal('5 new entries');
  });

  it('count only those that meet the filter', async () => {
    const log = await open();
    await log.fill('Connection', 'Super Sale');
    await until(() => log.count.startsWith('150'));
    log.cell(3, 'Field').focus();
    log.service.write(4);
    await until(() => log.news === '2 new entries');
    // A new question: nothing of the old one is left.
    await log.fill('Connection', 'All connections');
    await until(() => log.count === '304 entries');
    expect(log.news).to.equal(undefined);
  });

  it('are not told of a filter that is no longer set, however late the answer comes', async () => {
    const log = await open();
    getByRole(log.element, 'checkbox', { name: 'Follow', exact: true }).click();
    log.service.deaf = true;
    const held = deferred<void>();
    let looks = 0;
    log.service.before = ({ limit, filter }) => {
      if (limit !== 0 || filter) return undefined;
      looks += 1;
      return held.promise;
    };
    await until(() => looks === 1);
    await log.fill('Connection', 'Super Sale');
    await until(() => log.count.startsWith('150'));
    const told: (string | undefined)[] = [];
    const watch = new MutationObserver(() => told.push(log.news));
    watch.observe(log.element.renderRoot, { subtree: true, childList: true });
    held.resolve();
    await pause(SOME_TIME);
    watch.disconnect();
    expect(told.filter(Boolean)).to.deep.equal([]);
    expect(log.news).to.equal(undefined);
  });

  it('lead Tab to the newest entry, not to the one that was it once', async () => {
    const log = await open();
    log.service.write(30);
    await until(() => log.count === '330 entries');
    await settled(log.element);
    expect(log.row(0).querySelector('[tabindex="0"]')).not.to.equal(null);
    expect(log.grid.querySelectorAll('[tabindex="0"]')).to.have.length(1);
  });

  it('are not looked for while nobody can see the log', async () => {
    const log = await open();
    const container = log.element.parentElement as HTMLElement;
    container.hidden = true;
    await pause(SOME_TIME);
    const asked = log.service.asked.length;
    await pause(SOME_TIME);
    expect(log.service.asked.length).to.equal(asked);
    container.hidden = false;
    await until(() => log.service.asked.length > asked);
    log.element.remove();
    await pause(INTERVAL);
    const left = log.service.asked.length;
    await pause(SOME_TIME);
    expect(log.service.asked.length).to.equal(left);
  });

  it('say when they cannot be looked for, and go on later', async () => {
    const log = await open();
    log.service.before = ({ limit }) => {
      if (limit === 0) throw new BackendError('network', 'gone');
    };
    await until(() => visibleText(log.element).includes('New entries cannot be looked for just now.'));
    expect(first(log)).to.equal('300');
    log.service.before = () => undefined;
    log.service.write(1);
    await until(() => log.count === '301 entries');
    expect(visibleText(log.element)).not.to.contain('cannot be looked for');
  });

  it('notice that entries were removed, and read the list again', async () => {
    const service = new LogService(300);
    const log = await openLog({ service, looks: true });
    service.entries = service.entries.slice(0, 20);
    await until(() => log.count === '20 entries');
    expect(first(log)).to.equal('300');
    expect(log.grid.getAttribute('aria-rowcount')).to.equal('21');
  });
});
