import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncProducts } from '../../src/features/products/quotesync-products.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole, queryAllByRole } from '../../test/accessible.js';
import { fill, press, until } from './play.js';

define(QuotesyncProducts);

/** Price lists of SuperOffice's own register and their products. Views are not remembered from one story to the next. */
const meta: Meta<Pick<QuotesyncProducts, 'readonly'>> = {
  title: 'Products/Tab',
  component: 'quotesync-products',
  args: { readonly: false },
  render: ({ readonly }, { loaded }) => html`
    <quotesync-products
      .backend=${(loaded as StoryNetwork).backend}
      .views=${null}
      ?readonly=${readonly}
    ></quotesync-products>
  `,
  parameters: { docs: { story: { height: '900px' } } },
};
export default meta;

type Story = StoryObj<Pick<QuotesyncProducts, 'readonly'>>;

const mocks = (options: StoryMocks): { readonly mocks: StoryMocks } => ({ mocks: options });
const faults = (text: string): { readonly mocks: StoryMocks } => mocks({ faults: new FaultPlan(parseFaults(text)) });

/** Chooses a price list and waits for its products. */
async function choose(root: HTMLElement, priceList: string): Promise<void> {
  await until(() => getByRole(root, 'option', { name: priceList }));
  await fill(root, 'Price list', priceList);
}

export const Ready: Story = {};

/** "100 NOK = 12.37 EUR": a price list in another currency than the base one. */
export const OtherCurrency: Story = { play: ({ canvasElement }) => choose(canvasElement, 'NO Gadgets (NOK)') };

/** A tenant that has not begun yet. */
export const Empty: Story = { parameters: mocks({ tenant: 'empty' }) };

export const EmptyPriceList: Story = { play: ({ canvasElement }) => choose(canvasElement, 'UK Showroom (GBP)') };

/** A skeleton after 200 ms. */
export const Loading: Story = { parameters: faults('hang@*') };

export const Failed: Story = { parameters: faults('500@*') };

/** The price lists are there, their products are not. */
export const ProductsFailed: Story = { parameters: faults('500@Archive/*') };

/** Rights or a licence are missing. */
export const Refused: Story = { parameters: faults('403@*') };

/** 100,000 products: only the rows in view are read and in the document. */
export const Large: Story = {
  parameters: mocks({ tenant: 'large' }),
  play: ({ canvasElement }) => choose(canvasElement, 'Everything (100,000) (NOK)'),
};

/** Some of the selected products are hidden by the search. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    for (const name of ['Laptop bag', 'Office chair']) {
      const box = await until(
        () => queryAllByRole(canvasElement, 'checkbox', { name: `Select ${name}`, exact: true })[0],
      );
      box.click();
    }
    const search = getByRole<HTMLInputElement>(canvasElement, 'searchbox', { name: 'Search products' });
    search.value = 'chair';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
};

/** Deactivating is one click, and so is Undo. */
export const Deactivated: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Deactivate');
    await until(() => getByRole(canvasElement, 'button', { name: 'Undo' }));
  },
};

/** Texts of others: markup, other directions, two thousand characters. */
export const UntrustedTexts: Story = {
  play: ({ canvasElement }) => choose(canvasElement, 'Untrusted <i>texts</i> (EUR)'),
};

/** Everything can be looked at, nothing changed. */
export const Readonly: Story = { args: { readonly: true } };

export const RTL: Story = { globals: { dir: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };

const narrow: Decorator = (story) => {
  const place = document.createElement('div');
  place.style.inlineSize = '360px';
  render(story(), place);
  return place;
};

export const Narrow: Story = { decorators: [narrow] };
