import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { TABS } from '../../src/shell/tabs.js';
import { QuotesyncDataGrid } from '../../src/ui/quotesync-data-grid.js';
import { frame, getByRole, mount, queryAllByRole, settled, until, visibleText } from '../helpers.js';
import { overflowing } from '../overflow.js';
import { item, serve, type PagedGridHost } from './paged-grid-data.js';

define(QuotesyncAdmin, QuotesyncDataGrid);

const rows = (root: Element): HTMLElement[] => queryAllByRole(root, 'row').slice(1);
const heights = (root: Element): number[] => [...new Set(rows(root).map(({ offsetHeight }) => offsetHeight))];
const mountAdmin = (tab: string): Promise<QuotesyncAdmin> => {
  const backend = new MockBackend(createTenant('demo'));
  return mount(html`<quotesync-admin tab=${tab} .backend=${backend} .drafts=${null} .views=${null}></quotesync-admin>`);
};
const mountGrid = (count: number): Promise<QuotesyncDataGrid<number>> =>
  mount(
    html`<quotesync-data-grid
      label="Numbers"
      .columns=${[{ key: 'n', label: 'Number', text: String, rowHeader: true }]}
      .rows=${Array.from({ length: count }, (_, index) => index)}
    ></quotesync-data-grid>`,
  );

/** Sizes are told in the next frame, and drawn in the one after. */
async function drawn(root: Element): Promise<void> {
  await frame();
  await frame();
  await settled(root);
}

/** The text of the first row that is wholly in view. */
function firstInView(root: Element): string {
  const head = queryAllByRole(root, 'columnheader')[0]?.getBoundingClientRect().bottom ?? 0;
  const first = rows(root)
    .map((row) => ({ text: visibleText(row), top: row.getBoundingClientRect().top }))
    .filter(({ top }) => top >= head - 1)
    .sort((a, b) => a.top - b.top)[0];
  return first?.text ?? '';
}

describe('Density', () => {
  afterEach(() => {
    document.documentElement.style.removeProperty('--quotesync-density');
    document.documentElement.style.removeProperty('--quotesync-size-row');
  });

  it('makes rows lower or higher while one looks at them, and the same rows stay in view', async () => {
    const grid = await mountGrid(500);
    const box = getByRole(grid, 'grid');
    box.scrollTop = 100 * 40;
    await drawn(grid);
    expect([heights(grid), firstInView(grid)]).to.deep.equal([[40], '100']);
    for (const [density, height] of [
      ['-1', 34],
      ['1', 46],
    ] as const) {
      document.documentElement.style.setProperty('--quotesync-density', density);
      await drawn(grid);
      expect([heights(grid), firstInView(grid)]).to.deep.equal([[height], '100'], density);
    }
    document.documentElement.style.setProperty('--quotesync-size-row', '25px');
    await drawn(grid);
    expect([heights(grid), firstInView(grid)]).to.deep.equal([[25], '100']);
    // Drawn down to the lower edge, although more of them fit.
    const lowest = Math.max(...rows(grid).map((row) => row.getBoundingClientRect().bottom));
    expect(lowest).to.be.greaterThan(box.getBoundingClientRect().bottom);
  });

  it('is followed by tables that are read page by page', async () => {
    const host = await mount<PagedGridHost>(html`<test-paged-grid-host .read=${serve(5000)}></test-paged-grid-host>`);
    const box = getByRole(host, 'grid');
    box.scrollTop = 1000 * 36;
    await until(() => firstInView(host).includes(item(1000).name));
    document.documentElement.style.setProperty('--quotesync-density', '-1');
    await drawn(host);
    expect(heights(host)).to.deep.equal([30]);
    expect(firstInView(host)).to.include(item(1000).name);
    // Where a row is and where it is drawn are the same.
    // (The first of them is the row of the keyboard, far above.)
    const [, first, second] = rows(host)
      .map((row) => row.getBoundingClientRect().top)
      .sort((a, b) => a - b);
    expect((second ?? 0) - (first ?? 0)).to.be.closeTo(30, 0.1);
  });

  it('is an attribute of the shell, which the property of the page does not undo, but a rule for the shell does', async () => {
    const admin = await mountAdmin('connections');
    document.documentElement.style.setProperty('--quotesync-density', '1');
    const add = await until(() => queryAllByRole(admin, 'button', { name: 'Add' })[0]);
    expect(add.offsetHeight).to.equal(36);
    admin.density = 'compact';
    await admin.updateComplete;
    expect(add.offsetHeight).to.equal(28);
    admin.style.setProperty('--quotesync-density', '0');
    expect(add.offsetHeight).to.equal(32);
  });
});

