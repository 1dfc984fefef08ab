import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncTransferList } from '../../src/ui/quotesync-transfer-list.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncTransferList);

const people = ['Anna Berg', 'Åse Dahl', 'Björn Ek', 'Carla Jensen', 'Émile Petit', 'Zoë de Vries'].map((name, id) => ({
  id,
  name,
}));

const meta: Meta<QuotesyncTransferList> = {
  title: 'UI/Transfer list',
  component: 'quotesync-transfer-list',
  args: {
    available: people,
    chosen: [4, 1],
    availableLabel: 'All people',
    chosenLabel: 'Chosen people',
    loading: false,
  },
  render: ({ available, chosen, availableLabel, chosenLabel, loading }) => html`
    <quotesync-transfer-list
      .available=${available}
      .chosen=${chosen}
      .availableLabel=${availableLabel}
      .chosenLabel=${chosenLabel}
      .loading=${loading}
    ></quotesync-transfer-list>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncTransferList>;

export const Ready: Story = {};
export const Empty: Story = { args: { available: [], chosen: [] } };
export const Loading: Story = { args: { available: [], loading: true } };
/** Chosen, but not in the directory any more. */
export const UnknownPeople: Story = { args: { chosen: [4, 77] } };

export const TwoThousandPeople: Story = {
  args: { available: Array.from({ length: 2000 }, (_, id) => ({ id, name: `Person ${id + 1}` })), chosen: [] },
};

export const DifficultTexts: Story = {
  args: { available: [LONG, RTL, MARKUP, LONG].map((name, id) => ({ id, name })), chosen: [3] },
};

/** The lists stand one above the other below 480 px. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  play: ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.narrow')!.style.maxInlineSize = '320px';
  },
};
