import * as v from 'valibot';
import { BackendError, type CallOptions, type SyncPriorities } from '../../../backend/index.js';
import type { SuperOfficeClient } from '../client.js';
import { isRefusal } from '../refusals.js';
import { invalid } from '../field-errors.js';
import { mdoList } from '../mdo-list.js';
import { readAllConnections } from './all-connections.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** By rank, with id 0 where the service ranks itself; `undefined` when it has no such list. */
export async function rankedConnections(
  client: SuperOfficeClient,
  options?: CallOptions,
): Promise<SyncPriorities | undefined> {
  try {
    const items = await mdoList(client, 'erpconnections', options, 'useRank=true');
    return items?.map(({ Id, Name }) => ({ id: Id, name: Name || (Id === 0 ? 'SuperOffice' : '') }));
  } catch (thrown) {
    if (isRefusal(thrown)) return undefined;
    throw thrown;
  }
}

/** Lists may leave out what the user must not use. Saving must not: who is not named loses its rank. */
export async function readPriorities(agent: ErpSyncAgent, options?: CallOptions): Promise<SyncPriorities> {
  const [ranked = [], all] = await Promise.all([
    rankedConnections(agent.client, options),
    readAllConnections(agent, false, options),
  ]);
  const ids = new Set(ranked.map(({ id }) => id));
  return [...ranked, ...all.filter(({ id }) => !ids.has(id)).map(({ id, name }) => ({ id, name }))];
}

export async function savePriorities(
  agent: ErpSyncAgent,
  ids: readonly number[],
  { expected, signal, language }: CallOptions & { readonly expected: readonly number[] },
): Promise<SyncPriorities> {
  const present = await readPriorities(agent, { signal, language });
  if (String(present.map(({ id }) => id)) !== String(expected)) {
    throw new BackendError('conflict', 'The order of the connections was changed since it was read.');
  }
  const byId = new Map(present.map((each) => [each.id, each]));
  const wanted = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  if (wanted.length !== present.length || ids.length !== present.length) {
    throw invalid({ ids: 'Each connection once.' });
  }
  signal?.throwIfAborted();
  const name = 'SaveErpConnectionSyncPriorities';
  const parameters = { ErpConnectionIds: ids };
  const saved = await agent.call({ name, parameters, answer: v.boolean() }, { language });
  if (!saved) throw new BackendError('server', `ErpSync/${name} did not save the order.`, { retryable: false });
  // What was written must not look as if it was not, only because it could not be read again.
  return readPriorities(agent, { language }).catch(() => wanted);
}
