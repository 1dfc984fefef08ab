import { productValues } from '../../product-rules.js';
import type { RegisterSeed } from '../../register.js';
import { demoRegister } from './demo.js';
import { manyFields } from './many-fields.js';
import { priceList, type SeedProduct } from './price-lists.js';

const PRODUCTS = 100_000;
const PRICE_LISTS = 40;
/** The price list with all those products, and the id of its first one. */
const EVERYTHING = 100;
const FIRST_ID = 1_000_001;

const KINDS = ['Bolt', 'Nut', 'Washer', 'Hinge', 'Bracket', 'Valve', 'Filter', 'Bearing', 'Gasket', 'Clamp', 'Hose'];
const MATERIALS = ['steel', 'brass', 'nylon', 'aluminium', 'rubber', 'copper', 'ceramic'];
const CITIES = ['Oslo', 'Bergen', 'Malmö', 'Aarhus', 'Hamburg', 'Utrecht', 'Leeds', 'Tampere'];
const CURRENCIES = ['NOK', 'EUR', 'SEK', 'DKK', 'USD', 'GBP'];

function pick(values: readonly string[], index: number): string {
  return values[index % values.length] ?? '';
}

/** Codes ascend with the ids; names, prices and everything else are scattered, the same way every time. */
function product(index: number): SeedProduct {
  const cost = 100 + ((index * 7919) % 90_000);
  const cents = (amount: number): string => String(amount / 100);
  return {
    inAssortment: index % 13 !== 0,
    values: productValues({
      code: `A${String(index + 1).padStart(6, '0')}`,
      name: `${pick(KINDS, index * 31)} M${2 + ((index * 13) % 30)} ${pick(MATERIALS, Math.floor(index / 7))}`,
      description: index % 5 === 0 ? `In boxes of ${10 + (index % 9) * 10}.` : '',
      unit: '4',
      priceUnit: '4',
      cost: cents(cost),
      minimumPrice: cents(cost + Math.floor(cost / 4)),
      listPrice: cents(cost + Math.floor(cost / 2)),
      vat: '25',
      category: String(1 + (index % 4)),
      family: '4',
      type: String(1 + (index % 7)),
      supplier: String(11 + (index % 10)),
      subscriptionQuantity: '0',
    }),
    rights: '',
    updated: `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}T12:00:00`,
    updatedBy: 1 + (index % 50),
    registered: '2025-01-02T08:00:00',
    registeredBy: 1,
  };
}

/** 200 fields; forty-odd price lists, one of them with 100,000 products that are made when somebody opens it. */
export function largeRegister(): RegisterSeed {
  const demo = demoRegister();
  const more = Array.from({ length: PRICE_LISTS - demo.priceLists.length - 1 }, (_, index) =>
    priceList(10 + index, `${pick(CITIES, index)} ${2027 - (index % 5)} no. ${index + 1}`, {
      currency: pick(CURRENCIES, index),
      active: index % 6 !== 5,
    }),
  );
  return {
    ...demo,
    productFields: manyFields,
    priceLists: [...demo.priceLists, ...more, priceList(EVERYTHING, 'Everything (100,000)', { currency: 'NOK' })],
    products: [...demo.products, { priceListId: EVERYTHING, firstId: FIRST_ID, count: PRODUCTS, make: product }],
  };
}
