import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncRankFieldsDialog } from '../../src/features/sync/rank/quotesync-rank-fields-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncRankFieldsDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly connection: { readonly id: number; readonly name: string };
  readonly readonly: boolean;
}

/** "Rank Fields": the order of the fields in the ERP tab, by kind of records. */
const meta: Meta<Args> = {
  title: 'Sync/Rank fields',
  args: { seed: 'demo', faults: '', connection: { id: 3, name: 'Super Sale' }, readonly: false },
  loaders: [
    ({ args }) => {
      const tenant = createTenant(args.seed);
      return { tenant, backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ connection, readonly }, { loaded }) => html`
    <quotesync-rank-fields-dialog
      .backend=${loaded['backend'] as MockBackend}
      .connection=${connection}
      ?readonly=${readonly}
    ></quotesync-rank-fields-dialog>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** Five hundred fields: those in view are drawn. */
export const Large: Story = { args: { seed: 'large', connection: { id: 40, name: 'Global.Ledger' } } };

export const Loading: Story = { args: { faults: 'hang@sync/mapping.actorTypes' } };
export const Failed: Story = { args: { faults: '503@sync/mapping.fieldOrder' } };

/** The third step of the way fails: the order stays, and OK makes the rest. */
export const HalfDone: Story = {
  args: { faults: '503@sync/mapping.moveField' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Move Name down');
    await press(opened, 'OK');
    await until(() => shows(opened, 'The order of Customer was not saved'));
  },
};
