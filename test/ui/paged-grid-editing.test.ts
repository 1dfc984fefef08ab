import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import type { GridCellState, PagedGridColumn } from '../../src/ui/paged-grid-model.js';
import {
  axeEverywhere,
  descriptionOf,
  focused,
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
import { COLUMNS, item, serve, UNITS, type Item, type PagedGridHost } from './paged-grid-data.js';

interface Setup {
  readonly cellState?: (row: Item, column: string) => GridCellState | undefined;
  readonly columns?: readonly PagedGridColumn<Item>[];
  readonly readonly?: boolean;
}

const mountHost = ({ cellState, columns = COLUMNS, readonly = false }: Setup = {}): Promise<PagedGridHost> =>
  mount<PagedGridHost>(
    html`<test-paged-grid-host
      .read=${serve(300)}
      .columns=${columns}
      .cellState=${cellState}
      ?readonly=${readonly}
    ></test-paged-grid-host>`,
  );

const edits = (host: PagedGridHost): (() => string[]) => {
  const events = recorded(host.grid, 'quotesync-cell-edited');
  return () => events.map(({ key, column, value }) => `${key} ${column} ${value}`);
};
const focusedRole = (): string | undefined => (focused() as Element).getAttribute('role') ?? focused()!.localName;
const focusedText = (): string => visibleText(focused() as Element);
const doubleClick = (cell: Element): boolean =>
  cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));

