/**
 * `quotesync/react`: the elements as React components, for React 18, which sets attributes only, and for React 19
 * where pages are rendered on a server. Importing this on a server is harmless. One file for each component: what an
 * application does not use stays in the chunks that are loaded later.
 */
export type { QuotesyncComponent, QuotesyncProps } from './react/component.js';
export { QuotesyncAdmin } from './react/admin.js';
export { QuotesyncProvider } from './react/provider.js';
export { QuotesyncConnections } from './react/connections.js';
export { QuotesyncProducts } from './react/products.js';
export { QuotesyncSettings } from './react/settings.js';
export { QuotesyncSync } from './react/sync.js';
export { QuotesyncMappings } from './react/mappings.js';
