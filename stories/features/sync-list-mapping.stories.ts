import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncListMappingDialog } from '../../src/features/sync/list-mapping/quotesync-list-mapping-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';

define(QuotesyncListMappingDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly connection: { readonly id: number; readonly name: string };
  readonly readonly: boolean;
}

/** "List mapping": which item of an ERP list is which item of SuperOffice's list. */
const meta: Meta<Args> = {
  title: 'Sync/List mapping',
  args: { seed: 'demo', faults: '', connection: { id: 3, name: 'Super Sale' }, readonly: false },
  loaders: [
    ({ args }) => {
      const tenant = createTenant(args.seed);
      return { backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ connection, readonly }, { loaded }) => html`
    <quotesync-list-mapping-dialog
      .backend=${loaded['backend'] as MockBackend}
      .connection=${connection}
      ?readonly=${readonly}
    ></quotesync-list-mapping-dialog>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

/** The same SuperOffice item is chosen twice: said in words, not only in red. */
export const Problems: Story = { args: { connection: { id: 5, name: 'Service desk' } } };

/** No list field is mapped: it leads to the mappings. */
export const Empty: Story = { args: { connection: { id: 7, name: 'Warehouse' } } };
export const Loading: Story = { args: { faults: 'hang@sync/mapping.listMappings' } };
export const Failed: Story = { args: { faults: '503@sync/mapping.listMappings' } };
export const ReadOnly: Story = { args: { readonly: true } };
