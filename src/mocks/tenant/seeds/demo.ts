import { ALL_CONNECTORS, EXCEL_NAME, NORDIC_GATEWAY_NAME, SLOW_NAME, STANDALONE_NAME } from '../../connectors/index.js';
import type { AssociateRecord, UserGroupRecord } from '../directory.js';
import type { QuoteConnectionSeed } from '../quote-connections.js';
import type { TenantSeed } from '../tenant.js';
import { demoRegister } from './products/demo.js';
import { ownTexts } from './products/own-texts.js';
import { demoSync } from './sync/demo.js';

const GROUPS: readonly (readonly [id: number, name: string, members: string])[] = [
  [1, 'US:"Administration";NO:"Administrasjon"', 'Ingrid Solberg, Marcus Lindqvist, Astrid Holm'],
  [
    2,
    'US:"Sales";NO:"Salg"',
    'Henrik Dahl, Sofia Berggren, Jonas Krogh, Emilia Virtanen, Lars-Erik Østby, Camille Laurent',
  ],
  [3, 'US:"Service";NO:"Service"', 'Nora Bakken, Oskar Nyström, Freja Mikkelsen, Daan de Vries'],
  [5, 'US:"Marketing";NO:"Markedsføring"', 'Anke Schröder, Thea Lunde, Mikkel Juhl'],
  [6, 'US:"Finance";NO:"Økonomi"', 'Birgitte Aas, Stefan Wójcik, Hanna Lehtonen'],
  [7, 'US:"Key accounts";NO:"Nøkkelkunder"', 'Fatima El Amrani, Gustav Ekström'],
  [8, 'US:"Partners";NO:"Partnere"', 'Roos van den Berg, Tomasz Kowalski'],
  [9, 'US:"Logistics";NO:"Logistikk"', 'Sigurd Haugen, Matilda Öberg'],
];

/** `Henrik Dahl` → `HEDA`, as SuperOffice's user names often look. */
function userNameOf(fullName: string): string {
  const words = fullName.split(' ');
  return `${words[0]?.slice(0, 2) ?? ''}${words.at(-1)?.slice(0, 2) ?? ''}`.toUpperCase();
}

const userGroups: readonly UserGroupRecord[] = GROUPS.map(([id, name]) => ({ id, name, deleted: false }));

const associates: readonly AssociateRecord[] = GROUPS.flatMap(([groupId, , members]) =>
  members.split(', ').map((fullName) => ({ fullName, groupId })),
).map(({ fullName, groupId }, index) => ({
  id: index + 1,
  fullName,
  userName: userNameOf(fullName),
  groupId,
  personId: 101 + index,
  contactId: 1,
}));

const plain = {
  erpName: '',
  displayDescription: '',
  extraData: '',
  syncConnectionId: 0,
  everyone: true,
  userGroupIds: [],
  associateIds: [],
  deleted: false,
  updatedBy: 1,
} as const;

const quoteConnections: readonly QuoteConnectionSeed[] = [
  {
    ...plain,
    id: 1,
    rank: 1,
    displayName: 'SuperOffice products',
    connectorName: STANDALONE_NAME,
    displayDescription: 'The built-in product register, for everything without an ERP system.',
    updated: '2026-03-02T08:30:00',
    config: { assortment: '1', expired: '2', belowminprice: '2', belowcost: '3', zero: '1', negative: '3' },
  },
  {
    ...plain,
    id: 2,
    rank: 2,
    displayName: 'US:"Nordic price book";NO:"Nordisk prisbok"',
    connectorName: EXCEL_NAME,
    displayDescription: 'US:"Yearly prices, kept by Finance";NO:"Årspriser, vedlikeholdes av Økonomi"',
    updated: '2026-05-18T13:05:00',
    updatedBy: 17,
    config: { '#1': '\\\\fs01\\prices\\nordic-2026.xlsx', '#3': '#2' },
  },
  {
    ...plain,
    id: 3,
    rank: 3,
    displayName: 'Key account pricing',
    connectorName: NORDIC_GATEWAY_NAME,
    displayDescription: 'Agreed prices from the ERP system.',
    syncConnectionId: 3,
    everyone: false,
    userGroupIds: [2, 7],
    associateIds: [1, 17, 18],
    erpName: 'NORD',
    updated: '2026-09-30T16:47:00',
    updatedBy: 2,
    config: {
      serviceUrl: 'https://erp.example.com/quote',
      companyCode: 'NO01',
      clientId: 'SO-7731-NORTH',
      userName: 'svc-superoffice',
      password: 'FAKE-kept-on-the-server',
      priceBook: 'wholesale',
      warehouse: '1',
      validFrom: '[DT:01/01/2026 00:00:00.0000000]',
      markup: '[F:1.15]',
      includeStock: '[I:1]',
      timeout: '[I:45]',
    },
  },
  {
    ...plain,
    id: 4,
    rank: 4,
    displayName: 'Price archive 2019–2024',
    connectorName: EXCEL_NAME,
    updated: '2025-01-07T10:00:00',
    updatedBy: 16,
    config: { '#1': '\\\\retired-fs\\prices\\archive-2019-2024.xlsx', '#3': '#1' },
  },
  {
    ...plain,
    id: 5,
    rank: 5,
    displayName: 'Partner portal',
    connectorName: SLOW_NAME,
    displayDescription: 'Reseller prices, calculated in the cloud.',
    everyone: false,
    userGroupIds: [8],
    updated: '2026-10-12T11:20:00',
    updatedBy: 3,
    config: { tenant: 'contoso-nordic', apiKey: 'FAKE-4f1d', sandbox: '[I:0]' },
  },
  {
    ...plain,
    id: 6,
    rank: 6,
    displayName: 'Trade fair 2023',
    connectorName: STANDALONE_NAME,
    deleted: true,
    displayDescription: 'Special prices for the fair in Lillestrøm.',
    updated: '2023-11-20T15:00:00',
    config: { assortment: '0', expired: '0', belowminprice: '0', belowcost: '1', zero: '0', negative: '2' },
  },
];

/** A company in daily use, with a bit of everything that can be met on the screen. */
export function demoSeed(): TenantSeed {
  return {
    connectors: ALL_CONNECTORS,
    userGroups,
    associates,
    currentAssociateId: 1,
    sync: demoSync,
    quoteConnections,
    register: demoRegister(),
    resources: { substitutions: ownTexts },
  };
}
