import type { sync } from '../en/sync.js';
import type { Translated } from '../terms.js';

/** German words of the tab "Sync". */
export default {} satisfies Translated<typeof sync>;
