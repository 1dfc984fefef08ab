import * as v from 'valibot';
import type { CallOptions, SyncSummary } from '../../../backend/index.js';
import { notFound } from '../errors.js';
import { decodeDateTime } from '../wire/product-values.js';
import { connectionSummary } from '../wire/sync-carriers.js';
import { toActorType } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

export async function readSummary(agent: ErpSyncAgent, id: number, options?: CallOptions): Promise<SyncSummary> {
  const name = 'GetErpSyncConnectionSummary';
  const summary = await agent.call(
    { name, parameters: { ErpSyncConnectionId: id }, answer: v.nullish(connectionSummary, null) },
    options,
  );
  if (!summary) throw notFound(`ErpSync/${name}`, `sync connection ${id}`);
  return {
    lastSync: decodeDateTime(summary.LastSync),
    actors: summary.Actors.map(({ ActorType, HasMappings, Mappings, Defaults }) => ({
      type: toActorType(ActorType),
      mapped: HasMappings,
      mappings: Mappings,
      defaults: Defaults,
    })),
  };
}
