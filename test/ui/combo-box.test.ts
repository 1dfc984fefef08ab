import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import {
  QuotesyncComboBox,
  type ComboOption,
  type ComboOptions,
  type QuotesyncComboChosenEvent,
} from '../../src/ui/quotesync-combo-box.js';
import {
  axeEverywhere,
  deferred,
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

define(QuotesyncComboBox);

const FRUIT: readonly ComboOption[] = ['Apple', 'Apricot', 'Banana', 'Cherry'].map((name, index) => ({
  key: String(index + 1),
  name,
}));

interface Opened {
  readonly element: QuotesyncComboBox;
  readonly input: HTMLInputElement;
  readonly chosen: QuotesyncComboChosenEvent[];
}

async function open(options: ComboOptions = FRUIT, value = '', valueName = ''): Promise<Opened> {
  const element = await mount<QuotesyncComboBox>(html`
    <quotesync-combo-box
      .label=${'Fruit'}
      .options=${options}
      .value=${value}
      .valueName=${valueName}
    ></quotesync-combo-box>
  `);
  return {
    element,
    input: getByRole<HTMLInputElement>(element, 'combobox', { name: 'Fruit' }),
    chosen: recorded(element, 'quotesync-combo-chosen'),
  };
}

const shown = ({ element }: Opened): readonly string[] => queryAllByRole(element, 'option').map(visibleText);
const keys = ({ chosen }: Opened): readonly string[] => chosen.map(({ key }) => key);
const active = ({ input, element }: Opened): string => {
  const id = input.getAttribute('aria-activedescendant');
  const option = id && element.shadowRoot?.getElementById(id);
  return option ? visibleText(option) : '';
};

describe('A combo box', () => {
  it('opens with the arrows, moves, goes round, and chooses with Enter', async () => {
    const opened = await open();
    opened.element.focus();
    expect(focused()).to.equal(opened.input);
    expect(opened.input.getAttribute('aria-expanded')).to.equal('false');
    await press('ArrowDown');
    expect(opened.input.getAttribute('aria-expanded')).to.equal('true');
    expect(shown(opened)).to.deep.equal(['Apple', 'Apricot', 'Banana', 'Cherry']);
    expect(active(opened)).to.equal('');
    await press('ArrowDown', 'ArrowDown');
    expect(active(opened)).to.equal('Apricot');
    await press('ArrowUp', 'ArrowUp');
    expect(active(opened)).to.equal('Cherry');
    await press('ArrowDown', 'Enter');
    expect(keys(opened)).to.deep.equal(['1']);
    expect(opened.input.value).to.equal('Apple');
    expect(opened.input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('filters by what is typed, in any case', async () => {
    const opened = await open();
    opened.element.focus();
    await type('AP');
    expect(shown(opened)).to.deep.equal(['Apple', 'Apricot']);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(keys(opened)).to.deep.equal(['2']);
  });

  it('Enter takes a name that was typed in full, but nothing that may mean several', async () => {
    const opened = await open();
    opened.element.focus();
    await type('ap');
    await press('Enter');
    expect(keys(opened)).to.deep.equal([]);
    expect(opened.input.value).to.equal('ap');
    await type('ple');
    await press('Enter');
    expect(keys(opened)).to.deep.equal(['1']);
  });

  it('takes back what is no suggestion when it is left, and keeps what was chosen', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    opened.element.focus();
    await type('x');
    opened.input.blur();
    await settled(opened.element);
    expect(opened.input.value).to.equal('Banana');
    expect(keys(opened)).to.deep.equal([]);
    expect(opened.element.value).to.equal('3');
  });

  it('emptied, it chooses none', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    opened.element.focus();
    opened.input.select();
    await press('Delete', 'Tab');
    expect(keys(opened)).to.deep.equal(['']);
    expect(opened.element.value).to.equal('');
  });

  it('Escape closes, then takes back, then is somebody else’s', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    const outside = recorded(opened.element, 'keydown');
    opened.element.focus();
    await type('x');
    await press('Escape');
    expect(opened.input.getAttribute('aria-expanded')).to.equal('false');
    expect(opened.input.value).to.contain('x');
    await press('Escape');
    expect(opened.input.value).to.equal('Banana');
    expect(outside.filter((event) => event.key === 'Escape')).to.have.length(0);
    await press('Escape');
    expect(outside.filter((event) => event.key === 'Escape')).to.have.length(1);
  });

  it('leaves Enter to others when it is closed and nothing is typed', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    const outside = recorded(opened.element, 'keydown');
    opened.element.focus();
    await press('Enter');
    expect(outside.filter((event) => !event.defaultPrevented)).to.have.length(1);
  });

  it('Alt+ArrowDown opens, Alt+ArrowUp closes', async () => {
    const opened = await open();
    opened.element.focus();
    await press('Alt+ArrowDown');
    expect(opened.input.getAttribute('aria-expanded')).to.equal('true');
    expect(active(opened)).to.equal('');
    await press('Alt+ArrowUp');
    expect(opened.input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is used with the mouse, and keeps the focus', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    getByRole(opened.element, 'button', { name: 'Show suggestions for Fruit' }).click();
    await settled(opened.element);
    expect(focused()).to.equal(opened.input);
    const cherry = getByRole(opened.element, 'option', { name: 'Cherry' });
    expect(getByRole(opened.element, 'option', { name: 'Banana' }).getAttribute('aria-selected')).to.equal('true');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    cherry.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    cherry.click();
    await settled(opened.element);
    expect(keys(opened)).to.deep.equal(['4']);
  });

  it('says what it is and what it is described by', async () => {
    const opened = await open();
    opened.element.description = 'Ripe ones only';
    opened.element.required = true;
    opened.element.invalid = true;
    await settled(opened.element);
    expect(nameOf(opened.input)).to.equal('Fruit');
    expect(descriptionOf(opened.input)).to.equal('Ripe ones only');
    expect(opened.input.required).to.equal(true);
    expect(opened.input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('does nothing while it is disabled', async () => {
    const opened = await open();
    opened.element.disabled = true;
    await settled(opened.element);
    expect(opened.input.disabled).to.equal(true);
    opened.input.click();
    await settled(opened.element);
    expect(shown(opened)).to.deep.equal([]);
  });

  it('is focused by its label', async () => {
    const container = await mount(html`
      <div>
        <label for="fruit">Fruit</label>
        <quotesync-combo-box id="fruit" .label=${'Fruit'} .options=${FRUIT}></quotesync-combo-box>
      </div>
    `);
    container.querySelector('label')!.click();
    expect(focused()).to.equal(getByRole(container, 'combobox'));
  });
});

describe('A combo box that searches', () => {
  const search = (text: string): Promise<readonly ComboOption[]> =>
    Promise.resolve(FRUIT.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())));

  it('asks once for what was typed in one go', async () => {
    const asked: string[] = [];
    const opened = await open((text) => (asked.push(text), search(text)));
    opened.element.focus();
    await type('cher');
    await until(() => shown(opened).length === 1);
    expect(asked).to.deep.equal(['cher']);
  });

  it('shows the answer to the newest question, whenever the others come, and aborts those', async () => {
    const answers = new Map<string, ReturnType<typeof deferred<readonly ComboOption[]>>>();
    const signals = new Map<string, AbortSignal>();
    const opened = await open((text, signal) => {
      const answer = deferred<readonly ComboOption[]>();
      answers.set(text, answer);
      signals.set(text, signal);
      return answer.promise;
    });
    opened.element.focus();
    await type('a');
    await until(() => answers.has('a'));
    await type('p');
    await until(() => answers.has('ap'));
    expect(signals.get('a')?.aborted).to.equal(true);
    answers.get('ap')?.resolve([FRUIT[1]!]);
    await until(() => shown(opened).length === 1);
    answers.get('a')?.resolve(FRUIT);
    await settled(opened.element);
    expect(shown(opened)).to.deep.equal(['Apricot']);
  });

  it('says that it is loading, that nothing was found, and how many were', async () => {
    const answer = deferred<readonly ComboOption[]>();
    const opened = await open((text) => (text === '' ? answer.promise : search(text)));
    opened.element.focus();
    await press('ArrowDown');
    const status = getByRole(opened.element, 'status');
    expect(visibleText(status)).to.equal('Loading …');
    expect(opened.element.shadowRoot?.querySelector('[role="listbox"]')?.getAttribute('aria-busy')).to.equal('true');
    answer.resolve(FRUIT);
    await until(() => visibleText(status) === '4 suggestions');
    await type('xyz');
    await until(() => visibleText(status) === 'Nothing found');
    expect(shown(opened)).to.deep.equal([]);
  });

  it('says that there may be more', async () => {
    const opened = await open(search);
    opened.element.limit = 4;
    opened.element.focus();
    await press('ArrowDown');
    await until(() => visibleText(opened.element).includes('These are the first 4. Type more to find others.'));
  });

  it('says when it failed, and tries again with the keyboard or the mouse', async () => {
    let fails = 2;
    const opened = await open(async (text) => {
      if (fails-- > 0) throw new Error('no network');
      return search(text);
    });
    opened.element.focus();
    await press('ArrowDown');
    await until(() => visibleText(opened.element).includes('The suggestions could not be loaded.'));
    await press('ArrowDown');
    await until(() => visibleText(opened.element).includes('The suggestions could not be loaded.'));
    // Reached with Tab, too: the popup stays.
    getByRole(opened.element, 'button', { name: 'Try again' }).focus();
    await press('Enter');
    await until(() => shown(opened).length === 4);
    expect(focused()).to.equal(opened.input);
  });

  it('a failure does not lose what was chosen', async () => {
    const opened = await open(() => Promise.reject(new Error('no network')), '3', 'Banana');
    opened.element.focus();
    await type('x');
    await until(() => visibleText(opened.element).includes('could not be loaded'));
    opened.input.blur();
    await settled(opened.element);
    expect(opened.element.value).to.equal('3');
    expect(opened.input.value).to.equal('Banana');
  });

  it('aborts when it leaves the page', async () => {
    let signal: AbortSignal | undefined;
    const opened = await open((_, given) => {
      signal = given;
      return new Promise<never>(() => {});
    });
    opened.element.focus();
    await press('ArrowDown');
    opened.element.remove();
    expect(signal?.aborted).to.equal(true);
  });
});

describe('A combo box with 1,000 options', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ key: `${index}`, name: `Option ${index + 1}` }));

  it('draws those in view, counts all, and reaches the last', async () => {
    const opened = await open(many);
    opened.element.focus();
    await press('ArrowDown');
    expect(shown(opened).length).to.be.lessThan(40);
    expect(queryAllByRole(opened.element, 'option')[0]?.getAttribute('aria-setsize')).to.equal('1000');
    await press('ArrowUp');
    expect(active(opened)).to.equal('Option 1000');
    await press('PageUp');
    expect(active(opened)).to.equal('Option 992');
    await press('Enter');
    expect(keys(opened)).to.deep.equal(['991']);
  });
});

