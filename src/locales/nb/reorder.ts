import type { reorder } from '../en/reorder.js';
import type { Translated } from '../terms.js';

/** Norwegian words of changing the order of a list. */
export default {
  reorderUp: (label) => `Flytt ${label} opp`,
  reorderDown: (label) => `Flytt ${label} ned`,
  reorderFirst: (label) => `${label} er allerede først`,
  reorderLast: (label) => `${label} er allerede sist`,
  reorderDrag: (label) => `Dra ${label} til en annen plass`,
  reorderPosition: (label, position, count) => `Plassen til ${label}: ${position} av ${count}. Flytt til …`,
  reorderMoveTo: (label) => `Flytt ${label} til plass`,
  reorderPositionRange: (count) => `Fra 1 til ${count}`,
  reorderPositionInvalid: (count) => `Angi et heltall fra 1 til ${count}.`,
  reorderMove: 'Flytt',
  reorderMoved: (label, position, count) => `${label} er flyttet til plass ${position} av ${count}`,
} satisfies Translated<typeof reorder>;
