import { BackendError } from '../../backend/backend-error.js';
import type { SyncActorType } from '../../backend/sync-connections.js';
import type { ActorTypeRecord, SyncConnectionRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import { erpActorType } from './sync-models.js';

/** What callers name must be there: `not-found` otherwise. */

export function knownConnection({ connections }: Tenant['sync'], id: number): SyncConnectionRecord {
  const record = connections.find(id);
  if (!record) throw new BackendError('not-found', `No sync connection ${id}`);
  return record;
}

export function knownActor(sync: Tenant['sync'], connectionId: number, type: SyncActorType): ActorTypeRecord {
  knownConnection(sync, connectionId);
  const wanted = erpActorType(type);
  const actor = sync.actors.types(connectionId).find((each) => each.type === wanted);
  if (!actor) throw new BackendError('not-found', `Sync connection ${connectionId} has no ${type}`);
  return actor;
}
