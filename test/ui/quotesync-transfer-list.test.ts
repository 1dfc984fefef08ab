import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncTransferList } from '../../src/ui/quotesync-transfer-list.js';
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
  type,
  visibleText,
} from '../helpers.js';

define(QuotesyncTransferList);

const PEOPLE = ['Anna', 'Bjørn', 'Berit', 'Carl', 'Dag'].map((name, index) => ({ id: index + 1, name }));

async function mountLists(
  chosen: readonly number[] = [4],
  available: readonly { readonly id: number; readonly name: string }[] = PEOPLE,
): Promise<QuotesyncTransferList> {
  return mount<QuotesyncTransferList>(html`
    <quotesync-transfer-list
      availableLabel="Users"
      chosenLabel="Chosen users"
      .available=${available}
      .chosen=${chosen}
    ></quotesync-transfer-list>
  `);
}

function listBoxes(element: Element): readonly [HTMLElement, HTMLElement] {
  const [left, right] = queryAllByRole(element, 'listbox');
  return [left!, right!];
}

const options = (list: Element): string[] => queryAllByRole(list, 'option').map(nameOf);
const selected = (list: Element): string[] =>
  queryAllByRole(list, 'option')
    .filter((option) => option.getAttribute('aria-selected') === 'true')
    .map(nameOf);

describe('<quotesync-transfer-list>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has all on one side and the chosen ones on the other', async () => {
    const element = await mountLists();
    const [left, right] = listBoxes(element);
    expect(options(left)).to.deep.equal(['Anna', 'Bjørn', 'Berit', 'Dag']);
    expect(options(right)).to.deep.equal(['Carl']);
    expect(nameOf(left)).to.match(/^Users/);
    expect(nameOf(right)).to.match(/^Chosen users/);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('moves by keyboard alone, and says what it did', async () => {
    const element = await mountLists([]);
    const changed = recorded(element, 'quotesync-transfer-changed');
    const [left, right] = listBoxes(element);
    left.focus();
    await press('ArrowDown', ' ', 'Shift+ArrowDown');
    expect(selected(left)).to.deep.equal(['Bjørn', 'Berit']);
    await press('Enter');
    expect(changed.at(-1)?.chosen).to.deep.equal([2, 3]);
    expect(options(right)).to.deep.equal(['Bjørn', 'Berit']);
    expect(queryAllByRole(element, 'status').map(visibleText).join()).to.contain('2');
    expect(focused()).to.equal(left);
    await press('Control+a', 'Enter');
    expect(options(left)).to.deep.equal([]);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('moves with the buttons between the lists', async () => {
    const element = await mountLists([4]);
    const [left, right] = listBoxes(element);
    queryAllByRole(left, 'option')[0]?.click();
    await settled(element);
    getByRole(element, 'button', { name: 'Add the selected ones' }).click();
    await settled(element);
    expect(options(right)).to.deep.equal(['Carl', 'Anna']);
    getByRole(element, 'button', { name: 'Add all that are shown' }).click();
    await settled(element);
    expect(options(left)).to.deep.equal([]);
    queryAllByRole(right, 'option')[0]?.click();
    await settled(element);
    getByRole(element, 'button', { name: 'Remove the selected ones' }).click();
    await settled(element);
    expect(options(left)).to.deep.equal(['Carl']);
    getByRole(element, 'button', { name: 'Remove all that are shown' }).click();
    await settled(element);
    expect(options(left)).to.deep.equal(PEOPLE.map(({ name }) => name));
  });

  it('moves with a double click', async () => {
    const element = await mountLists([]);
    const [left, right] = listBoxes(element);
    const option = queryAllByRole(left, 'option')[2]!;
    option.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    option.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    option.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
    await settled(element);
    expect(options(right)).to.deep.equal(['Berit']);
  });

  it('moves only those that its filter shows', async () => {
    const element = await mountLists([]);
    const [left, right] = listBoxes(element);
    getByRole(element, 'searchbox', { name: 'Search in Users' }).focus();
    await type('b');
    expect(options(left)).to.deep.equal(['Bjørn', 'Berit']);
    getByRole(element, 'button', { name: 'Add all that are shown' }).click();
    await settled(element);
    expect(options(right)).to.deep.equal(['Bjørn', 'Berit']);
    expect(options(left)).to.deep.equal([]);
  });

  it('selects all and none of a list', async () => {
    const element = await mountLists([]);
    const [left] = listBoxes(element);
    queryAllByRole(element, 'button', { name: /^Select all/ })[0]?.click();
    await settled(element);
    expect(selected(left)).to.have.length(5);
    queryAllByRole(element, 'button', { name: /^Unselect all/ })[0]?.click();
    await settled(element);
    expect(selected(left)).to.deep.equal([]);
  });

  it('goes to the item that is spelled', async () => {
    const element = await mountLists([]);
    const [left] = listBoxes(element);
    left.focus();
    await type('be');
    await press(' ');
    expect(selected(left)).to.deep.equal(['Berit']);
  });

  it('keeps who is chosen and unknown', async () => {
    const element = await mountLists([99]);
    const changed = recorded(element, 'quotesync-transfer-changed');
    const [left, right] = listBoxes(element);
    expect(options(right)).to.deep.equal(['#99']);
    left.focus();
    await press('Enter');
    expect(changed.at(-1)?.chosen).to.deep.equal([99, 1]);
  });

  it('stays quick with 2,000 names: few of them are in the page, and the last is reached', async () => {
    const crowd = Array.from({ length: 2000 }, (_, id) => ({ id, name: `Person ${id + 1}` }));
    const element = await mountLists([], crowd);
    const [left] = listBoxes(element);
    expect(queryAllByRole(left, 'option').length).to.be.below(60);
    left.focus();
    await press('End');
    const active = left.getAttribute('aria-activedescendant') ?? '';
    const option = (left.getRootNode() as ShadowRoot).getElementById(active);
    expect(visibleText(option!)).to.equal('Person 2000');
    expect(option?.getAttribute('aria-posinset')).to.equal('2000');
    const { top, bottom } = option!.getBoundingClientRect();
    expect(top).to.be.at.least(left.getBoundingClientRect().top - 1);
    expect(bottom).to.be.at.most(left.getBoundingClientRect().bottom + 1);
  });

  it('begins at the top of what the filter leaves', async () => {
    const crowd = Array.from({ length: 2000 }, (_, id) => ({ id, name: `Person ${id + 1}` }));
    const element = await mountLists([], crowd);
    const [left] = listBoxes(element);
    left.focus();
    await press('End');
    getByRole(element, 'searchbox', { name: 'Search in Users' }).focus();
    await type('1');
    expect(left.scrollTop).to.equal(0);
    expect(options(left)[0]).to.equal('Person 1');
  });

  it('shows names as text, within its width, also where it is narrow', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await mountLists(
      [1],
      [
        { id: 1, name: 'W'.repeat(10_000) },
        { id: 2, name: '<img src=x onerror="window.__xss=1">' },
        { id: 3, name: 'שלום ‮abc' },
      ],
    );
    expect(visibleText(element)).to.contain('<img src=x onerror="window.__xss=1">');
    expect(queryAllByRole(element, 'img')).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.equal(360);
    const [left, right] = listBoxes(element);
    expect(right.getBoundingClientRect().top).to.be.above(left.getBoundingClientRect().bottom);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});
