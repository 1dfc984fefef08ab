import type { syncHealth } from '../en/sync-health.js';
import type { Translated } from '../terms.js';

/** Danish words of the state of connections. */
export default {} satisfies Translated<typeof syncHealth>;
