import type { SimulatedQuoteConnector } from '../connectors/index.js';
import type { QuoteConnectionRecord } from '../tenant/quote-connections.js';
import type { Tenant } from '../tenant/tenant.js';
import type { QueryCache } from '../query-cache.js';
import type { CellValue, Restriction } from './archive-restriction.js';
import type { TextReader } from './language.js';

export type ColumnType = 'string' | 'int' | 'bool' | 'datetime' | 'decimal';

export interface ArchiveColumn<Row> {
  readonly type: ColumnType;
  /**
   * Text may hold inline translations; a datetime is `2027-03-01T09:15:00`, a decimal its exact text.
   * @param read for what is put together of several texts: one text holds the translations of one only
   */
  readonly value: (row: Row, read: TextReader) => CellValue;
  /** What restrictions compare, where it is not what is shown: the key of a list item. */
  readonly stored?: (row: Row) => CellValue;
  readonly unsortable?: boolean;
  /** `''` is no value, whatever the type: it is shown as nothing. */
  readonly optional?: boolean;
  /** Its text is sorted as it is stored, character by character: times and keys, which nobody reads as words. */
  readonly plain?: boolean;
}

export interface ArchiveSource<Row> {
  readonly row: Row;
  readonly entity: string;
  readonly primaryKey: number;
}

export interface ArchiveProvider<Row> {
  readonly name: string;
  readonly entities: readonly string[];
  /** What is meant when a call names none. */
  readonly defaultEntities: readonly string[];
  readonly columns: Readonly<Record<string, ArchiveColumn<Row>>>;
  /** What has no other order: the highest key first, as of entries that are only ever added. Default: the lowest. */
  readonly newestFirst?: boolean;
  /** @param restriction rows that cannot meet it may be left out */
  sources(restriction: Restriction): readonly ArchiveSource<Row>[];
  /** For archives that are too big to be searched and sorted for every page. */
  readonly cache?: {
    /** Changes when any row may be another one. */
    version(): string;
    readonly answers: QueryCache<readonly ArchiveSource<Row>[]>;
  };
}

export function text<Row>(value: (row: Row, read: TextReader) => string): ArchiveColumn<Row> {
  return { type: 'string', value };
}

export function flag<Row>(value: (row: Row) => boolean): ArchiveColumn<Row> {
  return { type: 'bool', value };
}

/** `QuoteConnector`: what is installed. */
export function quoteConnectorProvider(tenant: Tenant): ArchiveProvider<SimulatedQuoteConnector> {
  return {
    name: 'QuoteConnector',
    entities: ['connector'],
    defaultEntities: ['connector'],
    columns: {
      name: text(({ info }) => info.name),
      className: text(({ info }) => info.className),
      assemblyName: text(({ info }) => info.assemblyName),
      location: text(({ info }) => info.location),
      filename: text(({ info }) => info.fileName),
      version: text(({ info }) => info.version),
      licensed: flag(({ info }) => info.licensed),
    },
    sources: () => tenant.connectors.all().map((row, index) => ({ row, entity: 'connector', primaryKey: index + 1 })),
  };
}

/** `QuoteConnection`: deleted rows are an entity of their own. */
export function quoteConnectionProvider(tenant: Tenant): ArchiveProvider<QuoteConnectionRecord> {
  const syncName = ({ syncConnectionId }: QuoteConnectionRecord): string =>
    tenant.sync.connections.find(syncConnectionId)?.name ?? '';
  const updatedBy = ({ updatedBy: id }: QuoteConnectionRecord): string =>
    tenant.directory.associate(id)?.fullName ?? '';
  return {
    name: 'QuoteConnection',
    entities: ['quoteConnection', 'deleted'],
    defaultEntities: ['quoteConnection'],
    columns: {
      quoteConnectionId: { type: 'int', value: ({ id }) => id },
      erpName: text(({ erpName }) => erpName),
      displayName: text(({ displayName }) => displayName),
      displayDescription: text(({ displayDescription }) => displayDescription),
      rank: { type: 'int', value: ({ rank }) => rank },
      connectorName: text(({ connectorName }) => connectorName),
      allAccess: flag(({ everyone }) => everyone),
      deleted: flag(({ deleted }) => deleted),
      'erpConnection/name': text(syncName),
      updatedDate: { type: 'datetime', value: ({ updated }) => updated },
      updatedBy: text(updatedBy),
    },
    sources: () =>
      tenant.quoteConnections.all().map((row) => ({
        row,
        entity: row.deleted ? 'deleted' : 'quoteConnection',
        primaryKey: row.id,
      })),
  };
}
