import { counting } from '../counting.js';
import { settingsPart } from '../parts/settings.js';

const { n, one } = counting('en');

/** The tab "Settings". Official labels are SuperOffice's own, literally. */
export const settings = {
  settingsPart,

  // Quote settings
  quoteSettings: 'Quote settings',
  useDiscountOnTotalValue: 'Use discount on total value',
  defaultTextForFollowUp: 'Default text for follow-up',
  quoteSettingsFailed: 'The quote settings could not be loaded.',
  standardText: 'SuperOffice’s standard text',
  standardTextUsed: 'SuperOffice’s standard text is used. Write here to use your own.',
  useStandardText: 'Use the standard text',
  textResolved: (names: string) =>
    `SuperOffice translates this text (${names}). It stays that way until you edit it: then your text takes its place.`,
  textReplaces: (names: string) => `Your text takes the place of the one that SuperOffice translates (${names}).`,
  textFromOtherLanguage: 'Your language has no text of its own. What you see is another language’s.',
  textsKept: (languages: string) => `It is also stored in: ${languages}. Those texts are kept.`,
  textsRemoved: (languages: string) => `The texts in these languages are removed, too: ${languages}.`,
  saveSettings: 'Save',
  undoChanges: 'Undo changes',
  noChanges: 'No unsaved changes.',
  unsavedSettings: (count: number) =>
    one(count) ? '1 change is not saved yet.' : `${n(count)} changes are not saved yet.`,
  unsavedChanges: 'What saving changes',
  settingColumn: 'Setting',
  settingNow: 'Now',
  settingAfter: 'After saving',
  settingsSaved: (time: string) => `Saved at ${time}.`,
  settingsNotSaved: 'The settings were not saved',
  settingsNotSavedText: 'Nothing you entered is lost. Try again with Save.',
  settingsPartlySaved: 'Only a part is saved',
  settingsPartlySavedText: (saved: string, failed: string) =>
    `“${saved}” is saved, “${failed}” is not. What you entered is still here: try again with Save.`,
  settingsSaveUnknown: 'It is not known whether it was saved',
  settingsSaveUnknownText: 'Nothing you entered is lost. Save again to be sure: nothing is changed twice.',
  settingsConflictHeading: 'Someone else changed these settings',
  settingsConflictText: 'Nothing was overwritten. Choose for each setting whose value is to be used, then save.',
  settingsConflictFirst: 'Choose whose values are to be used first.',
  settingsDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. Someone else has changed the settings since.`,

  // Sale types
  saleTypes: 'Sale types',
  saleTypesText: 'How long quotes are valid, what they look like and which discounts are allowed is set by sale type.',
  openSaleTypes: 'Open sale types',
  saleTypeListName: 'Sale - Type, Stages, Quote',
  saleTypesPlace: (list: string) => `The sale types are in Settings and maintenance: open Lists, and there “${list}”.`,

  // Product fields
  productFields: 'Product fields',
  configureProduct: 'Configure product',
  configureProductIntro:
    'Choose the fields you want to use when editing products. These settings apply to all ERP connections.',
  shownFields: 'Fields that are shown: choose one to configure it',
  productFieldsFailed: 'The product fields could not be loaded.',
  productFieldsEmpty: 'No product fields are shown',
  productFieldsEmptyText: 'Sellers see no product fields in quotes. Choose some with Configure product.',
  productFieldsSaved: 'The product fields were saved.',
};
