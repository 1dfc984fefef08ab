import { BackendError, type CallOptions } from '../../../backend/index.js';
import type { AgentCall, SuperOfficeClient } from '../client.js';
import { engineStatus } from '../wire/sync-carriers.js';

/** The agent ErpSync, which is open only to apps that were registered for it. */
export class ErpSyncAgent {
  readonly client: SuperOfficeClient;
  /** It has answered. */
  #open = false;

  constructor(client: SuperOfficeClient) {
    this.client = client;
  }

  /** @param call `name` is the method's alone: `GetConnection` */
  async call<Answer>(call: AgentCall<Answer>, options?: CallOptions): Promise<Answer> {
    try {
      const answer = await this.client.call({ ...call, name: `ErpSync/${call.name}` }, options);
      this.#open = true;
      return answer;
    } catch (thrown) {
      // Closed again, perhaps: the next one who needs to know asks.
      if (isForbidden(thrown)) this.#open = false;
      throw thrown;
    }
  }

  /**
   * Archives, lists and batch tasks answer every app. What they say of synchronisation is refused all the same to an app
   * that is not let near it: half a tab would help nobody.
   *
   * @throws BackendError `forbidden`
   */
  async ensureOpen(options?: CallOptions): Promise<void> {
    if (this.#open) return;
    try {
      await this.call({ name: 'GetEngineStatus', answer: engineStatus }, options);
    } catch (thrown) {
      // Whatever else is wrong with the engine is not what was asked.
      if (isForbidden(thrown)) throw thrown;
    }
  }

  /** Reads something that is not the agent's; see {@link ensureOpen}. */
  async read<T>(run: (client: SuperOfficeClient) => Promise<T>, options?: CallOptions): Promise<T> {
    const running = run(this.client);
    running.catch(() => undefined);
    await this.ensureOpen(options);
    return running;
  }
}

function isForbidden(thrown: unknown): boolean {
  return thrown instanceof BackendError && thrown.kind === 'forbidden';
}
