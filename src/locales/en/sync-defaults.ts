import { counting } from '../counting.js';
import { syncListsPart } from '../parts/sync-lists.js';

const { n, one } = counting('en');

/** The dialogs of default values. Official labels are SuperOffice’s own, literally. */
export const syncDefaults = {
  syncListsPart,

  // The list
  defaultsHeading: 'Configure Sync Default Values',
  defaultsText: (connection: string) =>
    `What fields get when a record is made in the ERP system of “${connection}”, or what the user is asked for.`,
  defaultsTabs: 'Kinds of records',
  defaultsTable: (actor: string) => `Default values of ${actor}`,
  defaultField: 'ERP field',
  defaultDescription: 'Description',
  defaultValue: 'Default value',
  defaultAskUser: 'Ask user',
  defaultMandatory: 'Mandatory',
  defaultRemove: 'Remove',
  defaultsDone: 'Done',
  defaultsCount: (count: number) => (one(count) ? '1 field with a default' : `${n(count)} fields with a default`),
  defaultsEmpty: 'No defaults yet',
  defaultsEmptyText: 'Add what a field of these records gets, or that the user is asked for it.',
  defaultsEmptyReadonly: 'No field of these records has a default.',
  defaultsNoActors: 'The connector offers no records',
  defaultsNoActorsText: 'Test the connection and look at its configuration.',
  defaultNotOffered: 'The connector does not offer this field any more.',
  defaultsSelectFirst: 'Select a field first.',
  defaultsBusy: 'This field is being changed.',
  defaultsNoFieldLeft: 'Every field of these records has a default already.',
  defaultsNotRead: 'The defaults could not be read again.',
  defaultSaved: (field: string) => `The default of “${field}” was saved.`,
  defaultRemoved: (field: string) => `The default of “${field}” was removed.`,
  defaultRestored: (field: string) => `The default of “${field}” is back.`,
  defaultNotRemoved: (field: string) => `The default of “${field}” was not removed`,
  defaultNotRestored: (field: string) => `The default of “${field}” could not be brought back`,

  // One default
  addSyncDefaultValue: 'Add sync default value',
  editSyncDefaultValue: 'Edit sync default value',
  defaultValueForOn: (connection: string, actor: string) => `Default value for ${connection} on ${actor}`,
  setDefaultValue: 'Set default value',
  askUserForValue: 'Ask user for value',
  mandatoryUserMustFill: 'Mandatory - User must fill in value',
  defaultMandatoryForced: 'The connector calls this field mandatory.',
  defaultProposed: (value: string) => `The connector proposes: ${value}.`,
  defaultMaxLength: (count: string) => `At most ${count} characters.`,
  defaultChooseField: 'Choose a field.',
  defaultNoValue: 'Enter a value.',
  defaultUnreadable: 'This value cannot be read.',
  defaultNoItem: 'Choose an item.',
  defaultMandatoryNeeds: 'Set a default value or ask the user: a mandatory field must get its value from somewhere.',
  defaultPurposeNeeds: 'Set a default value or ask the user.',
  defaultNotSaved: 'The default was not saved',
  defaultNotSavedText: 'What you entered is still here. Try again with OK.',
  defaultDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. Someone else has changed this default since.`,
  defaultConflictHeading: 'Someone else changed this default',
  defaultConflictText: 'Nothing was overwritten. Choose which one to go on with.',
};
