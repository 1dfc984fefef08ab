import { counting } from '../counting.js';
import { dialogsPart } from '../parts/dialogs.js';

const { n } = counting('en');

/** Words of the dialog that defines and edits a connection. */
export const connectionDialog = {
  dialogsPart,

  // Dialog
  defineNewErpConnection: 'Define new ERP connection',
  editErpConnection: 'Edit ERP connection',
  copyWithoutSecrets: 'This is a copy. Passwords are not copied: enter them again.',
  otherLanguages: (languages: string) => `Also translated to: ${languages}. Those texts are kept.`,
  connectorFixed: 'The connector cannot be changed after the connection is saved.',
  chooseConnector: 'Choose a connector',
  noUsersOrGroups: 'No users or groups selected',
  changeScope: (names: string) => `${names} – change`,
  erpConnection: 'ERP connection',
  erpConnectionHint: 'The sync connection that this quote connection extends.',
  unknownConnection: (id: number) => `Connection ${id} (not in the list)`,
  configurationFields: 'Configuration fields',
  noConfigurationFields: 'This connector has nothing to configure.',
  fieldsAfterConnector: 'Choose a connector to see its configuration fields.',
  testRunning: 'Testing the connection …',
  cancelTest: 'Cancel test',
  testOutdated: 'The values were changed after this test. Test again before you save.',
  missingName: 'enter a name',
  missingConnector: 'choose a connector',
  missingScope: 'select users or groups',
  missingValue: (field: string) => `fill in “${field}”`,
  unreadableValue: (field: string) => `correct “${field}”`,
  tooLongValue: (field: string) => `shorten “${field}”`,
  tooLongName: 'shorten the name',
  missingTest: 'test the connection',
  fieldMandatory: 'This field is mandatory.',
  fieldTooLong: (max: number) => `At most ${n(max)} characters.`,
  fieldNamedByTest: 'The connector’s answer names this field.',
  saveFailed: 'The connection was not saved',
  configurationNotSaved: 'Half of it is saved',
  configurationNotSavedText:
    'The connection itself was saved, but its configuration was not. Your values are still here: press OK to save the rest.',
  saveAgain: 'Nothing you entered is lost. Try again with OK.',
  saveUnknown: 'It is not known whether it was saved',
  saveUnknownText: 'Nothing you entered is lost. Look in the list before you press OK again: it could be there twice.',

  // Draft
  draftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. The connection has been changed by someone else since.`,
  draftSecrets: 'Passwords are never kept: enter them again.',

  // Conflict
  conflictHeading: 'Someone else changed this connection',
  conflictText: 'Nothing was overwritten. Choose whose values to keep; fields that only one of you changed are merged.',
  conflictDeletedHeading: 'Someone else deleted this connection',
  conflictDeletedText: 'Your changes are still here. You can restore the connection and keep them.',
  conflictGoneHeading: 'This connection no longer exists',
  conflictGoneText:
    'Your changes are still here. You can save them as a new connection; passwords must be entered again.',
  restoreAndKeep: 'Restore and keep my changes',
  saveAsNew: 'Save as a new connection',
  secretSet: '(set)',
  secretChanged: '(changed)',
};
