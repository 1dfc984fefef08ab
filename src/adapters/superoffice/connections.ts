import * as v from 'valibot';
import type {
  CallOptions,
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
} from '../../backend/index.js';
import { archiveRows } from './archive.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { toConnector, toRow, toStatus } from './connection-mappers.js';
import type { ConnectionStore } from './connection-store.js';
import { lazySlice } from './lazy-slice.js';
import { quoteConnection } from './wire/carriers.js';

const CONNECTOR_COLUMNS = 'name,className,assemblyName,location,filename,version,licensed';
const CONNECTION_COLUMNS = 'quoteConnectionId,displayName,connectorName,displayDescription,allAccess';

/**
 * Quote connections over the Quote agent; the lists over the archive providers, which alone know deleted ones. What
 * lists do not need (one connection with its configuration) is loaded by its first use.
 */
export class SuperOfficeConnections implements ConnectionsBackend {
  readonly #client: SuperOfficeClient;
  readonly #store: ConnectionStore;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
    this.#store = lazySlice<ConnectionStore>(async () => {
      const { SuperOfficeConnectionStore } = await import('./connection-store.js');
      return new SuperOfficeConnectionStore(client);
    });
  }

  async connectors(options?: CallOptions): Promise<readonly QuoteConnector[]> {
    const query = { provider: 'QuoteConnector', columns: CONNECTOR_COLUMNS, sort: 'name asc', entities: 'connector' };
    return (await archiveRows(this.#client, query, options)).map(toConnector);
  }

  async list(
    { includeDeleted }: { readonly includeDeleted: boolean },
    options?: CallOptions,
  ): Promise<readonly QuoteConnectionRow[]> {
    const entities = includeDeleted ? 'quoteConnection,deleted' : 'quoteConnection';
    const query = {
      provider: 'QuoteConnection',
      columns: CONNECTION_COLUMNS,
      sort: 'displayName asc,quoteConnectionId asc',
      entities,
    };
    return (await archiveRows(this.#client, query, options)).map(toRow);
  }

  async statuses(options?: CallOptions): Promise<readonly QuoteConnectionStatus[]> {
    const carriers = await this.#client.call(
      { name: 'Quote/GetAllInstalledQuoteConnections', answer: v.nullish(v.array(quoteConnection), []), slow: true },
      options,
    );
    // Whether deleted ones are among them is not documented.
    return carriers.filter(({ Deleted }) => !Deleted).map(toStatus);
  }

  get(id: number, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#store.get(id, options);
  }

  create(connectorName: string, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#store.create(connectorName, options);
  }

  test(test: ConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#store.test(test, options);
  }

  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#store.testSaved(id, options);
  }

  save(
    input: QuoteConnectionInput,
    values: ConfigurationValues,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SaveResult> {
    return this.#store.save(input, values, options);
  }

  saveConfiguration(id: number, values: ConfigurationValues, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return this.#store.saveConfiguration(id, values, options);
  }

  async delete(id: number, options?: CallOptions): Promise<void> {
    const parameters = { QuoteConnectionId: id };
    await this.#client.call({ name: 'Quote/DeleteConnection', parameters, answer: nothing }, options);
  }

  async restore(id: number, options?: CallOptions): Promise<void> {
    const parameters = { QuoteConnectionId: id };
    await this.#client.call({ name: 'Quote/RestoreConnection', parameters, answer: nothing, slow: true }, options);
  }
}
