import { collatorOf, sortedByKey } from '../query-cache.js';
import { decimalKey, decimalOrder } from '../tenant/exact.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Resources } from '../tenant/resources.js';
import type { ArchiveColumn, ArchiveProvider, ArchiveSource, ColumnType } from './archive-providers.js';
import { rowTest } from './archive-condition.js';
import { ALL_ROWS, type CellValue, type Condition, type Restriction } from './archive-restriction.js';
import { archiveRow, type ArchiveRow } from './carriers.js';
import { textReader } from './language.js';
import { NOT_GIVEN } from './product-carriers.js';

export interface ArchiveQuery {
  readonly columns: readonly string[];
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[];
  readonly restriction: Restriction;
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

interface NamedColumn<Row> extends ArchiveColumn<Row> {
  readonly name: string;
}

type ColumnFinder<Row> = (asked: string) => NamedColumn<Row>;

/** The value of a row's column, as the user reads it. */
type Reader = <Row>(row: Row, value: ArchiveColumn<Row>['value']) => CellValue;

export function answerQuery<Row>(
  provider: ArchiveProvider<Row>,
  query: ArchiveQuery,
  resources: Resources,
): ArchiveAnswer {
  const column = columnFinder(provider);
  const columns = query.columns.map(column);
  const { entities, restriction, sort, language, page, pageSize } = query;
  const read = readerIn(language, resources);
  const select = (): readonly ArchiveSource<Row>[] => selected(provider, query, column, read);
  const { cache } = provider;
  const question = JSON.stringify([entities, restriction, sort, language ?? '']);
  const rows = cache ? cache.answers.get(`${cache.version()}/${resources.version}`, question, select) : select();
  const start = page < 0 ? -page : page * pageSize;
  return {
    total: rows.length,
    rows: rows.slice(start, start + pageSize).map(({ row, entity, primaryKey }) =>
      archiveRow(
        entity,
        primaryKey,
        columns.map(({ name, type, value, optional }) => {
          const cell = read(row, value);
          return [name, optional && cell === '' ? '' : encoded(type, cell)];
        }),
      ),
    ),
  };
}

function readerIn(language: string | undefined, resources: Resources): Reader {
  const inLanguage = textReader(language, resources);
  return (row, value) => {
    const found = value(row, inLanguage);
    return typeof found === 'string' ? inLanguage(found) : found;
  };
}

/** The wanted rows in order, with texts as the user reads (and sorts) them. */
function selected<Row>(
  provider: ArchiveProvider<Row>,
  { entities, restriction, sort, language }: ArchiveQuery,
  column: ColumnFinder<Row>,
  read: Reader,
): readonly ArchiveSource<Row>[] {
  const wanted = wantedEntities(provider, entities);
  const order = sort.map((each) => sorter(column(each.column), each.descending, language, read));
  const test = rowTest(restriction, (condition) => conditionReader(column, condition, read));
  const rows = provider
    .sources(restriction)
    .filter(({ row, entity }) => wanted.has(entity.toLowerCase()) && test(row))
    .sort((a, b) => (provider.newestFirst ? b.primaryKey - a.primaryKey : a.primaryKey - b.primaryKey));
  // The last column first: every sort keeps the order of what is equal.
  return order.reduceRight<readonly ArchiveSource<Row>[]>((sorted, sortBy) => sortBy(sorted), rows);
}

type Sorter<Row> = (rows: readonly ArchiveSource<Row>[]) => readonly ArchiveSource<Row>[];

function sorter<Row>(
  { name, type, value, unsortable, plain }: NamedColumn<Row>,
  descending: boolean,
  language: string | undefined,
  read: Reader,
): Sorter<Row> {
  if (unsortable) throw new TenantError('ArgumentException', `The column “${name}” cannot be sorted.`, 'SortOrder');
  const directed = <Key>(compare: (a: Key, b: Key) => number): ((a: Key, b: Key) => number) =>
    descending ? (a, b) => compare(b, a) : compare;
  if (type === 'decimal') {
    return (rows) => sortedByKey(rows, ({ row }) => decimalKey(String(read(row, value))), directed(decimalOrder));
  }
  if (plain) {
    return (rows) => sortedByKey(rows, ({ row }) => String(read(row, value)), directed(plainOrder));
  }
  const collator = collatorOf(language);
  const compare = (a: CellValue, b: CellValue): number =>
    typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
  return (rows) => sortedByKey(rows, ({ row }) => read(row, value), directed(compare));
}

function plainOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function wantedEntities<Row>(provider: ArchiveProvider<Row>, asked: readonly string[]): ReadonlySet<string> {
  const known = new Set(provider.entities.map((each) => each.toLowerCase()));
  const wanted = (asked.length > 0 ? asked : provider.defaultEntities).map((each) => each.toLowerCase());
  const unknown = wanted.find((each) => !known.has(each));
  if (unknown !== undefined) {
    throw new TenantError('ArgumentException', `${provider.name} has no entity “${unknown}”.`, 'Entities');
  }
  return new Set(wanted);
}

function conditionReader<Row>(
  column: ColumnFinder<Row>,
  { column: asked }: Condition,
  read: Reader,
): (row: Row) => CellValue {
  // Its condition is `getAllRows = 1`.
  if (asked.toLowerCase() === ALL_ROWS) return () => true;
  const { type, value, stored } = column(asked);
  if (stored) return stored;
  if (type !== 'decimal') return (row) => read(row, value);
  return (row) => {
    const amount = read(row, value);
    return Number(amount === '' ? NOT_GIVEN : amount);
  };
}

/** Finds columns in any case; the answer spells them as the provider does. */
function columnFinder<Row>(provider: ArchiveProvider<Row>): ColumnFinder<Row> {
  const byName = new Map(
    Object.entries(provider.columns).map(([name, column]) => [name.toLowerCase(), { ...column, name }]),
  );
  return (asked) => {
    const found = byName.get(asked.toLowerCase());
    if (found) return found;
    throw new TenantError('ArgumentException', `${provider.name} has no column “${asked}”.`, 'Columns');
  };
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
    case 'decimal':
      // .NET writes its lowest decimal digit by digit.
      return `[F:${value === '' ? '-79228162514264337593543950335' : String(value)}]`;
    case 'datetime': {
      const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T([\d:]+)/.exec(String(value)) ?? [];
      return year === undefined ? '' : `[DT:${month}/${day}/${year} ${time}.0000000]`;
    }
  }
}
