import type { ConfigurationField, SyncConnectionDetails, SyncConnectionInput } from '../../../backend/index.js';
import { toValues, typesOf, type StoredConfiguration } from '../configuration.js';
import { revisionOf } from '../revision.js';
import { scopeProperties } from '../scope-properties.js';
import { toScope } from '../scope.js';
import type { ErpConnectionCarrier } from '../wire/sync-carriers.js';
import { isActive } from './connection-reading.js';

/** A connection as it is stored, with all that its model is made of. */
export interface StoredSyncConnection {
  readonly carrier: ErpConnectionCarrier;
  readonly fields: readonly ConfigurationField[];
  readonly configuration: StoredConfiguration;
}

/** The service has no default factory for connections. */
export function blankConnection(connectorId: number): ErpConnectionCarrier {
  return {
    ErpConnectionId: 0,
    ErpConnectorId: connectorId,
    DisplayName: '',
    DisplayDescription: '',
    Active: false,
    ConfigFields: null,
    Deleted: false,
    ...scopeProperties({ everyone: true }),
  };
}

/** The carrier as it was read, with what the user edits. */
export function withInput(carrier: ErpConnectionCarrier, input: SyncConnectionInput): ErpConnectionCarrier {
  return {
    ...carrier,
    DisplayName: input.name,
    DisplayDescription: input.description,
    ...scopeProperties(input.scope),
  };
}

export function toDetails({ carrier, fields, configuration }: StoredSyncConnection): SyncConnectionDetails {
  const values = toValues(typesOf(fields), configuration);
  const connection = {
    id: carrier.ErpConnectionId,
    name: carrier.DisplayName,
    description: carrier.DisplayDescription,
    connectorId: carrier.ErpConnectorId,
    scope: toScope(carrier),
    deleted: carrier.Deleted,
  };
  const active = isActive(carrier);
  return {
    connection: { ...connection, active, revision: revisionOf(connection, values, configuration) },
    fields,
    values,
  };
}
