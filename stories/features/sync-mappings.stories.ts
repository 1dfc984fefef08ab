import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConfigurationPlace } from '../../src/features/sync/model/configuration-place.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncMappingsDialog } from '../../src/features/sync/mappings/quotesync-mappings-dialog.js';
import type { Backend } from '../../src/backend/index.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncMappingsDialog);

interface Args {
  readonly seed: SeedName;
  readonly connection: number;
  readonly faults: string;
  /** Of SuperOffice's companies: it is not there any more. */
  readonly gone: string;
  /** The connector names no kinds of records. */
  readonly empty: boolean;
  readonly place: ConfigurationPlace | undefined;
  readonly readonly: boolean;
}

function backendOf({ seed, faults, gone, empty }: Args): Backend {
  const tenant = createTenant(seed);
  if (gone) tenant.sync.crmFields.remove('Contact', gone);
  const backend = new MockBackend(tenant, { faults: new FaultPlan(parseFaults(faults)) });
  if (empty && backend.sync?.mapping) backend.sync.mapping.actorTypes = () => Promise.resolve([]);
  return backend;
}

/** "Mappings": which fields of an ERP system are which fields of SuperOffice, and in which direction. */
const meta: Meta<Args> = {
  title: 'Sync/Mappings',
  component: 'quotesync-mappings',
  args: { seed: 'demo', connection: 3, faults: '', gone: '', empty: false, place: undefined, readonly: false },
  loaders: [({ args }) => ({ backend: backendOf(args) })],
  render: ({ connection, place, readonly }, { loaded }) => html`
    <quotesync-mappings-dialog
      .backend=${loaded['backend'] as Backend}
      .connection=${{ id: connection, name: connection === 3 ? 'Super Sale' : 'Ledger' }}
      .place=${place}
      ?readonly=${readonly}
    ></quotesync-mappings-dialog>
  `,
  parameters: { docs: { story: { height: '820px' } } },
};
export default meta;

type Story = StoryObj<Args>;

/** Suggestions come with their evidence; nothing is mapped before it is accepted. */
export const Ready: Story = {};

/** A field that SuperOffice does not have any more can be mapped again. */
export const Problems: Story = {
  args: { gone: 'BUSINESS', place: { kind: 'mappings', actorType: 'customer', fieldKey: 'CustGr' } },
};

/** The connector offers nothing that could be mapped. */
export const Empty: Story = { args: { empty: true } };

/** 500 fields, and 1,000 fields of SuperOffice to choose from: what does not fit says why. */
export const Choosing: Story = {
  args: { seed: 'large', connection: 40 },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    const pick = await until(
      () => queryAllByRole(opened, 'button', { name: /^SuperOffice field for Credit limit/ })[0],
    );
    pick.focus();
    pick.click();
    await until(() => queryAllByRole(opened, 'listbox')[0]);
  },
};

/** What can be done with several rows says how many of them it would change. */
export const SeveralAtOnce: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    for (const name of ['Name', 'City', 'Customer group', 'Integer field']) {
      (await until(() => queryAllByRole(opened, 'checkbox', { name: `Select ${name}`, exact: true })[0])).click();
    }
    await press(opened, 'To SuperOffice');
  },
};

/** Everything is kept; the tab that could not be saved is marked. */
export const NotSaved: Story = {
  args: { faults: '500@sync/mapping.saveActorMapping' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'To SuperOffice: City');
    await press(opened, 'OK');
    await until(() => shows(opened, 'Not saved: Customer'));
  },
};

export const Loading: Story = { args: { faults: 'hang@sync/mapping.actorMapping' } };
export const Failed: Story = { args: { faults: '503@sync/mapping.actorTypes' } };
export const ReadOnly: Story = { args: { readonly: true } };
