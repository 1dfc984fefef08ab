import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { openSpreadsheet } from '../../../src/core/spreadsheet/spreadsheet-read.js';
import { LOG_EXPORT_LIMIT, LogExportRun } from '../../../src/features/sync/log-export-run.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
  mount,
  press,
  queryAllByRole,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import type { TestHost } from '../../core/test-host.js';
import '../../core/test-host.js';
import { html } from 'lit';
import { openLog, type LogDriver } from './log-driver.js';
import { entry, LogService } from './log-service.js';

/** What left through a link with `download`. */
const saved: File[] = [];
const files = new Map<string, File>();

const cells = async (file: File): Promise<readonly (readonly (string | number)[])[]> =>
  (await (await openSpreadsheet(file)).read(0)).rows.map((row) => row.cells);

class ExportDriver {
  constructor(readonly log: LogDriver) {}

  get dialog(): HTMLElement {
    return getByRole(this.log.element, 'dialog');
  }

  get text(): string {
    return visibleText(this.dialog);
  }

  async press(name: string): Promise<void> {
    getByRole(this.dialog, 'button', { name, exact: true }).click();
    await settled();
  }

  async choose(name: string): Promise<void> {
    getByRole(this.dialog, 'radio', { name }).click();
    await settled();
  }

  async done(): Promise<File> {
    await until(() => saved.length > 0, 15_000);
    await settled();
    return saved.at(-1)!;
  }
}

async function openExport(log: LogDriver): Promise<ExportDriver> {
  await log.press('Export');
  const driver = new ExportDriver(log);
  await until(() => driver.dialog);
  await settled();
  return driver;
}