describe('Widths', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const { id } of TABS) {
    it(`from 320 to 2,000 px, and every density: nothing of "${id}" sticks out or is cut`, async () => {
      const admin = await mountAdmin(id);
      await until(() => queryAllByRole(admin, 'heading').length > 0 && !queryAllByRole(admin, 'progressbar').length);
      await settled(admin);
      const found: string[] = [];
      for (const density of ['compact', 'spacious'] as const) {
        admin.density = density;
        for (const width of [320, 560, 2000]) {
          await setViewport({ width, height: 800 });
          await drawn(admin);
          found.push(...overflowing(admin).map((each) => `${density}, ${width} px: ${each}`));
        }
      }
      expect(found).to.deep.equal([]);
    });
  }
});

describe('What the page and the user wish', () => {
  it('is the font of the page, and our sizes', async () => {
    const page = await mount(html`<div></div>`);
    page.style.font = 'italic 31px/3 serif';
    page.append(document.createElement('quotesync-admin'));
    const admin = page.querySelector('quotesync-admin');
    if (!admin) throw new Error('There is no element.');
    await settled(admin);
    const { fontFamily, fontSize, fontStyle } = getComputedStyle(admin);
    expect([fontFamily, fontSize, fontStyle]).to.deep.equal(['serif', '14px', 'normal']);
  });

  it('is paper: all rows, in no box that scrolls, light, and nothing to press', async () => {
    const grid = await mountGrid(300);
    const admin = await mountAdmin('connections');
    admin.style.colorScheme = 'dark';
    await until(() => queryAllByRole(admin, 'row').length > 3);
    expect(rows(grid).length).to.be.lessThan(60);
    await emulateMedia({ media: 'print' });
    try {
      await until(() => rows(grid).length === 300);
      const box = getByRole(grid, 'grid');
      expect(box.scrollHeight - box.clientHeight).to.be.lessThan(2);
      const tops = rows(grid).map((row) => Math.round(row.getBoundingClientRect().top));
      expect(new Set(tops).size).to.equal(300);
      expect(queryAllByRole(admin, 'button', { name: 'Add' })).to.deep.equal([]);
      expect(queryAllByRole(admin, 'tab')).to.deep.equal([]);
      expect(rows(admin).length).to.be.greaterThan(3);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    await until(() => rows(grid).length < 60);
  });

  it('is paper for a list that is read page by page: what is known of it, and how much that is', async () => {
    const host = await mount<PagedGridHost>(html`<test-paged-grid-host .read=${serve(5000)}></test-paged-grid-host>`);
    await until(() => visibleText(host).includes(item(0).name));
    expect(visibleText(host)).not.to.contain('are printed');
    // As a browser prints: it counts the pages before the media change is told.
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      await drawn(host);
      const [, last] = /Rows 1 to (\d+) of 5,000 are printed/.exec(visibleText(host)) ?? [];
      expect(rows(host).length).to.equal(Number(last)).and.be.greaterThan(20);
      expect(visibleText(rows(host).at(-1)!)).to.contain(item(Number(last) - 1).name);
      const widest = Math.max(...rows(host).map((row) => row.getBoundingClientRect().right));
      expect(widest).to.be.at.most(host.getBoundingClientRect().right + 1);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
    await drawn(host);
    expect(visibleText(host)).not.to.contain('are printed');
  });
});
