import { TenantError } from '../tenant/tenant-error.js';
import { localizedText } from '../texts.js';
import type { ArchiveColumn, ArchiveProvider, ColumnType } from './archive-providers.js';
import { meets, type CellValue, type Condition } from './archive-restriction.js';
import { archiveRow, type ArchiveRow } from './carriers.js';

export interface ArchiveQuery {
  readonly columns: readonly string[];
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[];
  readonly conditions: readonly Condition[];
  /** None: the provider's defaults. */
  readonly entities: readonly string[];
  /** 0-based; negative: this many rows are skipped. */
  readonly page: number;
  readonly pageSize: number;
  readonly language: string | undefined;
}

export interface ArchiveAnswer {
  readonly rows: readonly ArchiveRow[];
  /** Of all pages. */
  readonly total: number;
}

interface Cells {
  readonly entity: string;
  readonly primaryKey: number;
  cell(column: string): CellValue;
}

/** Asks for every row without any condition; the documentation recommends it where a restriction is compulsory. */
const ALL_ROWS = 'getallrows';

export function answerQuery<Row>(provider: ArchiveProvider<Row>, query: ArchiveQuery): ArchiveAnswer {
  const column = columnFinder(provider);
  const columns = query.columns.map(column);
  const sort = query.sort.map(({ column: name, descending }) => ({ column: column(name).name, descending }));
  const conditions = query.conditions
    .filter((each) => each.column.toLowerCase() !== ALL_ROWS)
    .map((each) => ({ ...each, column: column(each.column).name }));

  const rows = cellsOf(provider, query)
    .filter((row) => conditions.every((condition) => meets(row.cell(condition.column), condition)))
    .sort((a, b) => compareRows(a, b, sort, query.language));
  const start = query.page < 0 ? -query.page : query.page * query.pageSize;
  const page = rows.slice(start, start + query.pageSize);
  return {
    total: rows.length,
    rows: page.map((row) =>
      archiveRow(
        row.entity,
        row.primaryKey,
        columns.map(({ name, type }) => [name, encoded(type, row.cell(name))]),
      ),
    ),
  };
}

/** The provider's rows of the wanted entities, with texts as the user reads (and sorts) them. */
function cellsOf<Row>(provider: ArchiveProvider<Row>, { entities, language }: ArchiveQuery): Cells[] {
  const wanted = new Set(entities.length > 0 ? entities.map((each) => each.toLowerCase()) : provider.defaultEntities);
  const known = provider.entities.map((each) => each.toLowerCase());
  const unknown = [...wanted].find((each) => !known.includes(each.toLowerCase()));
  if (unknown !== undefined) {
    throw new TenantError('ArgumentException', `${provider.name} has no entity “${unknown}”.`, 'Entities');
  }
  return provider
    .sources()
    .filter(({ entity }) => wanted.has(entity) || wanted.has(entity.toLowerCase()))
    .map(({ row, entity, primaryKey }) => ({
      entity,
      primaryKey,
      cell: (name) => {
        const value = provider.columns[name]?.value(row) ?? '';
        return typeof value === 'string' && language !== undefined ? localizedText(value, language) : value;
      },
    }));
}

/** Finds columns in any case; the answer spells them as the provider does. */
function columnFinder<Row>(
  provider: ArchiveProvider<Row>,
): (asked: string) => ArchiveColumn<Row> & { readonly name: string } {
  const byName = new Map(
    Object.entries(provider.columns).map(([name, column]) => [name.toLowerCase(), { ...column, name }]),
  );
  return (asked) => {
    const found = byName.get(asked.toLowerCase());
    if (found) return found;
    throw new TenantError('ArgumentException', `${provider.name} has no column “${asked}”.`, 'Columns');
  };
}

function compareRows(
  a: Cells,
  b: Cells,
  sort: readonly { readonly column: string; readonly descending: boolean }[],
  language: string | undefined,
): number {
  for (const { column, descending } of sort) {
    const difference = compareCells(a.cell(column), b.cell(column), language);
    if (difference !== 0) return descending ? -difference : difference;
  }
  return a.primaryKey - b.primaryKey;
}

function compareCells(a: CellValue, b: CellValue, language: string | undefined): number {
  return typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b, language) : Number(a) - Number(b);
}

/** CultureDataFormatter: everything but text carries its type. */
function encoded(type: ColumnType, value: CellValue): string {
  switch (type) {
    case 'string':
      return String(value);
    case 'int':
      return `[I:${String(value)}]`;
    case 'bool':
      return value === true ? '[I:1]' : '[I:0]';
    case 'datetime': {
      const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T([\d:]+)/.exec(String(value)) ?? [];
      return year === undefined ? '' : `[DT:${month}/${day}/${year} ${time}.0000000]`;
    }
  }
}
