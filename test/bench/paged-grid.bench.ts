/**
 * <quotesync-paged-grid> with 100,000 rows, read page by page from a source that takes its time, against a hand-written
 * windowed table over the same source: first rows on the screen, scrolling through, what is left afterwards.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, define } from '../../src/core/custom-element.js';
import { PagedRows, type RowPage, type RowRange } from '../../src/core/paged-rows.js';
import type { PagedGridColumn } from '../../src/ui/paged-grid-model.js';
import { QuotesyncPagedGrid } from '../../src/ui/quotesync-paged-grid.js';
import { deepQuery, painted, percentile, scrollerOf, scrollFrames, type Metrics, type Variant } from './bench.js';
import { createReferencePagedGrid } from './reference-paged-grid.js';

interface Row {
  readonly id: number;
  readonly cells: readonly string[];
}

const TOTAL = 100_000;
/** Milliseconds that the source takes. */
const LATENCY = 30;
const LABELS = [
  'Name',
  'Code',
  'Description',
  'Unit',
  'List price',
  'Minimum price',
  'Cost',
  'Category',
  'Type',
  'VAT',
];
const WIDTHS = [220, 120, 260, 90, 110, 110, 110, 140, 140, 80];

const COLUMNS: readonly PagedGridColumn<Row>[] = LABELS.map((label, index) => ({
  key: label,
  label,
  text: ({ cells }) => cells[index] ?? '',
  width: WIDTHS[index] ?? 100,
  rowHeader: index === 0,
  align: index >= 4 && index <= 6 ? 'end' : 'start',
}));

const makeRow = (id: number): Row => ({
  id,
  cells: LABELS.map((label, index) => (index >= 4 && index <= 6 ? `${id * (index + 1)}.50` : `${label} ${id}`)),
});

async function readPage({ offset, limit }: RowRange, signal: AbortSignal): Promise<RowPage<Row>> {
  await new Promise((resolve) => setTimeout(resolve, LATENCY));
  signal.throwIfAborted();
  return {
    total: TOTAL,
    rows: Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, index) => makeRow(offset + index)),
  };
}

@customElement('bench-paged-grid')
class BenchPagedGrid extends LitElement {
  readonly #rows = new PagedRows<readonly [], Row>(this, {
    args: () => [],
    read: (_, range, signal) => readPage(range, signal),
    rowKey: ({ id }) => String(id),
  });

  protected override render(): TemplateResult {
    return html`<quotesync-paged-grid
      label="Products"
      .columns=${COLUMNS}
      .source=${this.#rows}
    ></quotesync-paged-grid>`;
  }
}

/** Until a row has its text. */
async function rowIsShown(): Promise<Element> {
  for (;;) {
    const row = deepQuery(document.body, '[role="row"][aria-rowindex="2"]');
    if (row?.textContent.includes('Name 0')) return row;
    await painted();
  }
}

function countElements(root: ParentNode): number {
  const elements = [...root.querySelectorAll('*')];
  return elements.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0), elements.length);
}

/** Megabytes, after a collection where the browser was started with one. */
function heap(): number {
  const { gc, performance: page } = globalThis as {
    readonly gc?: () => void;
    readonly performance: { readonly memory?: { readonly usedJSHeapSize: number } };
  };
  gc?.();
  return (page.memory?.usedJSHeapSize ?? 0) / 1e6;
}

async function measure(variant: Variant): Promise<Metrics> {
  define(QuotesyncPagedGrid, BenchPagedGrid);
  const before = heap();
  const start = performance.now();
  document.body.append(variant === 'ours' ? new BenchPagedGrid() : createReferencePagedGrid(COLUMNS, TOTAL, readPage));
  const row = await rowIsShown();
  await painted();
  const firstRows = performance.now() - start;
  const scroller = scrollerOf(row);
  const frames = await scrollFrames(scroller, 250, 180);
  // Through all of it, faster than anyone reads.
  const through = await scrollFrames(scroller, scroller.scrollHeight / 180, 180);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return {
    'first rows, ms': firstRows,
    'scroll frame p95, ms': percentile(frames, 0.95),
    'scroll frame worst, ms': Math.max(...frames),
    'scroll through all, frame p95, ms': percentile(through, 0.95),
    'elements at the end': countElements(document.body),
    'heap at the end, MB more': heap() - before,
  };
}

globalThis.measure = measure;
