import { moved } from './reorder.js';
import type { RowSource } from '../core/row-source.js';

export type { RowReadOptions, RowSource } from '../core/row-source.js';

export interface CellOption {
  readonly key: string;
  readonly name: string;
}

export type ParsedCell = { readonly value: string } | { readonly error: string };

/** How a cell is edited in its place. */
export interface CellEditor<Row> {
  readonly kind: 'text' | 'decimal' | 'list';
  /** What editing starts with: a text, or the key of an option (its name will do). */
  readonly value: (row: Row) => string;
  /** Whether this very cell can be edited; default true. */
  readonly editable?: (row: Row) => boolean;
  /** Of a list. Asked when the editor opens. */
  readonly options?: () => Promise<readonly CellOption[]>;
  /** In characters. */
  readonly maxLength?: number;
  /** What was typed as a value, or why it is none. Without it the text is the value. */
  readonly parse?: (text: string) => ParsedCell;
}

/** A column of `<quotesync-paged-grid>`. */
export interface PagedGridColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** The cell as text: drawn, and copied. */
  readonly text: (row: Row) => string;
  /** The cell as a template, in place of its text. */
  readonly render?: (row: Row) => unknown;
  /** Pixels; default 140. */
  readonly width?: number;
  /** Pixels; default 60. */
  readonly minWidth?: number;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  /** Default true. */
  readonly sortable?: boolean;
  readonly editor?: CellEditor<Row>;
  /** The column that names the row; it cannot be hidden. */
  readonly rowHeader?: boolean;
  /** Takes its part of the width that is left over, until the user gives it a width; default: the row header does. */
  readonly grows?: boolean;
  /** The cell is a checkbox, toggled in its place: commits `'1'` or `''`. */
  readonly checkbox?: CellCheckbox<Row>;
}

export interface CellCheckbox<Row> {
  readonly checked: (row: Row) => boolean;
  /** The accessible name, for example of the product. */
  readonly label: (row: Row) => string;
  /** Default true. */
  readonly editable?: (row: Row) => boolean;
}

/** What the host knows of a cell that was edited. */
export interface GridCellState {
  /** Being stored. */
  readonly busy?: boolean;
  /** Why it was not stored; shown at the cell. */
  readonly error?: string | undefined;
  /** The text that the user typed and that is not stored (yet): drawn in place of the row's, and edited on. */
  readonly draft?: string | undefined;
}

/** How the user has arranged the columns, by key. What it does not name is as the columns say. */
export interface GridLayout {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Pixels. */
  readonly widths: Readonly<Record<string, number>>;
}

export const DEFAULT_LAYOUT: GridLayout = { order: [], hidden: [], widths: {} };

const DEFAULT_WIDTH = 140;
const MIN_WIDTH = 60;
const MAX_WIDTH = 1200;

/** What arranging columns has to know of one. */
export type ArrangedColumn = Pick<PagedGridColumn<never>, 'key' | 'label' | 'width' | 'minWidth' | 'rowHeader'>;

/** All columns in the user's order; those that the layout does not know yet stand behind the one they follow by nature. */
export function orderedColumns<Column extends Pick<ArrangedColumn, 'key'>>(
  columns: readonly Column[],
  { order }: GridLayout,
): readonly Column[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const arranged = order.flatMap((key) => byKey.get(key) ?? []);
  if (arranged.length === 0) return columns;
  columns.forEach((column, index) => {
    if (order.includes(column.key)) return;
    const before = columns[index - 1];
    arranged.splice(before ? arranged.indexOf(before) + 1 : 0, 0, column);
  });
  return arranged;
}

/** The columns that are shown, in the user's order. */
export function shownColumns<Column extends Pick<ArrangedColumn, 'key' | 'rowHeader'>>(
  columns: readonly Column[],
  layout: GridLayout,
): readonly Column[] {
  return orderedColumns(columns, layout).filter(({ key, rowHeader }) => rowHeader || !layout.hidden.includes(key));
}

/** Pixels. */
export function columnWidth(column: ArrangedColumn, { widths }: GridLayout): number {
  return clampWidth(column, widths[column.key] ?? column.width ?? DEFAULT_WIDTH);
}

export function clampWidth({ minWidth = MIN_WIDTH }: ArrangedColumn, width: number): number {
  return Math.round(Math.max(minWidth, Math.min(MAX_WIDTH, width)));
}

export function withWidth(layout: GridLayout, key: string, width: number): GridLayout {
  return { ...layout, widths: { ...layout.widths, [key]: width } };
}

export function withHidden(layout: GridLayout, key: string, hidden: boolean): GridLayout {
  const others = layout.hidden.filter((other) => other !== key);
  return { ...layout, hidden: hidden ? [...others, key] : others };
}

/** A column in the place of another one; those between make room. */
export function withMoved(
  columns: readonly Pick<ArrangedColumn, 'key'>[],
  layout: GridLayout,
  key: string,
  to: string,
): GridLayout {
  const order = orderedColumns(columns, layout).map((column) => column.key);
  const from = order.indexOf(key);
  const target = order.indexOf(to);
  if (from < 0 || target < 0) return layout;
  return { ...layout, order: moved(order, from, target) };
}

/** Rows that stand for those whose number is not known yet. */
const AWAITED_ROWS = 12;

/** Known or not. */
export function rowsToDraw<Row>(source: RowSource<Row> | undefined): number {
  if (!source) return 0;
  return source.total ?? (source.errorAt(0) ? 1 : AWAITED_ROWS);
}
