import * as v from 'valibot';
import {
  BackendError,
  type CallOptions,
  type ConfigurationField,
  type ConfigurationValues,
  type ConnectionsBackend,
  type ConnectionTest,
  type ConnectorResponse,
  type QuoteConnectionDetails,
  type QuoteConnectionInput,
  type SaveResult,
} from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import {
  defaultValues,
  keepsSecrets,
  redact,
  secretTexts,
  toFields,
  toStored,
  toValues,
  typesOf,
  type FieldTypes,
  type StoredConfiguration,
} from './configuration.js';
import { told, type FieldNames } from './configuration-errors.js';
import { toConnection, withInput } from './connection-carrier.js';
import { toResponse } from './connection-mappers.js';
import { notFound } from './errors.js';
import { checkRevision } from './revision.js';
import { pluginResponse, quoteConnection, type QuoteConnectionCarrier } from './wire/carriers.js';
import { fieldMetadataDictionary, stringDictionary } from './wire/configuration-carriers.js';

/** A connection as it is stored, with all that its model is made of. */
interface Stored {
  readonly carrier: QuoteConnectionCarrier;
  readonly fields: readonly ConfigurationField[];
  readonly configuration: StoredConfiguration;
}

/** The part of {@link ConnectionsBackend} that is about one connection. */
export type ConnectionStore = Pick<
  ConnectionsBackend,
  'get' | 'create' | 'test' | 'testSaved' | 'save' | 'saveConfiguration' | 'delete' | 'restore'
>;

