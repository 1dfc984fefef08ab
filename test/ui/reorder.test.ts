import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { moved, scrollSpeed, targetIndex, typedIndex } from '../../src/ui/reorder.js';
import {
  axeEverywhere,
  focused,
  frame,
  getByRole,
  mount,
  nameOf,
  pause,
  press,
  queryAllByRole,
  settled,
  type,
  until,
  visibleText,
} from '../helpers.js';
import { idsUpTo, type TestReorderRows } from './reorder-rows.js';

async function mountRows(count: number): Promise<TestReorderRows> {
  const element = await mount<TestReorderRows>(html`<test-reorder-rows .ids=${idsUpTo(count)}></test-reorder-rows>`);
  await settled();
  return element;
}

const said = (element: TestReorderRows): string =>
  element.renderRoot.querySelector('[data-reorder-extra="status"]')!.textContent;
const control = (element: TestReorderRows, id: string, name: string): HTMLElement =>
  element.row(id)!.querySelector<HTMLElement>(`[data-reorder="${name}"]`)!;
const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const isInView = (element: TestReorderRows, id: string): boolean => {
  const box = element.scroller.getBoundingClientRect();
  const row = element.row(id)?.getBoundingClientRect();
  return row !== undefined && row.top >= box.top + 29 && row.bottom <= box.bottom + 1;
};

async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: middle(element) });
  await settled();
}

/** Presses the handle of a row and moves to heights of the window; the button stays down. */
async function dragBy(element: TestReorderRows, id: string, ...heights: readonly number[]): Promise<void> {
  const [x, y] = middle(control(element, id, 'handle'));
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x, y + 6] });
  for (const height of heights) await sendMouse({ type: 'move', position: [x, Math.round(height)] });
  await frame();
  await frame();
}

async function drop(): Promise<void> {
  await sendMouse({ type: 'up' });
  await settled();
}

