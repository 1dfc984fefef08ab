import * as v from 'valibot';
import type { CallOptions } from '../../../backend/index.js';
import { notFound } from '../errors.js';
import { erpConnection, type ErpConnectionCarrier } from '../wire/sync-carriers.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** As it is stored, all languages of its texts included; `null` when there is none. */
export async function findConnection(
  agent: ErpSyncAgent,
  id: number,
  options?: CallOptions,
): Promise<ErpConnectionCarrier | null> {
  const carrier = await agent.call(
    {
      name: 'GetConnection',
      parameters: { ErpConnectionId: id },
      answer: v.nullish(erpConnection, null),
      raw: true,
    },
    options,
  );
  return carrier?.ErpConnectionId === id ? carrier : null;
}

export async function readConnection(
  agent: ErpSyncAgent,
  id: number,
  options?: CallOptions,
): Promise<ErpConnectionCarrier> {
  const carrier = await findConnection(agent, id, options);
  if (!carrier) throw notFound('ErpSync/GetConnection', `sync connection ${id}`);
  return carrier;
}

/** Whether the service clears the flag of a connection that is deleted is not documented. */
export function isActive({ Active, Deleted }: Pick<ErpConnectionCarrier, 'Active' | 'Deleted'>): boolean {
  return Active && !Deleted;
}
