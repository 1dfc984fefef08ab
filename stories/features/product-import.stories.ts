import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, PriceList } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncImportDialog } from '../../src/features/products/quotesync-import-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { visibleText } from '../../test/accessible.js';
import { press, until } from './play.js';

define(QuotesyncImportDialog);

interface Stage {
  readonly backend: Backend;
  readonly priceList: PriceList | undefined;
}

const stage =
  (options: { readonly latency?: number; readonly faults?: string } = {}) =>
  async (): Promise<Stage> => {
    const tenant = createTenant('demo');
    const lists = await new MockBackend(tenant).products?.priceLists();
    const faults = new FaultPlan(parseFaults(options.faults ?? ''), options.latency);
    return { backend: new MockBackend(tenant, { faults }), priceList: lists?.find(({ id }) => id === 1) };
  };

/** "Import products": from a file to a report, with nothing written before the preview was seen. */
const meta: Meta = {
  title: 'Products/Import',
  component: 'quotesync-import-dialog',
  loaders: [stage()],
  render: (_, { loaded }) => {
    const { backend, priceList } = loaded as Stage;
    return html`<quotesync-import-dialog .backend=${backend} .priceList=${priceList}></quotesync-import-dialog>`;
  },
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj;

const CSV = `Code;Name;Beschreibung;List price;Cost;Product category;Shelf
P01;Pocket printer;Prints from any phone.;1.990,00;1500;Sundries;A1
P02;;;899,00;;;A2
P03;;;twelve;;;A3
P01;Pocket printer again;;1;;;A1
N1;Label roll;500 labels;49,50;20;Sundries;B1
N2;Ink;;89,00;35,25;;B2
;Without a code;;1;;;C1
`;

const many = (count: number): string =>
  [
    'Code;Name;List price',
    ...Array.from({ length: count }, (_, index) => `M${index};Product ${index};${index},50`),
  ].join('\n');

async function open(canvas: HTMLElement, file: File): Promise<void> {
  const input = await until(() =>
    canvas.querySelector('quotesync-import-dialog')?.shadowRoot?.querySelector<HTMLInputElement>('#file'),
  );
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const shows = (canvas: HTMLElement, text: string): Promise<unknown> => until(() => visibleText(canvas).includes(text));

async function openColumns(canvas: HTMLElement, text: string): Promise<void> {
  await open(canvas, new File([text], 'spare-parts.csv'));
  await shows(canvas, 'Duplicate match');
}

async function choose(canvas: HTMLElement, id: string, value: string): Promise<void> {
  const select = await until(() =>
    canvas.querySelector('quotesync-import-dialog')?.shadowRoot?.querySelector<HTMLSelectElement>(`#${id}`),
  );
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openPreview(canvas: HTMLElement, text: string): Promise<void> {
  await openColumns(canvas, text);
  await choose(canvas, 'action', 'replace');
  await choose(canvas, 'items', 'add');
  await press(canvas, 'Next');
  await shows(canvas, 'All (');
}

export const FileStep: Story = {};

/** Why a file is refused stands where another one can be chosen. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, new File(['%PDF-1.7'], 'prices.xlsx'));
    await shows(canvasElement, 'This is not a spreadsheet');
  },
};

/** Fields are guessed by their labels in any language. */
export const Columns: Story = {
  play: async ({ canvasElement }) => openColumns(canvasElement, CSV),
};

export const Preview: Story = {
  play: async ({ canvasElement }) => openPreview(canvasElement, CSV),
};

/** The counts are filters. */
export const Problems: Story = {
  play: async ({ canvasElement }) => {
    await openPreview(canvasElement, CSV);
    await press(canvasElement, 'Problem (3)');
  },
};

export const Importing: Story = {
  loaders: [stage({ latency: 400 })],
  play: async ({ canvasElement }) => {
    await openPreview(canvasElement, many(5000));
    await press(canvasElement, 'Import 5,000 rows');
    await shows(canvasElement, '100 of 5,000');
  },
};

/** What is done stays done; "Try again" goes on. */
export const Paused: Story = {
  loaders: [stage({ faults: '401@products/change' })],
  play: async ({ canvasElement }) => {
    await openPreview(canvasElement, many(200));
    await press(canvasElement, 'Import 200 rows');
    await shows(canvasElement, 'The import is paused');
  },
};

export const Report: Story = {
  loaders: [stage({ faults: '500@products/changeItem*1' })],
  play: async ({ canvasElement }) => {
    await openPreview(canvasElement, CSV);
    await press(canvasElement, 'Import 4 rows');
    await shows(canvasElement, 'The import is done');
  },
};
