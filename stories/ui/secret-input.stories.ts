import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSecretInput } from '../../src/ui/quotesync-secret-input.js';

define(QuotesyncSecretInput);

const meta: Meta<QuotesyncSecretInput> = {
  title: 'UI/Secret input',
  component: 'quotesync-secret-input',
  args: { label: 'Door code', description: '', stored: false, required: false, disabled: false, invalid: false },
  render: ({ label, description, stored, required, disabled, invalid }) => html`
    <quotesync-secret-input
      .label=${label}
      .description=${description}
      .stored=${stored}
      .required=${required}
      .disabled=${disabled}
      .invalid=${invalid}
      .sink=${() => undefined}
    ></quotesync-secret-input>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncSecretInput>;

export const Empty: Story = {};
/** The secret itself never comes to the browser. */
export const Stored: Story = { args: { stored: true } };
export const Invalid: Story = { args: { invalid: true, required: true, description: 'A code has eight digits.' } };
export const Disabled: Story = { args: { disabled: true } };
export const StoredAndDisabled: Story = { args: { stored: true, disabled: true } };
