/** Sync connectors and their connections, as far as quote connections refer to them. */

export interface SyncConnectorRecord {
  readonly id: number;
  readonly name: string;
  readonly url: string;
}

export interface SyncConnectionRecord {
  readonly id: number;
  readonly connectorId: number;
  readonly name: string;
  /** The connection's GUID, by which its connector knows it. */
  readonly guid: string;
  /** 1 is synchronised first. */
  readonly priority: number;
  readonly deleted: boolean;
}

export interface SyncConnectionsSeed {
  readonly syncConnectors: readonly SyncConnectorRecord[];
  readonly syncConnections: readonly SyncConnectionRecord[];
}

export class SyncConnections {
  #connectors: readonly SyncConnectorRecord[] = [];
  #connections: readonly SyncConnectionRecord[] = [];

  load({ syncConnectors, syncConnections }: SyncConnectionsSeed): void {
    this.#connectors = syncConnectors;
    this.#connections = syncConnections;
  }

  /** Those that are not deleted. */
  all(): readonly SyncConnectionRecord[] {
    return this.#connections.filter((each) => !each.deleted);
  }

  find(id: number): SyncConnectionRecord | undefined {
    return this.#connections.find((each) => each.id === id);
  }

  connector(id: number): SyncConnectorRecord | undefined {
    return this.#connectors.find((each) => each.id === id);
  }
}
