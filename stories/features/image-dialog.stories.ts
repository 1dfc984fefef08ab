import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncImageDialog } from '../../src/features/products/quotesync-image-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { until } from './play.js';

define(QuotesyncImageDialog);

/** "Select image": one of the database, or a new one. */
const meta: Meta = {
  title: 'Products/Select image',
  component: 'quotesync-image-dialog',
  loaders: [
    ({ parameters }): { readonly backend: Backend } => {
      const { faults = '', tenant = 'demo' } = parameters as { readonly faults?: string; readonly tenant?: SeedName };
      return { backend: new MockBackend(createTenant(tenant), { faults: new FaultPlan(parseFaults(faults)) }) };
    },
  ],
  render: (_, { loaded }) => html`
    <quotesync-image-dialog .backend=${(loaded as { readonly backend: Backend }).backend}></quotesync-image-dialog>
  `,
  parameters: { docs: { story: { height: '640px' } } },
};
export default meta;

type Story = StoryObj;

/** Pictures are read when they come into view. One of them is an SVG in disguise, and stays an icon. */
export const Ready: Story = {};

export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    (await until(() => queryAllByRole(canvasElement, 'option', { name: 'Image Laptop' })[0])).click();
  },
};

export const Empty: Story = { parameters: { tenant: 'empty' } };

export const Loading: Story = { parameters: { faults: 'hang@products/images' } };

/** Uploading does not need the list. */
export const Failed: Story = { parameters: { faults: '500@products/images' } };
