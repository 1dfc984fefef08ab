import { reorderPart } from '../parts/reorder.js';

/** Changing the order of a list. */
export const reorder = {
  reorderPart,
  reorderUp: (label: string) => `Move ${label} up`,
  reorderDown: (label: string) => `Move ${label} down`,
  reorderFirst: (label: string) => `${label} is already first`,
  reorderLast: (label: string) => `${label} is already last`,
  reorderDrag: (label: string) => `Drag ${label} to another position`,
  reorderPosition: (label: string, position: string, count: string) =>
    `Position of ${label}: ${position} of ${count}. Move to …`,
  reorderMoveTo: (label: string) => `Move ${label} to position`,
  reorderPositionRange: (count: string) => `From 1 to ${count}`,
  reorderPositionInvalid: (count: string) => `Enter a whole number from 1 to ${count}.`,
  reorderMove: 'Move',
  reorderMoved: (label: string, position: string, count: string) =>
    `${label} moved to position ${position} of ${count}`,
};
