import * as v from 'valibot';
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
import { mdoListItem, type MdoListItemCarrier } from './wire/carriers.js';

const CALL = 'MDO/GetList';

/** People, groups and lists, all of them MDO lists: the User agent is closed to partner apps online. */
export class SuperOfficeDirectory implements DirectoryBackend {
  readonly #client: SuperOfficeClient;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
  }

  async associates(options?: CallOptions): Promise<readonly Associate[]> {
    return ((await this.#list('associate', options)) ?? []).map(toReference);
  }

  async userGroups(options?: CallOptions): Promise<readonly UserGroup[]> {
    return ((await this.#list('usergroup', options)) ?? []).map(toReference);
  }

  async syncConnections(options?: CallOptions): Promise<readonly SyncConnectionReference[]> {
    const items = (await this.#list('erpconnections', options)) ?? [];
    return items.filter(({ Id }) => Id !== 0).map(toReference);
  }

  async listItems(listName: string, options?: CallOptions): Promise<readonly ListItem[]> {
    const items = await this.#list(listName, options);
    if (!items) throw notFound(CALL, `list "${listName}"`);
    return items.map((item) => ({
      // Connector items have text keys, but an MDO item only has a number: where the text travels is not documented.
      // ExtraInfo is the assumption, and this is the one place that makes it.
      key: item.ExtraInfo || String(item.Id),
      name: item.Name,
      description: item.ToolTip,
    }));
  }

  async #list(name: string, options?: CallOptions): Promise<readonly MdoListItemCarrier[] | null> {
    const items = await this.#client.call(
      {
        name: CALL,
        parameters: { Name: name, ForceFlatList: true, AdditionalInfo: '', OnlyHistory: false },
        answer: v.nullish(v.array(mdoListItem), null),
      },
      options,
    );
    return items && flat(items).filter(({ Deleted }) => !Deleted);
  }
}

/** Some providers keep their headings although a flat list was asked for; a heading is no item. */
function flat(items: readonly MdoListItemCarrier[]): readonly MdoListItemCarrier[] {
  return items.flatMap((item) => (item.ChildItems.length > 0 ? flat(item.ChildItems) : [item]));
}

function toReference({ Id, Name }: MdoListItemCarrier): { readonly id: number; readonly name: string } {
  return { id: Id, name: Name };
}
