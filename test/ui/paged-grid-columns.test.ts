import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { orderedColumns, shownColumns, withMoved } from '../../src/ui/paged-grid-model.js';
import { QuotesyncColumnChooser } from '../../src/ui/quotesync-column-chooser.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../helpers.js';
import { COLUMNS, serve, type PagedGridHost } from './paged-grid-data.js';

define(QuotesyncColumnChooser);

const mountHost = (): Promise<PagedGridHost> =>
  mount<PagedGridHost>(html`<test-paged-grid-host .read=${serve(50)}></test-paged-grid-host>`);

const headers = (host: Element): string[] => queryAllByRole(host, 'columnheader').map(visibleText).slice(1);
const header = (host: Element, name: string): HTMLElement => getByRole(host, 'columnheader', { name });
const width = (host: Element, name: string): number => Math.round(header(host, name).getBoundingClientRect().width);
const middle = (element: Element): [number, number] => {
  const { x, y, width: w, height } = element.getBoundingClientRect();
  return [Math.round(x + w / 2), Math.round(y + height / 2)];
};
const said = (host: Element): string => queryAllByRole(host, 'status').map(visibleText).join('');

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round((from[0] + to[0]) / 2), to[1]] });
  await sendMouse({ type: 'move', position: to });
  await sendMouse({ type: 'up' });
  await settled();
}

describe('<quotesync-paged-grid> columns', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('changes a width by dragging the edge of a header, without sorting', async () => {
    const host = await mountHost();
    const changed = recorded(host.grid, 'quotesync-columns-changed');
    const sorted = recorded(host.grid, 'quotesync-sort-changed');
    expect(width(host, 'Price')).to.equal(100);
    const { right, y } = header(host, 'Price').getBoundingClientRect();
    await drag([right - 3, y + 15], [right + 47, y + 15]);
    expect(width(host, 'Price')).to.equal(150);
    // The edge follows the pointer: the column that grows does not give way.
    expect(Math.round(header(host, 'Price').getBoundingClientRect().right)).to.equal(Math.round(right + 50));
    expect(changed.map(({ layout }) => layout.widths['price'])).to.deep.equal([150]);
    expect(sorted).to.have.length(0);
    expect(said(host)).to.contain('Price: 150 pixels wide');
    await drag([right + 47, y + 15], [right - 500, y + 15]);
    expect(width(host, 'Price')).to.equal(60);
  });

  it('changes a width by Alt with arrows, to the other side from right to left', async () => {
    const host = await mountHost();
    await press('Tab', 'ArrowUp', 'ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowLeft');
    expect(width(host, 'Price')).to.equal(116);
    document.documentElement.dir = 'rtl';
    await settled(host);
    await press('Alt+ArrowLeft');
    expect(width(host, 'Price')).to.equal(132);
    expect(visibleText(focused() as Element)).to.equal('Price');
  });

  it('moves a column by Control+Shift with arrows, and the keyboard with it', async () => {
    const host = await mountHost();
    const changed = recorded(host.grid, 'quotesync-columns-changed');
    await press('Tab', 'ArrowUp', 'ArrowRight', 'Control+Shift+ArrowRight');
    expect(headers(host)).to.deep.equal(['Name', 'Unit', 'Price', 'Active', 'Id']);
    expect(visibleText(focused() as Element)).to.equal('Price');
    expect(said(host)).to.contain('Price: column 3 of 5');
    await press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
    expect(headers(host)).to.deep.equal(['Name', 'Unit', 'Active', 'Id', 'Price']);
    expect(changed.at(-1)!.layout.order).to.deep.equal(['name', 'unit', 'active', 'id', 'price']);
    await press('ArrowDown');
    expect(visibleText(focused() as Element)).to.equal('0.50');
  });

  it('moves a column by dragging its header onto another one, without sorting', async () => {
    const host = await mountHost();
    const sorted = recorded(host.grid, 'quotesync-sort-changed');
    await drag(middle(header(host, 'Id')), middle(header(host, 'Price')));
    expect(headers(host)).to.deep.equal(['Name', 'Id', 'Price', 'Unit', 'Active']);
    await drag(middle(header(host, 'Name')), middle(header(host, 'Price')));
    expect(headers(host)).to.deep.equal(['Id', 'Price', 'Name', 'Unit', 'Active']);
    expect(sorted).to.have.length(0);
    await sendMouse({ type: 'click', position: middle(header(host, 'Price')) });
    expect(sorted).to.have.length(1);
  });

  it('has all as it was when a drag is given up by Escape', async () => {
    const host = await mountHost();
    const { right, y } = header(host, 'Price').getBoundingClientRect();
    header(host, 'Price').focus();
    await sendMouse({ type: 'move', position: [Math.round(right - 3), Math.round(y + 15)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(right + 60), Math.round(y + 15)] });
    await settled(host);
    expect(width(host, 'Price')).to.be.greaterThan(150);
    await press('Escape');
    await sendMouse({ type: 'up' });
    await settled(host);
    expect(width(host, 'Price')).to.equal(100);
  });

  it('puts a column that the layout does not know behind the one that it follows by nature', () => {
    const columns = [{ key: 'a' }, { key: 'b' }, { key: 'new' }, { key: 'c' }];
    const layout = { order: ['c', 'b', 'gone', 'a'], hidden: ['a', 'gone'], widths: {} };
    expect(orderedColumns(columns, layout).map(({ key }) => key)).to.deep.equal(['c', 'b', 'new', 'a']);
    expect(shownColumns(columns, layout).map(({ key }) => key)).to.deep.equal(['c', 'b', 'new']);
    expect(withMoved(columns, layout, 'a', 'c').order).to.deep.equal(['a', 'c', 'b', 'new']);
  });
});

