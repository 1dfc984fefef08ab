import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSync } from '../../src/features/sync/quotesync-sync.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole } from '../../test/accessible.js';
import { fill, press, shows, until } from './play.js';

define(QuotesyncSync);

type Args = Pick<QuotesyncSync, 'readonly'>;

/** Automatic synchronisation, sync connectors, the connections made with them, and what they synchronise. */
const meta: Meta<Args> = {
  title: 'Sync/Tab',
  component: 'quotesync-sync',
  args: { readonly: false },
  render: ({ readonly }, { loaded, parameters }) => {
    const { tenant, backend } = loaded as StoryNetwork;
    if (parameters['denied'] === true) tenant.rights.deny('sync');
    return html`<quotesync-sync .backend=${backend} ?readonly=${readonly}></quotesync-sync>`;
  },
  parameters: { docs: { story: { height: '1200px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const faults = (text: string): { readonly mocks: StoryMocks } => ({
  mocks: { faults: new FaultPlan(parseFaults(text)) },
});

const connections = (root: HTMLElement): HTMLElement =>
  getByRole(root, 'grid', { name: 'ERP connections', exact: true });

async function select(root: HTMLElement, name: string): Promise<void> {
  (await until(() => getByRole(connections(root), 'rowheader', { name, exact: true }))).click();
}

async function toggle(root: HTMLElement, name: string): Promise<void> {
  (await until(() => getByRole(connections(root), 'checkbox', { name: `Active: ${name}` }))).click();
}

export const Ready: Story = {};

/** What the selected connection synchronises. */
export const Selected: Story = { play: ({ canvasElement }) => select(canvasElement, 'Super Sale') };

async function turnOff(root: HTMLElement): Promise<void> {
  (await until(() => getByRole(root, 'radio', { name: 'Off', exact: true }))).click();
  await until(() => shows(root, 'Automatic sync is turned off.'));
}

/** The service takes its time; the page looks until it is so. */
export const Off: Story = { play: ({ canvasElement }) => turnOff(canvasElement) };

/** All reasons, each with the way to where it can be mended. */
export const ActivationRefused: Story = {
  play: async ({ canvasElement }) => {
    await toggle(canvasElement, 'Service desk');
    await until(() => shows(canvasElement, 'was not activated'));
  },
};

export const Activated: Story = {
  play: async ({ canvasElement }) => {
    await toggle(canvasElement, 'Nordic back office');
    await until(() => shows(canvasElement, 'is active.'));
  },
};

/** The service says yes or no; what to look at next is ours to say. */
export const TestFailed: Story = {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 'Service desk');
    await press(canvasElement, 'Test ERP connection');
    await until(() => shows(canvasElement, 'The test of “Service desk” failed.'));
  },
};

/** Undo restores it, inactive. */
export const Deleted: Story = {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 'Warehouse');
    // The connectors above have a button of that name, too.
    const tools = await until(() => queryAllByRole(canvasElement, 'group', { name: 'Actions' }).at(-1));
    await press(tools, 'Delete');
    await until(() => shows(canvasElement, 'was deleted.'));
  },
};

export const IntervalRefused: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, 'Interval', '0.2');
    await press(canvasElement, 'Save interval');
    const field = getByRole(canvasElement, 'textbox', { name: 'Interval' });
    await until(() => field.getAttribute('aria-invalid') === 'true');
  },
};

/** It runs also while automatic sync is off. */
export const RanOnce: Story = {
  play: async ({ canvasElement }) => {
    await turnOff(canvasElement);
    await press(canvasElement, 'Sync Now');
    await until(() => shows(canvasElement, 'Ended'));
  },
};

/** A resynchronisation runs in the background; it outlives the page. */
export const Resynchronising: Story = {
  play: async ({ canvasElement }) => {
    await select(canvasElement, 'Super Sale');
    await press(canvasElement, 'Resync from ERP connection');
    await press(canvasElement, 'Yes');
    await until(() => shows(canvasElement, 'runs in the background'));
  },
};

export const Readonly: Story = { args: { readonly: true } };

/** A tenant that has not begun yet. */
export const Empty: Story = { parameters: { mocks: { tenant: 'empty' } satisfies StoryMocks } };

export const Large: Story = { parameters: { mocks: { tenant: 'large' } satisfies StoryMocks } };

export const Loading: Story = { parameters: faults('hang@*') };

/** Each part says for itself what went wrong. */
export const Failed: Story = { parameters: faults('503@*') };

/** The licence or the access of the app is missing: the tab explains itself, the others work. */
export const Forbidden: Story = { parameters: { denied: true } };
