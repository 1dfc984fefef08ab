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
  leaveHeading: 'Leave with unsaved changes?',
  leaveText: 'What you entered has not been saved, and is lost when you leave.',
  leaveTextKept:
    'What you entered has not been saved. It is kept in this browser and offered again when you come back.',
  leave: 'Leave',
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

  // For somebody who helps
  supportCopy: 'Copy support information',
  supportCopied: 'Copied. It holds no passwords or keys.',
  supportCollecting: 'Collecting …',
  supportCopyYourself: 'The browser did not allow it. Copy the text below.',
  supportFailed: 'The information could not be collected.',
  supportText: 'Support information',

  // A part that threw while it was drawn
  partFailedHeading: 'This part cannot be shown',
  partFailedText: 'The rest of the page works. What you entered is kept.',
  partFailedSign: (message: string) => `This part cannot be shown (${message}). Try again`,

  // Two scripts on one page that do not fit together
  tagTakenHeading: 'This part of the page cannot be shown',
  tagTakenText: (tag: string) =>
    `Another script on this page has taken the name <${tag}>. Tell whoever looks after the page.`,
};
