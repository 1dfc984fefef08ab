import type { syncMapping } from '../en/sync-mapping.js';
import type { compatibility } from '../en/compatibility.js';
import type { Translated } from '../terms.js';

/** Danish words of mapping fields. */
export default {} satisfies Translated<typeof syncMapping & typeof compatibility>;
