import type {
  CallOptions,
  ConfigurationValues,
  ConnectorResponse,
  SyncActivation,
  SyncConnectionDetails,
  SyncConnectionInput,
  SyncConnectionRow,
  SyncConnectionsBackend,
  SyncConnectionTest,
  SyncPriorities,
  SyncSummary,
} from '../../../backend/index.js';
import { lazySlice } from '../lazy-slice.js';
import { readAllConnections, readConnectorNames } from './all-connections.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { InTurn } from './in-turn.js';
import { rankedConnections, readPriorities, savePriorities } from './priorities.js';
import { readSummary } from './summary.js';

type Store = Pick<SyncConnectionsBackend, 'get' | 'create' | 'test' | 'testSaved' | 'save'>;
type Changes = Pick<SyncConnectionsBackend, 'setActive' | 'delete' | 'restore'>;

/** Sync connections over the ErpSync agent. What the list does not need is loaded by its first use. */
export class SyncConnections implements SyncConnectionsBackend {
  readonly #agent: ErpSyncAgent;
  readonly #store: Store;
  readonly #changes: Changes;
  /** What is written reads first, and sends back what it did not change: two writes of one connection must not overlap. */
  readonly #turns = new InTurn<number>();

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
    this.#store = lazySlice<Store>(async () => {
      const { SyncConnectionStore } = await import('./connection-store.js');
      return new SyncConnectionStore(agent);
    });
    this.#changes = lazySlice<Changes>(async () => {
      const { SyncConnectionChanges } = await import('./connection-changes.js');
      return new SyncConnectionChanges(agent);
    });
  }

  async list(
    { includeDeleted }: { readonly includeDeleted: boolean },
    options?: CallOptions,
  ): Promise<readonly SyncConnectionRow[]> {
    const [connections, connectors, ranked] = await Promise.all([
      readAllConnections(this.#agent, includeDeleted, options),
      readConnectorNames(this.#agent, options),
      rankedConnections(this.#agent.client, options),
    ]);
    const ranks = new Map(ranked?.map(({ id }, rank) => [id, rank]));
    const rankOf = (id: number): number => ranks.get(id) ?? ranks.size;
    return connections
      .map((connection) => ({ ...connection, connectorName: connectors.get(connection.connectorId) ?? '' }))
      .sort((a, b) => Number(a.deleted) - Number(b.deleted) || rankOf(a.id) - rankOf(b.id));
  }

  get(id: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#store.get(id, options);
  }

  create(connectorId: number, options?: CallOptions): Promise<SyncConnectionDetails> {
    return this.#store.create(connectorId, options);
  }

  test(test: SyncConnectionTest, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#store.test(test, options);
  }

  testSaved(id: number, options?: CallOptions): Promise<ConnectorResponse> {
    return this.#store.testSaved(id, options);
  }

  save(
    input: SyncConnectionInput,
    values: ConfigurationValues,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<SyncConnectionDetails> {
    const save = (): Promise<SyncConnectionDetails> => this.#store.save(input, values, options);
    return input.id === 0 ? save() : this.#turns.run(input.id, options?.signal, save);
  }

  setActive(id: number, active: boolean, options?: CallOptions): Promise<SyncActivation> {
    return this.#turns.run(id, options?.signal, () => this.#changes.setActive(id, active, options));
  }

  delete(id: number, options?: CallOptions): Promise<void> {
    return this.#turns.run(id, options?.signal, () => this.#changes.delete(id, options));
  }

  restore(id: number, options?: CallOptions): Promise<void> {
    return this.#turns.run(id, options?.signal, () => this.#changes.restore(id, options));
  }

  summary(id: number, options?: CallOptions): Promise<SyncSummary> {
    return readSummary(this.#agent, id, options);
  }

  priorities(options?: CallOptions): Promise<SyncPriorities> {
    return readPriorities(this.#agent, options);
  }

  savePriorities(
    ids: readonly number[],
    options: CallOptions & { readonly expected: readonly number[] },
  ): Promise<SyncPriorities> {
    return savePriorities(this.#agent, ids, options);
  }
}
