import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, PriceList } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { ExportColumn } from '../../src/features/products/export-table.js';
import { QuotesyncExportDialog } from '../../src/features/products/quotesync-export-dialog.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { visibleText } from '../../test/accessible.js';
import { press, until } from './play.js';

define(QuotesyncExportDialog);

interface Stage {
  readonly backend: Backend;
  readonly priceList: PriceList | undefined;
}

const COLUMNS: readonly ExportColumn[] = [
  { key: 'inAssortment', label: 'In assortment' },
  { key: 'code', label: 'Code' },
  { key: 'name', label: 'Name' },
  { key: 'cost', label: 'Cost' },
  { key: 'listPrice', label: 'List price' },
  { key: 'minimumPrice', label: 'Unit minimum price' },
];

const stage = (latency?: number) => async (): Promise<Stage> => {
  const tenant = createTenant('large');
  const lists = await new MockBackend(tenant).products?.priceLists();
  const backend = new MockBackend(tenant, latency === undefined ? {} : { latency });
  return { backend, priceList: lists?.find(({ id }) => id === 100) };
};

/** "Export": of 100,000 products. */
const meta: Meta = {
  title: 'Products/Export',
  component: 'quotesync-export-dialog',
  render: (_, { loaded }) => {
    const { backend, priceList } = loaded as Stage;
    return html`<quotesync-export-dialog
      .backend=${backend}
      .priceList=${priceList}
      .columns=${COLUMNS}
      .ids=${[1_000_001, 1_000_002, 1_000_003]}
      .filter=${{ text: 'A', inAssortment: true }}
    ></quotesync-export-dialog>`;
  },
  parameters: { docs: { story: { height: '560px' } } },
};
export default meta;

type Story = StoryObj;

const shows = (canvas: HTMLElement, text: string): Promise<unknown> => until(() => visibleText(canvas).includes(text));

export const Ready: Story = { loaders: [stage()] };

async function exportAll(canvas: HTMLElement): Promise<void> {
  await shows(canvas, 'The whole list (');
  canvas
    .querySelector('quotesync-export-dialog')
    ?.shadowRoot?.querySelectorAll<HTMLElement>('[name="rows"]')[1]
    ?.click();
  await press(canvas, 'Export');
}

/** How far it is; what was read is given up with "Stop". */
export const Running: Story = {
  loaders: [stage(300)],
  play: async ({ canvasElement }) => {
    await exportAll(canvasElement);
    await shows(canvasElement, '1,000 of');
  },
};

/** "Try again" goes on where it stopped. */
export const Failed: Story = {
  loaders: [stage()],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'The whole list (');
    const dialog = canvasElement.querySelector('quotesync-export-dialog');
    if (dialog?.backend instanceof MockBackend) dialog.backend.faults.add({ kind: '500', pattern: 'products/page' });
    await exportAll(canvasElement);
    await shows(canvasElement, 'The export stopped');
  },
};
