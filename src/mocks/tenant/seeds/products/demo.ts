import { productValues } from '../../product-rules.js';
import type { RegisterSeed } from '../../register.js';
import { fieldConfiguration } from './fields.js';
import { gadgets } from './gadgets.js';
import { productImages } from './images.js';
import { officeProducts } from './office.js';
import { demoFields } from './own-texts.js';
import { priceList, productsOf, type SeedProduct } from './price-lists.js';
import { companies, currencies, productLists } from './register.js';
import { untrustedProducts } from './untrusted.js';

const EUR = 1;

/** What all seeds share: everything but price lists and their products. */
const common = {
  currencies,
  baseCurrencyId: EUR,
  currenciesEnabled: true,
  companies,
  productLists,
  productFields: fieldConfiguration,
} as const;

function simple(code: string, name: string, listPrice: string): SeedProduct {
  return {
    inAssortment: true,
    values: productValues({ code, name, listPrice, minimumPrice: listPrice, cost: '0', unit: '4', vat: '0' }),
    rights: '',
    updated: '2025-04-01T09:00:00',
    updatedBy: 2,
    registered: '2025-01-10T09:00:00',
    registeredBy: 2,
  };
}

/** Price lists of every kind: in use, expired, inactive, empty, and one that no text in can be trusted. */
export function demoRegister(): RegisterSeed {
  return {
    ...common,
    productFields: demoFields,
    productImages: productImages(),
    priceLists: [
      priceList(1, 'NO Gadgets', { currency: 'NOK', description: 'Printers, laptops, phones' }),
      priceList(2, 'EU Office', { validFrom: '2026-01-01', description: 'Everything for an office, in euro' }),
      priceList(3, 'US Spring campaign', { currency: 'USD', validFrom: '2025-03-01', validTo: '2025-05-31' }),
      priceList(4, 'SE Prislista 2025', { currency: 'SEK', active: false }),
      priceList(5, 'UK Showroom', { currency: 'GBP' }),
      priceList(6, 'Untrusted <i>texts</i>', { description: '<img src=x onerror=alert(1)> \u202Edesrever' }),
    ],
    products: [
      productsOf(1, 1, gadgets),
      productsOf(2, 101, officeProducts),
      productsOf(3, 301, [
        simple('US-1', 'Spring bundle', '49.99'),
        simple('US-2', 'Spring bundle, large', '89.99'),
        simple('US-3', 'Gift card', '25'),
      ]),
      productsOf(4, 401, [simple('SE-1', 'Skrivbord', '3490'), simple('SE-2', 'Stol', '1290')]),
      productsOf(6, 601, untrustedProducts),
    ],
  };
}

/** Currencies, lists and fields as they come with the system; no price list yet. One currency is enough for it. */
export function emptyRegister(): RegisterSeed {
  return {
    ...common,
    currenciesEnabled: false,
    companies: [],
    productImages: { blobs: [], links: [] },
    priceLists: [],
    products: [],
  };
}
