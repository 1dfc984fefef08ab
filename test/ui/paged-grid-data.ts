/** Rows, columns and a source for tests of the paged grid. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { PagedRows, type RowPage, type RowRange } from '../../src/core/paged-rows.js';
import type { QuotesyncSortChangedEvent } from '../../src/ui/grid-events.js';
import type { QuotesyncColumnsChangedEvent } from '../../src/ui/paged-grid-events.js';
import type { GridCellState, GridLayout, PagedGridColumn } from '../../src/ui/paged-grid-model.js';
import { DEFAULT_LAYOUT } from '../../src/ui/paged-grid-model.js';
import { QuotesyncPagedGrid } from '../../src/ui/quotesync-paged-grid.js';
import type { SortDirection } from '../../src/ui/grid-model.js';

export interface Item {
  readonly id: number;
  readonly name: string;
  readonly price: string;
  readonly unit: string;
  readonly active: boolean;
}

export const item = (id: number): Item => ({
  id,
  name: `Item ${id + 1}`,
  price: `${id}.50`,
  unit: id % 2 === 0 ? 'Piece' : 'Box',
  active: id % 2 === 0,
});

export const UNITS = [
  { key: '1', name: 'Piece' },
  { key: '2', name: 'Box' },
  { key: '3', name: 'Pallet' },
];

export const COLUMNS: readonly PagedGridColumn<Item>[] = [
  {
    key: 'name',
    label: 'Name',
    text: ({ name }) => name,
    rowHeader: true,
    width: 160,
    editor: { kind: 'text', value: ({ name }) => name, maxLength: 20 },
  },
  {
    key: 'price',
    label: 'Price',
    text: ({ price }) => price,
    align: 'end',
    width: 100,
    editor: {
      kind: 'decimal',
      value: ({ price }) => price,
      parse: (text) => (/^\d+([.,]\d+)?$/.test(text) ? { value: text.replace(',', '.') } : { error: 'Not a number.' }),
    },
  },
  {
    key: 'unit',
    label: 'Unit',
    text: ({ unit }) => unit,
    width: 100,
    editor: { kind: 'list', value: ({ unit }) => unit, options: async () => UNITS },
  },
  {
    key: 'active',
    label: 'Active',
    text: ({ active }) => (active ? 'Yes' : 'No'),
    width: 80,
    sortable: false,
    checkbox: { checked: ({ active }) => active, label: ({ name }) => `Active: ${name}` },
  },
  { key: 'id', label: 'Id', text: ({ id }) => String(id), align: 'end', width: 80 },
];

export type Read = (range: RowRange, signal: AbortSignal, question: string) => Promise<RowPage<Item>>;

/** A server that answers at once. */
export const serve =
  (total: number): Read =>
  async ({ offset, limit }) => ({
    total,
    rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => item(offset + index)),
  });

/** A page with a paged grid and its rows, as a feature would have it. */
@customElement('test-paged-grid-host')
export class PagedGridHost extends LitElement {
  @property({ attribute: false }) read: Read = serve(0);
  @property({ attribute: false }) columns = COLUMNS;
  /** What the answer depends on. */
  @property() question = '';
  @property({ attribute: false }) cellState: ((row: Item, column: string) => GridCellState | undefined) | undefined;
  @property({ type: Boolean }) readonly = false;

  @state() layout: GridLayout = DEFAULT_LAYOUT;
  @state() sortKey = '';
  @state() sortDirection: SortDirection = 'none';

  readonly ranges: string[] = [];

  readonly rows = new PagedRows<readonly [Read, string, string], Item>(this, {
    args: () => [this.read, this.question, `${this.sortKey} ${this.sortDirection}`],
    read: ([read, question], range, signal) => {
      this.ranges.push(`${range.offset}+${range.limit}`);
      return read(range, signal, question);
    },
    rowKey: ({ id }) => String(id),
  });

  get grid(): QuotesyncPagedGrid<Item> {
    return this.renderRoot.querySelector('quotesync-paged-grid') as QuotesyncPagedGrid<Item>;
  }

  protected override render(): TemplateResult {
    return html`<quotesync-paged-grid
      label="Items"
      emptyText="No items"
      .columns=${this.columns}
      .source=${this.rows}
      .layout=${this.layout}
      .sortKey=${this.sortKey}
      .sortDirection=${this.sortDirection}
      .cellState=${this.cellState}
      ?readonly=${this.readonly}
      @quotesync-columns-changed=${this.#onColumns}
      @quotesync-sort-changed=${this.#onSort}
    ></quotesync-paged-grid>`;
  }

  readonly #onColumns = ({ layout }: QuotesyncColumnsChangedEvent): void => {
    this.layout = layout;
  };

  readonly #onSort = ({ key, direction }: QuotesyncSortChangedEvent): void => {
    this.sortKey = key;
    this.sortDirection = direction;
  };
}

define(QuotesyncPagedGrid, PagedGridHost);

declare global {
  interface HTMLElementTagNameMap {
    'test-paged-grid-host': PagedGridHost;
  }
}
