import * as v from 'valibot';
import type {
  CallOptions,
  ConnectionsBackend,
  QuoteConnectionRow,
  QuoteConnectionStatus,
  QuoteConnector,
} from '../../backend/index.js';
import { archiveRows } from './archive.js';
import type { SuperOfficeClient } from './client.js';
import { toConnector, toRow, toStatus } from './connection-mappers.js';
import type { ConnectionStore } from './connection-store.js';
import { lazySlice } from './lazy-slice.js';
import { quoteConnection } from './wire/carriers.js';

const CONNECTOR_COLUMNS = 'name,className,assemblyName,location,filename,version,licensed';
const CONNECTION_COLUMNS = 'quoteConnectionId,displayName,connectorName,displayDescription,allAccess';

/**
 * Quote connections over the Quote agent; the lists over the archive providers, which alone know deleted ones. What
 * lists do not need (one connection with its configuration, and every write) is loaded by its first use.
 */
export function superOfficeConnections(client: SuperOfficeClient): ConnectionsBackend {
  return lazySlice<ConnectionsBackend, ConnectionStore>(async () => {
    const { SuperOfficeConnectionStore } = await import('./connection-store.js');
    return new SuperOfficeConnectionStore(client);
  }, lists(client));
}

function lists(client: SuperOfficeClient): Omit<ConnectionsBackend, keyof ConnectionStore> {
  return {
    async connectors(options?: CallOptions): Promise<readonly QuoteConnector[]> {
      const query = { provider: 'QuoteConnector', columns: CONNECTOR_COLUMNS, sort: 'name asc', entities: 'connector' };
      return (await archiveRows(client, query, options)).map(toConnector);
    },

    async list({ includeDeleted }, options?: CallOptions): Promise<readonly QuoteConnectionRow[]> {
      const query = {
        provider: 'QuoteConnection',
        columns: CONNECTION_COLUMNS,
        sort: 'displayName asc,quoteConnectionId asc',
        entities: includeDeleted ? 'quoteConnection,deleted' : 'quoteConnection',
      };
      return (await archiveRows(client, query, options)).map(toRow);
    },

    async statuses(options?: CallOptions): Promise<readonly QuoteConnectionStatus[]> {
      const carriers = await client.call(
        { name: 'Quote/GetAllInstalledQuoteConnections', answer: v.nullish(v.array(quoteConnection), []), slow: true },
        options,
      );
      // Whether deleted ones are among them is not documented.
      return carriers.filter(({ Deleted }) => !Deleted).map(toStatus);
    },
  };
}
