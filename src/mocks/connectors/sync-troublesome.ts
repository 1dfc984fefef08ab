import { field, ranked } from './define-connector.js';
import { defineSyncConnector } from './define-sync-connector.js';
import { customerFields, personFields } from './sync-excel-actors.js';
import { sampleRecords } from './sync-excel-records.js';

/** Sync connectors that work as designed and still make life hard. */

export const SLOW_SYNC_NAME = 'Contoso.Cloud';

export const slowSyncConnector = defineSyncConnector({
  name: SLOW_SYNC_NAME,
  clientId: 'contoso-erp-cloud',
  delay: 4000,
  fields: ranked([
    field('Text', 'tenant', 'Tenant', {
      access: 'Mandatory',
      maxLength: 80,
      description: 'For example contoso-nordic.',
    }),
    field('Password', 'apiKey', 'API key', { access: 'Mandatory', maxLength: 200 }),
  ]),
  actors: { Customer: customerFields, Person: personFields },
  records: sampleRecords,
});

export const REFUSING_SYNC_NAME = 'Legacy.OrderDesk';

/** Its licence has ended: it answers, and refuses every connection. */
export const refusingSyncConnector = defineSyncConnector({
  name: REFUSING_SYNC_NAME,
  clientId: 'legacy-order-desk',
  fields: ranked([
    field('Text', 'host', 'Host name', { defaultValue: 'orderdesk.example.com' }),
    field('Integer', 'port', 'Port', { defaultValue: '[I:992]' }),
  ]),
  check: () => false,
  actors: { Customer: customerFields },
});

export const DEAD_SYNC_NAME = 'Warehouse.Link';

/** Its server was switched off. */
export const deadSyncConnector = defineSyncConnector({
  name: DEAD_SYNC_NAME,
  clientId: 'warehouse-link',
  answers: false,
  delay: 3000,
  fields: [],
});
