import { expect } from 'chai';
import { html, render } from 'lit';
import { NewSecret } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDialog } from '../../src/ui/quotesync-dialog.js';
import { QuotesyncSecretInput } from '../../src/ui/quotesync-secret-input.js';
import {
  axeEverywhere,
  descriptionOf,
  focused,
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
import { openSecretRoots } from './open-secret-roots.js';
import { LONG, RTL, TEXTS } from './texts.js';

define(QuotesyncSecretInput, QuotesyncDialog);

const CANARY = 'canary-7f3a';

interface Mounted {
  readonly element: QuotesyncSecretInput;
  /** What came out of the only way out. */
  readonly sunk: (string | undefined)[];
}

async function mountSecret(options: Partial<QuotesyncSecretInput> = {}): Promise<Mounted> {
  const sunk: (string | undefined)[] = [];
  const element = await mount<QuotesyncSecretInput>(html`
    <quotesync-secret-input label="Door code" .sink=${(text: string | undefined) => sunk.push(text)}>
    </quotesync-secret-input>
  `);
  Object.assign(element, options);
  await settled();
  return { element, sunk };
}

/** Everything that a script can get at from an object by reading: own properties and accessors, some levels deep. */
function findText(value: unknown, wanted: string, seen = new Set<unknown>(), depth = 0): string[] {
  if (typeof value === 'string') return value.includes(wanted) ? [value] : [];
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return [];
  if (depth > 6) return [];
  seen.add(value);
  const found: string[] = [];
  for (const key of Reflect.ownKeys(value)) {
    try {
      const inner: unknown = Reflect.get(value, key);
      found.push(...findText(inner, wanted, seen, depth + 1).map((text) => `${String(key)}.${text}`));
    } catch {
      // What cannot be read gives nothing away.
    }
  }
  return found;
}

describe('quotesync-secret-input', () => {
  describe('what is typed', () => {
    it('goes to the sink, letter by letter, and nowhere else', async () => {
      const { element, sunk } = await mountSecret();
      const changed = recorded(element, 'quotesync-secret-changed');
      await press('Tab');
      expect(document.activeElement).to.equal(element);
      await type('abc');
      expect(sunk).to.deep.equal(['a', 'ab', 'abc']);
      expect(changed).to.have.lengthOf(3);
      expect(findText(changed, 'abc')).to.deep.equal([]);
    });

    it('cannot be read from outside', async () => {
      const { element, sunk } = await mountSecret();
      const form = document.createElement('form');
      element.replaceWith(form);
      form.append(element);
      await settled();
      element.focus();
      await type(CANARY);
      expect(sunk.at(-1)).to.equal(CANARY);

      expect(element.shadowRoot).to.equal(null);
      expect(visibleText(element.renderRoot)).to.equal('');
      expect(element.renderRoot.querySelector('*')).to.equal(null);
      expect('value' in element).to.be.false;
      expect(element.sink).to.equal(undefined);
      expect(element.entered).to.equal(undefined);
      expect(element.outerHTML).not.to.contain(CANARY);
      expect(document.documentElement.getHTML({ serializableShadowRoots: true })).not.to.contain(CANARY);
      expect([...element.attributes].map(({ value }) => value).join()).not.to.contain(CANARY);
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(`${element.innerText} ${element.textContent}`).not.to.contain(CANARY);
      expect(document.getSelection()?.toString() ?? '').not.to.contain(CANARY);
      expect(findText(element, CANARY)).to.deep.equal([]);
      const accessors = Object.getOwnPropertyNames(QuotesyncSecretInput.prototype);
      for (const name of accessors) expect(findText(Reflect.get(element, name), CANARY), name).to.deep.equal([]);
      expect(focused()).to.equal(element);
    });

    it('is found by the search above where it is not hidden', async () => {
      const input = await mount<HTMLInputElement & { note?: object }>(html`<input />`);
      input.note = { deep: [CANARY] };
      expect(findText(input, CANARY)).to.have.lengthOf(1);
    });

    it('is in no event that reaches the page', async () => {
      const { element } = await mountSecret();
      const events: Event[] = [];
      const types = ['input', 'beforeinput', 'change', 'keydown', 'keypress', 'keyup', 'paste', 'blur', 'focusout'];
      const listen = (event: Event): void => {
        events.push(event);
        const [first] = event.composedPath();
        expect(first, event.type).to.equal(element);
        expect((first as { value?: unknown }).value, event.type).to.equal(undefined);
      };
      types.forEach((name) => document.addEventListener(name, listen, { capture: true }));
      element.focus();
      await type(CANARY);
      await press('Backspace', 'Tab');
      types.forEach((name) => document.removeEventListener(name, listen, { capture: true }));
      expect(events.length).to.be.above(10);
      expect(findText(events, CANARY)).to.deep.equal([]);
    });

    it('does not bubble to the page key by key: no shortcut fires, no recorder writes', async () => {
      const { element } = await mountSecret();
      const heard: string[] = [];
      const types = ['input', 'beforeinput', 'change', 'keydown', 'keypress', 'keyup', 'paste'];
      const listen = (event: Event): void => void heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
      types.forEach((name) => document.addEventListener(name, listen));
      element.focus();
      await type('s/?');
      await press('Backspace', 'ArrowLeft');
      expect(heard).to.deep.equal([]);
      await press('Enter', 'Escape');
      expect(heard.filter((entry) => entry.startsWith('keydown'))).to.deep.equal(['keydown Enter', 'keydown Escape']);
      types.forEach((name) => document.removeEventListener(name, listen));
    });
  });

  describe('in a dialog', () => {
    it('lets Escape close it', async () => {
      await mount(html`
        <quotesync-dialog heading="Edit" open
          ><quotesync-secret-input label="Code"></quotesync-secret-input
        ></quotesync-dialog>
      `);
      await press('Tab', 'Tab');
      expect(focused()?.localName).to.equal('quotesync-secret-input');
      await type('abc');
      await press('Escape');
      await until(() => queryAllByRole(document.body, 'dialog').length === 0);
    });
  });

  describe('when it is taken away', () => {
    it('forgets what was typed, and tells nobody', async () => {
      const { element, sunk } = await mountSecret();
      element.focus();
      await type('abc');
      const { parentElement } = element;
      element.remove();
      parentElement!.append(element);
      await settled();
      element.focus();
      await type('d');
      expect(sunk.at(-1)).to.equal('d');
      expect(sunk).not.to.include(undefined);
    });

    it('shows again what its owner still holds', async () => {
      const { element, sunk } = await mountSecret();
      element.focus();
      await type('abc');
      element.entered = new NewSecret('abc');
      const { parentElement } = element;
      element.remove();
      parentElement!.append(element);
      await settled();
      element.focus();
      await press('End');
      await type('d');
      expect(sunk.at(-1)).to.equal('abcd');
      expect(findText(element, 'abc')).to.deep.equal([]);
    });

    it('takes no focus when it comes back', async () => {
      const { element } = await mountSecret({ stored: true });
      element.focus();
      await press('Enter');
      await type('abc');
      const { parentElement } = element;
      element.remove();
      parentElement!.append(element);
      await settled();
      expect(document.activeElement).to.equal(document.body);
    });
  });

  it('follows its owner: what the owner lets go of is not in the field any more', async () => {
    const { element, sunk } = await mountSecret();
    element.focus();
    await type('abc');
    element.entered = new NewSecret('abc');
    await settled();
    element.entered = undefined;
    await settled();
    await type('x');
    expect(sunk.at(-1)).to.equal('x');
    element.clear();
    await type('y');
    expect(sunk.at(-1)).to.equal('y');
    expect(document.activeElement, 'the focus stays').to.equal(element);
  });

  describe('as a user sees it', () => {
    openSecretRoots();

    const inputOf = (element: Element): HTMLInputElement => getByRole<HTMLInputElement>(element, 'textbox');

    it('is a password field with a name, from the beginning', async () => {
      const { element } = await mountSecret();
      const input = inputOf(element);
      expect(nameOf(input)).to.equal('Door code');
      expect(input.type).to.equal('password');
      expect(input.autocomplete).to.equal('new-password');
      expect(input.getAttribute('value')).to.equal(null);
    });

    it('is focused through a label outside', async () => {
      const root = await mount(html`
        <div>
          <label for="code">Code</label><quotesync-secret-input id="code" label="Code"></quotesync-secret-input>
        </div>
      `);
      root.querySelector('label')!.click();
      expect(nameOf(focused()!)).to.equal('Code');
      expect(focused()?.localName).to.equal('input');
    });

    it('shows and hides the same field', async () => {
      const { element } = await mountSecret();
      const input = inputOf(element);
      await press('Tab');
      await type('abc');
      getByRole(element, 'button', { name: 'Show', exact: true }).click();
      await settled();
      expect(inputOf(element)).to.equal(input);
      expect([input.type, input.value]).to.deep.equal(['text', 'abc']);
      getByRole(element, 'button', { name: 'Hide', exact: true }).click();
      await settled();
      expect([input.type, input.value]).to.deep.equal(['password', 'abc']);
    });

    it('says what it needs and what is wrong', async () => {
      const { element } = await mountSecret({
        required: true,
        invalid: true,
        description: 'Eight digits',
        maxLength: 8,
      });
      const input = inputOf(element);
      expect([input.required, input.ariaInvalid, input.maxLength]).to.deep.equal([true, 'true', 8]);
      expect(descriptionOf(input)).to.equal('Eight digits');
    });

    it('cannot be used while it is disabled', async () => {
      const { element } = await mountSecret({ disabled: true });
      expect(inputOf(element).disabled).to.be.true;
      element.stored = true;
      await settled();
      expect(getByRole<HTMLButtonElement>(element, 'button', { name: 'Replace' }).disabled).to.be.true;
      await press('Tab');
      expect(document.activeElement).to.equal(document.body);
    });

    it('shows a stored secret as set, replaces it, and keeps it after all', async () => {
      const { element, sunk } = await mountSecret({ stored: true });
      expect(queryAllByRole(element, 'textbox')).to.deep.equal([]);
      expect(visibleText(element)).to.equal('Set Replace');
      await press('Tab');
      expect(nameOf(focused()!)).to.equal('Replace Door code');
      await press('Enter');
      expect(focused()).to.equal(inputOf(element));
      await type('new');
      expect(sunk.at(-1)).to.equal('new');
      await press('Tab', 'Tab');
      expect(nameOf(focused()!)).to.equal('Keep the stored one');
      await press('Enter');
      expect(sunk.at(-1)).to.equal(undefined);
      expect(queryAllByRole(element, 'textbox')).to.deep.equal([]);
      expect(nameOf(focused()!)).to.equal('Replace Door code');
      await press('Enter');
      expect(inputOf(element).value).to.equal('');
    });

    it('is emptied when it leaves the page', async () => {
      const { element } = await mountSecret();
      const input = inputOf(element);
      await press('Tab');
      await type('abc');
      element.remove();
      expect(input.value).to.equal('');
    });

    it('is a field, not a stored secret, while its owner holds a new one', async () => {
      const entered = new NewSecret('abc');
      const element = await mount<QuotesyncSecretInput>(html`
        <quotesync-secret-input label="Door code" stored .entered=${entered}></quotesync-secret-input>
      `);
      expect(inputOf(element).value).to.equal('abc');
      element.entered = undefined;
      await settled();
      expect(visibleText(element)).to.equal('Set Replace');
    });

    for (const [state, options] of [
      ['empty', {}],
      ['stored', { stored: true }],
      ['invalid', { invalid: true, required: true, description: 'Too short' }],
      ['disabled', { disabled: true }],
      ['disabled and stored', { disabled: true, stored: true }],
      ['named by a long text', { label: LONG, description: LONG }],
      ['named from right to left', { label: RTL }],
    ] satisfies readonly (readonly [string, Partial<QuotesyncSecretInput>])[]) {
      it(`has no accessibility violations (${state})`, async () => {
        const { element } = await mountSecret(options);
        expect(await axeEverywhere(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }

    it('has no accessibility violations while a stored one is replaced', async () => {
      const { element } = await mountSecret({ stored: true });
      await press('Tab', 'Enter');
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    for (const [what, text] of Object.entries(TEXTS)) {
      it(`takes ${what} for a name, as text`, async () => {
        const { element } = await mountSecret({ label: text, description: text, stored: true });
        expect(nameOf(getByRole(element, 'button')).replace(/\s+/g, ' ')).to.contain(text.trim().slice(0, 60));
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect('__xss' in globalThis).to.be.false;
      });
    }

    it('follows the language', async () => {
      const container = await mount(html`<div lang="nb"></div>`);
      render(html`<quotesync-secret-input label="Kode" stored></quotesync-secret-input>`, container);
      await until(() => visibleText(container) === 'Angitt Erstatt');
    });
  });
});
