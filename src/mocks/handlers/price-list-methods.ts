import type { PriceListDraft, PriceListRecord } from '../tenant/price-lists.js';
import type { Tenant } from '../tenant/tenant.js';
import { STANDALONE_NAME } from '../connectors/index.js';
import type { Agent } from './agent.js';
import type { Params } from './params.js';
import { dayFrom, priceListCarrier } from './product-carriers.js';

const OF_CONNECTION = { QuoteConnectionId: 'Int32' } as const;

/** The part of `Quote` that is about price lists. */
export function priceListMethods(tenant: Tenant): Agent {
  return { ...registerMethods(tenant), ...connectionMethods(tenant) };
}

function registerMethods({ priceLists }: Tenant): Agent {
  return {
    CreateDefaultPriceList: {
      parameters: {},
      returns: 'PriceList',
      run: () => priceListCarrier(priceLists.draft()),
    },
    GetPriceList: {
      parameters: { priceListId: 'Int32' },
      returns: 'PriceList',
      run: (params) => {
        const record = priceLists.find(params.integer('priceListId'));
        return record ? priceListCarrier(record) : null;
      },
    },
    // The body is the price list itself.
    SavePriceList: {
      parameters: { entity: 'PriceList' },
      returns: 'PriceList',
      run: (params) => priceListCarrier(priceLists.save(draftFrom(params))),
    },
    CopySuperOfficePriceList: {
      parameters: {
        OriginalPriceListId: 'Int32',
        NewName: 'String',
        ValidFrom: 'DateTime',
        ValidTo: 'DateTime',
        NewCurrencyId: 'Int32',
        ConvertCurrency: 'Boolean',
      },
      returns: 'PriceList',
      run: (params) =>
        priceListCarrier(
          priceLists.copy({
            originalId: params.integer('OriginalPriceListId'),
            name: params.text('NewName'),
            validFrom: dayFrom(params.text('ValidFrom')),
            validTo: dayFrom(params.text('ValidTo')),
            currencyId: params.integer('NewCurrencyId'),
            convert: params.flag('ConvertCurrency'),
          }),
        ),
    },
    DeletePriceList: {
      parameters: { PriceListId: 'Int32' },
      returns: 'void',
      run: (params) => {
        priceLists.delete(params.integer('PriceListId'));
      },
    },
  };
}

function draftFrom(params: Params): PriceListDraft {
  return {
    id: params.integer('PriceListId'),
    name: params.text('Name'),
    description: params.text('Description'),
    currency: params.text('Currency'),
    validFrom: dayFrom(params.text('ValidFrom')),
    validTo: dayFrom(params.text('ValidTo')),
    active: params.flag('IsActive'),
  };
}

function connectionMethods(tenant: Tenant): Agent {
  const { priceLists, currencies } = tenant;
  const lists = (params: Params, onlyInForce: boolean, currency: string): object[] =>
    priceListsOf(tenant, params.integer('QuoteConnectionId'))
      .filter((record) => currency === '' || record.currency === currency)
      .filter((record) => !onlyInForce || priceLists.isInForce(record))
      .map(priceListCarrier);
  const isoOf = (params: Params): string => params.text('Currency').trim().toUpperCase();
  // An id that is no currency has no price lists; 0 does not ask for any currency in particular.
  const isoOfId = (params: Params): string => {
    const id = params.integer('CurrencyId');
    return id === 0 ? '' : (currencies.find(id)?.code ?? '?');
  };
  return {
    GetAllPriceLists: {
      parameters: { ...OF_CONNECTION, Currency: 'String' },
      returns: 'PriceList[]',
      run: (params) => lists(params, false, isoOf(params)),
    },
    GetActivePriceLists: {
      parameters: { ...OF_CONNECTION, Currency: 'String' },
      returns: 'PriceList[]',
      run: (params) => lists(params, true, isoOf(params)),
    },
    GetAllPriceListsByCurrencyId: {
      parameters: { ...OF_CONNECTION, CurrencyId: 'Int32' },
      returns: 'PriceList[]',
      run: (params) => lists(params, false, isoOfId(params)),
    },
    GetActivePriceListsByCurrencyId: {
      parameters: { ...OF_CONNECTION, CurrencyId: 'Int32' },
      returns: 'PriceList[]',
      run: (params) => lists(params, true, isoOfId(params)),
    },
  };
}

/** SuperOffice's own lists serve connections to its own register (and 0, all of them); other connectors have none here. */
export function priceListsOf(tenant: Tenant, quoteConnectionId: number): readonly PriceListRecord[] {
  const connection = tenant.quoteConnections.find(quoteConnectionId);
  const own =
    quoteConnectionId === 0 || (connection && !connection.deleted && connection.connectorName === STANDALONE_NAME);
  return own ? tenant.priceLists.all() : [];
}
