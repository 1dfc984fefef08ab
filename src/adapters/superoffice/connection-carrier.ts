import type { ConfigurationValues, QuoteConnection, QuoteConnectionInput } from '../../backend/index.js';
import type { StoredConfiguration } from './configuration.js';
import { revisionOf } from './revision.js';
import { scopeProperties } from './scope-properties.js';
import { toScope } from './scope.js';
import type { QuoteConnectionCarrier } from './wire/carriers.js';

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
  return { ...connection, revision: revisionOf(connection, values, stored) };
}

/** The carrier as it was read, with what the user edits. */
export function withInput(carrier: QuoteConnectionCarrier, input: QuoteConnectionInput): QuoteConnectionCarrier {
  return {
    ...carrier,
    QuoteConnectionId: input.id,
    DisplayName: input.name,
    DisplayDescription: input.description,
    ConnectorName: input.connectorName,
    ErpConnectionId: input.syncConnectionId,
    ...scopeProperties(input.scope),
  };
}
