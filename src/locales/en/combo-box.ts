import { counting } from '../counting.js';
import { dialogsPart } from '../parts/dialogs.js';

const { n, one } = counting('en');

/** Words of a field with suggestions. */
export const comboBox = {
  dialogsPart,
  comboNone: 'Nothing found',
  comboCount: (count: number) => (one(count) ? '1 suggestion' : `${n(count)} suggestions`),
  comboMore: (count: number) => `These are the first ${n(count)}. Type more to find others.`,
  comboShow: (label: string) => `Show suggestions for ${label}`,
  comboFailed: 'The suggestions could not be loaded.',
};
