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

define(QuotesyncToast);

async function openToast(message = 'Acme was deleted.'): Promise<QuotesyncToast> {
  const toast = await mount<QuotesyncToast>(html`<quotesync-toast></quotesync-toast>`);
  Object.assign(toast, { message, actionLabel: 'Undo', tone: 'success', open: true });
  await settled(toast);
  return toast;
}

describe('<quotesync-toast>', () => {
  it('has its live region before it has something to say', async () => {
    const toast = await mount<QuotesyncToast>(html`<quotesync-toast message="Later"></quotesync-toast>`);
    const region = getByRole(toast, 'status');
    expect(visibleText(toast)).to.equal('');
    toast.open = true;
    await settled(toast);
    expect(getByRole(toast, 'status')).to.equal(region);
    expect(visibleText(region)).to.equal('Later');
  });

  it('stays until somebody does something about it', async () => {
    const toast = await openToast();
    await pause(300);
    expect(toast.open).to.equal(true);
    expect(queryAllByRole(toast, 'button').map(nameOf)).to.deep.equal(['Undo', 'Dismiss']);
    expect(await axeEverywhere(toast)).to.deep.equal([]);
  });

  it('is used by keyboard', async () => {
    const toast = await openToast();
    const action = recorded(toast, 'quotesync-toast-action');
    const dismissed = recorded(toast, 'quotesync-toast-dismissed');
    await press('Tab', 'Enter');
    expect([action.length, dismissed.length]).to.deep.equal([1, 0]);
    await press('Tab');
    expect(nameOf(focused() as Element)).to.equal('Dismiss');
    await press(' ');
    expect([action.length, dismissed.length]).to.deep.equal([1, 1]);
  });

  it('has no action without a label', async () => {
    const toast = await openToast();
    toast.actionLabel = '';
    await settled(toast);
    expect(queryAllByRole(toast, 'button').map(nameOf)).to.deep.equal(['Dismiss']);
  });

  it('shows a long name as text and keeps its buttons in view', async () => {
    const toast = await openToast(`<b>${'W'.repeat(10_000)}`);
    expect(visibleText(toast)).to.contain('<b>WWW');
    expect(toast.scrollWidth).to.be.at.most(toast.clientWidth);
    expect(getByRole(toast, 'button', { name: 'Dismiss' }).getBoundingClientRect().right).to.be.below(innerWidth);
    expect(toast.offsetHeight).to.be.below(200);
  });
});
