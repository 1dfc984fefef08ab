import * as v from 'valibot';
import { BackendError, type CallOptions, type SyncConnectionRow } from '../../../backend/index.js';
import { archiveRows, type ArchiveRow } from '../archive.js';
import { mapLimited } from '../limited.js';
import { mdoList } from '../mdo-list.js';
import { toScope } from '../scope.js';
import { bareValue, decodeBoolean } from '../wire/culture-data.js';
import { erpConnection, listItems, type ErpConnectionCarrier } from '../wire/sync-carriers.js';
import { isActive, readConnection } from './connection-reading.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

type Connection = Omit<SyncConnectionRow, 'connectorName'>;

const AT_ONCE = 4;
const COLUMNS = 'id,active,name,connector/id,description,allAccess';

/** In no particular order. */
export function readAllConnections(
  agent: ErpSyncAgent,
  includeDeleted: boolean,
  options?: CallOptions,
): Promise<readonly Connection[]> {
  const parameters = { IncludeDeleted: includeDeleted };
  return orElse(
    async () => {
      const call = { name: 'GetAllConnections', parameters, answer: v.nullish(v.array(erpConnection), []) };
      const connections = (await agent.call(call, options)).map(toConnection);
      return connections.filter(({ deleted }) => includeDeleted || !deleted);
    },
    () => archivedConnections(agent, includeDeleted, options),
  );
}

export function readConnectorNames(agent: ErpSyncAgent, options?: CallOptions): Promise<ReadonlyMap<number, string>> {
  const named = (items: readonly { readonly Id: number; readonly Name: string }[]): ReadonlyMap<number, string> =>
    new Map(items.map(({ Id, Name }) => [Id, Name]));
  return orElse(
    async () => named(await agent.call({ name: 'GetAllConnectors', answer: listItems }, options)),
    async () => named((await mdoList(agent.client, 'erpconnectors', options)) ?? []),
  );
}

/** Both `GetAll…` methods came with version 10.1.5. */
async function orElse<T>(run: () => Promise<T>, older: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof BackendError && thrown.kind === 'unsupported') return older();
    throw thrown;
  }
}

function toConnection(carrier: ErpConnectionCarrier): Connection {
  return {
    id: carrier.ErpConnectionId,
    active: isActive(carrier),
    name: carrier.DisplayName,
    connectorId: carrier.ErpConnectorId,
    description: carrier.DisplayDescription,
    scope: toScope(carrier),
    deleted: carrier.Deleted,
  };
}

async function archivedConnections(
  agent: ErpSyncAgent,
  includeDeleted: boolean,
  options?: CallOptions,
): Promise<readonly Connection[]> {
  const query = {
    provider: 'ErpConnection',
    columns: COLUMNS,
    // Neither the id nor the name can be sorted by.
    sort: 'connector/name asc',
    entities: includeDeleted ? 'erpConnection,deleted' : 'erpConnection',
  };
  const rows = await archiveRows(agent.client, query, options);
  return mapLimited(rows, AT_ONCE, (row) => ofArchive(agent, row, options));
}

/** The archive says only whether everyone may use it. */
async function ofArchive(
  agent: ErpSyncAgent,
  { id, entity, text }: ArchiveRow,
  options?: CallOptions,
): Promise<Connection> {
  const deleted = entity === 'deleted';
  return {
    id,
    active: !deleted && decodeBoolean(text('active')),
    name: text('name'),
    connectorId: Number(bareValue(text('connector/id'))) || 0,
    description: text('description'),
    scope: decodeBoolean(text('allAccess')) ? { everyone: true } : toScope(await readConnection(agent, id, options)),
    deleted,
  };
}
