import type { comboBox } from '../en/combo-box.js';
import type { conflict } from '../en/conflict.js';
import type { connectionDialog } from '../en/connection-dialog.js';
import type { fields } from '../en/fields.js';
import type { scope } from '../en/scope.js';
import type { Part, PartOf } from '../terms.js';

/** Words of dialogs and fields, in other languages. */
export const dialogsPart: Part = {
  da: () => import('../da/dialogs.js'),
  de: () => import('../de/dialogs.js'),
  nb: () => import('../nb/dialogs.js'),
  nl: () => import('../nl/dialogs.js'),
  sv: () => import('../sv/dialogs.js'),
} satisfies PartOf<typeof comboBox & typeof conflict & typeof connectionDialog & typeof fields & typeof scope>;
