import type { syncHealth } from '../en/sync-health.js';
import type { Translated } from '../terms.js';

/** Dutch words of the state of connections. */
export default {} satisfies Translated<typeof syncHealth>;
