import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncReorderList } from '../../src/ui/quotesync-reorder-list.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncReorderList);

const itemsOf = (...labels: string[]): readonly { readonly id: string; readonly label: string }[] =>
  labels.map((label, index) => ({ id: String(index), label }));

const meta: Meta<QuotesyncReorderList> = {
  title: 'UI/Reorder list',
  component: 'quotesync-reorder-list',
  args: {
    label: 'Priority of the connections',
    items: itemsOf('Visma Business', 'Microsoft Dynamics 365 Business Central', 'SAP Business One', 'Excel connector'),
    locked: '',
  },
  render: ({ label, items, locked }) => html`
    <quotesync-reorder-list .label=${label} .items=${items} .locked=${locked}></quotesync-reorder-list>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncReorderList>;

/** Buttons, Alt with arrows, Home and End, the handle, or the number, which asks for another one. */
export const Ready: Story = {};
export const One: Story = { args: { items: itemsOf('Visma Business') } };
export const Locked: Story = { args: { locked: 'It is being saved.' } };

export const Fifty: Story = {
  args: { items: itemsOf(...Array.from({ length: 50 }, (_, index) => `Rank field ${index + 1}`)) },
};

export const DifficultTexts: Story = { args: { items: itemsOf(LONG, RTL, MARKUP, 'Short') } };

/** The question for a position is open. */
export const Position: Story = {
  play: ({ canvasElement }) => {
    const list = canvasElement.querySelector('quotesync-reorder-list');
    list?.shadowRoot?.querySelectorAll<HTMLElement>('[data-reorder="position"]')[1]?.click();
  },
};
