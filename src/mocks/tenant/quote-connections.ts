import type { ConfigValues, ConnectorContext, FieldDefinition, PluginAnswer } from '../connectors/index.js';
import { ConnectionStarter } from './connection-starter.js';
import type { Directory } from './directory.js';
import {
  checkConfig,
  checkDraft,
  type QuoteConnectionDraft,
  type QuoteConnectionRecord,
} from './quote-connection-rules.js';
import type { QuoteConnectors } from './quote-connectors.js';
import type { SyncConnections } from './sync/sync-connections.js';
import { TenantError } from './tenant-error.js';

export type { QuoteConnectionDraft, QuoteConnectionRecord } from './quote-connection-rules.js';

export interface QuoteConnectionSeed extends QuoteConnectionRecord {
  readonly config: Readonly<Record<string, string>>;
}

export interface QuoteConnectionsSources {
  readonly connectors: QuoteConnectors;
  readonly syncConnections: Pick<SyncConnections, 'find'>;
  readonly directory: Directory;
  readonly context: ConnectorContext;
  readonly clock: () => Date;
}

/** The quote connections of a tenant with the rules that its server keeps. */
export class QuoteConnections {
  readonly #sources: QuoteConnectionsSources;
  readonly #starter: ConnectionStarter;
  readonly #records = new Map<number, QuoteConnectionRecord>();
  readonly #configs = new Map<number, ConfigValues>();

  constructor(sources: QuoteConnectionsSources) {
    this.#sources = sources;
    this.#starter = new ConnectionStarter(sources.context);
  }

  load(seeds: readonly QuoteConnectionSeed[]): void {
    this.#records.clear();
    this.#configs.clear();
    this.#starter.stopAll();
    for (const { config, ...record } of seeds) {
      this.#records.set(record.id, record);
      this.#configs.set(record.id, new Map(Object.entries(config)));
    }
  }

