import { expect } from 'chai';
import { html } from 'lit';
import {
  BackendError,
  NewSecret,
  type ConfigurationField,
  type ConfigurationValue,
  type ListItem,
} from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConfigurationFields } from '../../src/ui/quotesync-configuration-fields.js';
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

define(QuotesyncConfigurationFields);

const field = (own: Partial<ConfigurationField> & Pick<ConfigurationField, 'key' | 'type'>): ConfigurationField => ({
  rank: 1,
  label: own.key,
  description: '',
  access: 'normal',
  maxLength: 0,
  listName: '',
  defaultValue: undefined,
  ...own,
});

const item = (key: string): ListItem => ({ key, name: `Company ${key}`, description: '' });

/** Fields whose owner takes every value, as owners do. */
async function mountFields(
  fields: readonly ConfigurationField[],
  values: Readonly<Record<string, ConfigurationValue>> = {},
  loadItems: QuotesyncConfigurationFields['loadItems'] = async () => [item('1'), item('2'), item('3')],
): Promise<QuotesyncConfigurationFields> {
  const take = ({
    currentTarget,
    key,
    value,
  }: Event & { readonly key: string; readonly value: ConfigurationValue }) => {
    const element = currentTarget as QuotesyncConfigurationFields;
    element.values = new Map(element.values).set(key, value);
  };
  return mount<QuotesyncConfigurationFields>(html`
    <quotesync-configuration-fields
      .fields=${fields}
      .values=${new Map(Object.entries(values))}
      .loadItems=${loadItems}
      @quotesync-configuration-changed=${take}
    ></quotesync-configuration-fields>
  `);
}

const changes = (element: QuotesyncConfigurationFields) => recorded(element, 'quotesync-configuration-changed');

