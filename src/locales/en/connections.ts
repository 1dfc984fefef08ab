import { counting } from '../counting.js';
import { basePart } from '../parts/base.js';

const { n, one } = counting('en');

const items = (count: number): string => (one(count) ? '1 connection' : `${n(count)} connections`);

/** Words of the tab "ERP connections". Official labels are SuperOffice's own, literally. */
export const connections = {
  basePart,

  // Lists
  availableQuoteConnectors: 'Available Quote Connectors',
  connectorsEmpty: 'No quote connectors are installed',
  connectorsEmptyText: 'Connectors are installed on the server. Ask your SuperOffice administrator.',
  connectorHint: 'Choose a connector to see its details.',
  connectionsEmpty: 'No ERP connections yet',
  connectionsEmptyText: 'Add a connection to let quotes use the price lists and products of an ERP system.',
  connectionsNoneFound: (text: string) => `Nothing matches “${text}”`,
  searchConnections: 'Search connections',
  searchConnectors: 'Search connectors',
  connectionCount: items,
  connectionCountFiltered: (shown: number, count: number) => `${n(shown)} of ${items(count)}`,
  count: (count: number) => `count: ${n(count)}`,
  add: 'Add',
  edit: 'Edit',
  open: 'Open',
  duplicate: 'Duplicate',
  delete: 'Delete',
  restore: 'Restore',
  deleted: 'Deleted',
  testErpConnection: 'Test ERP connection',
  selectFirst: 'Select a connection in the list first',
  actions: 'Actions',

  // Columns
  name: 'Name',
  description: 'Description',
  quoteConnector: 'Quote Connector',
  scope: 'Scope',
  status: 'Status',
  className: 'Class name (C#)',
  assemblyName: 'Assembly name',
  source: 'Source',
  fileName: 'File name',
  version: 'Version',
  licensed: 'Licensed',
  yes: 'Yes',
  no: 'No',

  // Status of a row
  statusDeleted: 'Deleted',
  statusTesting: 'Testing …',
  statusTestPassed: 'Test passed',
  statusTestFailed: 'Test failed',
  statusUnavailable: 'Could not start',
  statusAvailable: 'Available',
  statusUnknown: 'Checking …',
  statusNotKnown: 'Not known',
  startUnknown: 'The service could not say which connections work.',
  noReason: 'The connector gave no reason.',
  testedAt: (time: string) => `Tested ${time}`,
  everyone: 'Everyone',
  specificUsersGroups: 'Specific users + groups',
  andMore: (names: string, more: number) => `${names} +${n(more)}`,

  // What was done
  connectionSaved: (name: string) => `“${name}” was saved.`,
  connectionDeleted: (name: string) => `“${name}” was deleted.`,
  connectionRestored: (name: string) => `“${name}” was restored.`,
  testPassed: (name: string) => `“${name}” works.`,
  testRefused: (name: string) => `The test of “${name}” failed.`,
  undo: 'Undo',
  deleteFailed: (name: string) => `“${name}” could not be deleted.`,
  restoreFailed: (name: string) => `“${name}” could not be restored.`,
  copyOf: (name: string) => `${name} (copy)`,
  testOk: 'The connection works',
  testFailed: 'The test failed',
  testNotMade: 'The test could not be made',
};
