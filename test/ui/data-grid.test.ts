import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDataGrid, type GridColumn, type GridRowState } from '../../src/ui/quotesync-data-grid.js';
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
  until,
  visibleText,
} from '../helpers.js';
import { LONG, MARKUP, RTL, TEXTS, UNBROKEN } from './texts.js';

define(QuotesyncDataGrid);

interface Ship {
  readonly id: number;
  readonly name: string;
  readonly port: string;
}

type Grid = QuotesyncDataGrid<Ship>;

const PORTS = ['Oslo', 'Bergen', 'Ålesund'];

const columns: readonly GridColumn<Ship>[] = [
  { key: 'name', label: 'Name', text: ({ name }) => name, rowHeader: true, compact: 'primary' },
  { key: 'port', label: 'Port', text: ({ port }) => port, compact: 'secondary' },
  { key: 'id', label: 'Number', text: ({ id }) => String(id), align: 'end', sortable: false },
];

const ships = (count: number): readonly Ship[] =>
  Array.from({ length: count }, (_, id) => ({ id, name: `Ship ${id}`, port: PORTS[id % 3] ?? '' }));

interface Options {
  readonly columns?: readonly GridColumn<Ship>[];
  readonly rowState?: (ship: Ship) => GridRowState;
  readonly selectedKey?: string;
}

/** A grid whose owner takes every selection, as owners do. */
async function mountGrid(rows: readonly Ship[], options: Options = {}): Promise<Grid> {
  return mount<Grid>(html`
    <quotesync-data-grid
      label="Ships"
      emptyText="No ships"
      .columns=${options.columns ?? columns}
      .rows=${rows}
      .rowKey=${({ id }: Ship) => String(id)}
      .rowState=${options.rowState}
      .selectedKey=${options.selectedKey}
      @quotesync-row-selected=${({ key, target }: HTMLElementEventMap['quotesync-row-selected']) => {
        (target as Grid).selectedKey = key;
      }}
    ></quotesync-data-grid>
  `);
}

const gridOf = (element: Grid): HTMLElement => getByRole(element, 'grid');
const bodyRows = (element: Grid): HTMLElement[] => queryAllByRole(element, 'row').slice(1);
const rowOf = (cell: Element | null): HTMLElement => cell!.closest<HTMLElement>('[role=row]')!;
const shownNames = (element: Grid): string[] => queryAllByRole(element, 'rowheader').map((cell) => visibleText(cell));
const header = (element: Grid, name: string): HTMLElement => getByRole(element, 'columnheader', { name });
const selectedRows = (element: Grid): string[] =>
  bodyRows(element)
    .filter((row) => row.ariaSelected === 'true')
    .map((row) => visibleText(getByRole(row, 'rowheader')));
