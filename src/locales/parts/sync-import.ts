import type { syncImport } from '../en/sync-import.js';
import type { syncPreview } from '../en/sync-preview.js';
import type { Part, PartOf } from '../terms.js';

/** Words of importing from an ERP system and of the preview of a synchronisation, in other languages. */
export const syncImportPart: Part = {
  da: () => import('../da/sync-import.js'),
  de: () => import('../de/sync-import.js'),
  nb: () => import('../nb/sync-import.js'),
  nl: () => import('../nl/sync-import.js'),
  sv: () => import('../sv/sync-import.js'),
} satisfies PartOf<typeof syncImport & typeof syncPreview>;
