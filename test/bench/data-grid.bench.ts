/** <quotesync-data-grid> with 2,000 rows against a hand-written windowed table: first rows on the screen, scrolling. */
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDataGrid } from '../../src/ui/quotesync-data-grid.js';
import { deepQuery, painted, percentile, scrollerOf, scrollFrames, type Metrics, type Variant } from './bench.js';
import { createReferenceGrid } from './reference-grid.js';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly connector: string;
  readonly scope: string;
  readonly status: string;
}

const ROWS: readonly Row[] = Array.from({ length: 2000 }, (_, id) => ({
  id,
  name: `Connection ${id}`,
  connector: `Connector ${id % 17}`,
  scope: id % 3 === 0 ? 'Everyone' : `Group ${id % 11}, Group ${id % 7}`,
  status: id % 5 === 0 ? 'Could not start' : 'Available',
}));

const COLUMNS = [
  { key: 'name', label: 'Name', text: (row: Row) => row.name, rowHeader: true },
  { key: 'connector', label: 'Quote Connector', text: (row: Row) => row.connector },
  { key: 'scope', label: 'Scope', text: (row: Row) => row.scope },
  { key: 'status', label: 'Status', text: (row: Row) => row.status },
];

function createOurGrid(): HTMLElement {
  const grid = new QuotesyncDataGrid<Row>();
  grid.label = 'Connections';
  grid.columns = COLUMNS;
  grid.rows = ROWS;
  grid.rowKey = ({ id }) => String(id);
  return grid;
}

/** The second row of the grid: the first one of the data. */
const FIRST_ROW = '[role="row"][aria-rowindex="2"]';

async function firstRow(): Promise<Element> {
  for (;;) {
    const row = deepQuery(document.body, FIRST_ROW);
    if (row) return row;
    await painted();
  }
}

async function measure(variant: Variant): Promise<Metrics> {
  define(QuotesyncDataGrid);
  const start = performance.now();
  document.body.append(variant === 'ours' ? createOurGrid() : createReferenceGrid(COLUMNS, ROWS));
  const row = await firstRow();
  await painted();
  const firstRender = performance.now() - start;
  const frames = await scrollFrames(scrollerOf(row), 250, 180);
  return {
    'first rows, ms': firstRender,
    'scroll frame p95, ms': percentile(frames, 0.95),
    'scroll frame worst, ms': Math.max(...frames),
  };
}

globalThis.measure = measure;
