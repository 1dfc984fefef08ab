import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import {
  QuotesyncListBox,
  type ListBoxItem,
  type QuotesyncListSelectedEvent,
} from '../../src/ui/quotesync-list-box.js';
import { BIDI_OVERRIDE, LONG, MARKUP, RTL, UNBROKEN } from '../../test/ui/texts.js';

define(QuotesyncListBox);

const named = (names: readonly string[]): readonly ListBoxItem[] => names.map((name, id) => ({ id, name }));

const people = named(['Anna Berg', 'Åse Dahl', 'Björn Ek', 'Carla Jensen', 'Émile Petit', 'Zoë de Vries']);

const meta: Meta<QuotesyncListBox> = {
  title: 'UI/List box',
  component: 'quotesync-list-box',
  args: { label: 'People', items: people, selected: [1, 3], loading: false },
  render: ({ label, items, selected, loading }) => html`
    <quotesync-list-box
      .label=${label}
      .items=${items}
      .selected=${selected}
      .loading=${loading}
      @quotesync-list-selected=${({ target, selected: ids }: QuotesyncListSelectedEvent) => {
        (target as QuotesyncListBox).selected = ids;
      }}
    ></quotesync-list-box>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncListBox>;

export const Ready: Story = {};
export const Empty: Story = { args: { items: [], selected: [] } };
export const Loading: Story = { args: { items: [], selected: [], loading: true } };

export const TwoThousandItems: Story = {
  args: { items: named(Array.from({ length: 2000 }, (_, at) => `Person ${at + 1}`)), selected: [] },
};

export const DifficultTexts: Story = { args: { items: named([LONG, UNBROKEN, RTL, BIDI_OVERRIDE, MARKUP, '']) } };
