import { counting } from '../counting.js';
import { dialogsPart } from '../parts/dialogs.js';

const { n, one } = counting('en');

/** Words of the Scope dialog. */
export const scope = {
  dialogsPart,
  scopeDialog: 'Scope',
  configureScope: 'Configure scope',
  associates: 'Associates',
  userGroups: 'User groups',
  availableAssociates: 'All associates',
  availableUserGroups: 'All user groups',
  selectedAssociates: 'Selected associates',
  selectedUserGroups: 'Selected user groups',
  scopeCount: (groups: number, associates: number) =>
    `Selected: ${n(groups)} ${one(groups) ? 'user group' : 'user groups'}, ${n(associates)} ${one(associates) ? 'associate' : 'associates'}`,
};
