import assert from 'node:assert/strict';
import { TenantError, type Tenant } from '../../src/mocks/index.js';
import type { SyncConnectionDraft } from '../../src/mocks/tenant/sync/sync-records.js';

/** Ids of the demo tenant. */
export const SUPER_SYNC = 1;
export const SLOW = 2;
export const DELETED_CONNECTOR = 3;
export const DEAD = 4;
export const LEDGER = 5;
export const SUPER_SALE = 3;
export const NORDIC = 4;
export const REFUSED = 5;
export const DELETED = 6;
export const WAREHOUSE = 7;

export function refusedAs(errorType: string, parameter?: string) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof TenantError, String(error));
    assert.deepEqual([error.errorType, error.parameter], [errorType, parameter]);
    return true;
  };
}

export function draft(changes: Partial<SyncConnectionDraft> = {}): SyncConnectionDraft {
  return {
    id: 0,
    connectorId: SUPER_SYNC,
    name: 'New one',
    description: '',
    everyone: true,
    userGroupIds: [],
    associateIds: [],
    deleted: false,
    config: new Map([['Filename', 'New.xlsm']]),
    ...changes,
  };
}

/** What a client that read the connection would send back. */
export function draftOf({ sync }: Tenant, id: number, changes: Partial<SyncConnectionDraft> = {}): SyncConnectionDraft {
  const record = sync.connections.find(id);
  assert.ok(record);
  const { connectorId, name, description, everyone, userGroupIds, associateIds, deleted } = record;
  const config = new Map(sync.connections.config(id));
  return { id, connectorId, name, description, everyone, userGroupIds, associateIds, deleted, config, ...changes };
}
