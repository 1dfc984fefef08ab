import { expect } from 'chai';
import { html } from 'lit';
import {
  axeViolations,
  descriptionOf,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  type,
  until,
  visibleText,
} from './helpers.js';

/** A host whose shadow root holds what `content` says, with a slot. */
function hostWithRoot(fill: (root: ShadowRoot) => void, mode: ShadowRootMode = 'open'): HTMLElement {
  const host = document.createElement('div');
  fill(host.attachShadow({ mode }));
  return host;
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = label;
  return element;
}

describe('The test helpers', () => {
  it('find elements by role and name through shadow roots and slots, in the order drawn', async () => {
    const host = hostWithRoot((root) => root.append(button('First'), document.createElement('slot'), button('Last')));
    host.append(button('Slotted'));
    const root = await mount(html`<div>${host}</div>`);
    expect(queryAllByRole(root, 'button').map(nameOf)).to.deep.equal(['First', 'Slotted', 'Last']);
    expect(getByRole(root, 'button', { name: 'slot' }).textContent).to.equal('Slotted');
    expect(queryAllByRole(root, 'button', { name: 'slot', exact: true })).to.deep.equal([]);
    expect(() => getByRole(root, 'button')).to.throw('Found 3 elements');
  });

  it('do not find what nobody can see or reach', async () => {
    const closed = hostWithRoot((root) => root.append(button('Closed')), 'closed');
    const unslotted = hostWithRoot(() => undefined);
    unslotted.append(button('Not slotted'));
    const root = await mount(html`
      <div>
        <button hidden>Hidden</button>
        <div aria-hidden="true"><button>Silent</button></div>
        <div ?inert=${true}><button>Inert</button></div>
        <details>
          <summary>More</summary>
          <button>Folded</button>
        </details>
        ${closed} ${unslotted}
      </div>
    `);
    expect(queryAllByRole(root, 'button').map(nameOf)).to.deep.equal(['More']);
    expect(visibleText(root)).to.equal('More');
  });

  it('name elements by label, reference, content and title', async () => {
    const root = await mount(html`
      <div>
        <label for="one">One</label><input id="one" aria-describedby="more" />
        <label>Two <input /></label>
        <span id="three">Three</span><input aria-labelledby="three" title="not this" />
        <input aria-label="Four" /><input title="Five" />
        <p id="more">and more</p>
        <button>
          <svg aria-hidden="true"><title>no</title></svg><b>Six</b>
        </button>
        <fieldset><legend>Seven</legend></fieldset>
      </div>
    `);
    expect(queryAllByRole(root, 'textbox').map(nameOf)).to.deep.equal(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(descriptionOf(getByRole(root, 'textbox', { name: 'One' }))).to.equal('and more');
    expect(nameOf(getByRole(root, 'button'))).to.equal('Six');
    expect(nameOf(getByRole(root, 'group'))).to.equal('Seven');
  });

  it('press keys with modifiers and type texts', async () => {
    const pressed: string[] = [];
    const onKeydown = ({ key, ctrlKey, shiftKey }: KeyboardEvent): void => {
      pressed.push(`${ctrlKey ? 'ctrl ' : ''}${shiftKey ? 'shift ' : ''}${key}`);
    };
    const input = await mount<HTMLInputElement>(html`<input aria-label="Text" @keydown=${onKeydown} />`);
    await press('Tab');
    expect(focused()).to.equal(input);
    await type('ab');
    await press('Shift+Home', 'x', 'Control+End');
    expect(input.value).to.equal('x');
    expect(pressed).to.deep.equal(['a', 'b', 'shift Shift', 'shift Home', 'x', 'ctrl Control', 'ctrl End']);
  });

  it('say what axe finds, in both themes', async () => {
    const good = await mount(html`<p>Readable</p>`);
    expect(await axeViolations(good)).to.deep.equal([]);
    expect(await axeViolations(good, { theme: 'dark' })).to.deep.equal([]);
    const bad = await mount(html`<div><input /></div>`);
    expect((await axeViolations(bad)).join()).to.match(/^label \(light, ltr\): input/);
    const pale = await mount(html`<p>Pale</p>`);
    pale.style.color = '#333';
    expect((await axeViolations(pale, { theme: 'dark' })).join()).to.contain('color-contrast (dark, ltr)');
  });

  it('give up waiting', async () => {
    const failure = await until(() => false, 30).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(failure)).to.contain('Not within 30 ms');
  });
});