const isInView = (element: Element, view: Element): boolean => {
  const [inner, outer] = [element.getBoundingClientRect(), view.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom + 0.5;
};

async function pointTo(target: Element, type: 'move' | 'click' = 'move'): Promise<void> {
  const { x, y } = target.getBoundingClientRect();
  await sendMouse({ type, position: [Math.round(x + 10), Math.round(y + 10)] });
  await settled();
}

/** Brings the keyboard onto a row: Tab, then as many times down as it takes. */
async function focusRow(index: number): Promise<void> {
  await press('Tab', 'Control+Home', ...Array<string>(index).fill('ArrowDown'));
  expect(rowOf(focused()).ariaRowIndex).to.equal(String(index + 2));
}

describe('quotesync-data-grid', () => {
  afterEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    await resetMouse();
  });

  describe('for a screen reader', () => {
    it('is a named grid that says how large it is and where everything stands', async () => {
      const element = await mountGrid(ships(3));
      const grid = getByRole(element, 'grid', { name: 'Ships', exact: true });
      expect([grid.ariaRowCount, grid.ariaColCount]).to.deep.equal(['4', '3']);
      expect(queryAllByRole(element, 'row').map((row) => row.ariaRowIndex)).to.deep.equal(['1', '2', '3', '4']);
      expect(queryAllByRole(element, 'columnheader').map(nameOf)).to.deep.equal(['Name', 'Port', 'Number']);
      expect(queryAllByRole(element, 'rowheader').map(nameOf)).to.deep.equal(['Ship 0', 'Ship 1', 'Ship 2']);
      expect(queryAllByRole(bodyRows(element)[1]!, 'gridcell').map(nameOf)).to.deep.equal(['Bergen', '1']);
    });

    it('says which row is selected, and which column sorts', async () => {
      const element = await mountGrid(ships(3), { selectedKey: '1' });
      expect(selectedRows(element)).to.deep.equal(['Ship 1']);
      expect(bodyRows(element).map((row) => row.ariaSelected)).to.deep.equal(['false', 'true', 'false']);
      expect(header(element, 'Name').ariaSort).to.equal('none');
      expect(header(element, 'Number').hasAttribute('aria-sort')).to.be.false;
      element.sortKey = 'port';
      element.sortDirection = 'descending';
      await settled();
      expect(header(element, 'Port').ariaSort).to.equal('descending');
    });

    it('says when it is empty, and when it is read again', async () => {
      const element = await mountGrid([]);
      expect(visibleText(getByRole(element, 'status'))).to.equal('No ships');
      element.rows = ships(1);
      element.busy = true;
      await settled();
      expect(visibleText(getByRole(element, 'status'))).to.equal('');
      expect(gridOf(element).ariaBusy).to.equal('true');
    });

    it('marks rows that something is done to', async () => {
      const element = await mountGrid(ships(2), { rowState: ({ id }) => ({ busy: id === 1, muted: id === 0 }) });
      expect(bodyRows(element).map((row) => row.ariaBusy)).to.deep.equal([null, 'true']);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('has no accessibility violations: full, empty, sorted, selected, narrow', async () => {
      const element = await mountGrid(ships(30), { selectedKey: '3' });
      expect(await axeEverywhere(element)).to.deep.equal([]);
      element.sortKey = 'name';
      element.sortDirection = 'ascending';
      element.style.inlineSize = '340px';
      expect(await axeEverywhere(element)).to.deep.equal([]);
      element.rows = [];
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });
  });

  describe('the pointer', () => {
    it('selects by click and activates by double click', async () => {
      const element = await mountGrid(ships(3));
      const selected = recorded(element, 'quotesync-row-selected');
      const activated = recorded(element, 'quotesync-row-activated');
      const cell = getByRole(element, 'gridcell', { name: 'Bergen' });
      await pointTo(cell, 'click');
      expect(selected.map(({ key }) => key)).to.deep.equal(['1']);
      expect(selectedRows(element)).to.deep.equal(['Ship 1']);
      cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      expect(activated.map(({ key }) => key)).to.deep.equal(['1']);
    });

    it('tells once which row it is over, and when it has gone', async () => {
      const element = await mountGrid(ships(3));
      const hovered = recorded(element, 'quotesync-row-hovered');
      await pointTo(getByRole(element, 'rowheader', { name: 'Ship 1' }));
      await pointTo(getByRole(element, 'gridcell', { name: 'Bergen' }));
      await pointTo(getByRole(element, 'rowheader', { name: 'Ship 2' }));
      await pointTo(header(element, 'Name'));
      expect(hovered.map(({ key }) => key)).to.deep.equal(['1', '2', undefined]);
    });

    it('sorts by a click on a header, and the other way by the next', async () => {
      const element = await mountGrid(ships(4));
      const sorted = recorded(element, 'quotesync-sort-changed');
      header(element, 'Port').click();
      await settled();
      expect(shownNames(element)).to.deep.equal(['Ship 2', 'Ship 1', 'Ship 0', 'Ship 3']);
      header(element, 'Port').click();
      await settled();
      expect(shownNames(element)).to.deep.equal(['Ship 0', 'Ship 3', 'Ship 1', 'Ship 2']);
      header(element, 'Number').click();
      expect(sorted.map(({ key, direction }) => [key, direction])).to.deep.equal([
        ['port', 'ascending'],
        ['port', 'descending'],
      ]);
    });

    it('sorts numbers in texts as numbers, a column by its own comparison, and equal rows as they came', async () => {
      const rows = [
        { id: 3, name: 'Ship 10', port: 'C' },
        { id: 1, name: 'Ship 9', port: 'B' },
        { id: 2, name: 'Ship 9', port: 'A' },
      ];
      const backwards: GridColumn<Ship> = { ...columns[2]!, sortable: true, compare: (a, b) => b.id - a.id };
      const element = await mountGrid(rows, { columns: [...columns.slice(0, 2), backwards] });
      const ports = (): string[] => bodyRows(element).map((row) => nameOf(queryAllByRole(row, 'gridcell')[0]!));
      header(element, 'Name').click();
      await settled();
      expect(ports()).to.deep.equal(['B', 'A', 'C']);
      header(element, 'Number').click();
      await settled();
      expect(ports()).to.deep.equal(['C', 'A', 'B']);
    });

    it('sorts as the language around it does', async () => {
      document.documentElement.lang = 'nb';
      const element = await mountGrid(ships(3));
      header(element, 'Port').click();
      await settled();
      expect(shownNames(element)).to.deep.equal(['Ship 1', 'Ship 0', 'Ship 2']);
      document.documentElement.lang = 'en';
      await until(() => shownNames(element)[0] === 'Ship 2');
    });
  });

  describe('the keyboard', () => {
    it('comes in with one Tab, onto the selected row, and leaves with the next', async () => {
      const element = await mountGrid(ships(50), { selectedKey: '4' });
      await press('Tab');
      expect(visibleText(focused()!)).to.equal('Ship 4');
      await press('Tab');
      expect(element.contains(focused()) || element.shadowRoot!.contains(focused())).to.be.false;
      await press('Shift+Tab');
      expect(visibleText(focused()!)).to.equal('Ship 4');
    });

    it('comes onto a selected row that arrives later', async () => {
      const element = await mountGrid([], { selectedKey: '30' });
      element.rows = ships(50);
      await settled();
      await press('Tab');
      expect(visibleText(focused()!)).to.equal('Ship 30');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
    });

    it('moves with the arrows, and the selection with it', async () => {
      const element = await mountGrid(ships(5));
      const selected = recorded(element, 'quotesync-row-selected');
      await press('Tab', 'ArrowDown', 'ArrowDown', 'ArrowRight');
      expect(nameOf(focused()!)).to.equal('Ålesund');
      expect(selectedRows(element)).to.deep.equal(['Ship 2']);
      await press('ArrowUp', 'End');
      expect(nameOf(focused()!)).to.equal('1');
      await press('Home');
      expect(nameOf(focused()!)).to.equal('Ship 1');
      expect(selected.map(({ key }) => key)).to.deep.equal(['1', '2', '1']);
    });

    it('follows what is seen from right to left', async () => {
      document.documentElement.dir = 'rtl';
      await mountGrid(ships(5));
      await press('Tab', 'ArrowLeft');
      expect(nameOf(focused()!)).to.equal('Oslo');
      await press('ArrowRight');
      expect(nameOf(focused()!)).to.equal('Ship 0');
    });

    it('goes to the first and the last row, and by pages; the row is always in view', async () => {
      const element = await mountGrid(ships(2000));
      await press('Tab', 'Control+End');
      expect(nameOf(focused()!)).to.equal('1999');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
      await press('Control+Home');
      expect(nameOf(focused()!)).to.equal('Ship 0');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
      await press('PageDown');
      const page = Number(nameOf(focused()!).slice(5));
      expect(page).to.be.within(5, 12);
      expect(isInView(focused()!, gridOf(element))).to.be.true;
      await press('PageDown', 'PageDown', 'PageUp');
      expect(nameOf(focused()!)).to.equal(`Ship ${2 * page}`);
      await press('PageUp', 'PageUp', 'PageUp');
      expect(nameOf(focused()!)).to.equal('Ship 0');
    });

    it('never hides the row it is on behind the header', async () => {
      const element = await mountGrid(ships(200));
      await press('Tab', 'Control+End');
      const head = header(element, 'Name').getBoundingClientRect();
      for (let step = 0; step < 20; step++) {
        await press('ArrowUp');
        expect(focused()!.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
      }
    });

    it('reaches the header, and sorts there with Enter and Space', async () => {
      const element = await mountGrid(ships(4));
      await press('Tab', 'ArrowUp', 'ArrowRight', 'Enter');
      expect(focused()).to.equal(header(element, 'Port'));
      expect(header(element, 'Port').ariaSort).to.equal('ascending');
      await press(' ');
      expect(header(element, 'Port').ariaSort).to.equal('descending');
      expect(focused()).to.equal(header(element, 'Port'));
      await press('ArrowRight', 'Enter');
      expect(header(element, 'Port').ariaSort).to.equal('descending');
      await press('ArrowUp');
      expect(focused()).to.equal(header(element, 'Number'));
      await press('Tab');
      expect(element.matches(':focus-within')).to.be.false;
    });

    it('activates a row with Enter and selects with Space', async () => {
      const element = await mountGrid(ships(4));
      const activated = recorded(element, 'quotesync-row-activated');
      await press('Tab', ' ');
      expect(selectedRows(element)).to.deep.equal(['Ship 0']);
      await press('ArrowDown', 'Enter');
      expect(activated.map(({ key }) => key)).to.deep.equal(['1']);
    });

    it('does not act on a key that was pressed somewhere else and is still held', async () => {
      const element = await mountGrid(ships(4));
      const activated = recorded(element, 'quotesync-row-activated');
      await press('Tab');
      const held = new KeyboardEvent('keydown', {
        key: 'Enter',
        repeat: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      focused()!.dispatchEvent(held);
      expect(activated).to.deep.equal([]);
      await press('Enter');
      expect(activated).to.have.length(1);
    });

    it('jumps to a row by its first letters', async () => {
      const names = ['Alma', 'Bris', 'Brage', 'Cora'];
      await mountGrid(names.map((name, id) => ({ id, name, port: 'Oslo' })));
      await press('Tab');
      await type('b');
      expect(visibleText(focused()!)).to.equal('Bris');
      await type('ra');
      expect(visibleText(focused()!)).to.equal('Brage');
    });

    it('leaves the keys of a control in a cell to the control', async () => {
      let clicks = 0;
      const withButton: readonly GridColumn<Ship>[] = [
        ...columns,
        {
          key: 'sink',
          label: 'Sink',
          text: () => '',
          render: ({ name }) =>
            html`<button @click=${() => (clicks += 1)}>Sink ${name}</button><input aria-label="n" />`,
        },
      ];
      const element = await mountGrid(ships(3), { columns: withButton });
      const activated = recorded(element, 'quotesync-row-activated');
      getByRole(element, 'button', { name: 'Sink Ship 1' }).focus();
      await press('Enter', ' ');
      expect(clicks).to.equal(2);
      const input = queryAllByRole(element, 'textbox')[1] as HTMLInputElement;
      input.focus();
      await type('abc');
      await press('Home', 'Delete', 'ArrowDown');
      expect(input.value).to.equal('bc');
      expect(focused()).to.equal(input);
      input.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
      expect(activated).to.deep.equal([]);
      element.rows = [...element.rows];
      await settled();
      expect(focused(), 'after the rows were read again').to.equal(input);
    });

    it('leaves shortcuts and Tab alone', async () => {
      const element = await mountGrid(ships(3));
      await press('Tab');
      const prevented: string[] = [];
      element.parentElement!.addEventListener('keydown', (event) => {
        prevented.push(`${event.key} ${event.defaultPrevented}`);
        event.preventDefault();
      });
      await press('Control+c', 'F2', 'Alt+ArrowDown');
      expect(prevented.filter((entry) => entry.endsWith('true'))).to.deep.equal([]);
    });
  });

  describe('many rows', () => {
    it('draws only those in view', async () => {
      const element = await mountGrid(ships(2000));
      expect(bodyRows(element).length).to.be.within(10, 79);
      expect(gridOf(element).ariaRowCount).to.equal('2001');
      gridOf(element).scrollTop = 40_000;
      await until(() => shownNames(element).includes('Ship 1003'));
      expect(bodyRows(element).length).to.be.below(80);
      const row = bodyRows(element).find((each) => visibleText(each).startsWith('Ship 1003'));
      expect(row?.ariaRowIndex).to.equal('1005');
    });

    it('keeps the focus on its row while that is scrolled away, and when it comes back', async () => {
      const element = await mountGrid(ships(2000));
      await focusRow(3);
      const cell = focused();
      gridOf(element).scrollTop = 50_000;
      await until(() => shownNames(element).includes('Ship 1250'));
      expect(focused()).to.equal(cell);
      gridOf(element).scrollTop = 0;
      await until(() => shownNames(element).includes('Ship 0'));
      expect(focused()).to.equal(cell);
      gridOf(element).scrollTop = 50_000;
      await until(() => shownNames(element).includes('Ship 1250'));
      await press('ArrowDown');
      expect(visibleText(focused()!)).to.equal('Ship 4');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
    });

    it('has no blank part while it is scrolled', async () => {
      const element = await mountGrid(ships(2000));
      const grid = gridOf(element);
      for (const top of [3_000, 31_000, 31_700, 79_000, 100]) {
        grid.scrollTop = top;
        await frame();
        await settled();
        const { left, top: start, bottom } = grid.getBoundingClientRect();
        for (const y of [start + 60, (start + bottom) / 2, bottom - 5]) {
          expect(element.shadowRoot!.elementFromPoint(left + 30, y)?.closest('[role=row]'), `${top} ${y}`).to.exist;
        }
      }
    });

    it('lets its height go with the rows, up to the limit that the page gives', async () => {
      const element = await mountGrid(ships(2));
      expect(element.offsetHeight).to.be.within(100, 140);
      element.rows = ships(500);
      element.style.setProperty('--quotesync-size-grid', '300px');
      await settled();
      expect(element.offsetHeight).to.be.within(299, 302);
    });

    it('draws more when it is made higher', async () => {
      const element = await mountGrid(ships(500));
      element.style.setProperty('--quotesync-size-grid', '780px');
      await until(() => shownNames(element).includes('Ship 18'));
    });
  });

  describe('rows that change', () => {
    it('keeps the focus on its row when others come or go', async () => {
      const element = await mountGrid(ships(10));
      await focusRow(3);
      element.rows = [{ id: 99, name: 'New ship', port: 'Oslo' }, ...ships(10).filter(({ id }) => id !== 1)];
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 3');
      await press('ArrowUp');
      expect(visibleText(focused()!)).to.equal('Ship 2');
    });

    it('moves the focus to the row in its place when its row has gone', async () => {
      const element = await mountGrid(ships(10));
      await focusRow(3);
      element.rows = ships(10).filter(({ id }) => id !== 3);
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 4');
    });

    it('shows the row that the focus moves to, and not behind the header', async () => {
      const element = await mountGrid(ships(100));
      await focusRow(10);
      gridOf(element).scrollTop = 10 * 40 + 20;
      await settled();
      element.rows = ships(100).filter(({ id }) => id !== 10);
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 11');
      const head = header(element, 'Name').getBoundingClientRect();
      expect(focused()!.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
    });

    it('moves the focus to the last row when the end of the list has gone', async () => {
      const element = await mountGrid(ships(10));
      await focusRow(9);
      element.rows = ships(5);
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 4');
    });

    it('moves the focus to the header when no row is left, and down again from there', async () => {
      const element = await mountGrid(ships(2));
      await focusRow(1);
      element.rows = [];
      await settled();
      expect(focused()).to.equal(header(element, 'Name'));
      element.rows = ships(2);
      await settled();
      expect(focused()).to.equal(header(element, 'Name'));
      await press('ArrowDown');
      expect(visibleText(focused()!)).to.equal('Ship 0');
    });

    it('keeps the focus on its row when the rows are sorted', async () => {
      const element = await mountGrid(ships(500));
      await focusRow(2);
      element.sortKey = 'name';
      element.sortDirection = 'descending';
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 2');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
      await press('Control+Home');
      expect(visibleText(focused()!)).to.equal('Ship 499');
    });

    it('follows a row that its owner selects', async () => {
      const element = await mountGrid(ships(100));
      await press('Tab');
      element.selectedKey = '70';
      await settled();
      expect(visibleText(focused()!)).to.equal('Ship 70');
      expect(isInView(focused()!, gridOf(element))).to.be.true;
    });

    it('takes no focus that it did not have', async () => {
      const root = await mount(html`<div><button>Outside</button></div>`);
      const button = getByRole(root, 'button');
      const element = await mountGrid(ships(5));
      button.focus();
      element.rows = ships(3);
      element.selectedKey = '2';
      await settled();
      expect(focused()).to.equal(button);
    });

    it('does not mind being taken away and put back', async () => {
      const element = await mountGrid(ships(2000));
      gridOf(element).scrollTop = 40_000;
      await settled();
      const { parentElement } = element;
      element.remove();
      element.rows = ships(1500);
      parentElement!.append(element);
      await until(() => shownNames(element).includes('Ship 0'));
    });
  });

  describe('a narrow place', () => {
    it('has two lines a row, without what is hidden there', async () => {
      const element = await mountGrid(ships(3));
      element.style.inlineSize = '340px';
      await until(() => queryAllByRole(element, 'columnheader').length === 2);
      await settled();
      expect(gridOf(element).ariaColCount).to.equal('2');
      const [name, port] = [
        getByRole(element, 'rowheader', { name: 'Ship 1' }),
        getByRole(bodyRows(element)[1]!, 'gridcell'),
      ];
      expect(port.getBoundingClientRect().top).to.be.at.least(name.getBoundingClientRect().bottom - 1);
      element.style.inlineSize = '';
      await until(() => queryAllByRole(element, 'columnheader').length === 3);
    });

    it('keeps the keyboard in the grid when its column goes', async () => {
      const element = await mountGrid(ships(3));
      await press('Tab', 'End');
      expect(nameOf(focused()!)).to.equal('0');
      element.style.inlineSize = '340px';
      await until(() => queryAllByRole(element, 'columnheader').length === 2);
      await settled();
      expect(nameOf(focused()!)).to.equal('Oslo');
      await press('Tab', 'Shift+Tab');
      expect(nameOf(focused()!)).to.equal('Oslo');
    });

    it('shows the same rows as before', async () => {
      const element = await mountGrid(ships(2000), { selectedKey: '1000' });
      await until(() => isInView(getByRole(element, 'rowheader', { name: 'Ship 1000' }), gridOf(element)));
      element.style.inlineSize = '340px';
      await until(() => queryAllByRole(element, 'columnheader').length === 2);
      await settled();
      const row = rowOf(getByRole(element, 'rowheader', { name: 'Ship 1000' }));
      const [inner, outer] = [row.getBoundingClientRect(), gridOf(element).getBoundingClientRect()];
      expect(inner.bottom).to.be.above(outer.top);
      expect(inner.top).to.be.below(outer.bottom + 400);
    });
  });

  describe('texts from outside', () => {
    for (const [what, text] of Object.entries(TEXTS)) {
      it(`shows ${what} as text, within its cell`, async () => {
        const element = await mountGrid([{ id: 1, name: text, port: text }]);
        const cell = getByRole(element, 'rowheader');
        expect(visibleText(cell)).to.equal(text.replace(/\s+/g, ' ').trim());
        expect(cell.title).to.equal(text);
        expect(cell.querySelector('img, b')).to.equal(null);
        for (const box of [element, gridOf(element), document.documentElement]) {
          expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        }
        expect(rowOf(cell).getBoundingClientRect().height).to.be.within(39, 41);
        expect('__xss' in globalThis).to.be.false;
      });
    }

    it('shows a right-to-left text at the side where the page begins', async () => {
      const element = await mountGrid([{ id: 1, name: RTL, port: 'Oslo' }]);
      const text = getByRole(element, 'rowheader').querySelector('bdi')!;
      const range = document.createRange();
      range.selectNodeContents(text);
      const start = getByRole(element, 'rowheader').getBoundingClientRect().left;
      expect(range.getBoundingClientRect().left - start).to.be.below(20);
    });

    it('puts numbers at the end, also from right to left', async () => {
      const element = await mountGrid(ships(1));
      const distance = (side: 'left' | 'right'): number => {
        const cell = getByRole(element, 'gridcell', { name: '0' });
        const range = document.createRange();
        range.selectNodeContents(cell.querySelector('bdi')!);
        return Math.abs(range.getBoundingClientRect()[side] - cell.getBoundingClientRect()[side]);
      };
      expect(distance('right')).to.be.below(20);
      document.documentElement.dir = 'rtl';
      await settled();
      expect(distance('left')).to.be.below(20);
    });

    it('names no row by nothing', async () => {
      const element = await mountGrid([{ id: 1, name: '', port: 'Oslo' }]);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('holds in a narrow place', async () => {
      await setViewport({ width: 360, height: 640 });
      const element = await mountGrid([LONG, UNBROKEN, MARKUP].map((name, id) => ({ id, name, port: name })));
      await settled();
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  });

  it('raises no error about its size while it is resized', async () => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', note);
    const element = await mountGrid(ships(40));
    for (const width of ['340px', '700px', '500px', '']) {
      element.style.inlineSize = width;
      await settled();
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });
});
