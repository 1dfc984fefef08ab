import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { GridCellState } from '../../src/ui/paged-grid-model.js';
import { QuotesyncColumnChooser } from '../../src/ui/quotesync-column-chooser.js';
import { QuotesyncPagedGrid } from '../../src/ui/quotesync-paged-grid.js';
import { COLUMNS, item, PagedGridHost, serve, type Item, type Read } from '../../test/ui/paged-grid-data.js';
import { BIDI_OVERRIDE, LONG, MARKUP, RTL, UNBROKEN } from '../../test/ui/texts.js';

define(QuotesyncPagedGrid, QuotesyncColumnChooser, PagedGridHost);

interface Args {
  readonly read: Read;
  readonly cellState: ((row: Item, column: string) => GridCellState | undefined) | undefined;
  readonly readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'UI/Paged grid',
  component: 'quotesync-paged-grid',
  args: { read: serve(100_000), cellState: undefined, readonly: false },
  render: ({ read, cellState, readonly }) => html`
    <quotesync-column-chooser .columns=${COLUMNS}></quotesync-column-chooser>
    <test-paged-grid-host .read=${read} .cellState=${cellState} ?readonly=${readonly}></test-paged-grid-host>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The grid in its host, once it has rows. */
async function gridOf(canvasElement: HTMLElement): Promise<QuotesyncPagedGrid<Item>> {
  const host = canvasElement.querySelector<PagedGridHost>('test-paged-grid-host')!;
  await host.updateComplete;
  await host.grid.updateComplete;
  return host.grid;
}

/** 100,000 rows; those in view are read. */
export const Ready: Story = {};

export const Empty: Story = { args: { read: serve(0) } };

export const Loading: Story = { args: { read: () => new Promise(() => undefined) } };

/** Every second page cannot be read; its rows say so. */
export const FailedPage: Story = {
  args: {
    read: async (range, signal, question) => {
      if (range.offset > 0) throw new BackendError('network', 'No network.');
      return serve(106)(range, signal, question);
    },
  },
  play: async ({ canvasElement }) => {
    const grid = await gridOf(canvasElement);
    await new Promise((resolve) => setTimeout(resolve, 200));
    grid.shadowRoot!.querySelector('.grid')!.scrollTop = 100_000;
  },
};

/** Cells that are being stored, that could not be stored, and one that is edited. */
export const Editing: Story = {
  args: {
    cellState: ({ id }, column) => {
      if (column !== 'price') return undefined;
      if (id === 1) return { busy: true, draft: '9.90' };
      return id === 3 ? { error: 'The price is below the minimum price.', draft: '0.10' } : undefined;
    },
  },
  play: async ({ canvasElement }) => {
    const grid = await gridOf(canvasElement);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const cell = grid.shadowRoot!.querySelector<HTMLElement>('.body [aria-rowindex="5"] .cell:nth-child(3)');
    cell?.focus();
  },
};

export const ReadOnly: Story = { args: { readonly: true } };

const difficult = [LONG, UNBROKEN, RTL, BIDI_OVERRIDE, MARKUP, ''];

export const DifficultTexts: Story = {
  args: {
    read: async () => ({
      total: difficult.length,
      rows: difficult.map((text, id) => ({ ...item(id), name: text, unit: text })),
    }),
  },
};

export const RightToLeft: Story = {
  render: ({ read }) => html`<div dir="rtl"><test-paged-grid-host .read=${read}></test-paged-grid-host></div>`,
};

/** Below 560 px it scrolls to the side, and the name of the row stays in sight. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  play: ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.narrow')!.style.maxInlineSize = '360px';
  },
};
