import type {
  CallOptions,
  ConfigurationValues,
  ConnectorResponse,
  SyncActivation,
  SyncBackend,
  SyncConnectionDetails,
  SyncConnectionInput,
  SyncConnectionRow,
  SyncConnectionTest,
  SyncConnector,
  SyncConnectorDeletion,
  SyncConnectorDetails,
  SyncConnectorInput,
  SyncEngine,
  SyncEngineBackend,
  SyncImportBackend,
  SyncJob,
  SyncLogPage,
  SyncLogQuery,
  SyncMappingBackend,
  SyncPriorities,
  SyncSummary,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { lazySlice } from './lazy-slice.js';
import { readAllConnections } from './sync/all-connections.js';
import { SyncConnections } from './sync/connections.js';
import { SyncConnectors } from './sync/connectors.js';
import { SyncEngineControl } from './sync/engine.js';
import { ErpSyncAgent } from './sync/erp-sync-agent.js';
import { SyncJobs } from './sync/jobs.js';

type Log = Pick<SyncEngineBackend, 'log'>;
type Revised = CallOptions & { readonly revision?: string | undefined };

/** Synchronisation over the agents ErpSync and Batch, and the archives. */
export class SuperOfficeSync implements SyncBackend {
  readonly mapping: SyncMappingBackend;
  readonly imports: SyncImportBackend;
  readonly #engine: SyncEngineControl;
  readonly #log: Log;
  readonly #jobs: SyncJobs;
  readonly #connectors: SyncConnectors;
  readonly #connections: SyncConnections;

  constructor(client: SuperOfficeClient) {
    const agent = new ErpSyncAgent(client);
    this.#engine = new SyncEngineControl(agent);
    this.#log = lazySlice<Log>(async () => {
      const { SyncLog } = await import('./sync/log.js');
      return new SyncLog(agent);
    });
    this.#jobs = new SyncJobs(agent);
    this.#connectors = new SyncConnectors(agent, async (connectorId, options) =>
      (await readAllConnections(agent, true, options)).filter((each) => each.connectorId === connectorId),
    );
    this.#connections = new SyncConnections(agent);
    this.mapping = lazySlice<SyncMappingBackend>(async () => {
      const { SyncMapping } = await import('./sync/mapping.js');
      return new SyncMapping(agent);
    });
    this.imports = lazySlice<SyncImportBackend>(async () => {
      const { SyncImports } = await import('./sync/imports.js');
      return new SyncImports(agent);
    });
  }

  engine(options?: CallOptions): Promise<SyncEngine> {
    return this.#engine.engine(options);
  }

  setEngine(running: boolean, options?: CallOptions): Promise<SyncEngine> {
    return this.#engine.setEngine(running, options);
  }

  setInterval(seconds: number, options?: CallOptions): Promise<SyncEngine> {
    return this.#engine.setInterval(seconds, options);
  }

  syncNow(options?: CallOptions): Promise<ConnectorResponse> {
    return this.#engine.syncNow(options);
  }

  log(query: SyncLogQuery, options?: CallOptions): Promise<SyncLogPage> {
    return this.#log.log(query, options);
  }

  resync(source: number, options?: CallOptions): Promise<SyncJob | undefined> {
    return this.#jobs.resync(source, options);
  }

  jobs(options?: CallOptions): Promise<readonly SyncJob[]> {
    return this.#jobs.jobs(options);
  }

  stopJob(id: number, options?: CallOptions): Promise<boolean> {
    return this.#jobs.stopJob(id, options);
  }

  connectors(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnector[]> {
    return this.#connectors.connectors(query, options);
  }

  connector(id: number, options?: CallOptions): Promise<SyncConnectorDetails> {
    return this.#connectors.connector(id, options);
  }

  testConnectorUrl(url: string, options?: CallOptions): Promise<boolean> {
    return this.#connectors.testConnectorUrl(url, options);
  }

  saveConnector(input: SyncConnectorInput, options?: Revised): Promise<SyncConnectorDetails> {
    return this.#connectors.saveConnector(input, options);
  }

  deleteConnector(id: number, options?: CallOptions): Promise<SyncConnectorDeletion> {
    return this.#connectors.deleteConnector(id, options);
  }

  restoreConnector(id: number, options?: CallOptions): Promise<void> {
    return this.#connectors.restoreConnector(id, options);
  }

  list(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnectionRow[]> {
    return this.#connections.list(query, options);
  }

  get(id: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#connections.get(id, options);
  }

  create(connectorId: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#connections.create(connectorId, options);
  }

  test(test: SyncConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#connections.test(test, options);
  }

  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#connections.testSaved(id, options);
  }

  save(input: SyncConnectionInput, values: ConfigurationValues, options?: Revised): Promise<SyncConnectionDetails> {
    return this.#connections.save(input, values, options);
  }

  setActive(id: number, active: boolean, options?: CallOptions): Promise<SyncActivation> {
    return this.#connections.setActive(id, active, options);
  }

  delete(id: number, options?: CallOptions): Promise<void> {
    return this.#connections.delete(id, options);
  }

  restore(id: number, options?: CallOptions): Promise<void> {
    return this.#connections.restore(id, options);
  }

  summary(id: number, options?: CallOptions): Promise<SyncSummary> {
    return this.#connections.summary(id, options);
  }

  priorities(options?: CallOptions): Promise<SyncPriorities> {
    return this.#connections.priorities(options);
  }

  savePriorities(
    ids: readonly number[],
    options: CallOptions & { readonly expected: readonly number[] },
  ): Promise<SyncPriorities> {
    return this.#connections.savePriorities(ids, options);
  }
}
