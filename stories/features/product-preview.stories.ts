import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConfiguredField } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncProductPreview } from '../../src/features/settings/quotesync-product-preview.js';
import { createTenant, MockBackend, type SeedName } from '../../src/mocks/index.js';

define(QuotesyncProductPreview);

async function fieldsOf(seed: SeedName): Promise<readonly ConfiguredField[]> {
  const { settings } = new MockBackend(createTenant(seed));
  return (await settings?.fields())?.fields ?? [];
}

const meta: Meta<QuotesyncProductPreview> = {
  title: 'Settings/Product preview',
  component: 'quotesync-product-preview',
  loaders: [async () => ({ fields: await fieldsOf('demo') })],
  args: { culture: 'en-US', view: 'product' },
  render: ({ culture, view, highlight }, { loaded }) => html`
    <quotesync-product-preview
      .fields=${loaded['fields'] as readonly ConfiguredField[]}
      culture=${culture}
      view=${view}
      .highlight=${highlight}
    ></quotesync-product-preview>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncProductPreview>;

export const ProductDialog: Story = {};

export const Quote: Story = { args: { view: 'quote' } };

export const Norwegian: Story = { args: { culture: 'nb-NO' } };

export const AFieldMarked: Story = { args: { highlight: 'QuoteLine.UnitCost' } };

export const Empty: Story = { loaders: [async () => ({ fields: await fieldsOf('empty') })] };
