import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Translated } from '../terms.js';

/** German words of list mapping, default values and the order of fields. */
export default {} satisfies Translated<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