describe('The export of the log', () => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const { prototype } = HTMLAnchorElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'click');

  before(() => {
    URL.createObjectURL = (blob: File) => {
      const url = createObjectURL(blob);
      files.set(url, blob);
      return url;
    };
    prototype.click = function (this: HTMLAnchorElement) {
      const file = files.get(this.href);
      if (file && this.download) saved.push(file);
    };
  });

  beforeEach(() => saved.splice(0));

  after(() => {
    URL.createObjectURL = createObjectURL;
    // Anchors inherit it.
    if (own) Object.defineProperty(prototype, 'click', own);
    else Reflect.deleteProperty(prototype, 'click');
  });

  it('writes all of it to a workbook, with whole values and the times of the service', async () => {
    const service = new LogService(2500);
    const long = 'x'.repeat(254);
    service.entries[2499] = entry(1, { oldValue: long });
    const dialog = await openExport(await openLog({ service }));
    expect(dialog.text).to.contain('What the list shows (2,500)');
    await dialog.press('Export');
    const file = await dialog.done();
    expect(file.name).to.match(/^Sync log \d{4}-\d\d-\d\d\.xlsx$/);
    const [header, ...rows] = await cells(file);
    expect(header).to.deep.equal([
      'When',
      'Connection',
      'Source',
      'Target',
      'Field',
      'Old Value',
      'New Value',
      'Direction',
    ]);
    expect(rows).to.have.length(2500);
    expect(rows[0]?.[0]).to.equal('2026-11-03 01:40:30');
    expect(rows[2499]?.[5]).to.equal(long);
    expect(dialog.text).to.contain('(entries: 2,500)');
  });

  it('writes what the filter shows, and says which filter that is', async () => {
    const log = await openLog({ entries: 60 });
    await log.fill('Connection', 'Super Sale');
    await log.fill('Direction', 'To the ERP system');
    await until(() => log.count === '10 of 60 entries');
    const dialog = await openExport(log);
    expect(dialog.text).to.contain('Filter: Connection: Super Sale, Direction: To the ERP system');
    await dialog.choose('CSV (.csv)');
    await dialog.press('Export');
    const rows = await cells(await dialog.done());
    expect(rows).to.have.length(11);
    expect(rows.slice(1).every((row) => row[1] === 'Super Sale' && row[7] === 'To the ERP system')).to.be.true;
  });

  it('makes texts inert that a spreadsheet would run', async () => {
    const service = new LogService(1);
    service.entries = [entry(1, { oldValue: '=HYPERLINK("x")', newValue: '@SUM(1)', source: '+1' })];
    const dialog = await openExport(await openLog({ service }));
    await dialog.choose('CSV (.csv)');
    await dialog.press('Export');
    const text = await (await dialog.done()).text();
    expect(text).to.contain(`"'=HYPERLINK(""x"")"`).and.to.contain(`"'@SUM(1)"`).and.to.contain(`"'+1"`);
  });

  it('writes the selected entries alone', async () => {
    const log = await openLog({ entries: 60 });
    for (const index of [1, 3]) getByRole<HTMLInputElement>(log.row(index), 'checkbox').click();
    await settled();
    const dialog = await openExport(log);
    expect(getByRole<HTMLInputElement>(dialog.dialog, 'radio', { name: 'Selected entries (2)' }).checked).to.be.true;
    await dialog.choose('CSV (.csv)');
    await dialog.press('Export');
    const rows = await cells(await dialog.done());
    expect(rows.slice(1).map((row) => row[0])).to.deep.equal(['2026-11-01 08:59:30', '2026-11-01 08:57:30']);
  });

  it('reads as of its beginning: what comes meanwhile moves no page', async () => {
    const log = await openLog({ entries: 2500 });
    log.service.before = ({ offset, limit }) => {
      if (limit === 1000 && offset === 1000) log.service.write(7);
    };
    const dialog = await openExport(log);
    await dialog.choose('CSV (.csv)');
    await dialog.press('Export');
    const rows = await cells(await dialog.done());
    expect(new Set(rows.map((row) => row[0])).size).to.equal(2501);
    expect(rows).to.have.length(2501);
  });

  it('says how far it is, and is stopped with a button', async () => {
    const log = await openLog({ entries: 2500 });
    const held = deferred<void>();
    log.service.before = ({ offset }) => (offset === 2000 ? held.promise : undefined);
    const dialog = await openExport(log);
    await dialog.press('Export');
    await until(() => dialog.text.includes('2,000 of 2,500'));
    const bar = getByRole<HTMLProgressElement>(dialog.dialog, 'progressbar');
    expect([bar.value, bar.max]).to.deep.equal([2000, 2500]);
    const asked = log.service.asked.length;
    await dialog.press('Stop');
    expect(queryAllByRole(dialog.dialog, 'progressbar')).to.have.length(0);
    expect(focused()).to.equal(getByRole(dialog.dialog, 'button', { name: 'Export', exact: true }));
    held.resolve();
    await settled();
    expect(saved).to.have.length(0);
    expect(log.service.asked).to.have.length(asked);
  });

  it('is begun again while the one that was stopped still ends', async () => {
    const log = await openLog({ entries: 1200 });
    log.service.deaf = true;
    const gates = [deferred<void>(), deferred<void>()];
    let calls = 0;
    log.service.before = ({ offset, limit }) => (limit > 100 && offset === 0 ? gates[calls++]?.promise : undefined);
    const dialog = await openExport(log);
    await dialog.press('Export');
    await dialog.press('Stop');
    await dialog.press('Export');
    gates[0]?.resolve();
    await settled();
    await until(() => calls === 2);
    expect(dialog.text).not.to.contain('The export stopped');
    gates[1]?.resolve();
    expect(await cells(await dialog.done())).to.have.length(1201);
  });

  it('goes on after a failure where it was', async () => {
    const log = await openLog({ entries: 2500 });
    log.service.before = ({ offset }) => {
      if (offset === 2000) throw new BackendError('network', 'gone');
    };
    const dialog = await openExport(log);
    await dialog.press('Export');
    await until(() => dialog.text.includes('The export stopped'));
    expect(dialog.text).to.contain('(2,000) is kept');
    expect(await axeEverywhere(dialog.dialog)).to.deep.equal([]);
    log.service.before = () => undefined;
    const before = log.service.asked.length;
    await dialog.press('Try again');
    const rows = await cells(await dialog.done());
    expect(rows).to.have.length(2501);
    expect(log.service.asked.slice(before).map(({ offset }) => offset)).to.deep.equal([2000]);
  });

  it('says when entries were removed meanwhile', async () => {
    const log = await openLog({ entries: 2500 });
    log.service.before = ({ offset }) => {
      // The oldest ones go.
      if (offset === 2000) log.service.entries = log.service.entries.slice(0, 2100);
    };
    const dialog = await openExport(log);
    await dialog.press('Export');
    const rows = await cells(await dialog.done());
    expect(new Set(rows.map((row) => row[2])).size).to.equal(2101);
    expect(dialog.text).to.match(/Not all of it: “Sync log [^”]+” has the newest 2,100 of 2,500 entries/);
  });

  it('says that the service searched only the newest entries', async () => {
    const service = new LogService(30);
    service.searched = 10_000;
    const dialog = await openExport(await openLog({ service }));
    await dialog.press('Export');
    await dialog.done();
    expect(dialog.text).to.contain('Only the newest 10,000 entries were searched.');
  });

  it('writes no file when there is nothing to write', async () => {
    const dialog = await openExport(await openLog({ entries: 0 }));
    await dialog.press('Export');
    await until(() => dialog.text.includes('There are no entries to export.'));
    expect(saved).to.have.length(0);
  });

  it('gives the focus back to its button, and the log stays open', async () => {
    const log = await openLog();
    const dialog = await openExport(log);
    expect(await axeEverywhere(dialog.dialog)).to.deep.equal([]);
    await press('Escape');
    await until(() => queryAllByRole(log.element, 'dialog').length === 0);
    expect(focused()).to.equal(log.button('Export'));
    expect(log.count).to.equal('40 entries');
  });
});

describe('An export of more than a file holds', () => {
  it('has the newest entries, and knows how many there are', async () => {
    const host = await mount<TestHost>(html`<test-host></test-host>`);
    const run = new LogExportRun(host);
    const total = LOG_EXPORT_LIMIT + 5000;
    const service = new LogService(0);
    service.sync.log = async ({ offset, limit }) => ({
      total,
      rows: Array.from({ length: limit }, (_, index) => entry(1, { id: String(offset + index) })),
    });
    let written = 0;
    run.start({ sync: service.sync, filter: undefined, language: 'en' }, async (rows) => {
      written = rows.length;
      return new File(['x'], 'x.csv');
    });
    await until(() => run.state.status === 'done');
    expect(written).to.equal(LOG_EXPORT_LIMIT);
    expect(run.state).to.include({ count: LOG_EXPORT_LIMIT, total });
  });
});
