import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type {
  Associate,
  DirectoryBackend,
  ListItem,
  SyncConnectionReference,
  UserGroup,
} from '../../backend/directory.js';
import type { Tenant } from '../tenant/tenant.js';
import type { MockCalls } from './calls.js';

export class MockDirectory implements DirectoryBackend {
  readonly #tenant: Tenant;
  readonly #calls: MockCalls;

  constructor(tenant: Tenant, calls: MockCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
  }

  associates(options?: CallOptions): Promise<readonly Associate[]> {
    return this.#calls.run('directory/associates', options, () =>
      this.#tenant.directory.associates().map(({ id, fullName }) => ({ id, name: fullName })),
    );
  }

  userGroups(options?: CallOptions): Promise<readonly UserGroup[]> {
    return this.#calls.run('directory/userGroups', options, (_, read) =>
      this.#tenant.directory
        .userGroups()
        .filter(({ deleted }) => !deleted)
        .map(({ id, name }) => ({ id, name: read(name) })),
    );
  }

  syncConnections(options?: CallOptions): Promise<readonly SyncConnectionReference[]> {
    return this.#calls.run('directory/syncConnections', options, (_, read) =>
      this.#tenant.sync.connections
        .all()
        .filter(({ deleted }) => !deleted)
        .sort((a, b) => a.id - b.id)
        .map(({ id, name }) => ({ id, name: read(name) })),
    );
  }

  listItems(listName: string, options?: CallOptions): Promise<readonly ListItem[]> {
    return this.#calls.run('directory/listItems', options, async (_, read) => {
      const entries = await this.#tenant.lists.items(listName);
      if (!entries) throw new BackendError('not-found', `Nobody provides the list ${listName}`);
      return entries.map(({ key, name, description }) => ({
        key,
        name: read(name),
        description: read(description),
      }));
    });
  }
}
