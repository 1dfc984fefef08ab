import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import {
  QuotesyncListBox,
  type ListBoxItem,
  type QuotesyncListSelectedEvent,
} from '../../src/ui/quotesync-list-box.js';
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
import { TEXTS } from './texts.js';

define(QuotesyncListBox);

const named = (...names: string[]): readonly ListBoxItem[] => names.map((name, id) => ({ id, name }));
const PEOPLE = named('Anna', 'Bo', 'Bodil', 'Carla', 'David');

/** A list whose owner takes every selection, as owners do. */
async function mountList(
  items: readonly ListBoxItem[],
  options: Partial<QuotesyncListBox> = {},
): Promise<QuotesyncListBox> {
  const element = await mount<QuotesyncListBox>(html`
    <quotesync-list-box
      label="People"
      .items=${items}
      @quotesync-list-selected=${({ target, selected }: QuotesyncListSelectedEvent) => {
        (target as QuotesyncListBox).selected = selected;
      }}
    ></quotesync-list-box>
  `);
  Object.assign(element, options);
  await settled();
  return element;
}

const listOf = (element: Element): HTMLElement => getByRole(element, 'listbox');
const options = (element: Element): HTMLElement[] => queryAllByRole(element, 'option');
const option = (element: Element, name: string): HTMLElement => getByRole(element, 'option', { name, exact: true });
const selected = (element: Element): string[] =>
  options(element)
    .filter((each) => each.ariaSelected === 'true')
    .map(nameOf);
/** The option that a screen reader reads: the list keeps the focus and points to it. */
const active = (element: QuotesyncListBox): string =>
  nameOf(element.shadowRoot!.getElementById(listOf(element).getAttribute('aria-activedescendant')!)!);

