import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSyncLog } from '../../src/features/sync/quotesync-sync-log.js';
import { QuotesyncSyncLogDialog } from '../../src/features/sync/quotesync-sync-log-dialog.js';
import { createTenant, FaultPlan, MockBackend, type SeedName } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole, visibleText } from '../../test/accessible.js';
import { fill, press, until } from './play.js';

define(QuotesyncSyncLog, QuotesyncSyncLogDialog);

const CONNECTIONS = ['Super Sale', 'Nordic back office'];

interface StageOptions {
  readonly seed?: SeedName;
  readonly latency?: number;
  readonly faults?: FaultPlan;
  readonly refused?: boolean;
}

const stage =
  ({ seed = 'demo', refused = false, ...options }: StageOptions = {}) =>
  (): Backend => {
    const tenant = createTenant(seed);
    if (refused) tenant.rights.deny('sync');
    return new MockBackend(tenant, options);
  };

/** Whatever is asked for fails. */
function failing(): FaultPlan {
  const faults = new FaultPlan();
  faults.add({ kind: '503', pattern: 'sync/log' });
  return faults;
}

/** What synchronisation has written. New entries come in while a story is looked at: the engine of the tenant runs. */
const meta: Meta = {
  title: 'Sync/Log',
  component: 'quotesync-sync-log',
  loaders: [() => ({ backend: stage()() })],
  render: (_, { loaded }) => html`
    <quotesync-sync-log
      .backend=${(loaded as { backend: Backend }).backend}
      .connections=${CONNECTIONS}
    ></quotesync-sync-log>
  `,
};
export default meta;

type Story = StoryObj;

const on = (options: StageOptions): Pick<Story, 'loaders'> => ({ loaders: [() => ({ backend: stage(options)() })] });

const shows = (canvas: HTMLElement, text: string): Promise<unknown> => until(() => visibleText(canvas).includes(text));

const rowsAreThere = (canvas: HTMLElement): Promise<HTMLElement> => until(() => queryAllByRole(canvas, 'rowheader')[0]);

export const Entries: Story = {};

/** Values that are too long for a column are whole below the rows. */
export const EntryInHand: Story = {
  play: async ({ canvasElement }) => {
    (await rowsAreThere(canvasElement)).focus();
    await shows(canvasElement, 'What was removed is struck through');
  },
};

export const TenThousandEntries: Story = on({ seed: 'large' });

/** Several conditions, all of which hold. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    await rowsAreThere(canvasElement);
    const filter = getByRole(canvasElement, 'button', { name: 'Filter', exact: true });
    if (filter.getAttribute('aria-expanded') === 'false') filter.click();
    await fill(canvasElement, 'Connection', 'Super Sale');
    await fill(canvasElement, 'Direction', 'To SuperOffice');
    await shows(canvasElement, 'Filter (2 conditions)');
  },
};

export const FilterHidesAll: Story = {
  play: async ({ canvasElement }) => {
    await rowsAreThere(canvasElement);
    const search = getByRole<HTMLInputElement>(canvasElement, 'searchbox');
    search.value = 'no such thing';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shows(canvasElement, 'The filter hides all entries');
  },
};

/** They are counted and offered while an entry is in hand, so that it stays where it is. */
export const NewEntries: Story = {
  loaders: [
    () => {
      const tenant = createTenant('demo');
      return { backend: new MockBackend(tenant), tenant };
    },
  ],
  render: (_, { loaded }) => html`
    <quotesync-sync-log
      .backend=${(loaded as { backend: Backend }).backend}
      .connections=${CONNECTIONS}
      .interval=${200}
    ></quotesync-sync-log>
  `,
  play: async ({ canvasElement, loaded }) => {
    const { tenant } = loaded as { tenant: ReturnType<typeof createTenant> };
    await rowsAreThere(canvasElement);
    queryAllByRole(canvasElement, 'rowheader')[2]?.focus();
    const { world, engine } = tenant.sync;
    for (const { erp, erpKey } of world.links(3)) world.write(erp, 'NAME', `Renamed ${erpKey}`);
    await engine.forceSyncAll();
    await until(() => queryAllByRole(canvasElement, 'button', { name: 'new entr' })[0]);
  },
};

export const Loading: Story = on({ latency: 3_600_000 });

export const Empty: Story = on({ seed: 'empty' });

export const Failed: Story = on({ faults: failing() });

/** The app has no access to synchronisation: nothing that trying again would mend. */
export const Refused: Story = on({ refused: true });

export const Export: Story = {
  play: async ({ canvasElement }) => {
    await rowsAreThere(canvasElement);
    await press(canvasElement, 'Export');
    await shows(canvasElement, 'What the list shows');
  },
};

/** As the tab opens it. */
export const Dialog: Story = {
  render: (_, { loaded }) => html`
    <quotesync-sync-log-dialog
      .backend=${(loaded as { backend: Backend }).backend}
      .connections=${CONNECTIONS}
    ></quotesync-sync-log-dialog>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
