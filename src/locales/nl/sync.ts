import type { sync } from '../en/sync.js';
import type { Translated } from '../terms.js';

/** Dutch words of the tab "Sync". */
export default {} satisfies Translated<typeof sync>;
