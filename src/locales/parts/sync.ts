import type { sync } from '../en/sync.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the tab "Sync", in other languages. */
export const syncPart: Part = {
  da: () => import('../da/sync.js'),
  de: () => import('../de/sync.js'),
  nb: () => import('../nb/sync.js'),
  nl: () => import('../nl/sync.js'),
  sv: () => import('../sv/sync.js'),
} satisfies PartOf<typeof sync>;