describe('quotesync-list-box', () => {
  it('is a named list with its items in order, and says how many there are', async () => {
    const element = await mountList(PEOPLE, { selected: [1] });
    expect(nameOf(listOf(element))).to.equal('People (5)');
    expect(listOf(element).ariaMultiSelectable).to.equal('true');
    expect(options(element).map(nameOf)).to.deep.equal(['Anna', 'Bo', 'Bodil', 'Carla', 'David']);
    expect(options(element).map((each) => [each.ariaPosInSet, each.ariaSetSize])).to.deep.include(['2', '5']);
    expect(selected(element)).to.deep.equal(['Bo']);
  });

  it('says that it is empty, or still being read', async () => {
    const element = await mountList([]);
    expect(visibleText(getByRole(element, 'status'))).to.equal('Nothing here');
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.loading = true;
    await settled();
    expect(visibleText(getByRole(element, 'status'))).to.equal('Loading …');
    expect(listOf(element).ariaBusy).to.equal('true');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  describe('the keyboard', () => {
    it('comes to the filter, the list and the buttons with Tab', async () => {
      const element = await mountList(PEOPLE);
      const seen: string[] = [];
      for (let step = 0; step < 4; step++) {
        await press('Tab');
        seen.push(nameOf(focused()!));
      }
      expect(seen).to.deep.equal(['Search in People', 'People (5)', 'Select all', 'Unselect all']);
      expect(focused()?.getRootNode()).to.equal(element.shadowRoot);
    });

    it('moves with the arrows and selects with Space', async () => {
      const element = await mountList(PEOPLE);
      const events = recorded(element, 'quotesync-list-selected');
      listOf(element).focus();
      expect(active(element)).to.equal('Anna');
      await press('ArrowDown', ' ', 'ArrowDown', 'ArrowDown', ' ');
      expect(selected(element)).to.deep.equal(['Bo', 'Carla']);
      expect(events.map((event) => event.selected)).to.deep.equal([[1], [1, 3]]);
      await press(' ', 'End');
      expect([selected(element), active(element)]).to.deep.equal([['Bo'], 'David']);
      await press('ArrowDown', 'Home', 'ArrowUp');
      expect(active(element)).to.equal('Anna');
    });

    it('extends with Shift, and takes all with Ctrl+A', async () => {
      const element = await mountList(PEOPLE);
      listOf(element).focus();
      await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
      expect(selected(element)).to.deep.equal(['Bo', 'Bodil', 'Carla']);
      await press('Shift+ArrowUp', 'Shift+Home');
      expect(selected(element)).to.deep.equal(['Anna', 'Bo']);
      await press('Shift+End');
      expect(selected(element)).to.deep.equal(['Bo', 'Bodil', 'Carla', 'David']);
      await press('Control+a');
      expect(selected(element)).to.have.lengthOf(5);
    });

    it('jumps to what begins with the letters', async () => {
      const element = await mountList(PEOPLE);
      listOf(element).focus();
      await type('bod');
      expect(active(element)).to.equal('Bodil');
    });

    it('activates with Enter: what is selected, else the item it is on', async () => {
      const element = await mountList(PEOPLE);
      const activated = recorded(element, 'quotesync-list-activated');
      listOf(element).focus();
      await press('ArrowDown', 'Enter');
      expect([activated.length, selected(element)]).to.deep.equal([1, ['Bo']]);
      await press('ArrowDown', 'Enter');
      expect([activated.length, selected(element)]).to.deep.equal([2, ['Bo']]);
    });

    it('keeps its keys to itself, and lets the others through', async () => {
      const element = await mountList(PEOPLE);
      const heard: string[] = [];
      element.parentElement!.addEventListener('keydown', ({ key }) => heard.push(key));
      listOf(element).focus();
      await press('ArrowDown', ' ', 'Enter', 'Escape', 'F2');
      expect(heard).to.deep.equal(['Escape', 'F2']);
    });

    it('does nothing in an empty list', async () => {
      const element = await mountList([]);
      listOf(element).focus();
      await press('ArrowDown', 'End', ' ', 'Shift+ArrowUp', 'Control+a', 'a');
      expect(element.selected).to.deep.equal([]);
    });

    it('stays on an item when the list becomes shorter', async () => {
      const element = await mountList(PEOPLE);
      listOf(element).focus();
      await press('End');
      element.items = PEOPLE.slice(0, 2);
      await settled();
      expect(active(element)).to.equal('Bo');
    });
  });

  describe('the pointer', () => {
    const click = async (target: Element, clickCount = 1): Promise<void> => {
      const { x, y, width, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      for (let time = 0; time < clickCount; time++) await sendMouse({ type: 'click', position });
      await settled();
    };

    it('selects and takes back by click', async () => {
      const element = await mountList(PEOPLE);
      await click(option(element, 'Bo'));
      await click(option(element, 'Carla'));
      expect(selected(element)).to.deep.equal(['Bo', 'Carla']);
      await click(option(element, 'Bo'));
      expect(selected(element)).to.deep.equal(['Carla']);
    });

    it('selects a range with Shift', async () => {
      const element = await mountList(PEOPLE);
      option(element, 'Bo').click();
      option(element, 'David').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
      await settled();
      expect(selected(element)).to.deep.equal(['Bo', 'Bodil', 'Carla', 'David']);
    });

    it('activates an item by double click, and has it selected then', async () => {
      const element = await mountList(PEOPLE);
      const activated = recorded(element, 'quotesync-list-activated');
      const bo = option(element, 'Bo');
      for (const detail of [1, 2]) bo.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      bo.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
      await settled();
      expect(activated).to.have.lengthOf(1);
      expect(selected(element)).to.deep.equal(['Bo']);
    });
  });

  describe('the filter', () => {
    it('leaves what has the text in it, whatever its case', async () => {
      const element = await mountList(PEOPLE);
      await press('Tab');
      await type('BO');
      expect(options(element).map(nameOf)).to.deep.equal(['Bo', 'Bodil']);
      expect(nameOf(listOf(element))).to.equal('People (2)');
      expect(element.visibleIds).to.deep.equal([1, 2]);
      getByRole(element, 'button', { name: 'Select all', exact: true }).click();
      await settled();
      expect(element.selected).to.deep.equal([1, 2]);
      await type('x');
      expect(visibleText(getByRole(element, 'status'))).to.equal('Nothing here');
    });

    it('begins at the top of what it leaves', async () => {
      const element = await mountList(named(...Array.from({ length: 500 }, (_, at) => `Person ${at}`)));
      listOf(element).focus();
      await press('End', 'Shift+Tab');
      await type('4');
      expect(listOf(element).scrollTop).to.equal(0);
      expect(nameOf(options(element)[0]!)).to.equal('Person 4');
    });

    it('is emptied by Escape, which then is no longer the list’s', async () => {
      const element = await mountList(PEOPLE);
      let escapes = 0;
      element.parentElement!.addEventListener('keydown', () => (escapes += 1));
      await press('Tab');
      await type('b');
      escapes = 0;
      await press('Escape');
      expect([options(element).length, escapes]).to.deep.equal([5, 0]);
      await press('Escape');
      expect(escapes).to.equal(1);
    });

    it('knows the letters of the language', async () => {
      document.documentElement.lang = 'tr';
      const element = await mountList(named('Işık', 'Istanbul', 'İzmir'));
      await press('Tab');
      await type('i');
      expect(options(element).map(nameOf)).to.deep.equal(['İzmir']);
    });
  });

  it('selects all and none by its buttons', async () => {
    const element = await mountList(PEOPLE);
    getByRole(element, 'button', { name: 'Select all', exact: true }).click();
    await settled();
    expect(selected(element)).to.have.lengthOf(5);
    getByRole(element, 'button', { name: 'Unselect all' }).click();
    await settled();
    expect(selected(element)).to.deep.equal([]);
  });

  it('draws only those of 2,000 items that are in view', async () => {
    const element = await mountList(named(...Array.from({ length: 2000 }, (_, at) => `Person ${at}`)));
    expect(options(element).length).to.be.within(8, 40);
    listOf(element).focus();
    await press('End');
    expect(active(element)).to.equal('Person 1999');
    const [item, list] = [option(element, 'Person 1999'), listOf(element)].map((each) => each.getBoundingClientRect());
    expect(item!.bottom).to.be.at.most(list!.bottom + 1);
    listOf(element).scrollTop = 0;
    await until(() => option(element, 'Person 0'));
    expect(active(element)).to.equal('Person 1999');
    expect(options(element).length).to.be.below(40);
    for (const top of [31_000, 400, 58_000]) {
      listOf(element).scrollTop = top;
      await frame();
      await settled();
      const { left, top: y, bottom } = listOf(element).getBoundingClientRect();
      expect(element.shadowRoot!.elementFromPoint(left + 20, (y + bottom) / 2)?.closest('[role=option]')).to.exist;
    }
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, on one line`, async () => {
      const element = await mountList(named(text));
      const [only] = options(element);
      expect(nameOf(only!)).to.equal(text.replace(/\s+/g, ' ').trim());
      expect(only!.querySelector('img, b')).to.equal(null);
      expect(only!.offsetHeight).to.equal(30);
      expect(listOf(element).scrollWidth).to.be.at.most(listOf(element).clientWidth);
      expect('__xss' in globalThis).to.be.false;
    });
  }

  it('names an item without a name by its number', async () => {
    const element = await mountList([{ id: 17, name: '  ' }]);
    expect(options(element).map(nameOf)).to.deep.equal(['#17']);
  });

  it('has no accessibility violations', async () => {
    const element = await mountList(PEOPLE, { selected: [1, 3] });
    listOf(element).focus();
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});
