import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';

define(QuotesyncAdmin);

interface Args {
  readonly readonly: boolean;
  readonly readonlyReason: string;
  readonly hiddenParts: string;
  /** Whether the host has handed one over. */
  readonly withBackend: boolean;
}

const meta: Meta<Args> = {
  title: 'Shell/Admin',
  component: 'quotesync-admin',
  args: { readonly: false, readonlyReason: '', hiddenParts: '', withBackend: true },
  render: ({ readonly, readonlyReason, hiddenParts, withBackend }, { loaded }) => html`
    <quotesync-admin
      .backend=${withBackend ? (loaded as StoryNetwork).backend : undefined}
      .drafts=${null}
      ?readonly=${readonly}
      readonly-reason=${readonlyReason}
      hidden-parts=${hiddenParts}
    ></quotesync-admin>
  `,
  parameters: { docs: { story: { height: '680px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** A visible state, not silence. */
export const MissingBackend: Story = { args: { withBackend: false } };

export const Readonly: Story = { args: { readonly: true } };

export const ReadonlyWithReason: Story = {
  args: { readonly: true, readonlyReason: 'Only the ERP team may change connections.' },
};

/** Two tabs, and one list less. */
export const HiddenParts: Story = { args: { hiddenParts: 'products settings connectors' } };
