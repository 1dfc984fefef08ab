import { BackendError } from '../../../backend/index.js';
import type { StoredConfiguration } from '../configuration.js';
import { told, type FieldNames } from '../configuration-errors.js';
import { connectionSummary, erpConnection, type ErpConnectionCarrier } from '../wire/sync-carriers.js';
import * as v from 'valibot';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** The service's names of what a save sends → ours. */
export const CONNECTION_FIELDS: FieldNames = {
  DisplayName: 'name',
  DisplayDescription: 'description',
  ErpConnectorId: 'connectorId',
  AllAccess: 'scope',
  UserGroupAccessIds: 'scope',
  AssociateAccessIds: 'scope',
};

export interface ConnectionWrite {
  /** From {@link readConnection} or {@link blankConnection}, never from a list: those leave out what a save would lose. */
  readonly carrier: ErpConnectionCarrier;
  /** All of it. */
  readonly configuration: StoredConfiguration;
  readonly secrets: Parameters<typeof told>[1];
}

/** Once begun it is not aborted: nobody could say what became of it. */
export async function writeConnection(
  agent: ErpSyncAgent,
  { carrier, configuration, secrets }: ConnectionWrite,
  language: string | undefined,
): Promise<ErpConnectionCarrier> {
  const Connection = { ...carrier, ConfigFields: Object.fromEntries(configuration) };
  const saved = await told(CONNECTION_FIELDS, secrets, () =>
    agent.call(
      { name: 'SaveConnection', parameters: { Connection }, answer: erpConnection, slow: true, raw: true },
      { language },
    ),
  );
  if (saved.ErpConnectionId === 0) {
    throw new BackendError('protocol', 'ErpSync/SaveConnection answered a connection without an id.');
  }
  await ensureActors(agent, saved.ErpConnectionId, language);
  return saved;
}

/** The save reads the connector's kinds of records; when none of them arrived, it is asked for them once more. */
async function ensureActors(agent: ErpSyncAgent, id: number, language: string | undefined): Promise<void> {
  try {
    const summary = await agent.call(
      {
        name: 'GetErpSyncConnectionSummary',
        parameters: { ErpSyncConnectionId: id },
        answer: v.nullish(connectionSummary, null),
      },
      { language },
    );
    if (summary && summary.Actors.length > 0) return;
    const parameters = { ErpConnectionId: id };
    await agent.call({ name: 'UpdateConnectionFields', parameters, answer: v.unknown(), slow: true }, { language });
  } catch {
    // The connection is saved, whatever its connector says of it.
  }
}
