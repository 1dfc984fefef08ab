import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

/** Norwegian words of the log of synchronisation. */
export default {} satisfies Translated<typeof syncLog>;
