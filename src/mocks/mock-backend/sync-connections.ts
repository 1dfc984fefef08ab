import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type { ConfigurationValue, ConfigurationValues, ConnectorResponse } from '../../backend/connections.js';
import type {
  SyncActivation,
  SyncConnectionDetails,
  SyncConnectionInput,
  SyncConnectionRow,
  SyncConnectionsBackend,
  SyncConnectionTest,
  SyncPriorities,
  SyncSummary,
} from '../../backend/sync-connections.js';
import type { ConfigValues, FieldDefinition } from '../connectors/index.js';
import type { SyncConnectionRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';
import { defaultValues, encodedValues, fieldModel, storedValues } from './configuration.js';
import type { SyncCalls } from './sync-calls.js';
import {
  connectionDraft,
  connectionModel,
  connectionRevision,
  reasonModel,
  referenceModel,
  scopeModel,
  summaryModel,
} from './sync-models.js';
import { Turns } from './turns.js';

type SaveOptions = CallOptions & { readonly revision?: string | undefined };

const NOTHING: ConfigValues = new Map();

/** Steps with faults of their own: `sync/saveConnection` in `save`, `sync/toggle` in `setActive`. */
export class MockSyncConnections implements SyncConnectionsBackend {
  readonly #sync: Tenant['sync'];
  readonly #calls: SyncCalls;
  readonly #saves = new Turns();
  readonly #activations = new Turns();

  constructor(tenant: Tenant, calls: SyncCalls) {
    this.#sync = tenant.sync;
    this.#calls = calls;
  }

  list(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly SyncConnectionRow[]> {
    return this.#calls.run('list', options, (read) =>
      this.#sync.connections
        .all()
        .filter(({ deleted }) => query.includeDeleted || !deleted)
        .map((record) => this.#row(record, read)),
    );
  }

  get(id: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#calls.run('get', options, (read) => this.#details(this.#record(id), read));
  }

  create(connectorId: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#calls.run('create', options, async (read) => {
      if (this.#sync.connectors.find(connectorId)?.deleted) throw noConnector(connectorId);
      const fields = await this.#fields(connectorId);
      const scope = { everyone: true } as const;
      const texts = { name: '', description: '', revision: '' };
      return {
        connection: { id: 0, connectorId, scope, active: false, deleted: false, ...texts },
        fields: fields.map((field) => fieldModel(field, read)),
        values: defaultValues(fields),
      };
    });
  }

  test({ id, connectorId, values }: SyncConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#calls.run('test', options, async () => {
      // No connector is told what is kept for another one.
      if (id !== 0 && keepsSecrets(values)) checkConnector(this.#record(id), connectorId);
      const config = encodedValues(await this.#fields(connectorId), values, this.#stored(id));
      return testResponse(await this.#sync.connections.test(connectorId, config));
    });
  }

  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#calls.run('testSaved', options, async () => testResponse(await this.#sync.connections.testById(id)));
  }

  save(input: SyncConnectionInput, values: ConfigurationValues, options?: SaveOptions): Promise<SyncConnectionDetails> {
    return this.#calls.run('save', options, (read) => {
      const saved = (): Promise<SyncConnectionDetails> => this.#save(input, values, read, options);
      // Nobody else saves it between the look at the revision and the write.
      return input.id === 0 ? saved() : this.#saves.take(input.id, (inTurn) => inTurn(saved));
    });
  }

  setActive(id: number, active: boolean, options?: CallOptions): Promise<SyncActivation> {
    return this.#activations.take(id, (inTurn) =>
      this.#calls.run('setActive', options, (read) => inTurn(() => this.#switch(id, active, read, options?.signal))),
    );
  }

  delete(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('delete', options, () => this.#sync.connections.delete(id));
  }

  restore(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('restore', options, async () => {
      const record = this.#record(id);
      if (!record.deleted) return;
      await this.#sync.connections.save({ ...record, deleted: false, config: this.#stored(id) });
    });
  }

  summary(id: number, options?: CallOptions): Promise<SyncSummary> {
    return this.#calls.run('summary', options, (read) => {
      const summary = this.#sync.connections.summary(id);
      if (!summary) throw noConnection(id);
      return summaryModel(summary, read);
    });
  }

  priorities(options?: CallOptions): Promise<SyncPriorities> {
    return this.#calls.run('priorities', options, (read) => this.#priorities(read));
  }

  savePriorities(
    ids: readonly number[],
    { expected, ...options }: CallOptions & { readonly expected: readonly number[] },
  ): Promise<SyncPriorities> {
    return this.#calls.run('savePriorities', options, (read) => {
      const present = this.#sync.connections.priorities();
      if (String(expected) !== String(present))
        throw new BackendError('conflict', 'Someone else has changed the order');
      if (String(ascending(ids)) !== String(ascending(present)) || !this.#sync.connections.savePriorities(ids)) {
        throw new BackendError('validation', `No order of all connections: ${ids.join(', ')}`);
      }
      return this.#priorities(read);
    });
  }

  #record(id: number): SyncConnectionRecord {
    const record = this.#sync.connections.find(id);
    if (!record) throw noConnection(id);
    return record;
  }

  async #fields(connectorId: number): Promise<readonly FieldDefinition[]> {
    const fields = await this.#sync.connectors.fields(connectorId);
    if (!fields) throw noConnector(connectorId);
    return fields;
  }

  #stored(id: number): ConfigValues {
    return this.#sync.connections.config(id) ?? NOTHING;
  }

  #row(record: SyncConnectionRecord, read: TextReader): SyncConnectionRow {
    const { id, active, name, connectorId, description, deleted } = record;
    const connector = this.#sync.connectors.find(connectorId);
    const connectorName = connector && !connector.deleted ? read(connector.name) : '';
    const [readName, readDescription] = [read(name), read(description)];
    const texts = { name: readName, connectorName, description: readDescription };
    return { id, active, connectorId, deleted, ...texts, scope: scopeModel(record) };
  }

  async #details(record: SyncConnectionRecord, read: TextReader): Promise<SyncConnectionDetails> {
    const fields = await this.#fields(record.connectorId);
    const stored = this.#stored(record.id);
    return {
      connection: connectionModel(record, fields, stored),
      fields: fields.map((field) => fieldModel(field, read)),
      values: storedValues(fields, stored),
    };
  }

  async #save(
    input: SyncConnectionInput,
    values: ConfigurationValues,
    read: TextReader,
    { revision, signal }: SaveOptions = {},
  ): Promise<SyncConnectionDetails> {
    const current = input.id === 0 ? undefined : this.#record(input.id);
    if (current?.deleted) throw new BackendError('conflict', `Sync connection ${input.id} is deleted`);
    const fields = await this.#fields(current?.connectorId ?? input.connectorId);
    const stored = this.#stored(input.id);
    if (current && revision !== undefined && revision !== connectionRevision(current, fields, stored)) {
      throw new BackendError('conflict', `Sync connection ${input.id} was changed by someone else`);
    }
    checkSecrets(fields, values, stored);
    await this.#calls.step('saveConnection', signal);
    // Saving replaces the whole configuration: what the connector keeps beside its fields must not get lost.
    const config = new Map([...stored, ...encodedValues(fields, values, stored)]);
    return this.#details(await this.#sync.connections.save(connectionDraft(input, config)), read);
  }

  async #switch(id: number, active: boolean, read: TextReader, signal?: AbortSignal): Promise<SyncActivation> {
    const record = this.#record(id);
    if (record.deleted) throw new BackendError('conflict', `Sync connection ${id} is deleted`);
    if (record.active === active) return { active, reasons: [] };
    await this.#calls.step('toggle', signal);
    const problems = await this.#sync.connections.toggleActive(id);
    return { active: this.#record(id).active, reasons: problems.map((problem) => reasonModel(problem, read)) };
  }

  #priorities(read: TextReader): SyncPriorities {
    return this.#sync.connections
      .priorities()
      .map((id) => (id === 0 ? { id, name: 'SuperOffice' } : referenceModel(this.#record(id), read)));
  }
}

function noConnection(id: number): BackendError {
  return new BackendError('not-found', `No sync connection ${id}`);
}

function noConnector(id: number): BackendError {
  return new BackendError('not-found', `No sync connector ${id}`);
}

function ascending(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b);
}

/** SuperOffice passes on whether the connector is content, and never why not. */
function testResponse(ok: boolean): ConnectorResponse {
  return { ok, status: ok ? 'ok' : 'error', explanation: '', technical: '', errorCode: '' };
}

function checkConnector(record: SyncConnectionRecord, connectorId: number): void {
  if (record.connectorId === connectorId) return;
  const message = `Sync connection ${record.id} has another connector`;
  throw new BackendError('validation', message, { fieldErrors: { connectorId: message } });
}

function isKept(value: ConfigurationValue | undefined): boolean {
  return typeof value === 'object' && 'isSet' in value && value.isSet;
}

function keepsSecrets(values: ConfigurationValues): boolean {
  return [...values.values()].some(isKept);
}

/** A secret that is to be kept must still be there. */
function checkSecrets(fields: readonly FieldDefinition[], values: ConfigurationValues, stored: ConfigValues): void {
  for (const { key, type } of fields) {
    if (type === 'Password' && isKept(values.get(key)) && !stored.get(key)) {
      throw new BackendError('conflict', `The secret ${key} is not there any more`);
    }
  }
}
