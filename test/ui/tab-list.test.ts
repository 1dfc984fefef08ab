import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncTabList, type TabItem } from '../../src/ui/quotesync-tab-list.js';
import { axeEverywhere, focused, mount, nameOf, press, queryAllByRole, recorded, until } from '../helpers.js';

define(QuotesyncTabList);

const TABS: readonly TabItem[] = [
  { id: 'a', label: 'Customer', mark: 'Not saved', count: 2 },
  { id: 'b', label: 'Supplier' },
  { id: 'c', label: 'قائمة أسعار ERP', mark: 'Failed', tone: 'problem' },
];

async function tabs(list = TABS, selected = 'a'): Promise<QuotesyncTabList> {
  const root = await mount(html`
    <div>
      <quotesync-tab-list .tabs=${list} selected=${selected} label="Kinds" controls="panel"></quotesync-tab-list>
      <div id="panel" role="tabpanel" aria-label="Customer"></div>
    </div>
  `);
  return root.querySelector('quotesync-tab-list')!;
}

const chosen = (element: Element): readonly string[] =>
  queryAllByRole(element, 'tab')
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf);

describe('A row of tabs', () => {
  it('is one stop of Tab, and moves and chooses by arrows, Home and End', async () => {
    const element = await tabs();
    const events = recorded(element, 'quotesync-tab-selected');
    element.focus();
    expect(nameOf(focused()!)).to.contain('Customer');
    await press('ArrowRight');
    expect(chosen(element)).to.deep.equal(['Supplier']);
    expect(focused()).to.equal(queryAllByRole(element, 'tab')[1]);
    await press('End', 'ArrowRight', 'ArrowLeft', 'Home');
    expect(events.map(({ tab }) => tab)).to.deep.equal(['b', 'c', 'a', 'c', 'a']);
    expect(queryAllByRole(element, 'tab').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('goes the other way from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await tabs();
    element.focus();
    await press('ArrowLeft');
    expect(chosen(element)).to.deep.equal(['Supplier']);
  });

  it('tells its marks in words, names its panel, and passes axe', async () => {
    const element = await tabs();
    const [first, second, third] = queryAllByRole(element, 'tab');
    expect(nameOf(first!).replace(/\s+/g, ' ')).to.equal('Customer 2 Not saved');
    expect(nameOf(third!)).to.contain('Failed');
    expect(first!.ariaControlsElements?.map(({ id }) => id)).to.deep.equal(['panel']);
    expect(second!.ariaControlsElements ?? []).to.have.length(0);
    expect(await axeEverywhere(element.parentElement!)).to.deep.equal([]);
  });

  it('scrolls where it is narrow, to the chosen tab, and can be reached when nothing is chosen', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, label: `Kind of records ${index}` }));
    const root = await mount<HTMLElement>(html`<div class="narrow"></div>`);
    root.style.setProperty('inline-size', '300px');
    const element = document.createElement('quotesync-tab-list');
    Object.assign(element, { tabs: many, selected: '11', label: 'Kinds' });
    root.append(element);
    await element.updateComplete;
    const list = element.renderRoot.querySelector('.tabs')!;
    expect(list.scrollWidth).to.be.greaterThan(list.clientWidth);
    await until(() => list.scrollLeft > 0);
    expect(root.scrollWidth).to.equal(300);
    element.selected = '';
    await element.updateComplete;
    expect(queryAllByRole(element, 'tab').map(({ tabIndex }) => tabIndex)[0]).to.equal(0);
  });
});
