import type {
  ConnectorResponse,
  QuoteConnection,
  QuoteConnectionInput,
  QuoteConnectionRow,
  QuoteConnector,
  Scope,
} from '../../backend/connections.js';
import type { ConfigValues, ConnectorInfo, FieldDefinition, PluginAnswer } from '../connectors/index.js';
import type { QuoteConnectionDraft, QuoteConnectionRecord } from '../tenant/quote-connections.js';
import type { TextReader } from './calls.js';

const STATUS = { Ok: 'ok', OkWithInfo: 'ok-with-info', Warning: 'warning', Error: 'error' } as const;

export function connectorModel({ location, ...info }: ConnectorInfo): QuoteConnector {
  return { ...info, source: location };
}

export function responseModel(answer: PluginAnswer, read: TextReader): ConnectorResponse {
  return {
    ok: answer.status !== 'Error',
    status: STATUS[answer.status],
    explanation: read(answer.userExplanation),
    technical: read(answer.techExplanation),
    errorCode: answer.errorCode,
  };
}

export function rowModel(record: QuoteConnectionRecord, read: TextReader): QuoteConnectionRow {
  return {
    id: record.id,
    name: read(record.displayName),
    connectorName: record.connectorName,
    description: read(record.displayDescription),
    everyone: record.everyone,
    deleted: record.deleted,
  };
}

export function scopeModel({ everyone, userGroupIds, associateIds }: QuoteConnectionRecord): Scope {
  return everyone ? { everyone } : { everyone, userGroupIds: [...userGroupIds], associateIds: [...associateIds] };
}

export function connectionModel(
  record: QuoteConnectionRecord,
  fields: readonly FieldDefinition[],
  stored: ConfigValues,
): QuoteConnection {
  return {
    id: record.id,
    name: record.displayName,
    description: record.displayDescription,
    connectorName: record.connectorName,
    scope: scopeModel(record),
    syncConnectionId: record.syncConnectionId,
    deleted: record.deleted,
    revision: record.id === 0 ? '' : revisionOf(record, fields, stored),
  };
}

/** The values themselves, so that saving what is already stored is no conflict; of secrets only whether they are set. */
export function revisionOf(
  record: QuoteConnectionRecord,
  fields: readonly FieldDefinition[],
  stored: ConfigValues,
): string {
  const { displayName, displayDescription, everyone, userGroupIds, associateIds, syncConnectionId, deleted } = record;
  const secrets = new Set(fields.filter(({ type }) => type === 'Password').map(({ key }) => key));
  const config = [...stored]
    .map(([key, value]) => [key, secrets.has(key) ? value !== '' : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const ascending = (ids: readonly number[]): number[] => [...ids].sort((a, b) => a - b);
  const scope = everyone ? true : [ascending(userGroupIds), ascending(associateIds)];
  return JSON.stringify([displayName, displayDescription, scope, syncConnectionId, deleted, config]);
}

/** The stored record with what the user edits replaced. */
export function draftOf(input: QuoteConnectionInput, base: QuoteConnectionRecord | undefined): QuoteConnectionDraft {
  const { id, name, description, connectorName, scope, syncConnectionId } = input;
  return {
    id,
    erpName: base?.erpName ?? '',
    displayName: name,
    displayDescription: description,
    rank: base?.rank ?? 0,
    connectorName,
    syncConnectionId,
    extraData: base?.extraData ?? '',
    everyone: scope.everyone,
    userGroupIds: scope.everyone ? [] : scope.userGroupIds,
    associateIds: scope.everyone ? [] : scope.associateIds,
  };
}
