import type { CallOptions, ErpField, SyncActorType } from '../../../backend/index.js';
import { archiveRows, type ArchiveRow } from '../archive.js';
import { bareValue, decodeBoolean } from '../wire/culture-data.js';
import { toActorType } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { toAccess, toFieldType } from './field-types.js';

/** A row of the archive provider `ErpField`. Texts are in the language of the call. */
export interface ErpFieldRow extends ErpField {
  readonly actorType: SyncActorType;
  readonly maxLength: number;
  readonly listName: string;
  readonly listReference: string;
  readonly crmFieldKey: string;
  readonly showInSearch: boolean;
  readonly missingInErp: boolean;
  /** The connector's own, encoded. */
  readonly defaultValue: string;
  readonly hasFirstSyncDefault: boolean;
  readonly promptUser: boolean;
  readonly mandatory: boolean;
  readonly rank: number;
}

const COLUMNS = [
  ...['Id', 'ConnectionId', 'ActorTypeErp', 'ErpFieldKey', 'DisplayName', 'DisplayDescription', 'FieldType', 'Access'],
  ...['MaxLength', 'ListName', 'ListReference', 'CrmFieldKey', 'ShowInSearch', 'MissingInERP', 'Rank'],
  ...['DefaultValue', 'HasFirstSyncDefaultValue', 'PromptUser', 'Mandatory'],
];

/**
 * All fields of a connection, by rank. The provider could restrict them further, but how it wants to be told kinds of
 * records and flags is not documented: that is done here.
 */
export async function readErpFields(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<readonly ErpFieldRow[]> {
  const rows = await agent.read(() => read(agent, connectionId, COLUMNS, false, options), options);
  return rows
    .map(toField)
    .map((field, index) => ({ field, index }))
    .sort((a, b) => a.field.rank - b.field.rank || a.index - b.index)
    .map(({ field }) => field);
}

/** Defaults that administrators gave, by field id, as they are stored: a text may look like an inline translation. */
export async function readFirstDefaults(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<ReadonlyMap<number, string>> {
  const columns = ['Id', 'ConnectionId', 'FirstSyncDefaultValue'];
  const rows = await agent.read(() => read(agent, connectionId, columns, true, options), options);
  return new Map(rows.map((row) => [idOf(row), row.text('FirstSyncDefaultValue')]));
}

async function read(
  agent: ErpSyncAgent,
  connectionId: number,
  columns: readonly string[],
  raw: boolean,
  options?: CallOptions,
): Promise<readonly ArchiveRow[]> {
  const query = {
    provider: 'ErpField',
    columns: columns.join(','),
    sort: 'Rank asc',
    restriction: `ConnectionId = ${connectionId}`,
    entities: 'erpfield',
    raw,
  };
  const rows = await archiveRows(agent.client, query, options);
  // A restriction that was not heeded must not show fields of others.
  return rows.filter((row) => row.text('ConnectionId') === '' || numberIn(row, 'ConnectionId') === connectionId);
}

function idOf(row: ArchiveRow): number {
  return numberIn(row, 'Id') || row.id;
}

function numberIn(row: ArchiveRow, column: string): number {
  return Number(bareValue(row.text(column))) || 0;
}

function toField(row: ArchiveRow): ErpFieldRow {
  const { text } = row;
  const flag = (column: string): boolean => decodeBoolean(text(column));
  const key = text('ErpFieldKey');
  return {
    id: idOf(row),
    key,
    label: text('DisplayName') || key,
    description: text('DisplayDescription'),
    type: toFieldType(text('FieldType')),
    access: toAccess(text('Access')),
    actorType: toActorType(bareValue(text('ActorTypeErp'))),
    maxLength: Math.max(0, numberIn(row, 'MaxLength')),
    listName: text('ListName'),
    listReference: text('ListReference'),
    crmFieldKey: text('CrmFieldKey'),
    showInSearch: flag('ShowInSearch'),
    missingInErp: flag('MissingInERP'),
    defaultValue: text('DefaultValue'),
    hasFirstSyncDefault: flag('HasFirstSyncDefaultValue'),
    promptUser: flag('PromptUser'),
    mandatory: flag('Mandatory'),
    rank: numberIn(row, 'Rank'),
  };
}
