/**
 * What a paged grid costs without any library: the same roles, columns, row height, selecting checkboxes and pages,
 * elements recycled while scrolling; no keyboard, no editing, no sorting. The yardstick of paged-grid.bench.ts.
 */
import type { RowPage, RowRange } from '../../src/core/paged-rows.js';

const ROW_HEIGHT = 36;
const HEIGHT = 520;
const SPARE_ROWS = 6;
const PAGE = 100;
const STANDSTILL = 60;

export interface ReferenceColumn<Row> {
  readonly label: string;
  readonly width?: number;
  readonly align?: 'start' | 'end';
  readonly text: (row: Row) => string;
}

type ReadPage<Row> = (range: RowRange, signal: AbortSignal) => Promise<RowPage<Row>>;

function div(role: string, className: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.className = className;
  element.append(...children);
  return element;
}

function checkbox(): HTMLElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.ariaLabel = 'Select row';
  return div('gridcell', 'cell', input);
}

function sheet(tracks: string, width: number): CSSStyleSheet {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    .grid { height: ${HEIGHT}px; overflow: auto; font: 13px system-ui; }
    .row { display: grid; grid-template-columns: ${tracks}; height: ${ROW_HEIGHT}px; width: ${width}px; box-sizing: border-box;
      border-bottom: 1px solid #ddd; }
    .head { position: sticky; top: 0; background: Canvas; z-index: 1; }
    .body { position: relative; }
    .body .row { position: absolute; inset: 0 auto auto 0; contain: layout style; }
    .cell { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 8px; }
    .end { text-align: end; }
  `);
  return styles;
}

/** Pages around what is in view, two requests at once, those that were passed are aborted. */
class ReferencePages<Row> {
  readonly #pages = new Map<number, readonly Row[]>();
  readonly #pending = new Map<number, AbortController>();
  readonly #read: ReadPage<Row>;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;

  constructor(read: ReadPage<Row>, changed: () => void) {
    this.#read = read;
    this.#changed = changed;
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  show(first: number, last: number): void {
    const jump = Math.abs(first - this.#first) > last - first + 1;
    this.#first = first;
    const wanted = new Set([Math.floor(first / PAGE), Math.floor(last / PAGE), Math.floor((last + 20) / PAGE)]);
    for (const [page, request] of this.#pending) {
      if (wanted.has(page)) continue;
      request.abort();
      this.#pending.delete(page);
    }
    clearTimeout(this.#timer);
    if (jump) this.#timer = setTimeout(() => this.#ask(wanted), STANDSTILL);
    else this.#ask(wanted);
  }

  #ask(wanted: ReadonlySet<number>): void {
    for (const page of wanted) {
      if (this.#pages.has(page) || this.#pending.has(page) || this.#pending.size >= 2) continue;
      const request = new AbortController();
      this.#pending.set(page, request);
      this.#read({ offset: page * PAGE, limit: PAGE }, request.signal).then(
        ({ rows }) => {
          this.#pending.delete(page);
          this.#pages.set(page, rows);
          for (const other of this.#pages.keys()) if (Math.abs(other - page) > 8) this.#pages.delete(other);
          this.#changed();
        },
        () => undefined,
      );
    }
  }
}

export function createReferencePagedGrid<Row>(
  columns: readonly ReferenceColumn<Row>[],
  total: number,
  read: ReadPage<Row>,
): HTMLElement {
  const tracks = ['40px', ...columns.map(({ width = 140 }) => `${width}px`)].join(' ');
  const width = columns.reduce((sum, column) => sum + (column.width ?? 140), 40);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet(tracks, width)];
  const labels = columns.map(({ label }) => div('columnheader', 'cell', document.createTextNode(label)));
  const body = div('rowgroup', 'body');
  body.style.height = `${total * ROW_HEIGHT}px`;
  const grid = div('grid', 'grid', div('row', 'row head', checkbox(), ...labels), body);
  grid.ariaRowCount = String(total + 1);
  root.append(grid);

  const shown = new Map<number, HTMLElement>();
  const drawnRows = new WeakMap<HTMLElement, Row | undefined>();
  const newLine = (): HTMLElement => {
    const cells = columns.map(({ align }) =>
      div('gridcell', align === 'end' ? 'cell end' : 'cell', document.createTextNode('')),
    );
    const line = div('row', 'row', checkbox(), ...cells);
    body.append(line);
    return line;
  };
  const fill = (line: HTMLElement, row: Row | undefined): void => {
    if (drawnRows.has(line) && drawnRows.get(line) === row) return;
    drawnRows.set(line, row);
    columns.forEach((column, index) => {
      const text = line.children[index + 1]?.firstChild;
      if (text instanceof Text) text.data = row === undefined ? '' : column.text(row);
    });
  };
  const draw = (): void => {
    const first = Math.max(0, Math.floor(grid.scrollTop / ROW_HEIGHT) - SPARE_ROWS);
    const last = Math.min(total, Math.ceil((grid.scrollTop + HEIGHT) / ROW_HEIGHT) + SPARE_ROWS);
    const free: HTMLElement[] = [];
    for (const [index, line] of shown) {
      if (index >= first && index < last) continue;
      shown.delete(index);
      free.push(line);
    }
    for (let index = first; index < last; index += 1) {
      const known = shown.get(index);
      const line = known ?? free.pop() ?? newLine();
      fill(line, pages.row(index));
      if (known) continue;
      shown.set(index, line);
      line.ariaRowIndex = String(index + 2);
      line.style.transform = `translateY(${index * ROW_HEIGHT}px)`;
    }
    for (const line of free) line.remove();
  };
  const pages = new ReferencePages<Row>(read, draw);
  const show = (): void => {
    const first = Math.floor(grid.scrollTop / ROW_HEIGHT);
    pages.show(first, Math.min(total - 1, first + Math.ceil(HEIGHT / ROW_HEIGHT)));
  };
  grid.addEventListener(
    'scroll',
    () => {
      draw();
      show();
    },
    { passive: true },
  );
  draw();
  show();
  return host;
}
