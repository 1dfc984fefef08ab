import { counting } from '../counting.js';
import { fieldConfigurationPart } from '../parts/field-configuration.js';

const { n, one } = counting('en');

const fields = (count: number): string => (one(count) ? '1 field' : `${n(count)} fields`);
const moreFields = (count: number): string => (one(count) ? '1 more field' : `${n(count)} more fields`);
const texts = (count: number): string => (one(count) ? '1 text' : `${n(count)} texts`);

/** Words of the dialog "Configure product". Official labels are SuperOffice's own, literally. */
export const fieldConfiguration = {
  fieldConfigurationPart,
  selectLanguage: 'Select language',
  showField: 'Show field',
  label: 'Label',
  tooltip: 'Tooltip',
  order: 'Order',
  activateAll: 'Activate all',
  deactivateAll: 'Deactivate all',

  // Toolbar
  languageWithMissing: (language: string, missing: number) => `${language} – ${n(missing)} missing`,
  languagesShown: 'Languages shown',
  oneLanguage: 'One language',
  allLanguages: 'All languages side by side',
  textsShown: 'Texts shown',
  labels: 'Labels',
  tooltips: 'Tooltips',
  searchFields: 'Search fields',
  filterFields: 'Show',
  filterAll: 'All fields',
  filterShown: 'Shown fields',
  filterHidden: 'Hidden fields',
  filterOwnTexts: 'With own texts',
  filterMissing: 'Missing in a language',
  filterChanged: 'Changed here',
  fieldCount: fields,
  fieldCountFound: (found: number, all: number) => `${n(found)} of ${fields(all)} found`,
  noFieldFound: 'No field found',
  noFieldFoundText: 'No name, label or tooltip in the languages shown matches what you look for.',
  noFields: 'The service named no product fields',
  showAllFields: 'Show all fields',
  activateAllHint: (count: number) => `Shows ${moreFields(count)}.`,
  deactivateAllHint: (count: number) => `Hides ${fields(count)}.`,
  activateFoundHint: (count: number) => `Shows ${moreFields(count)} of those that were found.`,
  deactivateFoundHint: (count: number) => `Hides ${fields(count)} of those that were found.`,
  allShownAlready: 'All of these fields are shown already.',
  allHiddenAlready: 'There is none left that could be hidden.',
  fieldsNowShown: (count: number) => `${moreFields(count)} will be shown.`,
  fieldsNowHidden: (count: number) => `${fields(count)} will be hidden.`,
  resetAllTexts: 'Reset all texts to standard',
  resetAllTextsFor: (count: number) => `Takes the tenant’s own texts away from ${fields(count)}, in all languages.`,
  noOwnTexts: 'These fields have no texts of your own.',
  resetHeading: 'Reset the texts to SuperOffice’s?',
  resetText: (count: number) =>
    `${fields(count)} will lose your own labels and tooltips, in all languages. It is stored when you press OK; until then you can undo it.`,
  resetConfirm: 'Reset the texts',
  resetKeep: 'Keep them',
  textsWereReset: (count: number) => `The texts of ${fields(count)} were reset.`,
  nextMissing: (count: number) => `Next missing text (${n(count)})`,
  noMissing: 'No text is missing',
  missingCount: (count: number) => `${n(count)} missing`,

  // Rows
  showFieldNamed: (field: string) => `Show field: ${field}`,
  labelNamed: (field: string) => `Label: ${field}`,
  tooltipNamed: (field: string) => `Tooltip: ${field}`,
  labelIn: (field: string, language: string) => `Label: ${field}, ${language}`,
  tooltipIn: (field: string, language: string) => `Tooltip: ${field}, ${language}`,
  resetTextsOf: (field: string) => `Reset the texts of ${field} to standard`,
  fieldStandardText: 'Standard text',
  standardTexts: 'Reset to standard texts',
  changedField: 'Changed',
  alwaysShownField: 'Always shown',
  hiddenInQuotes: 'Hidden',
  missingText: 'Missing: other languages have a text of your own, users of this one read the standard text.',
  rowsHint: 'Muted texts are SuperOffice’s own. Write over one to use yours; clear it to get the standard text back.',
  whyAlwaysShown: 'SuperOffice needs this field: it cannot be hidden.',
  whyRestricted: 'SuperOffice decides this for this field: Editable and Mandatory cannot be changed.',
  whyHidden: 'The field is hidden. Show it first to change this.',
  whyTextFixed: 'This text is fixed: it cannot be changed here.',
  whyTextsUnavailable: 'Your rights do not include changing texts.',
  whyReadonly: 'You can look at this, but not change it.',
  whySaving: 'Wait until everything is saved.',
  rowKeys: 'Enter presses OK. Arrow Up and Arrow Down go to the same box of the next field; in a tooltip hold Control.',

  // Preview
  preview: 'Preview',
  previewOf: 'Preview of',
  previewProduct: 'Product dialog',
  previewQuote: 'Quote',

  // Footer
  changeCount: (count: number) => (one(count) ? '1 change' : `${n(count)} changes`),
  noFieldChanges: 'No changes',
  partOfField: (field: string, part: string) => `${field}: ${part}`,
  standardTextIs: (text: string) => `${text} (standard text)`,
  changeFromTo: (from: string, to: string) => `${from} → ${to}`,
  undoChange: (part: string) => `Undo: ${part}`,

  // Saving
  fieldsNotSaved: 'Nothing was saved',
  fieldsPartlySaved: 'Only a part was saved',
  fieldsSaveAgain: 'Nothing you entered is lost. Try again with OK.',
  fieldsSaveRest: 'What is not saved is still here: press OK to save the rest.',
  fieldsOutcomeUnknown: 'Nobody knows whether everything was saved',
  fieldsOutcomeUnknownText:
    'The service did not answer. Press OK again: what is stored already is recognized, and is not written twice.',
  partsSaved: 'Saved',
  partsFailed: 'Failed',
  partsNotTried: 'Not tried',
  partsUnknown: 'Not known',
  moreParts: (count: number) => `${n(count)} more`,
  andMoreParts: (count: number) => `and ${n(count)} more`,

  // Conflict
  fieldsConflictHeading: 'Someone else changed this configuration',
  fieldsConflictText: 'Nothing was overwritten. What only one of you changed is merged; choose for the rest.',
  fieldsDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. The configuration has been changed by someone else since.`,

  // Texts of the tenant
  textsInactiveHeading: 'Own texts are switched off',
  textsInactiveText: (count: number) =>
    count === 0
      ? 'You can write texts here, but users go on reading SuperOffice’s until own texts are switched on.'
      : `${texts(count)} of your own are stored, but users read SuperOffice’s until own texts are switched on.`,
  switchOn: 'Switch on',
  switchingOn: 'Switching on …',
  activateTextsHeading: 'Switch own texts on for everyone?',
  activateTextsText:
    'This is a setting of the whole tenant: all texts of your own are used then, also those of other screens. Users see them when they sign in the next time.',
  notNow: 'Not now',
  activateTextsFailed: 'Own texts could not be switched on',
  textsUnavailableHeading: 'You cannot change texts',
  textsUnavailableText: 'Your rights do not include labels and tooltips. Order and boxes can be changed.',
};
