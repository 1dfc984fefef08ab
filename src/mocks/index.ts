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
export { createTenantFetch } from './tenant-fetch.js';
export type { ErpActorType, SimulatedSyncConnector } from './connectors/sync-connector.js';
export type { BatchTaskRecord, BatchTaskState } from './tenant/batch.js';
export type { CompanyRecord } from './tenant/companies.js';
export type { CurrencyRecord } from './tenant/currencies.js';
export type { PriceListDraft, PriceListRecord } from './tenant/price-lists.js';
export type { PreferenceLevel, PreferenceRecord, PreferenceSeed } from './tenant/preferences.js';
export type { ProductFieldDraft, ProductFieldRecord } from './tenant/product-fields.js';
export type { BlobRecord } from './tenant/product-images.js';
export type { ProductListItem } from './tenant/product-lists.js';
export { productValues, type ProductDraft, type ProductRecord } from './tenant/product-rules.js';
export type { ProductsSeed } from './tenant/product-store.js';
export type { QuoteConnectionDraft, QuoteConnectionRecord, QuoteConnectionSeed } from './tenant/quote-connections.js';
export type { RegisterSeed } from './tenant/register.js';
export type { ResourcesSeed, Substitution } from './tenant/resources.js';
export type { Right } from './tenant/rights.js';
export { isSeedName, SEED_NAMES, type SeedName } from './tenant/seeds/index.js';
export type { ActorMappingDraft } from './tenant/sync/erp-actors.js';
export type {
  ErpFound,
  ImportLineRecord,
  ImportOutcome,
  ImportPreviewRecord,
  ImportSelection,
  ImportTarget,
  SearchCondition,
} from './tenant/sync/import-records.js';
export type { SyncPreviewRecord } from './tenant/sync/preview-records.js';
export type { SyncConnectionSeed, SyncSeed } from './tenant/sync/sync.js';
export type {
  ActivationProblem,
  ActorTypeRecord,
  ConnectionSummary,
  CrmField,
  EngineStatus,
  ErpFieldRecord,
  FieldDefault,
  FieldMapping,
  ListMapping,
  SyncConnectionDraft,
  SyncConnectionRecord,
  SyncConnectorDraft,
  SyncConnectorRecord,
  SyncLogRecord,
} from './tenant/sync/sync-records.js';
export { TenantError, type TenantErrorType } from './tenant/tenant-error.js';
export { createTenant, type Tenant, type TenantOptions, type TenantSeed } from './tenant/tenant.js';
