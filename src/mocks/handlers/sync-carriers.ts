import type { ConfigValues } from '../connectors/index.js';
import type {
  ConnectionSummary,
  EngineStatus,
  SyncConnectionRecord,
  SyncConnectorDraft,
} from '../tenant/sync/sync-records.js';
import { enumerated } from '../tenant/sync/connection-summary.js';
import { carrier } from './carriers.js';
import type { TextReader } from './language.js';
import { formatTimeSpan } from './time-span.js';

/** Synchronisation's records as the carriers of the ErpSync agent. */

/** .NET's DateTime.MinValue: it is not set. */
export const NO_DATE = '0001-01-01T00:00:00';

export function connectorEntity({ id, name, url, deleted }: SyncConnectorDraft): object {
  return { ErpConnectorId: id, DisplayName: name, URL: url, Deleted: deleted, ...carrier };
}

/** @param config lists leave it out */
export function erpConnection(record: SyncConnectionRecord, config: ConfigValues | undefined): object {
  return {
    ErpConnectionId: record.id,
    ErpConnectorId: record.connectorId,
    DisplayName: record.name,
    DisplayDescription: record.description,
    Active: record.active,
    ConnectionId: record.guid,
    MostRecentTimestamp: record.mostRecent,
    ConfigFields: config ? Object.fromEntries(config) : null,
    Deleted: record.deleted,
    AllAccess: record.everyone,
    UserGroupAccessIds: record.userGroupIds,
    AssociateAccessIds: record.associateIds,
    ...carrier,
  };
}

export function connectionSummary(
  { name, description, active, deleted }: SyncConnectionRecord,
  { lastSync, actors }: ConnectionSummary,
  read: TextReader,
): object {
  return {
    DisplayName: name,
    DisplayDescription: description,
    Active: active,
    Deleted: deleted,
    LastSync: lastSync || NO_DATE,
    Actors: actors.map((actor) => {
      const { mappings, defaults } = enumerated(actor, read);
      const HasMappings = actor.mapped.length > 0;
      return { ActorType: actor.type, HasMappings, Mappings: mappings, Defaults: defaults, ...carrier };
    }),
    ...carrier,
  };
}

export function engineStatus({ running, message, intervalSeconds }: EngineStatus): object {
  return { IsRunning: running, StatusMessage: message, Interval: formatTimeSpan(intervalSeconds), ...carrier };
}
