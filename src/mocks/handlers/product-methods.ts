import type { ProductRecord } from '../tenant/product-rules.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { toBase64 } from './base64.js';
import { fieldMethods } from './field-methods.js';
import type { Params } from './params.js';
import { productCarrier, productDraftFrom } from './product-carriers.js';

const BY_ID = { ProductId: 'Int32' } as const;
const BY_KEY = { QuoteConnectionId: 'Int32', ERPProductKey: 'String' } as const;

/** The part of `Quote` that is about products and their fields. */
export function productMethods(tenant: Tenant): Agent {
  return { ...registerMethods(tenant), ...keyMethods(tenant), ...fieldMethods(tenant) };
}

function registerMethods({ products }: Tenant): Agent {
  return {
    CreateDefaultProduct: { parameters: {}, returns: 'Product', run: () => productCarrier(products.draft()) },
    GetProductFromDbId: {
      parameters: BY_ID,
      returns: 'Product',
      run: (params) => {
        const record = products.find(params.integer('ProductId'));
        return record ? productCarrier(record) : null;
      },
    },
    // The body is the product itself.
    SaveProduct: {
      parameters: { entity: 'Product' },
      returns: 'Product',
      run: (params) => productCarrier(products.save(productDraftFrom(params))),
    },
    ToggleProductInAssortment: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        products.toggleInAssortment(params.integer('ProductId'));
      },
    },
    // Two ways to the same end: how they differ is not documented.
    RemoveProduct: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        products.remove(params.integer('ProductId'));
      },
    },
    DeleteProduct: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        products.remove(params.integer('ProductId'));
      },
    },
  };
}

function keyMethods({ products }: Tenant): Agent {
  const byKey = (params: Params): ProductRecord | undefined => {
    const [, listId, id] = /^(\d+)-(\d+)$/.exec(params.text('ERPProductKey')) ?? [];
    const record = products.find(Number(id ?? 0));
    return record?.priceListId === Number(listId) ? record : undefined;
  };
  return {
    GetProduct: {
      parameters: BY_KEY,
      returns: 'Product',
      run: (params) => {
        const record = byKey(params);
        return record ? productCarrier(record) : null;
      },
    },
    GetProductImage: {
      parameters: { ...BY_KEY, Rank: 'Int32' },
      returns: 'String',
      run: (params) => {
        const image = products.image(byKey(params)?.id ?? 0);
        return image ? toBase64(image.bytes) : '';
      },
    },
  };
}
