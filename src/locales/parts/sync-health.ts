import type { syncHealth } from '../en/sync-health.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the state of connections, in other languages. */
export const syncHealthPart: Part = {
  da: () => import('../da/sync-health.js'),
  de: () => import('../de/sync-health.js'),
  nb: () => import('../nb/sync-health.js'),
  nl: () => import('../nl/sync-health.js'),
  sv: () => import('../sv/sync-health.js'),
} satisfies PartOf<typeof syncHealth>;
