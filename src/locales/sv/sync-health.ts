import type { syncHealth } from '../en/sync-health.js';
import type { Translated } from '../terms.js';

/** Swedish words of the state of connections. */
export default {} satisfies Translated<typeof syncHealth>;
