import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import type { PriceList } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncAdjustPricesDialog } from '../../src/features/products/quotesync-adjust-prices-dialog.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole } from '../../test/accessible.js';
import { fill, press, shows, until } from './play.js';

define(QuotesyncAdjustPricesDialog);

interface Args {
  readonly ids: readonly number[];
  readonly readonly: boolean;
}

/** The price list of the simulated tenant that all stories are about. */
const PRICE_LIST: PriceList = {
  id: 1,
  name: 'NO Gadgets',
  description: '',
  currency: 'NOK',
  active: true,
  validFrom: '',
  validTo: '',
  quoteConnectionId: 0,
  revision: '',
};

/** "Adjust prices": what is to be done, a preview, and a report with Undo. */
const meta: Meta<Args> = {
  title: 'Products/Adjust prices',
  component: 'quotesync-adjust-prices-dialog',
  args: { ids: [1, 2, 3, 4, 5, 6, 7, 8], readonly: false },
  render: ({ ids, readonly }, { loaded }) => html`
    <quotesync-adjust-prices-dialog
      .backend=${(loaded as StoryNetwork).backend}
      .priceList=${PRICE_LIST}
      .ids=${ids}
      ?readonly=${readonly}
    ></quotesync-adjust-prices-dialog>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const faults = (text: string): { readonly mocks: StoryMocks } => ({
  mocks: { faults: new FaultPlan(parseFaults(text)) },
});

async function check(root: Element, name: string): Promise<void> {
  (await until(() => getByRole(root, 'checkbox', { name, exact: true }))).click();
}

async function preview(root: Element, value: string): Promise<void> {
  await fill(root, 'Change', value);
  await press(root, 'Preview');
  await until(() => shows(root, 'will be changed'));
}

async function apply(root: Element): Promise<void> {
  const button = await until(() => getByRole(root, 'button', { name: 'Apply' }));
  button.click();
}

/** An example says what it comes to while it is typed. */
export const Form: Story = { play: async ({ canvasElement }) => fill(canvasElement, 'Change', '2.5') };

/** Errors stand where they can be mended. */
export const Unreadable: Story = {
  play: async ({ canvasElement }) => {
    await check(canvasElement, 'List price');
    await fill(canvasElement, 'Change', '1,5');
    await press(canvasElement, 'Preview');
  },
};

/** Old price, new price and difference of everything that would be written. */
export const Preview: Story = {
  play: async ({ canvasElement }) => {
    await check(canvasElement, 'Cost');
    await check(canvasElement, 'Unit minimum price');
    await preview(canvasElement, '5');
  },
};

/** A negative price cannot be ticked; a minimum above the list price can. */
export const Warnings: Story = {
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'radio', { name: 'Amount' }))).click();
    await preview(canvasElement, '-800');
  },
};

/** A product is a block of lines, and each price says which one it is. */
export const Narrow: Story = { ...Preview, globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** It can be stopped after the products that are being written. */
export const Running: Story = {
  parameters: faults('hang@Quote/SaveProduct'),
  play: async ({ canvasElement }) => {
    await preview(canvasElement, '5');
    await apply(canvasElement);
    await until(() => queryAllByRole(canvasElement, 'progressbar').length > 0);
  },
};

/** The session has ended: it stands still until the user has signed in again. */
export const SignedOut: Story = {
  parameters: faults('401@Quote/SaveProduct'),
  play: async ({ canvasElement }) => {
    await preview(canvasElement, '5');
    await apply(canvasElement);
    await until(() => shows(canvasElement, 'It stands still'));
  },
};

/** What failed says why, and can be tried again; what was done can be undone. */
export const ReportWithFailures: Story = {
  parameters: faults('403@Quote/SaveProduct*3'),
  play: async ({ canvasElement }) => {
    await preview(canvasElement, '5');
    await apply(canvasElement);
    await until(() => shows(canvasElement, '3 products failed'));
  },
};
