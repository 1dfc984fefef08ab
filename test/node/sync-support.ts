import assert from 'node:assert/strict';
import { BackendError, type BackendErrorKind } from '../../src/backend/backend-error.js';
import type { SyncBackend } from '../../src/backend/sync.js';
import { createTenant, FaultPlan, MockBackend, type SeedName, type Tenant } from '../../src/mocks/index.js';

/** Ids of the demo tenant. */
export const SUPER_SALE = 3;
export const BACK_OFFICE = 4;
export const SERVICE_DESK = 5;
export const TRADE_FAIR = 6;
export const WAREHOUSE = 7;
export const SUPER_SYNC = 1;
export const CLOUD = 2;
export const OLD_BRIDGE = 3;
export const WAREHOUSE_LINK = 4;
export const NOWHERE = 999;

export interface MockSync {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  readonly backend: MockBackend;
  readonly sync: SyncBackend;
  /** Lets the tenant's clock run on; slow connectors answer at once. */
  pass(seconds: number): void;
}

export function mockSync(seed: SeedName = 'demo'): MockSync {
  let now = Date.parse('2027-03-01T09:15:00Z');
  const tenant = createTenant(seed, { wait: async () => {}, clock: () => new Date(now) });
  const faults = new FaultPlan();
  const backend = new MockBackend(tenant, { faults });
  assert.ok(backend.sync);
  return {
    ...{ tenant, faults, backend, sync: backend.sync },
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}

export function fails(kind: BackendErrorKind, fieldErrors: readonly string[] = []) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof BackendError, String(error));
    assert.equal(error.kind, kind, error.message);
    assert.deepEqual(Object.keys(error.fieldErrors), fieldErrors);
    return true;
  };
}
