import type { FieldDefinition, PluginAnswer } from '../connectors/index.js';
import type { UserGroupRecord } from '../tenant/directory.js';
import type { QuoteConnectionRecord } from '../tenant/quote-connections.js';

/** The tenant's records as the WebAPI's carriers: PascalCase, enums by name, and what every carrier has. */

export const carrier = { TableRight: null, FieldProperties: {} } as const;

export interface PluginResponseCarrier {
  readonly IsOk: boolean;
  readonly [name: string]: unknown;
}

export function pluginResponse(answer: PluginAnswer): PluginResponseCarrier {
  return {
    IsOk: answer.status !== 'Error',
    UserExplanation: answer.userExplanation,
    TechExplanation: answer.techExplanation,
    ErrorCode: answer.errorCode,
    Changes: null,
    Status: answer.status,
    ...carrier,
  };
}

/** @param answer how the connection's start went; `undefined` when it was not started */
export function quoteConnection(record: QuoteConnectionRecord, answer: PluginAnswer | undefined): object {
  return {
    QuoteConnectionId: record.id,
    ERPName: record.erpName,
    DisplayName: record.displayName,
    DisplayDescription: record.displayDescription,
    Rank: record.rank,
    ConnectorName: record.connectorName,
    ErpConnectionId: record.syncConnectionId,
    ExtraData: record.extraData,
    IsAvailable: answer !== undefined && answer.status !== 'Error',
    InitializeResponse: answer ? pluginResponse(answer) : null,
    PriceLists: [],
    AllAccess: record.everyone,
    Deleted: record.deleted,
    UserGroupAccessIds: record.userGroupIds,
    AssociateAccessIds: record.associateIds,
    ...carrier,
  };
}

export function fieldMetadata(field: FieldDefinition): object {
  return {
    FieldKey: field.key,
    Rank: field.rank,
    DisplayName: field.label,
    DisplayDescription: field.description,
    FieldType: field.type,
    ListName: field.listName,
    DefaultValue: field.defaultValue,
    MaxLength: field.maxLength,
    Access: field.access,
    ShowInSearch: false,
    ...carrier,
  };
}

export interface MdoListItem {
  readonly Id: number;
  readonly Name: string;
  readonly ChildItems: readonly MdoListItem[];
  readonly [name: string]: unknown;
}

interface MdoDetails {
  readonly toolTip?: string;
  readonly extraInfo?: string;
  readonly type?: string;
  readonly rank?: number;
  readonly children?: readonly MdoListItem[];
}

export function mdoListItem(id: number, name: string, details: MdoDetails = {}): MdoListItem {
  return {
    Id: id,
    Name: name,
    ToolTip: details.toolTip ?? '',
    Deleted: false,
    Rank: details.rank ?? 0,
    Type: details.type ?? '',
    ChildItems: details.children ?? [],
    IconHint: '',
    ColorBlock: 0,
    ExtraInfo: details.extraInfo ?? '',
    StyleHint: '',
    FullName: name,
    ...carrier,
  };
}

export function userGroup({ id, name, deleted }: UserGroupRecord, rank: number): object {
  return { Id: id, Value: name, Tooltip: '', Rank: rank, Deleted: deleted, ...carrier };
}

export interface ArchiveRow {
  readonly EntityName: string;
  readonly PrimaryKey: number;
  readonly ColumnData: Readonly<Record<string, object>>;
  readonly [name: string]: unknown;
}

/** @param cells display values, encoded, by column */
export function archiveRow(
  entity: string,
  primaryKey: number,
  cells: readonly (readonly [string, string])[],
): ArchiveRow {
  return {
    EntityName: entity,
    PrimaryKey: primaryKey,
    ColumnData: Object.fromEntries(
      cells.map(([column, DisplayValue]) => [column, { DisplayValue, TooltipHint: '', LinkHint: '' }]),
    ),
    LinkHint: '',
    StyleHint: '',
    ...carrier,
  };
}

export function archiveResult(rows: readonly ArchiveRow[], rowCount: number): object {
  return { RowCount: rowCount, Rows: rows, ...carrier };
}
