import type { SyncBackend } from '../../backend/sync.js';
import type { Tenant } from '../tenant/tenant.js';
import type { MockCalls } from './calls.js';
import { SyncCalls } from './sync-calls.js';
import { MockSyncConnections } from './sync-connections.js';
import { MockSyncConnectors } from './sync-connectors.js';
import { MockSyncEngine } from './sync-engine.js';

/** The slice `sync`, from its three parts. */
export function mockSync(tenant: Tenant, mockCalls: MockCalls): SyncBackend {
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
  };
}
