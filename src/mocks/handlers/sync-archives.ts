import { QueryCache } from '../query-cache.js';
import type { Stamps, SyncConnectionRecord, SyncConnectorRecord, SyncLogRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import { flag, text, type ArchiveColumn, type ArchiveProvider } from './archive-providers.js';

export function stampColumns({ directory }: Tenant): Readonly<Record<string, ArchiveColumn<Stamps>>> {
  const nameOf = (id: number): string => directory.associate(id)?.fullName ?? '';
  return {
    updatedBy: text(({ updatedBy }) => nameOf(updatedBy)),
    updatedDate: { type: 'datetime', value: ({ updated }) => updated },
    registeredBy: text(({ registeredBy }) => nameOf(registeredBy)),
    registeredDate: { type: 'datetime', value: ({ registered }) => registered },
  };
}

/** `ErpConnector`: deleted rows are an entity of their own. */
export function syncConnectorProvider(tenant: Tenant): ArchiveProvider<SyncConnectorRecord> {
  return {
    name: 'ErpConnector',
    entities: ['erpConnector', 'deleted'],
    defaultEntities: ['erpConnector'],
    columns: {
      id: { type: 'int', value: ({ id }) => id },
      name: text(({ name }) => name),
      url: text(({ url }) => url),
      ...stampColumns(tenant),
    },
    sources: () =>
      tenant.sync.connectors.all().map((row) => ({
        row,
        entity: row.deleted ? 'deleted' : 'erpConnector',
        primaryKey: row.id,
      })),
  };
}

/** `ErpConnection`, likewise. Of its own columns none can be sorted by. */
export function syncConnectionProvider(tenant: Tenant): ArchiveProvider<SyncConnectionRecord> {
  const connector = ({ connectorId }: SyncConnectionRecord): SyncConnectorRecord | undefined =>
    tenant.sync.connectors.find(connectorId);
  const own: Readonly<Record<string, ArchiveColumn<SyncConnectionRecord>>> = {
    id: { type: 'int', value: ({ id }) => id },
    name: text(({ name }) => name),
    description: text(({ description }) => description),
    active: flag(({ active }) => active),
    erpId: text(({ guid }) => guid),
    mostRecent: text(({ mostRecent }) => mostRecent),
    allAccess: flag(({ everyone }) => everyone),
    deleted: flag(({ deleted }) => deleted),
  };
  return {
    name: 'ErpConnection',
    entities: ['erpConnection', 'deleted'],
    defaultEntities: ['erpConnection'],
    columns: {
      ...Object.fromEntries(Object.entries(own).map(([name, column]) => [name, { ...column, unsortable: true }])),
      'connector/id': { type: 'int', value: ({ connectorId }) => connectorId },
      'connector/name': text((row) => connector(row)?.name ?? ''),
      'connector/url': text((row) => connector(row)?.url ?? ''),
      ...stampColumns(tenant),
    },
    sources: () =>
      tenant.sync.connections.all().map((row) => ({
        row,
        entity: row.deleted ? 'deleted' : 'erpConnection',
        primaryKey: row.id,
      })),
  };
}

/**
 * `ErpSyncLog`: what synchronisation wrote. `updated` is a string, here ISO local time: no document says its form.
 * The newest come first among what is the same in the order that is asked for.
 */
export function syncLogProvider(tenant: Tenant): ArchiveProvider<SyncLogRecord> {
  const { engine } = tenant.sync;
  return {
    name: 'ErpSyncLog',
    entities: ['all'],
    defaultEntities: ['all'],
    newestFirst: true,
    columns: {
      id: { type: 'int', value: ({ id }) => id, unsortable: true },
      connection: text((row, read) => engine.logTexts(row, read).connection),
      source: text((row, read) => engine.logTexts(row, read).source),
      target: text((row, read) => engine.logTexts(row, read).target),
      crmfieldkey: text(({ field }) => field),
      oldvalue: text(({ oldValue }) => oldValue),
      newvalue: text(({ newValue }) => newValue),
      updated: { ...text(({ updated }) => updated), plain: true },
    },
    sources: () => engine.log().map((row) => ({ row, entity: 'all', primaryKey: row.id })),
    cache: { version: () => engine.logVersion(), answers: new QueryCache() },
  };
}