describe('<quotesync-paged-grid> editing', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('edits a cell by Enter, goes down when that is stored, and says nothing of what did not change', async () => {
    const host = await mountHost();
    const edited = edits(host);
    await press('Tab', 'ArrowRight', 'Enter');
    const input = focused() as HTMLInputElement;
    expect(nameOf(input)).to.equal('Price');
    expect(input.value).to.equal('0.50');
    expect(input.inputMode).to.equal('decimal');
    expect(await axeEverywhere(host)).to.deep.equal([]);
    input.focus();
    input.select();
    await type('7,25');
    await press('Enter');
    expect(edited()).to.deep.equal(['0 price 7.25']);
    expect(focusedText()).to.equal('1.50');
    await press('F2', 'Enter');
    expect(edited()).to.have.length(1);
    expect(focusedText()).to.equal('2.50');
  });

  it('gives up on Escape, which is not the Escape of a dialog around it', async () => {
    const host = await mountHost();
    const edited = edits(host);
    const escaped = recorded(document.body, 'keydown');
    await press('Tab', 'F2');
    await type('Other');
    escaped.length = 0;
    await press('Escape');
    expect(escaped.map((event) => event.key)).to.deep.equal([]);
    expect(focusedText()).to.equal('Item 1');
    expect(edited()).to.deep.equal([]);
    await press('Escape');
    expect(escaped).to.have.length(1);
  });

  it('goes on to the next editable cell by Tab, over the end of the row, and back by Shift+Tab', async () => {
    const host = await mountHost();
    const edited = edits(host);
    await press('Tab', 'Enter');
    await type('A');
    await press('Tab');
    await type('1');
    await press('Tab');
    expect(focused()!.localName).to.equal('select');
    await until(() => (focused() as HTMLSelectElement).options.length === 3);
    (focused() as HTMLSelectElement).value = '3';
    await press('Tab');
    expect((focused() as HTMLInputElement).value).to.equal('Item 2');
    await press('Shift+Tab');
    expect(focused()!.localName).to.equal('select');
    await press('Shift+Tab');
    expect((focused() as HTMLInputElement).value).to.equal('0.50');
    await press('Escape');
    expect(edited()).to.deep.equal(['0 name A', '0 price 1', '0 unit 3']);
  });

  it('keeps what is no value, with the reason tied to it, until it is one', async () => {
    const host = await mountHost();
    const edited = edits(host);
    await press('Tab', 'ArrowRight', 'Enter');
    await type('abc');
    await press('Enter');
    const input = focused() as HTMLInputElement;
    expect(input.value).to.equal('abc');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(input)).to.equal('Not a number.');
    expect(await axeEverywhere(host)).to.deep.equal([]);
    input.focus();
    await press('Backspace');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    input.select();
    await type('12');
    await press('Tab');
    expect(edited()).to.deep.equal(['0 price 12']);
  });

  it('takes what was typed when the user goes elsewhere', async () => {
    const host = await mountHost();
    const edited = edits(host);
    await press('Tab', 'Enter');
    await type('Elsewhere');
    getByRole(host, 'rowheader', { name: 'Item 4' }).focus();
    await settled(host);
    expect(edited()).to.deep.equal(['0 name Elsewhere']);
    expect(focusedText()).to.equal('Item 4');
  });

  it('edits by double click, and a choice by pointer is stored at once', async () => {
    const host = await mountHost();
    const edited = edits(host);
    const cell = queryAllByRole(host, 'gridcell', { name: 'Piece' })[0]!;
    cell.focus();
    doubleClick(cell);
    await until(() => (focused() as HTMLSelectElement).options.length === 3);
    const select = focused() as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(UNITS.map(({ name }) => name));
    expect(select.value).to.equal('1');
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(host);
    expect(edited()).to.deep.equal(['0 unit 2']);
    expect(focusedRole()).to.equal('gridcell');
  });

  it('says when choices could not be loaded, and stores none', async () => {
    const columns: readonly PagedGridColumn<Item>[] = COLUMNS.map((column) =>
      column.key === 'unit'
        ? {
            ...column,
            editor: {
              kind: 'list',
              value: ({ unit }) => unit,
              options: () => Promise.reject(new BackendError('timeout', 'late')),
            },
          }
        : column,
    );
    const host = await mountHost({ columns });
    const edited = edits(host);
    await press('Tab', 'ArrowRight', 'ArrowRight', 'Enter');
    await until(() => visibleText(host).includes('The choices could not be loaded.'));
    await press('Enter');
    expect(edited()).to.deep.equal([]);
  });

  it('shows what is being stored and what was not, and edits on from there', async () => {
    const states: Record<string, GridCellState> = {
      '0 price': { busy: true, draft: '9' },
      '1 price': { error: 'Too much for this list.', draft: '99' },
    };
    const host = await mountHost({ cellState: ({ id }, column) => states[`${id} ${column}`] });
    const edited = edits(host);
    await press('Tab', 'ArrowRight');
    expect(focusedText()).to.equal('9');
    expect((focused() as Element).getAttribute('aria-busy')).to.equal('true');
    await press('Enter');
    expect(focusedRole()).to.equal('gridcell');
    await press('ArrowDown');
    expect(focusedText()).to.equal('99');
    expect((focused() as Element).getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(focused() as Element)).to.equal('Too much for this list.');
    expect(await axeEverywhere(host)).to.deep.equal([]);
    await press('Enter');
    expect((focused() as HTMLInputElement).value).to.equal('99');
    await press('Enter');
    expect(edited()).to.deep.equal(['1 price 99']);
  });

  it('toggles a checkbox in its place, which shows what the row says until that is another one', async () => {
    const host = await mountHost();
    const edited = edits(host);
    const box = (): HTMLInputElement =>
      getByRole<HTMLInputElement>(host, 'checkbox', { name: 'Active: Item 2', exact: true });
    expect(box().checked).to.be.false;
    box().click();
    await settled(host);
    expect(edited()).to.deep.equal(['1 active 1']);
    expect(box().checked).to.be.false;
    host.rows.update('1', { ...item(1), active: true });
    await settled(host);
    expect(box().checked).to.be.true;
    await press('Space');
    expect(edited()).to.deep.equal(['1 active 1', '1 active ']);
    expect([...host.grid.selected]).to.deep.equal([]);
  });

  it('is readonly as a whole or by cell: Enter then activates the row', async () => {
    const columns = COLUMNS.map((column) =>
      column.editor && column.key === 'name'
        ? { ...column, editor: { ...column.editor, editable: ({ id }: Item) => id > 0 } }
        : column,
    );
    const host = await mountHost({ columns });
    const activated = recorded(host.grid, 'quotesync-row-activated');
    await press('Tab', 'Enter');
    expect(activated.map(({ key }) => key)).to.deep.equal(['0']);
    await press('ArrowDown', 'Enter');
    expect((focused() as HTMLInputElement).value).to.equal('Item 2');
    await press('Escape');
    host.readonly = true;
    await settled(host);
    await press('Enter');
    expect(activated.map(({ key }) => key)).to.deep.equal(['0', '1']);
    const box = getByRole<HTMLInputElement>(host, 'checkbox', { name: 'Active: Item 1', exact: true });
    expect(box.disabled).to.be.true;
  });

  it('keeps the editor and its text while the grid is scrolled and its rows change', async () => {
    const host = await mountHost();
    await press('Tab', 'Enter');
    await type('Unsaved');
    const table = getByRole(host, 'grid');
    table.scrollTop = 5000;
    await until(() => visibleText(table).includes('Item 140'));
    host.rows.update('1', { ...item(1), name: 'Changed' });
    await settled(host);
    expect((focused() as HTMLInputElement).value).to.equal('Unsaved');
  });
});
