import * as v from 'valibot';
import {
  BackendError,
  SYNC_NAME_LIMIT,
  type CallOptions,
  type ConfigurationValues,
  type ConnectorResponse,
  type SyncConnectionDetails,
  type SyncConnectionInput,
  type SyncConnectionsBackend,
  type SyncConnectionTest,
} from '../../../backend/index.js';
import {
  defaultValues,
  keepsSecrets,
  secretTexts,
  toStored,
  toValues,
  typesOf,
  type FieldTypes,
  type StoredConfiguration,
} from '../configuration.js';
import { told } from '../configuration-errors.js';
import { notFound } from '../errors.js';
import { invalid } from '../field-errors.js';
import { checkRevision } from '../revision.js';
import type { ErpConnectionCarrier } from '../wire/sync-carriers.js';
import { readConfiguration, readFields, storedSecrets } from './configuration-reading.js';
import { blankConnection, toDetails, withInput, type StoredSyncConnection } from './connection-carrier.js';
import { findConnection, readConnection } from './connection-reading.js';
import { CONNECTION_FIELDS, writeConnection } from './connection-writing.js';
import { readConnector } from './connector-store.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { textErrors } from './text-limits.js';

/** One sync connection with its configuration. */
export class SyncConnectionStore implements Pick<
  SyncConnectionsBackend,
  'get' | 'create' | 'test' | 'testSaved' | 'save'
> {
  readonly #agent: ErpSyncAgent;

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  async get(id: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return toDetails(await this.#read(id, options));
  }

  async create(connectorId: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    const blank = await this.#blank(connectorId, options);
    return { ...toDetails(blank), values: defaultValues(blank.fields) };
  }

  async test({ id, connectorId, values }: SyncConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    const [fields, stored] = await Promise.all([
      readFields(this.#agent, connectorId, options),
      // Nothing is kept that the values do not replace, but for secrets.
      id !== 0 && keepsSecrets(values) ? this.#configuration(id, connectorId, options) : new Map<string, string>(),
    ]);
    const types = typesOf(fields);
    const configuration = toStored(types, values, stored);
    // It is called the connection's id, and is the connector's (Swagger: "id of the connector").
    const parameters = { ErpConnectionId: connectorId, ConfigFields: Object.fromEntries(configuration) };
    const call = { name: 'TestConnectionByConfig', parameters, answer: v.boolean(), slow: true };
    return toResponse(
      await told(CONNECTION_FIELDS, secretTexts(types, configuration), () => this.#agent.call(call, options)),
    );
  }

  async testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    const call = {
      name: 'TestConnectionById',
      parameters: { ErpConnectionId: id },
      answer: v.nullish(v.boolean(), false),
      slow: true,
    };
    const secrets = async (): Promise<readonly string[]> => {
      const carrier = await findConnection(this.#agent, id, options).catch(() => null);
      return carrier ? storedSecrets(this.#agent, carrier, options) : [];
    };
    const ok = await told(CONNECTION_FIELDS, secrets, () => this.#agent.call(call, options));
    // "No" is also what is said of a connection that is not there.
    if (!ok) await readConnection(this.#agent, id, options);
    return toResponse(ok);
  }

  async save(
    input: SyncConnectionInput,
    values: ConfigurationValues,
    { signal, language, revision }: CallOptions & { readonly revision?: string | undefined } = {},
  ): Promise<SyncConnectionDetails> {
    const options = { signal, language };
    check(input);
    const before = await (input.id === 0 ? this.#blank(input.connectorId, options) : this.#read(input.id, options));
    if (input.id !== 0) checkRevision(toDetails(before).connection, revision);
    checkConnector(before.carrier, input.connectorId);
    const types = typesOf(before.fields);
    const configuration = configurationToSave(before, types, values);
    signal?.throwIfAborted();
    // From here on it is written, and whoever stops waiting stops nothing: an abort would only hide what was saved.
    const secrets = [...secretTexts(types, configuration), ...secretTexts(types, before.configuration)];
    const write = { carrier: withInput(before.carrier, input), configuration, secrets };
    const carrier = await writeConnection(this.#agent, write, language);
    const { ConfigFields } = carrier;
    // Some answers leave it out.
    return toDetails({ ...before, carrier, configuration: ConfigFields?.size ? ConfigFields : configuration });
  }

  async #read(id: number, options?: CallOptions): Promise<StoredSyncConnection> {
    const carrier = await readConnection(this.#agent, id, options);
    const [fields, configuration] = await Promise.all([
      readFields(this.#agent, carrier.ErpConnectorId, options),
      readConfiguration(this.#agent, carrier, options),
    ]);
    return { carrier, fields, configuration };
  }

  async #blank(connectorId: number, options?: CallOptions): Promise<StoredSyncConnection> {
    const fields = readFields(this.#agent, connectorId, options);
    // Of a connector that is not there this fails in a way of its own; its absence is the news.
    fields.catch(() => undefined);
    const connector = await readConnector(this.#agent, connectorId, options);
    if (connector.Deleted) throw notFound('ErpSync/GetErpSyncConnectorEntity', `sync connector ${connectorId}`);
    return { carrier: blankConnection(connectorId), fields: await fields, configuration: new Map() };
  }

  /** @throws BackendError `validation` for another connector: it is not to be told what this one keeps secret */
  async #configuration(id: number, connectorId: number, options?: CallOptions): Promise<StoredConfiguration> {
    const carrier = await readConnection(this.#agent, id, options);
    checkConnector(carrier, connectorId);
    return readConfiguration(this.#agent, carrier, options);
  }
}

/** The service answers yes or no. */
function toResponse(ok: boolean): ConnectorResponse {
  return { ok, status: ok ? 'ok' : 'error', explanation: '', technical: '', errorCode: '' };
}

/** The service's own check is not documented; what nobody could use never leaves. */
function check({ name, scope }: SyncConnectionInput): void {
  const nobody = !scope.everyone && scope.userGroupIds.length === 0 && scope.associateIds.length === 0;
  const errors = {
    ...textErrors('name', name, SYNC_NAME_LIMIT),
    ...(nobody ? { scope: 'Nobody could use the connection.' } : {}),
  };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function checkConnector({ ErpConnectorId }: ErpConnectionCarrier, connectorId: number): void {
  if (ErpConnectorId !== connectorId) throw invalid({ connectorId: 'The connector of a connection is fixed.' });
}

/** @throws BackendError `conflict` for an active connection that would get another configuration */
function configurationToSave(
  { carrier, configuration }: StoredSyncConnection,
  types: FieldTypes,
  values: ConfigurationValues,
): StoredConfiguration {
  const wanted = toStored(types, values, configuration);
  if (!carrier.Active) return wanted;
  if (isChanged(types, configuration, wanted)) {
    throw new BackendError('conflict', `The configuration of connection ${carrier.ErpConnectionId} is in use.`);
  }
  // Exactly what is there: not even a value that means the same is written in another form.
  return configuration;
}

/** By what the texts mean; secrets by their texts. */
function isChanged(types: FieldTypes, before: StoredConfiguration, after: StoredConfiguration): boolean {
  const meant = toValues(types, after);
  return [...toValues(types, before)].some(([key, value]) =>
    typeof value === 'object' ? (before.get(key) ?? '') !== (after.get(key) ?? '') : value !== meant.get(key),
  );
}
