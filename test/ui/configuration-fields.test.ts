import { expect } from 'chai';
import { html } from 'lit';
import {
  BackendError,
  NewSecret,
  type ConfigurationField,
  type ConfigurationFieldType,
  type ConfigurationValue,
  type ConfigurationValues,
  type ListItem,
} from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../src/ui/quotesync-configuration-fields.js';
import {
  axeEverywhere,
  descriptionOf,
  focused,
  getByRole,
  litWarnings,
  mount,
  nameOf,
  press,
  queryAllByRole,
  settled,
  type,
  until,
  visibleText,
} from '../helpers.js';
import { openSecretRoots } from './open-secret-roots.js';
import { MARKUP, TEXTS } from './texts.js';

define(QuotesyncConfigurationFields);

type LoadItems = NonNullable<QuotesyncConfigurationFields['loadItems']>;

const item = (key: string, name: string): ListItem => ({ key, name, description: '' });
const SEASONS = [item('s', 'Summer'), item('w', 'Winter')];

let nextRank = 0;

function field(
  type: ConfigurationFieldType,
  label: string,
  more: Partial<ConfigurationField> = {},
): ConfigurationField {
  return {
    key: label,
    rank: nextRank++,
    type,
    label,
    description: '',
    access: 'normal',
    maxLength: 0,
    listName: '',
    defaultValue: undefined,
    ...more,
  };
}

interface Options {
  readonly values?: readonly (readonly [string, ConfigurationValue])[];
  readonly errors?: readonly (readonly [string, string])[];
  readonly loadItems?: LoadItems;
  readonly disabled?: boolean;
}

interface Mounted {
  readonly element: QuotesyncConfigurationFields;
  readonly changes: QuotesyncConfigurationChangedEvent[];
}

/** Fields whose owner takes every value, as owners do. */
async function mountFields(fields: readonly ConfigurationField[], options: Options = {}): Promise<Mounted> {
  const changes: QuotesyncConfigurationChangedEvent[] = [];
  const element = await mount<QuotesyncConfigurationFields>(html`
    <quotesync-configuration-fields
      .fields=${fields}
      .values=${new Map(options.values)}
      .errors=${new Map(options.errors)}
      .loadItems=${options.loadItems ?? (() => Promise.resolve(SEASONS))}
      ?disabled=${options.disabled}
      @quotesync-configuration-changed=${(event: QuotesyncConfigurationChangedEvent) => {
        changes.push(event);
        const owner = event.target as QuotesyncConfigurationFields;
        owner.values = new Map(owner.values).set(event.key, event.value);
      }}
    ></quotesync-configuration-fields>
  `);
  return { element, changes };
}

const told = (changes: readonly QuotesyncConfigurationChangedEvent[]) =>
  changes.map(({ key, value, readable }) => [key, value, readable]);
const textbox = (element: Element, name: string): HTMLInputElement =>
  getByRole<HTMLInputElement>(element, 'textbox', { name, exact: true });
const select = (element: Element, name: string): HTMLSelectElement =>
  getByRole<HTMLSelectElement>(element, 'combobox', { name, exact: true });
const optionsOf = (list: HTMLSelectElement): readonly string[] => [...list.options].map(({ text }) => text.trim());
const chosen = (list: HTMLSelectElement): string | undefined => list.selectedOptions[0]?.text.trim();

/** Puts a text in place of what a field holds, key by key. */
async function retype(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  await press('Delete');
  await type(text);
}

