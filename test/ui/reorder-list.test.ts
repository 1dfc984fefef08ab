import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncReorderList, type ReorderItem } from '../../src/ui/quotesync-reorder-list.js';
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
import { TEXTS } from './texts.js';

define(QuotesyncReorderList);

const ITEMS: readonly ReorderItem[] = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((label) => ({ id: label[0]!, label }));

async function mountList(items: readonly ReorderItem[] = ITEMS): Promise<QuotesyncReorderList> {
  return mount<QuotesyncReorderList>(
    html`<quotesync-reorder-list label="Priority" .items=${items}></quotesync-reorder-list>`,
  );
}

const order = (element: Element): readonly string[] =>
  queryAllByRole(element, 'listitem').map((item) => item.querySelector('bdi')!.textContent);
const button = (element: Element, name: string): HTMLElement => getByRole(element, 'button', { name });
const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('quotesync-reorder-list', () => {
  it('is a named list with its items in order, and their positions', async () => {
    const element = await mountList();
    expect(nameOf(getByRole(element, 'list'))).to.equal('Priority');
    expect(order(element)).to.deep.equal(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(queryAllByRole(element, 'button', { name: /^Position/ }).map(visibleText)).to.deep.equal([
      ...['1', '2', '3', '4'],
    ]);
  });

  it('shows and tells a new order at once; the next step starts from there', async () => {
    const element = await mountList();
    const events = recorded(element, 'quotesync-reordered');
    button(element, 'Move Alpha down').focus();
    await press('Enter', 'Enter');
    expect(events.map(({ ids, id, index }) => [ids.join(''), id, index])).to.deep.equal([
      ['BAGD', 'A', 1],
      ['BGAD', 'A', 2],
    ]);
    expect(order(element)).to.deep.equal(['Beta', 'Gamma', 'Alpha', 'Delta']);
    expect(focused()).to.equal(button(element, 'Move Alpha down'));
    expect(visibleText(getByRole(element, 'status'))).to.equal('Alpha moved to position 3 of 4');
    await press('Alt+Home');
    expect(events.at(-1)!.ids.join('')).to.equal('ABGD');
    expect(focused()).to.equal(button(element, 'Move Alpha down'));
  });

  it('takes the order of its owner', async () => {
    const element = await mountList();
    element.items = ITEMS.toReversed();
    await settled();
    expect(order(element)).to.deep.equal(['Delta', 'Gamma', 'Beta', 'Alpha']);
    expect(button(element, 'Move Delta up').ariaDisabled).to.equal('true');
    expect(button(element, 'Move Alpha up').ariaDisabled).to.equal('false');
  });

  it('moves by dragging, and to a position that is typed', async () => {
    const element = await mountList();
    const rows = queryAllByRole(element, 'listitem');
    const [x, y] = middle(rows[3]!.querySelector('[data-reorder="handle"]')!);
    const [, first] = middle(rows[0]!);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y - 20] });
    await sendMouse({ type: 'move', position: [x, first - 8] });
    await frame();
    await sendMouse({ type: 'up' });
    await resetMouse();
    await settled();
    expect(order(element)).to.deep.equal(['Delta', 'Alpha', 'Beta', 'Gamma']);
    button(element, 'Position of Delta').focus();
    await press('Enter');
    await type('3');
    await press('Enter');
    expect(order(element)).to.deep.equal(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect(focused()).to.equal(button(element, 'Position of Delta'));
  });

  it('says why nothing can be moved, and does not', async () => {
    const element = await mountList();
    const events = recorded(element, 'quotesync-reordered');
    element.locked = 'You may not change this';
    await settled();
    const up = button(element, 'Move Beta up');
    expect([up.ariaDisabled, up.title]).to.deep.equal(['true', 'You may not change this']);
    up.focus();
    await press('Enter', 'Alt+ArrowDown');
    expect(events).to.deep.equal([]);
    expect(visibleText(getByRole(element, 'status'))).to.contain('You may not change this');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('has nothing to move in a list of one or none', async () => {
    const element = await mountList(ITEMS.slice(0, 1));
    const events = recorded(element, 'quotesync-reordered');
    button(element, 'Move Alpha up').click();
    button(element, 'Move Alpha down').click();
    expect(events).to.deep.equal([]);
    element.items = [];
    await settled();
    expect(order(element)).to.deep.equal([]);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('passes axe, as it is and with the question open', async () => {
    const element = await mountList();
    expect(await axeEverywhere(element)).to.deep.equal([]);
    button(element, 'Position of Beta').click();
    await settled();
    expect(queryAllByRole(element, 'dialog')).to.have.length(1);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`holds its layout and text with ${name}`, async () => {
      const element = await mountList([{ id: 'x', label: text }, ...ITEMS]);
      element.parentElement!.style.setProperty('inline-size', '300px');
      await settled();
      const [item] = queryAllByRole(element, 'listitem');
      expect(item!.querySelector('bdi')!.textContent).to.equal(text);
      expect(nameOf(item!.querySelector('[data-reorder="up"]')!).length).to.be.below(120);
      expect(item!.getBoundingClientRect().height).to.be.below(90);
      expect(item!.scrollWidth).to.be.at.most(item!.clientWidth);
      item!.querySelector<HTMLElement>('[data-reorder="position"]')!.click();
      await settled();
      const box = getByRole(element, 'dialog').getBoundingClientRect();
      expect(box.right).to.be.at.most(innerWidth);
      expect(box.bottom).to.be.at.most(innerHeight);
    });
  }
});
