import { inlineTranslations } from '../../../texts.js';
import type { CompanyRecord } from '../../companies.js';
import type { CurrencyRecord } from '../../currencies.js';
import type { ProductListItem, ProductListsSeed } from '../../product-lists.js';

/** What every seed's price lists stand on: currencies, suppliers, lists. */

const RATES: readonly (readonly [code: string, name: string, units: string, rate: string])[] = [
  ['EUR', 'Euro', '1', '1'],
  ['NOK', 'Norwegian krone', '100', '12.37'],
  ['SEK', 'Swedish krona', '100', '9.0415'],
  ['DKK', 'Danish krone', '100', '13.4048'],
  ['USD', 'US dollar', '1', '0.8621'],
  ['GBP', 'Pound sterling', '1', '1.1359'],
  ['CHF', 'Swiss franc', '1', '1.0731'],
  ['PLN', 'Złoty', '100', '23.62'],
  ['JPY', 'Yen', '100', '0.5521'],
  ['ISK', 'Icelandic króna', '100', '0.6819'],
];

export const currencies: readonly CurrencyRecord[] = RATES.map(([code, name, units, rate], index) => ({
  id: index + 1,
  code,
  name,
  units,
  rate,
}));

const COMPANIES: readonly (readonly [id: number, name: string, department: string, city: string])[] = [
  [11, 'Nordlys Elektronikk', '', 'Oslo'],
  [12, 'Fjordline Print', 'Trondheim', 'Trondheim'],
  [13, 'Fjordline Print', 'Bergen', 'Bergen'],
  [14, 'Aurora Mobile', '', 'Espoo'],
  [15, 'Skagerak Papir', '', 'Kristiansand'],
  [16, 'Öresund Kontorsvaror', '', 'Malmö'],
  [17, 'Van der Velde Meubelen', '', 'Utrecht'],
  [18, 'Hanse Büromöbel', '', 'Hamburg'],
  [19, 'Copenhagen Coffee Works', '', 'København'],
  [20, 'Northwind Cloud Services', '', 'Dublin'],
  [21, 'Pennine Stationery', '', 'Leeds'],
  [22, '<b>Bold</b> & Sons', '', 'Nowhere'],
];

export const companies: readonly CompanyRecord[] = COMPANIES.map(([id, name, department, city]) => ({
  id,
  name,
  department,
  city,
}));

function items(names: readonly string[]): readonly ProductListItem[] {
  return names.map((name, index) => ({ id: index + 1, name, tooltip: '' }));
}

export const productLists: ProductListsSeed = {
  priceunit: items([
    'kg',
    'Mt',
    'FlOz',
    inlineTranslations({ en: 'Pcs', nb: 'Stk', sv: 'St', da: 'Stk', de: 'Stk', nl: 'St' }),
    inlineTranslations({ en: 'Hours', nb: 'Timer', sv: 'Timmar', da: 'Timer', de: 'Stunden', nl: 'Uren' }),
  ]),
  subscriptionunit: items([
    inlineTranslations({ en: 'Year', nb: 'År', sv: 'År', da: 'År', de: 'Jahr', nl: 'Jaar' }),
    inlineTranslations({ en: 'Half year', nb: 'Halvår', sv: 'Halvår', da: 'Halvår', de: 'Halbjahr', nl: 'Half jaar' }),
    inlineTranslations({ en: 'Quarter', nb: 'Kvartal', sv: 'Kvartal', da: 'Kvartal', de: 'Quartal', nl: 'Kwartaal' }),
    inlineTranslations({ en: 'Month', nb: 'Måned', sv: 'Månad', da: 'Måned', de: 'Monat', nl: 'Maand' }),
    inlineTranslations({ en: 'Week', nb: 'Uke', sv: 'Vecka', da: 'Uge', de: 'Woche', nl: 'Week' }),
  ]),
  productcategory: items(['Hardware', 'Office furniture', 'Consumables', 'Services']),
  productfamily: items([
    'Mens wear',
    'Womens wear',
    'Kids wear',
    inlineTranslations({
      en: 'Products',
      nb: 'Produkter',
      sv: 'Produkter',
      da: 'Produkter',
      de: 'Produkte',
      nl: 'Producten',
    }),
  ]),
  producttype: items(['T-Shirts', 'Hats', 'Bags', 'Socks', 'Printers', 'Computers', 'Phones']),
};
