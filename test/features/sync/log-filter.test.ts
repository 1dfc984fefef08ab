import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SyncLogFilter } from '../../../src/backend/index.js';
import { isReversed, logFilter, NO_CONDITIONS } from '../../../src/features/sync/log-filter.js';
import { quickStart } from '../../../src/features/sync/log-time.js';
import { timeWriter } from '../../../src/features/sync/service-time.js';
import {
  deferred,
  descriptionOf,
  focused,
  getByRole,
  pause,
  queryAllByRole,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';
import { openLog, type LogDriver } from './log-driver.js';
import { entry, LogService } from './log-service.js';

const lastFilter = (log: LogDriver): SyncLogFilter | undefined => log.service.pages.at(-1)?.filter;

const time = (log: LogDriver, name: 'From' | 'To'): HTMLInputElement => {
  const input = [...log.element.renderRoot.querySelectorAll<HTMLInputElement>('[type="datetime-local"]')].find(
    ({ labels }) => labels?.[0]?.textContent.trim() === name,
  );
  if (!input) throw new Error(name);
  return input;
};

async function setTime(log: LogDriver, name: 'From' | 'To', value: string): Promise<void> {
  const input = time(log, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(log.element);
}

describe('The filter of the log', () => {
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('asks the service, with all conditions at once', async () => {
    const log = await openLog({ entries: 200 });
    await log.fill('Connection', 'Nordic back office');
    await log.fill('Direction', 'To the ERP system');
    await log.fill('Field contains', ' OrgNr ');
    await log.fill('Search source, target and values', '912');
    await setTime(log, 'From', '2026-11-01T09:00');
    await setTime(log, 'To', '2026-11-01T10:00');
    await until(() => lastFilter(log)?.to !== undefined);
    expect(lastFilter(log)).to.deep.equal({
      connection: 'Nordic back office',
      direction: 'to-erp',
      field: 'OrgNr',
      text: '912',
      from: '2026-11-01T09:00',
      to: '2026-11-01T10:00',
    });
    await until(() => log.count === '5 of 200 entries');
    expect(log.rows()).to.have.length(5);
    expect(visibleText(log.button('Filter (5 conditions)'))).to.contain('5 conditions');
  });

  it('asks when the user stops typing, and at once when something is chosen', async () => {
    const log = await openLog({ entries: 200 });
    const before = log.service.pages.length;
    for (const text of ['c', 'co', 'con']) await log.fill('Search source, target and values', text);
    expect(log.service.pages).to.have.length(before);
    await until(() => log.service.pages.length > before);
    expect(log.service.pages.slice(before).map(({ filter }) => filter?.text)).to.deep.equal(['con']);
    await log.fill('Direction', 'To SuperOffice');
    expect(lastFilter(log)).to.deep.equal({ text: 'con', direction: 'to-superoffice' });
  });

  it('does not read the list again for what asks for the same', async () => {
    const log = await openLog({ entries: 200 });
    await log.fill('Connection', 'Super Sale');
    await until(() => log.count === '100 of 200 entries');
    const asked = log.service.asked.length;
    await log.fill('Search source, target and values', ' ');
    await pause(400);
    expect(log.service.asked).to.have.length(asked);
  });

  it('asks for what was typed last, also when the log is moved meanwhile', async () => {
    const log = await openLog({ entries: 200 });
    await log.fill('Search source, target and values', 'Acme');
    log.element.parentElement?.append(log.element);
    await until(() => lastFilter(log)?.text === 'Acme');
  });

  it('shows the answer to the newest question, whatever comes late', async () => {
    const log = await openLog({ entries: 200 });
    log.service.deaf = true;
    const held = deferred<void>();
    log.service.before = ({ filter }) => (filter?.connection === 'Super Sale' ? held.promise : undefined);
    await log.fill('Connection', 'Super Sale');
    await log.fill('Connection', 'Nordic back office');
    await until(() => log.count === '100 of 200 entries');
    held.resolve();
    await pause(50);
    expect(log.rows().every(([name]) => name === 'Nordic back office')).to.be.true;
  });

  it('begins at the top, with nothing selected or in hand', async () => {
    const log = await openLog({ entries: 400 });
    await log.scrollTo(36 * 60);
    log.cell(65, 'Field').focus();
    getByRole(log.row(65), 'checkbox').click();
    await settled(log.element);
    expect(visibleText(log.element)).to.contain('1 entry selected');
    await log.fill('Connection', 'Super Sale');
    await until(() => log.count === '200 of 400 entries');
    expect(log.grid.scrollTop).to.equal(0);
    expect(visibleText(log.element)).not.to.contain('1 entry selected');
    expect(visibleText(log.details)).to.contain('Go to an entry');
  });

  it('is cleared with one button, times that are half there included', async () => {
    const log = await openLog({ entries: 200 });
    await log.fill('Connection', 'Super Sale');
    await log.fill('Search source, target and values', 'Acme');
    await setTime(log, 'From', '2026-11-01T09:00');
    await until(() => lastFilter(log)?.from !== undefined);
    await log.press('Clear filter');
    await until(() => log.count === '200 entries');
    expect(lastFilter(log)).to.equal(undefined);
    expect(time(log, 'From').value).to.equal('');
    expect(focused()).to.equal(getByRole(log.element, 'searchbox'));
  });

  it('says why there is nothing to clear', async () => {
    const log = await openLog();
    const button = log.button('Clear filter');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(descriptionOf(button)).to.equal('No filter is set.');
    const asked = log.service.asked.length;
    button.click();
    await settled(log.element);
    expect(log.service.asked).to.have.length(asked);
  });

  it('has quick times, which stand in the fields and are taken back with a second press', async () => {
    const log = await openLog();
    await setTime(log, 'To', '2026-11-01T09:00');
    const before = new Date();
    await log.press('Last hour');
    const { from = '', to } = lastFilter(log) ?? {};
    expect(to).to.equal(undefined);
    const expected = [before, new Date()].map((now) => quickStart('hour', now));
    expect(expected).to.include(from);
    expect(time(log, 'From').value).to.equal(from);
    expect(log.button('Last hour').getAttribute('aria-pressed')).to.equal('true');
    await log.press('7 days');
    expect(log.button('Last hour').getAttribute('aria-pressed')).to.equal('false');
    await log.press('7 days');
    expect(lastFilter(log)).to.equal(undefined);
    await log.press('Today');
    expect(lastFilter(log)?.from).to.equal(quickStart('today', new Date()));
    await setTime(log, 'From', '2026-11-01T09:00');
    expect(log.button('Today').getAttribute('aria-pressed')).to.equal('false');
  });

  it('says at the field that the end is before the beginning', async () => {
    const log = await openLog();
    await setTime(log, 'From', '2026-11-01T09:00');
    await setTime(log, 'To', '2026-11-01T08:00');
    expect(time(log, 'To').getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(time(log, 'To'))).to.contain('This is before “From”');
    await setTime(log, 'To', '2026-11-01T09:00');
    expect(time(log, 'To').getAttribute('aria-invalid')).to.equal('false');
  });

  it('says whether the log is empty or the filter hides all, and when the newest entry was', async () => {
    const log = await openLog({ entries: 3 });
    await log.fill('Search source, target and values', 'no such thing');
    await until(() => visibleText(log.element).includes('The filter hides all entries'));
    expect(visibleText(log.element)).to.contain(
      'The log has entries (3); the newest one is of Nov 1, 2026, 8:03:30 AM.',
    );
    const [clear] = queryAllByRole(log.element, 'button', { name: 'Clear filter' }).slice(-1);
    clear?.click();
    await until(() => log.count === '3 entries');
    log.service.entries = [];
    await log.fill('Connection', 'Super Sale');
    await until(() => visibleText(log.element).includes('The log is empty'));
  });

  it('offers connections that are found in entries, too, each once', async () => {
    const service = new LogService(3);
    service.entries[0] = entry(3, { connection: 'Gone long ago' });
    const log = await openLog({ service });
    const select = getByRole<HTMLSelectElement>(log.element, 'combobox', { name: 'Connection' });
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      'All connections',
      'Gone long ago',
      'Nordic back office',
      'Super Sale',
    ]);
  });

  it('says at the field that a part of a time is no time, and clears that part, too', async () => {
    const log = await openLog();
    const asked = log.service.pages.length;
    time(log, 'From').focus();
    await type('11');
    getByRole(log.element, 'searchbox').focus();
    await until(() => time(log, 'From').getAttribute('aria-invalid') === 'true');
    expect(descriptionOf(time(log, 'From'))).to.contain('Enter date and time.');
    expect(time(log, 'From').validity.badInput).to.be.true;
    expect(log.service.pages).to.have.length(asked);
    await log.press('Clear filter');
    expect(time(log, 'From').validity.badInput).to.be.false;
    expect(time(log, 'From').getAttribute('aria-invalid')).to.equal('false');
  });

  it('says that only the newest entries were searched', async () => {
    const service = new LogService(50);
    service.searched = 10_000;
    const log = await openLog({ service });
    expect(visibleText(log.element)).to.contain('Only the newest 10,000 entries were searched.');
  });
});

