import type { ConfigValues } from '../connectors/index.js';
import type {
  ActorTypeRecord,
  ConnectionSummary,
  EngineStatus,
  ErpFieldRecord,
  ListMapping,
  SyncConnectionRecord,
  SyncConnectorDraft,
} from '../tenant/sync/sync-records.js';
import { enumerated } from '../tenant/sync/connection-summary.js';
import type { Tenant } from '../tenant/tenant.js';
import { carrier, mdoListItem } from './carriers.js';
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

export function actorTypeMapping(
  { sync }: Tenant,
  { connectionId, type, crmType, active }: ActorTypeRecord,
  fields: readonly ErpFieldRecord[],
): object {
  return {
    ErpConnectionId: connectionId,
    IsActive: active,
    FieldMappings: fields.map((field) => fieldMapping(sync, field)),
    ActorTypeErp: type,
    ActorTypeCrm: crmType,
    ...carrier,
  };
}

function fieldMapping({ actors }: Tenant['sync'], field: ErpFieldRecord): object {
  return {
    ErpFieldId: field.id,
    ErpFieldKey: field.key,
    FieldType: field.type,
    Access: field.access,
    CrmFieldKey: field.crmFieldKey,
    SyncToCrm: field.syncToCrm,
    SyncToErp: field.syncToErp,
    ShowInGui: field.showInGui,
    ShowInSearch: field.showInSearch,
    AlreadyMapped: actors.alreadyMapped(field),
    MissingInERP: field.missingInErp,
    MissingInCRM: actors.missingInCrm(field),
    ListReference: actors.listReference(field),
    CrmDisplayName: actors.crmField(field)?.label ?? '',
    CrmDisplayTooltip: '',
    ErpDisplayName: field.label,
    ErpDisplayTooltip: field.description,
    ...carrier,
  };
}

export function listMappingContainer({ id, name }: SyncConnectionRecord, mappings: readonly ListMapping[]): object {
  return {
    ErpConnectionId: id,
    ErpConnectionName: name,
    ErpListItemMappings: mappings.map(({ fieldId, actorType, erpListName, crmListName, crmListTitle, items }) => ({
      CrmList: mdoListItem(0, crmListTitle, { type: crmListName }),
      ErpListName: erpListName,
      ErpActorTypeName: actorType,
      ErpFieldId: fieldId,
      ErpCrmListItemMappings: items.map((item) => ({
        ErpListItemId: item.key,
        ErpListItemName: item.name,
        CrmListItem: item.crmItem ? mdoListItem(item.crmItem.id, item.crmItem.name) : null,
        ...carrier,
      })),
      ...carrier,
    })),
    ...carrier,
  };
}
