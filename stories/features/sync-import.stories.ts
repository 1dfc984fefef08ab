import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncErpImportDialog } from '../../src/features/sync/import/quotesync-erp-import-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, fill, press, shows, until } from './play.js';

define(QuotesyncErpImportDialog);

interface Args {
  readonly connection: { readonly id: number; readonly name: string };
  readonly faults: string;
  /** Automatic sync runs. */
  readonly engine: boolean;
  readonly readonly: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * "Import from ERP": search the ERP system, select records, look at what would happen, import. Automatic sync is on at
 * the start: before the import it is turned off, and afterwards on again, when the user says so.
 */
const meta: Meta<Args> = {
  title: 'Sync/Import from ERP',
  component: 'quotesync-erp-import-dialog',
  args: {
    connection: { id: 3, name: 'Super Sale' },
    faults: '',
    engine: true,
    readonly: false,
    lang: 'en',
    dir: 'ltr',
  },
  loaders: [
    ({ args }) => {
      let passed = 0;
      const tenant = createTenant('demo', { clock: () => new Date(Date.now() + passed) });
      if (!args.engine) {
        tenant.sync.engine.setRunning(false);
        passed = 5000;
      }
      return { backend: new MockBackend(tenant, { faults: new FaultPlan(parseFaults(args.faults)) }) };
    },
  ],
  render: ({ connection, readonly, lang, dir }, { loaded }) => html`
    <quotesync-erp-import-dialog
      lang=${lang}
      dir=${dir}
      .backend=${loaded['backend'] as MockBackend}
      .connection=${connection}
      ?readonly=${readonly}
    ></quotesync-erp-import-dialog>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

async function found(root: Element): Promise<HTMLElement> {
  const opened = await dialog(root);
  await until(() => queryAllByRole(opened, 'combobox', { name: 'Actor type' }).length > 0);
  await press(opened, 'Search');
  await until(() => queryAllByRole(opened, 'checkbox', { name: 'Select all rows' }).length > 0);
  return opened;
}

async function previewed(root: Element): Promise<HTMLElement> {
  const opened = await found(root);
  await until(() => queryAllByRole(opened, 'rowheader').length > 0);
  queryAllByRole(opened, 'checkbox', { name: 'Select all rows' })[0]?.click();
  await press(opened, 'Preview import');
  await until(() => queryAllByRole(opened, 'button', { name: 'Tick all' }).length > 0);
  return opened;
}

async function imported(root: Element): Promise<HTMLElement> {
  const opened = await previewed(root);
  await press(opened, 'Tick all');
  const forward = await until(() =>
    queryAllByRole(opened, 'button', { name: /^Import \d/ }).find(
      (button) => button.getAttribute('aria-disabled') === 'false',
    ),
  );
  forward.click();
  return opened;
}

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await fill(opened, 'Field', 'Name');
    await fill(opened, 'Operator', 'contains');
  },
};

/** Each line says what happens; those that have the same counterpart are marked. */
export const Preview: Story = { play: async ({ canvasElement }) => void (await previewed(canvasElement)) };

export const Report: Story = {
  args: { engine: false },
  play: async ({ canvasElement }) => {
    const opened = await imported(canvasElement);
    await until(() => shows(opened, 'The import is done'));
  },
};

/** No answer: whether something was imported is looked up before it goes on. */
export const Paused: Story = {
  args: { engine: false, faults: 'offline@sync/imports.run' },
  play: async ({ canvasElement }) => {
    const opened = await imported(canvasElement);
    await until(() => shows(opened, 'The import is paused'));
  },
};

export const Loading: Story = { args: { faults: 'hang@sync/imports.targets' } };
export const Failed: Story = { args: { faults: '503@sync/imports.targets' } };
