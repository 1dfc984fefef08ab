import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import {
  deferred,
  focused,
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

const keys = (host: PagedGridHost): string[] => [...host.grid.selected];
const selectedNames = (host: PagedGridHost): string[] =>
  queryAllByRole(host, 'row')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => visibleText(getByRole(row, 'rowheader')));
const said = (host: PagedGridHost): string => queryAllByRole(host, 'status').map(visibleText).join('');
const header = (host: PagedGridHost): HTMLInputElement =>
  getByRole<HTMLInputElement>(host, 'checkbox', { name: 'Select all rows' });
const copied = (target: Element): string | undefined => {
  const clipboardData = new DataTransfer();
  target.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true, clipboardData }));
  return clipboardData.getData('text/plain');
};

function click(host: PagedGridHost, name: string, init: MouseEventInit = {}): void {
  const cell = queryAllByRole(host, 'rowheader').find((candidate) => nameOf(candidate) === name)!;
  const all = { bubbles: true, composed: true, cancelable: true, ...init };
  cell.focus();
  cell.dispatchEvent(new MouseEvent('mousedown', all));
  cell.dispatchEvent(new PointerEvent('click', all));
}

describe('<quotesync-paged-grid> selection', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('selects by click, with Control one more, with Shift a range', async () => {
    const host = await mountHost(serve(1000));
    const changed = recorded(host.grid, 'quotesync-selection-changed');
    click(host, 'Item 2');
    expect(keys(host)).to.deep.equal(['1']);
    click(host, 'Item 4', { ctrlKey: true });
    expect(keys(host)).to.deep.equal(['1', '3']);
    click(host, 'Item 6', { shiftKey: true });
    await settled(host);
    expect(keys(host)).to.deep.equal(['3', '4', '5']);
    click(host, 'Item 1', { shiftKey: true });
    await settled(host);
    expect(keys(host)).to.deep.equal(['0', '1', '2', '3']);
    expect(selectedNames(host)).to.deep.equal(['Item 1', 'Item 2', 'Item 3', 'Item 4']);
    expect(said(host)).to.contain('4 rows selected');
    expect([...changed.at(-1)!.keys]).to.deep.equal(['0', '1', '2', '3']);
  });

  it('selects by real clicks on checkboxes, whose focus is the cell again', async () => {
    const host = await mountHost(serve(20));
    for (const name of ['Select Item 3', 'Select Item 5']) {
      const { x, y, width, height } = getByRole(host, 'checkbox', { name }).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    }
    await settled(host);
    expect(keys(host)).to.deep.equal(['2', '4']);
    expect((focused() as Element).getAttribute('role')).to.equal('gridcell');
    expect(header(host).indeterminate).to.be.true;
    await press('Space', 'ArrowDown');
    expect(keys(host)).to.deep.equal(['2']);
    expect(getByRole<HTMLInputElement>(host, 'checkbox', { name: 'Select Item 5' }).checked).to.be.false;
  });

  it('selects by Space and by Shift with arrows', async () => {
    const host = await mountHost(serve(1000));
    await press('Tab', 'Space');
    expect(keys(host)).to.deep.equal(['0']);
    await press('Space', 'ArrowDown', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    expect(keys(host)).to.deep.equal(['1', '2']);
    await press('Shift+Space');
    expect(keys(host)).to.deep.equal(['1']);
  });

  it('takes a tap for going to a row, not for selecting it', async () => {
    const host = await mountHost(serve(20));
    click(host, 'Item 2');
    const cell = getByRole(host, 'rowheader', { name: 'Item 4' });
    cell.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'touch' }));
    expect(keys(host)).to.deep.equal(['1']);
  });

  it('selects all of the rows, also those that it has not read, and none again', async () => {
    const host = await mountHost(serve(2500));
    await press('Tab', 'Control+a');
    await until(() => keys(host).length === 2500);
    expect(header(host).checked).to.be.true;
    expect(said(host)).to.contain('2,500 rows selected');
    header(host).click();
    await settled(host);
    expect(keys(host)).to.deep.equal([]);
    header(host).click();
    await until(() => keys(host).length === 2500);
  });

  it('selects a range across pages that it has not read, with progress, and stops on Escape', async () => {
    const gate = deferred<void>();
    const host = await mountHost(async (range, signal) => {
      if (range.limit > 100 && range.offset > 3000) await gate.promise;
      return serve(5000)(range, signal, '');
    });
    click(host, 'Item 2');
    await press('Control+Shift+End');
    await until(() => visibleText(host).includes('of 4,999'));
    await press('Escape');
    expect(visibleText(host)).not.to.include('Selecting');
    expect(keys(host)).to.deep.equal(['1']);
    await press('Control+Home');
    await until(() => queryAllByRole(host, 'rowheader').some((cell) => nameOf(cell) === 'Item 2'));
    click(host, 'Item 2');
    await press('Control+Shift+End');
    gate.resolve();
    await until(() => keys(host).length === 4999);
    expect(keys(host)[0]).to.equal('1');
    expect(keys(host).at(-1)).to.equal('4999');
  });

  it('says why a range could not be selected, and keeps what was', async () => {
    const host = await mountHost(async (range, signal) => {
      if (range.limit > 100) throw new BackendError('forbidden', 'no');
      return serve(5000)(range, signal, '');
    });
    click(host, 'Item 2');
    await press('Control+a');
    await until(() => visibleText(host).includes('could not be selected'));
    expect(keys(host)).to.deep.equal(['1']);
    getByRole(host, 'button', { name: 'Dismiss' }).click();
    await settled(host);
    expect(queryAllByRole(host, 'alert')).to.have.length(0);
  });

  it('keeps the selection and the start of a range by key when the rows are sorted', async () => {
    const host = await mountHost(async ({ offset, limit }, _signal, question) => ({
      total: 80,
      rows: Array.from({ length: Math.min(limit, 80 - offset) }, (_, index) =>
        item(question === '' ? index : 79 - index),
      ),
    }));
    host.grid.showKey('59');
    await settled(host);
    click(host, 'Item 60');
    host.question = 'reversed';
    await until(() => queryAllByRole(host, 'rowheader').some((cell) => nameOf(cell) === 'Item 80'));
    expect(keys(host)).to.deep.equal(['59']);
    click(host, 'Item 63', { shiftKey: true });
    await settled(host);
    expect(keys(host)).to.deep.equal(['62', '61', '60', '59']);
  });

  it('copies the selected rows in their order, in cells of one line', async () => {
    const host = await mountHost(async () => ({
      total: 3,
      rows: [item(0), { ...item(1), name: 'Two\tlines\nof text' }, item(2)],
    }));
    click(host, 'Item 3');
    click(host, 'Item 1', { ctrlKey: true });
    await settled(host);
    host.layout = { order: [], hidden: ['unit', 'active'], widths: {} };
    await settled(host);
    expect(copied(focused()!)).to.equal('Item 1\t0.50\t0\nItem 3\t2.50\t2');
    await until(() => visibleText(host).includes('2 rows copied'));
    click(host, 'Two lines of text');
    expect(copied(focused()!)).to.equal('Two lines of text\t1.50\t1');
  });

  it('copies the current cell when nothing is selected', async () => {
    const host = await mountHost(serve(5));
    await press('Tab', 'ArrowDown', 'ArrowRight');
    expect(copied(focused()!)).to.equal('1.50');
    expect(keys(host)).to.deep.equal([]);
  });

  it('reads the rows that it does not know before it copies them', async () => {
    const host = await mountHost(serve(5000));
    const written: ClipboardItem[][] = [];
    navigator.clipboard.write = async (items) => {
      written.push(items);
      await Promise.all(items.map((entry) => entry.getType('text/plain')));
    };
    host.grid.selected = new Set(['0', '3000', '4999']);
    await press('Tab');
    copied(focused()!);
    await until(() => visibleText(host).includes('3 rows copied'));
    Reflect.deleteProperty(navigator.clipboard, 'write');
    const blob = await written[0]![0]!.getType('text/plain');
    expect((await blob.text()).split('\n').map((line) => line.split('\t')[0])).to.deep.equal([
      'Item 1',
      'Item 3001',
      'Item 5000',
    ]);
  });

  it('ends a long selection with its question', async () => {
    let aborted = false;
    const host = await mountHost(async (range, signal) => {
      if (range.limit > 100) {
        signal.addEventListener('abort', () => (aborted = true));
        await pause(60_000);
      }
      return serve(5000)(range, signal, '');
    });
    await press('Tab', 'Control+a');
    host.question = 'other';
    await settled(host);
    expect(aborted).to.be.true;
    expect(keys(host)).to.deep.equal([]);
  });
});
