import { counting } from '../counting.js';
import type { grid } from '../en/grid.js';
import type { products } from '../en/products.js';
import type { Translated } from '../terms.js';

const { n, one } = counting('sv');

const items = (count: number): string => (one(count) ? '1 produkt' : `${n(count)} produkter`);

/** Swedish words of the tab "SuperOffice products" and its grid. */
export default {
  // Price lists
  editBuiltIn: 'Redigera inbyggda SuperOffice-produkter + prislistor',
  priceList: 'Prislista',
  currency: 'Valuta',
  all: 'Alla',
  active: 'Aktiv',
  inactive: 'Inaktiv',
  expired: 'Utgången',
  notYetValid: 'Ännu inte giltig',
  validFromTo: (from, to) => `Giltig från ${from} till ${to}`,
  validUntil: (to) => `Giltig till ${to}`,
  validSince: (from) => `Giltig från ${from}`,
  currencyRate: (units, currency, rate, base) => `${units} ${currency} = ${rate} ${base}`,
  unknownErpConnection: (id) => `Koppling ${id}`,
  activate: 'Aktivera',
  deactivate: 'Avaktivera',
  priceListActions: 'Åtgärder för prislistan',
  choosePriceListFirst: 'Välj först en prislista',
  priceListsEmpty: 'Det finns inga prislistor än',
  priceListsEmptyText: 'Lägg till en prislista och fyll den sedan med de produkter som ni säljer.',
  priceListSaved: (name) => `”${name}” har sparats.`,
  priceListDeleted: (name) => `”${name}” har tagits bort.`,
  priceListActivated: (name) => `”${name}” är aktiv igen.`,
  priceListDeactivated: (name) => `”${name}” har avaktiverats.`,
  priceListDeleteFailed: (name) => `”${name}” kunde inte tas bort.`,
  priceListActivateFailed: (name) => `”${name}” kunde inte aktiveras.`,
  priceListDeactivateFailed: (name) => `”${name}” kunde inte avaktiveras.`,
  currenciesFailed: 'Valutans kurs kunde inte läsas in.',
  deletePriceListHeading: (name) => `Vill du ta bort ”${name}”?`,
  deletePriceListText: (count) =>
    count === 0 ? 'Den har inga produkter.' : `Dess ${items(count)} tas bort samtidigt. Detta kan inte ångras.`,
  deletePriceListCounting: 'Räknar produkterna …',
  deletePriceListUncounted: 'Produkterna kunde inte räknas. Alla tas bort samtidigt.',
  deactivateAdvice:
    'Avaktivera den i stället för att behålla historiken: då kan den inte längre användas i offerter, men inget går förlorat.',
  deactivateInstead: 'Avaktivera i stället',

  // List of products
  productsHeading: 'Produkter',
  productInAssortment: 'I sortiment',
  assortmentOf: (product) => `${product}: i sortiment`,
  assortmentFilter: 'Sortiment',
  assortmentAll: 'Alla produkter',
  assortmentOnly: 'I sortiment',
  assortmentNot: 'Inte i sortiment',
  searchProducts: 'Sök produkter',
  remove: 'Ta bort',
  importProducts: 'Importera produkter',
  export: 'Exportera',
  adjustPrices: 'Justera priser',
  selectProductFirst: 'Markera först en produkt i listan',
  selectOneProduct: 'Markera bara en produkt',
  productCountFiltered: (shown, total) => `antal: ${shown} av ${total}`,
  productCount: (total) => `antal: ${total}`,
  productsEmpty: 'Det finns inga produkter i den här prislistan',
  productsEmptyText: 'Lägg till produkter en i taget eller importera dem från ett kalkylark.',
  productsNoneFound: 'Ingen produkt stämmer med sökningen och filtret',
  clearFilter: 'Rensa sökningen och filtret',
  productsSelected: (count) => (count === '1' ? '1 markerad' : `${count} markerade`),
  productsSelectedHidden: (count, hidden) =>
    `${count === '1' ? '1 markerad' : `${count} markerade`}, varav ${hidden} döljs av filtret`,
  clearSelection: 'Rensa markeringen',
  productId: 'ID',
  productUpdated: 'Uppdaterad',
  productUpdatedBy: 'Uppdaterad av',
  productRegistered: 'Registreringsdatum',
  productRegisteredBy: 'Registrerad av',
  fieldsFailed: 'Produktfältens namn kunde inte läsas in.',
  removeProductsHeading: (count, shown) =>
    one(count) ? 'Vill du ta bort 1 produkt?' : `Vill du ta bort ${shown} produkter?`,
  removeProductHeading: (name) => `Vill du ta bort ”${name}”?`,
  removeProductsText:
    'Borttagningen är slutgiltig. Ta i stället bort produkten från sortimentet om historiken ska behållas.',
  removeHiddenText: (hidden) => `${hidden} av dem döljs av filtret.`,
  removingProducts: (done, total) => `Tar bort: ${done} av ${total}`,
  productsRemoved: (count) => `${items(count)} har tagits bort.`,
  productsNotRemoved: (count) =>
    `${items(count)} kunde inte tas bort och är fortfarande ${one(count) ? 'markerad' : 'markerade'}.`,
  productStored: (name) => `”${name}” har sparats.`,
  cellNotSaved: 'Värdet sparades inte.',
  cellConflict: 'Någon annan har ändrat produkten. Inget har skrivits över: kontrollera värdet och ange det igen.',
  cellProductGone: 'Produkten finns inte längre.',

  // What is done with many products
  back: 'Tillbaka',
  goOn: 'Fortsätt',
  stop: 'Stoppa',
  reason: 'Orsak',

  // Grid
  gridColumns: 'Kolumner',
  gridColumnsReset: 'Återställ kolumnerna',
  gridColumnAlwaysShown: 'Den här kolumnen namnger raderna och visas alltid.',
  gridColumnUp: (column) => `Flytta upp ${column}`,
  gridColumnDown: (column) => `Flytta ned ${column}`,
  gridColumnMoved: (column, place, count) => `${column}: kolumn ${place} av ${count}`,
  gridColumnResized: (column, pixels) => `${column}: ${pixels} pixlar bred`,
  gridHeaderKeys: 'Alt med vänster- eller högerpil: bredd. Ctrl+Skift med vänster- eller högerpil: plats.',
  gridSelectAll: 'Markera alla rader',
  gridSelectRow: (row) => `Markera ${row}`,
  gridSelectUnnamedRow: 'Markera raden',
  gridSelected: (count, shown) => (one(count) ? '1 rad markerad' : `${shown} rader markerade`),
  gridSelecting: (done, total) => `Markerar rader: ${done} av ${total}`,
  gridSelectFailed: (reason) => `Raderna kunde inte markeras. ${reason}`,
  gridCopying: (done, total) => `Kopierar rader: ${done} av ${total}`,
  gridCopied: (count, shown) => (one(count) ? '1 rad kopierad' : `${shown} rader kopierade`),
  gridCellCopied: 'Cellen har kopierats',
  gridCopyFailed: (reason) => `Raderna kunde inte kopieras. ${reason}`,
  gridCopyRefused: 'Webbläsaren tillät inte att raderna kopierades.',
  gridPrinted: (first, last, total) => `Rad ${first} till ${last} av ${total} skrivs ut: de som var inlästa.`,
  gridPrintedNone: (total) => `Ingen av de ${total} raderna skrivs ut: ingen var inläst.`,
  gridRowFailed: (reason) => `Inte inläst: ${reason}`,
  gridOptionsFailed: (reason) => `Alternativen kunde inte läsas in. ${reason}`,
} satisfies Translated<typeof products & typeof grid>;
