import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncComboBox, type ComboOption, type ComboOptions } from '../../src/ui/quotesync-combo-box.js';
import { queryAllByRole } from '../../test/accessible.js';
import { until } from '../features/play.js';

define(QuotesyncComboBox);

interface Args {
  readonly options: ComboOptions;
  readonly value: string;
  readonly valueName: string;
  readonly limit: number;
  readonly disabled: boolean;
  readonly invalid: boolean;
}

const COMPANIES = Array.from({ length: 1000 }, (_, index) => ({ key: `${index + 1}`, name: `Company ${index + 1}` }));

const found = (text: string): readonly ComboOption[] =>
  COMPANIES.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, 50);

/** A text field with suggestions. They are all there, or somebody finds them. */
const meta: Meta<Args> = {
  title: 'UI/Combo box',
  component: 'quotesync-combo-box',
  args: { options: COMPANIES, value: '', valueName: '', limit: 0, disabled: false, invalid: false },
  render: (args) => html`
    <quotesync-combo-box
      .label=${'Company'}
      .options=${args.options}
      .value=${args.value}
      .valueName=${args.valueName}
      .limit=${args.limit}
      ?disabled=${args.disabled}
      ?invalid=${args.invalid}
    ></quotesync-combo-box>
  `,
  parameters: { docs: { story: { height: '340px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const field = await until(() => queryAllByRole(canvasElement, 'combobox')[0]);
  field.focus();
  field.click();
};

export const Closed: Story = { args: { value: '7', valueName: 'Company 7' } };

/** Only those in view are in the document. */
export const ThousandOptions: Story = { name: '1,000 options', play: open };

/** A search that brings so many at most. */
export const Searching: Story = {
  args: { limit: 50, options: async (text) => found(text) },
  play: open,
};

export const Loading: Story = { args: { options: () => new Promise<never>(() => {}) }, play: open };

export const Empty: Story = { args: { options: [] }, play: open };

export const Failed: Story = { args: { options: () => Promise.reject(new Error('No network')) }, play: open };

export const Disabled: Story = { args: { value: '7', valueName: 'Company 7', disabled: true } };
