import type { reorder } from '../en/reorder.js';
import type { Translated } from '../terms.js';

/** Danish words of changing the order of a list. */
export default {
  reorderUp: (label) => `Flyt ${label} op`,
  reorderDown: (label) => `Flyt ${label} ned`,
  reorderFirst: (label) => `${label} er allerede først`,
  reorderLast: (label) => `${label} er allerede sidst`,
  reorderDrag: (label) => `Træk ${label} til en anden plads`,
  reorderPosition: (label, position, count) => `Plads for ${label}: ${position} af ${count}. Flyt til …`,
  reorderMoveTo: (label) => `Flyt ${label} til plads`,
  reorderPositionRange: (count) => `Fra 1 til ${count}`,
  reorderPositionInvalid: (count) => `Angiv et helt tal fra 1 til ${count}.`,
  reorderMove: 'Flyt',
  reorderMoved: (label, position, count) => `${label} er flyttet til plads ${position} af ${count}`,
} satisfies Translated<typeof reorder>;
