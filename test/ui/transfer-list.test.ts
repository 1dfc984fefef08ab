import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import type { ListBoxItem } from '../../src/ui/quotesync-list-box.js';
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
import { TEXTS } from './texts.js';

define(QuotesyncTransferList);

const PEOPLE = ['Anna', 'Bo', 'Carla', 'David'].map((name, id): ListBoxItem => ({ id: id + 10, name }));

async function mountLists(options: Partial<QuotesyncTransferList> = {}): Promise<QuotesyncTransferList> {
  const element = await mount<QuotesyncTransferList>(html`
    <quotesync-transfer-list availableLabel="All" chosenLabel="Chosen" .available=${PEOPLE}></quotesync-transfer-list>
  `);
  Object.assign(element, options);
  await settled();
  return element;
}

const CROWD = Array.from({ length: 2000 }, (_, id): ListBoxItem => ({ id, name: `Person ${id + 1}` }));

const list = (element: Element, name: string): HTMLElement => getByRole(element, 'listbox', { name });
const names = (element: Element, of: string): string[] => queryAllByRole(list(element, of), 'option').map(nameOf);
const selected = (element: Element, of: string): string[] =>
  queryAllByRole(list(element, of), 'option')
    .filter((option) => option.ariaSelected === 'true')
    .map(nameOf);
const announced = (element: QuotesyncTransferList): string =>
  visibleText(queryAllByRole(element, 'status').find((status) => status.getRootNode() === element.shadowRoot)!);
const moveButton = (element: Element, name: string): HTMLElement => getByRole(element, 'button', { name, exact: true });

async function pressButton(element: Element, name: string): Promise<void> {
  moveButton(element, name).click();
  await settled();
}

const ADD = 'Add the selected ones';
const ADD_ALL = 'Add all that are shown';
const REMOVE = 'Remove the selected ones';
const REMOVE_ALL = 'Remove all that are shown';

