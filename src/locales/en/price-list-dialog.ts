import { productDialogsPart } from '../parts/product-dialogs.js';

/** Words of the dialog "Add/Edit price list". */
export const priceListDialog = {
  productDialogsPart,
  addPriceList: 'Add price list',
  editPriceList: 'Edit price list',
  priceListName: 'Price list name',
  priceListContents: 'Contents',
  addEmptyPriceList: 'Add empty price list',
  copyExistingPriceList: 'Copy existing price list',
  priceListToCopy: 'Price list to copy',
  choosePriceList: 'Choose a price list',
  convertPrices: (currency: string) => `Convert prices from original price list to ${currency}`,
  zeroPrices: (currency: string) => `Set prices to zero ${currency}`,
  currencyFixed: 'The currency cannot be changed after the price list is saved.',
  currenciesNotLoaded: 'The currencies could not be loaded.',
  currencyMissing: 'Choose a currency.',
  limitedValidity: 'Limited validity',
  validFrom: 'Valid from',
  validTo: 'Valid to',
  validityHint: 'Both days are included. The start may be left open.',
  validToMissing: 'Enter the last day.',
  validToTooEarly: 'The end is before the start.',
  dateUnreadable: 'This is not a whole date.',
  sourceMissing: 'Choose the price list to copy.',
  priceListNotSaved: 'The price list was not saved',
  priceListConflictHeading: 'Someone else changed this price list',
  priceListConflictText:
    'Nothing was overwritten. Choose whose values to keep; fields that only one of you changed are merged.',
  priceListGoneHeading: 'This price list no longer exists',
  priceListGoneText: 'Your changes are still here. You can save them as a new, empty price list.',
  priceListSaveAsNew: 'Save as a new price list',
  priceListDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. The price list has been changed by someone else since.`,
};
