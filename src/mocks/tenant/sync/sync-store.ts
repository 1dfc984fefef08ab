import { syncConnectorAt } from '../../connectors/sync-index.js';
import type { ConfigValues, ConnectorContext } from '../../connectors/index.js';
import type { SimulatedSyncConnector } from '../../connectors/sync-connector.js';
import { localTime } from '../clockwork.js';
import type { Directory } from '../directory.js';
import { TenantError } from '../tenant-error.js';
import type { Stamps, SyncConnectionRecord, SyncConnectorRecord } from './sync-records.js';

export interface SyncSources {
  readonly directory: Directory;
  readonly context: ConnectorContext;
  readonly clock: () => Date;
}

/** Sync connectors, connections, and how to reach the simulated services: what the areas of synchronisation share. */
export class SyncStore {
  readonly connectors = new Map<number, SyncConnectorRecord>();
  readonly connections = new Map<number, SyncConnectionRecord>();
  readonly configs = new Map<number, ConfigValues>();
  /** Local time by connection; absent = never synchronised. */
  readonly lastSync = new Map<number, string>();
  /** Ids of connections, and 0 where SuperOffice is ranked. */
  priorities: readonly number[] = [];
  readonly #sources: SyncSources;

  constructor(sources: SyncSources) {
    this.#sources = sources;
  }

  clear(): void {
    for (const each of [this.connectors, this.connections, this.configs, this.lastSync]) each.clear();
    this.priorities = [];
  }

  get context(): ConnectorContext {
    return this.#sources.context;
  }

  now(): string {
    return localTime(this.#sources.clock().getTime());
  }

  /** The stamps of what is saved now. */
  stamped(stored: Stamps | undefined): Stamps {
    const by = { updated: this.now(), updatedBy: this.#sources.directory.currentAssociateId };
    return {
      ...by,
      registered: stored?.registered ?? by.updated,
      registeredBy: stored?.registeredBy ?? by.updatedBy,
    };
  }

  knownConnection(id: number): SyncConnectionRecord {
    const record = this.connections.get(id);
    if (!record) throw new TenantError('SoNotFoundException', `ErpConnection id ${id} not found`);
    return record;
  }

  knownConnector(id: number): SyncConnectorRecord {
    const record = this.connectors.get(id);
    if (!record) throw new TenantError('SoNotFoundException', `ErpConnector id ${id} not found`);
    return record;
  }

  /** By priority, deleted ones last. */
  inOrder(): readonly SyncConnectionRecord[] {
    const rank = new Map(this.priorities.map((id, index) => [id, index]));
    const place = ({ id, deleted }: SyncConnectionRecord): number =>
      deleted ? Infinity : (rank.get(id) ?? this.priorities.length);
    return [...this.connections.values()].sort((a, b) => {
      const [left, right] = [place(a), place(b)];
      return left === right ? a.id - b.id : left - right;
    });
  }

  /** The service behind a connection, if it answers; without waiting for it. */
  reachable(connectorId: number): SimulatedSyncConnector | undefined {
    const connector = syncConnectorAt(this.connectors.get(connectorId)?.url ?? '');
    return connector?.answers ? connector : undefined;
  }

  /** The service at an address, as soon as it answers; `undefined` when it does not, or nobody is there. */
  async ask(url: string): Promise<SimulatedSyncConnector | undefined> {
    const connector = syncConnectorAt(url);
    if (connector && connector.delay > 0) await this.context.wait(connector.delay);
    return connector?.answers ? connector : undefined;
  }

  /** @throws TenantError a ConnectorException when it does not answer */
  async answering(connectorId: number): Promise<SimulatedSyncConnector> {
    const { name, url } = this.knownConnector(connectorId);
    const connector = await this.ask(url);
    if (connector) return connector;
    throw new TenantError('ConnectorException', `The sync connector ${name} does not answer at ${url}.`);
  }

  /** Waits until the ERP system behind a connection answers. @throws TenantError a ConnectorException: not, or it refuses */
  async working(connectionId: number): Promise<void> {
    const connector = await this.answering(this.knownConnection(connectionId).connectorId);
    if (connector.test(this.configs.get(connectionId) ?? new Map())) return;
    throw new TenantError('ConnectorException', 'The ERP system refuses the configuration of the connection.');
  }
}
