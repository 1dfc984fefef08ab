import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentCall } from './agent.js';
import type { MdoListItem } from './carriers.js';
import { mdoList, mdoListNames, type MdoRequest } from './mdo-lists.js';
import type { Params } from './params.js';

const LIST_PARAMETERS = { Name: 'String', ForceFlatList: 'Boolean', AdditionalInfo: 'String', OnlyHistory: 'Boolean' };

/** `MDO`: named lists. Nobody has used anything yet in this tenant, so histories are empty. */
export function mdoAgent(tenant: Tenant): Agent {
  const list = (params: Params, call: AgentCall): Promise<readonly MdoListItem[] | null> =>
    params.flag('OnlyHistory')
      ? Promise.resolve([])
      : existingList(tenant, params.text('Name'), {
          flat: params.flag('ForceFlatList'),
          info: additionalInfo(params.text('AdditionalInfo')),
          language: call.language,
        });
  const flat = (name: string, { language }: AgentCall): Promise<readonly MdoListItem[] | null> =>
    existingList(tenant, name, { flat: true, info: new URLSearchParams(), language });

  return {
    GetList: { parameters: LIST_PARAMETERS, returns: 'MDOListItem[]', run: list },
    GetListWithHistory: {
      parameters: { ...LIST_PARAMETERS, HistoryItems: 'Int32[]' },
      returns: 'MDOListItem[]',
      run: list,
    },
    GetSimpleList: {
      parameters: { Name: 'String' },
      returns: 'MDOListItem[]',
      run: (params, call) => flat(params.text('Name'), call),
    },
    GetListItem: {
      parameters: { ListName: 'String', Id: 'Int32' },
      returns: 'MDOListItem',
      run: async (params, call) => {
        const id = params.integer('Id');
        const items = await flat(params.text('ListName'), call);
        return items?.find((item) => item.Id === id) ?? null;
      },
    },
    GetListNames: { parameters: {}, returns: 'String[]', run: () => mdoListNames(tenant) },
  };
}

async function existingList(tenant: Tenant, name: string, request: MdoRequest): Promise<readonly MdoListItem[] | null> {
  const items = await mdoList(tenant, name, request);
  if (items === undefined) throw new TenantError('SoNotFoundException', `There is no list ${name}.`);
  return items;
}

/** `useRank=true&exclude_ids=1,2`, names in any case. */
function additionalInfo(text: string): URLSearchParams {
  const given = [...new URLSearchParams(text)].map(([name, value]) => [name.toLowerCase(), value] as [string, string]);
  return new URLSearchParams(given);
}
