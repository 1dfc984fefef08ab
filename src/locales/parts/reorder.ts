import type { reorder } from '../en/reorder.js';
import type { Part, PartOf } from '../terms.js';

/** Words of changing the order of a list, in other languages. */
export const reorderPart: Part = {
  da: () => import('../da/reorder.js'),
  de: () => import('../de/reorder.js'),
  nb: () => import('../nb/reorder.js'),
  nl: () => import('../nl/reorder.js'),
  sv: () => import('../sv/reorder.js'),
} satisfies PartOf<typeof reorder>;
