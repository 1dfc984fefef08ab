import type { syncFile } from '../en/sync-file.js';
import type { Translated } from '../terms.js';

/** Dutch words of configurations as files. */
export default {} satisfies Translated<typeof syncFile>;