describe('<quotesync-column-chooser>', () => {
  const mountChooser = (): Promise<QuotesyncColumnChooser> =>
    mount<QuotesyncColumnChooser>(html`<quotesync-column-chooser .columns=${COLUMNS}></quotesync-column-chooser>`);
  const labels = (chooser: Element): string[] => queryAllByRole(chooser, 'checkbox').map(nameOf);

  it('shows and hides columns, but for the one that names the rows', async () => {
    const chooser = await mountChooser();
    const changed = recorded(chooser, 'quotesync-columns-changed');
    expect(labels(chooser)).to.deep.equal([]);
    await press('Tab', 'Enter', 'Tab');
    expect(labels(chooser)).to.deep.equal(['Name', 'Price', 'Unit', 'Active', 'Id']);
    expect(await axeEverywhere(chooser)).to.deep.equal([]);
    await press('Space');
    expect((focused() as HTMLInputElement).checked).to.be.true;
    getByRole(chooser, 'checkbox', { name: 'Unit' }).click();
    getByRole(chooser, 'checkbox', { name: 'Id' }).click();
    getByRole(chooser, 'checkbox', { name: 'Unit' }).click();
    expect(changed.map(({ layout }) => layout.hidden)).to.deep.equal([['unit'], ['unit', 'id'], ['id']]);
    await press('Escape');
    expect(labels(chooser)).to.deep.equal([]);
    expect(nameOf(focused() as Element)).to.equal('Columns');
  });

  it('moves columns up and down, with the focus on the button that was pressed', async () => {
    const chooser = await mountChooser();
    getByRole(chooser, 'button', { name: 'Columns' }).click();
    await settled(chooser);
    getByRole(chooser, 'button', { name: 'Move Price down' }).focus();
    await press('Enter');
    await press('Enter');
    expect(labels(chooser)).to.deep.equal(['Name', 'Unit', 'Active', 'Price', 'Id']);
    expect(nameOf(focused() as Element)).to.equal('Move Price down');
    await press('Enter', 'Enter');
    expect(labels(chooser).at(-1)).to.equal('Price');
    expect(said(chooser)).to.equal('Price: column 5 of 5');
    expect((focused() as Element).getAttribute('aria-disabled')).to.equal('true');
    getByRole(chooser, 'button', { name: 'Reset columns' }).click();
    await settled(chooser);
    expect(labels(chooser)).to.deep.equal(['Name', 'Price', 'Unit', 'Active', 'Id']);
  });
});
