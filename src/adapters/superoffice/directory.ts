import type {
  Associate,
  CallOptions,
  DirectoryBackend,
  ListItem,
  SyncConnectionReference,
  UserGroup,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { notFound } from './errors.js';
import { mdoList } from './mdo-list.js';
import type { MdoListItemCarrier } from './wire/carriers.js';

/** People, groups and lists, all of them MDO lists: the User agent is closed to partner apps online. */
export class SuperOfficeDirectory implements DirectoryBackend {
  readonly #client: SuperOfficeClient;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
  }

  async associates(options?: CallOptions): Promise<readonly Associate[]> {
    return ((await mdoList(this.#client, 'associate', options)) ?? []).map(toReference);
  }

  async userGroups(options?: CallOptions): Promise<readonly UserGroup[]> {
    return ((await mdoList(this.#client, 'usergroup', options)) ?? []).map(toReference);
  }

  async syncConnections(options?: CallOptions): Promise<readonly SyncConnectionReference[]> {
    const items = (await mdoList(this.#client, 'erpconnections', options)) ?? [];
    return items.filter(({ Id }) => Id !== 0).map(toReference);
  }

  async listItems(listName: string, options?: CallOptions): Promise<readonly ListItem[]> {
    const items = await mdoList(this.#client, listName, options);
    if (!items) throw notFound('MDO/GetList', `list "${listName}"`);
    return items.map((item) => ({
      // Connector items have text keys, but an MDO item only has a number: where the text travels is not documented.
      // ExtraInfo is the assumption, and this is the one place that makes it.
      key: item.ExtraInfo || String(item.Id),
      name: item.Name,
      description: item.ToolTip,
    }));
  }
}

function toReference({ Id, Name }: MdoListItemCarrier): { readonly id: number; readonly name: string } {
  return { id: Id, name: Name };
}
