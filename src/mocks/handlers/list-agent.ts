import { TenantError } from '../tenant/tenant-error.js';
import { canonicalDecimal } from '../tenant/exact.js';
import type { ProductListDefinition } from '../tenant/product-lists.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';
import type { Params } from './params.js';
import { currencyCarrier, listItemCarrier } from './product-carriers.js';

/** As many decimals as a converted amount has. */
const AMOUNT_DECIMALS = 10;

/** `List`: currencies, and the lists that product fields choose from. */
export function listAgent(tenant: Tenant): Agent {
  return { ...currencyMethods(tenant), ...listMethods(tenant), ...itemMethods(tenant) };
}

function currencyMethods({ currencies }: Tenant): Agent {
  const byCode = (code: string, parameter: string) => {
    const currency = currencies.byCode(code);
    if (!currency) throw new TenantError('ArgumentException', `There is no currency “${code}”.`, parameter);
    return currency;
  };
  return {
    GetCurrencyEntity: {
      parameters: { currencyEntityId: 'Int32' },
      returns: 'CurrencyEntity',
      run: (params) => {
        const currency = currencies.find(params.integer('currencyEntityId'));
        return currency ? currencyCarrier(currency) : null;
      },
    },
    GetBaseCurrency: {
      parameters: {},
      returns: 'CurrencyEntity',
      run: () => (currencies.base ? currencyCarrier(currencies.base) : null),
    },
    GetAllCurrencies: {
      parameters: { IncludeDeleted: 'Boolean' },
      returns: 'CurrencyEntity[]',
      run: () => currencies.all().map(currencyCarrier),
    },
    ChangeCurrency: {
      parameters: { Amount: 'Decimal', FromCurrency: 'String', ToCurrency: 'String' },
      returns: 'Decimal',
      run: (params) => {
        const from = byCode(params.text('FromCurrency'), 'FromCurrency');
        const to = byCode(params.text('ToCurrency'), 'ToCurrency');
        const amount = canonicalDecimal(params.decimal('Amount')) ?? '0';
        return Number(currencies.convert(amount, from, to, AMOUNT_DECIMALS));
      },
    },
  };
}

function definitionCarrier({ id, name }: ProductListDefinition): object {
  return {
    Id: id,
    Name: name,
    Tooltip: '',
    Deleted: false,
    Rank: id,
    IsCustomList: false,
    IsMDOList: true,
    UseGroupsAndHeadings: false,
    ListType: name,
    InUseByUserDefinedFields: false,
    ...carrier,
  };
}

function listMethods({ productLists }: Tenant): Agent {
  return {
    GetListDefinitions: {
      parameters: { IncludeDeleted: 'Boolean' },
      returns: 'ListEntity[]',
      run: () => productLists.definitions().map(definitionCarrier),
    },
    GetListEntityByName: {
      parameters: { Name: 'String' },
      returns: 'ListEntity',
      run: (params) => {
        const definition = productLists.definition(params.text('Name'));
        return definition ? definitionCarrier(definition) : null;
      },
    },
    GetListEntity: {
      parameters: { listEntityId: 'Int32' },
      returns: 'ListEntity',
      run: (params) => {
        const id = params.integer('listEntityId');
        const definition = productLists.definitions().find((each) => each.id === id);
        return definition ? definitionCarrier(definition) : null;
      },
    },
  };
}

function itemMethods({ productLists }: Tenant): Agent {
  const itemsOf = (definition: ProductListDefinition): object[] =>
    (productLists.items(definition.name) ?? []).map((item, index) => listItemCarrier(item, definition.id, index + 1));
  const added = (definition: ProductListDefinition, item: Params): object => {
    if (item.integer('Id') !== 0) {
      throw new TenantError('InvalidOperationException', 'This tenant adds list items; it does not change them.');
    }
    const { id } = productLists.add(definition.name, item.text('Name'), item.text('Tooltip'));
    const record = productLists.item(definition.name, String(id));
    return record ? listItemCarrier(record, definition.id, id) : {};
  };
  const byName = (name: string): ProductListDefinition => {
    const definition = productLists.definition(name);
    if (!definition) throw new TenantError('SoNotFoundException', `There is no list “${name}”.`);
    return definition;
  };
  const byId = (id: number): ProductListDefinition => {
    const definition = productLists.definitions().find((each) => each.id === id);
    if (!definition) throw new TenantError('SoNotFoundException', `There is no list definition ${id}.`);
    return definition;
  };
  return {
    GetAllFromListName: {
      parameters: { UdListDefinitionName: 'String', IncludeDeleted: 'Boolean' },
      returns: 'ListItemEntity[]',
      run: (params) => itemsOf(byName(params.text('UdListDefinitionName'))),
    },
    GetAllFromListDefinition: {
      parameters: { UdListDefinitionId: 'Int32', IncludeDeleted: 'Boolean' },
      returns: 'ListItemEntity[]',
      run: (params) => itemsOf(byId(params.integer('UdListDefinitionId'))),
    },
    AddFromListName: {
      parameters: { UdListDefinitionName: 'String', Item: 'ListItemEntity' },
      returns: 'ListItemEntity',
      run: (params) => added(byName(params.text('UdListDefinitionName')), params.object('Item')),
    },
    SaveListItemEntity: {
      parameters: { ListItemEntity: 'ListItemEntity' },
      returns: 'ListItemEntity',
      run: (params) => {
        const item = params.object('ListItemEntity');
        return added(byId(item.integer('UdListDefinitionId')), item);
      },
    },
  };
}
