import type { syncFile } from '../en/sync-file.js';
import type { Part, PartOf } from '../terms.js';

/** Words of configurations as files, in other languages. */
export const syncFilePart: Part = {
  da: () => import('../da/sync-file.js'),
  de: () => import('../de/sync-file.js'),
  nb: () => import('../nb/sync-file.js'),
  nl: () => import('../nl/sync-file.js'),
  sv: () => import('../sv/sync-file.js'),
} satisfies PartOf<typeof syncFile>;
