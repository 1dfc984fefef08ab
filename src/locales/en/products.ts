import { counting } from '../counting.js';
import { productsPart } from '../parts/products.js';

const { n, one } = counting('en');

const countOf = (count: number): string => (one(count) ? '1 product' : `${n(count)} products`);

/** Words of the tab "SuperOffice products". Official labels are SuperOffice's own, literally. */
export const products = {
  productsPart,

  // Price lists
  editBuiltIn: 'Edit built-in SuperOffice Products + price lists',
  priceList: 'Price list',
  currency: 'Currency',
  all: 'All',
  active: 'Active',
  inactive: 'Inactive',
  expired: 'Expired',
  notYetValid: 'Not yet valid',
  validFromTo: (from: string, to: string) => `Valid from ${from} to ${to}`,
  validUntil: (to: string) => `Valid until ${to}`,
  validSince: (from: string) => `Valid from ${from}`,
  currencyRate: (units: string, currency: string, rate: string, base: string) =>
    `${units} ${currency} = ${rate} ${base}`,
  unknownErpConnection: (id: number) => `Connection ${id}`,
  activate: 'Activate',
  deactivate: 'Deactivate',
  priceListActions: 'Price list actions',
  choosePriceListFirst: 'Choose a price list first',
  priceListsEmpty: 'No price lists yet',
  priceListsEmptyText: 'Add a price list, then fill it with the products that you sell.',
  priceListSaved: (name: string) => `“${name}” was saved.`,
  priceListDeleted: (name: string) => `“${name}” was deleted.`,
  priceListActivated: (name: string) => `“${name}” is active again.`,
  priceListDeactivated: (name: string) => `“${name}” was deactivated.`,
  priceListDeleteFailed: (name: string) => `“${name}” could not be deleted.`,
  priceListActivateFailed: (name: string) => `“${name}” could not be activated.`,
  priceListDeactivateFailed: (name: string) => `“${name}” could not be deactivated.`,
  currenciesFailed: 'The rate of the currency could not be loaded.',
  deletePriceListHeading: (name: string) => `Delete “${name}”?`,
  deletePriceListText: (count: number) =>
    count === 0 ? 'It has no products.' : `Its ${countOf(count)} will be deleted with it. This cannot be undone.`,
  deletePriceListCounting: 'Counting its products …',
  deletePriceListUncounted: 'Its products could not be counted. All of them will be deleted with it.',
  deactivateAdvice:
    'Deactivate it instead to keep its history: it can no longer be used in quotes, and nothing is lost.',
  deactivateInstead: 'Deactivate instead',

  // List of products
  productsHeading: 'Products',
  productInAssortment: 'In assortment',
  assortmentOf: (product: string) => `${product}: in assortment`,
  assortmentFilter: 'Assortment',
  assortmentAll: 'All products',
  assortmentOnly: 'In assortment',
  assortmentNot: 'Not in assortment',
  searchProducts: 'Search products',
  remove: 'Remove',
  importProducts: 'Import products',
  export: 'Export',
  adjustPrices: 'Adjust prices',
  selectProductFirst: 'Select a product in the list first',
  selectOneProduct: 'Select only one product',
  productCountFiltered: (shown: string, total: string) => `count: ${shown} of ${total}`,
  productCount: (total: string) => `count: ${total}`,
  productsEmpty: 'No products in this price list',
  productsEmptyText: 'Add products one by one, or import them from a spreadsheet.',
  productsNoneFound: 'No product matches the search and the filter',
  clearFilter: 'Clear search and filter',
  productsSelected: (count: string) => `${count} selected`,
  productsSelectedHidden: (count: string, hidden: string) => `${count} selected, ${hidden} hidden by the filter`,
  clearSelection: 'Clear selection',
  productId: 'ID',
  productUpdated: 'Updated',
  productUpdatedBy: 'Updated by',
  productRegistered: 'Registered date',
  productRegisteredBy: 'Registered by',
  fieldsFailed: 'The names of the product fields could not be loaded.',
  /** `shown`: the count as a number of the language. */
  removeProductsHeading: (count: number, shown: string) =>
    one(count) ? 'Remove 1 product?' : `Remove ${shown} products?`,
  removeProductHeading: (name: string) => `Remove “${name}”?`,
  removeProductsText: 'This is for good. To keep the history, take products out of the assortment instead.',
  removeHiddenText: (hidden: string) => `Hidden by the filter: ${hidden} of them.`,
  removingProducts: (done: string, total: string) => `Removing: ${done} of ${total}`,
  productsRemoved: (count: number) => `${countOf(count)} removed.`,
  productsNotRemoved: (count: number) =>
    `${countOf(count)} could not be removed and ${one(count) ? 'is' : 'are'} still selected.`,
  productStored: (name: string) => `“${name}” was saved.`,
  cellNotSaved: 'This value was not saved.',
  cellConflict: 'Someone else changed this product. Nothing was overwritten: check the value and enter it again.',
  cellProductGone: 'This product no longer exists.',

  // What is done with many products
  back: 'Back',
  goOn: 'Go on',
  stop: 'Stop',
  reason: 'Reason',
};
