import type { SyncConnectionsBackend } from './sync-connections.js';
import type { SyncConnectorsBackend } from './sync-connectors.js';
import type { SyncEngineBackend } from './sync-engine.js';

/**
 * Synchronisation of SuperOffice with ERP systems (the tab "Sync"). A service that does not let this app near it rejects
 * every method with `forbidden`; the other slices work on.
 */
export interface SyncBackend extends SyncEngineBackend, SyncConnectorsBackend, SyncConnectionsBackend {}
