import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConflictChoice, type ConflictRow } from '../../src/ui/quotesync-conflict-choice.js';
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
  visibleText,
} from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncConflictChoice);

const ROWS: readonly ConflictRow[] = [
  { key: 'name', label: 'Name', mine: 'Nut', theirs: 'Bolt' },
  { key: 'text label', label: 'Description', mine: '', theirs: 'Of steel' },
];

async function mountChoice(properties: Partial<QuotesyncConflictChoice> = {}): Promise<QuotesyncConflictChoice> {
  const element = await mount<QuotesyncConflictChoice>(html`<quotesync-conflict-choice></quotesync-conflict-choice>`);
  Object.assign(element, { heading: 'Someone else changed it', text: 'Nothing was lost.', rows: ROWS, ...properties });
  await settled();
  return element;
}

const buttons = (element: Element): string[] => queryAllByRole(element, 'button').map(nameOf);
const radios = (element: Element): HTMLInputElement[] => queryAllByRole(element, 'radio') as HTMLInputElement[];

/** Presses a button; resolves with what was answered. */
async function answer(element: QuotesyncConflictChoice, name: string): Promise<readonly string[] | 'all'> {
  const events = recorded(element, 'quotesync-conflict-resolved');
  getByRole(element, 'button', { name }).click();
  await settled();
  expect(events).to.have.lengthOf(1);
  const [event] = events;
  return event!.theirs === 'all' ? 'all' : [...event!.theirs];
}

describe('quotesync-conflict-choice', () => {
  it('says what happened, at once, and shows both values', async () => {
    const element = await mountChoice();
    const text = visibleText(getByRole(element, 'alert'));
    for (const part of ['Someone else changed it', 'Nothing was lost.', 'Name', 'Nut', 'Bolt', '(empty)', 'Of steel']) {
      expect(text).to.contain(part);
    }
    expect(radios(element).map((radio) => [nameOf(radio), descriptionOf(radio), radio.checked])).to.deep.equal([
      ['Yours: Nut', 'Name', true],
      ['Theirs: Bolt', 'Name', false],
      ['Yours: (empty)', 'Description', true],
      ['Theirs: Of steel', 'Description', false],
    ]);
  });

  it('keeps mine when nothing else was chosen', async () => {
    expect(await answer(await mountChoice(), 'Continue with the chosen values')).to.deep.equal([]);
  });

  it('gives the keys of the rows that stay theirs, and only of those that are there', async () => {
    const element = await mountChoice();
    getByRole(element, 'radio', { name: 'Theirs: Bolt' }).click();
    getByRole(element, 'radio', { name: 'Theirs: Of steel' }).click();
    getByRole(element, 'radio', { name: 'Yours: Nut' }).click();
    expect(await answer(element, 'Continue with the chosen values')).to.deep.equal(['text label']);
    getByRole(element, 'radio', { name: 'Theirs: Bolt' }).click();
    element.rows = ROWS.slice(0, 1);
    await settled();
    expect(await answer(element, 'Continue with the chosen values')).to.deep.equal(['name']);
  });

  it('takes all of theirs', async () => {
    expect(await answer(await mountChoice(), 'Use theirs')).to.equal('all');
  });

  it('is decided with the keyboard', async () => {
    const element = await mountChoice();
    await press('Tab', 'ArrowRight', 'Tab', 'Tab');
    expect(nameOf(focused()!)).to.equal('Continue with the chosen values');
    const events = recorded(element, 'quotesync-conflict-resolved');
    await press('Enter');
    expect(events.map(({ theirs }) => [...theirs])).to.deep.equal([['name']]);
  });

  it('says what only the other one changed, and when nothing is left to choose', async () => {
    const element = await mountChoice({ rows: [], taken: ['Price', 'Unit'] });
    expect(visibleText(element)).to.contain('You changed different things: both can be kept.');
    expect(visibleText(element)).to.contain('Also changed by someone else: Price and Unit.');
    expect(queryAllByRole(element, 'table')).to.deep.equal([]);
    expect(await answer(element, 'Continue with the chosen values')).to.deep.equal([]);
  });

  it('only compares when it is about the whole', async () => {
    const element = await mountChoice({ whole: true });
    expect([radios(element), buttons(element)]).to.deep.equal([[], ['Keep my changes', 'Use theirs']]);
    expect(visibleText(element)).to.contain('Nut Bolt');
    expect(await answer(element, 'Keep my changes')).to.deep.equal([]);
    element.rows = [];
    await settled();
    expect(visibleText(element)).not.to.contain('both can be kept');
  });

  it('has nothing to compare with when it was deleted', async () => {
    const element = await mountChoice({ gone: true, taken: ['Price'], continueLabel: 'Save as a new one' });
    expect([buttons(element), queryAllByRole(element, 'table')]).to.deep.equal([['Save as a new one'], []]);
    expect(visibleText(element)).not.to.contain('Price');
  });

  for (const [what, properties] of Object.entries({
    'to choose': { taken: ['Price'] },
    whole: { whole: true },
    deleted: { gone: true },
  } satisfies Record<string, Partial<QuotesyncConflictChoice>>)) {
    it(`has no accessibility violations (${what})`, async () => {
      expect(await axeEverywhere(await mountChoice(properties))).to.deep.equal([]);
    });
  }

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, within bounds`, async () => {
      const row = { key: text, label: text.slice(0, 200), mine: text, theirs: text };
      const element = await mountChoice({ rows: [row], taken: [text.slice(0, 200)], heading: text.slice(0, 200) });
      element.style.cssText = 'display: block; inline-size: 320px';
      await settled();
      expect(visibleText(element)).to.contain(text.replace(/\s+/g, ' ').trim());
      expect(element.scrollWidth).to.be.at.most(320);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
      getByRole(element, 'radio', { name: /^Theirs/ }).click();
      expect(await answer(element, 'Continue with the chosen values')).to.deep.equal([text]);
    });
  }
});
