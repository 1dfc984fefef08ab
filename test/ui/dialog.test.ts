import { sendKeys, setViewport } from '@web/test-runner-commands';
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
  until,
  visibleText,
} from '../helpers.js';
import './test-root.js';
import { LONG, RTL, TEXTS, UNBROKEN } from './texts.js';

define(QuotesyncDialog);

const opener = html`<button>Open</button>`;
const innerDialog = html`
  <quotesync-dialog heading="Inner" open><input aria-label="Inner text" autofocus /></quotesync-dialog>
`;

const dialogs = (): string[] => queryAllByRole(document.body, 'dialog').map(nameOf);

function content(): TemplateResult {
  return html`
    <p>What it is about.</p>
    <input aria-label="Name" autofocus />
    <button slot="footer">OK</button>
  `;
}

async function mountOpen(): Promise<QuotesyncDialog> {
  return mount(html`<quotesync-dialog heading="Rename" open>${content()}</quotesync-dialog>`);
}

describe('quotesync-dialog', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  describe('opening', () => {
    it('is a modal dialog named by its heading, with a way to close it', async () => {
      await mountOpen();
      const dialog = getByRole<HTMLDialogElement>(document.body, 'dialog', { name: 'Rename', exact: true });
      expect(dialog.matches(':modal')).to.be.true;
      expect(getByRole(dialog, 'heading', { name: 'Rename' }).localName).to.equal('h2');
      getByRole(dialog, 'button', { name: 'Close', exact: true });
      getByRole(dialog, 'button', { name: 'OK', exact: true });
    });

    it('is not there while it is closed', async () => {
      await mount(html`<quotesync-dialog heading="Rename">${content()}</quotesync-dialog>`);
      expect(dialogs()).to.deep.equal([]);
    });

    it('puts the focus where the content asks for it, else on the dialog itself', async () => {
      await mountOpen();
      expect(nameOf(focused()!)).to.equal('Name');
      await mount(html`<quotesync-dialog heading="Other" open><button>First</button></quotesync-dialog>`);
      expect(nameOf(focused()!)).to.equal('Other');
      await press('Tab');
      expect(nameOf(focused()!)).to.equal('Close');
    });

    it('keeps the focus inside', async () => {
      await mount(
        html`<div>
          <button>Outside</button><quotesync-dialog heading="Rename" open>${content()}</quotesync-dialog>
        </div>`,
      );
      const seen = new Set<string>();
      for (let step = 0; step < 8; step++) {
        await press('Tab');
        seen.add(nameOf(focused()!));
      }
      expect([...seen]).to.include.members(['OK', 'Close', 'Name']);
      expect([...seen]).not.to.include('Outside');
    });

    it('does not close when its backdrop is clicked', async () => {
      const element = await mountOpen();
      document.elementFromPoint(2, 2)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settled();
      expect(element.open).to.be.true;
    });
  });

  describe('closing', () => {
    for (const [reason, leave] of [
      ['escape', () => press('Escape')],
      ['close-button', async () => getByRole(document.body, 'button', { name: 'Close', exact: true }).click()],
    ] as const) {
      it(`asks first, then says that it has closed (${reason})`, async () => {
        const element = await mountOpen();
        const closing = recorded(element, 'quotesync-dialog-closing');
        const closed = recorded(element, 'quotesync-dialog-closed');
        await leave();
        await until(() => closed.length > 0);
        expect(closing.map((event) => event.reason)).to.deep.equal([reason]);
        expect(closed).to.have.lengthOf(1);
        expect(element.open).to.be.false;
        expect(dialogs()).to.deep.equal([]);
      });
    }

    it('stays open, however often Escape is pressed, while closing is prevented', async () => {
      const element = await mountOpen();
      let asked = 0;
      element.addEventListener('quotesync-dialog-closing', (event) => {
        asked += 1;
        event.preventDefault();
      });
      await press('Escape', 'Escape', 'Escape');
      expect(asked).to.equal(3);
      expect(dialogs()).to.deep.equal(['Rename']);
      expect(nameOf(focused()!)).to.equal('Name');
    });

    it('stays open too when nothing in it has the focus, where the browser closes on the second Escape', async () => {
      const element = await mountOpen();
      element.addEventListener('quotesync-dialog-closing', (event) => event.preventDefault());
      for (let time = 0; time < 3; time++) {
        (focused() as HTMLElement).blur();
        await press('Escape');
      }
      await settled();
      expect(element.open).to.be.true;
      expect(getByRole<HTMLDialogElement>(document.body, 'dialog').matches(':modal')).to.be.true;
    });

    it('cannot be left while it is busy, and says so on the close button', async () => {
      const element = await mountOpen();
      element.busy = true;
      await settled();
      const closing = recorded(element, 'quotesync-dialog-closing');
      const close = getByRole(document.body, 'button', { name: 'Close' });
      expect(close.getAttribute('aria-disabled')).to.equal('true');
      close.click();
      await press('Escape', 'Escape');
      expect(closing).to.deep.equal([]);
      expect(dialogs()).to.deep.equal(['Rename']);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('closes without asking when its owner says so', async () => {
      const element = await mountOpen();
      const closing = recorded(element, 'quotesync-dialog-closing');
      const closed = recorded(element, 'quotesync-dialog-closed');
      element.close();
      await until(() => closed.length === 1);
      expect(closing).to.deep.equal([]);
    });

    it('leaves Escape that only ends a composition to the input method', async () => {
      const element = await mountOpen();
      const closing = recorded(element, 'quotesync-dialog-closing');
      focused()!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, composed: true }),
      );
      expect(closing).to.deep.equal([]);
    });

    it('gives the focus back to an opener in another shadow root', async () => {
      const root = await mount(
        html`<div>
          <test-root .content=${opener}></test-root><quotesync-dialog heading="Rename">${content()}</quotesync-dialog>
        </div>`,
      );
      const element = root.querySelector('quotesync-dialog')!;
      getByRole(root, 'button', { name: 'Open' }).focus();
      element.open = true;
      await settled();
      expect(nameOf(focused()!)).to.equal('Name');
      await press('Escape');
      await until(() => focused()?.textContent === 'Open');
    });

    it('gives it back, too, after it was to be closed and stayed', async () => {
      const root = await mount(
        html`<div><button>Open</button><quotesync-dialog heading="Rename">${content()}</quotesync-dialog></div>`,
      );
      const element = root.querySelector('quotesync-dialog')!;
      const button = getByRole(root, 'button', { name: 'Open' });
      button.focus();
      element.open = true;
      await settled();
      const stay = (event: Event): void => event.preventDefault();
      element.addEventListener('quotesync-dialog-closing', stay);
      (focused() as HTMLElement).blur();
      await press('Escape', 'Escape');
      expect(element.open).to.be.true;
      element.close();
      await until(() => focused() === button);
    });

    it('can be opened again', async () => {
      const element = await mountOpen();
      await press('Escape');
      await until(() => dialogs().length === 0);
      element.open = true;
      await settled();
      expect(dialogs()).to.deep.equal(['Rename']);
      expect(nameOf(focused()!)).to.equal('Name');
    });
  });

  describe('one in another', () => {
    const both = html`<quotesync-dialog heading="Outer" open>
      <input aria-label="Outer text" autofocus /><test-root .content=${innerDialog}></test-root>
    </quotesync-dialog>`;

    it('closes only the topmost on Escape, and the focus returns into the one below', async () => {
      const outer = await mount<QuotesyncDialog>(both);
      const closed = recorded(outer, 'quotesync-dialog-closed');
      await until(() => nameOf(focused()!) === 'Inner text');
      await press('Escape');
      await until(() => dialogs().length === 1);
      expect(dialogs()).to.deep.equal(['Outer']);
      expect(outer.open).to.be.true;
      expect(closed).to.deep.equal([]);
      await until(() => nameOf(focused()!) === 'Outer text');
      await press('Escape');
      await until(() => dialogs().length === 0);
    });

    it('closes only the topmost of two that are side by side', async () => {
      const root = await mount(html`
        <div>
          <quotesync-dialog heading="Outer" open><input aria-label="Outer text" autofocus /></quotesync-dialog>
          <quotesync-dialog heading="Inner"><button>Inside</button></quotesync-dialog>
        </div>
      `);
      const [outer, inner] = root.querySelectorAll('quotesync-dialog');
      inner!.open = true;
      await settled();
      expect(nameOf(focused()!)).to.equal('Inner');
      await press('Escape');
      expect([outer!.open, inner!.open]).to.deep.equal([true, false]);
      await until(() => nameOf(focused()!) === 'Outer text');
    });

    it('closes only the topmost when nothing has the focus and the browser closes both', async () => {
      await mount(both);
      await until(() => nameOf(focused()!) === 'Inner text');
      (focused() as HTMLElement).blur();
      await press('Escape');
      await until(() => dialogs().length === 1);
      expect(dialogs()).to.deep.equal(['Outer']);
    });

    it('has no accessibility violations', async () => {
      const outer = await mount(both);
      expect(await axeEverywhere(outer.parentElement!)).to.deep.equal([]);
    });
  });

  describe('being taken away', () => {
    it('leaves the page usable, with the focus where it came from', async () => {
      const root = await mount(html`<div><button>Outside</button></div>`);
      const button = getByRole(root, 'button', { name: 'Outside' });
      button.focus();
      const dialog = html`<quotesync-dialog heading="Rename" open busy>${content()}</quotesync-dialog>`;
      const place = document.createElement('div');
      root.append(place);
      render(dialog, place);
      await settled();
      expect(nameOf(focused()!)).to.equal('Name');
      place.remove();
      await until(() => focused() === button);
      const { x, y } = button.getBoundingClientRect();
      expect(document.elementFromPoint(x + 4, y + 4)).to.equal(button);
    });

    it('is modal again after a move in the page', async () => {
      const element = await mountOpen();
      const elsewhere = await mount(html`<section></section>`);
      elsewhere.append(element);
      await settled();
      expect(getByRole<HTMLDialogElement>(elsewhere, 'dialog').matches(':modal')).to.be.true;
      await press('Escape');
      await until(() => dialogs().length === 0);
    });

    it('stays away when it was closed in between', async () => {
      const element = await mountOpen();
      const { parentElement } = element;
      element.remove();
      element.open = false;
      parentElement!.append(element);
      await settled();
      expect(dialogs()).to.deep.equal([]);
    });
  });

  describe('in a part of the page that is hidden', () => {
    /** Nothing is inert: what stands there can be pressed. */
    const isReachable = (button: HTMLElement): boolean => {
      const { x, y } = button.getBoundingClientRect();
      return document.elementFromPoint(x + 4, y + 4) === button;
    };

    it('does not lock the rest, and is there once that part is shown', async () => {
      const root = await mount(
        html`<div>
          <button>Outside</button>
          <section hidden></section>
        </div>`,
      );
      const panel = root.querySelector('section')!;
      const button = getByRole(root, 'button', { name: 'Outside' });
      render(html`<quotesync-dialog heading="Rename" open>${content()}</quotesync-dialog>`, panel);
      await settled();
      expect(isReachable(button)).to.be.true;
      panel.hidden = false;
      await until(() => dialogs().length === 1);
      expect(isReachable(button)).to.be.false;
      expect(nameOf(focused()!)).to.equal('Name');
    });

    it('can be closed while it waits', async () => {
      const root = await mount(html`<section></section>`);
      render(html`<quotesync-dialog heading="Rename" open>${content()}</quotesync-dialog>`, root);
      await settled();
      const element = root.querySelector('quotesync-dialog')!;
      const closed = recorded(element, 'quotesync-dialog-closed');
      root.hidden = true;
      await until(() => dialogs().length === 0);
      element.close();
      await settled();
      expect(closed).to.have.length(1);
      root.hidden = false;
      await settled();
      expect(dialogs()).to.deep.equal([]);
    });

    it('waits when that part is hidden later, and asks nothing', async () => {
      const root = await mount(
        html`<div>
          <button>Outside</button>
          <section></section>
        </div>`,
      );
      const panel = root.querySelector('section')!;
      const button = getByRole(root, 'button', { name: 'Outside' });
      render(html`<quotesync-dialog heading="Rename" open>${content()}</quotesync-dialog>`, panel);
      await settled();
      const element = panel.querySelector('quotesync-dialog')!;
      const events = [
        ...recorded(element, 'quotesync-dialog-closing'),
        ...recorded(element, 'quotesync-dialog-closed'),
      ];
      panel.hidden = true;
      await until(() => isReachable(button));
      await settled();
      panel.hidden = false;
      await until(() => dialogs().length === 1);
      expect(getByRole<HTMLDialogElement>(panel, 'dialog').matches(':modal')).to.be.true;
      expect(element.open).to.be.true;
      expect(events).to.deep.equal([]);
      await press('Escape');
      await until(() => dialogs().length === 0);
    });
  });

  describe('layout', () => {
    for (const [what, text] of Object.entries(TEXTS)) {
      it(`holds with ${what} in the heading`, async () => {
        const element = await mount(html`<quotesync-dialog open .heading=${text}>${content()}</quotesync-dialog>`);
        const dialog = getByRole(element, 'dialog');
        expect(visibleText(getByRole(dialog, 'heading'))).to.equal(text.trim());
        expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
        const { right, bottom } = dialog.getBoundingClientRect();
        for (const button of queryAllByRole(dialog, 'button')) {
          expect(button.getBoundingClientRect().right).to.be.at.most(right);
          expect(button.getBoundingClientRect().bottom).to.be.at.most(bottom);
        }
        expect('__xss' in globalThis).to.be.false;
      });
    }

    it('scrolls the body; heading, status and buttons stay in view', async () => {
      const element = await mount(html`
        <quotesync-dialog heading="Rename" open>
          <input aria-label="Name" />
          <p>${LONG}</p>
          <p>${UNBROKEN}</p>
          <p slot="status">Still missing: a name</p>
          <button slot="footer">OK</button>
        </quotesync-dialog>
      `);
      const { height } = document.documentElement.getBoundingClientRect();
      const isInView = (found: Element): boolean =>
        found.getBoundingClientRect().bottom <= Math.max(height, innerHeight);
      expect(isInView(getByRole(element, 'button', { name: 'OK' }))).to.be.true;
      expect(isInView(element.querySelector('[slot=status]')!)).to.be.true;
      expect(getByRole(element, 'dialog').scrollWidth).to.be.at.most(getByRole(element, 'dialog').clientWidth);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('fills a narrow window; a small question lies at its bottom', async () => {
      await setViewport({ width: 360, height: 640 });
      const element = await mountOpen();
      await settled();
      const box = getByRole(element, 'dialog').getBoundingClientRect();
      expect([box.x, box.y, box.width, box.height]).to.deep.equal([0, 0, 360, 640]);
      element.size = 's';
      await settled();
      const small = getByRole(element, 'dialog').getBoundingClientRect();
      expect([small.width, small.bottom]).to.deep.equal([360, 640]);
      expect(small.height).to.be.below(400);
    });
  });

  it('has no accessibility violations', async () => {
    const element = await mountOpen();
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.heading = RTL;
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('lets keys that it does not use through to its owner', async () => {
    const element = await mountOpen();
    const pressed: string[] = [];
    element.parentElement!.addEventListener('keydown', ({ key }) => pressed.push(key));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(pressed).to.deep.equal(['Enter']);
  });
});
