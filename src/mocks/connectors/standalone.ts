import { inlineTranslations } from '../texts.js';
import { defineConnector, field, ranked } from './define-connector.js';
import type { FieldDefinition } from './quote-connector.js';

export const STANDALONE_NAME = 'SuperOffice Standalone';

const QUOTE_STATUS_LIST = 'quotelinestatus';
/** "OK with information": what a new connection starts with. */
const DEFAULT_STATUS = '1';

function rule(key: string, label: string, description: string): Omit<FieldDefinition, 'rank'> {
  return field('List', key, label, { description, listName: QUOTE_STATUS_LIST, defaultValue: DEFAULT_STATUS });
}

/** The built-in register of products and price lists: it only asks how strict the quote should be. */
export const standaloneConnector = defineConnector({
  info: {
    name: STANDALONE_NAME,
    className: 'SuperOffice.QuoteConnector.StandaloneConnector',
    assemblyName: 'SuperOffice.Quote',
    location: 'Built-in',
    fileName: 'SuperOffice.Quote.dll',
    version: '12.4.1514.0',
    licensed: true,
  },
  fields: ranked([
    field(
      'Label',
      'caption1',
      inlineTranslations({
        en: 'Price list',
        nb: 'Prisliste',
        sv: 'Prislista',
        da: 'Prisliste',
        de: 'Preisliste',
        nl: 'Prijslijst',
      }),
    ),
    rule('assortment', 'Not in assortment', 'Status of a quote line whose product has left the assortment.'),
    rule('expired', 'The price list is inactive', 'Status of a quote line whose price list is no longer active.'),
    field(
      'Label',
      'caption2',
      inlineTranslations({
        en: 'List price',
        nb: 'Listepris',
        sv: 'Listpris',
        da: 'Listepris',
        de: 'Listenpreis',
        nl: 'Catalogusprijs',
      }),
    ),
    rule('belowminprice', 'Below minimum price', 'Status of a quote line that is sold below its minimum price.'),
    rule('belowcost', 'Below cost', 'Status of a quote line that is sold below its cost.'),
    rule('zero', 'Total is zero.', 'Status of a quote line that costs nothing.'),
    rule('negative', 'Total is negative.', 'Status of a quote line with a negative total.'),
  ]),
  capabilities: [
    'iproductprovider_provide_cost',
    'iproductprovider_provide_minimumprice',
    'iproductprovider_provide_picture',
    'ilistprovider_provide_productcategorylist',
    'ilistprovider_provide_productfamilylist',
    'ilistprovider_provide_producttypelist',
  ],
});
