import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConnections } from '../../src/features/connections/quotesync-connections.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole } from '../../test/accessible.js';
import { press, selectRow, until } from './play.js';

define(QuotesyncConnections);

/**
 * Every story has a simulated tenant of its own behind the service worker, whose handlers belong to one frame: docs
 * pages show each story in a frame (see .storybook/preview.ts), so no story answers for another. The real `fetch` of
 * the page is used, as in a host.
 */
const meta: Meta<Pick<QuotesyncConnections, 'readonly'>> = {
  title: 'Connections/Tab',
  component: 'quotesync-connections',
  args: { readonly: false },
  render: ({ readonly }, { loaded }) => html`
    <quotesync-connections .backend=${(loaded as StoryNetwork).backend} ?readonly=${readonly}></quotesync-connections>
  `,
  parameters: { docs: { story: { height: '640px' } } },
};
export default meta;

type Story = StoryObj<Pick<QuotesyncConnections, 'readonly'>>;

const mocks = (options: StoryMocks): { readonly mocks: StoryMocks } => ({ mocks: options });
const faults = (text: string): { readonly mocks: StoryMocks } => mocks({ faults: new FaultPlan(parseFaults(text)) });

export const Ready: Story = {};

export const Empty: Story = { parameters: mocks({ tenant: 'empty' }) };

/** A skeleton after 200 ms; a service that never answers ends in a timeout with "Try again". */
export const Loading: Story = { parameters: faults('hang@*') };

export const Failed: Story = { parameters: faults('500@*') };

/** Rights or a licence are missing. */
export const Forbidden: Story = { parameters: faults('403@*') };

/** The rows are there, but the service could not start the connections. */
export const StatesNotKnown: Story = { parameters: faults('503@Quote/GetAllInstalledQuoteConnections') };

/** 2,000 connections and 500 connectors: only the rows in view are in the document. */
export const Large: Story = { parameters: mocks({ tenant: 'large' }) };

/** Greyed, and only Restore applies to it. */
export const DeletedShown: Story = {
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'checkbox', { name: 'Deleted' }))).click();
    await selectRow(canvasElement, 'Trade fair 2023');
  },
};

/** Deleting is soft; Undo stays until it is dismissed. */
export const DeletedWithUndo: Story = {
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, 'Partner portal');
    await press(canvasElement, 'Delete');
    await until(() => getByRole(canvasElement, 'button', { name: 'Undo' }));
  },
};

/** Everything can be looked at, nothing changed. */
export const Readonly: Story = { args: { readonly: true } };

/** The reason in the row, and in whole for the selected row. */
export const FailedStart: Story = { play: ({ canvasElement }) => selectRow(canvasElement, 'Price archive 2019–2024') };

/** Result and time stay on the row. */
export const TestedFromTheList: Story = {
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, 'Key account pricing');
    await press(canvasElement, 'Test ERP connection');
    await until(() => getByRole(canvasElement, 'gridcell', { name: 'Test passed' }));
  },
};

export const RTL: Story = { globals: { dir: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

const narrow: Decorator = (story) => {
  const place = document.createElement('div');
  place.style.inlineSize = '360px';
  render(story(), place);
  return place;
};

/** What a host may give us: rows of two lines. */
export const Narrow: Story = { decorators: [narrow] };
