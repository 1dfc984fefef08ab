import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type {
  SyncConnector,
  SyncConnectorDeletion,
  SyncConnectorDetails,
  SyncConnectorInput,
  SyncConnectorsBackend,
} from '../../backend/sync-connectors.js';
import type { SyncConnectorRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { SyncCalls } from './sync-calls.js';
import { connectorDetails, connectorModel, referenceModel } from './sync-models.js';

export class MockSyncConnectors implements SyncConnectorsBackend {
  readonly #connectors: Tenant['sync']['connectors'];
  readonly #calls: SyncCalls;

  constructor(tenant: Tenant, calls: SyncCalls) {
    this.#connectors = tenant.sync.connectors;
    this.#calls = calls;
  }

  connectors(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnector[]> {
    return this.#calls.run('connectors', options, (read) =>
      this.#connectors
        .all()
        .filter(({ deleted }) => query.includeDeleted || !deleted)
        .map((record) => connectorModel(record, read)),
    );
  }

  connector(id: number, options?: CallOptions): Promise<SyncConnectorDetails> {
    return this.#calls.run('connector', options, () => connectorDetails(this.#record(id)));
  }

  testConnectorUrl(url: string, options?: CallOptions): Promise<boolean> {
    return this.#calls.run('testConnectorUrl', options, () => this.#connectors.testUrl(url));
  }

  saveConnector(
    input: SyncConnectorInput,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncConnectorDetails> {
    return this.#calls.run('saveConnector', options, () => {
      if (input.id !== 0) this.#checkUnchanged(this.#record(input.id), options?.revision);
      return connectorDetails(this.#connectors.save({ ...input, deleted: false }));
    });
  }

  deleteConnector(id: number, options?: CallOptions): Promise<SyncConnectorDeletion> {
    return this.#calls.run('deleteConnector', options, (read) => {
      this.#record(id);
      const usedBy = this.#connectors.usedBy(id).map((record) => referenceModel(record, read));
      if (usedBy.length > 0) return { deleted: false, usedBy };
      this.#connectors.delete(id);
      return { deleted: true, usedBy };
    });
  }

  restoreConnector(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('restoreConnector', options, () => {
      const { name, url, deleted } = this.#record(id);
      if (deleted) this.#connectors.save({ id, name, url, deleted: false });
    });
  }

  #record(id: number): SyncConnectorRecord {
    const record = this.#connectors.find(id);
    if (!record) throw new BackendError('not-found', `No sync connector ${id}`);
    return record;
  }

  #checkUnchanged(record: SyncConnectorRecord, revision: string | undefined): void {
    if (record.deleted) throw new BackendError('conflict', `Sync connector ${record.id} is deleted`);
    if (revision !== undefined && revision !== connectorDetails(record).revision) {
      throw new BackendError('conflict', `Sync connector ${record.id} was changed by someone else`);
    }
  }
}
