import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { BackendError } from '../../../src/backend/index.js';
import {
  deferred,
  focused,
  getByRole,
  nameOf,
  press,
  queryAllByRole,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { TestViews } from '../test-stores.js';
import { openLog, type LogDriver } from './log-driver.js';
import { CONNECTIONS, entry, LogService } from './log-service.js';

const COLUMNS = ['Connection', 'Source', 'Target', 'Field', 'Old Value', 'New Value', 'When'];

/** The marks in a cell: what is struck through, what is underlined. */
const marks = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('del, ins')].map(({ localName, textContent }) => `${localName} ${textContent}`);

describe('The log of synchronisation', () => {
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has the newest entry first, in the columns of SuperOffice', async () => {
    const log = await openLog();
    const headers = queryAllByRole(log.element, 'columnheader').slice(1);
    expect(headers.map(nameOf)).to.deep.equal(COLUMNS);
    expect(headers.some((header) => header.hasAttribute('aria-sort'))).to.be.false;
    expect(log.rows()[0]).to.deep.equal([
      'Super Sale',
      'Super Sale: Customer 1040',
      'SuperOffice: Company 40',
      'contact.name',
      'Acme Ltd',
      'Acme Limited',
      'Nov 1, 2026, 8:40:30 AM',
    ]);
    expect(log.text(1, 'Source')).to.equal('SuperOffice: Company 39');
    expect(log.count).to.equal('40 entries');
  });

  it('reads page by page, and of ten thousand entries only what is in view', async () => {
    const log = await openLog({ entries: 10_000 });
    expect(log.grid.getAttribute('aria-rowcount')).to.equal('10001');
    expect(queryAllByRole(log.element, 'row').length).to.be.below(60);
    await log.scrollTo(36 * 5000);
    await until(() => log.text(5000, 'Source') === 'Super Sale: Customer 6000');
    expect(log.service.pages.length).to.be.below(8);
  });

  it('writes when it was in the language of the page, without shifting it', async () => {
    const log = await openLog({ entries: 2 });
    document.documentElement.lang = 'de';
    // By its place: its heading is another one, too, as soon as the words are there.
    await until(() => log.rows()[0]?.at(-1)?.includes('01.11.2026'));
    expect(log.rows()[0]?.at(-1)).to.contain('08:02:30');
  });

  it('stands still when the language of the page changes: nothing begins anew', async () => {
    const log = await openLog({ entries: 300 });
    await log.fill('Field contains', 'contact');
    await until(() => log.count.includes('150'));
    await log.scrollTo(36 * 40);
    await until(() => log.text(45, 'Source') !== '');
    getByRole(log.row(45), 'checkbox').click();
    await settled(log.element);
    log.cell(45, 'Field').focus();
    await settled(log.element);
    const places = (): readonly unknown[] => {
      const row = queryAllByRole(log.element, 'row').find((each) => each.getAttribute('aria-rowindex') === '47');
      return [
        Math.round(row?.getBoundingClientRect().top ?? 0),
        row?.getAttribute('aria-selected'),
        visibleText(row?.children[2] ?? log.element),
        focused() === row?.children[4],
        log.grid.getAttribute('aria-rowcount'),
      ];
    };
    const before = places();
    expect(before.slice(1, 4)).to.deep.equal(['true', visibleText(log.row(45).children[2]!), true]);
    const asked = log.service.pages.length;
    log.service.write(5);
    document.documentElement.lang = 'de';
    await until(() => visibleText(log.element).includes('Feld') && log.service.pages.length > asked);
    await log.quiet();
    expect(places()).to.deep.equal(before);
    expect(log.service.pages.slice(asked).map(({ asOf, filter }) => [asOf, filter?.field])).to.deep.equal(
      log.service.pages.slice(asked).map(() => [150, 'contact']),
    );
  });

  it('marks what was removed and what was added with elements that are read out', async () => {
    const service = new LogService(0);
    service.entries = [
      entry(5, { oldValue: 'Acme Ltd', newValue: 'Acme Limited' }),
      entry(4, { oldValue: '', newValue: 'new' }),
      entry(3, { oldValue: 'old', newValue: '' }),
      entry(2, { oldValue: 'Acme ', newValue: 'Acme' }),
    ];
    const log = await openLog({ service });
    expect(marks(log.cell(0, 'Old Value'))).to.deep.equal(['del Ltd']);
    expect(marks(log.cell(0, 'New Value'))).to.deep.equal(['ins Limited']);
    // An empty value is a word, and no mark.
    expect(log.text(1, 'Old Value')).to.equal('empty');
    expect(marks(log.cell(1, 'New Value'))).to.deep.equal(['ins new']);
    expect(log.text(2, 'New Value')).to.equal('empty');
    expect(marks(log.cell(2, 'Old Value'))).to.deep.equal(['del old']);
    // A blank that nobody would see.
    expect(marks(log.cell(3, 'Old Value'))).to.deep.equal(['del ␣']);
    const styles = (name: 'del' | 'ins'): string =>
      getComputedStyle(log.grid.querySelector(name) as Element).textDecorationLine;
    expect([styles('del'), styles('ins')]).to.deep.equal(['line-through', 'underline']);
  });

  it('shows the entry in hand whole, below the rows, for pointer and keyboard', async () => {
    const long = `${'x'.repeat(200)} <b>end</b>`;
    const service = new LogService(3);
    service.entries[1] = entry(2, { oldValue: long, newValue: `${long}!`, direction: undefined });
    const log = await openLog({ service });
    expect(visibleText(log.details)).to.contain('Go to an entry');
    log.cell(0, 'Field').focus();
    await settled(log.element);
    expect(visibleText(log.details)).to.contain('Closed').and.to.contain('To the ERP system');
    await press('ArrowDown');
    expect(visibleText(log.details)).to.contain(long).and.to.contain('Not known');
    expect(marks(log.details)).to.deep.equal(['ins !']);
    await press('Enter');
    expect(focused()).to.equal(log.details);
    expect(log.details.scrollWidth).to.be.at.most(log.details.clientWidth);
  });

  it('has what was changed first where it is narrow', async () => {
    await setViewport({ width: 360, height: 740 });
    const log = await openLog();
    const headers = queryAllByRole(log.element, 'columnheader').slice(1).map(nameOf);
    expect(headers.slice(0, 4)).to.deep.equal(['Field', 'Old Value', 'New Value', 'When']);
    expect([...headers].sort()).to.deep.equal([...COLUMNS].sort());
    expect(log.button('Filter').getAttribute('aria-expanded')).to.equal('false');
  });

  it('hides columns at the wish of the user', async () => {
    const log = await openLog();
    await log.press('Columns');
    getByRole(log.element, 'checkbox', { name: 'Source', exact: true }).click();
    await settled(log.element);
    expect(queryAllByRole(log.element, 'columnheader').map(nameOf)).not.to.include('Source');
  });

  it('keeps its columns for the next time, as far as it knows them', async () => {
    const views = new TestViews();
    views.kept.set('sync/log', { order: ['at', 'gone'], hidden: ['target', 7], widths: { at: 'wide', field: 222 } });
    const log = await openLog({ views });
    const names = (from: LogDriver): readonly string[] =>
      queryAllByRole(from.element, 'columnheader').slice(1).map(nameOf);
    expect(names(log)).to.include.members(['Source', 'When']).and.not.to.include('Target');
    await log.press('Columns');
    getByRole(log.element, 'checkbox', { name: 'Source', exact: true }).click();
    await settled(log.element);
    const kept = { order: ['at'], hidden: ['target', 'source'], widths: { field: 222 } };
    expect(views.kept.get('sync/log')).to.deep.equal(kept);
    const again = await openLog({ views });
    expect(names(again)).to.deep.equal(names(log)).and.not.to.include('Source');
  });

  it('says that it is loading', async () => {
    const service = new LogService(3);
    const held = deferred<void>();
    service.before = () => held.promise;
    const log = await openLog({ service, impatient: true });
    expect(log.grid.getAttribute('aria-busy')).to.equal('true');
    expect(log.count).to.equal('');
    held.resolve();
    await until(() => log.text(0, 'Field') === 'project.name');
    expect(log.grid.getAttribute('aria-busy')).to.equal('false');
  });

  it('says that it may not be read, and that asking again does not help', async () => {
    const service = new LogService(3);
    service.before = () => {
      throw new BackendError('forbidden', 'refused');
    };
    const log = await openLog({ service, impatient: true });
    const alert = await until(() => getByRole(log.element, 'alert'));
    expect(visibleText(alert)).to.contain('The log may not be read').and.to.contain('administrator');
    expect(queryAllByRole(log.element, 'button', { name: 'Try again' })).to.have.length(0);
    expect(queryAllByRole(log.element, 'grid')).to.have.length(0);
  });

  it('reads again after a failure, on request', async () => {
    const service = new LogService(3);
    service.before = () => {
      throw new BackendError('network', 'gone');
    };
    const log = await openLog({ service, impatient: true });
    await until(() => queryAllByRole(log.element, 'alert').length === 1);
    service.before = () => undefined;
    await log.press('Try again');
    await until(() => log.count === '3 entries');
    expect(queryAllByRole(log.element, 'alert')).to.have.length(0);
    // The button has gone; the one for the same has the focus.
    expect(focused()).to.equal(log.button('Refresh'));
  });

  it('says where a page failed, and reads that one again', async () => {
    const service = new LogService(500);
    service.before = ({ offset }) => {
      if (offset === 300) throw new BackendError('timeout', 'late');
    };
    const log = await openLog({ service });
    await log.scrollTo(36 * 297);
    await until(() => visibleText(log.row(305)).includes('Not loaded: No answer'));
    await until(() => log.text(299, 'Field') !== '');
    service.before = () => undefined;
    getByRole(log.row(305), 'button', { name: 'Try again' }).click();
    await until(() => log.text(305, 'Source').includes('195'));
    expect(log.count).to.equal('500 entries');
  });

  it('keeps the rows when they cannot be read again, and says so', async () => {
    const log = await openLog({ entries: 5 });
    log.service.before = () => {
      throw new BackendError('network', 'gone');
    };
    await log.press('Refresh');
    await until(() => queryAllByRole(log.element, 'alert').length === 1);
    expect(log.text(0, 'Source')).to.equal('Nordic back office: Customer 1005');
  });

  it('says that the log is empty', async () => {
    const log = await openLog({ entries: 0 });
    expect(visibleText(log.element)).to.contain('The log is empty');
    expect(queryAllByRole(log.element, 'grid')).to.have.length(0);
  });

  it('says that a service without synchronisation has no log', async () => {
    const log = await openLog();
    const { sync: _, ...others } = log.service.backend;
    const container = log.element.parentElement as HTMLElement;
    render(html`<quotesync-sync-log .backend=${others}></quotesync-sync-log>`, container);
    const other = container.querySelector('quotesync-sync-log');
    if (!other) throw new Error('It is gone.');
    await settled(other);
    expect(visibleText(other)).to.contain('There is no log');
  });

  it('begins anew with another backend, filter and all', async () => {
    const log = await openLog();
    await log.fill('Connection', CONNECTIONS[1] ?? '');
    await log.quiet();
    log.element.backend = new LogService(7).backend;
    await until(() => log.count === '7 entries');
    expect(getByRole<HTMLSelectElement>(log.element, 'combobox', { name: 'Connection' }).value).to.equal('');
  });

  it('offers no names of connections of the backend before', async () => {
    const log = await openLog();
    const names = (): readonly string[] =>
      [...getByRole<HTMLSelectElement>(log.element, 'combobox', { name: 'Connection' }).options].map(
        ({ text }) => text,
      );
    log.element.connections = [];
    await settled(log.element);
    expect(names()).to.deep.equal(['All connections', 'Nordic back office', 'Super Sale']);
    const other = new LogService(0);
    other.entries = [entry(2, { connection: 'Other one' }), entry(1, { connection: 'Other two' })];
    log.element.backend = other.backend;
    await until(() => log.count === '2 entries');
    expect(names()).to.deep.equal(['All connections', 'Other one', 'Other two']);
  });

  it('shows hostile texts as texts, on one line in a row', async () => {
    const service = new LogService(1);
    const hostile = '<img src=x onerror=alert(1)>\u202e\n\n\tlong '.repeat(20);
    service.entries = [
      entry(1, { connection: hostile, source: hostile, field: hostile, oldValue: hostile, at: hostile }),
    ];
    const log = await openLog({ service });
    expect(log.element.renderRoot.querySelector('img')).to.equal(null);
    expect(log.row(0).getBoundingClientRect().height).to.equal(36);
    expect(log.text(0, 'When')).to.contain('<img');
  });
});
