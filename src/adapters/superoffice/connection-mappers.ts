import type {
  ConnectorResponse,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
} from '../../backend/index.js';
import type { ArchiveRow } from './archive.js';
import { toScope } from './scope.js';
import type { PluginResponseCarrier, QuoteConnectionCarrier } from './wire/carriers.js';
import { decodeBoolean } from './wire/culture-text.js';

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

export function toStatus(carrier: QuoteConnectionCarrier): QuoteConnectionStatus {
  const response = carrier.InitializeResponse;
  return {
    id: carrier.QuoteConnectionId,
    available: carrier.IsAvailable,
    ...(response ? { response: toResponse(response) } : {}),
    scope: toScope(carrier),
  };
}
