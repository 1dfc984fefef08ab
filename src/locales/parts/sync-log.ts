import type { syncLog } from '../en/sync-log.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the log of synchronisation, in other languages. */
export const syncLogPart: Part = {
  da: () => import('../da/sync-log.js'),
  de: () => import('../de/sync-log.js'),
  nb: () => import('../nb/sync-log.js'),
  nl: () => import('../nl/sync-log.js'),
  sv: () => import('../sv/sync-log.js'),
} satisfies PartOf<typeof syncLog>;
