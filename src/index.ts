/** Classes and types. Importing this registers nothing and works without a page; `quotesync/define` registers. */
export * from './backend/index.js';
export { backendContext, draftContext, readonlyContext, viewContext } from './core/contexts.js';
export { setBackendFactory, type BackendFactory } from './core/backend-factory.js';
export { define, type ElementClass } from './core/custom-element.js';
export { IndexedDbDraftStore, type Draft, type DraftStore } from './core/draft-store.js';
export { QuotesyncBeforeEvent } from './core/before-event.js';
export {
  QuotesyncDirtyChangeEvent,
  QuotesyncLoadErrorEvent,
  QuotesyncLoadEvent,
  QuotesyncReadyEvent,
  type BackendCall,
  type HostAction,
} from './core/host-events.js';
export type { FailedCall } from './core/host-surroundings.js';
export { overrideTerms } from './core/localize.js';
export { LocalViewStore } from './core/local-view-store.js';
export type { QuotesyncVersionConflictEvent } from './core/page-conflict.js';
export { QuotesyncRenderErrorEvent } from './core/render-error-event.js';
export { PORT_ACTIONS, type PortCall, type PortRead, type PortTrial } from './core/port-table.js';
export type { SupportBundle } from './core/support-bundle.js';
export type { ViewStore } from './core/view-store.js';
export {
  QuotesyncConnectionDeletedEvent,
  QuotesyncConnectionRestoredEvent,
  QuotesyncConnectionSavedEvent,
  QuotesyncConnectionTestedEvent,
} from './features/connections/events.js';
export { QuotesyncConnections } from './features/connections/quotesync-connections.js';
export {
  QuotesyncPriceListDeletedEvent,
  QuotesyncPriceListProductsChangedEvent,
  QuotesyncPriceListSavedEvent,
  QuotesyncProductRemovedEvent,
  QuotesyncProductSavedEvent,
} from './features/products/events.js';
export { QuotesyncProducts } from './features/products/quotesync-products.js';
export {
  QuotesyncProductFieldsSavedEvent,
  QuotesyncQuoteSettingsSavedEvent,
  QuotesyncSaleTypesRequestedEvent,
} from './features/settings/events.js';
export { QuotesyncSettings } from './features/settings/quotesync-settings.js';
export {
  QuotesyncResyncStartedEvent,
  QuotesyncSyncConfigurationSavedEvent,
  QuotesyncSyncConnectionActivatedEvent,
  QuotesyncSyncConnectionDeletedEvent,
  QuotesyncSyncConnectionRestoredEvent,
  QuotesyncSyncConnectionSavedEvent,
  QuotesyncSyncConnectionTestedEvent,
  QuotesyncSyncConnectorDeletedEvent,
  QuotesyncSyncConnectorRestoredEvent,
  QuotesyncSyncConnectorSavedEvent,
  QuotesyncSyncEngineChangedEvent,
  QuotesyncSyncPrioritiesSavedEvent,
} from './features/sync/events.js';
export { QuotesyncSyncConfiguredEvent } from './features/sync/configured-event.js';
export { QuotesyncMappingsChangedEvent, QuotesyncMappingsLeftEvent } from './features/sync/mappings/mapping-events.js';
export { QuotesyncMappings } from './features/sync/mappings/quotesync-mappings.js';
export { QuotesyncSync } from './features/sync/quotesync-sync.js';
export { QuotesyncTabChangedEvent } from './shell/events.js';
export type { OwnTerms, Terms } from './locales/terms.js';
export { QuotesyncAdmin } from './shell/quotesync-admin.js';
export { QuotesyncProvider } from './shell/quotesync-provider.js';
export { defineTab, type TabId } from './shell/tabs.js';
export { VERSION } from './core/version.js';
