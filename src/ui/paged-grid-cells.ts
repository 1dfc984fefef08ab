import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MESSAGE_ID } from './paged-grid-editing.js';
import {
  columnWidth,
  shownColumns,
  type GridCellState,
  type GridLayout,
  type PagedGridColumn,
} from './paged-grid-model.js';

/** A column as it is drawn: what all of its cells have in common is made once. */
export interface DrawnColumn<Row> {
  readonly column: PagedGridColumn<Row>;
  /** Pixels at least. */
  readonly width: number;
  /** The CSS grid track. */
  readonly track: string;
  readonly className: string;
  readonly role: 'rowheader' | 'gridcell';
  readonly ariaReadonly: 'true' | typeof nothing;
}

/** Pixels of the column that selects. */
const CHECK_WIDTH = 40;

/** The shown columns, in order, and what follows from all of them. */
export interface ColumnSet<Row> {
  readonly shown: readonly PagedGridColumn<Row>[];
  readonly drawn: readonly DrawnColumn<Row>[];
  /** As CSS grid tracks, after that of the column that selects. */
  readonly tracks: string;
  /** The same on paper, where all of them must fit; without the column that selects. */
  readonly paperTracks: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels of what stays while the rest is scrolled sideways. */
  readonly pinned: number;
}

export function columnSet<Row>(
  columns: readonly PagedGridColumn<Row>[],
  layout: GridLayout,
  readonly: boolean,
): ColumnSet<Row> {
  const shown = shownColumns(columns, layout);
  const drawn = drawnColumns(shown, layout, readonly);
  const [first] = drawn;
  return {
    shown,
    drawn,
    tracks: [`${CHECK_WIDTH}px`, ...drawn.map(({ track }) => track)].join(' '),
    paperTracks: drawn.map(({ width }) => `minmax(0, ${width}fr)`).join(' '),
    width: drawn.reduce((sum, { width }) => sum + width, CHECK_WIDTH),
    pinned: first?.column.rowHeader ? first.width : 0,
  };
}

function drawnColumns<Row>(
  shown: readonly PagedGridColumn<Row>[],
  layout: GridLayout,
  readonly: boolean,
): readonly DrawnColumn<Row>[] {
  return shown.map((column, index) => {
    const width = columnWidth(column, layout);
    const grows = (column.grows ?? column.rowHeader) && layout.widths[column.key] === undefined;
    const classes = ['cell', column.align === 'end' && 'end', column.checkbox && 'toggle'];
    return {
      column,
      width,
      track: grows ? `minmax(${width}px, 1fr)` : `${width}px`,
      className: [...classes, index === 0 && column.rowHeader && 'pinned'].filter(Boolean).join(' '),
      role: column.rowHeader ? 'rowheader' : 'gridcell',
      ariaReadonly: readonly || !(column.editor ?? column.checkbox) ? 'true' : nothing,
    };
  });
}

export interface DrawnRow<Row> {
  readonly row: Row;
  readonly columns: readonly DrawnColumn<Row>[];
  readonly selected: boolean;
  /** Of the selecting checkbox. */
  readonly selectLabel: string;
  /** The cell that has the keyboard: 0 is the checkbox; −1: it is in another row. */
  readonly active: number;
  readonly readonly: boolean;
  readonly stateOf: ((row: Row, column: string) => GridCellState | undefined) | undefined;
  /** The editor, where it is open. */
  readonly editorOf: (column: PagedGridColumn<Row>) => unknown;
}

/** Cells are many and made while scrolling: texts are bound as they are, without elements around them. */
export function renderCells<Row>(drawn: DrawnRow<Row>): readonly TemplateResult[] {
  const { row, columns, active, selected, selectLabel, stateOf } = drawn;
  return [
    renderCheck(selectLabel, selected, active === 0),
    ...columns.map((shown, index) => {
      const state = stateOf?.(row, shown.column.key);
      const editor = drawn.editorOf(shown.column);
      const tabindex = active === index + 1 ? 0 : -1;
      if (state ?? editor) return renderSpecialCell(drawn, shown, { state: state ?? {}, editor, tabindex });
      return renderCell(shown, tabindex, contentOf(drawn, shown.column, undefined));
    }),
  ];
}

function renderCheck(label: string, selected: boolean, active: boolean): TemplateResult {
  return html`<div class="cell check" role="gridcell" tabindex=${active ? 0 : -1}>
    <input type="checkbox" tabindex="-1" aria-label=${label} .checked=${live(selected)} />
  </div>`;
}

function renderCell<Row>(
  { className, role, ariaReadonly }: DrawnColumn<Row>,
  tabindex: number,
  content: unknown,
): TemplateResult {
  // A header without a text names nothing.
  const ownRole = content === '' ? 'gridcell' : role;
  // prettier-ignore
  return html`<div class=${className} role=${ownRole} aria-readonly=${ariaReadonly} tabindex=${tabindex}>${content}</div>`;
}

function renderSpecialCell<Row>(
  drawn: DrawnRow<Row>,
  { column, className, role, ariaReadonly }: DrawnColumn<Row>,
  { state, editor, tabindex }: { readonly state: GridCellState; readonly editor: unknown; readonly tabindex: number },
): TemplateResult {
  const { busy = false, error } = state;
  const kind = editor ? 'editing' : error !== undefined ? 'failed' : busy ? 'busy' : '';
  return html`<div
    class="${className} ${kind}"
    role=${role}
    aria-readonly=${ariaReadonly}
    aria-busy=${busy ? 'true' : nothing}
    aria-invalid=${error === undefined ? nothing : 'true'}
    aria-describedby=${error !== undefined && tabindex === 0 && !editor ? MESSAGE_ID : nothing}
    tabindex=${tabindex}
  >
    ${editor ?? contentOf(drawn, column, state)}
  </div>`;
}

function contentOf<Row>(
  { row, readonly }: DrawnRow<Row>,
  column: PagedGridColumn<Row>,
  state?: GridCellState,
): unknown {
  const { checkbox } = column;
  if (checkbox) {
    const locked = readonly || state?.busy || checkbox.editable?.(row) === false;
    return html`<input
      type="checkbox"
      tabindex="-1"
      aria-label=${checkbox.label(row)}
      ?disabled=${locked}
      .checked=${live(checkbox.checked(row))}
    />`;
  }
  if (state?.draft !== undefined) return state.draft;
  return column.render ? column.render(row) : column.text(row);
}

/** A row that is on its way: the same cells, so that nothing is made anew when it comes, and the keyboard can be there. */
export function renderUnknown<Row>(
  columns: readonly DrawnColumn<Row>[],
  active: number,
  selectLabel: string,
): readonly TemplateResult[] {
  return [
    renderCheck(selectLabel, false, active === 0),
    ...columns.map((shown, index) => renderCell(shown, active === index + 1 ? 0 : -1, '')),
  ];
}

/** A row that will not come by itself. */
export function renderMissing(text: string, retry: string, active: number): readonly TemplateResult[] {
  return [
    html`<div class="cell check" role="gridcell" tabindex=${active === 0 ? 0 : -1}></div>`,
    html`<div class="cell missing" role="gridcell" tabindex=${active > 0 ? 0 : -1}>
      <span>${text}</span><button type="button" class="link-button" tabindex="-1">${retry}</button>
    </div>`,
  ];
}
