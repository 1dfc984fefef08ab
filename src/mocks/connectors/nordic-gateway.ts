import { inlineTranslations } from '../texts.js';
import { defineConnector, field, items, ranked } from './define-connector.js';
import { lengthProblem, numberProblem, valueOf, type NumberRange } from './field-checks.js';
import { OK_ANSWER, refusal, type ConfigValues, type FieldDefinition, type PluginAnswer } from './quote-connector.js';

export const NORDIC_GATEWAY_NAME = 'Nordic ERP Gateway';

const PRICE_BOOKS = items([
  ['retail', 'Retail prices', 'With VAT, for consumers'],
  ['wholesale', 'Wholesale prices', 'Without VAT, for resellers'],
  ['project', 'Project prices', 'Agreed per project'],
]);

const RANGES: ReadonlyMap<string, NumberRange> = new Map([
  ['timeout', { min: 5, max: 120 }],
  ['markup', { min: 0.1, max: 10 }],
]);

const fields = ranked([
  field(
    'Label',
    'captionService',
    inlineTranslations({ en: 'Service', nb: 'Tjeneste', sv: 'Tjänst', da: 'Tjeneste', de: 'Dienst', nl: 'Service' }),
  ),
  field('Text', 'serviceUrl', 'Service address', {
    access: 'Mandatory',
    maxLength: 200,
    description: 'Address of the gateway’s web service. It must start with https://.',
    defaultValue: 'https://erp.example.com/quote',
  }),
  field('Text', 'companyCode', 'Company code', {
    access: 'Mandatory',
    maxLength: 4,
    description: 'Four characters at most, as in the ERP system’s company register.',
  }),
  field('Text', 'clientId', 'Client ID', {
    access: 'ReadOnly',
    description: 'Given to this installation by the vendor.',
    defaultValue: 'SO-7731-NORTH',
  }),
  field('Text', 'userName', 'User name', { maxLength: 60 }),
  field('Password', 'password', inlineTranslations({ en: 'Password', nb: 'Passord', sv: 'Lösenord', de: 'Kennwort' }), {
    access: 'Mandatory',
    maxLength: 120,
    description: 'Of the service user, not of a person.',
  }),
  field(
    'Label',
    'captionPrices',
    inlineTranslations({ en: 'Prices', nb: 'Priser', sv: 'Priser', da: 'Priser', de: 'Preise', nl: 'Prijzen' }),
  ),
  field('List', 'priceBook', 'Price book', {
    access: 'Mandatory',
    listName: 'NordicPriceBook',
    defaultValue: 'retail',
  }),
  field('List', 'warehouse', 'Warehouse', { listName: 'NordicWarehouse', description: 'Where stock is counted.' }),
  field('Date', 'validFrom', 'Prices valid from', { defaultValue: '[DT:01/01/2027 00:00:00.0000000]' }),
  field('Double', 'markup', 'Mark-up factor', {
    description: 'List prices are multiplied by this number, 0.1 to 10.',
    defaultValue: '[F:1.25]',
  }),
  field('Checkbox', 'includeStock', 'Show stock', { defaultValue: '[I:1]' }),
  field('Integer', 'timeout', 'Timeout (seconds)', {
    description: 'How long the gateway may take to answer, 5 to 120 seconds.',
    defaultValue: '[I:30]',
  }),
]);

function addressProblem(values: ConfigValues): PluginAnswer | undefined {
  const address = valueOf(values, 'serviceUrl');
  if (/^https:\/\/[^\s/]+/i.test(address)) return undefined;
  return refusal(
    '“Service address” must be a web address that starts with https://.',
    `Not an https address: ${address}`,
    'ADDRESS',
  );
}

function signInProblem(values: ConfigValues): PluginAnswer | undefined {
  if (valueOf(values, 'password') !== 'wrong') return undefined;
  return refusal(
    inlineTranslations({
      en: 'The gateway refused the “Password”.',
      nb: 'Gatewayen avviste «Passord».',
      sv: 'Gatewayen avvisade ”Lösenord”.',
      de: 'Das Gateway hat das „Kennwort“ abgelehnt.',
    }),
    'HTTP 401 from /session: invalid_grant',
    'SIGN_IN',
  );
}

function dateProblem(values: ConfigValues): PluginAnswer | undefined {
  const date = valueOf(values, 'validFrom');
  const year = /\b(\d{4})\b/.exec(date)?.[1];
  if (date === '' || (year !== undefined && Number(year) >= 2000)) return undefined;
  return refusal('“Prices valid from” must be a date in 2000 or later.', `Date refused: ${date}`, 'DATE');
}

function listProblem(values: ConfigValues): PluginAnswer | undefined {
  const key = valueOf(values, 'priceBook');
  if (PRICE_BOOKS.some((book) => book.key === key)) return undefined;
  return refusal('The “Price book” does not exist any more. Choose another one.', `No price book ${key}`, 'PRICE_BOOK');
}

function check(values: ConfigValues, all: readonly FieldDefinition[]): PluginAnswer {
  const rangeProblem = all
    .map((each) => {
      const range = RANGES.get(each.key);
      return range && numberProblem(each, values, range);
    })
    .find((problem) => problem !== undefined);
  return (
    addressProblem(values) ??
    lengthProblem(all, values) ??
    signInProblem(values) ??
    listProblem(values) ??
    dateProblem(values) ??
    rangeProblem ?? { ...OK_ANSWER, userExplanation: 'Signed in to the gateway. 1,284 products are available.' }
  );
}

/** A connector with a field of every type; its test names the field that is to blame. */
export const nordicGatewayConnector = defineConnector({
  info: {
    name: NORDIC_GATEWAY_NAME,
    className: 'NordicErp.Gateway.QuoteConnector',
    assemblyName: 'NordicErp.Gateway',
    location: 'https://connectors.example.com/nordic-gateway',
    fileName: 'NordicErp.Gateway.dll',
    version: '5.8.2.0',
    licensed: true,
  },
  fields,
  check,
  lists: {
    nordicpricebook: PRICE_BOOKS,
    nordicwarehouse: items([
      ['1', 'Oslo'],
      ['2', 'Gothenburg'],
      ['3', 'Aarhus'],
      ['4', 'Hamburg'],
    ]),
  },
  capabilities: [
    'iproductprovider_provide_cost',
    'iproductprovider_provide_minimumprice',
    'iproductprovider_provide_stockdata',
    'iorderconsumer_place_order',
    'iorderconsumer_provide_orderstate',
    'iconnector_perform_complexsearch',
    'iaddressprovider_provide_addresses',
  ],
});
