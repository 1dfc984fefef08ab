/** Words of the Scope dialog. */
export const scope = {
  scopeDialog: 'Scope',
  configureScope: 'Configure scope',
  associates: 'Associates',
  userGroups: 'User groups',
  availableAssociates: 'All associates',
  availableUserGroups: 'All user groups',
  selectedAssociates: 'Selected associates',
  selectedUserGroups: 'Selected user groups',
  scopeCount: (groups: number, associates: number) => `Selected: ${groups} user groups, ${associates} associates`,
};
