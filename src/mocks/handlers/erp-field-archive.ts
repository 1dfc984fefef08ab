import type { Stamps, ErpFieldRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import { certainConditions, type Restriction } from './archive-restriction.js';
import { flag, text, type ArchiveColumn, type ArchiveProvider } from './archive-providers.js';
import { erpActorNumber } from './erp-actor-names.js';
import { stampColumns } from './sync-archives.js';

/** Numbers of enums: here they do not travel by name. */
const FIELD_TYPES: Readonly<Record<ErpFieldRecord['type'], number>> = {
  Checkbox: 0,
  Text: 1,
  Password: 2,
  Integer: 3,
  Double: 4,
  List: 5,
  Date: 6,
  Label: 99,
};
const ACCESS: Readonly<Record<ErpFieldRecord['access'], number>> = { Normal: 0, Mandatory: 1, ReadOnly: 2 };

const integer = <Row>(value: (row: Row) => number): ArchiveColumn<Row> => ({ type: 'int', value });
/** A flag in a column that holds numbers. */
const bit = <Row>(value: (row: Row) => boolean): ArchiveColumn<Row> => integer((row) => Number(value(row)));

/** `ErpField`: the fields of all connections, with what is decided about them. Unlike in other archives, columns are PascalCase. */
export function erpFieldProvider(tenant: Tenant): ArchiveProvider<ErpFieldRecord> {
  const { actors, connections } = tenant.sync;
  const entity = 'erpfield';
  return {
    name: 'ErpField',
    entities: [entity],
    defaultEntities: [entity],
    columns: { ...metadataColumns(), ...decisionColumns(tenant), ...stamps(tenant) },
    sources: (restriction) =>
      wantedConnections(
        connections.all().map(({ id }) => id),
        restriction,
      ).flatMap((id) => actors.fields(id).map((row) => ({ row, entity, primaryKey: row.id }))),
  };
}

/** Fields of connections that are not asked for need not be looked at. */
function wantedConnections(ids: readonly number[], restriction: Restriction): readonly number[] {
  const asked = certainConditions(restriction).filter(
    ({ column, operator }) => column.toLowerCase() === 'connectionid' && operator === '=',
  );
  return ids.filter((id) => asked.every(({ values }) => values.includes(String(id))));
}

function metadataColumns(): Readonly<Record<string, ArchiveColumn<ErpFieldRecord>>> {
  return {
    Id: integer(({ id }) => id),
    // A row for each actor of a connection, which has no other use here.
    ErpConnectionActorTypeId: integer(({ connectionId, actorType }) => connectionId * 10 + erpActorNumber(actorType)),
    ErpFieldKey: { ...text(({ key }) => key), plain: true },
    DisplayName: text(({ label }) => label),
    DisplayDescription: text(({ description }) => description),
    FieldType: integer(({ type }) => FIELD_TYPES[type]),
    ListName: text(({ listName }) => listName),
    DefaultValue: text(({ defaultValue }) => defaultValue),
    MaxLength: integer(({ maxLength }) => maxLength),
    Access: integer(({ access }) => ACCESS[access]),
    Rank: integer(({ rank }) => rank),
    MissingInERP: bit(({ missingInErp }) => missingInErp),
    ConnectionId: integer(({ connectionId }) => connectionId),
    ActorTypeErp: text(({ actorType }) => actorType),
  };
}

function decisionColumns({ sync: { actors } }: Tenant): Readonly<Record<string, ArchiveColumn<ErpFieldRecord>>> {
  return {
    HasFirstSyncDefaultValue: bit(({ hasFirstSyncDefault }) => hasFirstSyncDefault),
    FirstSyncDefaultValue: text(({ firstSyncDefault }) => firstSyncDefault),
    PromptUser: flag(({ promptUser }) => promptUser),
    Mandatory: flag(({ mandatory }) => mandatory),
    PromptOrHasDefault: flag(({ promptUser, hasFirstSyncDefault }) => promptUser || hasFirstSyncDefault),
    CrmFieldKey: text(({ crmFieldKey }) => crmFieldKey),
    SyncToCrm: bit(({ syncToCrm }) => syncToCrm),
    SyncToErp: bit(({ syncToErp }) => syncToErp),
    ShowInGui: bit(({ showInGui }) => showInGui),
    ShowInSearch: bit(({ showInSearch }) => showInSearch),
    ListReference: text((field) => (field.type === 'List' ? actors.listReference(field) : '')),
  };
}

/** Fields have no stamps of their own in this tenant: those of their connection. */
function stamps(tenant: Tenant): Readonly<Record<string, ArchiveColumn<ErpFieldRecord>>> {
  const columns = Object.entries(stampColumns(tenant)).map(([name, { type, value }]) => {
    const column: ArchiveColumn<ErpFieldRecord> = {
      type,
      value: ({ connectionId }, read) => {
        const connection: Stamps | undefined = tenant.sync.connections.find(connectionId);
        return connection ? value(connection, read) : '';
      },
    };
    return [name, column] as const;
  });
  return Object.fromEntries(columns);
}
