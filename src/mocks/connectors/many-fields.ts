import { defineConnector, field, items, ranked } from './define-connector.js';
import { lengthProblem } from './field-checks.js';
import { OK_ANSWER, type FieldDefinition } from './quote-connector.js';

export const MANY_FIELDS_NAME = 'Global Trade Suite';

const COUNTRIES = [
  ...['Norway', 'Sweden', 'Denmark', 'Finland', 'Iceland', 'Germany', 'Netherlands', 'Belgium', 'France', 'Spain'],
  ...['Portugal', 'Italy', 'Austria', 'Switzerland', 'Poland', 'Czechia', 'Estonia', 'Latvia', 'Lithuania', 'Ireland'],
];

/** 15 settings and a caption for every country: 300 settings in all, a few of them mandatory (they have defaults). */
function fieldsOf(country: string): Omit<FieldDefinition, 'rank'>[] {
  const code = country.toLowerCase();
  const key = (name: string): string => `${code}.${name}`;
  const label = (name: string): string => `${name} (${country})`;
  return [
    field('Label', key('caption'), country),
    field('Checkbox', key('active'), label('Sell here'), { defaultValue: '[I:1]' }),
    field('Text', key('company'), label('Company'), {
      access: 'Mandatory',
      maxLength: 60,
      defaultValue: `Global Trade ${country}`,
    }),
    field('Text', key('vat'), label('VAT number'), { maxLength: 20 }),
    field('Text', key('street'), label('Street'), { maxLength: 100 }),
    field('Text', key('city'), label('City'), { maxLength: 60 }),
    field('Integer', key('deliveryDays'), label('Delivery time in days'), { defaultValue: '[I:5]' }),
    field('Integer', key('minimumOrder'), label('Minimum order'), { defaultValue: '[I:1]' }),
    field('Double', key('discount'), label('Standard discount'), { defaultValue: '[F:0]' }),
    field('Double', key('freight'), label('Freight rate'), { defaultValue: '[F:2.5]' }),
    field('List', key('currency'), label('Currency'), { listName: 'TradeCurrency', defaultValue: 'EUR' }),
    field('List', key('incoterm'), label('Incoterm'), { listName: 'TradeIncoterm', defaultValue: 'DAP' }),
    field('Date', key('agreementEnds'), label('Agreement ends'), {
      description: 'Prices are not read after this date.',
      defaultValue: '[DT:12/31/2028 00:00:00.0000000]',
    }),
    field('Password', key('accessKey'), label('Access key'), { maxLength: 64 }),
    field('Text', key('reference'), label('Reference'), { access: 'ReadOnly', defaultValue: `GTS-${code}` }),
    field('Text', key('note'), label('Note'), { description: 'For your own use.' }),
  ];
}

export const manyFieldsConnector = defineConnector({
  info: {
    name: MANY_FIELDS_NAME,
    className: 'GlobalTrade.Suite.QuoteConnector',
    assemblyName: 'GlobalTrade.Suite',
    location: 'https://gts.example.com/superoffice',
    fileName: 'GlobalTrade.Suite.dll',
    version: '11.0.2.0',
    licensed: true,
  },
  fields: ranked(COUNTRIES.flatMap((country) => fieldsOf(country))),
  check: (values, fields) => lengthProblem(fields, values) ?? OK_ANSWER,
  lists: {
    tradecurrency: items([
      ['EUR', 'Euro'],
      ['NOK', 'Norwegian krone'],
      ['SEK', 'Swedish krona'],
      ['DKK', 'Danish krone'],
      ['GBP', 'Pound sterling'],
    ]),
    tradeincoterm: items([
      ['DAP', 'Delivered at place'],
      ['FCA', 'Free carrier'],
      ['EXW', 'Ex works'],
    ]),
  },
  capabilities: ['iproductprovider_provide_cost', 'iorderconsumer_place_order'],
});
