import { productValues } from '../../product-rules.js';
import type { SeedProduct } from './price-lists.js';

/** The products that SuperOffice's own demonstration shows, in Norwegian kroner. */

const GADGETS: readonly (readonly [
  code: string,
  name: string,
  cost: string,
  list: string,
  minimum: string,
  description: string,
])[] = [
  ['P01', 'Pocket printer', '1500', '1890', '1790', 'Prints from any phone. Fits a jacket pocket.'],
  ['S01', 'Services', '1500', '2000', '1800', 'One hour of a consultant’s time.'],
  ['laptop21', 'Laptop 21"', '10000', '20000', '20000', 'For those who need room.'],
  ['laptop26', 'Laptop 26"', '15000', '30000', '30000', 'For those who need more room.'],
  ['iPhone', 'iPhone', '5000', '10000', '10000', ''],
  ['Android', 'Andriod', '5000', '10000', '10000', ''],
  ['P02', 'Printer compact', '600', '799', '750', 'Small office printer, black and white.'],
  ['P03', 'Printer professional', '12000', '17999', '15000', 'Colour laser printer with four trays.'],
];

export const gadgets: readonly SeedProduct[] = GADGETS.map(
  ([code, name, cost, listPrice, minimumPrice, description]) => ({
    inAssortment: true,
    values: productValues({
      code,
      name,
      description,
      cost,
      listPrice,
      minimumPrice,
      unit: code === 'S01' ? '5' : '4',
      priceUnit: code === 'S01' ? '5' : '4',
      family: '4',
      vat: '25',
      subscriptionQuantity: '0',
    }),
    rights: '',
    updated: '2026-03-02T08:30:00',
    updatedBy: 1,
    registered: '2025-11-03T09:00:00',
    registeredBy: 2,
  }),
);
