import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDialog } from '../../src/ui/quotesync-dialog.js';
import { QuotesyncSecretInput } from '../../src/ui/quotesync-secret-input.js';
import { axeEverywhere, focused, getByRole, mount, nameOf, press, recorded, settled, type } from '../helpers.js';

define(QuotesyncSecretInput, QuotesyncDialog);

const CANARY = 'FAKE-canary-7d1';

interface Options {
  readonly stored?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
}

/** A field between two buttons, and what its sink was told. */
async function mountSecret({ stored = false, disabled = false, invalid = false }: Options = {}): Promise<{
  readonly element: QuotesyncSecretInput;
  readonly told: (string | undefined)[];
}> {
  const told: (string | undefined)[] = [];
  const area = await mount(html`
    <div>
      <label for="secret">Password</label>
      <quotesync-secret-input
        id="secret"
        label="Password"
        description="Ask the administrator."
        ?stored=${stored}
        ?disabled=${disabled}
        ?invalid=${invalid}
        .maxLength=${30}
        .sink=${(text: string | undefined) => told.push(text)}
      ></quotesync-secret-input>
    </div>
  `);
  return { element: area.querySelector('quotesync-secret-input') as QuotesyncSecretInput, told };
}

/** What is inside can only be looked at in a root that was opened for the test: the product has no way in. */
async function withOpenRoots<T>(run: () => Promise<T>): Promise<T> {
  const attachShadow = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  try {
    return await run();
  } finally {
    Element.prototype.attachShadow = attachShadow;
  }
}

describe('<quotesync-secret-input>', () => {
  it('gives what is typed to its sink, and to nobody else', async () => {
    const { element, told } = await mountSecret();
    const changed = recorded(element, 'quotesync-secret-changed');
    const heard: string[] = [];
    const listen = (event: Event): void => {
      heard.push(
        `${event.type} ${String((event.composedPath()[0] as HTMLInputElement).value)} ` +
          `${(event as KeyboardEvent).key} ${(event as InputEvent).data}`,
      );
    };
    const types = [
      'beforeinput',
      'input',
      'change',
      'keydown',
      'keypress',
      'keyup',
      'paste',
      'quotesync-secret-changed',
    ];
    for (const name of types) document.addEventListener(name, listen);
    element.focus();
    await type(CANARY);
    await press('Tab');
    for (const name of types) document.removeEventListener(name, listen);
    expect(told.at(-1)).to.equal(CANARY);
    expect(changed).to.have.length(CANARY.length);
    // Tab is heard, so the listeners did listen; the letters are not.
    expect(heard.map((line) => line.split(' ')[0])).to.deep.equal(['keydown', 'keyup']);
    expect(heard.join()).not.to.contain(CANARY);
  });

  it('has no way to read what was typed', async () => {
    const { element } = await mountSecret();
    element.focus();
    await type(CANARY);
    const readable = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(element)))
      .filter(([, descriptor]) => 'get' in descriptor)
      .map(([name]) => String((element as unknown as Record<string, unknown>)[name]));
    const roots = { serializableShadowRoots: true };
    const places = [
      element.outerHTML,
      element.getHTML(roots),
      (element.renderRoot as DocumentFragment).textContent,
      ...readable,
      ...Object.values(element as unknown as Record<string, unknown>).map(String),
    ];
    expect(element.shadowRoot).to.equal(null);
    expect(element.renderRoot.querySelector('input')).to.equal(null);
    expect('value' in element).to.equal(false);
    expect(places.join()).not.to.contain(CANARY);
  });

  it('does not show a stored secret, keeps it untouched, and says that it is set', async () => {
    await withOpenRoots(async () => {
      const { element, told } = await mountSecret({ stored: true });
      expect(element.shadowRoot?.textContent).to.contain('Set');
      expect(element.shadowRoot?.querySelector('input')).to.equal(null);
      expect(told).to.deep.equal([]);
    });
  });

  it('replaces a stored secret and takes that back, by keyboard', async () => {
    const { element, told } = await mountSecret({ stored: true });
    element.focus();
    await press('Enter');
    await type('new');
    expect(told).to.deep.equal(['n', 'ne', 'new']);
    // Past the button that shows it, to "Keep the stored one".
    await press('Tab', 'Tab', 'Enter');
    expect(told.at(-1)).to.equal(undefined);
    expect(focused()).to.equal(element);
    await press('Enter');
    await type('x');
    expect(told.at(-1)).to.equal('x');
  });

  it('is masked from the first letter, and shown on request', async () => {
    await withOpenRoots(async () => {
      const { element } = await mountSecret();
      const input = getByRole<HTMLInputElement>(element, 'textbox', { name: 'Password' });
      expect([input.type, input.autocomplete]).to.deep.equal(['password', 'new-password']);
      getByRole(element, 'button', { name: 'Show' }).click();
      await settled(element);
      expect(getByRole<HTMLInputElement>(element, 'textbox', { name: 'Password' })).to.equal(input);
      expect(input.type).to.equal('text');
      getByRole(element, 'button', { name: 'Hide' }).click();
      await settled(element);
      expect(input.type).to.equal('password');
    });
  });

  it('has no accessibility violation in any state', async () => {
    await withOpenRoots(async () => {
      for (const options of [
        {},
        { stored: true },
        { disabled: true },
        { stored: true, disabled: true },
        { invalid: true },
      ]) {
        const { element } = await mountSecret(options);
        expect(await axeEverywhere(element.parentElement!), JSON.stringify(options)).to.deep.equal([]);
      }
    });
  });

  it('is focused by a click on its label', async () => {
    const { element } = await mountSecret();
    element.parentElement?.querySelector('label')?.click();
    expect(focused()).to.equal(element);
    await type('a');
  });

  it('takes no more than the connector allows', async () => {
    const { element, told } = await mountSecret();
    element.focus();
    await type('x'.repeat(40));
    expect(told.at(-1)).to.have.length(30);
  });

  it('lets Escape through to the dialog around it', async () => {
    const dialog = await mount<QuotesyncDialog>(html`
      <quotesync-dialog open heading="Edit">
        <quotesync-secret-input autofocus label="Password"></quotesync-secret-input>
      </quotesync-dialog>
    `);
    await sendKeys({ type: 'a' });
    expect(nameOf(getByRole(dialog, 'dialog'))).to.equal('Edit');
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('forgets what was typed when it leaves the page', async () => {
    await withOpenRoots(async () => {
      const { element } = await mountSecret();
      element.focus();
      await type(CANARY);
      const input = element.shadowRoot?.querySelector('input');
      expect(input?.value).to.equal(CANARY);
      element.remove();
      expect(input?.value).to.equal('');
    });
  });
});
