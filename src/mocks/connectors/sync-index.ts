import { manyFieldsSyncConnector } from './sync-many-fields.js';
import type { SimulatedSyncConnector } from './sync-connector.js';
import { sampleSyncConnector, SAMPLE_SYNC_NAME } from './sync-excel.js';
import { deadSyncConnector, refusingSyncConnector, slowSyncConnector } from './sync-troublesome.js';

export type * from './sync-connector.js';

/** All that can be reached from the tenants. */
export const SYNC_CONNECTORS: readonly SimulatedSyncConnector[] = [
  sampleSyncConnector,
  slowSyncConnector,
  refusingSyncConnector,
  deadSyncConnector,
  manyFieldsSyncConnector,
];

/** Where the simulated web services are. */
const HOSTS: ReadonlySet<string> = new Set(['erp.example.com', 'erp.example', 'localhost']);
const SERVICE = /\/ErpConnectorWS\.svc$/i;
const APP = /^app:\/\/([^/?#]+)\/?$/i;

function connectorName(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (!HOSTS.has(hostname) || !SERVICE.test(pathname)) return undefined;
  return searchParams.get('ConnectorName') ?? SAMPLE_SYNC_NAME;
}

/** Whom an address belongs to; it need not answer. `undefined`: nobody. */
export function syncConnectorAt(address: string): SimulatedSyncConnector | undefined {
  const clientId = APP.exec(address.trim())?.[1]?.toLowerCase();
  if (clientId !== undefined) return SYNC_CONNECTORS.find((each) => each.clientId === clientId);
  const name = connectorName(address.trim())?.toLowerCase();
  return SYNC_CONNECTORS.find((each) => each.name.toLowerCase() === name);
}
