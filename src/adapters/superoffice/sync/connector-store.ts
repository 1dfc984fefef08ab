import * as v from 'valibot';
import type { CallOptions } from '../../../backend/index.js';
import { notFound } from '../errors.js';
import { erpConnector, type ErpConnectorCarrier } from '../wire/sync-carriers.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** As it is stored; a deleted one, too. Its id is in the query, and there is no body. */
export async function readConnector(
  agent: ErpSyncAgent,
  id: number,
  options?: CallOptions,
): Promise<ErpConnectorCarrier> {
  const name = `GetErpSyncConnectorEntity?erpSyncConnectorEntityId=${id}`;
  const carrier = await agent.call({ name, answer: v.nullish(erpConnector, null), raw: true }, options);
  // Some getters answer an empty entity for what is not there.
  if (!carrier || carrier.ErpConnectorId === 0)
    throw notFound('ErpSync/GetErpSyncConnectorEntity', `sync connector ${id}`);
  return carrier;
}