describe('arithmetic of an order', () => {
  it('moves one item, and none that is not there', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(moved(list, 0, 2)).to.deep.equal(['b', 'c', 'a', 'd']);
    expect(moved(list, 3, 0)).to.deep.equal(['d', 'a', 'b', 'c']);
    expect(moved(list, 1, 99)).to.deep.equal(['a', 'c', 'd', 'b']);
    expect(moved(list, 1, -5)).to.deep.equal(['b', 'a', 'c', 'd']);
    for (const [from, to] of [[2, 2], [-1, 0], [4, 0]] as const) expect(moved(list, from, to)).to.equal(list); // prettier-ignore
    expect(moved([], 0, 0)).to.deep.equal([]);
  });

  it('finds where a row is dropped: before the first row whose middle is lower', () => {
    const places = [0, 1, 2, 3].map((index) => ({ index, top: index * 10, bottom: index * 10 + 10 }));
    const targets = (from: number): readonly number[] => [-5, 4, 6, 14, 16, 26, 34, 36, 99].map((y) => targetIndex(y, places, from)); // prettier-ignore
    expect(targets(0)).to.deep.equal([0, 0, 0, 0, 1, 2, 2, 3, 3]);
    expect(targets(3)).to.deep.equal([0, 0, 1, 1, 2, 3, 3, 3, 3]);
    expect(targets(1)).to.deep.equal([0, 0, 1, 1, 1, 2, 2, 3, 3]);
    expect(targetIndex(5, [], 7)).to.equal(7);
  });

  it('counts with rows that are not drawn', () => {
    const places = [2, 50, 51].map((index) => ({ index, top: index * 10, bottom: index * 10 + 10 }));
    expect(targetIndex(509, places, 2)).to.equal(50);
    expect(targetIndex(600, places, 2)).to.equal(51);
    expect(targetIndex(300, places, 60)).to.equal(50);
  });

  it('reads positions', () => {
    const typed = ['1', ' 4 ', '27', '28', '99999', '0', '', 'x', '-1', '1.5', '1e1'];
    expect(typed.map((text) => typedIndex(text, 27))).to.deep.equal([
      ...[0, 3, 26, 26, 26],
      ...[undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  it('scrolls the faster the nearer to an edge, and rests in between', () => {
    expect(scrollSpeed(200, 0, 400)).to.equal(0);
    expect(scrollSpeed(48, 0, 400)).to.equal(0);
    expect(scrollSpeed(24, 0, 400)).to.equal(-600);
    expect([0, -50].map((y) => scrollSpeed(y, 0, 400))).to.deep.equal([-1200, -1200]);
    expect([376, 400, 900].map((y) => scrollSpeed(y, 0, 400))).to.deep.equal([600, 1200, 1200]);
    expect(scrollSpeed(20, 0, 40)).to.equal(0);
    expect(scrollSpeed(0, 0, 0)).to.equal(0);
  });
});

describe('ReorderController: buttons and keys', () => {
  it('moves a row by its buttons, says so, and the focus stays', async () => {
    const element = await mountRows(27);
    control(element, 'f3', 'up').focus();
    await press('Enter');
    expect(element.moves).to.deep.equal([['f3', 2]]);
    expect(element.drawnIds.slice(0, 4)).to.deep.equal(['f0', 'f1', 'f3', 'f2']);
    expect(said(element)).to.equal('Field f3 moved to position 3 of 27');
    expect(focused()).to.equal(control(element, 'f3', 'up'));
    control(element, 'f3', 'down').focus();
    await press('Space', 'Space');
    expect(element.ids.indexOf('f3')).to.equal(4);
    expect(said(element)).to.equal('Field f3 moved to position 5 of 27');
    expect(focused()).to.equal(control(element, 'f3', 'down'));
  });

  it('keeps buttons at the ends focusable; they say why they do nothing', async () => {
    const element = await mountRows(3);
    const up = control(element, 'f1', 'up');
    up.focus();
    await press('Enter');
    expect(up.ariaDisabled).to.equal('true');
    expect(up.title).to.equal('Field f1 is already first');
    expect(focused()).to.equal(up);
    await press('Enter');
    expect(element.moves).to.have.length(1);
    expect(said(element)).to.equal('Field f1 is already first');
    await press('Enter');
    expect(said(element)).to.equal('Field f1 is already first\u00a0');
    const down = control(element, 'f2', 'down');
    expect([down.ariaDisabled, down.title]).to.deep.equal(['true', 'Field f2 is already last']);
    await click(down);
    expect(said(element)).to.equal('Field f2 is already last');
    expect(control(element, 'f2', 'up').ariaDisabled).to.equal('false');
  });

  it('names what the controls do, with their keys', async () => {
    const element = await mountRows(3);
    expect(nameOf(control(element, 'f1', 'up'))).to.equal('Move Field f1 up');
    expect(control(element, 'f1', 'up').title).to.equal('Move Field f1 up (Alt+↑)');
    expect(control(element, 'f1', 'up').getAttribute('aria-keyshortcuts')).to.equal('Alt+ArrowUp');
    expect(nameOf(control(element, 'f1', 'down'))).to.equal('Move Field f1 down');
    expect(nameOf(control(element, 'f1', 'position'))).to.equal('Position of Field f1: 2 of 3. Move to …');
    expect(visibleText(control(element, 'f1', 'position'))).to.equal('2');
    for (const name of ['up', 'down', 'position', 'handle']) {
      const { width, height } = control(element, 'f1', name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(24);
    }
    expect(control(element, 'f1', 'handle').tabIndex).to.equal(-1);
    expect(getComputedStyle(control(element, 'f1', 'handle')).touchAction).to.equal('none');
  });

  it('moves by Alt with arrows, Home and End from any control of the row; text and caret stay', async () => {
    const element = await mountRows(27);
    const input = element.row('f3')!.querySelector('input')!;
    input.focus();
    input.setSelectionRange(4, 4);
    await type('!');
    await press('Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp');
    expect(element.moves).to.deep.equal([['f3', 4], ['f3', 5], ['f3', 4]]); // prettier-ignore
    expect(focused()).to.equal(input);
    await type('?');
    expect(input.value).to.equal('Text!? f3');
    await press('Alt+End');
    expect(element.ids.at(-1)).to.equal('f3');
    expect(isInView(element, 'f3')).to.equal(true);
    expect(focused()).to.equal(input);
    await press('Alt+End');
    expect(said(element)).to.equal('Field f3 is already last');
    await press('Alt+Home');
    expect(element.ids[0]).to.equal('f3');
    await press('Alt+ArrowUp');
    expect(said(element)).to.equal('Field f3 is already first');
    expect(element.moves).to.have.length(5);
  });

  it('leaves other keys alone, and the arrows of lists that Alt opens', async () => {
    const element = await mountRows(10);
    const input = element.row('f3')!.querySelector('input')!;
    input.focus();
    await press('ArrowDown', 'Control+ArrowDown', 'Shift+Alt+ArrowDown', 'Control+Alt+ArrowUp');
    element.row('f3')!.querySelector('select')!.focus();
    await press('Alt+ArrowUp');
    element.scroller.focus();
    await press('Alt+ArrowDown');
    expect(element.moves).to.deep.equal([]);
  });

  it('moves rows that are not drawn into view, with the focus', async () => {
    const element = await mountRows(200);
    control(element, 'f2', 'down').focus();
    await press('Alt+End');
    expect(element.ids.indexOf('f2')).to.equal(199);
    await until(() => isInView(element, 'f2'));
    expect(focused()).to.equal(control(element, 'f2', 'down'));
    expect(said(element)).to.equal('Field f2 moved to position 200 of 200');
    await press('Alt+Home');
    await until(() => isInView(element, 'f2'));
    expect(element.scroller.scrollTop).to.equal(0);
    expect(focused()).to.equal(control(element, 'f2', 'down'));
  });

  it('can be told to move a row that is not drawn', async () => {
    const element = await mountRows(200);
    expect(element.reorder.move('f150', 100)).to.equal(true);
    await until(() => isInView(element, 'f150'));
    expect(element.ids.indexOf('f150')).to.equal(100);
    expect(element.reorder.move('f150', 100)).to.equal(false);
    expect(element.reorder.move('nobody', 1)).to.equal(false);
    expect(element.moves).to.have.length(1);
  });

  it('goes by the rows that a filter leaves, and counts in all of them', async () => {
    const element = await mountRows(50);
    element.shown = ['f10', 'f20', 'f30'];
    await settled();
    await click(control(element, 'f20', 'down'));
    expect(element.moves).to.deep.equal([['f20', 30]]);
    expect(element.drawnIds).to.deep.equal(['f10', 'f30', 'f20']);
    await click(control(element, 'f30', 'up'));
    expect(element.moves.at(-1)).to.deep.equal(['f30', 10]);
    expect(said(element)).to.equal('Field f30 moved to position 11 of 50');
    await click(control(element, 'f30', 'up'));
    expect(element.moves.at(-1)).to.deep.equal(['f30', 9]);
  });

  it('says why nothing can be moved now', async () => {
    const element = await mountRows(5);
    element.locked = 'It is being saved';
    await settled();
    const up = control(element, 'f3', 'up');
    expect([up.ariaDisabled, up.title]).to.deep.equal(['true', 'It is being saved']);
    await click(up);
    await click(control(element, 'f3', 'position'));
    await press('Alt+ArrowUp');
    expect(said(element)).to.contain('It is being saved');
    expect(element.moves).to.deep.equal([]);
    expect(queryAllByRole(element, 'dialog')).to.deep.equal([]);
    expect(getComputedStyle(control(element, 'f3', 'handle')).visibility).to.equal('hidden');
  });

  it('waits for a list that is changed a little later by its owner', async () => {
    const element = await mountRows(5);
    element.delay = 600;
    control(element, 'f3', 'up').focus();
    await press('Enter');
    expect(said(element)).to.equal('');
    await until(() => element.ids[2] === 'f3');
    await settled();
    expect(said(element)).to.equal('Field f3 moved to position 3 of 5');
    expect(focused()).to.equal(control(element, 'f3', 'up'));
  });

  it('says nothing when the list did not do it', async () => {
    const element = await mountRows(5);
    const { ids } = element;
    element.reorder.move('f3', 0);
    element.ids = ids;
    await settled();
    expect(said(element)).to.equal('');
    await pause(1050);
    // By others, much later.
    element.ids = idsUpTo(5).toReversed();
    await settled();
    expect(said(element)).to.equal('');
  });

  it('passes axe', async () => {
    const element = await mountRows(40);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});

describe('ReorderController: position', () => {
  const dialog = (element: Element): HTMLElement => getByRole(element, 'dialog', { name: 'Move Field f3 to position' });
  const input = (element: Element): HTMLInputElement => getByRole<HTMLInputElement>(element, 'textbox', { name: /position/ }); // prettier-ignore
  const isOpen = (element: Element): boolean => queryAllByRole(element, 'dialog').length > 0;

  async function ask(element: TestReorderRows): Promise<void> {
    control(element, 'f3', 'position').focus();
    await press('Enter');
    await until(() => isOpen(element));
  }

  it('asks for a position beside the row; Enter moves there', async () => {
    const element = await mountRows(200);
    await ask(element);
    expect(focused()).to.equal(input(element));
    expect(input(element).value).to.equal('4');
    const [, below] = middle(control(element, 'f3', 'position'));
    expect(dialog(element).getBoundingClientRect().top).to.be.within(below, below + 30);
    await type('150');
    await press('Enter');
    await until(() => isInView(element, 'f3'));
    expect(element.moves).to.deep.equal([['f3', 149]]);
    expect(said(element)).to.equal('Field f3 moved to position 150 of 200');
    expect(focused()).to.equal(control(element, 'f3', 'position'));
    expect(isOpen(element)).to.equal(false);
    expect(visibleText(control(element, 'f3', 'position'))).to.equal('150');
  });

  it('has a button for those without Enter, and takes too much for the end', async () => {
    const element = await mountRows(27);
    await ask(element);
    await type('999');
    await click(getByRole(element, 'button', { name: 'Move', exact: true }));
    expect(element.moves).to.deep.equal([['f3', 26]]);
    expect(focused()).to.equal(control(element, 'f3', 'position'));
  });

  it('says what is wrong, and stays', async () => {
    const element = await mountRows(27);
    await ask(element);
    expect(visibleText(dialog(element))).to.contain('From 1 to 27');
    await type('x');
    await press('Enter');
    expect(visibleText(getByRole(element, 'alert'))).to.equal('Enter a whole number from 1 to 27.');
    expect(input(element).ariaInvalid).to.equal('true');
    expect(focused()).to.equal(input(element));
    expect(await axeEverywhere(element)).to.deep.equal([]);
    await type('1');
    await press('Enter');
    expect(element.moves).to.deep.equal([['f3', 0]]);
  });

  it('goes away by Escape, which goes no further, and by a click beside it', async () => {
    const element = await mountRows(27);
    const keys: string[] = [];
    element.addEventListener('keydown', ({ key }) => keys.push(key));
    await ask(element);
    keys.length = 0;
    await press('Escape');
    expect(isOpen(element)).to.equal(false);
    expect(keys).to.deep.equal([]);
    expect(focused()).to.equal(control(element, 'f3', 'position'));
    await ask(element);
    await click(element.row('f0')!.querySelector('input')!);
    await until(() => !isOpen(element));
    expect(focused()).to.equal(element.row('f0')!.querySelector('input'));
    expect(element.moves).to.deep.equal([]);
  });

  it('keeps its row while that is scrolled away', async () => {
    const element = await mountRows(200);
    await ask(element);
    element.scroller.scrollTop = 5000;
    await settled();
    await settled();
    await press('Escape');
    expect(focused()).to.equal(control(element, 'f3', 'position'));
    await until(() => isInView(element, 'f3'));
  });
});

describe('ReorderController: dragging', () => {
  afterEach(() => resetMouse());

  const dropMarks = (element: TestReorderRows): readonly string[] =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('[data-drop]')].map(
      ({ dataset }) => `${dataset['drop']} ${dataset['row']}`,
    );

  it('shows where a row would go, and moves it when it is dropped', async () => {
    const element = await mountRows(27);
    const [, y] = middle(element.row('f5')!);
    await dragBy(element, 'f2', y + 10);
    expect(element.reorder.dragging).to.equal('f2');
    expect(element.row('f2')!.hasAttribute('data-dragging')).to.equal(true);
    expect(dropMarks(element)).to.deep.equal(['after f5']);
    expect(element.moves).to.deep.equal([]);
    await drop();
    expect(element.moves).to.deep.equal([['f2', 5]]);
    expect(said(element)).to.equal('Field f2 moved to position 6 of 27');
    expect(dropMarks(element)).to.deep.equal([]);
    expect(element.renderRoot.querySelector('[data-dragging]')).to.equal(null);
    const [, top] = middle(element.row('f0')!);
    await dragBy(element, 'f2', top - 10);
    expect(dropMarks(element)).to.deep.equal(['before f0']);
    await drop();
    expect(element.ids[0]).to.equal('f2');
  });

  it('draws nothing anew while the pointer moves', async () => {
    const element = await mountRows(27);
    const { updates } = element;
    const [, y] = middle(element.row('f5')!);
    await dragBy(element, 'f2', y, y + 5, y + 40, y - 40);
    expect(element.updates).to.equal(updates);
  });

  it('is no drag when the pointer hardly moves, and no move when it comes back', async () => {
    const element = await mountRows(27);
    const [x, y] = middle(control(element, 'f2', 'handle'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 2] });
    expect(element.reorder.dragging).to.equal(undefined);
    await drop();
    await dragBy(element, 'f2', y + 90, y + 3);
    expect(dropMarks(element)).to.deep.equal([]);
    await drop();
    expect(element.moves).to.deep.equal([]);
  });

  it('is given up by Escape, which goes no further', async () => {
    const element = await mountRows(27);
    const keys: string[] = [];
    element.addEventListener('keydown', ({ key }) => keys.push(key));
    element.row('f1')!.querySelector('input')!.focus();
    const [, y] = middle(element.row('f6')!);
    await dragBy(element, 'f2', y);
    await press('Escape');
    expect(keys).to.deep.equal([]);
    expect(element.reorder.dragging).to.equal(undefined);
    expect(dropMarks(element)).to.deep.equal([]);
    await drop();
    expect(element.moves).to.deep.equal([]);
    await press('Escape');
    expect(keys.length).to.be.at.most(1);
  });

  it('scrolls near the edges, through rows that were not drawn', async () => {
    const element = await mountRows(200);
    const box = element.scroller.getBoundingClientRect();
    await dragBy(element, 'f2', box.bottom - 4);
    await until(() => element.scroller.scrollTop > 44 * 30, 8000);
    expect(element.row('f2')).not.to.equal(null);
    const [x] = middle(element.scroller);
    await sendMouse({ type: 'move', position: [x, Math.round((box.top + box.bottom) / 2)] });
    await settled();
    const { scrollTop } = element.scroller;
    await pause(100);
    expect(element.scroller.scrollTop).to.equal(scrollTop);
    const [mark] = dropMarks(element);
    await drop();
    const index = element.ids.indexOf('f2');
    expect(index).to.be.above(30);
    expect(mark).to.equal(`after ${element.ids[index - 1]}`);
    expect(isInView(element, 'f2')).to.equal(true);
    // And up again.
    await dragBy(element, 'f2', box.top + 34);
    await until(() => element.scroller.scrollTop === 0, 8000);
    await drop();
    expect(element.ids.indexOf('f2')).to.equal(0);
  });

  it('ends when its row is gone, or the list', async () => {
    const element = await mountRows(27);
    const [, y] = middle(element.row('f6')!);
    await dragBy(element, 'f2', y);
    element.ids = element.ids.filter((id) => id !== 'f2');
    await settled();
    await until(() => element.reorder.dragging === undefined);
    await drop();
    await dragBy(element, 'f3', y);
    expect(element.reorder.dragging).to.equal('f3');
    element.remove();
    expect(element.reorder.dragging).to.equal(undefined);
    await drop();
    expect(element.moves).to.deep.equal([]);
  });

  it('takes the main button only', async () => {
    const element = await mountRows(5);
    const [x, y] = middle(control(element, 'f1', 'handle'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down', button: 'middle' });
    await sendMouse({ type: 'move', position: [x, y + 60] });
    expect(element.reorder.dragging).to.equal(undefined);
    await sendMouse({ type: 'up', button: 'middle' });
  });
});
