/**
 * `quotesync/mocks`: a simulated SuperOffice tenant with its quote connectors, as a backend of its own and behind the
 * WebAPI's wire. For development and tests; nothing in the library needs it.
 */
export { startMocks, type MockOptions, type StartedMocks } from './browser.js';
export type {
  ConfigValues,
  ConnectorContext,
  ConnectorInfo,
  ConnectorListItem,
  FieldDefinition,
  PluginAnswer,
  SimulatedQuoteConnector,
} from './connectors/index.js';
export {
  FAULT_KINDS,
  FaultPlan,
  parseFaults,
  parseLatency,
  type FaultKind,
  type FaultRule,
  type Latency,
} from './faults.js';
export { createHandlers, type HandlerOptions } from './handlers/index.js';
export { MockBackend, type MockBackendOptions } from './mock-backend.js';
export { createMockFetch } from './mock-fetch.js';
export type { QuoteConnectionDraft, QuoteConnectionRecord, QuoteConnectionSeed } from './tenant/quote-connections.js';
export { isSeedName, SEED_NAMES, type SeedName } from './tenant/seeds/index.js';
export { TenantError, type TenantErrorType } from './tenant/tenant-error.js';
export { createTenant, type Tenant, type TenantOptions, type TenantSeed } from './tenant/tenant.js';
