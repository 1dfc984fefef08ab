/**
 * The mocks as a script-tag file: a simulated tenant as a backend of its own, or behind the `fetch` of the SuperOffice
 * adapter. A page needs no server and no service worker.
 */
export {
  FAULT_KINDS,
  FaultPlan,
  parseFaults,
  parseLatency,
  type FaultKind,
  type FaultRule,
  type Latency,
} from './mocks/faults.js';
export type { HandlerOptions } from './mocks/handlers/routes.js';
export { MockBackend, type MockBackendOptions } from './mocks/mock-backend.js';
export { createTenantFetch } from './mocks/tenant-fetch.js';
export { isSeedName, SEED_NAMES, type SeedName } from './mocks/tenant/seeds/index.js';
export { createTenant, type Tenant, type TenantOptions, type TenantSeed } from './mocks/tenant/tenant.js';
