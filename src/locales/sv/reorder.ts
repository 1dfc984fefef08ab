import type { reorder } from '../en/reorder.js';
import type { Translated } from '../terms.js';

/** Swedish words of changing the order of a list. */
export default {
  reorderUp: (label) => `Flytta upp ${label}`,
  reorderDown: (label) => `Flytta ned ${label}`,
  reorderFirst: (label) => `${label} är redan först`,
  reorderLast: (label) => `${label} är redan sist`,
  reorderDrag: (label) => `Dra ${label} till en annan plats`,
  reorderPosition: (label, position, count) => `Plats för ${label}: ${position} av ${count}. Flytta till …`,
  reorderMoveTo: (label) => `Flytta ${label} till plats`,
  reorderPositionRange: (count) => `Från 1 till ${count}`,
  reorderPositionInvalid: (count) => `Ange ett heltal från 1 till ${count}.`,
  reorderMove: 'Flytta',
  reorderMoved: (label, position, count) => `${label} har flyttats till plats ${position} av ${count}`,
} satisfies Translated<typeof reorder>;
