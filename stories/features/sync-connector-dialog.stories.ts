import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import type { ConnectorTarget } from '../../src/features/sync/connector-editor.js';
import { QuotesyncSyncConnectorDialog } from '../../src/features/sync/quotesync-sync-connector-dialog.js';
import { QuotesyncSyncConnectorList } from '../../src/features/sync/quotesync-sync-connector-list.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type SeedName } from '../../src/mocks/index.js';
import { getByRole } from '../../test/accessible.js';
import { dialog, fill, press, selectRow, shows, until } from './play.js';

define(QuotesyncSyncConnectorList, QuotesyncSyncConnectorDialog);

interface Args {
  readonly seed: SeedName;
  readonly faults: string;
  readonly readonly: boolean;
  /** The dialog alone. */
  readonly target?: ConnectorTarget;
}

const NAME = 'Sync Connector name';
const URL_FIELD = 'Sync Connector URL';
const SUPER_SYNC = 1;
const edit = { target: { kind: 'edit', id: SUPER_SYNC } } as const;

/** Sync connectors: their list, and the dialog that adds and configures one. Each story has a tenant of its own. */
const meta: Meta<Args> = {
  title: 'Sync/Connectors',
  args: { seed: 'demo', faults: '', readonly: false },
  loaders: [
    ({ args }) => {
      const tenant = createTenant(args.seed);
      return { tenant, backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ target, readonly }, { loaded }) =>
    target
      ? html`<quotesync-sync-connector-dialog
          .backend=${loaded['backend'] as MockBackend}
          .target=${target}
          ?readonly=${readonly}
        ></quotesync-sync-connector-dialog>`
      : html`<quotesync-sync-connector-list
          .backend=${loaded['backend'] as MockBackend}
          ?readonly=${readonly}
        ></quotesync-sync-connector-list>`,
  parameters: { docs: { story: { height: '560px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};
export const Empty: Story = { args: { seed: 'empty' } };
export const ReadOnly: Story = { args: { readonly: true } };
export const Loading: Story = { args: { faults: 'hang@sync/connectors' } };
export const NotRead: Story = { args: { faults: '503@sync/connectors' } };

/** Deleted ones have a word, and can be restored. */
export const Deleted: Story = {
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'checkbox', { name: 'Deleted' }))).click();
    await selectRow(canvasElement, 'Old finance bridge');
  },
};

/** Not while connections use it: they are named. */
export const DeleteRefused: Story = {
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, 'Super Sync');
    await press(canvasElement, 'Delete');
    await until(() => shows(canvasElement, 'was not deleted'));
  },
};

export const DeletedWithUndo: Story = {
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, 'Global Ledger');
    await press(canvasElement, 'Delete');
    await until(() => shows(canvasElement, 'was deleted'));
  },
};

export const DeleteFailed: Story = {
  args: { faults: '503@sync/deleteConnector' },
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, 'Global Ledger');
    await press(canvasElement, 'Delete');
    await until(() => shows(canvasElement, 'could not be deleted'));
  },
};

export const Add: Story = { args: { target: { kind: 'add' } } };

export const Problems: Story = {
  args: { target: { kind: 'add' } },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, URL_FIELD, 'erp.example.com');
    await press(opened, 'OK');
  },
};

export const TestPassed: Story = {
  args: edit,
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Test URL');
    await until(() => shows(opened, 'The connector answers'));
  },
};

/** The service gives no reason: what can be checked next. */
export const TestRefused: Story = {
  args: edit,
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, URL_FIELD, 'https://nobody.example/ErpConnectorWS.svc');
    await press(opened, 'Test URL');
    await until(() => shows(opened, 'What you can check next'));
  },
};

export const TestOfAnApp: Story = {
  args: edit,
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, URL_FIELD, 'app://df4431235f5gh67543dfg6j8875bvb46');
    await press(opened, 'Test URL');
    await until(() => shows(opened, 'answers'));
  },
};

export const TestNotMade: Story = {
  args: { ...edit, faults: '503@sync/testConnectorUrl' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Test URL');
    await until(() => shows(opened, 'The test could not be made'));
  },
};

/** Nothing that was entered is lost. */
export const SaveFailed: Story = {
  args: { ...edit, faults: '503@sync/saveConnector' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, NAME, 'Super Sync 2');
    await press(opened, 'OK');
    await until(() => shows(opened, 'was not saved'));
  },
};

export const Conflict: Story = {
  args: edit,
  play: async ({ canvasElement, loaded }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, NAME, 'Mine');
    const { connectors } = (loaded['tenant'] as ReturnType<typeof createTenant>).sync;
    connectors.save({ id: SUPER_SYNC, name: 'Theirs', url: 'app://theirs', deleted: false });
    await press(opened, 'OK');
    await until(() => shows(opened, 'Someone else changed'));
  },
};

/** Deleted since the list was read. */
export const DeletedMeanwhile: Story = { args: { target: { kind: 'edit', id: 3 } } };
export const NotOpened: Story = { args: { ...edit, faults: '503@sync/connector' } };
export const DialogReadOnly: Story = { args: { ...edit, readonly: true } };

export const Unsaved: Story = {
  args: edit,
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, NAME, 'Half');
    await press(opened, 'Cancel');
  },
};
