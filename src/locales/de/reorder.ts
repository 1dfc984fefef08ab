import type { reorder } from '../en/reorder.js';
import type { Translated } from '../terms.js';

/** German words of changing the order of a list. */
export default {
  reorderUp: (label) => `${label} nach oben`,
  reorderDown: (label) => `${label} nach unten`,
  reorderFirst: (label) => `${label} steht bereits an erster Stelle`,
  reorderLast: (label) => `${label} steht bereits an letzter Stelle`,
  reorderDrag: (label) => `${label} an eine andere Stelle ziehen`,
  reorderPosition: (label, position, count) => `Stelle von ${label}: ${position} von ${count}. Verschieben nach …`,
  reorderMoveTo: (label) => `${label} verschieben an Stelle`,
  reorderPositionRange: (count) => `Von 1 bis ${count}`,
  reorderPositionInvalid: (count) => `Geben Sie eine ganze Zahl von 1 bis ${count} ein.`,
  reorderMove: 'Verschieben',
  reorderMoved: (label, position, count) => `${label} steht jetzt an Stelle ${position} von ${count}`,
} satisfies Translated<typeof reorder>;
