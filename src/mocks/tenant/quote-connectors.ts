import type { SimulatedQuoteConnector } from '../connectors/index.js';

/** The quote connectors that are installed on the tenant's server. */
export class QuoteConnectors {
  #byName: ReadonlyMap<string, SimulatedQuoteConnector> = new Map();

  load(connectors: readonly SimulatedQuoteConnector[]): void {
    this.#byName = new Map(connectors.map((connector) => [connector.info.name, connector]));
  }

  all(): readonly SimulatedQuoteConnector[] {
    return [...this.#byName.values()];
  }

  find(name: string): SimulatedQuoteConnector | undefined {
    return this.#byName.get(name);
  }
}
