import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type { ConnectorResponse } from '../../backend/connections.js';
import {
  SYNC_INTERVAL_MAX,
  SYNC_INTERVAL_MIN,
  type SyncEngine,
  type SyncEngineBackend,
  type SyncJob,
  type SyncLogPage,
  type SyncLogQuery,
} from '../../backend/sync-engine.js';
import { RESYNC_TASK } from '../tenant/sync/resync.js';
import type { Tenant } from '../tenant/tenant.js';
import { responseModel } from './connection-models.js';
import type { SyncCalls } from './sync-calls.js';
import { MockSyncLog } from './sync-log.js';
import { engineModel, jobModel } from './sync-models.js';

/** As many jobs as are worth telling of. */
const JOBS_LIMIT = 20;

export class MockSyncEngine implements SyncEngineBackend {
  readonly #tenant: Tenant;
  readonly #calls: SyncCalls;
  readonly #log: MockSyncLog;

  constructor(tenant: Tenant, calls: SyncCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
    this.#log = new MockSyncLog(tenant);
  }

  engine(options?: CallOptions): Promise<SyncEngine> {
    return this.#calls.run('engine', options, (read) => this.#status(read));
  }

  setEngine(running: boolean, options?: CallOptions): Promise<SyncEngine> {
    return this.#calls.run('setEngine', options, (read) =>
      engineModel(this.#tenant.sync.engine.setRunning(running), read),
    );
  }

  setInterval(seconds: number, options?: CallOptions): Promise<SyncEngine> {
    return this.#calls.run('setInterval', options, (read) => {
      if (!Number.isInteger(seconds) || seconds < SYNC_INTERVAL_MIN || seconds > SYNC_INTERVAL_MAX) {
        const message = `An interval is ${SYNC_INTERVAL_MIN} to ${SYNC_INTERVAL_MAX} seconds, not ${seconds}.`;
        throw new BackendError('validation', message, { fieldErrors: { interval: message } });
      }
      this.#tenant.sync.engine.setInterval(seconds);
      return this.#status(read);
    });
  }

  syncNow(options?: CallOptions): Promise<ConnectorResponse> {
    return this.#calls.run('syncNow', options, async (read) =>
      responseModel(await this.#tenant.sync.engine.forceSyncAll(), read),
    );
  }

  log(query: SyncLogQuery, options?: CallOptions): Promise<SyncLogPage> {
    return this.#calls.run('log', options, (read, language) => this.#log.page(query, language, read));
  }

  resync(source: number, options?: CallOptions): Promise<SyncJob> {
    return this.#calls.run('resync', options, (read) =>
      jobModel(this.#tenant.sync.engine.resyncInBackground(source), read),
    );
  }

  jobs(options?: CallOptions): Promise<readonly SyncJob[]> {
    return this.#calls.run('jobs', options, (read) => {
      const { batch, directory } = this.#tenant;
      return batch
        .list()
        .filter(({ name, associateId }) => name === RESYNC_TASK && associateId === directory.currentAssociateId)
        .slice(0, JOBS_LIMIT)
        .map((task) => jobModel(task, read));
    });
  }

  stopJob(id: number, options?: CallOptions): Promise<boolean> {
    return this.#calls.run('stopJob', options, () => this.#tenant.batch.stop(id));
  }

  #status(read: (raw: string) => string): SyncEngine {
    return engineModel(this.#tenant.sync.engine.status(), read);
  }
}
