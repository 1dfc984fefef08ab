import { expect } from 'chai';
import { html } from 'lit';
import { axeEverywhere, focused, frame, litWarnings, mount, press, settled, type, until } from '../helpers.js';
import { idsUpTo, type TestReorderRows } from './reorder-rows.js';

const ROW = 44;
const HEAD = 30;

async function mountRows(count: number): Promise<TestReorderRows> {
  const element = await mount<TestReorderRows>(html`<test-reorder-rows .ids=${idsUpTo(count)}></test-reorder-rows>`);
  await settled();
  return element;
}

async function scrollTo(element: TestReorderRows, top: number): Promise<void> {
  element.scroller.scrollTop = top;
  await settled();
  await settled();
}

/** The rows that can be seen in the box, by what is really there. */
function inView(element: TestReorderRows): readonly string[] {
  const box = element.scroller.getBoundingClientRect();
  return element.drawnIds.filter((id) => {
    const { top, bottom } = element.row(id)!.getBoundingClientRect();
    return bottom > box.top + HEAD + 1 && top < box.bottom - 1;
  });
}

const numbers = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `f${first + index}`);

function focusLabel(element: TestReorderRows, id: string): HTMLInputElement {
  const input = element.row(id)!.querySelector('input')!;
  input.focus();
  return input;
}

