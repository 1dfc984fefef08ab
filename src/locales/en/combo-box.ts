import { dialogsPart } from '../parts/dialogs.js';

/** Words of a field with suggestions. */
export const comboBox = {
  dialogsPart,
  comboNone: 'Nothing found',
  comboCount: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  comboMore: (count: number) => `These are the first ${count}. Type more to find others.`,
  comboShow: (label: string) => `Show suggestions for ${label}`,
  comboFailed: 'The suggestions could not be loaded.',
};
