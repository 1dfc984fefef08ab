import {
  BackendError,
  type CallOptions,
  type SyncActivation,
  type SyncConnectionsBackend,
} from '../../../backend/index.js';
import { nothing } from '../client.js';
import { told } from '../configuration-errors.js';
import { setActive } from './activation.js';
import { readConfiguration, storedSecrets } from './configuration-reading.js';
import { readConnection } from './connection-reading.js';
import { writeConnection } from './connection-writing.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';

/** What happens to a connection as a whole. Calls for one connection must not overlap. */
export class SyncConnectionChanges implements Pick<SyncConnectionsBackend, 'setActive' | 'delete' | 'restore'> {
  readonly #agent: ErpSyncAgent;

  constructor(agent: ErpSyncAgent) {
    this.#agent = agent;
  }

  setActive(id: number, active: boolean, options?: CallOptions): Promise<SyncActivation> {
    return setActive(this.#agent, id, active, options);
  }

  async delete(id: number, { signal, language }: CallOptions = {}): Promise<void> {
    const carrier = await readConnection(this.#agent, id, { signal, language });
    if (carrier.Deleted) return;
    signal?.throwIfAborted();
    const call = { name: 'DeleteConnection', parameters: { ErpConnectionId: id }, answer: nothing, slow: true };
    // The connector is told, and may have something to say.
    await told(
      {},
      () => storedSecrets(this.#agent, carrier, { language }),
      () => this.#agent.call(call, { language }),
    );
  }

  /** There is no method for it. */
  async restore(id: number, { signal, language }: CallOptions = {}): Promise<void> {
    const carrier = await readConnection(this.#agent, id, { signal, language });
    if (!carrier.Deleted) return;
    const configuration = await readConfiguration(this.#agent, carrier, { signal, language });
    signal?.throwIfAborted();
    const secrets = (): Promise<readonly string[]> => storedSecrets(this.#agent, carrier, { language });
    const write = { carrier: { ...carrier, Deleted: false }, configuration, secrets };
    const restored = await writeConnection(this.#agent, write, language);
    if (restored.Deleted) {
      throw new BackendError('unsupported', `The service saved connection ${id}, but did not restore it.`);
    }
    // It may have been active when it was deleted, and what is active begins to synchronise at once.
    if (restored.Active) await setActive(this.#agent, id, false, { language });
  }
}