describe('quotesync-transfer-list', () => {
  it('shows the chosen ones on one side, the others on the other', async () => {
    const element = await mountLists({ chosen: [13, 10] });
    expect(names(element, 'All')).to.deep.equal(['Bo', 'Carla']);
    expect(names(element, 'Chosen')).to.deep.equal(['David', 'Anna']);
  });

  it('moves what is selected, says how many, and tells its owner', async () => {
    const element = await mountLists();
    const events = recorded(element, 'quotesync-transfer-changed');
    list(element, 'All').focus();
    await press(' ', 'ArrowDown', 'ArrowDown', ' ');
    await pressButton(element, ADD);
    expect(names(element, 'All')).to.deep.equal(['Bo', 'David']);
    expect(names(element, 'Chosen')).to.deep.equal(['Anna', 'Carla']);
    expect(announced(element)).to.equal('2 added');
    expect(events.map(({ chosen }) => chosen)).to.deep.equal([[10, 12]]);

    list(element, 'Chosen').focus();
    await press('Control+a');
    await pressButton(element, REMOVE);
    expect(names(element, 'All')).to.deep.equal(['Anna', 'Bo', 'Carla', 'David']);
    expect(announced(element)).to.equal('2 removed');
    expect(events.at(-1)!.chosen).to.deep.equal([]);
  });

  it('moves a range that was selected by keyboard', async () => {
    const element = await mountLists();
    list(element, 'All').focus();
    await press('ArrowDown', ' ', 'Shift+ArrowDown');
    expect(selected(element, 'All')).to.deep.equal(['Bo', 'Carla']);
    await press('Enter');
    expect(names(element, 'Chosen')).to.deep.equal(['Bo', 'Carla']);
    expect(focused()).to.equal(list(element, 'All'));
    await press('Control+a', 'Enter');
    expect(names(element, 'All')).to.deep.equal([]);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('selects all and none of a list', async () => {
    const element = await mountLists();
    queryAllByRole(element, 'button', { name: /^Select all/ })[0]!.click();
    await settled();
    expect(selected(element, 'All')).to.have.lengthOf(4);
    queryAllByRole(element, 'button', { name: /^Unselect all/ })[0]!.click();
    await settled();
    expect(selected(element, 'All')).to.deep.equal([]);
  });

  it('goes to the item that is spelled', async () => {
    const berit = { id: 20, name: 'Berit' };
    const element = await mountLists({ available: [...PEOPLE, berit] });
    list(element, 'All').focus();
    await type('be');
    await press(' ');
    expect(selected(element, 'All')).to.deep.equal(['Berit']);
  });

  it('moves all that the filter shows', async () => {
    const element = await mountLists();
    getByRole(element, 'searchbox', { name: 'Search in All' }).focus();
    await type('a');
    await pressButton(element, ADD_ALL);
    expect(names(element, 'Chosen')).to.deep.equal(['Anna', 'Carla', 'David']);
    await pressButton(element, REMOVE_ALL);
    expect(names(element, 'Chosen')).to.deep.equal([]);
  });

  it('never moves who is selected but not shown', async () => {
    const element = await mountLists();
    list(element, 'All').focus();
    await press('Control+a');
    getByRole(element, 'searchbox', { name: 'Search in All' }).focus();
    await type('bo');
    await pressButton(element, ADD);
    expect(element.chosen).to.deep.equal([11]);
  });

  it('moves by Enter and by double click', async () => {
    const element = await mountLists();
    list(element, 'All').focus();
    await press('ArrowDown', 'Enter');
    expect(element.chosen).to.deep.equal([11]);
    expect(focused()).to.equal(list(element, 'All'));
    const bo = getByRole(list(element, 'Chosen'), 'option', { name: 'Bo' });
    for (const detail of [1, 2]) bo.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    bo.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
    await settled();
    expect(element.chosen).to.deep.equal([]);
  });

  it('says again what happened again', async () => {
    const element = await mountLists();
    const status = queryAllByRole(element, 'status').find((each) => each.getRootNode() === element.shadowRoot)!;
    const texts: string[] = [];
    list(element, 'All').focus();
    for (let time = 0; time < 3; time++) {
      await press('Enter');
      texts.push(status.textContent);
    }
    expect(texts.map((text) => text.trim())).to.deep.equal(['1 added', '1 added', '1 added']);
    expect(texts[0]).not.to.equal(texts[1]);
    expect(texts[1]).not.to.equal(texts[2]);
  });

  it('says which moves there are now, and does nothing for the others', async () => {
    const element = await mountLists({ chosen: [10] });
    const events = recorded(element, 'quotesync-transfer-changed');
    const usable = (): string[] =>
      [ADD, ADD_ALL, REMOVE, REMOVE_ALL].filter((name) => moveButton(element, name).ariaDisabled === 'false');
    expect(usable()).to.deep.equal([ADD_ALL, REMOVE_ALL]);
    await pressButton(element, ADD);
    await pressButton(element, REMOVE);
    expect(events).to.deep.equal([]);
    list(element, 'All').focus();
    await press(' ');
    expect(usable()).to.deep.equal([ADD, ADD_ALL, REMOVE_ALL]);
    await pressButton(element, REMOVE_ALL);
    expect(usable()).to.deep.equal([ADD_ALL]);
  });

  it('keeps who is chosen but unknown, by number; while the names are read it shows no numbers', async () => {
    const element = await mountLists({ chosen: [99, 10], available: [], loading: true });
    expect(queryAllByRole(element, 'option')).to.deep.equal([]);
    expect(visibleText(element)).to.contain('Loading …');
    element.available = PEOPLE;
    element.loading = false;
    await settled();
    expect(names(element, 'Chosen')).to.deep.equal(['#99', 'Anna']);
    list(element, 'All').focus();
    await press('Enter');
    expect(element.chosen).to.deep.equal([99, 10, 11]);
  });

  it('moves 2,000 people at once', async () => {
    const element = await mountLists({ available: CROWD });
    await pressButton(element, ADD_ALL);
    expect(element.chosen).to.have.lengthOf(2000);
    expect(queryAllByRole(element, 'option').length).to.be.below(60);
  });

  it('reaches the last of 2,000 people, and draws few of them', async () => {
    const element = await mountLists({ available: CROWD });
    const box = list(element, 'All');
    expect(queryAllByRole(box, 'option').length).to.be.below(60);
    box.focus();
    await press('End');
    const active = box.getAttribute('aria-activedescendant') ?? '';
    const option = (box.getRootNode() as ShadowRoot).getElementById(active)!;
    expect([nameOf(option), option.ariaPosInSet]).to.deep.equal(['Person 2000', '2000']);
    const { top, bottom } = option.getBoundingClientRect();
    expect(top).to.be.at.least(box.getBoundingClientRect().top - 1);
    expect(bottom).to.be.at.most(box.getBoundingClientRect().bottom + 1);
  });

  it('begins at the top of what the filter leaves', async () => {
    const element = await mountLists({ available: CROWD });
    list(element, 'All').focus();
    await press('End');
    getByRole(element, 'searchbox', { name: 'Search in All' }).focus();
    await type('1');
    expect(list(element, 'All').scrollTop).to.equal(0);
    expect(names(element, 'All')[0]).to.equal('Person 1');
  });

  it('puts the lists one above the other in a narrow place', async () => {
    const element = await mountLists();
    const top = (name: string): number => list(element, name).getBoundingClientRect().top;
    expect(top('All')).to.equal(top('Chosen'));
    element.style.inlineSize = '320px';
    await settled();
    expect(top('Chosen')).to.be.above(top('All') + 100);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`holds with ${what}`, async () => {
      const both = [1, 2].map((id) => ({ id, name: text }));
      const element = await mountLists({ available: both, chosen: [2], availableLabel: text, chosenLabel: text });
      element.style.inlineSize = '360px';
      await settled();
      expect(element.scrollWidth).to.be.at.most(360);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
    });
  }

  it('has no accessibility violations: with people, without, while they are read', async () => {
    const element = await mountLists({ chosen: [11] });
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.available = [];
    element.chosen = [];
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.loading = true;
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});
