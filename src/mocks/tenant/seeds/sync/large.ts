import type { SyncConnectionSeed, SyncSeed } from '../../sync/sync.js';
import type { SyncConnectorRecord } from '../../sync/sync-records.js';
import { BOTH, SEARCH, stamps, TO_CRM, TO_ERP, workbook, type Mappings } from './mappings.js';

const CONNECTIONS = 40;
const DELETED = 3;
const CONNECTORS = 60;
const LOG_ROWS = 12_000;

function connector(index: number): SyncConnectorRecord {
  const url = 'https://erp.example.com/ErpConnectorWS.svc';
  const number = index + 1;
  return {
    ...stamps('2026-01-12T08:00:00'),
    id: number,
    name: index === 0 ? 'Super Sync' : `Regional gateway ${number}`,
    url: index === 0 ? url : `https://erp.example.com/region-${number}/ErpConnectorWS.svc?ConnectorName=Test.Excel`,
    deleted: index % 12 === 11,
  };
}

/** The first one feeds SuperOffice; the others get what is new there. */
function mappings(index: number): Mappings {
  if (index === 0) {
    return {
      Customer: { fields: { CustNo: SEARCH, NAME: BOTH, POSTALAD1: BOTH, POSTALZIP: TO_CRM, POSTALCITY: TO_CRM } },
      Supplier: { fields: { SupNo: SEARCH, NAME: TO_CRM } },
      Person: { fields: { PersonNo: SEARCH, FIRSTNAME: BOTH, LASTNAME: BOTH, PHONE_DIRECT: TO_CRM } },
    };
  }
  return {
    Customer: { fields: { CustNo: SEARCH, NAME: TO_ERP, POSTALAD1: TO_ERP, POSTALZIP: TO_ERP } },
    Person: { fields: { PersonNo: SEARCH, FIRSTNAME: TO_ERP, LASTNAME: TO_ERP } },
  };
}

function connection(index: number, place: string): SyncConnectionSeed {
  const deleted = index >= CONNECTIONS;
  const everyone = index % 3 !== 0;
  return {
    ...stamps(`2026-${String(1 + (index % 9)).padStart(2, '0')}-17T10:00:00`, 1 + index),
    id: index + 1,
    connectorId: index < 20 ? 1 : 1 + (index % 10),
    name: `${place} back office ${index + 1}`,
    description: index % 4 === 0 ? `Orders of the office in ${place}.` : '',
    everyone,
    userGroupIds: everyone ? [] : [1 + index],
    associateIds: [],
    active: !deleted && index % 8 !== 7,
    deleted,
    guid: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    mostRecent: '',
    config: workbook(`Office${index + 1}.xlsm`),
    lastSync: '2026-10-30T16:42:00',
    mappings: mappings(index),
  };
}

/** 40 connections, 60 connectors, 12,000 rows of log: the same ones every time. */
export function largeSync(place: (index: number) => string): SyncSeed {
  return {
    connectors: Array.from({ length: CONNECTORS }, (_, index) => connector(index)),
    connections: Array.from({ length: CONNECTIONS + DELETED }, (_, index) => connection(index, place(index))),
    engine: { running: true, intervalSeconds: 300 },
    history: { rows: LOG_ROWS, from: '2025-11-03T07:30:00', to: '2026-10-30T16:42:00' },
  };
}
