import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, PriceList } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { ProductTarget } from '../../src/features/products/product-editor.js';
import { QuotesyncProductDialog } from '../../src/features/products/quotesync-product-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { fill, press, shows, until } from './play.js';

define(QuotesyncProductDialog);

interface Args {
  readonly target: ProductTarget;
  readonly readonly: boolean;
  readonly lang: string;
}

interface Loaded {
  readonly backend: Backend;
  readonly priceList: PriceList | undefined;
}

/** "Pocket printer" of "NO Gadgets". */
const PRINTER = 1;

/** "Add/edit product", on a tenant of its own. `parameters: { faults: '500@products/get' }` makes calls fail. */
const meta: Meta<Args> = {
  title: 'Products/Product dialog',
  component: 'quotesync-product-dialog',
  args: { target: { kind: 'edit', id: PRINTER }, readonly: false, lang: 'en' },
  loaders: [
    async ({ parameters }): Promise<Loaded> => {
      const { faults = '', priceListId = 1 } = parameters as {
        readonly faults?: string;
        readonly priceListId?: number;
      };
      const tenant = createTenant();
      const lists = await new MockBackend(tenant).products?.priceLists();
      const backend = new MockBackend(tenant, { faults: new FaultPlan(parseFaults(faults)) });
      return { backend, priceList: lists?.find(({ id }) => id === priceListId) };
    },
  ],
  render: ({ target, readonly, lang }, { loaded }) => html`
    <quotesync-product-dialog
      lang=${lang}
      .backend=${(loaded as Loaded).backend}
      .priceList=${(loaded as Loaded).priceList}
      .target=${target}
      ?readonly=${readonly}
    ></quotesync-product-dialog>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const ready = (root: HTMLElement): Promise<HTMLElement> =>
  until(() => queryAllByRole(root, 'textbox', { name: 'Code', exact: true })[0]);

/** Save says in words what it waits for. */
export const Add: Story = { args: { target: { kind: 'add' } } };

/** Every configured field is there, also those that quotes do not show. */
export const Edit: Story = {};

/** The code is marked for change: two products with one code cannot be told apart. */
export const Duplicate: Story = { args: { target: { kind: 'duplicate', id: PRINTER } } };

/** Numbers as Norwegian writes them. */
export const Norwegian: Story = { args: { lang: 'nb' } };

export const Loading: Story = { parameters: { faults: 'hang@products/get' } };

export const Failed: Story = { parameters: { faults: '500@products/get' } };

/** Each list has its own state; the stored item stays. */
export const ListsFailed: Story = { parameters: { faults: '500@directory/listItems' } };

export const Readonly: Story = { args: { readonly: true } };

/** Editable and Mandatory can be set for this product alone. */
export const OverrideSecurity: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    (await until(() => queryAllByRole(canvasElement, 'checkbox', { name: 'Override default security' })[0])).click();
  },
};

/** What cannot be read is an error, what is odd a warning. */
export const ErrorsAndWarnings: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await fill(canvasElement, 'Cost', '99999');
    await fill(canvasElement, 'Unit minimum price', '12,5');
    await fill(canvasElement, 'Web address', 'printer');
    await fill(canvasElement, 'Code', '');
    queryAllByRole(canvasElement, 'button', { name: 'Save', exact: true })[0]?.click();
  },
};

export const NotSaved: Story = {
  parameters: { faults: '401@products/save' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'The product was not saved'));
  },
};

/** Someone else saved meanwhile: mine or theirs, field by field. */
export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    await ready(canvasElement);
    const { products } = (loaded as Loaded).backend;
    const product = await products?.get(PRINTER);
    if (product) {
      await products?.save({
        ...product,
        values: { ...product.values, name: 'Printer, pocket', cost: '1450', code: 'P1' },
      });
    }
    await fill(canvasElement, 'Name', 'Pocket printer 2');
    await fill(canvasElement, 'Cost', '1600');
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'Someone else changed this product'));
  },
};

/** The product is stored, its image is not: Try again does only the rest. */
export const ImageNotSaved: Story = {
  parameters: { faults: '500@products/setProductImage' },
  play: async ({ canvasElement }) => {
    await until(() => queryAllByRole(canvasElement, 'img', { name: 'Image of Pocket printer' })[0]);
    await press(canvasElement, 'Delete');
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'its image was not'));
  },
};

export const SupplierSearch: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await fill(canvasElement, 'Supplier', 'no');
    await until(() => queryAllByRole(canvasElement, 'option', { name: 'Nordlys' })[0]);
  },
};

/** One column; Editable and Mandatory stand below each field. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };
