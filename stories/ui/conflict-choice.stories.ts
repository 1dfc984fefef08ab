import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConflictChoice, type ConflictRow } from '../../src/ui/quotesync-conflict-choice.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncConflictChoice);

const rows: readonly ConflictRow[] = [
  { key: 'name', label: 'Name', mine: 'Hex nut M8', theirs: 'Hex nut M8, zinc' },
  { key: 'description', label: 'Description', mine: '', theirs: 'Zinc plated steel' },
];

const meta: Meta<QuotesyncConflictChoice> = {
  title: 'UI/Conflict choice',
  component: 'quotesync-conflict-choice',
  args: {
    heading: 'Someone else changed this product',
    text: 'Nothing was overwritten. What only one of you changed is merged; choose for the rest.',
    rows,
    taken: ['List price', 'Unit'],
    continueLabel: '',
    whole: false,
    gone: false,
  },
  render: ({ heading, text, rows: shown, taken, continueLabel, whole, gone }) => html`
    <quotesync-conflict-choice
      .heading=${heading}
      .text=${text}
      .rows=${shown}
      .taken=${taken}
      .continueLabel=${continueLabel}
      ?whole=${whole}
      ?gone=${gone}
    ></quotesync-conflict-choice>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncConflictChoice>;

export const RowByRow: Story = {};

export const NothingToChoose: Story = { args: { rows: [] } };

export const MineOrTheirs: Story = { args: { whole: true, taken: [] } };

export const Deleted: Story = {
  args: {
    heading: 'Someone else deleted this product',
    text: 'Your changes are still here. You can save them as a new product.',
    continueLabel: 'Save as a new product',
    gone: true,
  },
};

const difficult = (text: string): Story => ({
  args: { heading: text.slice(0, 200), rows: [{ key: 'text', label: text.slice(0, 200), mine: text, theirs: text }] },
});

export const LongTexts = difficult(LONG);
export const RightToLeftTexts = difficult(RTL);
export const MarkupTexts = difficult(MARKUP);
