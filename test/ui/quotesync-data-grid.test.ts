import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDataGrid, type GridColumn } from '../../src/ui/quotesync-data-grid.js';
import {
  axeEverywhere,
  focused,
  frame,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  type,
  visibleText,
} from '../helpers.js';

define(QuotesyncDataGrid);

interface City {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly size: number;
}

const city = (id: number, name: string, country = 'Norway', size = id): City => ({ id, name, country, size });

const CITIES = [city(1, 'Oslo', 'Norway', 700), city(2, 'Århus', 'Denmark', 350), city(3, 'Bergen', 'Norway', 290)];

const many = (count: number): readonly City[] => Array.from({ length: count }, (_, id) => city(id, `City ${id + 1}`));

const COLUMNS: readonly GridColumn<City>[] = [
  { key: 'name', label: 'Name', text: ({ name }) => name, rowHeader: true, compact: 'primary' },
  { key: 'country', label: 'Country', text: ({ country }) => country, compact: 'secondary' },
  { key: 'size', label: 'Size', text: ({ size }) => String(size), compare: (a, b) => a.size - b.size, align: 'end' },
];

/** A grid whose owner takes every selection, as owners do. */
async function mountGrid(
  rows: readonly City[] = CITIES,
  columns: readonly GridColumn<City>[] = COLUMNS,
): Promise<QuotesyncDataGrid<City>> {
  return mount<QuotesyncDataGrid<City>>(html`
    <quotesync-data-grid
      label="Cities"
      emptyText="No cities"
      sortKey="name"
      sortDirection="ascending"
      .columns=${columns}
      .rows=${rows}
      .rowKey=${({ id }: City) => String(id)}
      .rowState=${({ id }: City) => ({ muted: id === 1, busy: id === 2 })}
      @quotesync-row-selected=${(event: Event & { readonly key: string }) => {
        (event.currentTarget as QuotesyncDataGrid).selectedKey = event.key;
      }}
    ></quotesync-data-grid>
  `);
}

const bodyRows = (grid: Element): HTMLElement[] => queryAllByRole(grid, 'row').slice(1);
const names = (grid: Element): string[] => queryAllByRole(grid, 'rowheader').map(nameOf);
const focusedText = (): string => visibleText(focused() as Element);
const selectedText = (grid: Element): string | undefined => {
  const row = bodyRows(grid).find((candidate) => candidate.getAttribute('aria-selected') === 'true');
  return row && visibleText(getByRole(row, 'rowheader'));
};

