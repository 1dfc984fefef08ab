import type { SyncConnectionSeed, SyncSeed } from '../../sync/sync.js';
import type { SyncConnectorRecord } from '../../sync/sync-records.js';
import { BOTH, GUI, SEARCH, stamps, to, TO_CRM, TO_ERP, workbook, type Mappings } from './mappings.js';

const connectors: readonly SyncConnectorRecord[] = [
  {
    ...stamps('2025-03-28T09:10:00'),
    id: 1,
    name: 'Super Sync',
    url: 'https://erp.example.com/ErpConnectorWS.svc',
    deleted: false,
  },
  {
    ...stamps('2026-02-11T13:30:00', 2),
    id: 2,
    name: 'Contoso ERP Cloud',
    url: 'app://contoso-erp-cloud',
    deleted: false,
  },
  {
    ...stamps('2024-01-09T08:00:00'),
    id: 3,
    name: 'Old finance bridge',
    url: 'https://erp.example.com/finance/ErpConnectorWS.svc?ConnectorName=Test.Excel',
    deleted: true,
  },
  {
    ...stamps('2026-06-03T10:45:00', 24),
    id: 4,
    name: 'US:"Warehouse link";NO:"Lagerkobling"',
    url: 'https://erp.example.com/wms/ErpConnectorWS.svc?ConnectorName=Warehouse.Link',
    deleted: false,
  },
  { ...stamps('2026-07-20T11:00:00', 16), id: 5, name: 'Global Ledger', url: 'app://global-ledger', deleted: false },
  {
    ...stamps('2025-11-02T15:20:00', 3),
    id: 6,
    name: 'Legacy order desk',
    url: 'https://erp.example.com/desk/ErpConnectorWS.svc?ConnectorName=Legacy.OrderDesk',
    deleted: false,
  },
];

/** As in SuperOffice's pictures of its administration, where they show it. */
const superSale: Mappings = {
  Customer: {
    fields: {
      CustNo: SEARCH,
      NAME: { ...BOTH, ...SEARCH, ...GUI },
      CustGr: to('BUSINESS', TO_CRM, SEARCH),
      CatErp: GUI,
      POSTALZIP: { promptUser: true, mandatory: true },
      IntField: { hasFirstSyncDefault: true, firstSyncDefault: '[I:42]' },
    },
  },
  Supplier: {
    fields: { SupNo: SEARCH, NAME: { ...TO_CRM, ...SEARCH }, POSTALAD1: TO_CRM, POSTALZIP: TO_CRM, POSTALCITY: TO_CRM },
  },
  Person: {
    fields: {
      PersonNo: SEARCH,
      FIRSTNAME: { ...BOTH, ...SEARCH },
      LASTNAME: { ...BOTH, ...SEARCH },
      PHONE_DIRECT: TO_CRM,
      PersPos: to('POSITION', TO_CRM),
    },
  },
  Project: {
    fields: {
      ProjNo: SEARCH,
      NAME: { ...TO_CRM, ...SEARCH },
      ENDDATE: TO_ERP,
      TEXT: BOTH,
      ProjType: to('PROJECTTYPE', TO_CRM),
      ProjStatus: to('STATUS', TO_CRM),
    },
  },
};

const plain = {
  connectorId: 1,
  description: '',
  everyone: true,
  userGroupIds: [],
  associateIds: [],
  active: false,
  deleted: false,
  mostRecent: '',
} as const;

const connections: readonly SyncConnectionSeed[] = [
  {
    ...plain,
    ...stamps('2025-03-28T09:42:00'),
    id: 3,
    name: 'Super Sale',
    active: true,
    everyone: false,
    userGroupIds: [2],
    guid: '3aef3af6-8642-4fc1-8dc9-4e08bd76a6bf',
    config: workbook('ErpClient.xlsm'),
    lastSync: '2026-10-30T16:42:00',
    mappings: superSale,
    listMappings: {
      'Customer.CustGr': { 1: 1, 2: 2, 3: 4, 4: 6, 5: 3, 6: 8, 7: 7 },
      'Person.PersPos': { 1: 1, 2: 2, 3: 3, 4: 4 },
      'Project.ProjType': { 1: 1, 2: 2 },
      'Project.ProjStatus': { 1: 1, 2: 2, 3: 3 },
    },
  },
  {
    ...plain,
    ...stamps('2026-05-04T14:00:00', 16),
    id: 4,
    name: 'US:"Nordic back office";NO:"Nordisk økonomisystem"',
    description: 'US:"Invoicing for the Nordic countries";NO:"Fakturering for Norden"',
    guid: 'c0d5a2de-51f0-4a5c-9a5e-0f5d4fd8a1c2',
    config: workbook('BackOffice.xlsm'),
    mappings: {
      Customer: { fields: { CustNo: SEARCH, NAME: { ...TO_ERP, ...SEARCH }, POSTALAD1: TO_ERP, POSTALCITY: TO_ERP } },
    },
  },
  {
    ...plain,
    ...stamps('2026-08-17T09:05:00', 10),
    id: 5,
    name: 'Service desk',
    description: 'Customers and suppliers of the workshop.',
    everyone: false,
    userGroupIds: [3],
    associateIds: [1],
    guid: '7a1f3c1b-0f6e-4d0c-b6a3-2f3f8a0f9b55',
    config: workbook('missing.xlsm'),
    mappings: {
      Customer: { fields: { CustNo: SEARCH, NAME: SEARCH, CustGr: to('BUSINESS', TO_ERP) } },
      Supplier: { fields: { SupNo: SEARCH } },
    },
    listMappings: { 'Customer.CustGr': { 1: 1, 2: 2, 3: 1, 4: 6 } },
  },
  {
    ...plain,
    ...stamps('2023-11-20T15:00:00'),
    id: 6,
    name: 'Trade fair 2023',
    description: 'Visitors of the fair in Lillestrøm.',
    deleted: true,
    guid: '1d0c4f0e-7b1b-4c0e-9b39-5c9d40be3a10',
    config: workbook('Fair2023.xlsm'),
    lastSync: '2023-11-20T14:30:00',
    mappings: { Customer: { fields: { NAME: TO_ERP } } },
  },
  {
    ...plain,
    ...stamps('2026-06-03T11:10:00', 24),
    id: 7,
    connectorId: 4,
    name: 'US:"Warehouse";NO:"Lager"',
    everyone: false,
    userGroupIds: [9],
    guid: '94c1c8d2-3c55-4a86-8f0f-6a0d6e3d7e21',
    config: {},
  },
];

/** One connection at work and others that are not, each for another reason; half a year of log. */
export const demoSync: SyncSeed = {
  connectors,
  connections,
  priorities: [3, 0, 4, 5, 7],
  engine: { running: true, intervalSeconds: 60 },
  history: { rows: 400, from: '2026-03-02T07:30:00', to: '2026-10-30T16:42:00' },
};
