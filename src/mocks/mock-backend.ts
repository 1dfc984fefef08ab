import type { Backend, BackendCapabilities } from '../backend/backend.js';
import type { CallOptions } from '../backend/call-options.js';
import type { ConnectionsBackend } from '../backend/connections.js';
import type { DirectoryBackend } from '../backend/directory.js';
import type { ProductsBackend } from '../backend/products.js';
import type { SettingsBackend } from '../backend/settings.js';
import type { SyncBackend } from '../backend/sync.js';
import { FaultPlan, type Latency } from './faults.js';
import { MockCalls } from './mock-backend/calls.js';
import { MockConnections } from './mock-backend/connections.js';
import { MockDirectory } from './mock-backend/directory.js';
import { MockProducts } from './mock-backend/products.js';
import { MockSettings } from './mock-backend/settings.js';
import { mockSync } from './mock-backend/sync.js';
import type { Tenant } from './tenant/tenant.js';

export interface MockBackendOptions {
  readonly latency?: Latency;
  /**
   * Patterns name the port's methods: `connections/save`, `directory/*`, `sync/mapping.saveDefault`. A fault for `connections/saveConfiguration`
   * also fails the second half of `save`, which then resolves with a `configurationError`; `settings/saveFlags`,
   * `settings/saveText` and `settings/saveSetting` are the single steps of what saves settings; `sync/saveConnection`
   * and `sync/toggle` are the writes of `sync/save` and `sync/setActive`, after what is checked before them, as are
   * `sync/mapping.storeActorMapping`, `sync/mapping.storeListMappings`, `sync/mapping.storeDefault`,
   * `sync/mapping.moveField` (each step of `saveFieldOrder`) and `sync/imports.storeImport`.
   */
  readonly faults?: FaultPlan;
  /** For calls that name none. Default `en`. */
  readonly language?: string;
  /** Turns single capabilities off: of connections, in `products` of products, and in `sync` of synchronisation. */
  readonly capabilities?: Partial<BackendCapabilities['connections']> & {
    readonly products?: Partial<NonNullable<BackendCapabilities['products']>>;
    readonly sync?: Partial<NonNullable<BackendCapabilities['sync']>>;
  };
  /** A backend that has no slice for products, as if the service had none. */
  readonly withoutProducts?: boolean;
  /** A backend that has no slice for settings. */
  readonly withoutSettings?: boolean;
  /** A backend that has no slice for synchronisation. */
  readonly withoutSync?: boolean;
  /** A backend that cannot configure what is synchronised: `sync.mapping` is absent. */
  readonly withoutMapping?: boolean;
  /** A backend that cannot import by hand: `sync.imports` is absent. */
  readonly withoutImports?: boolean;
}

const ALL_OF_SYNC: NonNullable<BackendCapabilities['sync']> = {
  interval: true,
  log: true,
  priorities: true,
  resync: true,
  test: true,
  restore: true,
  scope: true,
  previewSync: true,
};

/** The port straight on a simulated tenant, without any wire: proof that the port is one, and the fastest backend for tests. */
export class MockBackend implements Backend {
  readonly checksAnswers = true;
  readonly connections: ConnectionsBackend;
  readonly directory: DirectoryBackend;
  readonly products?: ProductsBackend;
  readonly settings?: SettingsBackend;
  readonly sync?: SyncBackend;
  readonly faults: FaultPlan;
  readonly #calls: MockCalls;
  readonly #capabilities: BackendCapabilities;

  constructor(tenant: Tenant, options: MockBackendOptions = {}) {
    this.faults = options.faults ?? new FaultPlan();
    if (options.latency !== undefined) this.faults.latency = options.latency;
    this.#calls = new MockCalls(this.faults, options.language ?? 'en', tenant.resources);
    const { products, sync, ...connections } = options.capabilities ?? {};
    const withProducts = options.withoutProducts !== true;
    const withSync = options.withoutSync !== true;
    const syncCapabilities = { ...ALL_OF_SYNC, ...sync };
    this.#capabilities = {
      connections: { test: true, delete: true, restore: true, scope: true, syncConnection: true, ...connections },
      ...(withProducts ? { products: { images: true, addListItem: true, rights: true, ...products } } : {}),
      ...(withSync ? { sync: syncCapabilities } : {}),
    };
    this.connections = new MockConnections(tenant, this.#calls);
    this.directory = new MockDirectory(tenant, this.#calls);
    if (withProducts) this.products = new MockProducts(tenant, this.#calls);
    if (!options.withoutSettings) this.settings = new MockSettings(tenant, this.#calls);
    if (withSync) {
      this.sync = mockSync(tenant, this.#calls, {
        mapping: options.withoutMapping !== true,
        imports: options.withoutImports !== true,
        previewSync: syncCapabilities.previewSync === true,
      });
    }
  }

  capabilities(options?: CallOptions): Promise<BackendCapabilities> {
    return this.#calls.run('capabilities', options, () => this.#capabilities);
  }
}
