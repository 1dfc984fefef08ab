import {
  BackendError,
  SYNC_NAME_LIMIT,
  SYNC_URL_LIMIT,
  type CallOptions,
  type SyncConnectionReference,
  type SyncConnector,
  type SyncConnectorDeletion,
  type SyncConnectorDetails,
  type SyncConnectorInput,
  type SyncConnectorsBackend,
} from '../../../backend/index.js';
import * as v from 'valibot';
import { archiveRows } from '../archive.js';
import { nothing } from '../client.js';
import { notFound } from '../errors.js';
import { invalid, withFieldNames } from '../field-errors.js';
import { checkRevision } from '../revision.js';
import { text } from '../wire/carriers.js';
import { erpConnector, type ErpConnectorCarrier } from '../wire/sync-carriers.js';
import { readConnector } from './connector-store.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { InTurn } from './in-turn.js';
import { textErrors } from './text-limits.js';

const FIELDS: Readonly<Record<string, string>> = { DisplayName: 'name', URL: 'url' };

type Revised = CallOptions & { readonly revision?: string | undefined };

/** The connections of a connector, those that are deleted included. */
export type ConnectionsOf = (
  connectorId: number,
  options?: CallOptions,
) => Promise<readonly (SyncConnectionReference & { readonly deleted: boolean })[]>;

/** Sync connectors over the ErpSync agent; the list over the archive, which alone has URLs and deleted ones. */
export class SyncConnectors implements SyncConnectorsBackend {
  readonly #agent: ErpSyncAgent;
  readonly #connectionsOf: ConnectionsOf;
  /** What is written reads first: two writes of one connector must not overlap. */
  readonly #turns = new InTurn<number>();

  constructor(agent: ErpSyncAgent, connectionsOf: ConnectionsOf) {
    this.#agent = agent;
    this.#connectionsOf = connectionsOf;
  }

  async connectors(
    { includeDeleted }: { readonly includeDeleted: boolean },
    options?: CallOptions,
  ): Promise<readonly SyncConnector[]> {
    const query = {
      provider: 'ErpConnector',
      columns: 'id,name,url',
      sort: 'name asc',
      entities: includeDeleted ? 'erpConnector,deleted' : 'erpConnector',
    };
    const rows = await this.#agent.read((client) => archiveRows(client, query, options), options);
    return rows.map((row) => ({
      id: row.id,
      name: row.text('name'),
      url: row.text('url'),
      deleted: row.entity === 'deleted',
    }));
  }

  async connector(id: number, options?: CallOptions): Promise<SyncConnectorDetails> {
    return toDetails(await readConnector(this.#agent, id, options));
  }

  async testConnectorUrl(url: string, options?: CallOptions): Promise<boolean> {
    const call = { name: 'TestConnectorUrl', parameters: { Url: url }, answer: text, slow: true };
    return (await this.#agent.call(call, options)) === 'NoError';
  }

  saveConnector(input: SyncConnectorInput, options: Revised = {}): Promise<SyncConnectorDetails> {
    const save = (): Promise<SyncConnectorDetails> => this.#save(input, options);
    return input.id === 0 ? save() : this.#turns.run(input.id, options.signal, save);
  }

  async #save(input: SyncConnectorInput, { signal, language, revision }: Revised): Promise<SyncConnectorDetails> {
    const options = { signal, language };
    check(input);
    const before = input.id === 0 ? await this.#blank(options) : await readConnector(this.#agent, input.id, options);
    if (input.id !== 0) checkRevision(toDetails(before), revision);
    signal?.throwIfAborted();
    const { id, name, url } = input;
    // From here on it is written, and whoever stops waiting stops nothing.
    return toDetails(await this.#write({ ...before, ErpConnectorId: id, DisplayName: name, URL: url }, language));
  }

  deleteConnector(id: number, options: CallOptions = {}): Promise<SyncConnectorDeletion> {
    return this.#turns.run(id, options.signal, () => this.#delete(id, options));
  }

  restoreConnector(id: number, options: CallOptions = {}): Promise<void> {
    return this.#turns.run(id, options.signal, () => this.#restore(id, options));
  }

  async #delete(id: number, { signal, language }: CallOptions): Promise<SyncConnectorDeletion> {
    if (!(await this.#canDelete(id, { signal, language }))) return this.#refusal(id, language);
    signal?.throwIfAborted();
    try {
      const name = `DeleteErpSyncConnectorEntity?erpSyncConnectorEntityId=${id}`;
      await this.#agent.call({ name, answer: nothing, slow: true }, { language });
    } catch (thrown) {
      // Someone may have begun to use it in between.
      if (await this.#canDelete(id, { language }).catch(() => true)) throw thrown;
      return this.#refusal(id, language);
    }
    return { deleted: true, usedBy: [] };
  }

  /** There is no method for it. */
  async #restore(id: number, { signal, language }: CallOptions): Promise<void> {
    const carrier = await readConnector(this.#agent, id, { signal, language });
    if (!carrier.Deleted) return;
    signal?.throwIfAborted();
    const { Deleted } = await this.#write({ ...carrier, Deleted: false }, language);
    if (Deleted) throw new BackendError('unsupported', `The service saved connector ${id}, but did not restore it.`);
  }

  /** @returns whether nothing is in the way */
  async #canDelete(id: number, options: CallOptions): Promise<boolean> {
    const name = 'CanDeleteErpSyncConnectorEntity';
    const code = await this.#agent.call({ name, parameters: { ErpSyncConnectorId: id }, answer: v.string() }, options);
    if (code === 'ErrorNotFound') throw notFound(`ErpSync/${name}`, `sync connector ${id}`);
    return code === 'NoError';
  }

  async #refusal(id: number, language: string | undefined): Promise<SyncConnectorDeletion> {
    const all = await this.#connectionsOf(id, { language });
    // Whether deleted connections count for the service is not documented: only when nothing else can be in the way.
    const present = all.filter(({ deleted }) => !deleted);
    const usedBy = present.length > 0 ? present : all;
    return { deleted: false, usedBy: usedBy.map(({ id: connectionId, name }) => ({ id: connectionId, name })) };
  }

  #blank(options: CallOptions): Promise<ErpConnectorCarrier> {
    const call = { name: 'CreateDefaultErpSyncConnectorEntity', answer: erpConnector, raw: true };
    return this.#agent.call(call, options);
  }

  #write(carrier: ErpConnectorCarrier, language: string | undefined): Promise<ErpConnectorCarrier> {
    const call = {
      name: 'SaveErpSyncConnectorEntity',
      parameters: carrier,
      answer: erpConnector,
      slow: true,
      raw: true,
    };
    return withFieldNames(
      (parameter) => FIELDS[parameter],
      () => this.#agent.call(call, { language }),
    );
  }
}

/** The service's own check is not documented; what its columns cannot hold never leaves. */
function check({ name, url }: SyncConnectorInput): void {
  const errors = { ...textErrors('name', name, SYNC_NAME_LIMIT), ...textErrors('url', url, SYNC_URL_LIMIT) };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function toDetails({ ErpConnectorId, DisplayName, URL, Deleted }: ErpConnectorCarrier): SyncConnectorDetails {
  return {
    id: ErpConnectorId,
    name: DisplayName,
    url: URL,
    deleted: Deleted,
    revision: JSON.stringify([DisplayName, URL, Deleted]),
  };
}
