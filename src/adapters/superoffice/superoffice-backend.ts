import type {
  Backend,
  BackendCapabilities,
  ConnectionsBackend,
  ProductsBackend,
  SettingsBackend,
  SyncBackend,
  SyncImportBackend,
  SyncMappingBackend,
} from '../../backend/index.js';
import { SuperOfficeClient, type SuperOfficeOptions } from './client.js';
import { superOfficeConnections } from './connections.js';
import { SuperOfficeDirectory } from './directory.js';
import type { OwnTextMemory } from './field-texts.js';
import { lazySlice } from './lazy-slice.js';
import type { SuperOfficeSync } from './sync.js';

/** A backend on the agents of the SuperOffice WebAPI v1. */
export class SuperOfficeBackend implements Backend {
  readonly checksAnswers = true;
  readonly connections: ConnectionsBackend;
  readonly directory: SuperOfficeDirectory;
  readonly products: ProductsBackend;
  readonly settings: SettingsBackend;
  readonly sync: SyncBackend;

  constructor(options: SuperOfficeOptions) {
    const client = new SuperOfficeClient(options);
    // What settings know of the fields' texts, products show.
    const texts: OwnTextMemory = new Map();
    this.connections = superOfficeConnections(client);
    this.directory = new SuperOfficeDirectory(client);
    this.products = lazySlice<ProductsBackend>(async () => {
      const { SuperOfficeProducts } = await import('./products.js');
      return new SuperOfficeProducts(client, texts);
    });
    this.settings = lazySlice<SettingsBackend>(async () => {
      const { SuperOfficeSettings } = await import('./settings.js');
      return new SuperOfficeSettings(client, texts);
    });
    this.sync = lazySync(client);
  }

  /**
   * All of it: the Quote, Archive, MDO, List, BLOB, Preference and Resource agents are open to every app. Whether ErpSync
   * is open to this one, its first call says.
   */
  capabilities(): Promise<BackendCapabilities> {
    return Promise.resolve({
      connections: { test: true, delete: true, restore: true, scope: true, syncConnection: true },
      products: { images: true, addListItem: true, rights: true },
    });
  }
}

/** Its parts are slices of their own: whoever only looks at the connections loads none of them. */
function lazySync(client: SuperOfficeClient): SyncBackend {
  let sync: SuperOfficeSync | undefined;
  const load = async (): Promise<SuperOfficeSync> => {
    const { SuperOfficeSync } = await import('./sync.js');
    return (sync ??= new SuperOfficeSync(client));
  };
  return lazySlice<SyncBackend>(load, {
    mapping: lazySlice<SyncMappingBackend>(async () => (await load()).mapping),
    imports: lazySlice<SyncImportBackend>(async () => (await load()).imports),
    // The service has nothing that would say what it is about to do.
    previewSync: undefined,
  });
}
