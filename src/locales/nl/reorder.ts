import type { reorder } from '../en/reorder.js';
import type { Translated } from '../terms.js';

/** Dutch words of changing the order of a list. */
export default {
  reorderUp: (label) => `${label} omhoog`,
  reorderDown: (label) => `${label} omlaag`,
  reorderFirst: (label) => `${label} staat al vooraan`,
  reorderLast: (label) => `${label} staat al achteraan`,
  reorderDrag: (label) => `${label} naar een andere plaats slepen`,
  reorderPosition: (label, position, count) => `Plaats van ${label}: ${position} van ${count}. Verplaatsen naar …`,
  reorderMoveTo: (label) => `${label} verplaatsen naar plaats`,
  reorderPositionRange: (count) => `Van 1 tot en met ${count}`,
  reorderPositionInvalid: (count) => `Voer een geheel getal van 1 tot en met ${count} in.`,
  reorderMove: 'Verplaatsen',
  reorderMoved: (label, position, count) => `${label} is verplaatst naar plaats ${position} van ${count}`,
} satisfies Translated<typeof reorder>;