describe('<quotesync-data-grid>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is a grid that tells its size, its sorting and the place of every row', async () => {
    const grid = await mountGrid();
    const table = getByRole(grid, 'grid', { name: 'Cities' });
    expect(table.getAttribute('aria-rowcount')).to.equal('4');
    expect(table.getAttribute('aria-colcount')).to.equal('3');
    expect(queryAllByRole(grid, 'columnheader').map((header) => header.getAttribute('aria-sort'))).to.deep.equal([
      'ascending',
      'none',
      'none',
    ]);
    expect(bodyRows(grid).map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(['2', '3', '4']);
    expect(await axeEverywhere(grid)).to.deep.equal([]);
  });

  it('sorts in the order of the language', async () => {
    document.documentElement.lang = 'nb';
    const grid = await mountGrid();
    expect(names(grid)).to.deep.equal(['Bergen', 'Oslo', 'Århus']);
    document.documentElement.lang = 'en';
    await settled(grid);
    expect(names(grid)).to.deep.equal(['Århus', 'Bergen', 'Oslo']);
  });

  it('sorts numbers in texts as numbers, a column by its own comparison, and equal rows as they came', async () => {
    const grid = await mountGrid([city(3, 'City 10'), city(1, 'City 9', 'B'), city(2, 'City 9', 'A')]);
    const changed = recorded(grid, 'quotesync-sort-changed');
    const countries = (): string[] => bodyRows(grid).map((row) => visibleText(queryAllByRole(row, 'gridcell')[0]!));
    expect(names(grid)).to.deep.equal(['City 9', 'City 9', 'City 10']);
    expect(countries().slice(0, 2)).to.deep.equal(['B', 'A']);
    getByRole(grid, 'columnheader', { name: 'Size' }).click();
    await settled(grid);
    getByRole(grid, 'columnheader', { name: 'Size' }).click();
    await settled(grid);
    expect(names(grid)).to.deep.equal(['City 10', 'City 9', 'City 9']);
    expect(changed.map(({ key, direction }) => `${key} ${direction}`)).to.deep.equal([
      'size ascending',
      'size descending',
    ]);
  });

  it('is one stop for Tab, and goes everywhere by arrows, Home, End and Page keys', async () => {
    const grid = await mountGrid(many(100));
    await press('Tab');
    expect(focusedText()).to.equal('City 1');
    await press('ArrowDown', 'ArrowRight');
    expect(focusedText()).to.equal('Norway');
    expect(selectedText(grid)).to.equal('City 2');
    await press('End');
    expect(focusedText()).to.equal('1');
    await press('Control+End');
    expect(focusedText()).to.equal('99');
    await press('PageUp', 'Home');
    expect(Number(focusedText().split(' ')[1])).to.be.within(85, 95);
    await press('Control+Home', 'ArrowUp');
    expect(focusedText()).to.equal('Name');
    await press('ArrowUp', 'ArrowLeft');
    expect(focusedText()).to.equal('Name');
    await press('Tab');
    expect(grid.matches(':focus-within')).to.equal(false);
  });

  it('goes with the arrows as one sees it, from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    await mountGrid();
    await press('Tab', 'ArrowLeft');
    expect(['Norway', 'Denmark']).to.contain(focusedText());
    await press('ArrowRight');
    expect(focusedText()).to.equal('Århus');
  });

  it('selects with the row it goes to, activates with Enter and double click, sorts with Enter on a header', async () => {
    const grid = await mountGrid();
    const selected = recorded(grid, 'quotesync-row-selected');
    const activated = recorded(grid, 'quotesync-row-activated');
    await press('Tab', ' ', 'ArrowDown', 'Enter');
    expect(selected.map(({ key }) => key)).to.deep.equal(['2', '3']);
    getByRole(grid, 'rowheader', { name: 'Oslo' }).dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(activated.map(({ key }) => key)).to.deep.equal(['3', '1']);
    await press('ArrowUp', 'ArrowUp', 'Enter');
    expect(getByRole(grid, 'columnheader', { name: 'Name' }).getAttribute('aria-sort')).to.equal('descending');
    expect(focusedText()).to.equal('Name');
  });

  it('goes to the row that is spelled', async () => {
    await mountGrid([city(1, 'Alta'), city(2, 'Bergen'), city(3, 'Berlevåg'), city(4, 'Bodø'), city(5, 'Oslo')]);
    await press('Tab');
    await type('berl');
    expect(focusedText()).to.equal('Berlevåg');
  });

  it('leaves keys in a control of a cell to the control', async () => {
    const columns: readonly GridColumn<City>[] = [
      ...COLUMNS,
      { key: 'do', label: 'Do', text: () => '', render: ({ name }) => html`<input aria-label="Note on ${name}" />` },
    ];
    const grid = await mountGrid(CITIES, columns);
    const input = getByRole<HTMLInputElement>(grid, 'textbox', { name: 'Bergen' });
    input.focus();
    await type('ab');
    await press('ArrowLeft', 'Home', 'x');
    expect(input.value).to.equal('xab');
    expect(focused()).to.equal(input);
  });

  it('keeps fewer than 80 of 2,000 rows in the page, and the focused one among them when it is scrolled away', async () => {
    const grid = await mountGrid(many(2000));
    const table = getByRole(grid, 'grid');
    await press('Tab', 'ArrowDown');
    table.scrollTop = 1e6;
    await settled(grid);
    await frame();
    await settled(grid);
    expect(queryAllByRole(grid, 'row').length).to.be.below(80);
    expect(names(grid)).to.include('City 2000');
    expect(focusedText()).to.equal('City 2');
    await press('ArrowDown');
    expect(focusedText()).to.equal('City 3');
    const { top, bottom } = (focused() as Element).getBoundingClientRect();
    const view = table.getBoundingClientRect();
    expect(top).to.be.at.least(view.top);
    expect(bottom).to.be.at.most(view.bottom);
  });

  it('puts the focus near by when its row has gone, and on the header when all have', async () => {
    const grid = await mountGrid();
    await press('Tab', 'ArrowDown');
    expect(focusedText()).to.equal('Bergen');
    grid.rows = CITIES.filter(({ name }) => name !== 'Bergen');
    await settled(grid);
    expect(focusedText()).to.equal('Oslo');
    grid.rows = [];
    await settled(grid);
    expect(focusedText()).to.equal('Name');
    expect(visibleText(getByRole(grid, 'status'))).to.equal('No cities');
    expect(await axeEverywhere(grid)).to.deep.equal([]);
  });

  it('stays on its row when the rows around it change', async () => {
    const grid = await mountGrid();
    await press('Tab', 'ArrowDown');
    grid.rows = [city(9, 'Arendal'), ...CITIES];
    await settled(grid);
    expect(focusedText()).to.equal('Bergen');
  });

  it('does not take the focus when rows come', async () => {
    const grid = await mountGrid([]);
    const before = focused();
    grid.rows = CITIES;
    grid.selectedKey = '3';
    await settled(grid);
    expect(focused()).to.equal(before);
    await press('Tab');
    expect(focusedText()).to.equal('Bergen');
  });

  it('says which row the pointer is over', async () => {
    const grid = await mountGrid();
    const hovered = recorded(grid, 'quotesync-row-hovered');
    const cell = getByRole(grid, 'rowheader', { name: 'Oslo' });
    cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    getByRole(grid, 'grid').dispatchEvent(new PointerEvent('pointerleave'));
    expect(hovered[0]?.key).to.equal('1');
    expect(hovered.at(-1)?.key).to.equal(undefined);
  });

  it('has two lines a row where it is narrow, without the columns that say nothing there', async () => {
    await setViewport({ width: 360, height: 640 });
    const grid = await mountGrid();
    await settled(grid);
    expect(queryAllByRole(grid, 'columnheader').map(visibleText)).to.deep.equal(['Name', 'Country']);
    const [row] = bodyRows(grid);
    const [name, country] = [getByRole(row!, 'rowheader'), getByRole(row!, 'gridcell')];
    expect(country.getBoundingClientRect().top).to.be.at.least(name.getBoundingClientRect().bottom - 1);
    expect(await axeEverywhere(grid)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.equal(360);
  });

  it('shows markup, long names and text of either direction as text, on one line', async () => {
    const evil = ['<img src=x onerror="window.__xss=1">', 'W'.repeat(10_000), 'שלום ‮abc', ''];
    const grid = await mountGrid(evil.map((name, id) => city(id, name)));
    expect(queryAllByRole(grid, 'img')).to.deep.equal([]);
    expect(visibleText(grid)).to.contain(evil[0]);
    expect(new Set(bodyRows(grid).map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
    expect(grid.scrollWidth).to.be.at.most(grid.clientWidth);
    expect(getByRole(grid, 'rowheader', { name: 'WWW' }).title).to.equal(evil[1]);
  });

  it('can be taken away and put back', async () => {
    const grid = await mountGrid(many(500));
    const place = grid.parentElement!;
    getByRole(grid, 'grid').scrollTop = 4000;
    grid.remove();
    grid.rows = many(5);
    place.append(grid);
    await settled(grid);
    expect(names(grid)).to.deep.equal(['City 1', 'City 2', 'City 3', 'City 4', 'City 5']);
  });
});
