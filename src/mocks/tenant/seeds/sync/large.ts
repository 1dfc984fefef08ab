import type { SyncConnectionSeed, SyncSeed } from '../../sync/sync.js';
import type { SyncConnectorRecord } from '../../sync/sync-records.js';
import { largeCrmFields, ledgerMappings } from './many-fields.js';
import { BOTH, SEARCH, stamps, TO_CRM, TO_ERP, workbook, type Mappings } from './mappings.js';

const CONNECTIONS = 40;
const DELETED = 3;
const CONNECTORS = 60;
const LOG_ROWS = 12_000;

function connector(index: number): SyncConnectorRecord {
  const url = 'https://erp.example.com/ErpConnectorWS.svc';
  const number = index + 1;
  if (number === LEDGER_CONNECTOR) {
    return {
      ...stamps('2026-07-20T11:00:00'),
      id: number,
      name: 'Global Ledger',
      url: 'app://global-ledger',
      deleted: false,
    };
  }
  return {
    ...stamps('2026-01-12T08:00:00'),
    id: number,
    name: index === 0 ? 'Super Sync' : `Regional gateway ${number}`,
    url: index === 0 ? url : `https://erp.example.com/region-${number}/ErpConnectorWS.svc?ConnectorName=Test.Excel`,
    deleted: index % 12 === 11,
  };
}

/** The connector of the ledger and the connection to it. */
const LEDGER_CONNECTOR = 59;
const LEDGER_CONNECTION = 40;

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
  const own = {
    connectorId: index < 20 ? 1 : 1 + (index % 10),
    config: workbook(`Office${index + 1}.xlsm`),
    mappings: mappings(index),
    ...(index + 1 === LEDGER_CONNECTION
      ? { connectorId: LEDGER_CONNECTOR, config: { ledger: 'main' }, mappings: ledgerMappings() }
      : {}),
  };
  return {
    ...own,
    ...stamps(`2026-${String(1 + (index % 9)).padStart(2, '0')}-17T10:00:00`, 1 + index),
    id: index + 1,
    name: `${place} back office ${index + 1}`,
    description: index % 4 === 0 ? `Orders of the office in ${place}.` : '',
    everyone,
    userGroupIds: everyone ? [] : [1 + index],
    associateIds: [],
    active: !deleted && index % 8 !== 7,
    deleted,
    guid: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    mostRecent: '',
    lastSync: '2026-10-30T16:42:00',
  };
}

/**
 * 40 connections, one of them with 500 fields per actor; 60 connectors; 1,000 fields of SuperOffice's own for companies
 * and as many for persons; 12,000 rows of log: the same ones every time.
 */
export function largeSync(place: (index: number) => string): SyncSeed {
  return {
    connectors: Array.from({ length: CONNECTORS }, (_, index) => connector(index)),
    connections: Array.from({ length: CONNECTIONS + DELETED }, (_, index) => connection(index, place(index))),
    crmFields: largeCrmFields(),
    engine: { running: true, intervalSeconds: 300 },
    history: { rows: LOG_ROWS, from: '2025-11-03T07:30:00', to: '2026-10-30T16:42:00' },
  };
}
