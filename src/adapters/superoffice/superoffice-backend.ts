import type { Backend, BackendCapabilities, ProductsBackend } from '../../backend/index.js';
import { SuperOfficeClient, type SuperOfficeOptions } from './client.js';
import { SuperOfficeConnections } from './connections.js';
import { SuperOfficeDirectory } from './directory.js';
import { lazySlice } from './lazy-slice.js';

/** A backend on the agents of the SuperOffice WebAPI v1. */
export class SuperOfficeBackend implements Backend {
  readonly connections: SuperOfficeConnections;
  readonly directory: SuperOfficeDirectory;
  readonly products: ProductsBackend;

  constructor(options: SuperOfficeOptions) {
    const client = new SuperOfficeClient(options);
    this.connections = new SuperOfficeConnections(client);
    this.directory = new SuperOfficeDirectory(client);
    this.products = lazySlice<ProductsBackend>(async () => {
      const { SuperOfficeProducts } = await import('./products.js');
      return new SuperOfficeProducts(client);
    });
  }

  /** All of it: the Quote, Archive, MDO, List, BLOB and Preference agents are open to every app. */
  capabilities(): Promise<BackendCapabilities> {
    return Promise.resolve({
      connections: { test: true, delete: true, restore: true, scope: true, syncConnection: true },
      products: { images: true, addListItem: true, rights: true },
    });
  }
}
