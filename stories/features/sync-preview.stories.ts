import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, SyncPreview } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSyncPreviewDialog } from '../../src/features/sync/preview/quotesync-sync-preview-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { dialog, shows, until } from './play.js';

define(QuotesyncSyncPreviewDialog);

interface Args {
  readonly connection: { readonly id: number; readonly name: string };
  readonly faults: string;
  /** In place of what the simulated service says. */
  readonly preview: SyncPreview | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** "Preview next sync": what the next synchronisation would do. The simulated tenant finds it out as a real run would. */
const meta: Meta<Args> = {
  title: 'Sync/Preview next sync',
  component: 'quotesync-sync-preview-dialog',
  args: { connection: { id: 3, name: 'Super Sale' }, faults: '', preview: undefined, lang: 'en', dir: 'ltr' },
  loaders: [
    ({ args }) => {
      const mock = new MockBackend(createTenant('demo'), { faults: new FaultPlan(parseFaults(args.faults)) });
      const { preview } = args;
      const { sync } = mock;
      const backend: Backend = {
        connections: mock.connections,
        directory: mock.directory,
        capabilities: (options) => mock.capabilities(options),
        ...(sync ? { sync: preview ? { ...sync, previewSync: () => Promise.resolve(preview) } : sync } : {}),
      };
      return Promise.resolve({ backend });
    },
  ],
  render: ({ connection, lang, dir }, { loaded }) => html`
    <quotesync-sync-preview-dialog
      lang=${lang}
      dir=${dir}
      .backend=${loaded['backend'] as Backend}
      .connection=${connection}
    ></quotesync-sync-preview-dialog>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await until(() => shows(opened, 'Made'));
  },
};

export const Nothing: Story = { args: { preview: { actors: [], changes: [], failures: [] } } };
export const Loading: Story = { args: { faults: 'hang@sync/previewSync' } };
export const Failed: Story = { args: { faults: '503@sync/previewSync' } };
