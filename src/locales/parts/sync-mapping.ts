import type { syncMapping } from '../en/sync-mapping.js';
import type { compatibility } from '../en/compatibility.js';
import type { Part, PartOf } from '../terms.js';

/** Words of mapping fields, in other languages. */
export const syncMappingPart: Part = {
  da: () => import('../da/sync-mapping.js'),
  de: () => import('../de/sync-mapping.js'),
  nb: () => import('../nb/sync-mapping.js'),
  nl: () => import('../nl/sync-mapping.js'),
  sv: () => import('../sv/sync-mapping.js'),
} satisfies PartOf<typeof syncMapping & typeof compatibility>;
