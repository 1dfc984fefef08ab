import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, SyncBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { EditorTarget } from '../../src/features/shared/connection-dialog/connection-subject.js';
import { QuotesyncSyncConnectionDialog } from '../../src/features/sync/quotesync-sync-connection-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type Tenant } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, fill, press, shows, test, until } from './play.js';

define(QuotesyncSyncConnectionDialog);

interface Args {
  readonly target: EditorTarget;
  readonly readonly: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Loaded {
  readonly backend: Backend;
  readonly tenant: Tenant;
}

interface Situation {
  readonly faults?: string;
  readonly seed?: 'demo' | 'empty';
  readonly sync?: Partial<SyncBackend>;
}

const NEW: EditorTarget = { kind: 'new', connector: '1' };
/** Active. */
const SUPER_SALE: EditorTarget = { kind: 'edit', id: 3 };
/** Inactive; nothing keeps it from being activated. */
const NORDIC: EditorTarget = { kind: 'edit', id: 4 };
/** Inactive, and refused for several reasons. */
const SERVICE_DESK: EditorTarget = { kind: 'edit', id: 5 };
const DELETED: EditorTarget = { kind: 'edit', id: 6 };

/**
 * "Define new / Edit ERP connection" of the tab Sync, on a tenant of its own.
 * `parameters: { situation: { faults: '500@sync/get' } }` makes calls fail.
 */
const meta: Meta<Args> = {
  title: 'Sync/Connection dialog',
  component: 'quotesync-sync-connection-dialog',
  args: { target: NORDIC, readonly: false, lang: 'en', dir: 'ltr' },
  loaders: [
    ({ parameters }): Promise<Loaded> => {
      const { situation = {} } = parameters as { readonly situation?: Situation };
      const tenant = createTenant(situation.seed);
      const mock = new MockBackend(tenant, { faults: new FaultPlan(parseFaults(situation.faults ?? '')) });
      const { connections, directory, sync } = mock;
      const changed =
        sync &&
        new Proxy(sync, {
          get: (target, key) => {
            const value: unknown = Reflect.get(situation.sync ?? {}, key) ?? Reflect.get(target, key);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        });
      const backend: Backend = {
        connections,
        directory,
        ...(changed ? { sync: changed } : {}),
        capabilities: (options) => mock.capabilities(options),
      };
      return Promise.resolve({ backend, tenant });
    },
  ],
  render: ({ target, readonly, lang, dir }, { loaded }) => html`
    <quotesync-sync-connection-dialog
      lang=${lang}
      dir=${dir}
      .backend=${(loaded as Loaded).backend}
      .target=${target}
      ?readonly=${readonly}
    ></quotesync-sync-connection-dialog>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const situation = (parameters: Situation): { readonly situation: Situation } => ({ situation: parameters });

/** The dialog, once its fields are there. */
async function opened(root: Element): Promise<HTMLElement> {
  const found = await dialog(root);
  await until(() => queryAllByRole(found, 'checkbox', { name: 'Active', exact: true }).length > 0);
  return found;
}

async function tick(root: Element): Promise<HTMLElement> {
  const found = await opened(root);
  queryAllByRole(found, 'checkbox', { name: 'Active', exact: true })[0]?.click();
  return found;
}

/** It starts inactive; OK says in words what it waits for. */
export const New: Story = {
  args: { target: NEW },
  play: async ({ canvasElement }) => void (await opened(canvasElement)),
};

export const NoConnectors: Story = {
  args: { target: { kind: 'new', connector: '' } },
  parameters: situation({ seed: 'empty' }),
  play: async ({ canvasElement }) => void (await opened(canvasElement)),
};

export const EditInactive: Story = { play: async ({ canvasElement }) => void (await opened(canvasElement)) };

/** The configuration of an active connection is locked: the dialog says why, and offers to deactivate it. */
export const EditActive: Story = {
  args: { target: SUPER_SALE },
  play: async ({ canvasElement }) => void (await opened(canvasElement)),
};

/** Unlocked and changed: OK deactivates it for a moment, if the box is ticked again. */
export const Unlocked: Story = {
  args: { target: SUPER_SALE },
  play: async ({ canvasElement }) => {
    const found = await opened(canvasElement);
    await press(found, 'Deactivate to change them');
    await fill(found, 'File Name', 'ErpClient2027.xlsm');
    await tick(canvasElement);
  },
};

/** Leaving it inactive by accident is noticed. */
export const LeftInactive: Story = {
  args: { target: SUPER_SALE },
  play: async ({ canvasElement }) => {
    await press(await tick(canvasElement), 'OK');
    await until(() => queryAllByRole(canvasElement, 'dialog').length === 2);
  },
};

/** Every reason, each with the way to where it is mended. */
export const Refused: Story = {
  args: { target: SERVICE_DESK },
  play: async ({ canvasElement }) => {
    const found = await tick(canvasElement);
    await press(found, 'OK');
    await until(() => shows(found, 'Saved, but it was not activated'));
  },
};

/** Saved, and then the service did not answer: OK does the other half. */
export const HalfDone: Story = {
  parameters: situation({ faults: '503@sync/toggle' }),
  play: async ({ canvasElement }) => {
    const found = await tick(canvasElement);
    await fill(found, 'Name', 'Back office');
    await press(found, 'OK');
    await until(() => shows(found, 'Saved, but not activated'));
  },
};

/** Deactivated for a save that failed. */
export const Stopped: Story = {
  args: { target: SUPER_SALE },
  parameters: situation({ faults: '503@sync/saveConnection' }),
  play: async ({ canvasElement }) => {
    const found = await opened(canvasElement);
    await press(found, 'Deactivate to change them');
    await fill(found, 'File Name', 'ErpClient2027.xlsm');
    await tick(canvasElement);
    await test(found, 'The connection works');
    await press(found, 'OK');
    await until(() => shows(found, 'Deactivated, but not saved'));
  },
};

/** The service says no more than no: the dialog says what can be checked next. */
export const TestFailed: Story = {
  args: { target: SERVICE_DESK },
  play: async ({ canvasElement }) => test(await opened(canvasElement), 'What you can check next'),
};

export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { tenant } = loaded as Loaded;
    const found = await tick(canvasElement);
    await fill(found, 'Description', 'Invoices of 2027');
    const stored = tenant.sync.connections.find(4);
    const config = tenant.sync.connections.config(4);
    if (stored && config) await tenant.sync.connections.save({ ...stored, name: 'Nordic ledger', config });
    await press(found, 'OK');
    await until(() => shows(found, 'Someone else changed this connection'));
  },
};

/** It can be looked at; Restore brings it back, inactive. */
export const Deleted: Story = {
  args: { target: DELETED },
  play: async ({ canvasElement }) => void (await opened(canvasElement)),
};

export const Loading: Story = { parameters: situation({ faults: 'hang@sync/*' }) };

export const Failed: Story = { parameters: situation({ faults: '500@sync/get' }) };

export const ReadOnly: Story = { args: { target: SUPER_SALE, readonly: true } };

export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { target: SUPER_SALE, dir: 'rtl' }, globals: { dir: 'rtl' } };

export const Narrow: Story = { ...Refused, globals: { viewport: { value: 'mobile1', isRotated: false } } };
