import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncLogDialog } from '../../../src/features/sync/quotesync-sync-log-dialog.js';
import {
  axeEverywhere,
  drawnElements,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  roleOf,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';
import { INTERVAL } from './log-driver.js';
import { CONNECTIONS, entry, LogService } from './log-service.js';

define(QuotesyncSyncLogDialog);

const hostile = '<b>Acme</b> \u202eevil '.repeat(14);

async function open(service: LogService, looks = false): Promise<QuotesyncSyncLogDialog> {
  const dialog = await mount<QuotesyncSyncLogDialog>(
    html`<quotesync-sync-log-dialog
      .backend=${service.backend}
      .connections=${CONNECTIONS}
    ></quotesync-sync-log-dialog>`,
  );
  const log = dialog.renderRoot.querySelector('quotesync-sync-log');
  if (log) log.interval = looks ? INTERVAL : 3_600_000;
  await until(() => service.asked.length > 0);
  await settled(dialog);
  return dialog;
}

async function opened(count: number): Promise<QuotesyncSyncLogDialog> {
  const dialog = await open(new LogService(count));
  await until(() => queryAllByRole(dialog, 'rowheader').length > 0);
  return dialog;
}

async function search(dialog: HTMLElement, text: string): Promise<void> {
  getByRole(dialog, 'searchbox').focus();
  await type(text);
}

const SITUATIONS: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  ready: () => opened(40),
  'an entry in hand, with hostile texts': async () => {
    const service = new LogService(8);
    service.entries[1] = entry(7, { oldValue: hostile, newValue: `${hostile}x`, connection: hostile, source: hostile });
    const dialog = await open(service);
    await until(() => queryAllByRole(dialog, 'rowheader').length > 0);
    queryAllByRole(dialog, 'rowheader')[1]?.focus();
    await settled(dialog);
    return dialog;
  },
  'new entries': async () => {
    const service = new LogService(40);
    const dialog = await open(service, true);
    await until(() => queryAllByRole(dialog, 'rowheader').length > 0);
    queryAllByRole(dialog, 'rowheader')[3]?.focus();
    service.write(1234);
    await until(() => visibleText(dialog).includes('1,234 new entries'));
    return dialog;
  },
  empty: () => open(new LogService(0)),
  'the filter hides all': async () => {
    const dialog = await opened(40);
    await search(dialog, 'no such thing');
    await until(() => visibleText(dialog).includes('The filter hides all'));
    return dialog;
  },
  loading: () => {
    const service = new LogService(40);
    service.before = () => new Promise(() => undefined);
    return open(service);
  },
  refused: async () => {
    const service = new LogService(40);
    service.before = () => {
      throw new BackendError('forbidden', 'no');
    };
    const dialog = await open(service);
    await until(() => queryAllByRole(dialog, 'alert').length > 0);
    return dialog;
  },
  'a time that ends before it begins': async () => {
    const dialog = await opened(40);
    const log = dialog.shadowRoot?.querySelector('quotesync-sync-log');
    const filter = getByRole(dialog, 'button', { name: 'Filter', exact: true });
    if (filter.getAttribute('aria-expanded') === 'false') filter.click();
    await settled(dialog);
    for (const [id, value] of [
      ['from', '2026-11-01T09:00'],
      ['to', '2026-11-01T08:00'],
    ] as const) {
      const input = log?.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
      if (!input) throw new Error(id);
      input.value = value;
      input.dispatchEvent(new InputEvent('input'));
    }
    await until(() => visibleText(dialog).includes('This is before “From”'));
    return dialog;
  },
};

/** Elements that stick out of the page, where nothing scrolls them. */
function overflowing(root: HTMLElement): readonly string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => {
    const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    if (!(parent instanceof Element)) return false;
    return /auto|scroll|hidden|clip/.test(getComputedStyle(parent).overflowX) || scrolls(parent);
  };
  return [...drawnElements(root)]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
    .map(({ localName, className }) => `${localName}.${String(className)}`);
}

describe('The log of synchronisation is accessible', function () {
  this.timeout(30_000);
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, show] of Object.entries(SITUATIONS)) {
    it(name, async () => {
      expect(await axeEverywhere(await show())).to.deep.equal([]);
    });

    it(`in 360 pixels: ${name}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const dialog = await show();
      expect(overflowing(dialog)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      expect(await axeEverywhere(dialog)).to.deep.equal([]);
    });
  }

  it('mirrors the rows where a page runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const dialog = await opened(40);
    const [box, header] = [queryAllByRole(dialog, 'row')[1]?.children[0], queryAllByRole(dialog, 'rowheader')[0]];
    if (!box || !header) throw new Error('There are no rows.');
    expect(box.getBoundingClientRect().left).to.be.above(header.getBoundingClientRect().left);
    header.focus();
    await press('ArrowLeft');
    expect(nameOf(focused() as Element)).to.equal('Acme Ltd');
  });

  it('has room for the rows and the entry in hand, however long that is', async () => {
    await setViewport({ width: 1200, height: 700 });
    const dialog = (await SITUATIONS['an entry in hand, with hostile texts']?.()) as HTMLElement;
    const height = (role: string, name: string): number => getByRole(dialog, role, { name }).clientHeight;
    expect(height('grid', 'Sync log')).to.be.at.least(150);
    expect(height('region', 'Entry')).to.be.within(100, 260);
  });
});

describe('The log of synchronisation by keyboard alone', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  /** Tab, until something with this role and name has the focus. */
  async function tabTo(role: string, name: string): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      const active = focused();
      if (active && roleOf(active) === role && nameOf(active).includes(name)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to: ${role} ${name}`);
  }

  it('is filtered, read, followed and left', async () => {
    const service = new LogService(200);
    const dialog = await open(service, true);
    const closed = recorded(dialog, 'quotesync-dialog-closed');
    await until(() => queryAllByRole(dialog, 'rowheader').length > 0);
    await tabTo('searchbox', 'Search');
    await type('Acme');
    await until(() => visibleText(dialog).includes('50 of 200 entries'));
    await tabTo('gridcell', '');
    await press('ArrowDown', 'ArrowDown', 'End', 'Enter');
    const details = getByRole(dialog, 'region', { name: 'Entry' });
    expect(focused()).to.equal(details);
    expect(visibleText(details)).to.contain('Super Sale: Customer 1192');
    await tabTo('checkbox', 'Follow');
    await press(' ');
    service.write(8, { oldValue: 'Acme' });
    await until(() => visibleText(dialog).includes('8 new entries'));
    await tabTo('button', '8 new entries');
    await press('Enter');
    await until(() => visibleText(dialog).includes('58 of 208 entries'));
    await until(() => roleOf(focused() as Element) === 'gridcell' || roleOf(focused() as Element) === 'rowheader');
    await press('Escape');
    await until(() => closed.length === 1);
  });

  it('goes from the export back to the log, and from there back to the page', async () => {
    const dialog = await opened(20);
    const closed = recorded(dialog, 'quotesync-dialog-closed');
    await tabTo('button', 'Export');
    await press('Enter');
    await until(() => queryAllByRole(dialog, 'dialog').length === 2);
    await press('Escape');
    await until(() => queryAllByRole(dialog, 'dialog').length === 1);
    expect(nameOf(focused() as Element)).to.equal('Export');
    expect(closed).to.have.length(0);
    await press('Escape');
    await until(() => closed.length === 1);
  });
});
