import { dialogsPart } from '../parts/dialogs.js';

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
    `Selected: ${groups} ${groups === 1 ? 'user group' : 'user groups'}, ${associates} ${associates === 1 ? 'associate' : 'associates'}`,
};
