import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncStatus } from '../../src/ui/quotesync-status.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncStatus);

const meta: Meta<QuotesyncStatus> = {
  title: 'UI/Status',
  component: 'quotesync-status',
  args: { tone: 'neutral', sign: undefined, text: 'Not known yet' },
  argTypes: { tone: { control: 'inline-radio', options: ['neutral', 'success', 'warning', 'danger'] } },
  render: ({ tone, sign, text }) =>
    html`<quotesync-status .tone=${tone} .sign=${sign} .text=${text}></quotesync-status>`,
};
export default meta;

type Story = StoryObj<QuotesyncStatus>;

export const Neutral: Story = {};
export const Success: Story = { args: { tone: 'success', sign: 'check-circle', text: 'In use' } };
export const Warning: Story = { args: { tone: 'warning', sign: 'warning', text: 'Did not start' } };
export const Danger: Story = { args: { tone: 'danger', sign: 'warning-circle', text: 'Test failed' } };
export const LongText: Story = { args: { tone: 'danger', sign: 'warning-circle', text: LONG } };
export const RightToLeftText: Story = { args: { sign: 'trash', text: RTL } };
export const MarkupText: Story = { args: { sign: 'trash', text: MARKUP } };