describe('RowWindow', () => {
  it('draws all rows of a short list', async () => {
    const element = await mountRows(30);
    expect(element.drawnIds).to.deep.equal(idsUpTo(30));
    expect(element.renderRoot.querySelector('.row-gap')).to.equal(null);
    expect(element.updates).to.equal(1);
  });

  it('draws the rows in view and a few around them; the list is as long as with all', async () => {
    const element = await mountRows(200);
    expect(inView(element)).to.deep.equal(numbers(0, 8));
    expect(element.drawnIds.length).to.be.within(12, 22);
    expect(element.scroller.scrollHeight).to.equal(HEAD + 200 * ROW);
    expect(element.rows.drawn.length).to.equal(element.drawnIds.length);
  });

  it('follows scrolling to the middle and to the end', async () => {
    const element = await mountRows(200);
    await scrollTo(element, 100 * ROW);
    expect(inView(element)).to.deep.equal(numbers(100, 108));
    expect(element.drawnIds.length).to.be.below(26);
    await scrollTo(element, 1_000_000);
    expect(inView(element).at(-1)).to.equal('f199');
    expect(element.scroller.scrollHeight).to.equal(HEAD + 200 * ROW);
    await scrollTo(element, 0);
    expect(inView(element)[0]).to.equal('f0');
  });

  it('draws nothing as long as the same rows are wanted', async () => {
    const element = await mountRows(200);
    const before = element.updates;
    await scrollTo(element, 10);
    await scrollTo(element, 20);
    expect(element.updates).to.equal(before);
    for (let step = 1; step <= 8; step += 1) await scrollTo(element, step * ROW);
    expect(element.updates - before).to.be.within(1, 3);
  });

  it('keeps the row with the focus, and its text and caret, while it is scrolled away', async () => {
    const element = await mountRows(200);
    const input = focusLabel(element, 'f2');
    input.setSelectionRange(2, 2);
    await type('new ');
    await scrollTo(element, 150 * ROW);
    expect(focused()).to.equal(input);
    expect(element.drawnIds).to.include.members(['f1', 'f2', 'f3', 'f150']);
    expect(element.drawnIds).not.to.include.members(['f5']);
    expect(element.scroller.scrollHeight).to.equal(HEAD + 200 * ROW);
    await type('er');
    expect(input.value).to.equal('Tenew erxt f2');
    input.blur();
    await scrollTo(element, 100 * ROW);
    expect(element.drawnIds).not.to.include.members(['f2']);
  });

  it('lets Tab go on to the row below one that was scrolled away', async () => {
    const element = await mountRows(200);
    focusLabel(element, 'f2');
    await scrollTo(element, 150 * ROW);
    element.row('f2')!.querySelector<HTMLElement>('[data-reorder="down"]')!.focus({ preventScroll: true });
    await press('Tab');
    expect(focused()).to.equal(element.row('f3')!.querySelector('input'));
    await until(() => inView(element).includes('f3'));
  });

  it('keeps one more row that it is told', async () => {
    const element = await mountRows(200);
    element.rows.keep = 'f7';
    await scrollTo(element, 100 * ROW);
    expect(element.drawnIds[0]).to.equal('f7');
    expect(inView(element)).to.deep.equal(numbers(100, 108));
  });

  it('reveals a row: below, above below the heading, and one that can be seen already', async () => {
    const element = await mountRows(200);
    await element.rows.reveal(120);
    expect(inView(element).at(-1)).to.equal('f120');
    const bottom = element.row('f120')!.getBoundingClientRect().bottom;
    expect(bottom).to.be.closeTo(element.scroller.getBoundingClientRect().bottom, 1);
    const { scrollTop } = element.scroller;
    await element.rows.reveal(118);
    expect(element.scroller.scrollTop).to.equal(scrollTop);
    await element.rows.reveal(40);
    expect(element.row('f40')!.getBoundingClientRect().top).to.be.closeTo(
      element.scroller.getBoundingClientRect().top + HEAD,
      1,
    );
    await element.rows.reveal(999);
    expect(element.row('f40')).not.to.equal(null);
  });

  it('reveals a row at once after the first drawing, before anything was measured', async () => {
    const element = document.createElement('test-reorder-rows') as TestReorderRows;
    element.ids = idsUpTo(200);
    document.body.append(element);
    try {
      await element.rows.reveal(190);
      expect(element.row('f190')).not.to.equal(null);
      await frame();
      expect(inView(element)).to.include.members(['f190']);
    } finally {
      element.remove();
    }
  });

  it('follows another height of rows when its width changes, and stays at the same rows', async () => {
    const element = await mountRows(200);
    await scrollTo(element, 100 * ROW);
    element.style.setProperty('inline-size', '360px');
    await until(() => Math.abs(element.scroller.scrollHeight - HEAD - 200 * 120.5) < 2);
    await settled();
    expect(inView(element)[0]).to.equal('f100');
    expect(inView(element).length).to.be.within(3, 5);
    element.style.setProperty('inline-size', '800px');
    await until(() => element.scroller.scrollHeight === HEAD + 200 * ROW);
    await settled();
    expect(inView(element)[0]).to.be.oneOf(['f99', 'f100']);
    expect(inView(element).length).to.be.within(8, 10);
  });

  it('follows another height of the box', async () => {
    const element = await mountRows(200);
    element.scroller.style.setProperty('block-size', '1200px');
    await settled();
    await settled();
    expect(inView(element).length).to.be.within(26, 28);
  });

  it('comes to rest: sizes make no circle of drawings', async () => {
    const errors: string[] = [];
    const collect = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', collect);
    const element = await mountRows(200);
    element.style.setProperty('inline-size', '400px');
    await settled();
    await settled();
    const { updates } = element;
    for (let round = 0; round < 10; round += 1) await frame();
    removeEventListener('error', collect);
    expect(element.updates).to.equal(updates);
    expect(updates).to.be.below(8);
    expect(errors).to.deep.equal([]);
    expect(litWarnings().filter((text) => text.includes('scheduled an update'))).to.deep.equal([]);
  });

  it('shows the right rows when a filter makes the list short, and when it is taken away', async () => {
    const element = await mountRows(200);
    // As where a bar takes no room: that it comes and goes changes no width then.
    element.scroller.style.setProperty('scrollbar-width', 'none');
    await scrollTo(element, 100 * ROW);
    element.shown = numbers(50, 55);
    await settled();
    expect(inView(element)).to.deep.equal(numbers(50, 55));
    element.shown = undefined;
    await settled();
    await settled();
    expect(inView(element)).to.deep.equal(numbers(0, 8));
    await scrollTo(element, 100 * ROW);
    // The first row that is drawn stays: nothing but the number of rows tells that the place is another.
    element.shown = numbers(96, 101);
    await settled();
    await settled();
    element.shown = undefined;
    await settled();
    await settled();
    expect(inView(element)).to.deep.equal(numbers(0, 8));
    await scrollTo(element, 150 * ROW);
    element.shown = numbers(10, 69);
    await settled();
    await settled();
    expect(inView(element).at(-1)).to.equal('f69');
  });

  it('works for a box that comes and goes, and after a removal from the page', async () => {
    const element = await mountRows(200);
    element.open = false;
    await settled();
    element.open = true;
    await settled();
    await scrollTo(element, 60 * ROW);
    expect(inView(element)[0]).to.equal('f60');
    const parent = element.parentElement!;
    element.remove();
    await frame();
    parent.append(element);
    await settled();
    await scrollTo(element, 30 * ROW);
    expect(inView(element)[0]).to.equal('f30');
  });

  it('says which of all rows is which, and passes axe while rows are missing', async () => {
    const element = await mountRows(200);
    await scrollTo(element, 100 * ROW);
    expect(element.row('f100')!.ariaRowIndex).to.equal('102');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});
