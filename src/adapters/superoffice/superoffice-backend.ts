import type { Backend, BackendCapabilities } from '../../backend/index.js';
import { SuperOfficeClient, type SuperOfficeOptions } from './client.js';
import { SuperOfficeConnections } from './connections.js';
import { SuperOfficeDirectory } from './directory.js';

/** A backend on the agents of the SuperOffice WebAPI v1. */
export class SuperOfficeBackend implements Backend {
  readonly connections: SuperOfficeConnections;
  readonly directory: SuperOfficeDirectory;

  constructor(options: SuperOfficeOptions) {
    const client = new SuperOfficeClient(options);
    this.connections = new SuperOfficeConnections(client);
    this.directory = new SuperOfficeDirectory(client);
  }

  /** All of it: the Quote, Archive and MDO agents are open to every app. */
  capabilities(): Promise<BackendCapabilities> {
    return Promise.resolve({
      connections: { test: true, delete: true, restore: true, scope: true, syncConnection: true },
    });
  }
}