describe('A combo box for everyone', () => {
  it('has no violations: closed, open, empty, failed', async () => {
    const opened = await open(FRUIT, '3', 'Banana');
    expect(await axeEverywhere(opened.element)).to.deep.equal([]);
    opened.element.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(await axeEverywhere(opened.element)).to.deep.equal([]);
    await type('xyz');
    expect(await axeEverywhere(opened.element)).to.deep.equal([]);
    opened.element.options = () => Promise.reject(new Error('no'));
    await until(() => visibleText(opened.element).includes('could not be loaded'));
    expect(await axeEverywhere(opened.element)).to.deep.equal([]);
  }).timeout(20_000);

  it('shows names that are empty, long or markup as text', async () => {
    const options = [
      { key: '7', name: ' ' },
      { key: '8', name: '<img src=x onerror=alert(1)>' },
      { key: '9', name: 'x'.repeat(10_000), description: 'Long' },
    ];
    const opened = await open(options);
    opened.element.focus();
    await press('ArrowDown');
    expect(shown(opened).slice(0, 2)).to.deep.equal(['#7', '<img src=x onerror=alert(1)>']);
    expect(opened.element.scrollWidth).to.be.lessThanOrEqual(opened.element.clientWidth);
    expect(queryAllByRole(opened.element, 'img')).to.deep.equal([]);
  });
});
