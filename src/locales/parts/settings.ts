import type { settings } from '../en/settings.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the tab "Settings", in other languages. */
export const settingsPart: Part = {
  da: () => import('../da/settings.js'),
  de: () => import('../de/settings.js'),
  nb: () => import('../nb/settings.js'),
  nl: () => import('../nl/settings.js'),
  sv: () => import('../sv/settings.js'),
} satisfies PartOf<typeof settings>;
