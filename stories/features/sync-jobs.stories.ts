import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncResyncDialog } from '../../src/features/sync/quotesync-resync-dialog.js';
import { QuotesyncSyncJobs } from '../../src/features/sync/quotesync-sync-jobs.js';
import type { ResyncSource } from '../../src/features/sync/resync-events.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncResyncDialog, QuotesyncSyncJobs);

interface Args {
  readonly faults: string;
  readonly readonly: boolean;
  /** Of resynchronisations that began before the story did, by the seconds that have passed since; 20 is the whole. */
  readonly begun: readonly number[];
  /** The question alone. */
  readonly source?: ResyncSource;
  readonly others: readonly string[];
}

const SUPER_SALE = { id: 3, name: 'Super Sale' };
const NAMES: ReadonlyMap<number, string> = new Map([[SUPER_SALE.id, SUPER_SALE.name]]);

/** Resynchronising: the question before it, and how far it is. */
const meta: Meta<Args> = {
  title: 'Sync/Resynchronisation',
  args: { faults: '', readonly: false, begun: [], others: ['Nordic back office', 'Warehouse'] },
  loaders: [
    async ({ args }) => {
      // A clock that is behind while they are begun, so that they are partly done when they are looked at.
      let behind = 0;
      const tenant = createTenant('demo', { clock: () => new Date(Date.now() - behind * 1000) });
      const faults = new FaultPlan();
      const backend = new MockBackend(tenant, { faults });
      for (const seconds of args.begun) {
        behind = seconds;
        await backend.sync?.resync(SUPER_SALE.id);
      }
      behind = 0;
      parseFaults(args.faults).forEach((rule) => faults.add(rule));
      return { backend };
    },
  ],
  render: ({ source, others, readonly }, { loaded }) =>
    source
      ? html`<quotesync-resync-dialog
          .backend=${loaded['backend'] as Backend}
          .source=${source}
          .others=${others}
          .names=${NAMES}
          ?readonly=${readonly}
        ></quotesync-resync-dialog>`
      : html`<quotesync-sync-jobs
          .backend=${loaded['backend'] as Backend}
          .names=${NAMES}
          ?readonly=${readonly}
        ></quotesync-sync-jobs>`,
  parameters: { docs: { story: { height: '620px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const FROM_CRM = { id: 0, name: '' };

export const FromCrm: Story = { args: { source: FROM_CRM } };
export const FromCrmToNone: Story = { args: { source: FROM_CRM, others: [] } };
export const FromErpConnection: Story = { args: { source: SUPER_SALE } };
export const QuestionReadOnly: Story = { args: { source: SUPER_SALE, readonly: true } };

/** Two at a time are seldom what is wanted. */
export const RunsAlready: Story = { args: { source: FROM_CRM, begun: [4] } };

export const NotStarted: Story = {
  args: { source: SUPER_SALE, faults: '503@sync/resync' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Yes');
    await until(() => shows(opened, 'was not started'));
  },
};

/** No answer: it may run. */
export const PerhapsStarted: Story = {
  args: { source: SUPER_SALE, faults: 'offline@sync/resync' },
  play: async ({ canvasElement }) => {
    const opened = await dialog(canvasElement);
    await press(opened, 'Yes');
    await until(() => shows(opened, 'may have been started'));
  },
};

export const Running: Story = { args: { begun: [8] } };
export const RunningAndEnded: Story = { args: { begun: [90, 60, 6] } };
export const MoreThanAFew: Story = { args: { begun: [600, 500, 400, 300, 200, 2] } };
export const JobsReadOnly: Story = { args: { begun: [8], readonly: true } };
export const NotRead: Story = { args: { faults: '503@sync/jobs' } };

export const StopQuestion: Story = {
  args: { begun: [2] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop: From “Super Sale”');
  },
};

export const Stopped: Story = {
  args: { begun: [2] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop: From “Super Sale”');
    await press(await dialog(canvasElement), 'Stop');
    await until(() => queryAllByRole(canvasElement, 'progressbar').length === 0);
  },
};

export const StopFailed: Story = {
  args: { begun: [2], faults: '503@sync/stopJob' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop: From “Super Sale”');
    await press(await dialog(canvasElement), 'Stop');
    await until(() => shows(canvasElement, 'could not be stopped'));
  },
};