describe('Times of the log', () => {
  it('are those of the service, whatever the time zone', () => {
    const write = timeWriter('en');
    expect(write('2026-03-29T02:30:00')).to.equal('Mar 29, 2026, 2:30:00 AM');
    expect(write('2026-11-01T23:59:59')).to.equal('Nov 1, 2026, 11:59:59 PM');
    expect(timeWriter('sv')('2026-11-01T23:59:59.123')).to.equal('1 nov. 2026 23:59:59');
  });

  it('stay as they are when they are none', () => {
    const write = timeWriter('en');
    for (const text of ['', 'yesterday', '2026-02-30T10:00:00', '2026-13-01T10:00:00', '01/02/2026']) {
      expect(write(text)).to.equal(text);
    }
  });

  it('begin today at midnight, an hour ago, a week ago', () => {
    const now = new Date(2026, 2, 3, 0, 20, 45);
    expect(quickStart('today', now)).to.equal('2026-03-03T00:00');
    expect(quickStart('hour', now)).to.equal('2026-03-02T23:20');
    expect(quickStart('week', now)).to.equal('2026-02-24T00:20');
  });

  it('are compared as the filter has them', () => {
    const from = '2026-03-03T00:00';
    expect(isReversed({ ...NO_CONDITIONS, from, to: '2026-03-02T23:59' })).to.be.true;
    expect(isReversed({ ...NO_CONDITIONS, from, to: from })).to.be.false;
    expect(isReversed({ ...NO_CONDITIONS, from })).to.be.false;
  });

  it('and other conditions count only when there are any', () => {
    expect(logFilter({ ...NO_CONDITIONS, text: '  ' })).to.equal(undefined);
    expect(logFilter({ ...NO_CONDITIONS, direction: 'to-erp' })).to.deep.equal({ direction: 'to-erp' });
  });
});
