import type { SyncBackend } from '../../backend/sync.js';
import type { Tenant } from '../tenant/tenant.js';
import type { MockCalls } from './calls.js';
import { SyncCalls } from './sync-calls.js';
import { MockSyncConnections } from './sync-connections.js';
import { MockSyncConnectors } from './sync-connectors.js';
import { MockSyncEngine } from './sync-engine.js';
import { previewModel } from './sync-import-models.js';
import { MockImports } from './sync-imports.js';
import { knownConnection } from './sync-known.js';
import { mockMapping } from './sync-mapping.js';

/** What a backend may be without. */
export interface SyncParts {
  readonly mapping: boolean;
  readonly imports: boolean;
  readonly previewSync: boolean;
}

/** The slice `sync`, from its parts. */
export function mockSync(tenant: Tenant, mockCalls: MockCalls, parts: SyncParts): SyncBackend {
  const calls = new SyncCalls(mockCalls, tenant.rights);
  const engine = new MockSyncEngine(tenant, calls);
  const connectors = new MockSyncConnectors(tenant, calls);
  const connections = new MockSyncConnections(tenant, calls);
  return {
    engine: (options) => engine.engine(options),
    setEngine: (running, options) => engine.setEngine(running, options),
    setInterval: (seconds, options) => engine.setInterval(seconds, options),
    syncNow: (options) => engine.syncNow(options),
    log: (query, options) => engine.log(query, options),
    resync: (source, options) => engine.resync(source, options),
    jobs: (options) => engine.jobs(options),
    stopJob: (id, options) => engine.stopJob(id, options),
    connectors: (query, options) => connectors.connectors(query, options),
    connector: (id, options) => connectors.connector(id, options),
    testConnectorUrl: (url, options) => connectors.testConnectorUrl(url, options),
    saveConnector: (input, options) => connectors.saveConnector(input, options),
    deleteConnector: (id, options) => connectors.deleteConnector(id, options),
    restoreConnector: (id, options) => connectors.restoreConnector(id, options),
    list: (query, options) => connections.list(query, options),
    get: (id, options) => connections.get(id, options),
    create: (connectorId, options) => connections.create(connectorId, options),
    test: (test, options) => connections.test(test, options),
    testSaved: (id, options) => connections.testSaved(id, options),
    save: (input, values, options) => connections.save(input, values, options),
    setActive: (id, active, options) => connections.setActive(id, active, options),
    delete: (id, options) => connections.delete(id, options),
    restore: (id, options) => connections.restore(id, options),
    summary: (id, options) => connections.summary(id, options),
    priorities: (options) => connections.priorities(options),
    savePriorities: (ids, options) => connections.savePriorities(ids, options),
    ...(parts.mapping ? { mapping: mockMapping(tenant, calls) } : {}),
    ...(parts.imports ? { imports: new MockImports(tenant, calls) } : {}),
    ...(parts.previewSync ? { previewSync: previewOf(tenant, calls) } : {}),
  };
}

function previewOf({ sync }: Tenant, calls: SyncCalls): NonNullable<SyncBackend['previewSync']> {
  return (connectionId, options) =>
    calls.run('previewSync', options, async (read) => {
      knownConnection(sync, connectionId);
      return previewModel(await sync.previews.of(connectionId), read);
    });
}
