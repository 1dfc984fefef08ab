import { counting } from '../counting.js';
import { dialogsPart } from '../parts/dialogs.js';

const { n, one } = counting('en');

/** Words of fields and of lists to choose from: what only dialogs show. */
export const fields = {
  dialogsPart,
  noSelection: '(No Selection)',
  replace: 'Replace',
  replaceSecret: (label: string) => `Replace ${label}`,
  secretIsSet: 'Set',
  keepSecret: 'Keep the stored one',
  showSecret: 'Show',
  hideSecret: 'Hide',
  readOnlyField: 'Set by the connector; it cannot be changed here.',
  unreadableNumber: (example: string) => `This is not a number. Write it like ${example}.`,
  unreadableDate: 'This is not a whole date.',
  listFailed: 'The list could not be loaded.',
  notInList: (key: string) => `${key} (not in the list)`,
  emptyList: 'Nothing here',
  filterList: (list: string) => `Search in ${list}`,
  selectAll: 'Select all',
  unselectAll: 'Unselect all',
  addSelected: 'Add the selected ones',
  addAll: 'Add all that are shown',
  removeSelected: 'Remove the selected ones',
  removeAll: 'Remove all that are shown',
  itemsAdded: (count: number) => (one(count) ? '1 added' : `${n(count)} added`),
  itemsRemoved: (count: number) => (one(count) ? '1 removed' : `${n(count)} removed`),
};