  /** Deleted ones too, by rank. */
  all(): readonly QuoteConnectionRecord[] {
    return [...this.#records.values()].sort((a, b) => a.rank - b.rank || a.id - b.id);
  }

  /** `undefined` also when its connector is not installed any more: the server cannot read such a connection. */
  find(id: number): QuoteConnectionRecord | undefined {
    const record = this.#records.get(id);
    return record && this.#sources.connectors.find(record.connectorName) ? record : undefined;
  }

  /** An unsaved connection with the server's defaults; `undefined` when there is no such connector. */
  draft(connectorName: string): QuoteConnectionRecord | undefined {
    if (!this.#sources.connectors.find(connectorName)) return undefined;
    return {
      id: 0,
      erpName: '',
      displayName: '',
      displayDescription: '',
      rank: this.#nextRank(),
      connectorName,
      syncConnectionId: 0,
      extraData: '',
      everyone: true,
      userGroupIds: [],
      associateIds: [],
      deleted: false,
      updated: this.#now(),
      updatedBy: this.#sources.directory.currentAssociateId,
    };
  }

  /** Stores the connection (not its configuration) and starts it again. */
  async save(draft: QuoteConnectionDraft): Promise<QuoteConnectionRecord> {
    const stored = draft.id === 0 ? undefined : this.#editable(draft.id);
    checkDraft(draft);
    this.#checkReferences(draft, stored);
    const record: QuoteConnectionRecord = {
      ...draft,
      id: stored?.id ?? Math.max(0, ...this.#records.keys()) + 1,
      rank: draft.rank || stored?.rank || this.#nextRank(),
      userGroupIds: draft.everyone ? [] : [...draft.userGroupIds],
      associateIds: draft.everyone ? [] : [...draft.associateIds],
      deleted: false,
      updated: this.#now(),
      updatedBy: this.#sources.directory.currentAssociateId,
    };
    this.#records.set(record.id, record);
    await this.#restart(record);
    return record;
  }

  /** The stored configuration; `undefined` when there is no such connection. */
  config(id: number): ConfigValues | undefined {
    return this.find(id) && (this.#configs.get(id) ?? new Map());
  }

  /** Replaces the whole configuration and starts the connection again. */
  async saveConfig(id: number, values: ConfigValues): Promise<ConfigValues> {
    const record = this.#editable(id);
    checkConfig(values);
    const stored: ConfigValues = new Map(values);
    this.#configs.set(id, stored);
    await this.#restart(record);
    return stored;
  }

  delete(id: number): void {
    this.#setDeleted(id, true);
    this.#starter.stop(id);
  }

  restore(id: number): void {
    this.#setDeleted(id, false);
  }

  /** What the connector asks for. With an id, `connectorName` does not matter. `undefined`: neither is known. */
  fields(id: number, connectorName: string): readonly FieldDefinition[] | undefined {
    const name = id === 0 ? connectorName : (this.#records.get(id)?.connectorName ?? '');
    return this.#sources.connectors.find(name)?.configurationFields();
  }

  async test(connectorName: string, values: ConfigValues): Promise<PluginAnswer> {
    const connector = this.#sources.connectors.find(connectorName);
    if (!connector) throw new TenantError('SoNotFoundException', `There is no quote connector ${connectorName}.`);
    return connector.test(values, this.#sources.context);
  }

  /** Starts the connection if it is not running. `undefined`: deleted ones, and those without a connector, never run. */
  async start(record: QuoteConnectionRecord): Promise<PluginAnswer | undefined> {
    const connector = this.#sources.connectors.find(record.connectorName);
    if (!connector || record.deleted) return undefined;
    return this.#starter.start(record.id, connector, this.#configs.get(record.id) ?? new Map());
  }

  /** How the last start went, without starting anything. */
  lastStart(id: number): PluginAnswer | undefined {
    return this.#starter.answer(id);
  }

  /** Those that are not deleted and that the user may use, running or not. */
  usableBy(associateId: number): readonly QuoteConnectionRecord[] {
    const groupId = this.#sources.directory.associate(associateId)?.groupId;
    return this.all().filter(
      ({ deleted, everyone, associateIds, userGroupIds }) =>
        !deleted &&
        (everyone || associateIds.includes(associateId) || (groupId !== undefined && userGroupIds.includes(groupId))),
    );
  }

  #editable(id: number): QuoteConnectionRecord {
    const record = this.#known(id);
    if (record.deleted) {
      throw new TenantError('InvalidOperationException', 'The connection is deleted. Restore it before changing it.');
    }
    return record;
  }

  #known(id: number): QuoteConnectionRecord {
    const record = this.#records.get(id);
    if (!record) throw new TenantError('SoNotFoundException', `QuoteConnection id ${id} not found`);
    return record;
  }

  #checkReferences(draft: QuoteConnectionDraft, stored: QuoteConnectionRecord | undefined): void {
    const { connectors, syncConnections } = this.#sources;
    if (!connectors.find(draft.connectorName)) {
      throw new TenantError(
        'ArgumentException',
        `There is no quote connector “${draft.connectorName}”.`,
        'ConnectorName',
      );
    }
    if (stored && stored.connectorName !== draft.connectorName) {
      throw new TenantError('ArgumentException', 'The connector of a saved connection cannot change.', 'ConnectorName');
    }
    const link = draft.syncConnectionId;
    const kept = stored?.syncConnectionId === link;
    if (link !== 0 && !kept && (syncConnections.find(link)?.deleted ?? true)) {
      throw new TenantError('ArgumentException', `There is no sync connection with id ${link}.`, 'ErpConnectionId');
    }
  }

  #setDeleted(id: number, deleted: boolean): void {
    const record = this.#known(id);
    if (record.deleted === deleted) return;
    const updatedBy = this.#sources.directory.currentAssociateId;
    this.#records.set(id, { ...record, deleted, updated: this.#now(), updatedBy });
  }

  async #restart(record: QuoteConnectionRecord): Promise<void> {
    this.#starter.stop(record.id);
    await this.start(record);
  }

  #nextRank(): number {
    return Math.max(0, ...[...this.#records.values()].map(({ rank }) => rank)) + 1;
  }

  #now(): string {
    return this.#sources.clock().toISOString().slice(0, 19);
  }
}
