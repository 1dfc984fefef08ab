import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncProvider } from '../../src/shell/quotesync-provider.js';

define(QuotesyncProvider);

const meta: Meta = {
  title: 'Shell/Provider',
  component: 'quotesync-provider',
  parameters: { docs: { story: { height: '680px' } } },
};
export default meta;

type Story = StoryObj;

/** Two tabs of one backend, wherever the page wants them. */
export const TwoTabs: Story = {
  render: (_, { loaded }) => html`
    <quotesync-provider .backend=${(loaded as StoryNetwork).backend} .drafts=${null}>
      <quotesync-connections hidden-parts="connectors"></quotesync-connections>
      <quotesync-sync hidden-parts="engine connectors"></quotesync-sync>
    </quotesync-provider>
  `,
};

/** What should have a backend is not there: a state that can be seen, not silence. */
export const NothingMade: Story = {
  render: () => html`
    <quotesync-provider base-url="/Cust12345"><quotesync-connections></quotesync-connections></quotesync-provider>
  `,
};
