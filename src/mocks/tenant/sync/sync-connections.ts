import type { ConfigValues } from '../../connectors/index.js';
import type { SimulatedSyncConnector } from '../../connectors/sync-connector.js';
import { TenantError } from '../tenant-error.js';
import { activationProblems, TEST_FAILED } from './activation.js';
import { connectionSummary } from './connection-summary.js';
import type { ErpActors } from './erp-actors.js';
import { newGuid } from './guid.js';
import type { ListMappings } from './list-mappings.js';
import { checkConfig, checkDraft, isSameConfig } from './sync-connection-rules.js';
import type {
  ActivationProblem,
  ConnectionSummary,
  SyncConnectionDraft,
  SyncConnectionRecord,
} from './sync-records.js';
import type { SyncStore } from './sync-store.js';

/** The width of the column that keeps the order, its ids joined by `;`. */
const MAX_PRIORITIES = 254;

export interface SyncConnectionsSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly listMappings: ListMappings;
  /** Makes happen what was due before: what is read is up to date then. */
  readonly catchUp: () => void;
}

/** The connections to ERP systems, with the rules that the server keeps. */
export class SyncConnections {
  readonly #sources: SyncConnectionsSources;
  readonly #store: SyncStore;

  constructor(sources: SyncConnectionsSources) {
    this.#sources = sources;
    this.#store = sources.store;
  }

  /** By priority, deleted ones last. */
  all(): readonly SyncConnectionRecord[] {
    this.#sources.catchUp();
    return this.#store.inOrder();
  }

  find(id: number): SyncConnectionRecord | undefined {
    this.#sources.catchUp();
    return this.#store.connections.get(id);
  }

  /** The stored configuration; `undefined` when there is no such connection. */
  config(id: number): ConfigValues | undefined {
    return this.#store.configs.get(id);
  }