async function choose(list: HTMLSelectElement, key: string): Promise<void> {
  list.focus();
  await settled();
  list.value = key;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** A list that answers when the test says so. */
function lateList() {
  const calls: { readonly name: string; readonly signal: AbortSignal }[] = [];
  const answers: ((answer: readonly ListItem[] | Error) => void)[] = [];
  const loadItems: LoadItems = (name, signal) => {
    calls.push({ name, signal });
    return new Promise((resolve, reject) => {
      answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  };
  return { calls, answers, loadItems };
}

const everyType = [
  field('label', 'Source'),
  field('text', 'File', { description: 'With its path', access: 'mandatory', maxLength: 20 }),
  field('checkbox', 'Prices with VAT', { description: 'As the sheet has them' }),
  field('integer', 'First row'),
  field('double', 'Factor'),
  field('date', 'Valid from'),
  field('list', 'Season', { listName: 'seasons' }),
  field('password', 'Password'),
  field('text', 'Format', { access: 'read-only' }),
];

const everyValue: readonly (readonly [string, ConfigurationValue])[] = [
  ['File', 'a.xlsx'],
  ['Prices with VAT', true],
  ['First row', '2'],
  ['Factor', '1234.50'],
  ['Valid from', '2026-11-22'],
  ['Season', 'w'],
  ['Password', { isSet: true }],
  ['Format', 'xlsx'],
];

describe('quotesync-configuration-fields', () => {
  describe('shows', () => {
    openSecretRoots();

    it('every type as its native control, with its value', async () => {
      const { element } = await mountFields(everyType, { values: everyValue });
      expect(visibleText(getByRole(element, 'heading'))).to.equal('Source');
      expect(textbox(element, 'File').value).to.equal('a.xlsx');
      expect(getByRole<HTMLInputElement>(element, 'checkbox', { name: 'Prices with VAT' }).checked).to.be.true;
      expect(textbox(element, 'First row').value).to.equal('2');
      expect(textbox(element, 'Factor').value).to.equal('1234.50');
      expect(textbox(element, 'Valid from').value).to.equal('2026-11-22');
      expect(textbox(element, 'Valid from').type).to.equal('date');
      expect(chosen(select(element, 'Season'))).to.equal('Winter');
      getByRole(element, 'button', { name: 'Replace Password' });
      expect(textbox(element, 'Format').value).to.equal('xlsx');
    });

    it('what is needed, what is locked and why, and what a field is for', async () => {
      const { element } = await mountFields(everyType);
      expect(textbox(element, 'File').required).to.be.true;
      expect(textbox(element, 'First row').required).to.be.false;
      expect(descriptionOf(textbox(element, 'File'))).to.equal('With its path');
      expect(descriptionOf(getByRole(element, 'checkbox'))).to.equal('As the sheet has them');
      expect(textbox(element, 'Format').disabled).to.be.true;
      expect(descriptionOf(textbox(element, 'Format'))).to.match(/cannot be changed/);
      expect(textbox(element, 'File').maxLength).to.equal(20);
      expect(textbox(element, 'Format').maxLength).to.equal(1023);
      expect([textbox(element, 'First row').inputMode, textbox(element, 'Factor').inputMode]).to.deep.equal([
        'numeric',
        'decimal',
      ]);
    });

    it('fields in the order of their rank', async () => {
      const fields = [
        field('text', 'Last', { rank: 900 }),
        field('text', 'First', { rank: -1 }),
        field('text', 'Second', { rank: 3 }),
      ];
      const { element } = await mountFields(fields);
      expect(queryAllByRole(element, 'textbox').map(nameOf)).to.deep.equal(['First', 'Second', 'Last']);
      element.focusField('Last');
      expect(nameOf(focused()!)).to.equal('Last');
    });

    it('errors at their fields', async () => {
      const errors = everyType.map(({ key }) => [key, `Wrong: ${key}`] as const);
      const { element } = await mountFields(everyType, { errors, values: everyValue.slice(0, 6) });
      expect(textbox(element, 'File').ariaInvalid).to.equal('true');
      expect(descriptionOf(textbox(element, 'File'))).to.equal('Wrong: File With its path');
      expect(descriptionOf(select(element, 'Season'))).to.equal('Wrong: Season');
      expect(descriptionOf(textbox(element, 'Password'))).to.equal('Wrong: Password');
      expect(descriptionOf(getByRole(element, 'checkbox'))).to.contain('Wrong: Prices with VAT');
    });

    it('nothing that can be changed while it is disabled', async () => {
      const { element } = await mountFields(everyType, { values: everyValue, disabled: true });
      await press('Tab');
      expect(document.activeElement).to.equal(document.body);
      expect(textbox(element, 'File').disabled).to.be.true;
    });

    it('new fields in place of old ones, and nothing of what was typed in those', async () => {
      const { element } = await mountFields([
        field('text', 'File'),
        field('password', 'Password'),
        field('integer', 'Row'),
      ]);
      await retype(textbox(element, 'Password'), 'secret');
      await retype(textbox(element, 'Row'), 'x');
      await retype(textbox(element, 'File'), 'abc');
      element.fields = [field('text', 'File'), field('password', 'Password'), field('integer', 'Row')];
      element.values = new Map();
      await settled();
      expect(queryAllByRole(element, 'textbox').map((box) => (box as HTMLInputElement).value)).to.deep.equal([
        '',
        '',
        '',
      ]);
      expect(textbox(element, 'Row').ariaInvalid).to.equal('false');
      expect(queryAllByRole(element, 'button', { name: 'Keep' })).to.deep.equal([]);
    });

    it('what its owner sets, over what was typed', async () => {
      const { element } = await mountFields(everyType, { values: everyValue });
      await retype(textbox(element, 'File'), 'mine');
      await retype(textbox(element, 'Factor'), 'abc');
      getByRole(element, 'checkbox').click();
      await choose(select(element, 'Season'), 's');
      element.values = new Map(everyValue);
      await settled();
      expect(textbox(element, 'File').value).to.equal('a.xlsx');
      expect(textbox(element, 'Factor').value).to.equal('1234.50');
      expect(textbox(element, 'Factor').ariaInvalid).to.equal('false');
      expect(getByRole<HTMLInputElement>(element, 'checkbox').checked).to.be.true;
      expect(chosen(select(element, 'Season'))).to.equal('Winter');
    });
  });

  describe('tells its owner', () => {
    it('texts, choices and checks as they are', async () => {
      const { element, changes } = await mountFields(everyType);
      await retype(textbox(element, 'File'), 'b');
      getByRole(element, 'checkbox').click();
      await choose(select(element, 'Season'), 's');
      expect(told(changes)).to.deep.equal([
        ['File', 'b', true],
        ['Prices with VAT', true, true],
        ['Season', 's', true],
      ]);
      expect(changes[0]!.bubbles || changes[0]!.composed).to.be.false;
    });

    it('a date as it is stored', async () => {
      document.documentElement.lang = 'en';
      const { element, changes } = await mountFields([field('date', 'Valid from')]);
      textbox(element, 'Valid from').focus();
      await type('11222026');
      expect(told(changes).at(-1)).to.deep.equal(['Valid from', '2026-11-22', true]);
    });

    it('that half a date is none, and leaves the other half alone', async () => {
      const { element, changes } = await mountFields([field('date', 'Valid from')], {
        values: [['Valid from', '2026-11-22']],
      });
      const input = textbox(element, 'Valid from');
      input.focus();
      await press('Delete');
      expect(told(changes).at(-1)).to.deep.equal(['Valid from', '', false]);
      expect(descriptionOf(input)).to.match(/not a whole date/);
      expect(input.validity.badInput, 'day and year are still there').to.be.true;
      await type('12');
      expect(told(changes).at(-1)).to.deep.equal(['Valid from', '2026-12-22', true]);
      expect(descriptionOf(input)).to.equal('');
    });

    it('when the field is left that half a date was typed, of which the browser says nothing', async () => {
      const { element, changes } = await mountFields([field('date', 'Valid from'), field('text', 'Next')]);
      const input = textbox(element, 'Valid from');
      input.focus();
      await type('11');
      textbox(element, 'Next').focus();
      await settled();
      expect(told(changes)).to.deep.equal([['Valid from', '', false]]);
      expect(input.ariaInvalid).to.equal('true');
      input.focus();
      await press('Delete');
      textbox(element, 'Next').focus();
      await settled();
      expect(told(changes).at(-1)).to.deep.equal(['Valid from', '', true]);
      expect(input.ariaInvalid).to.equal('false');
    });
  });

  describe('numbers', () => {
    for (const [language, written, stored] of [
      ['nb', '1,5', '1.5'],
      ['nb', '1 234,50', '1234.50'],
      ['en', '1.5', '1.5'],
      ['en', '1,234.50', '1234.50'],
      ['de', '1.234,50', '1234.50'],
      ['de', '-0,05', '-0.05'],
      ['sv', '−3', '-3'],
      ['de-CH', "1'234.5", '1234.5'],
    ] as const) {
      it(`reads ${written} in ${language} as ${stored}`, async () => {
        document.documentElement.lang = language;
        const { element, changes } = await mountFields([field('double', 'Factor')]);
        await retype(textbox(element, 'Factor'), written);
        expect(told(changes).at(-1)).to.deep.equal(['Factor', stored, true]);
        expect(textbox(element, 'Factor').value, 'as it was typed').to.equal(written);
        expect(textbox(element, 'Factor').ariaInvalid).to.equal('false');
      });
    }

    for (const [language, written, example] of [
      ['nb', '1.5', '1234,5'],
      ['de', '1.5', '1234,5'],
      ['en', '1,5', '1234.5'],
      ['en', '1e3', '1234.5'],
      ['en', 'abc', '1234.5'],
      ['en', '--1', '1234.5'],
      ['en', '∞', '1234.5'],
    ] as const) {
      it(`says that it cannot read ${written} in ${language}, and never takes it for another number`, async () => {
        document.documentElement.lang = language;
        const { element, changes } = await mountFields([field('double', 'Factor')]);
        await retype(textbox(element, 'Factor'), written);
        expect(told(changes).at(-1)).to.deep.equal(['Factor', written, false]);
        await until(() => descriptionOf(textbox(element, 'Factor')).includes(example));
        expect(textbox(element, 'Factor').ariaInvalid).to.equal('true');
        expect(textbox(element, 'Factor').value).to.equal(written);
        expect(await axeEverywhere(element)).to.deep.equal([]);
      });
    }

    it('takes no fraction for an integer, and nothing for no number', async () => {
      const { element, changes } = await mountFields([field('integer', 'Row')], { values: [['Row', '7']] });
      await retype(textbox(element, 'Row'), '1.5');
      expect(told(changes).at(-1)).to.deep.equal(['Row', '1.5', false]);
      expect(descriptionOf(textbox(element, 'Row'))).to.contain('42');
      await retype(textbox(element, 'Row'), '1,500');
      expect(told(changes).at(-1)).to.deep.equal(['Row', '1500', true]);
      expect(descriptionOf(textbox(element, 'Row'))).to.equal('');
      textbox(element, 'Row').select();
      await press('Delete');
      expect(told(changes).at(-1)).to.deep.equal(['Row', '', true]);
    });

    it('keeps every digit', async () => {
      const digits = '12345678901234567890.123456789012345678901';
      const { element, changes } = await mountFields([field('double', 'Factor')], { values: [['Factor', digits]] });
      expect(textbox(element, 'Factor').value).to.equal(digits);
      textbox(element, 'Factor').focus();
      await press('End');
      await type('5');
      expect(told(changes).at(-1)).to.deep.equal(['Factor', `${digits}5`, true]);
    });

    it('does not move the caret while a number is typed, and writes it the usual way afterwards', async () => {
      const { element } = await mountFields([field('double', 'Factor'), field('text', 'Next')]);
      const input = textbox(element, 'Factor');
      await retype(input, '1,234.5');
      input.setSelectionRange(1, 1);
      await press('Delete');
      expect([input.value, input.selectionStart]).to.deep.equal(['1234.5', 1]);
      await type(',');
      expect([input.value, input.selectionStart]).to.deep.equal(['1,234.5', 2]);
      await press('Tab');
      expect(input.value).to.equal('1234.5');
    });

    it('writes a stored number as the language does, also when that changes', async () => {
      document.documentElement.lang = 'nb';
      const { element } = await mountFields([field('double', 'Factor')], { values: [['Factor', '1234.50']] });
      expect(textbox(element, 'Factor').value).to.equal('1234,50');
      document.documentElement.lang = 'en';
      await until(() => textbox(element, 'Factor').value === '1234.50');
    });
  });

  describe('lists', () => {
    const season = field('list', 'Season', { listName: 'seasons' });

    it('are read when a value has to be shown by its name', async () => {
      const { calls, answers, loadItems } = lateList();
      const { element } = await mountFields([season], { values: [['Season', 'w']], loadItems });
      expect(calls.map(({ name }) => name)).to.deep.equal(['seasons']);
      expect(select(element, 'Season').ariaBusy).to.equal('true');
      expect(chosen(select(element, 'Season')), 'meanwhile').to.equal('w');
      expect(optionsOf(select(element, 'Season')).at(-1)).to.equal('Loading …');
      answers[0]!(SEASONS);
      await until(() => chosen(select(element, 'Season')) === 'Winter');
      expect(optionsOf(select(element, 'Season'))).to.deep.equal(['(No Selection)', 'Summer', 'Winter']);
      expect(select(element, 'Season').ariaBusy).to.equal('false');
    });

    it('are read only when they are opened while there is no value', async () => {
      const { calls, loadItems } = lateList();
      const { element } = await mountFields([season], { loadItems });
      expect(calls).to.deep.equal([]);
      expect(chosen(select(element, 'Season'))).to.equal('(No Selection)');
      await press('Tab');
      expect(calls).to.have.lengthOf(1);
      select(element, 'Season').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(calls, 'not twice').to.have.lengthOf(1);
    });

    it('are read once for all fields that use them', async () => {
      const { calls, loadItems } = lateList();
      const other = field('list', 'Other season', { listName: 'seasons' });
      await mountFields([season, other], { values: [['Season', 'w'], ['Other season', 's']], loadItems }); // prettier-ignore
      expect(calls).to.have.lengthOf(1);
    });

    it('can be tried again when they failed; the value stays', async () => {
      const { calls, answers, loadItems } = lateList();
      const { element, changes } = await mountFields([season], { values: [['Season', 'w']], loadItems });
      answers[0]!(new BackendError('server', 'HTTP 500'));
      const retry = await until(() => getByRole(element, 'button', { name: 'Try again' }));
      expect(descriptionOf(select(element, 'Season'))).to.equal('The list could not be loaded.');
      expect(chosen(select(element, 'Season'))).to.equal('w');
      expect(await axeEverywhere(element)).to.deep.equal([]);
      retry.focus();
      await press('Enter');
      expect(calls).to.have.lengthOf(2);
      expect(focused(), 'the button has gone').to.equal(select(element, 'Season'));
      answers[1]!(SEASONS);
      await until(() => chosen(select(element, 'Season')) === 'Winter');
      expect(descriptionOf(select(element, 'Season'))).to.equal('');
      expect(changes).to.deep.equal([]);
    });

    it('that failed are not asked for again by typing elsewhere', async () => {
      const { calls, answers, loadItems } = lateList();
      const { element } = await mountFields([season, field('text', 'File')], { values: [['Season', 'w']], loadItems });
      answers[0]!(new BackendError('server', 'HTTP 500'));
      await until(() => getByRole(element, 'button', { name: 'Try again' }));
      await retype(textbox(element, 'File'), 'abc');
      expect(calls).to.have.lengthOf(1);
    });

    it('keep a value that they do not have', async () => {
      const { element, changes } = await mountFields([season], { values: [['Season', 'spring']] });
      expect(chosen(select(element, 'Season'))).to.equal('spring (not in the list)');
      expect(changes).to.deep.equal([]);
      await choose(select(element, 'Season'), 's');
      expect(optionsOf(select(element, 'Season'))).to.deep.equal(['(No Selection)', 'Summer', 'Winter']);
    });

    it('show a choice that its owner takes back', async () => {
      const { element } = await mountFields([season], { values: [['Season', 's']] });
      await choose(select(element, 'Season'), 'w');
      element.values = new Map([['Season', 's']]);
      await settled();
      expect(chosen(select(element, 'Season'))).to.equal('Summer');
      element.values = new Map();
      await settled();
      expect(chosen(select(element, 'Season'))).to.equal('(No Selection)');
    });

    it('are given up when the element goes, and read again when it comes back', async () => {
      const { calls, answers, loadItems } = lateList();
      const { element } = await mountFields([season], { values: [['Season', 'w']], loadItems });
      const { parentElement } = element;
      element.remove();
      // Not at once: an element that is only moved asks for nothing twice.
      await Promise.resolve();
      expect(calls[0]!.signal.aborted).to.be.true;
      answers[0]!(SEASONS);
      parentElement!.append(element);
      await settled();
      expect(calls).to.have.lengthOf(2);
      answers[1]!([item('w', 'Wintertime')]);
      await until(() => chosen(select(element, 'Season')) === 'Wintertime');
    });

    it('of other fields do not get a late answer', async () => {
      const { calls, answers, loadItems } = lateList();
      const { element } = await mountFields([season], { values: [['Season', 'w']], loadItems });
      element.fields = [field('list', 'Season', { listName: 'others' })];
      await settled();
      expect(calls[0]!.signal.aborted).to.be.true;
      answers[0]!(SEASONS);
      answers[1]!([item('w', 'Other')]);
      await until(() => chosen(select(element, 'Season')) === 'Other');
    });

    it('may throw at once', async () => {
      const loadItems: LoadItems = () => {
        throw new Error('no lists here');
      };
      const { element } = await mountFields([season], { values: [['Season', 'w']], loadItems });
      getByRole(element, 'button', { name: 'Try again' });
    });
  });

  describe('secrets', () => {
    openSecretRoots();
    const password = field('password', 'Password');

    it('are told in a holder that shows nothing', async () => {
      const { element, changes } = await mountFields([password]);
      await retype(textbox(element, 'Password'), 'hush');
      const { value } = changes.at(-1)!;
      expect(value).to.be.instanceOf(NewSecret);
      expect((value as NewSecret).reveal()).to.equal('hush');
      expect(JSON.stringify({ value })).not.to.contain('hush');
      expect((value as NewSecret).toString()).not.to.contain('hush');
      expect(textbox(element, 'Password').value).to.equal('hush');
    });

    it('that are stored are kept until they are replaced, and can be kept after all', async () => {
      const { element, changes } = await mountFields([password], { values: [['Password', { isSet: true }]] });
      getByRole(element, 'button', { name: 'Replace Password' }).click();
      await settled();
      expect(changes).to.deep.equal([]);
      await type('new');
      getByRole(element, 'button', { name: 'Keep the stored one' }).click();
      await settled();
      expect(changes.at(-1)!.value).to.deep.equal({ isSet: true });
      getByRole(element, 'button', { name: 'Replace Password' }).click();
      await settled();
      expect(textbox(element, 'Password').value).to.equal('');
      await type('x');
      expect((changes.at(-1)!.value as NewSecret).reveal()).to.equal('x');
    });

    it('that have been saved are shown as stored', async () => {
      const { element } = await mountFields([password]);
      await retype(textbox(element, 'Password'), 'hush');
      element.values = new Map([['Password', { isSet: true }]]);
      await settled();
      getByRole(element, 'button', { name: 'Replace Password' });
      expect(queryAllByRole(element, 'textbox')).to.deep.equal([]);
    });

    it('of another connector are neither kept nor shown', async () => {
      const { element, changes } = await mountFields([password], { values: [['Password', { isSet: true }]] });
      getByRole(element, 'button', { name: 'Replace Password' }).click();
      await settled();
      await type('old');
      element.fields = [field('password', 'Password')];
      element.values = new Map();
      await settled();
      expect(textbox(element, 'Password').value).to.equal('');
      expect(queryAllByRole(element, 'button', { name: 'Keep the stored one' })).to.deep.equal([]);
      textbox(element, 'Password').focus();
      await type('y');
      expect((changes.at(-1)!.value as NewSecret).reveal()).to.equal('y');
    });

    it('that its owner holds are in the field when it is drawn anew', async () => {
      const { element } = await mountFields([password], { values: [['Password', new NewSecret('hush')]] });
      expect(textbox(element, 'Password').value).to.equal('hush');
    });

    it('can be focused by key', async () => {
      const { element } = await mountFields([field('text', 'File'), password]);
      element.focusField('Password');
      expect(nameOf(focused()!)).to.equal('Password');
    });
  });

  describe('keys and texts from connectors', () => {
    it('may be anything', async () => {
      const keys = ['__proto__', 'constructor', 'toString', '', '"><img>', '#x .y', 'field-0'];
      const fields = keys.map((key, at) => field('text', `Label ${at}`, { key }));
      const { element, changes } = await mountFields(fields, { values: keys.map((key) => [key, `value of ${key}`]) });
      for (const [at, key] of keys.entries()) {
        expect(textbox(element, `Label ${at}`).value).to.equal(`value of ${key}`);
        await retype(textbox(element, `Label ${at}`), 'new');
        expect(told(changes).at(-1)).to.deep.equal([key, 'new', true]);
        element.focusField(key);
        expect(nameOf(focused()!)).to.equal(`Label ${at}`);
      }
      expect(({} as Record<string, unknown>)['new']).to.equal(undefined);
    });

    it('may be twice the same', async () => {
      const twice = [
        field('label', 'One', { key: '' }),
        field('label', 'Two', { key: '' }),
        field('text', 'A', { key: 'k' }),
      ];
      const { element } = await mountFields([...twice, field('text', 'B', { key: 'k' })]);
      await retype(textbox(element, 'A'), 'x');
      expect(textbox(element, 'B').value).to.equal('x');
      element.fields = [...twice].reverse();
      await settled();
      expect(queryAllByRole(element, 'heading').map(nameOf)).to.deep.equal(['One', 'Two']);
    });

    for (const [what, text] of Object.entries(TEXTS)) {
      it(`are shown as text, within bounds: ${what}`, async () => {
        const fields = everyType.map((each) => ({ ...each, label: text, description: text }));
        const values = everyValue.map(([key, value]) => [key, typeof value === 'string' ? text : value] as const);
        const { element } = await mountFields(fields, {
          values,
          errors: fields.map(({ key }) => [key, text] as const),
          loadItems: () => Promise.resolve([item('k', text)]),
        });
        element.style.inlineSize = '360px';
        await settled();
        expect(element.scrollWidth).to.be.at.most(360);
        expect(element.offsetHeight / fields.length, 'height of a field').to.be.below(420);
        expect(visibleText(getByRole(element, 'heading'))).to.equal(text.replace(/\s+/g, ' ').trim());
        expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
        expect('__xss' in globalThis).to.be.false;
      });
    }

    it('are never part of an id', async () => {
      const { element } = await mountFields([field('text', MARKUP)]);
      const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.every((id) => /^field-\d+(-\w+)?$/.test(id))).to.be.true;
    });
  });

  it('works with hundreds of fields', async () => {
    const types = ['text', 'checkbox', 'double', 'list', 'password', 'date'] as const;
    const many = Array.from({ length: 300 }, (_, at) =>
      field(types[at % 6]!, `Field ${at}`, { listName: `list ${at % 5}` }),
    );
    const values: ConfigurationValues = new Map(
      many.map(({ key, type: kind }): [string, string] => [key, kind === 'double' ? '1.5' : '']),
    );
    const { element, changes } = await mountFields(many, { values: [...values] });
    await retype(textbox(element, 'Field 294'), 'abcdef');
    expect(told(changes).at(-1)).to.deep.equal(['Field 294', 'abcdef', true]);
  });

  describe('has no accessibility violations', () => {
    openSecretRoots();

    for (const [state, options] of [
      ['empty', {}],
      ['filled', { values: everyValue }],
      ['disabled', { values: everyValue, disabled: true }],
      ['with errors', { errors: everyType.map(({ key }) => [key, 'Wrong'] as const) }],
      ['while a list is read', { values: everyValue, loadItems: () => new Promise<never>(() => undefined) }],
    ] satisfies readonly (readonly [string, Options])[]) {
      it(state, async () => {
        const { element } = await mountFields(everyType, options);
        // The heading above is the dialog's.
        expect(await axeEverywhere(element, ['heading-order'])).to.deep.equal([]);
      });
    }
  });

  it('schedules no update after an update, of which Lit would warn', () => {
    expect(litWarnings().filter((text) => text.includes('change-in-update'))).to.deep.equal([]);
  });
});
