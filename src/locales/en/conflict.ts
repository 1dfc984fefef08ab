import { dialogsPart } from '../parts/dialogs.js';

/** Words of every dialog that edits something: saving, leaving, what was found, mine or theirs. */
export const conflict = {
  dialogsPart,
  saving: 'Saving …',
  stopWaiting: 'Stop waiting',
  beforeSaving: 'Before you can save:',
  readyToSave: 'Everything is in place.',

  // Leaving
  unsavedHeading: 'Discard your changes?',
  unsavedText: 'What you entered has not been saved.',
  keepEditing: 'Keep editing',
  discard: 'Discard changes',
  draftFound: (when: string) => `Unsaved changes from ${when} were found.`,
  draftRestore: 'Restore',
  draftDiscard: 'Forget them',

  // Mine or theirs
  conflictField: 'Field',
  conflictMine: 'Yours',
  conflictTheirs: 'Theirs',
  keepMine: 'Keep my changes',
  takeTheirs: 'Use theirs',
  conflictMerged: 'You changed different things: both can be kept.',
  conflictTaken: (fields: string) => `Also changed by someone else: ${fields}.`,
  conflictContinue: 'Continue with the chosen values',
  empty: '(empty)',
};
