import { defineConnector, field, items, ranked } from './define-connector.js';
import { OK_ANSWER, refusal } from './quote-connector.js';

/** Connectors that work as designed and still make life hard: slow, refusing, half broken. */

export const SLOW_NAME = 'Contoso Cloud Pricing';
/** ms */
const SLOW_TEST = 4000;

export const slowConnector = defineConnector({
  info: {
    name: SLOW_NAME,
    className: 'Contoso.CloudPricing.SuperOfficeConnector',
    assemblyName: 'Contoso.CloudPricing',
    location: 'https://pricing.contoso.example/superoffice',
    fileName: 'Contoso.CloudPricing.dll',
    version: '1.0.14.0',
    licensed: true,
  },
  fields: ranked([
    field('Text', 'tenant', 'Tenant', {
      access: 'Mandatory',
      maxLength: 80,
      description: 'For example contoso-nordic.',
    }),
    field('Password', 'apiKey', 'API key', { access: 'Mandatory', maxLength: 200 }),
    field('Checkbox', 'sandbox', 'Use the sandbox'),
  ]),
  check: async (_values, _fields, context) => {
    await context.wait(SLOW_TEST);
    return {
      ...OK_ANSWER,
      status: 'OkWithInfo',
      userExplanation: 'Connected. The pricing service answered slowly; quotes may take a while to calculate.',
      techExplanation: 'GET /v2/status answered 200 after 3.9 s',
    };
  },
  start: () => OK_ANSWER,
  capabilities: ['iproductprovider_provide_cost', 'iproductprovider_provide_extradata'],
});

export const REFUSING_NAME = 'Legacy Order Desk';

export const refusingConnector = defineConnector({
  info: {
    name: REFUSING_NAME,
    className: 'LegacyOrderDesk.Connector',
    assemblyName: 'LegacyOrderDesk',
    location: 'C:\\SuperOffice\\WebClient\\bin',
    fileName: 'LegacyOrderDesk.dll',
    version: '0.9.3.0',
    licensed: false,
  },
  fields: ranked([
    field('Text', 'host', 'Host name', { defaultValue: 'orderdesk.example.com' }),
    field('Integer', 'port', 'Port', { defaultValue: '[I:992]' }),
  ]),
  check: () =>
    refusal(
      'The order desk has no licence for SuperOffice any more. Ask the vendor to renew it.',
      'LicenseException: agreement 4471 ended on 2026-06-30',
      'LICENCE',
    ),
});

export const BROKEN_LIST_NAME = 'Fabrikam Catalogue';

/** One list of this connector cannot be loaded; everything else works. */
export const brokenListConnector = defineConnector({
  info: {
    name: BROKEN_LIST_NAME,
    className: 'Fabrikam.Catalogue.QuoteConnector',
    assemblyName: 'Fabrikam.Catalogue',
    location: 'https://catalogue.fabrikam.example/connector',
    fileName: 'Fabrikam.Catalogue.dll',
    version: '3.2.0.0',
    licensed: true,
  },
  fields: ranked([
    field('List', 'catalogue', 'Catalogue', {
      listName: 'FabrikamCatalogue',
      description: 'Without a choice, all catalogues are used.',
    }),
    field('List', 'season', 'Season', { listName: 'FabrikamSeason', defaultValue: 'summer' }),
    field('Text', 'customerNumber', 'Customer number', { access: 'Mandatory', maxLength: 12 }),
  ]),
  lists: {
    fabrikamcatalogue: () => {
      throw new Error('The catalogue service did not answer.');
    },
    fabrikamseason: items([
      ['summer', 'Summer'],
      ['winter', 'Winter'],
    ]),
  },
  capabilities: ['iproductprovider_provide_picture', 'ilistprovider_provide_productfamilylist'],
});
