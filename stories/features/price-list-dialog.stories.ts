import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncProducts } from '../../src/features/products/quotesync-products.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole } from '../../test/accessible.js';
import { dialog, fill, press, shows, until } from './play.js';

define(QuotesyncProducts);

/** "Add/Edit price list", as it is opened from the tab. */
const meta: Meta = {
  title: 'Products/Price list dialog',
  render: (_args, { loaded }) => html`
    <quotesync-products .backend=${(loaded as StoryNetwork).backend} .views=${null}></quotesync-products>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
export default meta;

type Story = StoryObj;

const faults = (text: string): { readonly mocks: StoryMocks } => ({
  mocks: { faults: new FaultPlan(parseFaults(text)) },
});

async function open(root: HTMLElement, action: 'Add' | 'Edit'): Promise<HTMLElement> {
  const buttons = await until(() => getByRole(root, 'group', { name: 'Price list actions' }));
  await until(() => queryAllByRole(root, 'option').length > 0);
  await press(buttons, action);
  const opened = await dialog(root);
  await until(() => getByRole(opened, 'textbox', { name: 'Price list name' }));
  return opened;
}

export const Add: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Add');
  },
};

/** With the products of another one, its prices converted or set to zero. */
export const Copy: Story = {
  play: async ({ canvasElement }) => {
    const opened = await open(canvasElement, 'Add');
    getByRole(opened, 'radio', { name: 'Copy existing price list' }).click();
  },
};

/** The currency is fixed. */
export const Edit: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Edit');
  },
};

/** Errors stand where they can be mended. */
export const Problems: Story = {
  play: async ({ canvasElement }) => {
    const opened = await open(canvasElement, 'Add');
    getByRole(opened, 'radio', { name: 'Copy existing price list' }).click();
    getByRole(opened, 'checkbox', { name: 'Limited validity' }).click();
    await press(opened, 'OK');
  },
};

/** Nothing that was entered is lost. */
export const SaveFailed: Story = {
  parameters: faults('503@Quote/SavePriceList'),
  play: async ({ canvasElement }) => {
    const opened = await open(canvasElement, 'Add');
    await fill(opened, 'Price list name', 'Winter sale');
    // Without a currency, which may still be on its way, nothing is sent.
    await until(() => queryAllByRole(getByRole(opened, 'combobox', { name: 'Currency' }), 'option').length > 0);
    await press(opened, 'OK');
    await until(() => shows(opened, 'The price list was not saved'));
  },
};

/** The currencies could not be read: without one nothing can be saved. */
export const CurrenciesFailed: Story = {
  parameters: faults('503@List/*'),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'Add');
  },
};

/** Before a price list is deleted: how many products go with it, and what would lose nothing. */
export const Delete: Story = {
  play: async ({ canvasElement }) => {
    const buttons = await until(() => getByRole(canvasElement, 'group', { name: 'Price list actions' }));
    await until(() => queryAllByRole(canvasElement, 'option').length > 0);
    await press(buttons, 'Delete');
    const opened = await dialog(canvasElement);
    await until(() => shows(opened, 'will be deleted with it'));
  },
};
