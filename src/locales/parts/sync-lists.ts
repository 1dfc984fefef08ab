import type { syncListMapping } from '../en/sync-list-mapping.js';
import type { syncDefaults } from '../en/sync-defaults.js';
import type { syncRank } from '../en/sync-rank.js';
import type { Part, PartOf } from '../terms.js';

/** Words of list mapping, default values and the order of fields, in other languages. */
export const syncListsPart: Part = {
  da: () => import('../da/sync-lists.js'),
  de: () => import('../de/sync-lists.js'),
  nb: () => import('../nb/sync-lists.js'),
  nl: () => import('../nl/sync-lists.js'),
  sv: () => import('../sv/sync-lists.js'),
} satisfies PartOf<typeof syncListMapping & typeof syncDefaults & typeof syncRank>;
