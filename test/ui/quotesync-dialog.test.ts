import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDialog } from '../../src/ui/quotesync-dialog.js';
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
  visibleText,
} from '../helpers.js';

define(QuotesyncDialog);

/** An opener and its dialog, in a shadow root as they are in the product. */
async function openDialog(dialog: TemplateResult): Promise<{ host: HTMLElement; element: QuotesyncDialog }> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  await mount(html`<div>${host}</div>`);
  const open = (): void => {
    root.querySelector('quotesync-dialog')?.setAttribute('open', '');
  };
  render(html`<button @click=${open}>Open</button>${dialog}`, root);
  await settled(host);
  getByRole(host, 'button', { name: 'Open' }).focus();
  await press('Enter');
  return { host, element: root.querySelector('quotesync-dialog') as QuotesyncDialog };
}

const simple = html`
  <quotesync-dialog heading="Edit connection">
    <label>Name <input /></label>
    <button slot="footer">OK</button>
  </quotesync-dialog>
`;

describe('<quotesync-dialog>', () => {
  it('is a modal dialog with its heading as the name', async () => {
    const { host } = await openDialog(simple);
    const dialog = getByRole(host, 'dialog');
    expect(nameOf(dialog)).to.equal('Edit connection');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(await axeEverywhere(host)).to.deep.equal([]);
  });

  it('is left by Escape, and the focus is back on the opener in its shadow root', async () => {
    const { host, element } = await openDialog(simple);
    const closing = recorded(element, 'quotesync-dialog-closing');
    const closed = recorded(element, 'quotesync-dialog-closed');
    await press('Escape');
    expect(closing.map(({ reason }) => reason)).to.deep.equal(['escape']);
    expect(closed).to.have.length(1);
    expect(queryAllByRole(host, 'dialog')).to.deep.equal([]);
    expect(focused()).to.equal(getByRole(host, 'button', { name: 'Open' }));
  });

  it('is left by its close button', async () => {
    const { host, element } = await openDialog(simple);
    const closing = recorded(element, 'quotesync-dialog-closing');
    getByRole(host, 'button', { name: 'Close' }).click();
    await settled(host);
    expect(closing.map(({ reason }) => reason)).to.deep.equal(['close-button']);
    expect(element.open).to.equal(false);
  });

  it('stays when the question is answered with no, however often Escape is pressed', async () => {
    const { host, element } = await openDialog(simple);
    element.addEventListener('quotesync-dialog-closing', (event) => event.preventDefault());
    const closed = recorded(element, 'quotesync-dialog-closed');
    await press('Escape', 'Escape', 'Escape');
    // The focus in the page itself: the browser, not the dialog, hears the key.
    (focused() as HTMLElement).blur();
    await press('Escape', 'Escape', 'Escape');
    expect(getByRole(host, 'dialog').matches(':modal')).to.equal(true);
    expect(closed).to.deep.equal([]);
    element.close();
    await settled(host);
    expect(focused()).to.equal(getByRole(host, 'button', { name: 'Open' }));
  });

  it('cannot be left while it is busy', async () => {
    const { host, element } = await openDialog(simple);
    const closing = recorded(element, 'quotesync-dialog-closing');
    element.busy = true;
    await settled(host);
    await press('Escape');
    getByRole(host, 'button', { name: 'Close' }).click();
    await settled(host);
    expect(closing).to.deep.equal([]);
    expect(element.open).to.equal(true);
  });

  it('leaves Escape to an input method that is composing', async () => {
    const { host, element } = await openDialog(simple);
    const input = getByRole(host, 'textbox', { name: 'Name' });
    const composing = { key: 'Escape', isComposing: true, bubbles: true, composed: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', composing));
    expect(element.open).to.equal(true);
  });

  it('gives Escape to the topmost of two', async () => {
    const { host, element } = await openDialog(html`
      <quotesync-dialog heading="Outer"><input aria-label="Name" /></quotesync-dialog>
      <quotesync-dialog heading="Inner"><button>Inside</button></quotesync-dialog>
    `);
    const inner = element.nextElementSibling as QuotesyncDialog;
    getByRole(host, 'textbox').focus();
    inner.open = true;
    await settled(host);
    expect(await axeEverywhere(host)).to.deep.equal([]);
    await press('Escape');
    expect([element.open, inner.open]).to.deep.equal([true, false]);
    expect(focused()).to.equal(getByRole(host, 'textbox'));
    await press('Escape');
    expect(element.open).to.equal(false);
  });

  it('starts where its content says', async () => {
    const { host } = await openDialog(
      html`<quotesync-dialog heading="Delete?"><button autofocus>Keep</button></quotesync-dialog>`,
    );
    expect(focused()).to.equal(getByRole(host, 'button', { name: 'Keep' }));
  });

  it('is not left by a click beside it', async () => {
    const { host, element } = await openDialog(simple);
    const closing = recorded(element, 'quotesync-dialog-closing');
    getByRole(host, 'dialog').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 1, clientY: 1 }));
    await settled(host);
    expect(closing).to.deep.equal([]);
    expect(element.open).to.equal(true);
  });

  it('leaves a usable page when it is taken away while it is open', async () => {
    const { host } = await openDialog(simple);
    const page = await mount<HTMLButtonElement>(html`<button>Page</button>`);
    host.remove();
    await settled();
    page.focus();
    expect(focused()).to.equal(page);
  });

  it('is modal again when it is moved while it is open', async () => {
    const { host } = await openDialog(simple);
    const place = await mount<HTMLDivElement>(html`<div></div>`);
    place.append(host);
    await settled();
    expect(getByRole(host, 'dialog').matches(':modal')).to.equal(true);
  });

  it('keeps a 10,000-character name inside, as text', async () => {
    const name = `<img src=x onerror=alert(1)>${'W'.repeat(10_000)}`;
    const { host } = await openDialog(
      html`<quotesync-dialog .heading=${name}
        ><p>${name}</p>
        <button>Inside</button></quotesync-dialog
      >`,
    );
    const dialog = getByRole(host, 'dialog');
    expect(visibleText(dialog)).to.contain('<img src=x onerror=alert(1)>');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    const { bottom, right } = getByRole(dialog, 'button', { name: 'Close' }).getBoundingClientRect();
    expect(bottom).to.be.below(innerHeight);
    expect(right).to.be.below(innerWidth);
  });
});