/** One quote connection, over the Quote agent. */
export class SuperOfficeConnectionStore implements ConnectionStore {
  readonly #client: SuperOfficeClient;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
  }

  async get(id: number, options?: CallOptions): Promise<QuoteConnectionDetails> {
    return toDetails(await this.#read(id, options));
  }

  async create(connectorName: string, options?: CallOptions): Promise<QuoteConnectionDetails> {
    const { carrier, fields } = await this.#blank(connectorName, options);
    return { connection: toConnection(carrier, new Map(), new Map()), fields, values: defaultValues(fields) };
  }

  async test({ id, connectorName, values }: ConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    const [fields, stored] = await Promise.all([
      this.#fields(id, connectorName, options),
      // Nothing is kept that the values do not replace, but for secrets.
      id !== 0 && keepsSecrets(values) ? this.#configuration(id, options) : new Map<string, string>(),
    ]);
    const types = typesOf(fields);
    return this.#test(connectorName, types, toStored(types, values, stored), options);
  }

  async testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    const { carrier, fields, configuration } = await this.#read(id, options);
    return this.#test(carrier.ConnectorName, typesOf(fields), configuration, options);
  }

  async save(
    input: QuoteConnectionInput,
    values: ConfigurationValues,
    options: CallOptions & { readonly revision?: string | undefined } = {},
  ): Promise<SaveResult> {
    const before = await this.#before(input, options);
    if (input.id !== 0) checkRevision(toDetails(before).connection, options.revision);
    options.signal?.throwIfAborted();
    // From here on it is written, and whoever stops waiting stops nothing: an abort would only hide what was saved.
    const { language } = options;
    const carrier = await told(FIELD_NAMES, [], () =>
      this.#client.call(
        {
          name: 'Quote/SaveConnection',
          parameters: { Connection: withInput(before.carrier, input) },
          answer: quoteConnection,
          slow: true,
          raw: true,
        },
        { language },
      ),
    );
    try {
      return { details: await this.#saveConfiguration({ ...before, carrier }, values, { language }) };
    } catch (thrown) {
      // The first call is done and stays done: the caller must know both.
      const details = { ...toDetails({ ...before, carrier }), values };
      return { details, configurationError: BackendError.from(thrown) };
    }
  }

  async saveConfiguration(
    id: number,
    values: ConfigurationValues,
    options?: CallOptions,
  ): Promise<QuoteConnectionDetails> {
    return this.#saveConfiguration(await this.#read(id, options), values, options);
  }

  /** What a save starts from: the stored connection, or the server's defaults for a new one. */
  #before({ id, connectorName }: QuoteConnectionInput, options: CallOptions): Promise<Stored> {
    return id === 0 ? this.#blank(connectorName, options) : this.#read(id, options);
  }

  async #blank(connectorName: string, options?: CallOptions): Promise<Stored> {
    const name = 'Quote/CreateConnectionFromConnectorName';
    const fields = this.#fields(0, connectorName, options);
    // Of a connector that is not there this fails in a way of its own; its absence is the news.
    fields.catch(() => undefined);
    const carrier = await this.#client.call(
      { name, parameters: { ConnectorName: connectorName }, answer: v.nullish(quoteConnection, null), raw: true },
      options,
    );
    if (!carrier) throw notFound(name, `connector "${connectorName}"`);
    return { carrier, fields: await fields, configuration: new Map() };
  }

  async #read(id: number, options?: CallOptions): Promise<Stored> {
    const name = 'Quote/GetConnection';
    const rest = Promise.all([this.#fields(id, '', options), this.#configuration(id, options)]);
    // Of a connection that is not there the other two fail in ways of their own; its absence is the news.
    rest.catch(() => undefined);
    const carrier = await this.#client.call(
      { name, parameters: { QuoteConnectionId: id }, answer: v.nullish(quoteConnection, null), raw: true, slow: true },
      options,
    );
    if (!carrier) throw notFound(name, `connection ${id}, or its connector is not installed`);
    const [fields, configuration] = await rest;
    return { carrier, fields, configuration };
  }

  /** With an id the server asks the connection's own connector and ignores the name. */
  async #fields(id: number, connectorName: string, options?: CallOptions): Promise<readonly ConfigurationField[]> {
    const carriers = await this.#client.call(
      {
        name: 'Quote/GetConfigurationFields',
        parameters: { ConnectionId: id, ConnectorName: id === 0 ? connectorName : '' },
        answer: fieldMetadataDictionary,
        slow: true,
      },
      options,
    );
    return toFields([...carriers.values()]);
  }

  async #configuration(id: number, options?: CallOptions): Promise<StoredConfiguration> {
    return this.#client.call(
      { name: 'Quote/GetConnectionConfigFields', parameters: { QuoteConnectionId: id }, answer: stringDictionary },
      options,
    );
  }

  async delete(id: number, options?: CallOptions): Promise<void> {
    const parameters = { QuoteConnectionId: id };
    await this.#client.call({ name: 'Quote/DeleteConnection', parameters, answer: nothing }, options);
  }

  async restore(id: number, options?: CallOptions): Promise<void> {
    const parameters = { QuoteConnectionId: id };
    await this.#client.call({ name: 'Quote/RestoreConnection', parameters, answer: nothing, slow: true }, options);
  }

  async #saveConfiguration(
    before: Stored,
    values: ConfigurationValues,
    options?: CallOptions,
  ): Promise<QuoteConnectionDetails> {
    const types = typesOf(before.fields);
    const stored = toStored(types, values, before.configuration);
    const configuration = await told(FIELD_NAMES, secretTexts(types, stored), () =>
      this.#client.call(
        {
          name: 'Quote/SaveConnectionConfigFields',
          parameters: {
            QuoteConnectionId: before.carrier.QuoteConnectionId,
            ConnectionConfigFields: Object.fromEntries(stored),
          },
          answer: stringDictionary,
          slow: true,
        },
        options,
      ),
    );
    return toDetails({ ...before, configuration });
  }

  async #test(
    connectorName: string,
    types: FieldTypes,
    stored: StoredConfiguration,
    options?: CallOptions,
  ): Promise<ConnectorResponse> {
    const secrets = secretTexts(types, stored);
    const response = await told(FIELD_NAMES, secrets, () =>
      this.#client.call(
        {
          name: 'Quote/TestConnection',
          parameters: { ConnectorName: connectorName, ConnectionData: Object.fromEntries(stored) },
          answer: pluginResponse,
          slow: true,
        },
        options,
      ),
    );
    return toResponse(response, (text) => redact(text, secrets));
  }
}

const FIELD_NAMES: FieldNames = {
  DisplayName: 'name',
  DisplayDescription: 'description',
  ConnectorName: 'connectorName',
  AllAccess: 'scope',
  ErpConnectionId: 'syncConnectionId',
};

function toDetails({ carrier, fields, configuration }: Stored): QuoteConnectionDetails {
  const values = toValues(typesOf(fields), configuration);
  return { connection: toConnection(carrier, values, configuration), fields, values };
}
