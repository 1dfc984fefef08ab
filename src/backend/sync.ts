import type { CallOptions } from './call-options.js';
import type { SyncConnectionsBackend } from './sync-connections.js';
import type { SyncConnectorsBackend } from './sync-connectors.js';
import type { SyncEngineBackend } from './sync-engine.js';
import type { SyncImportBackend } from './sync-import.js';
import type { SyncMappingBackend } from './sync-mapping.js';
import type { SyncPreview } from './sync-preview.js';

/**
 * Synchronisation of SuperOffice with ERP systems (the tab "Sync"). A service that does not let this app near it rejects
 * every method with `forbidden`; the other slices work on.
 */
export interface SyncBackend extends SyncEngineBackend, SyncConnectorsBackend, SyncConnectionsBackend {
  /** Absent: connections can be seen and switched, but what they synchronise cannot be configured here. */
  readonly mapping?: SyncMappingBackend;
  /** Absent: nothing can be imported by hand. */
  readonly imports?: SyncImportBackend;
  /** With `capabilities().sync.previewSync`. `not-found`; slow. The connection may be inactive. */
  readonly previewSync?: (connectionId: number, options?: CallOptions) => Promise<SyncPreview>;
}