  /**
   * Stores the connection with its whole configuration, then reads what its ERP system has. New ones are inactive, and
   * so are those that a draft that is not deleted brings back.
   */
  async save(draft: SyncConnectionDraft): Promise<SyncConnectionRecord> {
    this.#checked(draft);
    const connector = await this.#connectorFor(draft);
    // Somebody may have changed or deleted it while its connector was asked.
    const stored = this.#checked(draft);
    const { config, ...rest } = draft;
    const record: SyncConnectionRecord = {
      ...rest,
      ...this.#store.stamped(stored),
      id: stored?.id ?? Math.max(0, ...this.#store.connections.keys()) + 1,
      guid: stored?.guid ?? newGuid(),
      userGroupIds: draft.everyone ? [] : [...draft.userGroupIds],
      associateIds: draft.everyone ? [] : [...draft.associateIds],
      active: stored?.active ?? false,
      mostRecent: stored?.mostRecent ?? '',
    };
    this.#store.connections.set(record.id, record);
    this.#store.configs.set(record.id, new Map(config));
    if (!this.#store.priorities.includes(record.id)) this.savePriorities([...this.#store.priorities, record.id]);
    if (connector) this.#sources.actors.refresh(record.id, connector);
    return record;
  }

  /** Softly, and it is not active any more. */
  async delete(id: number): Promise<void> {
    // What was due before goes by the state before.
    this.#sources.catchUp();
    const record = this.#store.knownConnection(id);
    if (record.deleted) return;
    this.#store.connections.set(id, { ...record, ...this.#store.stamped(record), deleted: true, active: false });
    this.#store.priorities = this.#store.priorities.filter((each) => each !== id);
  }

  /** @param id of the connector; the id of a connection is understood, too, where there is no such connector */
  async test(id: number, config: ConfigValues): Promise<boolean> {
    const connectorId = this.#store.connectors.has(id) ? id : this.#store.connections.get(id)?.connectorId;
    if (connectorId === undefined) {
      throw new TenantError('SoNotFoundException', `There is no sync connector with id ${id}.`);
    }
    return this.#answersWith(connectorId, config);
  }

  async testById(id: number): Promise<boolean> {
    const { connectorId } = this.#store.knownConnection(id);
    return this.#answersWith(connectorId, this.#store.configs.get(id) ?? new Map());
  }

  /** @returns why it was not activated; empty when its state has changed */
  async toggleActive(id: number): Promise<readonly ActivationProblem[]> {
    if (this.#editable(id).active) {
      this.#setActive(id, false);
      return [];
    }
    const { actors, listMappings } = this.#sources;
    const problems = [...activationProblems(id, actors, listMappings)];
    if (!(await this.testById(id))) problems.push(TEST_FAILED);
    this.#editable(id);
    if (problems.length === 0) this.#setActive(id, true);
    return problems;
  }

  /** In order: those that are not deleted, and 0 where SuperOffice itself is ranked. */
  priorities(): readonly number[] {
    const ranked = this.#store.priorities;
    const open = this.#store.inOrder().filter(({ id, deleted }) => !deleted && !ranked.includes(id));
    return [...ranked, ...open.map(({ id }) => id)];
  }

  /** Connections that are left out go last. Nothing is stored when ids are unknown or doubled, or too many. */
  savePriorities(ids: readonly number[]): boolean {
    const before = this.priorities().filter((id) => id !== 0);
    const known = ids.every((id) => id === 0 || before.includes(id));
    if (!known || new Set(ids).size !== ids.length) return false;
    const order = [...ids, ...before.filter((id) => !ids.includes(id))];
    if (order.join(';').length > MAX_PRIORITIES) return false;
    this.#store.priorities = order;
    return true;
  }

  /** Reads actor types and fields from the connector again. @returns whether it answered */
  async updateFields(id: number): Promise<boolean> {
    const { connectorId } = this.#store.knownConnection(id);
    const connector = await this.#store.ask(this.#store.connectors.get(connectorId)?.url ?? '');
    if (connector) this.#sources.actors.refresh(id, connector);
    return connector !== undefined;
  }

  /** `undefined`: no such connection. */
  summary(id: number): ConnectionSummary | undefined {
    const record = this.find(id);
    return record && connectionSummary(record, this.#store, this.#sources.actors);
  }

  /** The connector, once the configuration pleases it; `undefined`: it does not answer, and nobody needs it to. */
  async #connectorFor(draft: SyncConnectionDraft): Promise<SimulatedSyncConnector | undefined> {
    if (this.#isConfigKept(draft)) return this.#store.ask(this.#store.connectors.get(draft.connectorId)?.url ?? '');
    const connector = await this.#store.answering(draft.connectorId);
    checkConfig(draft.config, connector.configurationFields());
    return connector;
  }

  /** @returns what is stored; `undefined`: the draft is a new connection */
  #checked(draft: SyncConnectionDraft): SyncConnectionRecord | undefined {
    const stored = draft.id === 0 ? undefined : this.#store.knownConnection(draft.id);
    this.#checkState(draft, stored);
    checkDraft(draft);
    this.#checkConnector(draft, stored);
    if (stored?.active && !this.#isConfigKept(draft)) {
      throw new TenantError(
        'InvalidOperationException',
        'The configuration of an active connection cannot change. Deactivate it first.',
        'ConfigFields',
      );
    }
    return stored;
  }

  #isConfigKept({ id, config }: SyncConnectionDraft): boolean {
    const stored = this.#store.configs.get(id);
    return stored !== undefined && isSameConfig(config, stored);
  }

  #checkState(draft: SyncConnectionDraft, stored: SyncConnectionRecord | undefined): void {
    if (!draft.deleted) return;
    const message = stored?.deleted
      ? 'The connection is deleted. Restore it before changing it.'
      : 'A connection is not deleted by saving it.';
    throw new TenantError('InvalidOperationException', message);
  }

  #checkConnector(draft: SyncConnectionDraft, stored: SyncConnectionRecord | undefined): void {
    if (stored && stored.connectorId !== draft.connectorId) {
      throw new TenantError(
        'ArgumentException',
        'The connector of a saved connection cannot change.',
        'ErpConnectorId',
      );
    }
    const isInUse = stored !== undefined && !stored.deleted;
    const connector = this.#store.connectors.get(draft.connectorId);
    if (isInUse || (connector && !connector.deleted)) return;
    throw new TenantError('ArgumentException', `There is no sync connector ${draft.connectorId}.`, 'ErpConnectorId');
  }

  #editable(id: number): SyncConnectionRecord {
    const record = this.#store.knownConnection(id);
    if (!record.deleted) return record;
    throw new TenantError('InvalidOperationException', 'The connection is deleted. Restore it before changing it.');
  }

  #setActive(id: number, active: boolean): void {
    // As in `delete`.
    this.#sources.catchUp();
    const record = this.#store.knownConnection(id);
    this.#store.connections.set(id, { ...record, ...this.#store.stamped(record), active });
  }

  async #answersWith(connectorId: number, config: ConfigValues): Promise<boolean> {
    const connector = await this.#store.ask(this.#store.connectors.get(connectorId)?.url ?? '');
    return connector?.test(config) ?? false;
  }
}
