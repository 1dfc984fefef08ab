import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BackendError, type ConfigurationField, type ConfigurationFieldType } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import {
  QuotesyncConfigurationFields,
  type QuotesyncConfigurationChangedEvent,
} from '../../src/ui/quotesync-configuration-fields.js';
import { LONG, MARKUP, RTL, UNBROKEN } from '../../test/ui/texts.js';

define(QuotesyncConfigurationFields);

const field = (
  type: ConfigurationFieldType,
  label: string,
  more: Partial<ConfigurationField> = {},
): ConfigurationField => ({
  key: label,
  rank: 0,
  type,
  label,
  description: '',
  access: 'normal',
  maxLength: 0,
  listName: '',
  defaultValue: undefined,
  ...more,
});

const everyType = [
  field('label', 'Where the prices are'),
  field('text', 'File', { access: 'mandatory', description: 'The workbook, with its whole path.' }),
  field('list', 'Sheet', { listName: 'sheets' }),
  field('password', 'Password of the workbook'),
  field('label', 'How they are read'),
  field('checkbox', 'Prices include VAT', { description: 'As the sheet has them.' }),
  field('integer', 'First row', { access: 'mandatory' }),
  field('double', 'Rounding'),
  field('date', 'Valid from'),
  field('text', 'Format', { access: 'read-only' }),
];

const values = new Map<string, string | boolean | { isSet: boolean }>([
  ['File', 'C:\\prices\\2026.xlsx'],
  ['Sheet', 'b'],
  ['Password of the workbook', { isSet: true }],
  ['Prices include VAT', true],
  ['First row', '2'],
  ['Rounding', '0.05'],
  ['Valid from', '2026-11-22'],
  ['Format', 'xlsx'],
]);

const items = ['Autumn', 'Summer', 'Winter'].map((name, at) => ({ key: 'abc'.charAt(at), name, description: '' }));

const meta: Meta<QuotesyncConfigurationFields> = {
  title: 'UI/Configuration fields',
  component: 'quotesync-configuration-fields',
  args: { fields: everyType, values, errors: new Map(), disabled: false, loadItems: () => Promise.resolve(items) },
  render: ({ fields, values: given, errors, disabled, loadItems }) => html`
    <quotesync-configuration-fields
      .fields=${fields}
      .values=${given}
      .errors=${errors}
      .disabled=${disabled}
      .loadItems=${loadItems}
      @quotesync-configuration-changed=${(event: QuotesyncConfigurationChangedEvent) => {
        const element = event.target as QuotesyncConfigurationFields;
        element.values = new Map(element.values).set(event.key, event.value);
      }}
    ></quotesync-configuration-fields>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncConfigurationFields>;

export const EveryType: Story = {};
export const Empty: Story = { args: { values: new Map() } };
export const Disabled: Story = { args: { disabled: true } };

export const Errors: Story = {
  args: {
    values: new Map(),
    errors: new Map(everyType.map(({ key, label }) => [key, `"${label}" is not as it should be.`])),
  },
};

export const ListLoading: Story = { args: { loadItems: () => new Promise(() => undefined) } };
export const ListFailed: Story = { args: { loadItems: () => Promise.reject(new BackendError('server', 'HTTP 500')) } };
export const NotInTheList: Story = { args: { values: new Map([...values, ['Sheet', 'spring']]) } };

const difficult = (text: string): Story => ({
  args: {
    fields: everyType.map((each) => ({ ...each, label: text, description: text })),
    values: new Map([...values, ['File', text], ['Sheet', text]]),
    errors: new Map([['File', text]]),
    loadItems: () => Promise.resolve([{ key: text, name: text, description: text }]),
  },
});

export const LongTexts = difficult(LONG);
export const UnbrokenTexts = difficult(UNBROKEN);
export const RightToLeftTexts = difficult(RTL);
export const MarkupTexts = difficult(MARKUP);

export const ThreeHundredFields: Story = {
  args: { fields: Array.from({ length: 300 }, (_, at) => field('text', `Setting ${at + 1}`)), values: new Map() },
};
