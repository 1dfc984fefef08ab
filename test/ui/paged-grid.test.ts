import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import {
  axeEverywhere,
  deferred,
  focused,
  frame,
  getByRole,
  mount,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../helpers.js';
import { item, serve, type PagedGridHost, type Read } from './paged-grid-data.js';

const mountHost = (read: Read): Promise<PagedGridHost> =>
  mount<PagedGridHost>(html`<test-paged-grid-host .read=${read}></test-paged-grid-host>`);

const scroller = (host: PagedGridHost): HTMLElement => getByRole(host, 'grid');
const bodyRows = (host: PagedGridHost): HTMLElement[] => queryAllByRole(host, 'row').slice(1);
const names = (host: PagedGridHost): string[] => queryAllByRole(host, 'rowheader').map(nameOf);
const focusedText = (): string => visibleText(focused() as Element);

async function scrollTo(host: PagedGridHost, top: number): Promise<void> {
  scroller(host).scrollTop = top;
  await frame();
  await settled(host);
}

describe('<quotesync-paged-grid>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is a grid that tells its size and the place of every row, and draws only those around what is in view', async () => {
    const host = await mountHost(serve(100_000));
    const table = getByRole(host, 'grid', { name: 'Items' });
    expect(table.getAttribute('aria-rowcount')).to.equal('100001');
    expect(table.getAttribute('aria-colcount')).to.equal('6');
    expect(table.getAttribute('aria-multiselectable')).to.equal('true');
    expect(bodyRows(host).length).to.be.within(10, 40);
    expect(
      bodyRows(host)
        .map((row) => row.getAttribute('aria-rowindex'))
        .slice(0, 3),
    ).to.deep.equal(['2', '3', '4']);
    expect(names(host).slice(0, 2)).to.deep.equal(['Item 1', 'Item 2']);
    expect(await axeEverywhere(host)).to.deep.equal([]);
  });

  it('says when there is nothing', async () => {
    const host = await mountHost(serve(0));
    expect(queryAllByRole(host, 'status').map(visibleText)).to.include('No items');
    expect(bodyRows(host)).to.have.length(0);
    expect(await axeEverywhere(host)).to.deep.equal([]);
  });

  it('is one stop for Tab, and goes everywhere by arrows, Home, End and Page keys', async () => {
    const host = await mountHost(serve(1000));
    await press('Tab');
    expect(focusedText()).to.equal('Item 1');
    await press('ArrowDown', 'ArrowRight');
    expect(focusedText()).to.equal('1.50');
    await press('End');
    expect(focusedText()).to.equal('1');
    await press('Home', 'ArrowRight');
    expect(focusedText()).to.equal('Item 2');
    await press('PageDown');
    expect(Number(focusedText().slice(5))).to.be.greaterThan(8);
    await press('Control+Home');
    await press('ArrowUp');
    expect(nameOf(focused() as Element)).to.contain('Select all rows');
    expect(queryAllByRole(host, 'columnheader')).to.have.length(6);
    // What comes before it on a page: without that the focus would leave the page, and come in again from below.
    const before = document.createElement('button');
    host.before(before);
    await press('Shift+Tab');
    expect(focused()).to.equal(before);
    before.remove();
    expect(host.grid.shadowRoot!.querySelectorAll('[tabindex="0"]')).to.have.length(1);
  });

  it('goes to the last of 100,000 rows, which are read there and nowhere else', async () => {
    const host = await mountHost(serve(100_000));
    await press('Tab', 'Control+End');
    await until(() => focusedText() === '99999');
    // At rest the last row is also the last element.
    await until(() => names(host).at(-1) === 'Item 100000');
    expect(host.ranges.length).to.be.lessThan(6);
    const elements = host.grid.shadowRoot!.querySelectorAll('*').length;
    await press('Control+Home');
    await until(() => names(host).includes('Item 1'));
    expect(host.grid.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(elements + 100);
  });

  it('keeps the focus on its row while that is scrolled away, and comes back to it with a key', async () => {
    const host = await mountHost(serve(10_000));
    await press('Tab', 'ArrowDown', 'ArrowDown');
    for (const top of [300, 900, 40_000, 200_000, 150_000]) await scrollTo(host, top);
    await until(() => names(host).some((name) => Number(name.slice(5)) > 4000));
    expect(focusedText()).to.equal('Item 3');
    // At rest the elements stand in the order of the rows, the focused one among them.
    await pause(200);
    const places = bodyRows(host).map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(focusedText()).to.equal('Item 3');
    await press('ArrowDown');
    expect(focusedText()).to.equal('Item 4');
    expect(scroller(host).scrollTop).to.be.lessThan(200);
  });

  it('keeps the focus in a row that is not known yet', async () => {
    const page = deferred<void>();
    await mountHost(async (range, signal) => {
      if (range.offset > 0) await page.promise;
      return serve(150)(range, signal, '');
    });
    await press('Tab', 'Control+End');
    expect(focusedText()).to.equal('');
    expect((focused() as HTMLElement).getAttribute('role')).to.equal('gridcell');
    page.resolve();
    await until(() => focusedText() === '149');
  });

  it('shows placeholders while the first page is read', async () => {
    const page = deferred<void>();
    const host = await mountHost(async (range, signal) => {
      await page.promise;
      return serve(3)(range, signal, '');
    });
    expect(scroller(host).getAttribute('aria-busy')).to.equal('true');
    expect(scroller(host).getAttribute('aria-rowcount')).to.equal('-1');
    expect(bodyRows(host).length).to.be.greaterThan(3);
    expect(await axeEverywhere(host)).to.deep.equal([]);
    page.resolve();
    await until(() => names(host).length === 3);
    expect(scroller(host).getAttribute('aria-busy')).to.equal('false');
    expect(bodyRows(host)).to.have.length(3);
  });

  it('says in the rows of a failed page why they are missing, and reads them again on request', async () => {
    let fail = true;
    const host = await mountHost(async (range, signal) => {
      if (range.offset > 0 && fail) throw new BackendError('network', 'no network');
      return serve(105)(range, signal, '');
    });
    await press('Tab', 'Control+End');
    await until(() => focusedText().startsWith('Not loaded: No connection'));
    expect(names(host)).to.contain('Item 100');
    expect(await axeEverywhere(host)).to.deep.equal([]);
    fail = false;
    await press('Enter');
    await until(() => names(host).includes('Item 105'));
    expect(focusedText()).to.equal('104');
    fail = true;
    host.rows.refresh();
    await until(() => queryAllByRole(host, 'button', { name: 'Try again' }).length > 0);
    fail = false;
    queryAllByRole(host, 'button', { name: 'Try again' })[0]!.click();
    await until(() => names(host).includes('Item 105'));
  });

  it('shows no row of the old answer under a new question, and begins at the top', async () => {
    const next = deferred<void>();
    const host = await mountHost(async (range, signal, question) => {
      if (question === '') return serve(1000)(range, signal, '');
      await next.promise;
      return { total: 2, rows: [item(7000), item(7001)] };
    });
    await scrollTo(host, 5000);
    await until(() => names(host).includes('Item 142'));
    host.question = 'other';
    await settled(host);
    expect(names(host)).to.deep.equal([]);
    expect(visibleText(scroller(host))).not.to.contain('Item');
    expect(scroller(host).scrollTop).to.equal(0);
    next.resolve();
    await until(() => names(host).length > 0);
    expect(names(host)).to.deep.equal(['Item 7001', 'Item 7002']);
  });

  it('sorts by a header and leaves it to the source; the focus stays on the header', async () => {
    const host = await mountHost(serve(50));
    const changed = recorded(host.grid, 'quotesync-sort-changed');
    await press('Tab', 'ArrowUp');
    await press('Enter');
    await press('Enter');
    expect(changed.map(({ key, direction }) => `${key} ${direction}`)).to.deep.equal([
      'name ascending',
      'name descending',
    ]);
    expect(visibleText(focused() as Element)).to.equal('Name');
    expect((focused() as Element).getAttribute('aria-sort')).to.equal('descending');
    getByRole(host, 'columnheader', { name: 'Active' }).click();
    expect(changed).to.have.length(2);
  });

  it('activates a row by Enter or double click where nothing can be edited', async () => {
    const host = await mountHost(serve(50));
    const activated = recorded(host.grid, 'quotesync-row-activated');
    await press('Tab', 'End', 'Enter');
    queryAllByRole(host, 'gridcell', { name: '3', exact: true })[0]!.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true }),
    );
    expect(activated.map(({ key }) => key)).to.deep.equal(['0', '3']);
  });

  it('keeps the keyboard on its row when the list is read again and that stands elsewhere', async () => {
    let shift = 0;
    const host = await mountHost(async ({ offset, limit }) => ({
      total: 50 + shift,
      rows: Array.from({ length: Math.min(limit, 50 + shift - offset) }, (_, index) => item(offset + index - shift)),
    }));
    await press('Tab', 'ArrowDown', 'ArrowDown');
    expect(focusedText()).to.equal('Item 3');
    shift = 1;
    host.rows.refresh();
    await until(() => names(host).includes('Item 0'));
    expect(focusedText()).to.equal('Item 3');
    host.rows.remove('2');
    await settled(host);
    expect(focusedText()).to.equal('Item 4');
  });

  it('aligns numbers at the end and lays out from right to left', async () => {
    const host = await mountHost(serve(5));
    document.documentElement.dir = 'rtl';
    await settled(host);
    const [first] = queryAllByRole(host, 'rowheader');
    const price = queryAllByRole(host, 'gridcell', { name: '0.50' })[0]!;
    expect(first!.getBoundingClientRect().left).to.be.greaterThan(price.getBoundingClientRect().left);
    expect(getComputedStyle(price).textAlign).to.equal('left');
    await press('Tab', 'ArrowLeft');
    expect(focusedText()).to.equal('0.50');
  });

  it('scrolls to both sides where it is narrow, with the name of the row in sight', async () => {
    await setViewport({ width: 360, height: 600 });
    const host = await mountHost(serve(50));
    const grid = scroller(host);
    await until(() => grid.scrollWidth > grid.clientWidth);
    await press('Tab', 'End');
    expect(grid.scrollLeft).to.be.greaterThan(0);
    const cell = focused()!.getBoundingClientRect();
    expect(cell.right).to.be.at.most(grid.getBoundingClientRect().right + 1);
    const name = queryAllByRole(host, 'rowheader')[0]!.getBoundingClientRect();
    expect(name.left).to.be.at.least(grid.getBoundingClientRect().left);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('tells which row the user has reached: once each, when it is known, and not when the list moves it', async () => {
    const answer = deferred<void>();
    const read = serve(300);
    const host = await mountHost(async (range, signal, question) => {
      if (range.offset > 0) await answer.promise;
      return read(range, signal, question);
    });
    const reached = recorded(host.grid, 'quotesync-row-reached');
    const keys = (): string[] => reached.map((event) => event.key);
    getByRole(host, 'rowheader', { name: 'Item 2', exact: true }).focus();
    await press('ArrowRight', 'ArrowDown');
    expect(keys()).to.deep.equal(['1', '2']);
    // Unknown yet.
    await press('Control+End');
    expect(keys()).to.deep.equal(['1', '2']);
    answer.resolve();
    await until(() => keys().length === 3);
    expect(keys()).to.deep.equal(['1', '2', '299']);
  });

  it('knows whether it stands at its top', async () => {
    const host = await mountHost(serve(300));
    const { grid } = host;
    expect(grid.atTop).to.be.true;
    await scrollTo(host, 50);
    expect(grid.atTop).to.be.false;
    await scrollTo(host, 0);
    expect(grid.atTop).to.be.true;
  });

  it('gives what is left of the width to the columns that grow: by default to the one that names the row', async () => {
    const host = await mountHost(serve(3));
    const width = (name: string): number => getByRole(host, 'columnheader', { name }).offsetWidth;
    expect(width('Name')).to.be.above(200);
    expect(width('Price')).to.equal(100);
    host.columns = host.columns.map((column) => ({
      ...column,
      grows: column.key === 'price' || column.key === 'unit',
    }));
    await settled(host);
    expect(width('Name')).to.equal(160);
    expect(width('Price')).to.be.above(100);
    expect(width('Unit')).to.equal(width('Price'));
  });
});
