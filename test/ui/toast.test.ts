import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncToast } from '../../src/ui/quotesync-toast.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncToast);

async function mountToast(options: Partial<QuotesyncToast> = {}): Promise<QuotesyncToast> {
  const element = await mount<QuotesyncToast>(html`
    <quotesync-toast message="Ship 3 was removed" actionLabel="Undo" open></quotesync-toast>
  `);
  Object.assign(element, options);
  await settled();
  return element;
}

describe('quotesync-toast', () => {
  it('puts its words into a region that was there before', async () => {
    const element = await mountToast({ open: false });
    const status = getByRole(element, 'status');
    expect(visibleText(element)).to.equal('');
    expect(queryAllByRole(element, 'button')).to.deep.equal([]);
    element.open = true;
    await settled();
    expect(getByRole(element, 'status')).to.equal(status);
    expect(visibleText(status)).to.equal('Ship 3 was removed');
    element.message = 'Ship 4 was removed';
    await settled();
    expect(visibleText(status)).to.equal('Ship 4 was removed');
  });

  it('offers its action and to be dismissed, by keyboard, and decides nothing itself', async () => {
    const element = await mountToast();
    const action = recorded(element, 'quotesync-toast-action');
    const dismissed = recorded(element, 'quotesync-toast-dismissed');
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Undo');
    await press('Enter', 'Tab');
    expect([action.length, dismissed.length]).to.deep.equal([1, 0]);
    expect(nameOf(focused()!)).to.equal('Dismiss');
    await press(' ');
    expect([action.length, dismissed.length]).to.deep.equal([1, 1]);
    expect(element.open).to.be.true;
  });

  it('stays: an Undo must not run away', async () => {
    const element = await mountToast();
    await pause(300);
    expect(element.open).to.be.true;
    expect(queryAllByRole(element, 'button').map(nameOf)).to.deep.equal(['Undo', 'Dismiss']);
  });

  it('has no action without a word for it', async () => {
    const element = await mountToast({ actionLabel: '' });
    expect(queryAllByRole(element, 'button').map(nameOf)).to.deep.equal(['Dismiss']);
  });

  it('does not stand in the way of what is beside it', async () => {
    const page = await mount(html`
      <div><button>Below</button><quotesync-toast message="Done" open></quotesync-toast></div>
    `);
    const toast = page.querySelector('quotesync-toast')!;
    const { left, top } = toast.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 20)?.closest('quotesync-toast')).to.equal(null);
  });

  for (const tone of ['neutral', 'success', 'danger'] as const) {
    it(`has no accessibility violations (${tone})`, async () => {
      expect(await axeEverywhere(await mountToast({ tone }))).to.deep.equal([]);
    });
  }

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, within bounds`, async () => {
      const element = await mountToast({ message: text, actionLabel: 'Undo' });
      element.style.inlineSize = '320px';
      await settled();
      expect(visibleText(getByRole(element, 'status'))).to.equal(text.replace(/\s+/g, ' ').trim());
      expect(element.scrollWidth).to.be.at.most(320);
      expect(element.offsetHeight).to.be.below(200);
      const { right } = element.getBoundingClientRect();
      expect(getByRole(element, 'button', { name: 'Dismiss' }).getBoundingClientRect().right).to.be.at.most(right);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
    });
  }

  it('takes no room where more follows below, and stands above that', async () => {
    const element = await mountToast({ open: false });
    const below = document.createElement('p');
    below.textContent = 'below';
    below.style.margin = '0';
    element.style.marginBlockStart = '200px';
    element.after(below);
    element.floating = true;
    await settled();
    const top = below.getBoundingClientRect().top;
    element.open = true;
    await settled();
    expect(below.getBoundingClientRect().top).to.equal(top);
    const message = getByRole(element, 'status').getBoundingClientRect();
    expect(message.height).to.be.greaterThan(0);
    expect(message.bottom).to.be.at.most(top);
  });
});
