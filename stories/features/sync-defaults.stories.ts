import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSyncDefaultsDialog } from '../../src/features/sync/defaults/quotesync-sync-defaults-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { dialog, press } from './play.js';

define(QuotesyncSyncDefaultsDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly connection: { readonly id: number; readonly name: string };
  readonly readonly: boolean;
}

/** "Defaults": what fields get when a record is made in the ERP system. */
const meta: Meta<Args> = {
  title: 'Sync/Defaults',
  args: { seed: 'demo', faults: '', connection: { id: 3, name: 'Super Sale' }, readonly: false },
  loaders: [
    ({ args }) => {
      const tenant = createTenant(args.seed);
      return { backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ connection, readonly }, { loaded }) => html`
    <quotesync-sync-defaults-dialog
      .backend=${loaded['backend'] as MockBackend}
      .connection=${connection}
      ?readonly=${readonly}
    ></quotesync-sync-defaults-dialog>
  `,
  parameters: { docs: { story: { height: '640px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Adding: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Add');
    // What is missing is said where it can be mended.
    await press(canvasElement, 'OK');
  },
};

export const Empty: Story = { args: { connection: { id: 4, name: 'Nordic back office' } } };
export const Loading: Story = { args: { faults: 'hang@sync/mapping.defaults' } };
export const Failed: Story = { args: { faults: '503@sync/mapping.defaults' } };
export const ReadOnly: Story = { args: { readonly: true } };
