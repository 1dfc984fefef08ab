import { ALL_CONNECTORS, STANDALONE_NAME, type SimulatedQuoteConnector } from '../../connectors/index.js';
import { defineConnector, field, ranked } from '../../connectors/define-connector.js';
import { refusal, OK_ANSWER } from '../../connectors/quote-connector.js';
import type { QuoteConnectionSeed } from '../quote-connections.js';
import type { TenantSeed } from '../tenant.js';
import { inlineTranslations } from '../../texts.js';
import { manyTexts } from './products/many-fields.js';
import { largeRegister } from './products/large.js';
import { largeSync } from './sync/large.js';

const CONNECTORS = 500;
const CONNECTIONS = 2000;
const ASSOCIATES = 2000;
const GROUPS = 60;

const FIRST_NAMES = [
  ...[
    'Anna',
    'Bjørn',
    'Cecilia',
    'David',
    'Elin',
    'Fredrik',
    'Greta',
    'Håkon',
    'Ida',
    'Jakob',
    'Karin',
    'Lukas',
    'Maja',
  ],
  ...[
    'Nils',
    'Olivia',
    'Peter',
    'Quinten',
    'Rakel',
    'Simon',
    'Tuva',
    'Ulrik',
    'Vera',
    'Willem',
    'Ylva',
    'Åsa',
    'Øyvind',
  ],
];
const LAST_NAMES = [
  ...[
    'Andersen',
    'Bergman',
    'Christensen',
    'Dijkstra',
    'Eriksen',
    'Fischer',
    'Gustafsson',
    'Hansen',
    'Iversen',
    'Jansen',
  ],
  ...['Koch', 'Larsson', 'Meyer', 'Nilsen', 'Olsen', 'Petersen', 'Rasmussen', 'Schmidt', 'Thorsen', 'Vinther', 'Øberg'],
];
const PLACES = [
  ...['Oslo', 'Bergen', 'Stockholm', 'Malmö', 'Copenhagen', 'Aarhus', 'Hamburg', 'Munich', 'Utrecht', 'Rotterdam'],
  ...['Antwerp', 'Helsinki', 'Tampere'],
];
const SUBJECTS = ['prices', 'spare parts', 'wholesale', 'retail', 'projects', 'partners', 'services'];
const VENDORS = ['Northwind', 'Tailspin', 'Wingtip', 'Litware', 'Proseware', 'Adatum', 'Trey'];

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('Nothing to pick from');
  return value;
}

function count<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function generatedConnector(index: number): SimulatedQuoteConnector {
  const number = String(index + 1).padStart(3, '0');
  const vendor = pick(VENDORS, index);
  return defineConnector({
    info: {
      name: `${vendor} ${pick(SUBJECTS, index * 3)} ${number}`,
      className: `${vendor}.Connectors.Connector${number}`,
      assemblyName: `${vendor}.Connectors`,
      location: `https://connectors.example.com/${vendor.toLowerCase()}/${number}`,
      fileName: `${vendor}.Connectors.dll`,
      version: `${1 + (index % 9)}.${index % 4}.0.0`,
      licensed: index % 11 !== 0,
    },
    fields: ranked([
      field('Text', 'host', 'Host name', { access: 'Mandatory' }),
      field('Password', 'secret', 'Secret'),
      field('Checkbox', 'trace', 'Write a trace'),
    ]),
    check: (values) =>
      values.get('host') === 'offline.example.com'
        ? refusal('The host does not answer.', 'SocketException: connection timed out', 'HOST')
        : OK_ANSWER,
  });
}

function connection(index: number, connectors: readonly SimulatedQuoteConnector[]): QuoteConnectionSeed {
  const connectorName = index % 5 === 0 ? STANDALONE_NAME : pick(connectors, index * 7).info.name;
  const everyone = index % 3 !== 0;
  const host = index % 29 === 0 ? 'offline.example.com' : 'erp.example.com';
  return {
    id: index + 1,
    rank: index + 1,
    erpName: '',
    connectorName,
    extraData: '',
    syncConnectionId: 0,
    displayName: `${pick(PLACES, index)} ${pick(SUBJECTS, index * 5 + 1)} ${index + 1}`,
    displayDescription: index % 4 === 0 ? `Used by the office in ${pick(PLACES, index)}.` : '',
    everyone,
    userGroupIds: everyone ? [] : [1 + (index % GROUPS)],
    associateIds: everyone || index % 2 === 0 ? [] : [1 + (index % ASSOCIATES), 1 + ((index * 3) % ASSOCIATES)],
    deleted: index % 20 === 19,
    updated: `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}T12:00:00`,
    updatedBy: 1 + (index % ASSOCIATES),
    config: connectorName === STANDALONE_NAME ? { assortment: '1' } : { host, secret: 'FAKE-large', trace: '[I:0]' },
  };
}

/** 2,000 connections, 500 connectors, 2,000 users, 60 groups, 100,000 products, 200 fields: the same ones every time. */
export function largeSeed(): TenantSeed {
  const generated = count(CONNECTORS - ALL_CONNECTORS.length, generatedConnector);
  return {
    connectors: [...ALL_CONNECTORS, ...generated],
    userGroups: count(GROUPS, (index) => ({
      id: index + 1,
      deleted: false,
      name: `${pick(PLACES, index)} ${pick(['Sales', 'Service', 'Finance', 'Marketing', 'Logistics'], Math.floor(index / 13))}`,
    })),
    associates: count(ASSOCIATES, (index) => ({
      fullName: `${pick(FIRST_NAMES, index)} ${pick(LAST_NAMES, Math.floor(index / FIRST_NAMES.length) + index)}`,
      id: index + 1,
      userName: `U${String(index + 1).padStart(4, '0')}`,
      groupId: 1 + (index % GROUPS),
      personId: 1000 + index,
      contactId: 1 + (index % 13),
    })),
    currentAssociateId: 1,
    sync: largeSync((index) => pick(PLACES, index)),
    quoteConnections: count(CONNECTIONS, (index) => connection(index, generated)),
    register: largeRegister(),
    resources: manyTexts,
    preferences: [
      { section: 'Quote', key: 'UseDiscountOnTotal', rawValue: 'True' },
      {
        section: 'Quote',
        key: 'FollowupText',
        rawValue: inlineTranslations({
          en: 'Ask about the quote',
          nb: 'Spør om tilbudet',
          de: 'Nach dem Angebot fragen',
        }),
      },
    ],
  };
}
