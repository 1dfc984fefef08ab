import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { icon } from '../../src/ui/icons.js';
import { QuotesyncDataGrid, type GridColumn } from '../../src/ui/quotesync-data-grid.js';
import { QuotesyncStatus } from '../../src/ui/quotesync-status.js';
import { BIDI_OVERRIDE, LONG, MARKUP, RTL, UNBROKEN } from '../../test/ui/texts.js';

define(QuotesyncDataGrid, QuotesyncStatus);

interface Warehouse {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly items: number;
  readonly open: boolean;
}

const CITIES = ['Oslo', 'Ålesund', 'Göteborg', 'København', 'Zürich', 'Amsterdam', 'Ängelholm'];

function warehouses(count: number): readonly Warehouse[] {
  return Array.from({ length: count }, (_, id) => ({
    id,
    name: `Warehouse ${id + 1}`,
    city: CITIES[id % CITIES.length] ?? '',
    items: (id * 7919) % 1000,
    open: id % 3 > 0,
  }));
}

const columns: readonly GridColumn<Warehouse>[] = [
  { key: 'name', label: 'Name', text: ({ name }) => name, rowHeader: true, compact: 'primary' },
  { key: 'city', label: 'City', text: ({ city }) => city, compact: 'secondary' },
  {
    key: 'state',
    label: 'State',
    text: ({ open }) => (open ? 'Open' : 'Closed'),
    render: ({ open }) =>
      html`<quotesync-status
        .tone=${open ? 'success' : 'warning'}
        .sign=${open ? 'check-circle' : 'warning'}
        .text=${open ? 'Open' : 'Closed'}
      ></quotesync-status>`,
    compact: 'secondary',
  },
  {
    key: 'items',
    label: 'Items',
    text: ({ items }) => String(items),
    compare: (a, b) => a.items - b.items,
    align: 'end',
    width: '90px',
  },
];

const meta: Meta<QuotesyncDataGrid<Warehouse>> = {
  title: 'UI/Data grid',
  component: 'quotesync-data-grid',
  args: {
    label: 'Warehouses',
    columns,
    rows: warehouses(12),
    selectedKey: '2',
    emptyText: 'No warehouses yet',
    sortKey: '',
    sortDirection: 'none',
  },
  render: ({ label, rows, rowState, selectedKey, sortKey, sortDirection, emptyText, busy, columns: shown }) => html`
    <quotesync-data-grid
      .label=${label}
      .columns=${shown}
      .rows=${rows}
      .rowKey=${({ id }: Warehouse) => String(id)}
      .rowState=${rowState}
      .selectedKey=${selectedKey}
      .sortKey=${sortKey}
      .sortDirection=${sortDirection}
      .emptyText=${emptyText}
      ?busy=${busy}
    ></quotesync-data-grid>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncDataGrid<Warehouse>>;

export const Ready: Story = {};

export const Sorted: Story = { args: { sortKey: 'city', sortDirection: 'descending' } };

export const Empty: Story = { args: { rows: [] } };

export const Refreshing: Story = { args: { busy: true } };

/** Rows that the list is not about, and rows that something is being done to. */
export const MutedAndBusyRows: Story = {
  args: { rowState: ({ id }) => ({ muted: id % 4 === 1, busy: id % 4 === 3 }) },
};

/** Only the rows in view are in the document. */
export const TwoThousandRows: Story = { args: { rows: warehouses(2000), selectedKey: '1500' } };

const difficult = [LONG, UNBROKEN, RTL, BIDI_OVERRIDE, MARKUP, ''];

export const DifficultTexts: Story = {
  args: { rows: difficult.map((text, id) => ({ id, name: text, city: text, items: id, open: true })) },
};

/** Two lines a row below 560 px. */
export const Narrow: Story = {
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  play: ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.narrow')!.style.maxInlineSize = '360px';
  },
};

/** Keys pressed on a control in a cell are the control's. */
export const WithButtons: Story = {
  args: {
    columns: [
      ...columns.slice(0, 2),
      {
        key: 'remove',
        label: 'Remove',
        text: () => '',
        sortable: false,
        width: '80px',
        render: ({ name }) => html`<button type="button" aria-label="Remove ${name}">${icon('trash')}</button>`,
      },
    ],
  },
};