async function pick(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

const ALL = [
  field({ key: 'Server', type: 'label' }),
  field({ key: 'Address', type: 'text', access: 'mandatory', description: 'Where the ERP system answers' }),
  field({ key: 'Password', type: 'password' }),
  field({ key: 'Port', type: 'integer' }),
  field({ key: 'Discount', type: 'double' }),
  field({ key: 'Start', type: 'date' }),
  field({ key: 'Prices', type: 'checkbox' }),
  field({ key: 'Company', type: 'list', listName: 'companies' }),
  field({ key: 'Version', type: 'text', access: 'read-only' }),
];

describe('<quotesync-configuration-fields>', () => {
  it('has a control for every type, under its caption, with name, hint and mark', async () => {
    const element = await mountFields(ALL, { Address: 'https://erp', Discount: '1.5', Prices: true, Version: '7' });
    expect(visibleText(getByRole(element, 'heading'))).to.equal('Server');
    const address = getByRole<HTMLInputElement>(element, 'textbox', { name: 'Address' });
    expect([address.value, address.required, descriptionOf(address)]).to.deep.equal([
      'https://erp',
      true,
      'Where the ERP system answers',
    ]);
    expect(getByRole<HTMLInputElement>(element, 'checkbox', { name: 'Prices' }).checked).to.equal(true);
    expect(getByRole<HTMLInputElement>(element, 'textbox', { name: 'Port' }).inputMode).to.equal('numeric');
    const version = getByRole<HTMLInputElement>(element, 'textbox', { name: 'Version' });
    expect(version.disabled).to.equal(true);
    expect(descriptionOf(version)).to.contain('cannot be changed');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('follows the rank', async () => {
    const element = await mountFields([
      field({ key: 'Second', type: 'text', rank: 2 }),
      field({ key: 'First', type: 'text', rank: 1 }),
    ]);
    expect(queryAllByRole(element, 'textbox').map(nameOf)).to.deep.equal(['First', 'Second']);
  });

  it('says what is wrong at the field', async () => {
    const element = await mountFields(ALL);
    element.errors = new Map([['Address', 'Address must be filled in.']]);
    await settled(element);
    const address = getByRole(element, 'textbox', { name: 'Address' });
    expect(address.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(address)).to.contain('Address must be filled in.');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('tells of every value by the key of its field', async () => {
    const element = await mountFields(ALL);
    const told = changes(element);
    getByRole(element, 'textbox', { name: 'Address' }).focus();
    await type('ab');
    getByRole(element, 'checkbox', { name: 'Prices' }).click();
    expect(told.map(({ key, value }) => [key, value])).to.deep.equal([
      ['Address', 'a'],
      ['Address', 'ab'],
      ['Prices', true],
    ]);
    expect(told.every(({ bubbles, composed }) => !bubbles && !composed)).to.equal(true);
  });

  it('hands a secret over in its holder', async () => {
    const element = await mountFields([field({ key: 'Password', type: 'password' })]);
    const told = changes(element);
    element.focusField('Password');
    await type('FAKE-1');
    const value = told.at(-1)?.value;
    expect(value).to.be.instanceOf(NewSecret);
    expect((value as NewSecret).reveal()).to.equal('FAKE-1');
    expect(JSON.stringify(told.at(-1)) + visibleText(element)).not.to.contain('FAKE-1');
  });

  it('keeps a stored secret until another is typed, and can take that back', async () => {
    const element = await mountFields([field({ key: 'Password', type: 'password' })], { Password: { isSet: true } });
    const told = changes(element);
    element.focusField('Password');
    await press('Enter');
    await type('x');
    await press('Tab', 'Tab', 'Enter');
    expect(told.at(-1)?.value).to.deep.equal({ isSet: true });
  });

  it('carries no secret over to the field of another connector', async () => {
    const element = await mountFields([field({ key: 'Password', type: 'password' })], { Password: { isSet: true } });
    element.focusField('Password');
    await press('Enter');
    await type('x');
    element.fields = [field({ key: 'Password', type: 'password' })];
    element.values = new Map();
    await settled(element);
    const told = changes(element);
    element.focusField('Password');
    await type('y');
    expect((told.at(-1)?.value as NewSecret).reveal()).to.equal('y');
    // Nothing is stored, so there is nothing to go back to: the field, its button, then the end.
    await press('Tab', 'Tab');
    expect(element.matches(':focus-within')).to.equal(false);
  });

  it('reads numbers in the language of the user and tells them canonically', async () => {
    document.documentElement.lang = 'nb';
    const element = await mountFields([field({ key: 'Discount', type: 'double' })], { Discount: '1234.5' });
    const told = changes(element);
    const input = getByRole<HTMLInputElement>(element, 'textbox');
    expect(input.value).to.equal('1234,5');
    input.select();
    await type('1 000,25');
    expect(told.at(-1)).to.include({ value: '1000.25', readable: true });
    expect(input.value).to.equal('1 000,25');
    await press('Tab');
    expect(input.value).to.equal('1000,25');
  });

  it('keeps what is no number as it was typed, and says so', async () => {
    const element = await mountFields([field({ key: 'Port', type: 'integer' })]);
    const told = changes(element);
    element.focusField('Port');
    await type('8o');
    expect(told.at(-1)).to.include({ value: '8o', readable: false });
    const input = getByRole<HTMLInputElement>(element, 'textbox');
    expect(input.value).to.equal('8o');
    expect(descriptionOf(input)).to.contain('not a number');
    await press('Backspace');
    expect(told.at(-1)).to.include({ value: '8', readable: true });
    expect(descriptionOf(input)).to.equal('');
    await type('.5');
    expect(told.at(-1)?.readable).to.equal(false);
  });

  it('lets a date be changed part by part', async () => {
    const element = await mountFields([field({ key: 'Start', type: 'date' })], { Start: '2025-01-31' });
    const told = changes(element);
    element.focusField('Start');
    await press('Backspace');
    expect(told.at(-1)).to.include({ readable: false });
    await type('12');
    expect(told.at(-1)).to.include({ value: '2025-12-31', readable: true });
  });

  it('reads a list when it is opened, once, and at once when a value needs its name', async () => {
    const asked: string[] = [];
    const element = await mountFields(
      [
        field({ key: 'Company', type: 'list', listName: 'companies' }),
        field({ key: 'Store', type: 'list', listName: 'stores' }),
      ],
      { Company: '2' },
      async (name) => {
        asked.push(name);
        return [item('1'), item('2')];
      },
    );
    expect(asked).to.deep.equal(['companies']);
    const company = getByRole<HTMLSelectElement>(element, 'combobox', { name: 'Company' });
    expect(company.selectedOptions[0]?.text).to.equal('Company 2');
    getByRole(element, 'combobox', { name: 'Store' }).focus();
    getByRole(element, 'combobox', { name: 'Company' }).focus();
    getByRole(element, 'combobox', { name: 'Store' }).focus();
    await settled(element);
    expect(asked).to.deep.equal(['companies', 'stores']);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('shows the value that it is given, whatever was chosen before', async () => {
    const element = await mountFields([field({ key: 'Company', type: 'list', listName: 'c' })], { Company: '1' });
    const select = getByRole<HTMLSelectElement>(element, 'combobox');
    await pick(select, '3');
    await pick(select, '1');
    element.values = new Map([['Company', '3']]);
    await settled(element);
    expect(select.selectedOptions[0]?.text).to.equal('Company 3');
    element.values = new Map([['Company', '']]);
    await settled(element);
    expect(select.selectedOptions[0]?.text).to.equal('(No Selection)');
  });

  it('keeps a value that the list does not have', async () => {
    const element = await mountFields([field({ key: 'Company', type: 'list', listName: 'c' })], { Company: '9' });
    const told = changes(element);
    const select = getByRole<HTMLSelectElement>(element, 'combobox');
    expect([select.value, select.selectedOptions[0]?.text]).to.deep.equal(['9', '9 (not in the list)']);
    expect(told).to.deep.equal([]);
  });

  it('says at the field that its list failed, asks again only when told to, and keeps the value', async () => {
    let attempts = 0;
    const element = await mountFields(
      [field({ key: 'Company', type: 'list', listName: 'c' }), field({ key: 'Address', type: 'text' })],
      { Company: '2' },
      async () => {
        attempts += 1;
        if (attempts === 1) throw new BackendError('server', 'HTTP 500');
        return [item('2')];
      },
    );
    const select = getByRole<HTMLSelectElement>(element, 'combobox');
    expect(descriptionOf(select)).to.contain('could not be loaded');
    expect(select.value).to.equal('2');
    expect(await axeEverywhere(element)).to.deep.equal([]);
    element.focusField('Address');
    await type('abc');
    expect(attempts).to.equal(1);
    getByRole(element, 'button', { name: 'Try again' }).click();
    await until(() => select.selectedOptions[0]?.text === 'Company 2');
    expect(focused()).to.equal(select);
    expect(attempts).to.equal(2);
  });

  it('stops reading when it is taken away', async () => {
    let signal: AbortSignal | undefined;
    const element = await mountFields(
      [field({ key: 'Company', type: 'list', listName: 'c' })],
      { Company: '2' },
      (_, given) => {
        signal = given;
        return new Promise(() => undefined);
      },
    );
    expect(signal?.aborted).to.equal(false);
    element.remove();
    expect(signal?.aborted).to.equal(true);
  });

  it('takes no more characters than the connector allows', async () => {
    const element = await mountFields([field({ key: 'Code', type: 'text', maxLength: 4 })]);
    element.focusField('Code');
    await type('123456');
    expect(getByRole<HTMLInputElement>(element, 'textbox').value).to.equal('1234');
  });

  it('can be locked as a whole', async () => {
    const element = await mountFields(ALL);
    element.disabled = true;
    await settled(element);
    const controls = [...queryAllByRole(element, 'textbox'), ...queryAllByRole(element, 'combobox')];
    expect(controls.every((control) => control.matches(':disabled'))).to.equal(true);
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });

  it('handles keys and texts of connectors as data', async () => {
    const evil = '<img src=x onerror="window.__xss=1">';
    const keys = ['__proto__', 'constructor', 'a"b', '#x .y', evil];
    const element = await mountFields(keys.map((key) => field({ key, type: 'text', description: evil, label: key })));
    const told = changes(element);
    for (const key of keys) {
      element.focusField(key);
      await type('v');
    }
    expect(told.map(({ key }) => key)).to.deep.equal(keys);
    expect(visibleText(element)).to.contain(evil);
    expect(queryAllByRole(element, 'img')).to.deep.equal([]);
  });

  it('holds its layout for 10,000 characters', async () => {
    const long = 'W'.repeat(10_000);
    const types = ['label', 'text', 'checkbox', 'password', 'list'] as const;
    const element = await mountFields(
      types.map((kind) => field({ key: `${kind} ${long}`, type: kind, description: long, listName: 'c' })),
      {},
      async () => [{ key: '1', name: long, description: '' }],
    );
    getByRole(element, 'combobox').focus();
    await settled(element);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(element.offsetHeight).to.be.below(1500);
  });

  it('is ready with 400 fields in half a second', async () => {
    const fields = Array.from({ length: 400 }, (_, index) =>
      field({ key: `Field ${index}`, type: (['text', 'integer', 'checkbox', 'list'] as const)[index % 4] ?? 'text' }),
    );
    const element = await mountFields(fields);
    expect(queryAllByRole(element, 'checkbox')).to.have.length(100);
  });
});
