import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncToast } from '../../src/ui/quotesync-toast.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncToast);

const meta: Meta<QuotesyncToast> = {
  title: 'UI/Toast',
  component: 'quotesync-toast',
  args: { message: 'Warehouse 3 was removed', actionLabel: 'Undo', tone: 'neutral', open: true },
  argTypes: { tone: { control: 'inline-radio', options: ['neutral', 'success', 'danger'] } },
  render: ({ message, actionLabel, tone, open }) => html`
    <p>What the message is about.</p>
    <quotesync-toast .message=${message} .actionLabel=${actionLabel} .tone=${tone} .open=${open}></quotesync-toast>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncToast>;

export const Ready: Story = {};
export const Success: Story = { args: { tone: 'success', message: 'Warehouse 3 was saved' } };
export const Danger: Story = { args: { tone: 'danger', message: 'Warehouse 3 was not saved' } };
export const WithoutAction: Story = { args: { actionLabel: '' } };
export const Closed: Story = { args: { open: false } };
export const LongText: Story = { args: { message: LONG } };
export const RightToLeftText: Story = { args: { message: RTL } };
export const MarkupText: Story = { args: { message: MARKUP } };
