import type { ConfigValues, ConnectorContext, PluginAnswer, SimulatedQuoteConnector } from '../connectors/index.js';
import { refusal } from '../connectors/quote-connector.js';

/** Runs connectors for saved connections, once each until they are told to start again. */
export class ConnectionStarter {
  readonly #context: ConnectorContext;
  readonly #running = new Map<number, Promise<PluginAnswer>>();
  readonly #answers = new Map<number, PluginAnswer>();

  constructor(context: ConnectorContext) {
    this.#context = context;
  }

  /** Starts the connection unless it is running already. */
  async start(id: number, connector: SimulatedQuoteConnector, values: ConfigValues): Promise<PluginAnswer> {
    const running = this.#running.get(id) ?? this.#begin(id, connector, values);
    return running;
  }

  /** How the last start went; `undefined` when nothing has started the connection yet. */
  answer(id: number): PluginAnswer | undefined {
    return this.#answers.get(id);
  }

  stop(id: number): void {
    this.#running.delete(id);
    this.#answers.delete(id);
  }

  stopAll(): void {
    this.#running.clear();
    this.#answers.clear();
  }

  async #begin(id: number, connector: SimulatedQuoteConnector, values: ConfigValues): Promise<PluginAnswer> {
    const running = connector.initialize(values, this.#context).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      return refusal('The connector could not be started.', reason, 'EXCEPTION');
    });
    this.#running.set(id, running);
    const answer = await running;
    // A later save may have started it anew with other values meanwhile: that answer counts.
    if (this.#running.get(id) === running) this.#answers.set(id, answer);
    return answer;
  }
}
