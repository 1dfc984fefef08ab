import * as v from 'valibot';
import type { CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { mdoListItem, type MdoListItemCarrier } from './wire/carriers.js';

/**
 * The items of an MDO list, without deleted ones and headings; `null` when there is no such list.
 *
 * @param additionalInfo what some lists take, for example `all=true`
 */
export async function mdoList(
  client: SuperOfficeClient,
  name: string,
  options?: CallOptions,
  additionalInfo = '',
): Promise<readonly MdoListItemCarrier[] | null> {
  const items = await client.call(
    {
      name: 'MDO/GetList',
      parameters: { Name: name, ForceFlatList: true, AdditionalInfo: additionalInfo, OnlyHistory: false },
      answer: v.nullish(v.array(mdoListItem), null),
    },
    options,
  );
  return items && flat(items).filter(({ Deleted }) => !Deleted);
}

/** Some providers keep their headings although a flat list was asked for; a heading is no item. */
function flat(items: readonly MdoListItemCarrier[]): readonly MdoListItemCarrier[] {
  return items.flatMap((item) => (item.ChildItems.length > 0 ? flat(item.ChildItems) : [item]));
}
