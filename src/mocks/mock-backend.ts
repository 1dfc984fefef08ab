import type { Backend, BackendCapabilities } from '../backend/backend.js';
import type { CallOptions } from '../backend/call-options.js';
import type { ConnectionsBackend } from '../backend/connections.js';
import type { DirectoryBackend } from '../backend/directory.js';
import { FaultPlan, type Latency } from './faults.js';
import { MockCalls } from './mock-backend/calls.js';
import { MockConnections } from './mock-backend/connections.js';
import { MockDirectory } from './mock-backend/directory.js';
import type { Tenant } from './tenant/tenant.js';

export interface MockBackendOptions {
  readonly latency?: Latency;
  /**
   * Patterns name the port's methods: `connections/save`, `directory/*`. A fault for `connections/saveConfiguration`
   * also fails the second half of `save`, which then resolves with a `configurationError`.
   */
  readonly faults?: FaultPlan;
  /** For calls that name none. Default `en`. */
  readonly language?: string;
  /** Turns single capabilities off. */
  readonly capabilities?: Partial<BackendCapabilities['connections']>;
}

/** The port straight on a simulated tenant, without any wire: proof that the port is one, and the fastest backend for tests. */
export class MockBackend implements Backend {
  readonly connections: ConnectionsBackend;
  readonly directory: DirectoryBackend;
  readonly faults: FaultPlan;
  readonly #calls: MockCalls;
  readonly #capabilities: BackendCapabilities;

  constructor(tenant: Tenant, options: MockBackendOptions = {}) {
    this.faults = options.faults ?? new FaultPlan();
    if (options.latency !== undefined) this.faults.latency = options.latency;
    this.#calls = new MockCalls(this.faults, options.language ?? 'en');
    this.#capabilities = {
      connections: {
        test: true,
        delete: true,
        restore: true,
        scope: true,
        syncConnection: true,
        ...options.capabilities,
      },
    };
    this.connections = new MockConnections(tenant, this.#calls);
    this.directory = new MockDirectory(tenant, this.#calls);
  }

  capabilities(options?: CallOptions): Promise<BackendCapabilities> {
    return this.#calls.run('capabilities', options, () => this.#capabilities);
  }
}
