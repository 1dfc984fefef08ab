import type { connections } from '../en/connections.js';
import type { shell } from '../en/shell.js';
import type { ui } from '../en/ui.js';
import type { Part, PartOf } from '../terms.js';

/** Words of the first tab, in other languages. */
export const basePart: Part = {
  da: () => import('../da/base.js'),
  de: () => import('../de/base.js'),
  nb: () => import('../nb/base.js'),
  nl: () => import('../nl/base.js'),
  sv: () => import('../sv/base.js'),
} satisfies PartOf<typeof connections & typeof shell & typeof ui>;
