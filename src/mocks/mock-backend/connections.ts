import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type {
  ConfigurationValues,
  ConnectionsBackend,
  ConnectionTest,
  ConnectorResponse,
  QuoteConnectionDetails,
  QuoteConnectionInput,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
  SaveResult,
} from '../../backend/connections.js';
import type { ConfigValues, FieldDefinition } from '../connectors/index.js';
import type { QuoteConnectionRecord } from '../tenant/quote-connections.js';
import type { Tenant } from '../tenant/tenant.js';
import { backendErrorOf, type MockCalls, type TextReader } from './calls.js';
import { defaultValues, encodedValues, fieldModel, storedValues } from './configuration.js';
import {
  connectionModel,
  connectorModel,
  draftOf,
  responseModel,
  revisionOf,
  rowModel,
  scopeModel,
} from './connection-models.js';

const NOTHING: ConfigValues = new Map();

export class MockConnections implements ConnectionsBackend {
  readonly #tenant: Tenant;
  readonly #calls: MockCalls;

  constructor(tenant: Tenant, calls: MockCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
  }

  connectors(options?: CallOptions): Promise<readonly QuoteConnector[]> {
    return this.#calls.run('connections/connectors', options, () =>
      this.#tenant.connectors.all().map(({ info }) => connectorModel(info)),
    );
  }

  list(query: { readonly includeDeleted: boolean }, options?: CallOptions): Promise<readonly QuoteConnectionRow[]> {
    return this.#calls.run('connections/list', options, (_, read) =>
      this.#tenant.quoteConnections
        .all()
        .filter(({ deleted }) => query.includeDeleted || !deleted)
        .map((record) => rowModel(record, read)),
    );
  }

  statuses(options?: CallOptions): Promise<readonly QuoteConnectionStatus[]> {
    return this.#calls.run('connections/statuses', options, (_, read) => {
      const records = this.#tenant.quoteConnections.all().filter(({ deleted }) => !deleted);
      return Promise.all(records.map((record) => this.#status(record, read)));
    });
  }

  get(id: number, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#calls.run('connections/get', options, (_, read) => this.#details(this.#record(id), read));
  }

  create(connectorName: string, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#calls.run('connections/create', options, (_, read) => {
      const draft = this.#tenant.quoteConnections.draft(connectorName);
      if (!draft) throw new BackendError('not-found', `No quote connector ${connectorName}`);
      const fields = this.#fields(connectorName);
      return {
        connection: connectionModel(draft, fields, NOTHING),
        fields: fields.map((field) => fieldModel(field, read)),
        values: defaultValues(fields),
      };
    });
  }

  test({ id, connectorName, values }: ConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#calls.run('connections/test', options, (_, read) => {
      const stored = this.#tenant.quoteConnections.config(id) ?? NOTHING;
      return this.#try(connectorName, encodedValues(this.#fields(connectorName), values, stored), read);
    });
  }

  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#calls.run('connections/testSaved', options, (_, read) =>
      this.#try(this.#record(id).connectorName, this.#stored(id), read),
    );
  }

  save(
    input: QuoteConnectionInput,
    values: ConfigurationValues,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SaveResult> {
    return this.#calls.run('connections/save', options, async (_, read) => {
      const current = input.id === 0 ? undefined : this.#record(input.id);
      if (current) this.#checkRevision(current, options?.revision);
      const record = await this.#tenant.quoteConnections.save(draftOf(input, current));
      try {
        await this.#calls.fault('connections/saveConfiguration', options?.signal);
        await this.#store(record, values);
        return { details: this.#details(record, read) };
      } catch (error) {
        return { details: this.#details(record, read), configurationError: backendErrorOf(error) };
      }
    });
  }

  saveConfiguration(id: number, values: ConfigurationValues, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#calls.run('connections/saveConfiguration', options, async (_, read) => {
      const record = this.#record(id);
      await this.#store(record, values);
      return this.#details(record, read);
    });
  }

  delete(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('connections/delete', options, () => {
      this.#tenant.quoteConnections.delete(id);
    });
  }

  restore(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('connections/restore', options, () => {
      this.#tenant.quoteConnections.restore(id);
    });
  }

  #record(id: number): QuoteConnectionRecord {
    const record = this.#tenant.quoteConnections.find(id);
    if (!record) throw new BackendError('not-found', `No quote connection ${id}`);
    return record;
  }

  #fields(connectorName: string): readonly FieldDefinition[] {
    const fields = this.#tenant.quoteConnections.fields(0, connectorName);
    if (!fields) throw new BackendError('not-found', `No quote connector ${connectorName}`);
    return fields;
  }

  #stored(id: number): ConfigValues {
    return this.#tenant.quoteConnections.config(id) ?? NOTHING;
  }

  #details(record: QuoteConnectionRecord, read: TextReader): QuoteConnectionDetails {
    const fields = this.#fields(record.connectorName);
    const stored = this.#stored(record.id);
    return {
      connection: connectionModel(record, fields, stored),
      fields: fields.map((field) => fieldModel(field, read)),
      values: storedValues(fields, stored),
    };
  }

  async #status(record: QuoteConnectionRecord, read: TextReader): Promise<QuoteConnectionStatus> {
    const answer = await this.#tenant.quoteConnections.start(record);
    const status = {
      id: record.id,
      available: answer !== undefined && answer.status !== 'Error',
      scope: scopeModel(record),
    };
    return answer ? { ...status, response: responseModel(answer, read) } : status;
  }

  async #try(connectorName: string, values: ConfigValues, read: TextReader): Promise<ConnectorResponse> {
    return responseModel(await this.#tenant.quoteConnections.test(connectorName, values), read);
  }

  async #store(record: QuoteConnectionRecord, values: ConfigurationValues): Promise<void> {
    const encoded = encodedValues(this.#fields(record.connectorName), values, this.#stored(record.id));
    await this.#tenant.quoteConnections.saveConfig(record.id, encoded);
  }

  #checkRevision(current: QuoteConnectionRecord, revision: string | undefined): void {
    const present = revisionOf(current, this.#fields(current.connectorName), this.#stored(current.id));
    if (revision !== undefined && revision !== present) {
      throw new BackendError('conflict', `Quote connection ${current.id} was changed by someone else`);
    }
  }
}
