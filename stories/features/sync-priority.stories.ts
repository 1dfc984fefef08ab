import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSyncPriorityDialog } from '../../src/features/sync/quotesync-sync-priority-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncSyncPriorityDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly readonly: boolean;
}

/** "Set Sync Priority": by buttons, Alt with arrows, dragging, or a typed position. */
const meta: Meta<Args> = {
  title: 'Sync/Priority',
  args: { seed: 'demo', faults: '', readonly: false },
  loaders: [
    ({ args }) => {
      const tenant = createTenant(args.seed);
      return { tenant, backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ readonly }, { loaded }) => html`
    <quotesync-sync-priority-dialog
      .backend=${loaded['backend'] as MockBackend}
      ?readonly=${readonly}
    ></quotesync-sync-priority-dialog>
  `,
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;

type Story = StoryObj<Args>;

/** SuperOffice itself has a place in the order, where the service ranks it. */
export const Ready: Story = {};

export const Changed: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Move Warehouse up');
  },
};

export const Forty: Story = { args: { seed: 'large' } };
export const Empty: Story = { args: { seed: 'empty' } };
export const Loading: Story = { args: { faults: 'hang@sync/priorities' } };
export const NotRead: Story = { args: { faults: '503@sync/priorities' } };
export const ReadOnly: Story = { args: { readonly: true } };

/** The new order stays, and can be saved again. */
export const SaveFailed: Story = {
  args: { faults: '503@sync/savePriorities' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Move Warehouse up');
    await press(opened, 'OK');
    await until(() => shows(opened, 'The order was not saved'));
  },
};

export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Move Warehouse up');
    const { connections } = (loaded['tenant'] as ReturnType<typeof createTenant>).sync;
    connections.savePriorities([0, 3, 4, 5, 7]);
    await press(opened, 'OK');
    await until(() => shows(opened, 'Someone else changed the order'));
  },
};

export const Unsaved: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Move Warehouse up');
    await press(opened, 'Cancel');
  },
};
