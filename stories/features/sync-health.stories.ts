import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncActivationCheckDialog } from '../../src/features/sync/health/quotesync-activation-check-dialog.js';
import { QuotesyncSyncHealth } from '../../src/features/sync/health/quotesync-sync-health.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncSyncHealth);
define(QuotesyncActivationCheckDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly connection: { readonly id: number; readonly name: string };
  readonly active: boolean;
  readonly readonly: boolean;
  /** The dialog "Why can't I activate?" instead of the score. */
  readonly check: boolean;
}

/** How well a connection is configured, and why it cannot be activated. */
const meta: Meta<Args> = {
  title: 'Sync/Health',
  args: {
    seed: 'demo',
    faults: '',
    connection: { id: 5, name: 'Service desk' },
    active: false,
    readonly: false,
    check: false,
  },
  loaders: [
    ({ args }) => ({
      backend: new MockBackend(createTenant(args.seed), { faults: new FaultPlan(parseFaults(args.faults)) }),
    }),
  ],
  render: ({ connection, active, readonly, check }, { loaded }) => {
    const backend = loaded['backend'] as MockBackend;
    if (!check) {
      return html`<quotesync-sync-health
        .backend=${backend}
        .connection=${connection}
        .active=${active}
      ></quotesync-sync-health>`;
    }
    return html`<quotesync-activation-check-dialog
      .backend=${backend}
      .connection=${connection}
      ?readonly=${readonly}
    ></quotesync-activation-check-dialog>`;
  },
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Blocked: Story = {};

export const Healthy: Story = { args: { connection: { id: 3, name: 'Super Sale' }, active: true } };

/** 500 fields of each kind of records: parts with many findings show the first three. */
export const Many: Story = { args: { seed: 'large', connection: { id: 40, name: 'Global ledger' } } };

export const Loading: Story = { args: { faults: 'hang@sync/mapping.*' } };
export const Failed: Story = { args: { faults: '503@sync/mapping.listMappings' } };

/** What is found in the configuration, then what the service says. */
export const Check: Story = {
  args: { check: true },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Ask the service: activate');
    await until(() => shows(opened, 'The service has'));
  },
};

export const CheckNothingLeft: Story = {
  args: { check: true, connection: { id: 4, name: 'Nordic back office' } },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Ask the service: activate');
    await until(() => shows(opened, 'is active'));
  },
};

export const CheckNotRead: Story = { args: { check: true, faults: '503@sync/mapping.*' } };
