import type { ConfigurationValues, QuoteConnection, QuoteConnectionInput } from '../../backend/index.js';
import type { StoredConfiguration } from './configuration.js';
import { toScope } from './connection-mappers.js';
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
