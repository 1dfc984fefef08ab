import type {
  ConfigurationValues,
  ConnectorResponse,
  QuoteConnection,
  QuoteConnectionInput,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
  Scope,
} from '../../backend/index.js';
import type { ArchiveRow } from './archive.js';
import type { StoredConfiguration } from './configuration.js';
import type { PluginResponseCarrier, QuoteConnectionCarrier } from './wire/carriers.js';
import { decodeBoolean } from './wire/culture-data.js';

const STATUS = { Ok: 'ok', OkWithInfo: 'ok-with-info', Warning: 'warning', Error: 'error' } as const;

export function toConnector({ text }: ArchiveRow): QuoteConnector {
  return {
    name: text('name'),
    className: text('className'),
    assemblyName: text('assemblyName'),
    source: text('location'),
    fileName: text('filename'),
    version: text('version'),
    licensed: decodeBoolean(text('licensed')),
  };
}

export function toRow({ id, entity, text }: ArchiveRow): QuoteConnectionRow {
  return {
    id,
    name: text('displayName'),
    connectorName: text('connectorName'),
    description: text('displayDescription'),
    everyone: decodeBoolean(text('allAccess')),
    deleted: entity === 'deleted',
  };
}

/** @param redact takes secrets out of a connector's words */
export function toResponse(
  carrier: PluginResponseCarrier,
  redact: (text: string) => string = (text) => text,
): ConnectorResponse {
  return {
    ok: carrier.IsOk,
    // The two are said to agree; when they do not, IsOk is what the server itself acts on.
    status: carrier.IsOk ? STATUS[carrier.Status] : 'error',
    explanation: redact(carrier.UserExplanation),
    technical: redact(carrier.TechExplanation),
    errorCode: redact(carrier.ErrorCode),
  };
}

function toScope(carrier: QuoteConnectionCarrier): Scope {
  if (carrier.AllAccess) return { everyone: true };
  return { everyone: false, userGroupIds: carrier.UserGroupAccessIds, associateIds: carrier.AssociateAccessIds };
}

export function toStatus(carrier: QuoteConnectionCarrier): QuoteConnectionStatus {
  const response = carrier.InitializeResponse;
  return {
    id: carrier.QuoteConnectionId,
    available: carrier.IsAvailable,
    ...(response ? { response: toResponse(response) } : {}),
    scope: toScope(carrier),
  };
}

export function toConnection(
  carrier: QuoteConnectionCarrier,
  values: ConfigurationValues,
  stored: StoredConfiguration,
): QuoteConnection {
  const connection = {
    id: carrier.QuoteConnectionId,
    name: carrier.DisplayName,
    description: carrier.DisplayDescription,
    connectorName: carrier.ConnectorName,
    scope: toScope(carrier),
    syncConnectionId: carrier.ErpConnectionId,
    deleted: carrier.Deleted,
  };
  // The wire has no version, so the state itself is one. Values that the screen may not know (secrets) and rows that
  // no field declares are left out; what is left is what the user sees and would overwrite.
  const shown = [...values].filter(([key, value]) => typeof value !== 'object' && stored.has(key)).sort(byKey);
  return { ...connection, revision: JSON.stringify([connection, shown]) };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

/** The carrier as it was read, with what the user edits. */
export function withInput(carrier: QuoteConnectionCarrier, input: QuoteConnectionInput): QuoteConnectionCarrier {
  const { scope } = input;
  return {
    ...carrier,
    QuoteConnectionId: input.id,
    DisplayName: input.name,
    DisplayDescription: input.description,
    ConnectorName: input.connectorName,
    ErpConnectionId: input.syncConnectionId,
    AllAccess: scope.everyone,
    UserGroupAccessIds: scope.everyone ? [] : [...scope.userGroupIds],
    AssociateAccessIds: scope.everyone ? [] : [...scope.associateIds],
  };
}
